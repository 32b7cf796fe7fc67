// The rows of the sheet Herschikking: references to the list, column by column.
import { celnaam } from '../beeld/adres';
import type { Celpositie } from '../beeld/adres';
import { celOp } from '../beeld/werkmapbeeld';
import { TEKSTVELDEN, eenheidVan, kolomMet } from '../herkennen/lijst/lijst';
import type { Tekstveld, Veld } from '../herkennen/lijst/lijst';
import type { Celinhoud, Formule } from '../plan/wijzigingsplan';
import type { Bladvraag } from './bladvraag';
import type { Lijstrij, Rijuitkomst } from './types';
import type { Tabelkolom } from './uitleg';
import { agbformule, bedragformule, lijstplek, regioformule, tekstformule } from './verwijzing';
import type { Leeg } from './verwijzing';

/**
 * The cell with a text of a row. A row without a name belongs to the one above it, as recognising reads it.
 * @returns undefined when the list doesn't have it, for this row or at all
 */
function tekstplek(
  { beeld, gegevens }: Bladvraag,
  { lijst, rij: { rij } }: Lijstrij,
  veld: Tekstveld,
): Celpositie | undefined {
  if (kolomMet(lijst, veld) === undefined) return undefined;
  const gevuld = (r: number, v: Veld): boolean => {
    const plek = lijstplek(beeld, lijst, r, v);
    return plek !== undefined && String(celOp(beeld, plek).waarde).trim() !== '';
  };
  const rijen = gegevens.rijen.filter((r) => r.lijst === lijst).map((r) => r.rij.rij);
  for (let i = rijen.indexOf(rij); i >= 0; i--) {
    const deze = rijen[i] ?? rij;
    if (gevuld(deze, veld)) return lijstplek(beeld, lijst, deze, veld);
    if (gevuld(deze, 'aanbieder') || gevuld(deze, 'agb')) return undefined;
  }
  return undefined;
}

function naamformule(vraag: Bladvraag, rij: Lijstrij): Celinhoud {
  const naam = tekstplek(vraag, rij, 'aanbieder');
  if (naam !== undefined) return tekstformule(naam);
  const agb = tekstplek(vraag, rij, 'agb');
  return agb === undefined ? '' : agbformule(agb);
}

/** ja or nee: anything that isn't a no counts as agreed, as recognising reads it. */
function akkoordformule(plek: Celpositie | undefined): Celinhoud {
  if (plek === undefined) return 'nee';
  const tekst = `LOWER(TRIM(${bladcel(plek)}))`;
  const nee = `ISNUMBER(FIND("|"&${tekst}&"|","||nee|n|0|onwaar|false|-|"))`;
  const begin = ['niet', 'geen'].map((woord) => `LEFT(${tekst},4)="${woord}"`);
  return { formule: `=IF(OR(${[nee, ...begin].join(',')}),"nee","ja")` };
}

function bladcel(plek: Celpositie): string {
  return tekstformule(plek).formule.slice(1, -'&""'.length);
}

/** The forecast that counts: the aanbieder's own when it was agreed, else ours. */
function telformule(kolommen: readonly Tabelkolom[], rij: number): Formule {
  const op = (kolom: Tabelkolom): string => celnaam({ rij, kolom: kolommen.indexOf(kolom) });
  const eigen = op('prognoseAanbieder');
  return { formule: `=IF(AND(${op('akkoord')}="ja",ISNUMBER(${eigen})),${eigen},${op('prognoseOns')})` };
}

/** A text of a row; what the list doesn't have but recognising does (a regio in a heading above) is written down. */
function tekstcel(vraag: Bladvraag, kolom: Tekstveld, rij: Rijuitkomst): Celinhoud {
  if (kolom === 'aanbieder') return naamformule(vraag, rij.bron);
  if (kolom === 'akkoord') {
    return akkoordformule(lijstplek(vraag.beeld, rij.bron.lijst, rij.bron.rij.rij, 'akkoord'));
  }
  const plek =
    kolom === 'leveringsvorm'
      ? lijstplek(vraag.beeld, rij.bron.lijst, rij.bron.rij.rij, kolom)
      : tekstplek(vraag, rij.bron, kolom);
  if (plek === undefined) return kolom === 'regio' ? rij.regio : '';
  if (kolom === 'regio') return regioformule(vraag.beeld, plek, rij.regio);
  return kolom === 'agb' ? agbformule(plek) : tekstformule(plek);
}

const BEDRAGVELD = {
  afspraak: 'afspraak',
  prognoseOns: 'prognose',
  prognose: 'prognose',
  prognoseAanbieder: 'prognoseAanbieder',
  garantie: 'garantie',
  groei: 'groei',
  realisatieVorigJaar: 'realisatieVorigJaar',
  afspraakVorigJaar: 'afspraakVorigJaar',
} as const satisfies Record<Exclude<Tabelkolom, Tekstveld>, Veld>;

/** What a blank cell becomes. Our own forecast may be blank where the aanbieder's counts. */
function bijLeeg(kolom: keyof typeof BEDRAGVELD, leegIsNul: boolean): Leeg {
  if (kolom === 'afspraak' || kolom === 'prognose') return leegIsNul ? 'nul' : 'fout';
  return kolom === 'prognoseOns' && leegIsNul ? 'nul' : 'leeg';
}

function bedragcel(
  { beeld, vraag }: Bladvraag,
  kolom: keyof typeof BEDRAGVELD,
  { bron }: Rijuitkomst,
): Celinhoud {
  const cel = lijstplek(beeld, bron.lijst, bron.rij.rij, BEDRAGVELD[kolom]);
  if (cel === undefined) return '';
  const { factor } = eenheidVan(bron.lijst, BEDRAGVELD[kolom]);
  return bedragformule({ cel, factor }, bijLeeg(kolom, vraag.leegIsNul));
}

function isTekst(kolom: Tabelkolom): kolom is Tabelkolom & Tekstveld {
  return (TEKSTVELDEN as readonly string[]).includes(kolom);
}

function celvan(vraag: Bladvraag, kolom: Tabelkolom, rij: Rijuitkomst, bladrij: number): Celinhoud {
  const { kolommen } = vraag.indeling;
  if (isTekst(kolom)) return tekstcel(vraag, kolom, rij);
  if (kolom === 'prognose' && kolommen.includes('prognoseOns')) return telformule(kolommen, bladrij);
  return bedragcel(vraag, kolom, rij);
}

/** One row of cells per row of the outcome, in the order of the columns of the table. */
export function rijformules(vraag: Bladvraag): Celinhoud[][] {
  const { indeling, uitkomst } = vraag;
  return uitkomst.rijen.map((rij, i) =>
    indeling.kolommen.map((kolom) => celvan(vraag, kolom, rij, indeling.tabel.rij + i)),
  );
}
