import {
  type As,
  CONTRACTEERRUIMTEAS,
  metTotaal,
  type Opbouw,
  optellingen,
  zonderTotaal,
} from '../domein/afronding';
import { CONTRACTEERRUIMTERIJEN } from '../domein/contracteerruimte';
import type { Cent } from '../domein/geld';
import { vereenvoudig } from '../domein/tekst';
import { enkeleCel, type Argument } from './cellen';
import { inWoorden, keuzeUit } from './keuze';
import { weiger } from './plek';
import type { Tabel } from './tabel';

/** Ways in which a table can be built, as the user may name them. */
const OPBOUWEN = ['contracteerruimte', 'totalen', 'totaalrij', 'totaalkolom'] as const;
type Opbouwnaam = (typeof OPBOUWEN)[number];

/**
 * Which rows and columns of a table are sums: as the user says, or recognised.
 *
 * Labels decide where they say something: the eight labels of the contracteerruimtetabel, or a last row or column
 * called "Totaal …" or "Som …". Where they don't, the amounts decide: the last row (column) is the total when in most
 * of its cells it is the sum of the others, give or take rounding; eight rows may also add up as the
 * contracteerruimtetabel. Most, not all: a wrong cell must not hide that there is a total.
 *
 * @param eenheid what rounding to allow for, in cents
 * @throws Invoerfout when no sums are found, or the named opbouw doesn't fit.
 */
export function leesOpbouw(tabel: Tabel, opbouw: Argument | null, eenheid: Cent): Opbouw {
  const naam = opbouw === null ? null : keuzeUit(OPBOUWEN)(enkeleCel(opbouw), { argument: opbouw.naam });
  const gevonden = naam === null ? herken(tabel, eenheid) : genoemd(naam, tabel, eenheid);
  const heeftSom = [...gevonden.rijen, ...gevonden.kolommen].some((termen) => termen !== null);
  if (!heeftSom) {
    const zin = `hierin is geen totaal gevonden. Geef bij opbouw op hoe de tabel optelt: ${inWoorden(OPBOUWEN)}.`;
    weiger({ argument: tabel.argument.naam }, zin);
  }
  return gevonden;
}

/** "contracteerruimtetabel, totaalkolom": what was found, for the user to check. */
export function opbouwInWoorden({ rijen, kolommen }: Opbouw): string {
  const delen = [
    rijen === CONTRACTEERRUIMTEAS ? 'de acht rijen van de contracteerruimtetabel' : '',
    rijen !== CONTRACTEERRUIMTEAS && rijen.some((termen) => termen !== null) ? 'een totaalrij' : '',
    kolommen.some((termen) => termen !== null) ? 'een totaalkolom' : '',
  ];
  return delen.filter((deel) => deel !== '').join(' en ');
}

function genoemd(naam: Opbouwnaam, tabel: Tabel, eenheid: Cent): Opbouw {
  const [rijen, kolommen] = maten(tabel);
  const geen = { rijen: zonderTotaal(rijen), kolommen: zonderTotaal(kolommen) };
  if (naam === 'contracteerruimte') {
    if (rijen !== CONTRACTEERRUIMTEAS.length) {
      weiger(
        { argument: 'opbouw' },
        `de contracteerruimtetabel heeft 8 rijen; deze tabel heeft er ${rijen}.`,
      );
    }
    return { rijen: CONTRACTEERRUIMTEAS, kolommen: herkenKolommen(tabel, eenheid) };
  }
  if (naam !== 'totaalkolom') geen.rijen = metTotaal(rijen);
  if (naam !== 'totaalrij') geen.kolommen = metTotaal(kolommen);
  return geen;
}

function maten({ rijlabels, kolomlabels }: Tabel): [rijen: number, kolommen: number] {
  return [rijlabels.length, kolomlabels.length];
}

function herken(tabel: Tabel, eenheid: Cent): Opbouw {
  const [rijen, kolommen] = maten(tabel);
  const alleen = (as: As): Opbouw => ({ rijen: as, kolommen: zonderTotaal(kolommen) });
  const kandidaten = [
    metTotaal(rijen),
    ...(rijen === CONTRACTEERRUIMTEAS.length ? [CONTRACTEERRUIMTEAS] : []),
  ];
  const opRijen = isContracteerruimte(tabel.rijlabels)
    ? CONTRACTEERRUIMTEAS
    : heetTotaal(tabel.rijlabels)
      ? metTotaal(rijen)
      : kandidaten.find((as) => teltOp(tabel, alleen(as), eenheid));
  const gevonden = opRijen ?? zonderTotaal(rijen);
  return { rijen: gevonden, kolommen: herkenKolommen(tabel, eenheid) };
}

function herkenKolommen(tabel: Tabel, eenheid: Cent): As {
  const [rijen, kolommen] = maten(tabel);
  const totaal = metTotaal(kolommen);
  if (heetTotaal(tabel.kolomlabels)) return totaal;
  return teltOp(tabel, { rijen: zonderTotaal(rijen), kolommen: totaal }, eenheid)
    ? totaal
    : zonderTotaal(kolommen);
}

/** The labels of the slide, without the year. */
const SLIDE = CONTRACTEERRUIMTERIJEN.map((rij) => zonderJaar(rij.label(0)));

function isContracteerruimte(labels: Tabel['rijlabels']): boolean {
  return (
    labels.length === SLIDE.length && labels.every((label, rij) => zonderJaar(label ?? '') === SLIDE[rij])
  );
}

function zonderJaar(label: string): string {
  return vereenvoudig(label).replace(/\d+/g, '');
}

function heetTotaal(labels: Tabel['rijlabels']): boolean {
  return labels.length > 1 && /^(eind)?(totaal|som)/.test(vereenvoudig(labels.at(-1) ?? ''));
}

/** Two lines that happen to be equal are no total. */
const MINSTE_LIJNEN = 3;

function teltOp(tabel: Tabel, opbouw: Opbouw, eenheid: Cent): boolean {
  const as = opbouw.rijen.some((termen) => termen !== null) ? opbouw.rijen : opbouw.kolommen;
  if (as.length < MINSTE_LIJNEN) return false;
  const sommen = optellingen(tabel.bedragen, opbouw).filter(({ cel, som }) => cel !== 0 || som !== 0);
  const kloppen = sommen.filter(({ verschil, termen }) => 2 * Math.abs(verschil) <= termen.length * eenheid);
  return kloppen.length * 2 > sommen.length;
}
