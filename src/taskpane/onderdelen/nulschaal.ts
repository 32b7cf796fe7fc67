/** Where an amount lies on the axis, in percents of its width. */
export type Nulschaal = (bedrag: number) => number;

/** A common scale for bars around zero: zero lies where the largest deficit needs it, without deficits at the left. */
export function nulschaal(bedragen: readonly number[]): Nulschaal {
  const links = Math.max(0, ...bedragen.map((bedrag) => -bedrag));
  const breedte = links + Math.max(0, ...bedragen) || 1;
  return (bedrag) => ((bedrag + links) / breedte) * 100;
}

/** Left side and width of a bar from zero to an amount, as attributes of a rect. */
export function staaf(schaal: Nulschaal, bedrag: number): { x: string; width: string } {
  const nul = schaal(0);
  const einde = schaal(bedrag);
  return { x: `${Math.min(nul, einde)}%`, width: `${Math.abs(einde - nul)}%` };
}
