// Says what is wrong with lines that are no records, as far as their bytes tell.
import type { Berichtformaat } from './formaat';
import type { Regel } from './regel';

const [CR, LF] = [13, 10];

/** What may stand after the trailer: line ends, spaces, and the end-of-file mark of old systems. */
const BLANCO: ReadonlySet<number> = new Set([CR, LF, 32, 0x1a]);

/** Whether bytes hold nothing. */
export function isBlanco(bytes: Uint8Array): boolean {
  return bytes.every((byte) => BLANCO.has(byte));
}

/** A file that doesn't begin with a header: names the kind of file where that can be seen. */
export function weigerBegin(regel: Regel, bytes: Uint8Array, { naam }: Berichtformaat): never {
  const [een = -1, twee = -1] = bytes;
  const origineel = 'Gebruik het bestand zoals het is aangeleverd.';
  if (een === 0xef && twee === 0xbb) regel.weiger(`het bestand begint met een UTF-8-merkteken. ${origineel}`);
  const utf16 = (een === 0xff && twee === 0xfe) || (een === 0xfe && twee === 0xff) || twee === 0;
  if (utf16) regel.weiger(`het bestand is in UTF-16 opgeslagen. ${origineel}`);
  if (een === 0x50 && twee === 0x4b) regel.weiger('dit is een zip-bestand. Pak het eerst uit.');
  return regel.weiger(`dit is geen ${naam}: verwacht is een voorlooprecord (01).`);
}

/** A line that isn't as long as a record, with CR/LF behind it. */
export function weigerLengte(regel: Regel, lengte: number): never {
  const { bytes, begin } = regel;
  const lf = bytes.indexOf(LF, begin);
  const gevonden = lf >= 0 && lf - begin < lengte + 2;
  if (gevonden && lf - begin === lengte && bytes[lf - 1] !== CR) {
    regel.weiger('de regel eindigt op LF; verwacht is CR/LF. Gebruik het bestand zoals het is aangeleverd.');
  }
  const telt = lf - begin - (bytes[lf - 1] === CR ? 1 : 0);
  const hoeLang = gevonden ? `heeft ${telt} posities` : `is langer dan ${lengte} posities`;
  return regel.weiger(`de regel ${hoeLang}; verwacht zijn er precies ${lengte}, met CR/LF erachter.`);
}
