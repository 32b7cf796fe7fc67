// Headings that name a leveringsvorm: columns for ZZP, VPT and MPT beside each other.
import { leveringsvorm } from '../../../domein/leveringsvorm';
import type { Leveringsvorm } from '../../../domein/leveringsvorm';
import type { Kopcel } from './koprij';
import { isBedragveld } from './lijst';

/** A longer heading is a sentence. */
const LANGSTE_KOP = 40;

/** The leveringsvormen that headings name, each once. */
export function vormenIn(cellen: readonly Kopcel[]): Leveringsvorm[] {
  const vormen = cellen.map(({ kop }) => (kop.length > LANGSTE_KOP ? undefined : leveringsvorm(kop)));
  return [...new Set(vormen.filter((vorm) => vorm !== undefined))];
}

/** Whether headings repeat the same amount per leveringsvorm: then one column would count and the others not. */
export function heeftVormenNaastElkaar(cellen: readonly Kopcel[]): boolean {
  const velden = new Set(cellen.map(({ veld }) => veld));
  return [...velden].some((veld) => {
    if (!veld || !isBedragveld(veld)) return false;
    return vormenIn(cellen.filter((cel) => cel.veld === veld)).length > 1;
  });
}
