import { Exact } from './decimaal';
import { type Cent, NUL, cent, centAfgerond, euroTekst, grootste, kleinste, verschil } from './geld';

/** What a zorgkantoor decided about paying advances; months count from 1 = January. */
export interface Betaalbeleid {
  /** only a payment or retention of more than this is offered to the CAK */
  readonly drempel: Cent;
  /** months in which a new aanbieder is paid afterwards */
  readonly maandenAchteraf: number;
  /** first month paid on the herschikte agreement, less the expected underproduction */
  readonly eersteHerschikteMaand: number;
  /** first month paid on the final agreement, less the expected underproduction */
  readonly eersteDefinitieveMaand: number;
}

/** One aanbieder, as known in the month of payment. Year amounts in cents. */
export interface Betaalsituatie {
  /** initial agreement, at the volume before the deduction of 5% or 10% */
  readonly initieel: Cent;
  /** current herschikte agreement; absent = not there yet */
  readonly herschikt?: Cent | undefined;
  readonly definitief?: Cent | undefined;
  /** forecast of the year on the declarations of the months before; absent = no underproduction expected */
  readonly prognose?: Cent | undefined;
  /** the zorgkantoor raises the initial agreement to a higher forecast (there must be ruimte) */
  readonly bijstellen?: boolean | undefined;
  /** first month of a new aanbieder; absent = an existing one */
  readonly startmaand?: number | undefined;
  /** approved declarations up to now, for a new aanbieder */
  readonly realisatie?: Cent | undefined;
  /** a sanction: see {@link vasteAfspraak} */
  readonly vasteAfspraak?: Cent | undefined;
}

/** What is paid in a month. */
export interface Voorschot {
  /** what it is based on, in Dutch */
  readonly grondslag: string;
  /** year amount that the advance works towards */
  readonly jaarbedrag: Cent;
  /** what the aanbieder may have had up to and including this month */
  readonly recht: Cent;
  /** offered to the CAK; negative = retained */
  readonly teBetalen: Cent;
  /** too small to offer; settled later */
  readonly doorgeschoven: Cent;
  /** short Dutch text why */
  readonly uitleg: string;
}

/** The year's payments run on until March of the next year: month 15. */
export const LAATSTE_BETAALMAAND = 15;
const MAANDEN = 12;

/**
 * The advance of one month: what an aanbieder may have had up to and including the month, less what was paid.
 *
 * January to April on the initial agreement before the deduction; then on the current herschikte, and from November on
 * the final agreement, each less the underproduction that is expected over the year. Month by month a twelfth, so the
 * agreement is the ceiling of every month. New aanbieders are paid afterwards on what they realised.
 *
 * Source: CZ Zorginkoopdocument 2023 GGZ, bijlage 1 with table 2. Keuze: each month settles what earlier months paid
 * too much or too little; the source only says that small amounts aren't offered and are put right later.
 *
 * @param maand 1–12, or 13–15 for January to March of the next year
 * @param betaald paid so far for this year
 * @throws RangeError with a Dutch sentence for a month that can't be.
 */
export function voorschot(
  situatie: Betaalsituatie,
  maand: number,
  betaald: Cent,
  beleid: Betaalbeleid,
): Voorschot {
  const start = situatie.startmaand ?? 1;
  controleerMaand('maand', maand, LAATSTE_BETAALMAAND);
  controleerMaand('startmaand', start, MAANDEN);
  const { grondslag, jaarbedrag, recht } = aanspraak(situatie, maand, start, beleid);
  const open = verschil(recht, betaald);
  const teKlein = Math.abs(open) <= beleid.drempel;
  const zinnen = [
    `Grondslag: ${grondslag}, ${euroTekst(jaarbedrag)} per jaar.`,
    `Recht tot en met deze maand: ${euroTekst(recht)}, betaald ${euroTekst(betaald)}.`,
    ...(teKlein && open !== 0
      ? [`${euroTekst(open)} is niet meer dan ${euroTekst(beleid.drempel)} en schuift door.`]
      : []),
  ];
  return {
    grondslag,
    jaarbedrag,
    recht,
    teBetalen: teKlein ? NUL : open,
    doorgeschoven: teKlein ? open : NUL,
    uitleg: zinnen.join(' '),
  };
}

