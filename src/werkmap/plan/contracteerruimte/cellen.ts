// What the cells of a contracteerruimtetabel hold: references to their source, and formulas over the table itself.
import { CONTRACTEERRUIMTERIJEN } from '../../../domein/contracteerruimte';
import type { Invoerrij, Rij } from '../../../domein/contracteerruimte';
import { celnaam, celverwijzing, gebiednaam } from '../../beeld/adres';
import type { Bron } from '../../herkennen/bron';
import type { Eenheidsfactor } from '../../herkennen/eenheid';
import { magLeegZijn } from '../../herkennen/problemen';
import type { Celinhoud, Formule } from '../wijzigingsplan';
import { samen } from './sombron';
import type { Sombron } from './sombron';
import { celIn } from './uitleg';
import type { Plek, Tabelplaats } from './uitleg';

/** Where the cells of an input row come from: a block, or one or more lists. */
export type Cellenbron = { soort: 'blok'; bron: Bron } | { soort: 'lijst'; sommen: readonly Sombron[] };

/** Euros, rounded to the cent, in the unit of the table. */
function bedrag(inBroneenheid: string, bron: Eenheidsfactor, tabel: Eenheidsfactor): string {
  const euro = `ROUND(${inBroneenheid}${bron === 1 ? '' : `*${bron}`},2)`;
  return tabel === 1 ? euro : `${euro}/${tabel}`;
}

/** The saldo of a register: WLZ.SALDO gives all regio's, this is one of them. */
function registercel(
  register: string,
  regio: string,
  bron: Bron,
  eenheid: Eenheidsfactor,
): Formule | undefined {
  const regios = Object.keys(bron.koppen);
  const plaats = regios.indexOf(regio);
  if (plaats < 0) return undefined;
  const namen = regios.map((naam) => `"${naam.replaceAll('"', '""')}"`).join(',');
  const saldi = `WLZ.SALDO(${register}[#All],{${namen}},${bron.jaar ?? ''})`;
  return { formule: `=${bedrag(`INDEX(${saldi},1,${plaats + 1})`, 1, eenheid)}` };
}

/** Refers to a source cell; blank or text there becomes #N/A, so that it never counts as 0 in silence. */
function blokcel(rij: Invoerrij, regio: string, bron: Bron, eenheid: Eenheidsfactor): Formule | undefined {
  if (bron.register !== undefined) return registercel(bron.register, regio, bron, eenheid);
  const cel = bron.rijen[rij]?.cellen[regio];
  if (!cel) return undefined;
  const adres = celverwijzing(cel.cel);
  const getal = `IF(ISNUMBER(${adres}),${bedrag(adres, bron.eenheid.factor, eenheid)},NA())`;
  return { formule: magLeegZijn(rij) ? `=IF(ISBLANK(${adres}),0,${getal})` : `=${getal}` };
}

/** The sum over the rows of a regio; #N/A when one of them holds text, or when none holds an amount. */
function somcel(
  rij: Invoerrij,
  regio: string,
  sommen: readonly Sombron[],
  eenheid: Eenheidsfactor,
): Formule | undefined {
  const delen = sommen.flatMap((bron) => {
    const deel = bron.regiosom(regio);
    return deel ? [{ ...deel, eenheid: bron.eenheid }] : [];
  });
  if (!delen.length) return undefined;
  const deel = samen(delen);
  const enkel = deel.eenheid === 1 || /^SUMIFS\([^()]*\)$/.test(deel.som);
  const som = bedrag(enkel ? deel.som : `(${deel.som})`, deel.eenheid, eenheid);
  const fout = magLeegZijn(rij) ? `${deel.teksten}>0` : `OR(${deel.teksten}>0,${deel.aantal}=0)`;
  return { formule: `=IF(${fout},NA(),${som})` };
}

/** The formula for an input cell; undefined when the source has nothing for this regio. */
export function invoerformule(
  rij: Invoerrij,
  regio: string,
  bron: Cellenbron | undefined,
  eenheid: Eenheidsfactor,
): Formule | undefined {
  if (!bron) return undefined;
  return bron.soort === 'blok'
    ? blokcel(rij, regio, bron.bron, eenheid)
    : somcel(rij, regio, bron.sommen, eenheid);
}

