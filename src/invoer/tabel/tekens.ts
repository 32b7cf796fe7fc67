// Bytes to text, and what separates fields and lines.
import { Bestandsfout } from '../bestandsfout';

/** Which encoding a text has, by its first bytes: Windows-1252 when it isn't UTF-8. */
export function coderingVan(begin: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [een, twee] = begin;
  if (een === 0xff && twee === 0xfe) return 'utf-16le';
  if (een === 0xfe && twee === 0xff) return 'utf-16be';
  try {
    // stream: a character cut off at the end of the piece is no error
    new TextDecoder('utf-8', { fatal: true }).decode(begin, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Decodes pieces; refuses bytes that are no text in the encoding of the first piece. */
export class Tekstlezer {
  private decoder: TextDecoder | undefined;

  lees(brok: Uint8Array, laatste: boolean): string {
    this.decoder ??= new TextDecoder(coderingVan(brok), { fatal: true });
    try {
      return this.decoder.decode(brok, { stream: !laatste });
    } catch {
      throw new Bestandsfout('de tekens zijn niet te lezen. Sla het bestand op als “CSV UTF-8”.');
    }
  }
}

const SCHEIDINGEN = [';', '\t', '|', ','] as const;

/** What separates the fields: what occurs most in the first lines, outside quotes. */
export function scheidingVan(tekst: string): string {
  const regels = tekst.replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/, 20);
  let [beste, meeste]: [string, number] = [';', 0];
  for (const teken of SCHEIDINGEN) {
    const hoogste = Math.max(...regels.map((regel) => regel.split(teken).length - 1));
    if (hoogste > meeste) [beste, meeste] = [teken, hoogste];
  }
  return beste;
}

/** What ends a line. */
export function regeleindeVan(tekst: string): '\r\n' | '\n' | '\r' {
  const buiten = tekst.replace(/"[^"]*"/g, '');
  if (buiten.includes('\r\n')) return '\r\n';
  return buiten.includes('\r') && !buiten.includes('\n') ? '\r' : '\n';
}