type Aanspraak = Pick<Voorschot, 'grondslag' | 'jaarbedrag' | 'recht'>;

function aanspraak(situatie: Betaalsituatie, maand: number, start: number, beleid: Betaalbeleid): Aanspraak {
  const afspraak = afspraakInMaand(situatie, maand, beleid);
  const isNieuw = situatie.startmaand !== undefined;
  if (isNieuw && maand < start + beleid.maandenAchteraf) {
    const recht = maand < start ? NUL : kleinste(situatie.realisatie ?? NUL, afspraak.jaarbedrag);
    return { grondslag: 'realisatie, achteraf (nieuwe aanbieder)', jaarbedrag: afspraak.jaarbedrag, recht };
  }
  const verstreken = Math.min(maand, MAANDEN) - start + 1;
  const deel = new Exact(afspraak.jaarbedrag).times(verstreken).div(MAANDEN - start + 1);
  return { ...afspraak, recht: verstreken <= 0 ? NUL : centAfgerond(deel) };
}

/** Which agreement counts in a month, and what is left of it after sanction and expected underproduction. */
function afspraakInMaand(
  situatie: Betaalsituatie,
  maand: number,
  beleid: Betaalbeleid,
): Pick<Voorschot, 'grondslag' | 'jaarbedrag'> {
  const { initieel, herschikt, definitief, prognose, vasteAfspraak: vast } = situatie;
  const sanctie = vast === undefined ? '' : ', vast door een sanctie';
  const begrensd = (bedrag: Cent): Cent => (vast === undefined ? bedrag : kleinste(bedrag, vast));
  if (maand < beleid.eersteHerschikteMaand) {
    const verhoogd = situatie.bijstellen === true && prognose !== undefined && prognose > initieel;
    const grondslag = `initiële afspraak voor aftrek${verhoogd ? ', bijgesteld naar de prognose' : ''}${sanctie}`;
    return { grondslag, jaarbedrag: begrensd(verhoogd ? grootste(initieel, prognose) : initieel) };
  }
  const isDefinitief = maand >= beleid.eersteDefinitieveMaand && definitief !== undefined;
  const afspraak = begrensd(isDefinitief ? definitief : (herschikt ?? initieel));
  const onderproductie = grootste(NUL, verschil(afspraak, prognose ?? afspraak));
  const soort = isDefinitief ? 'definitieve' : herschikt === undefined ? 'initiële' : 'herschikte';
  const min = onderproductie === 0 ? '' : ` min verwachte onderproductie van ${euroTekst(onderproductie)}`;
  return { grondslag: `${soort} afspraak${sanctie}${min}`, jaarbedrag: verschil(afspraak, onderproductie) };
}

/**
 * A sanction: the agreement becomes a fixed amount of at most so many times the lowest month, or the November
 * agreement. When both are known the lower one counts (keuze).
 *
 * Source: CZ Zorginkoopdocument 2023 GGZ, bijlage 2 Sanctiebeleid.
 *
 * @param sanctiemaanden 12 in the source
 * @returns undefined when neither is known: no sanction.
 */
export function vasteAfspraak(
  { laagsteMaand, november }: { laagsteMaand?: Cent | undefined; november?: Cent | undefined },
  sanctiemaanden: number,
): Cent | undefined {
  if (laagsteMaand === undefined) return november;
  const maximum = cent(laagsteMaand * sanctiemaanden);
  return november === undefined ? maximum : kleinste(maximum, november);
}

function controleerMaand(naam: string, maand: number, hoogste: number): void {
  if (Number.isInteger(maand) && maand >= 1 && maand <= hoogste) return;
  throw new RangeError(`${naam} is ${maand}; kies 1 tot en met ${hoogste}.`);
}
