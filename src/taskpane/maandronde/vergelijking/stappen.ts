// A waterfall as data: where each bar begins and ends.
import { cent, NUL, som } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';

/** One row: a stand, or a difference on top of what came before. */
export interface Stap {
  naam: string;
  bedrag: Cent;
  soort: 'stand' | 'verschil';
}

/** A row of the picture; samen = all differences added up, when there are more. */
export interface Balk extends Omit<Stap, 'soort'> {
  soort: Stap['soort'] | 'samen';
  /** amounts between which the bar lies; absent: a row without a bar */
  plek?: { van: Cent; tot: Cent };
}

export interface Watervalbeeld {
  balken: readonly Balk[];
  /** Zero is the first stand instead of no money: beside the stands themselves the differences could not be seen. */
  alleenVerschillen: boolean;
  /** names of differences of nothing, which have no row */
  ongewijzigd: readonly string[];
}

/** The part of the axis that the largest difference takes at least. Keuze: below it the bars become lines. */
const LEESBAAR = 0.1;

/** Bars that begin where the last one ended; a stand begins at zero. */
function gestapeld(stappen: readonly Stap[]): (Balk & Required<Pick<Balk, 'plek'>>)[] {
  let stand = NUL;
  return stappen.map((stap) => {
    const van = stap.soort === 'stand' ? NUL : stand;
    stand = cent(van + stap.bedrag);
    return { ...stap, plek: { van, tot: stand } };
  });
}

/** Whether the largest difference can be seen on an axis that holds every bar, and zero. */
function isLeesbaar(balken: ReturnType<typeof gestapeld>): boolean {
  const punten = [0, ...balken.flatMap(({ plek }) => [plek.van, plek.tot])];
  const as = Math.max(...punten) - Math.min(...punten);
  const verschillen = balken
    .filter(({ soort }) => soort === 'verschil')
    .map(({ bedrag }) => Math.abs(bedrag));
  return Math.max(0, ...verschillen) >= LEESBAAR * as;
}

/** The rows of a waterfall, with their bars. */
export function watervalVan(stappen: readonly Stap[]): Watervalbeeld {
  const rijen = stappen.filter(({ soort, bedrag }) => soort === 'stand' || bedrag !== 0);
  const ongewijzigd = stappen.filter((stap) => !rijen.includes(stap)).map(({ naam }) => naam);
  const vol = gestapeld(rijen);
  if (isLeesbaar(vol)) return { balken: vol, alleenVerschillen: false, ongewijzigd };
  const verschillen = rijen.filter(({ soort }) => soort === 'verschil');
  const totaal = som(verschillen.map(({ bedrag }) => bedrag));
  const samen: Balk = { naam: 'Samen', bedrag: totaal, soort: 'samen', plek: { van: NUL, tot: totaal } };
  const [eerste, laatste] = rijen.filter(({ soort }) => soort === 'stand');
  return {
    balken: [
      ...(eerste ? [eerste] : []),
      ...gestapeld(verschillen),
      ...(verschillen.length > 1 ? [samen] : []),
      ...(laatste ? [laatste] : []),
    ],
    alleenVerschillen: true,
    ongewijzigd,
  };
}
