import {
  bedragTekst,
  herberekend,
  los,
  type Opbouw,
  optellingen,
  sluitend,
  uitlegBijstelling,
} from '../domein/afronding';
import { type Cent, cent, euroVanCent } from '../domein/geld';
import { argument, enkeleCel, optioneel, type Argument } from './cellen';
import { keuzeUit } from './keuze';
import { weiger } from './plek';
import { inTabel, leesTabel, lijnnamen, plekInTabel, weigerTeGroot, type Tabel } from './tabel';
import { leesOpbouw } from './tabelopbouw';
import type { Uitkomst } from './uitzenden';
import { bedrag } from './waarden';

/**
 * Rondt een tabel af op hele eenheden, zo dat alle totalen blijven kloppen, of elke cel los.
 * @customfunction AFGEROND
 * @helpurl https://localhost:3000/help.html#AFGEROND
 * @param tabel Tabel met exacte bedragen in euro's, met of zonder koprij, kolom met namen, totaalrij en totaalkolom.
 * @param eenheid Bedrag in euro's waarop u afrondt. Standaard 1000.
 * @param methode "sluitend" (standaard: alle sommen blijven kloppen) of "los" (elke cel apart).
 * @param opbouw Hoe de tabel optelt: "contracteerruimte", "totalen", "totaalrij" of "totaalkolom". Leeg: zelf herkennen.
 * @param uitvoer "tabel" (standaard) of "uitleg": de cellen die anders zijn afgerond dan gewoonlijk, en waarom.
 */
export function afgerond(
  tabel: unknown[][],
  eenheid?: unknown[][],
  methode?: unknown[][],
  opbouw?: unknown[][],
  uitvoer?: unknown[][],
): unknown[][] {
  const gelezen = leesTabel(argument('tabel', tabel));
  const stap = leesEenheid(optioneel('eenheid', eenheid)) ?? STANDAARD;
  const wijze = leesKeuze(METHODEN, optioneel('methode', methode));
  const vorm = leesKeuze(UITVOER, optioneel('uitvoer', uitvoer));
  if (wijze === 'los') {
    if (vorm === 'uitleg') weiger({ argument: 'uitvoer' }, GEEN_UITLEG);
    return toon(gelezen, los(metNul(gelezen.bedragen), stap));
  }
  weigerTeGroot(gelezen, MEESTE_BEDRAGEN);
  const sommen = leesOpbouw(gelezen, optioneel('opbouw', opbouw), CENT);
  const { tabel: dicht, bijstellingen } = sluitend(opgeteld(gelezen, sommen), sommen, stap);
  if (vorm === 'tabel') return toon(gelezen, dicht);
  const namen = lijnnamen(gelezen);
  const regels = bijstellingen.map((b): Uitkomst[] => [
    namen.rijen[b.rij] ?? '',
    namen.kolommen[b.kolom] ?? '',
    ...[b.exact, b.los, b.sluitend].map(euroVanCent),
    uitlegBijstelling(b, namen),
  ]);
  return [UITLEGKOP, ...(regels.length > 0 ? regels : [['', '', '', '', '', NIETS_ANDERS]])];
}

const STANDAARD = cent(100_000);
const CENT = cent(1);
const METHODEN = ['sluitend', 'los'] as const;
const UITVOER = ['tabel', 'uitleg'] as const;
const UITLEGKOP = ['Rij', 'Kolom', 'Exact', 'Los afgerond', 'Sluitend afgerond', 'Uitleg'];
const NIETS_ANDERS = 'Elke cel is gewoon afgerond; alle sommen kloppen.';
const GEEN_UITLEG =
  '"uitleg" hoort bij methode "sluitend". WLZ.AFRONDINGSCONTROLE noemt de verschillen van een los afgeronde tabel.';

/** Larger tables take longer than Excel's user wants to wait. */
const MEESTE_BEDRAGEN = 10_000;

/** The unit in cents, or null when it was left out. Refuses 0 and negative amounts. */
export function leesEenheid(a: Argument | null): Cent | null {
  if (a === null) return null;
  const waarde = bedrag(enkeleCel(a), { argument: a.naam });
  if (waarde !== null && waarde <= 0)
    weiger({ argument: a.naam }, 'typ een bedrag vanaf 0,01, bijvoorbeeld 1000.');
  return waarde;
}

function leesKeuze<T extends string>(woorden: readonly [T, ...T[]], a: Argument | null): T {
  if (a === null) return woorden[0];
  return keuzeUit(woorden)(enkeleCel(a), { argument: a.naam }) ?? woorden[0];
}

function metNul(bedragen: Tabel['bedragen']): Cent[][] {
  return bedragen.map((rij) => rij.map((cel) => cel ?? cent(0)));
}

function toon(tabel: Tabel, uitkomst: readonly (readonly Cent[])[]): Uitkomst[][] {
  return inTabel(tabel, ({ rij, kolom }) => euroVanCent(uitkomst[rij]?.[kolom] ?? cent(0)));
}

/**
 * The amounts with the sums worked out anew, because cells with more decimals than cents no longer add up to the cent
 * once they are cents. Throws for a sum that is further off than that; a blank sum is filled in.
 */
function opgeteld(tabel: Tabel, opbouw: Opbouw): Cent[][] {
  const exact = herberekend(tabel.bedragen, opbouw);
  const gevuld = tabel.bedragen.map((rij, r) => rij.map((bedrag, k) => bedrag ?? exact[r]?.[k] ?? cent(0)));
  for (const { rij, kolom, cel, som, verschil, termen } of optellingen(gevuld, opbouw)) {
    if (2 * Math.abs(verschil) <= termen.length + 1) continue;
    const feit = `hier staat ${bedragTekst(cel)}, maar de som van de delen is ${bedragTekst(som)}`;
    weiger(plekInTabel(tabel, { rij, kolom }), `${feit}. ${NIET_EXACT}`);
  }
  return exact;
}

const NIET_EXACT = 'Geef de onafgeronde bedragen, of kies methode "los".';
