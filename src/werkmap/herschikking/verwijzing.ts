// Formulas that refer to the user's own cells: never a silent 0.
import { celverwijzing, ligtIn } from '../beeld/adres';
import type { Celpositie } from '../beeld/adres';
import { bladMetNaam, celOp } from '../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { kolomMet } from '../herkennen/lijst/lijst';
import type { Lijst, Veld } from '../herkennen/lijst/lijst';
import type { Celinhoud } from '../plan/wijzigingsplan';
import type { Bedragplek } from './types';

/** What a blank source cell becomes: an error that everyone sees, nothing, or the 0 that the user decided on. */
export type Leeg = 'fout' | 'leeg' | 'nul';

/** Text of a formula between quotes. */
export function tekstInFormule(tekst: string): string {
  return `"${tekst.replaceAll('"', '""')}"`;
}

/** The amount in a source cell in euros, to the cent; text there becomes #N/A. */
export function bedragformule({ cel, factor }: Bedragplek, leeg: Leeg): { formule: string } {
  const adres = celverwijzing(cel);
  const bedrag = factor === 1 ? adres : `${adres}*${factor}`;
  const getal = `IF(ISNUMBER(${adres}),ROUND(${bedrag},2),NA())`;
  if (leeg === 'fout') return { formule: `=${getal}` };
  return { formule: `=IF(${adres}="",${leeg === 'nul' ? '0' : '""'},${getal})` };
}

/** The text in a source cell; blank stays blank. */
export function tekstformule(cel: Celpositie): { formule: string } {
  return { formule: `=${celverwijzing(cel)}&""` };
}

/** An AGB-code has eight digits, also when the cell holds a number without the leading zeros. */
export function agbformule(cel: Celpositie): { formule: string } {
  const adres = celverwijzing(cel);
  return { formule: `=IF(ISNUMBER(${adres}),TEXT(${adres},"00000000"),${adres}&"")` };
}

/** The regio as the policy writes it, as long as the source cell holds what it holds now. */
export function regioformule(beeld: Werkmapbeeld, cel: Celpositie, regio: string): Celinhoud {
  const { waarde } = celOp(beeld, cel);
  if (waarde === regio) return tekstformule(cel);
  const adres = celverwijzing(cel);
  const nu = typeof waarde === 'number' ? String(waarde) : tekstInFormule(String(waarde));
  return { formule: `=IF(${adres}=${nu},${tekstInFormule(regio)},${adres}&"")` };
}

/** The cell of a list that counts for a row: a name merged beside several rows stands in the first of them. */
export function lijstplek(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  rij: number,
  veld: Veld,
): Celpositie | undefined {
  const kolom = kolomMet(lijst, veld)?.kolom;
  if (kolom === undefined) return undefined;
  const samen = bladMetNaam(beeld, lijst.blad)?.samengevoegd?.find((gebied) =>
    ligtIn({ rij, kolom }, gebied),
  );
  return samen ? { blad: lijst.blad, rij: samen.rij, kolom: samen.kolom } : { blad: lijst.blad, rij, kolom };
}
