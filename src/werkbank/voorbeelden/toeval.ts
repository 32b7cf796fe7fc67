// Chance that comes out the same every time: invented figures must not change between two starts.

export interface Toeval {
  /** at least 0, less than 1 */
  deel(): number;
  /** between two amounts, whole */
  tussen(laagste: number, hoogste: number): number;
  /** true in this share of the cases (0–1) */
  kans(deel: number): boolean;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for examples. */
export function toeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const deel = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let x = stand;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
  return {
    deel,
    tussen: (laagste, hoogste) => laagste + Math.floor(deel() * (hoogste - laagste + 1)),
    kans: (grens) => deel() < grens,
  };
}
