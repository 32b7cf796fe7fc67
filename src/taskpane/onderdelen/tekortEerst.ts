/** The largest deficit first: that is what the user came for. What can't be computed comes last. */
export function tekortEerst<T extends { overschot?: number | null }>(regios: readonly T[]): T[] {
  const waarde = ({ overschot }: T) => overschot ?? Infinity;
  return [...regios].sort((a, b) => (waarde(a) < waarde(b) ? -1 : Number(waarde(a) > waarde(b))));
}
