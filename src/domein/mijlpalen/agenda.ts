import { type EventAttributes, createEvents } from 'ics';
import { type Datum, delen } from '../datum';
import { vereenvoudig } from '../tekst';
import { type Mijlpaal, dagLater, peildag, wanneer } from './mijlpaal';

/** `timestamp` (DTSTAMP) is read by ics 3.12 but missing from its types. */
type Gebeurtenis = EventAttributes & { readonly timestamp: string };

/**
 * Milestones as the text of a calendar file (.ics): an event of a whole day on the last day on which it can be done, or
 * of the whole month for `in`. The same milestones give the same text, and the same UIDs when they are imported again.
 *
 * @param naam the calendar's name
 * @param gemaakt day of making, for DTSTAMP; given by the caller because the rules know no clock
 * @throws Error when the library refuses an event.
 */
export function agenda(mijlpalen: readonly Mijlpaal[], naam: string, gemaakt: Datum): string {
  const { error, value } = createEvents(
    mijlpalen.map((mijlpaal) => gebeurtenis(mijlpaal, gemaakt)),
    { productId: '-//WLZ//Kalender//NL', calName: naam },
  );
  if (error !== null || value === null)
    throw new Error(`De kalender ${naam} is niet te maken.`, { cause: error });
  return value;
}

function gebeurtenis(mijlpaal: Mijlpaal, gemaakt: Datum): Gebeurtenis {
  const laatste = peildag(mijlpaal);
  const eerste = mijlpaal.termijn === 'in' ? mijlpaal.datum : laatste;
  const toelichting = [`Wie: ${mijlpaal.wie}`, `Wanneer: ${wanneer(mijlpaal)}`, `Bron: ${mijlpaal.bron}`];
  if (mijlpaal.keuze !== undefined) toelichting.push(`Keuze: ${mijlpaal.keuze}`);
  return {
    uid: uid(mijlpaal),
    timestamp: `${gemaakt.replaceAll('-', '')}T000000Z`,
    title: `${mijlpaal.wat} (${wanneer(mijlpaal)})`,
    description: toelichting.join('\n'),
    start: delen(eerste),
    // In a calendar file the end is the first day that is no longer part of it.
    end: delen(dagLater(...delen(laatste))),
    transp: 'TRANSPARENT',
  };
}

/** Made of what the milestone is, not of its day: a day that changes updates the event instead of adding one. */
function uid({ zorgkantoor, jaar, wat }: Mijlpaal): string {
  return `${[zorgkantoor, String(jaar), wat].map(vereenvoudig).join('-')}@wlz`;
}
