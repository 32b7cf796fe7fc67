import { bezorg } from '../../dia/bezorgen/bezorg';
import type { Bezorging } from '../../dia/bezorgen/bezorg';
import type { Datum } from '../../domein/datum';
import type { Mijlpaal } from '../../domein/mijlpalen';

/**
 * Hands the terms over as a calendar file, in the way that works here; what makes the file is only fetched now.
 * @param naam of the calendar and the file
 */
export async function bezorgAgenda(
  mijlpalen: readonly Mijlpaal[],
  naam: string,
  vandaag: Datum,
): Promise<Bezorging> {
  try {
    const { agenda } = await import('../../domein/mijlpalen/agenda');
    return await bezorg({ vorm: 'ics', naam, tekst: agenda(mijlpalen, naam, vandaag) });
  } catch {
    return {
      gelukt: false,
      zin: 'Het agendabestand is niet gemaakt. Sluit dit venster en probeer het opnieuw.',
    };
  }
}
