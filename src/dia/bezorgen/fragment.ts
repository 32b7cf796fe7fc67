// What the page in the browser has to make, in the part of its address behind '#': that part never leaves the computer.
import { z } from 'zod';
import { huisstijlschema } from '../huisstijl';
import type { Diamodel } from '../model';
import { VORMEN } from './bestand';
import type { Agendabestelling, Bestelling } from './bestand';

/**
 * The longest address that is asked for, in characters. Keuze: Safari takes 80.000 and more and other browsers more
 * than that, but how much Office passes on to the browser is documented nowhere.
 */
export const LANGSTE_FRAGMENT = 30_000;

const UITGEPAKT = 'p.';
const INGEPAKT = 'z.';

function alsBase64(bytes: Uint8Array): string {
  let tekst = '';
  for (const byte of bytes) tekst += String.fromCharCode(byte);
  return btoa(tekst).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function uitBase64(tekst: string): Uint8Array<ArrayBuffer> {
  const binair = atob(tekst.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binair, (teken) => teken.charCodeAt(0));
}

async function doorStroom(
  bytes: Uint8Array<ArrayBuffer>,
  stroom: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const antwoord = new Response(new Blob([bytes]).stream().pipeThrough(stroom));
  return new Uint8Array(await antwoord.arrayBuffer());
}

const kanInpakken = () => typeof CompressionStream === 'function' && typeof Response === 'function';

/** The order as text for an address: compressed where the browser can. */
export async function naarFragment(bestelling: Bestelling | Agendabestelling): Promise<string> {
  const bytes = new Uint8Array(new TextEncoder().encode(JSON.stringify(bestelling)));
  if (!kanInpakken()) return UITGEPAKT + alsBase64(bytes);
  return INGEPAKT + alsBase64(await doorStroom(bytes, new CompressionStream('deflate-raw')));
}

/** Only its outside is looked at: we made the model ourselves, with the same version of this page. */
const bestellingschema = z.object({
  vorm: z.enum(VORMEN),
  plaat: z.string().optional(),
  model: z.custom<Diamodel>((waarde) => typeof waarde === 'object' && waarde !== null && 'tabel' in waarde),
  huisstijl: huisstijlschema,
});

/** A link that someone else made can only give a calendar, under a name that is no path. */
const agendaschema = z.object({
  vorm: z.literal('ics'),
  naam: z.string().regex(/^[\p{L}\p{N} -]{1,80}$/u),
  tekst: z.string().startsWith('BEGIN:VCALENDAR'),
});

/** The order in an address; undefined when there is none or it was damaged on the way. */
export async function uitFragment(fragment: string): Promise<Bestelling | Agendabestelling | undefined> {
  try {
    const tekst = fragment.replace(/^#/, '');
    const bytes = uitBase64(tekst.slice(INGEPAKT.length));
    const inhoud = tekst.startsWith(INGEPAKT)
      ? await doorStroom(bytes, new DecompressionStream('deflate-raw'))
      : bytes;
    const gelezen: unknown = JSON.parse(new TextDecoder().decode(inhoud));
    const agenda = agendaschema.safeParse(gelezen);
    if (agenda.success) return agenda.data;
    const lezing = bestellingschema.safeParse(gelezen);
    if (!lezing.success) return undefined;
    const { plaat, ...rest } = lezing.data;
    return plaat === undefined ? rest : { ...rest, plaat };
  } catch {
    return undefined;
  }
}
