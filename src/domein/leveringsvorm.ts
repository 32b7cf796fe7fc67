import { vereenvoudig } from './tekst';

/**
 * The forms in which Wlz care is delivered or priced, as far as a policy tells them apart. `crisis`, `toeslag` and
 * `meerzorg` are no leveringsvorm in the strict sense but have rules of their own in the sources.
 */
export const LEVERINGSVORMEN = [
  'ZZP',
  'VPT',
  'MPT',
  'DTV',
  'logeren',
  'crisis',
  'toeslag',
  'meerzorg',
] as const;

/** One of {@link LEVERINGSVORMEN}. */
export type Leveringsvorm = (typeof LEVERINGSVORMEN)[number];

/** How people write them, folded by {@link vereenvoudig}. */
const schrijfwijzen: Readonly<Record<Leveringsvorm, readonly string[]>> = {
  ZZP: ['zzp', 'zorgzwaartepakket', 'zorgzwaartepakketten', 'zorgprofiel', 'verblijf', 'intramuraal'],
  VPT: ['vpt', 'volledigpakketthuis'],
  MPT: ['mpt', 'modulairpakketthuis'],
  DTV: ['dtv', 'deeltijdverblijf'],
  logeren: ['logeren', 'logeeropvang'],
  crisis: ['crisis', 'crisiszorg', 'crisisopvang'],
  toeslag: ['toeslag', 'toeslagen'],
  meerzorg: ['meerzorg'],
};

const opSchrijfwijze = new Map(
  LEVERINGSVORMEN.flatMap((vorm) => schrijfwijzen[vorm].map((tekst) => [tekst, vorm] as const)),
);

/**
 * The leveringsvorm a text means: an abbreviation or full name in any case, or a text in which exactly one of them
 * occurs as a word (`ZZP incl. behandeling`).
 *
 * @returns undefined when the text names none, or more than one (`VPT/MPT`).
 */
export function leveringsvorm(tekst: string): Leveringsvorm | undefined {
  const geheel = opSchrijfwijze.get(vereenvoudig(tekst));
  if (geheel !== undefined) return geheel;
  const genoemd = new Set<Leveringsvorm>();
  for (const woord of tekst.split(/[^\p{L}]+/u)) {
    const vorm = opSchrijfwijze.get(vereenvoudig(woord));
    if (vorm !== undefined) genoemd.add(vorm);
  }
  return genoemd.size === 1 ? [...genoemd][0] : undefined;
}
