// The block of a list with a row per month: SUMIFS per regio, leveringsvorm and month, and one WLZ.EXTRAPOLEER.
import { MAANDNAMEN } from '../../../domein/datum';
import { som } from '../../../domein/geld';
import { LEVERINGSVORMEN } from '../../../domein/leveringsvorm';
import type { Leveringsvorm } from '../../../domein/leveringsvorm';
import { celnaam, gebiednaam } from '../../beeld/adres';
import { eenheidVan, kolomMet } from '../../herkennen/lijst/lijst';
import type { Eenheidsfactor } from '../../herkennen/eenheid';
import { maandtotalen } from '../../prognose/maandtotalen';
import { jaarbedrag, ramingsoort, voetnoot } from '../../prognose/wijze';
import type { Celinhoud } from '../wijzigingsplan';
import { criterium, MET_GETAL, MET_TEKST } from './criterium';
import { extrapolatie, vormspellingen } from './extrapolatie';
import { kolombereik } from './lijstbereik';
import { boekcriterium, maandcriteria } from './maandcriteria';
import { EERSTE_RIJ, eigenKolom, jaarkop, PEILMAAND } from './prognoseblok';
import type { Blokvraag, Prognoseblok } from './prognoseblok';
import { regiodeling } from './regiodelen';
import { gedeeldOpSpelling } from './sombron';
import type { Sombron } from './sombron';

const NAMEN = ['Regio', 'Leveringsvorm'] as const;
/** The rows of a regio without a leveringsvorm we know, and the rows without a regio of the uitvoerder. */
const OVERIG = 'overig';
const GEEN_REGIO = 'geen regio van';
const MAANDEN = MAANDNAMEN.length;

/** What the formulas of a block are made of. */
interface Delen {
  bedragen: string;
  factor: Eenheidsfactor;
  /** ',regios,"Zeeland"' for every spelling; one empty text when all rows are of one regio. */
  regiocriteria: ReadonlyMap<string, readonly string[]>;
  /** The same for the leveringsvormen that occur. */
  vormcriteria: ReadonlyMap<Leveringsvorm, readonly string[]>;
  maanden: (maand: number) => readonly string[];
  /** Also a criterion, or ''. */
  boeking: string;
}

function delenVan({ beeld, lijst, uitvoerder, rekening }: Blokvraag): Delen | undefined {
  const deling = regiodeling(beeld, lijst, uitvoerder);
  const bedragkolom = kolomMet(lijst, 'realisatie');
  if (!bedragkolom || !deling || deling.soort === 'rijen') return undefined;
  const kolom = (nummer: number) => kolombereik(beeld, lijst, nummer).verwijzing;
  const op = (nummer: number, teksten: readonly string[]) =>
    teksten.map((tekst) => `,${kolom(nummer)},${criterium(tekst)}`);
  const regiocriteria: (readonly [string, readonly string[]])[] =
    deling.soort === 'spelling'
      ? [...deling.spellingen].map(([regio, teksten]) => [regio, op(deling.kolom, teksten)] as const)
      : [[deling.regio, ['']]];
  const vormkolom = kolomMet(lijst, 'leveringsvorm')?.kolom;
  const vormen = LEVERINGSVORMEN.flatMap((vorm) => {
    const teksten = vormkolom === undefined ? [] : vormspellingen(beeld, lijst, vorm);
    return vormkolom === undefined || teksten.length === 0 ? [] : [[vorm, op(vormkolom, teksten)] as const];
  });
  const peilcel = celnaam(PEILMAAND).replace(/^([A-Z]+)/, '$$$1$$');
  return {
    bedragen: kolom(bedragkolom.kolom),
    factor: eenheidVan(lijst, 'realisatie').factor,
    regiocriteria: new Map(regiocriteria),
    vormcriteria: new Map(vormen),
    maanden: maandcriteria(beeld, lijst, rekening.jaar),
    boeking: boekcriterium(beeld, lijst, rekening.jaar, peilcel),
  };
}

