// A note keeps what we wrote in every cell. In a table all formulas of a column are the same but for the row numbers:
// kept once, with those numbers relative to their own row, a table of a thousand rows stays small.
import { z } from 'zod';
import type { Celwaarde } from '../beeld/werkmapbeeld';

export const verpaktschema = z.object({
  /** Every different content once: a value, or a formula with ¦±n¦ where a row number stands n rows from its own. */
  inhoud: z.array(z.union([z.string(), z.number(), z.boolean(), z.object({ formule: z.string() })])),
  /** Per cell which of them; -1: not ours. */
  cellen: z.array(z.array(z.int())),
});

type Verpakt = z.infer<typeof verpaktschema>;

const MERK = '¦';
/** A row number behind the letters of a column. Whatever else it hits comes back as it was. */
const RIJNUMMER = /(?<=(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3})[1-9]\d{0,6}(?!\d)/gu;
const AFSTAND = /¦(-?\d+)¦/g;

function verpakCel(cel: Celwaarde, rij: number): Verpakt['inhoud'][number] {
  if (typeof cel !== 'string' || !cel.startsWith('=') || cel.includes(MERK)) return cel;
  return { formule: cel.replace(RIJNUMMER, (nummer) => `${MERK}${Number(nummer) - rij}${MERK}`) };
}

function pakCelUit(inhoud: Verpakt['inhoud'][number] | undefined, rij: number): Celwaarde | null {
  if (typeof inhoud !== 'object') return inhoud ?? null;
  return inhoud.formule.replace(AFSTAND, (_merk, afstand: string) => String(Number(afstand) + rij));
}

/**
 * The contents of cells, each different one once.
 * @param eersteRij of the first row, from 0
 */
export function verpak(formules: readonly (readonly (Celwaarde | null)[])[], eersteRij: number): Verpakt {
  const inhoud: Verpakt['inhoud'] = [];
  const plekken = new Map<string, number>();
  const plekVan = (cel: Celwaarde | null, rij: number): number => {
    if (cel === null) return -1;
    const verpakt = verpakCel(cel, rij);
    const sleutel = JSON.stringify(verpakt);
    const bekend = plekken.get(sleutel);
    if (bekend !== undefined) return bekend;
    plekken.set(sleutel, inhoud.length);
    return inhoud.push(verpakt) - 1;
  };
  return { inhoud, cellen: formules.map((rij, r) => rij.map((cel) => plekVan(cel, eersteRij + r))) };
}

/** What verpak was given. */
export function pakUit({ inhoud, cellen }: Verpakt, eersteRij: number): (Celwaarde | null)[][] {
  return cellen.map((rij, r) => rij.map((plek) => pakCelUit(inhoud[plek], eersteRij + r)));
}
