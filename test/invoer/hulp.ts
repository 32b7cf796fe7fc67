import { bytes } from './maakAw319';

/** A file as the browser gives it, from text with one byte per character or from bytes. */
export function bestand(name: string, inhoud: string | Uint8Array): File {
  const delen = typeof inhoud === 'string' ? bytes(inhoud) : inhoud;
  return new File([new Uint8Array(delen)], name);
}

/** Text as UTF-8. */
export const utf8 = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
