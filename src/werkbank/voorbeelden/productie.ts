// Invented production: three regio's with sixty aanbieders each. It looks like what a zorgkantoor sees in August:
// July is incomplete, some aanbieders are a month or two behind, a few months are zero, one declared nothing at all.
import { toeval, type Toeval } from './toeval';

/** Regio's of CZ, so that the wizard knows them; what stands beside them is invented. */
export const REGIOS = ['Haaglanden', 'Zeeland', 'Zuid-Limburg'] as const;
export const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul'] as const;
const AANBIEDERS_PER_REGIO = 60;

type Regio = (typeof REGIOS)[number];
type Leveringsvorm = 'ZZP' | 'VPT' | 'MPT';

export interface Productierij {
  readonly regio: Regio;
  /** invented: no AGB code begins with 9999 */
  readonly agb: string;
  readonly aanbieder: string;
  readonly leveringsvorm: Leveringsvorm;
  /** whole euros for the year */
  readonly afspraak: number;
  /** euros with cents per month; null = not declared (yet) */
  readonly maanden: readonly (number | null)[];
}

/** The aanbieder that declared nothing. */
const ZWIJGER = 37;

/** Which months an aanbieder has declared, and how complete the last one is. */
interface Declaratiegedrag {
  readonly maandenBinnen: number;
  readonly volledigheidLaatste: number;
}

function gedrag(kans: Toeval, nummer: number): Declaratiegedrag {
  if (nummer === ZWIJGER) return { maandenBinnen: 0, volledigheidLaatste: 0 };
  const achter = kans.kans(0.08) ? 2 : kans.kans(0.2) ? 1 : 0;
  return { maandenBinnen: MAANDEN.length - achter, volledigheidLaatste: kans.tussen(70, 97) / 100 };
}

function maandbedragen(
  kans: Toeval,
  afspraak: number,
  { maandenBinnen, volledigheidLaatste }: Declaratiegedrag,
) {
  const niveau = kans.tussen(88, 113) / 100; // more or less production than agreed
  const leegstand = kans.kans(0.05) ? kans.tussen(1, 4) : 0; // a month in which there was nothing
  return MAANDEN.map((_, i) => {
    if (i >= maandenBinnen) return null;
    if (leegstand === i + 1) return 0;
    const schommeling = kans.tussen(960, 1040) / 1000;
    const volledigheid = i === maandenBinnen - 1 ? volledigheidLaatste : 1;
    return Math.round(((afspraak * 100) / 12) * niveau * schommeling * volledigheid) / 100;
  });
}

/** Every aanbieder has ZZP, MPT or both, and some have VPT. */
function afspraken(kans: Toeval): readonly (readonly [Leveringsvorm, number])[] {
  const omvang = kans.tussen(4, 60) * kans.tussen(40, 160) * 1000;
  const rond = (deel: number) => Math.round((omvang * deel) / 1000) * 1000;
  const vormen: [Leveringsvorm, number][] = [];
  if (!kans.kans(0.15)) vormen.push(['ZZP', rond(0.78)]);
  if (kans.kans(0.45)) vormen.push(['VPT', rond(kans.tussen(6, 20) / 100)]);
  if (vormen.length === 0 || kans.kans(0.6)) vormen.push(['MPT', rond(kans.tussen(5, 18) / 100)]);
  return vormen;
}

/** The same rows every time, by regio and aanbieder. */
export function verzonnenProductie(): readonly Productierij[] {
  const kans = toeval(20240731);
  const rijen: Productierij[] = [];
  REGIOS.forEach((regio, r) => {
    for (let i = 1; i <= AANBIEDERS_PER_REGIO; i++) {
      const nummer = r * AANBIEDERS_PER_REGIO + i;
      const hoeGedeclareerd = gedrag(kans, nummer);
      for (const [leveringsvorm, afspraak] of afspraken(kans)) {
        rijen.push({
          regio,
          agb: `9999${String(nummer).padStart(4, '0')}`,
          aanbieder: `Verzonnen aanbieder ${String(nummer).padStart(3, '0')}`,
          leveringsvorm,
          afspraak,
          maanden: maandbedragen(kans, afspraak, hoeGedeclareerd),
        });
      }
    }
  });
  return rijen;
}

/** The ruimte as a share of what was agreed: the last regio is short, the first has some left. */
const RUIMTEDEEL: Readonly<Record<Regio, number>> = {
  Haaglanden: 1.02,
  Zeeland: 1,
  'Zuid-Limburg': 0.97,
};

/** Whole euros per regio, rounded to € 1.000. */
export function verzonnenRuimte(rijen: readonly Productierij[]): readonly (readonly [Regio, number])[] {
  return REGIOS.map((regio) => {
    const afgesproken = rijen
      .filter((rij) => rij.regio === regio)
      .reduce((som, rij) => som + rij.afspraak, 0);
    return [regio, Math.round((afgesproken * RUIMTEDEEL[regio]) / 1000) * 1000];
  });
}
