import { LEVERINGSVORMEN, type Leveringsvorm, leveringsvorm } from '../domein/leveringsvorm';
import { opsomming, vereenvoudig } from '../domein/tekst';
import { SECTOREN, type Sector, sector } from './sector';
import { uitvoerderVan, uitvoerders, zoekRegio, zoekUitvoerder } from './zorgkantoren';

/** The name under which the national policy can be asked for. */
export const LANDELIJK = 'landelijk';

/** What a user asks about; texts as typed. */
export interface Vraagtekst {
  /** a Wlz-uitvoerder, one of its regio's, or `landelijk` */
  readonly zorgkantoor: string;
  readonly leveringsvorm?: string | undefined;
  readonly sector?: string | undefined;
}

/** The same, understood. */
export interface Vraagnamen {
  /** the name of the Wlz-uitvoerder, or {@link LANDELIJK} */
  readonly zorgkantoor: string;
  readonly leveringsvorm: Leveringsvorm | undefined;
  readonly sector: Sector | undefined;
}

/** Understands the names in a question, or says in a Dutch sentence which one it doesn't know. */
export function leesVraag(vraag: Vraagtekst): Vraagnamen | { readonly onbekend: string } {
  const zorgkantoor = kantoornaam(vraag.zorgkantoor);
  if (zorgkantoor === undefined) return onbekendeNaam('zorgkantoor', vraag.zorgkantoor, kantoornamen());
  const vorm = gelezen(vraag.leveringsvorm, leveringsvorm);
  if (vorm === null) return onbekendeNaam('leveringsvorm', vraag.leveringsvorm ?? '', LEVERINGSVORMEN);
  const gekozenSector = gelezen(vraag.sector, sector);
  if (gekozenSector === null) return onbekendeNaam('sector', vraag.sector ?? '', SECTOREN);
  return { zorgkantoor, leveringsvorm: vorm, sector: gekozenSector };
}

/** The Wlz-uitvoerder (or `landelijk`) that a text names, itself or by one of its regio's. */
export function kantoornaam(tekst: string): string | undefined {
  if (vereenvoudig(tekst) === LANDELIJK) return LANDELIJK;
  const uitvoerder = zoekUitvoerder(tekst);
  if (uitvoerder !== undefined) return uitvoerder.naam;
  const regio = zoekRegio(tekst);
  return regio === undefined ? undefined : uitvoerderVan(regio)?.naam;
}

/** What {@link kantoornaam} knows. */
export function kantoornamen(): string[] {
  return [...uitvoerders.map(({ naam }) => naam), LANDELIJK];
}

function onbekendeNaam(soort: string, tekst: string, bekend: readonly string[]): { onbekend: string } {
  return { onbekend: `De naam '${tekst}' is onbekend als ${soort}. Kies uit ${opsomming(bekend, 'of')}.` };
}

/** undefined = not asked, null = asked but not understood. */
function gelezen<T extends Leveringsvorm | Sector>(
  tekst: string | undefined,
  lezer: (tekst: string) => T | undefined,
): T | undefined | null {
  if (tekst === undefined || tekst.trim() === '') return undefined;
  return lezer(tekst) ?? null;
}