/** Every combination of criteria as a term. */
function termen(
  maanden: readonly string[],
  waar: readonly (readonly string[])[],
  formule: (criteria: string) => string,
): string {
  let combinaties: readonly string[] = maanden;
  for (const keuzes of waar) combinaties = combinaties.flatMap((deel) => keuzes.map((keus) => deel + keus));
  return combinaties.map(formule).join('+');
}

/** How many amounts of a month there are, and their sum in euros. */
function telling(delen: Delen, maand: number, waar: readonly (readonly string[])[]) {
  const { bedragen, boeking, factor } = delen;
  const hier = (formule: (criteria: string) => string) => termen(delen.maanden(maand), waar, formule);
  const getal = `,${bedragen},${MET_GETAL}`;
  const opgeteld = hier((criteria) => `SUMIFS(${bedragen},${criteria}${boeking})`);
  return {
    aantal: hier((criteria) => `COUNTIFS(${criteria}${boeking}${getal})`),
    som: factor === 1 ? opgeteld : `(${opgeteld})*${factor}`,
  };
}

/** One row of the block; onder = how many rows above it are a part of its sum. */
interface Regel {
  namen: readonly [regio: string, vorm: string];
  /** In which rows a month has to have an amount to count as declared. */
  gedeclareerd: readonly (readonly string[])[];
  /** Which rows are added up. */
  waar: readonly (readonly string[])[];
  zonder: number;
}

function regels({ regiocriteria, vormcriteria }: Delen, { uitvoerder }: Blokvraag): Regel[] {
  const rijen = [...regiocriteria].flatMap(([regio, criteria]): Regel[] => {
    const gedeclareerd = [criteria];
    const vormen = [...vormcriteria].map(([vorm, vormdeel]): Regel => {
      return { namen: [regio, vorm], gedeclareerd, waar: [criteria, vormdeel], zonder: 0 };
    });
    return [...vormen, { namen: [regio, OVERIG], gedeclareerd, waar: [criteria], zonder: vormen.length }];
  });
  const heel = rijen.length > 0 && [...regiocriteria.values()].some(([eerste]) => eerste === '');
  if (heel) return rijen;
  const rest: Regel = {
    namen: [`${GEEN_REGIO} ${uitvoerder.naam}`, ''],
    gedeclareerd: [],
    waar: [],
    zonder: rijen.length,
  };
  return [...rijen, rest];
}

/** The amount of a month; blank when nothing was declared. */
function maandcel(
  delen: Delen,
  regel: Regel,
  maand: number,
  plek: { rij: number; kolom: number },
): Celinhoud {
  // A month that the list doesn't have and doesn't name in a way that can be foreseen.
  if (delen.maanden(maand).length === 0) return '';
  const { aantal } = telling(delen, maand, regel.gedeclareerd);
  const { som: bedrag } = telling(delen, maand, regel.waar);
  const boven = gebiednaam({ ...plek, rij: plek.rij - regel.zonder, rijen: regel.zonder, kolommen: 1 });
  const rest = regel.zonder === 0 ? bedrag : `${bedrag}-SUM(${boven})`;
  return { formule: `=IF(${aantal}=0,"",ROUND(${rest},2))` };
}

