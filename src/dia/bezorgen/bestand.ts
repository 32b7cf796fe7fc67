// A file to hand over, and how to make it: from the slides, or from a calendar that is there already.
import { alsCsv, csvBeschrijving } from '../csv';
import { alsHtml } from '../html';
import type { Huisstijl } from '../huisstijl';
import type { Diamodel } from '../model';
import { platen } from '../plaatje/platen';
import { alsPng } from '../plaatje/png';
import { BREEDTE, HOOGTE } from '../plaatje/raam';
import type { Plaat } from '../plaatje/raam';

export const VORMEN = ['pptx', 'png', 'svg', 'html', 'csv', 'csv-beschrijving'] as const;
export type Vorm = (typeof VORMEN)[number];

export interface Bestand {
  naam: string;
  inhoud: Blob;
}

/** What is wanted; plaat: the id of the picture, for png and svg. */
export interface Bestelling {
  readonly vorm: Vorm;
  readonly plaat?: string;
  readonly model: Diamodel;
  readonly huisstijl: Huisstijl;
}

/** A calendar file; only its text is new, what kind of file it becomes is not for the order to say. */
export interface Agendabestelling {
  readonly vorm: 'ics';
  /** without the extension */
  readonly naam: string;
  /** the whole file, BEGIN:VCALENDAR and all */
  readonly tekst: string;
}

/** `Contracteerruimte CZ 2024-01`: sorts by month, and has nothing a file system refuses. */
export function stamnaam({ uitvoerder, jaar, peilmaand }: Diamodel): string {
  return `Contracteerruimte ${uitvoerder} ${jaar}-${String(peilmaand).padStart(2, '0')}`;
}

function plaatVan({ model, huisstijl, plaat }: Bestelling): Plaat {
  const alle = platen(model, huisstijl);
  const gevonden = alle.find(({ id }) => id === plaat) ?? alle[0];
  if (!gevonden) throw new RangeError('Er is geen plaatje om te maken.');
  return gevonden;
}

const tekstbestand = (naam: string, tekst: string, soort: string): Bestand => ({
  naam,
  inhoud: new Blob([tekst], { type: `${soort};charset=utf-8` }),
});

async function maakPptx({ model, huisstijl }: Bestelling): Promise<Bestand> {
  const { maakPresentatie, PPTX } = await import('../pptx/maakpresentatie');
  const bytes = await maakPresentatie(model, huisstijl);
  return { naam: `${stamnaam(model)}.pptx`, inhoud: new Blob([new Uint8Array(bytes)], { type: PPTX }) };
}

/** Makes the file. @throws Error with a Dutch sentence when this browser can't */
export async function maakBestand(bestelling: Bestelling | Agendabestelling): Promise<Bestand> {
  if (bestelling.vorm === 'ics')
    return tekstbestand(`${bestelling.naam}.ics`, bestelling.tekst, 'text/calendar');
  const { vorm, model, huisstijl } = bestelling;
  const naam = stamnaam(model);
  switch (vorm) {
    case 'pptx':
      return maakPptx(bestelling);
    case 'html':
      return tekstbestand(`${naam}.html`, alsHtml(model, huisstijl), 'text/html');
    case 'csv':
      return tekstbestand(`${naam}.csv`, alsCsv(model), 'text/csv');
    case 'csv-beschrijving':
      return tekstbestand(
        `${naam}.csv-metadata.json`,
        csvBeschrijving(model, `${naam}.csv`),
        'application/json',
      );
    case 'svg': {
      const plaat = plaatVan(bestelling);
      return tekstbestand(`${naam} ${plaat.naam}.svg`, plaat.svg, 'image/svg+xml');
    }
    case 'png': {
      const plaat = plaatVan(bestelling);
      return { naam: `${naam} ${plaat.naam}.png`, inhoud: await alsPng(plaat.svg, BREEDTE, HOOGTE) };
    }
  }
}
