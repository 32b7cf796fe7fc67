// Four digits at a time: a field of eight positions is two words of four bytes, first position lowest.

const HOOG = 0xf0f0f0f0 | 0;
const NULLEN = 0x30303030;
const ZES = 0x06060606;

/** 0 when all four bytes of a word are digits, something else when not; combine words with `|`. */
export function cijferfout(woord: number): number {
  return ((woord & HOOG) ^ NULLEN) | (((woord + ZES) & HOOG) ^ NULLEN);
}

/** The number in a word of four digits; only for a word without {@link cijferfout}. */
export function vierCijfers(woord: number): number {
  const losse = woord - NULLEN;
  const paren = (losse * 10 + (losse >>> 8)) & 0x00ff00ff;
  return (paren & 0xffff) * 100 + (paren >>> 16);
}