function bronVan(vraag: Blokvraag, delen: Delen, rijen: number): Sombron {
  const { beeld, lijst, uitvoerder, rekening } = vraag;
  const deling = regiodeling(beeld, lijst, uitvoerder);
  const regiokolom = deling?.soort === 'spelling' ? deling.kolom : undefined;
  const { jaar, peilmaand, wijze } = rekening;
  const bedragkolom = kolombereik(beeld, lijst, kolomMet(lijst, 'realisatie')?.kolom ?? 0);
  const regios = uitvoerder.regios.map(({ naam }) => naam);
  const { verwijzing, gebied } = eigenKolom(vraag, NAMEN.length + MAANDEN, rijen);
  const namen = eigenKolom(vraag, 0, rijen).verwijzing;
  const telt = () => maandtotalen(beeld, lijst, { uitvoerder, jaar, regios, peilmaand });
  return {
    lijst,
    veld: 'prognose',
    kop: 'maanden',
    eenheid: 1,
    bedragen: bedragkolom.gebied,
    ...(regiokolom !== undefined && { regios: kolombereik(beeld, lijst, regiokolom).gebied }),
    spellingen: deling?.soort === 'spelling' ? Object.fromEntries(deling.spellingen) : {},
    regiosom: (regio) => {
      const criteria = delen.regiocriteria.get(regio);
      if (!criteria) return undefined;
      const deel = gedeeldOpSpelling(verwijzing, namen, [regio], []);
      const teksten = criteria.map((waar) => `COUNTIFS(${delen.bedragen},${MET_TEKST}${waar})`);
      return { ...deel, teksten: [deel.teksten, ...teksten].join('+') };
    },
    geheel: { som: `SUM(${verwijzing})`, teksten: `COUNTIF(${delen.bedragen},${MET_TEKST})` },
    bedrag: (regio) => {
      const { rijen: totalen, onbruikbaar } = telt();
      if (onbruikbaar.has(regio)) return null;
      const bedragen = totalen.flatMap((rij) =>
        rij.regio === regio ? (jaarbedrag(rij, wijze, jaar, peilmaand) ?? []) : [],
      );
      return bedragen.length ? som(bedragen) : null;
    },
    prognose: {
      blad: vraag.bladnaam,
      peilmaandcel: celnaam(PEILMAAND),
      maanden: gebiednaam(bedragkolom.gebied),
      jaarbedragen: gebiednaam(gebied),
      methode: ramingsoort(wijze),
      voetnoot: voetnoot(wijze, peilmaand),
    },
  };
}

/**
 * The block of a list with a row per month: per regio and leveringsvorm twelve months as SUMIFS over the list, and the
 * year amounts. What belongs to no regio of the uitvoerder is the last row, so that the control below the table shows it.
 * @returns undefined when the list doesn't tell in every row which regio it is of
 */
export function maandblok(vraag: Blokvraag): Prognoseblok | undefined {
  const delen = delenVan(vraag);
  if (!delen) return undefined;
  const { lijst, kolom, rekening } = vraag;
  const rijen = regels(delen, vraag);
  const eerste = { rij: EERSTE_RIJ, kolom };
  const cellen = rijen.map((regel, r): Celinhoud[] => [
    ...regel.namen,
    ...MAANDNAMEN.map((_naam, m) =>
      maandcel(delen, regel, m + 1, { rij: EERSTE_RIJ + r, kolom: kolom + NAMEN.length + m }),
    ),
  ]);
  const maanden = gebiednaam({
    rij: EERSTE_RIJ,
    kolom: kolom + NAMEN.length,
    rijen: rijen.length,
    kolommen: MAANDEN,
  });
  const vormkolom = gebiednaam({ rij: EERSTE_RIJ, kolom: kolom + 1, rijen: rijen.length, kolommen: 1 });
  const vormen = { verwijzing: vormkolom, spellingen: (vorm: Leveringsvorm) => [vorm] };
  const jaarbedragen = { formule: `=${extrapolatie(maanden, vormen, rekening, celnaam(PEILMAAND))}` };
  return {
    lijst,
    kolom,
    koppen: [...NAMEN, ...MAANDNAMEN, jaarkop(rekening.jaar, lijst)],
    namen: NAMEN.length,
    rijen: rijen.length,
    delen: [
      { plek: eerste, inhoud: cellen },
      { plek: { ...eerste, kolom: kolom + NAMEN.length + MAANDEN }, inhoud: [[jaarbedragen]] },
    ],
    bron: bronVan(vraag, delen, rijen.length),
  };
}