/** What an input cell holds that has no source: 0 for a row that may be blank, else #N/A. */
export function zonderBron(rij: Invoerrij): Celinhoud {
  return magLeegZijn(rij) ? 0 : { formule: '=NA()' };
}

interface Term {
  rij: Rij;
  teken: 1 | -1;
}

/** The rows a computed row adds up; a computed row that the table doesn't have is replaced by its own terms. */
function termenVan(plaats: Tabelplaats, id: Rij, teken: 1 | -1 = 1): Term[] {
  const som = CONTRACTEERRUIMTERIJEN.find((rij) => rij.id === id)?.som ?? [];
  return som.flatMap((term): Term[] => {
    const samen = term.teken === teken ? 1 : -1;
    if (plaats.rijen[term.id] !== undefined) return [{ rij: term.id, teken: samen }];
    return termenVan(plaats, term.id, samen);
  });
}

/** Decimals that keep whole cents in the unit of the table. */
function decimalen(eenheid: Eenheidsfactor): number {
  return 2 + Math.log10(eenheid);
}

/**
 * A computed row: its terms in the same column.
 * @param bewaakt also #N/A when a term is blank or text, for cells that the user fills in
 */
export function rekenformule(plaats: Tabelplaats, id: Rij, kolom: string, { bewaakt = false } = {}): Formule {
  const termen = termenVan(plaats, id).flatMap(({ rij, teken }) => {
    const cel = celIn(plaats, rij, kolom);
    return cel ? [{ rij, teken, cel: celnaam(cel) }] : [];
  });
  const optelling = termen.map(({ cel, teken }, i) => `${teken === -1 ? '-' : i > 0 ? '+' : ''}${cel}`);
  const som = `ROUND(${optelling.join('')},${decimalen(plaats.eenheid)})`;
  if (!bewaakt) return { formule: `=${som}` };
  const nodig = termen.filter(({ rij }) => rij !== 'saldo').map(({ cel }) => cel);
  return { formule: `=IF(COUNT(${nodig.join(',')})=${nodig.length},${som},NA())` };
}

function teller({ richting }: Tabelplaats, plek: Plek): number {
  return richting === 'regios naast elkaar' ? plek.kolom : plek.rij;
}

/** Cells beside (or below) each other as ranges: B5:G5, or B5:D5,F5 when another cell is in between. */
function bereikenVan(plaats: Tabelplaats, rij: Rij, regios: readonly string[]): string {
  const cellen = regios.flatMap((regio) => celIn(plaats, rij, regio) ?? []);
  cellen.sort((a, b) => teller(plaats, a) - teller(plaats, b));
  const reeksen: { begin: Plek; eind: Plek }[] = [];
  for (const cel of cellen) {
    const laatste = reeksen.at(-1);
    if (laatste && teller(plaats, cel) === teller(plaats, laatste.eind) + 1) laatste.eind = cel;
    else reeksen.push({ begin: cel, eind: cel });
  }
  const namen = reeksen.map(({ begin, eind }) =>
    gebiednaam({ ...begin, rijen: eind.rij - begin.rij + 1, kolommen: eind.kolom - begin.kolom + 1 }),
  );
  return namen.join(',');
}

/**
 * The Totaal of a row: the sum of its regio's.
 * @param bewaakt also #N/A when a regio is blank or text; not for the saldo, which may be blank
 */
export function totaalformule(
  plaats: Tabelplaats,
  rij: Rij,
  regios: readonly string[],
  { bewaakt = false } = {},
): Formule {
  const bereiken = bereikenVan(plaats, rij, regios);
  const som = `ROUND(SUM(${bereiken}),${decimalen(plaats.eenheid)})`;
  if (!bewaakt || rij === 'saldo') return { formule: `=${som}` };
  return { formule: `=IF(COUNT(${bereiken})=${regios.length},${som},NA())` };
}
