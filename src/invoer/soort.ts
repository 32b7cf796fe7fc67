// Which kind of file it is, by its first bytes.
import { Aw319Lezer, type Aw319opties } from './aw319/lezer';
import { aw320, AW320_AFGELEID, type Aw320posities } from './aw319/formaat';
import { Bestandsfout } from './bestandsfout';
import type { Lezer } from './lezer';
import { Tabellezer, type Tabelopties } from './tabel/lezer';

/** How files are to be read. */
export interface Leesopties {
  readonly aanbieder?: Aw319opties['aanbieder'];
  /** where the fields of AW320 stand; absent = as we inferred */
  readonly aw320?: Aw320posities;
  readonly tabel?: Tabelopties;
}

/** As many bytes are needed to tell. */
export const HERKENBAAR = 512;

/** What is no declaration file, by how it begins. */
const VREEMD: readonly (readonly [begin: readonly number[], zin: string])[] = [
  [
    [0x50, 0x4b, 3, 4],
    'dit is een zip- of Excelbestand. Pak een zip uit; sla een werkblad op als “CSV UTF-8”.',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'dit is een oud Excelbestand (.xls). Sla het blad op als “CSV UTF-8”.'],
  [[0x1f, 0x8b], 'dit is een gz-bestand. Pak het eerst uit.'],
  [[0x25, 0x50, 0x44, 0x46], 'dit is een pdf. Vraag de gegevens als AW319 of CSV.'],
  [[0x3c], 'dit is XML of een webpagina. Verwacht is AW319 (tekst), AW320 of CSV.'],
];

const [NUL, NEGEN] = [48, 57];

/** A record of digits without anything that separates: meant as a fixed-width message, whatever its code. */
function isVasteBreedte(begin: Uint8Array): boolean {
  const vooraan = begin.subarray(0, 9);
  if (vooraan.length < 9 || !vooraan.every((byte) => byte >= NUL && byte <= NEGEN)) return false;
  return !begin
    .subarray(0, 120)
    .some((byte) => byte === 0x3b || byte === 9 || byte === 0x2c || byte === 0x7c);
}

const letters = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const begintMet = (bytes: Uint8Array, vooraan: readonly number[]): boolean =>
  vooraan.every((byte, i) => bytes[i] === byte);

const UTF8_MERK = [0xef, 0xbb];
const UTF16_MERKEN = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * The reader for a file.
 *
 * @param begin the first {@link HERKENBAAR} bytes, or all when there are fewer
 * @throws Bestandsfout for what can't hold declarations
 */
export function lezerVoor(begin: Uint8Array, opties: Leesopties = {}): Lezer {
  if (begin.length === 0) throw new Bestandsfout('het bestand is leeg.');
  const vreemd = VREEMD.find(([bytes]) => begintMet(begin, bytes));
  if (vreemd) throw new Bestandsfout(vreemd[1]);
  // A byte order mark before a message: its own reader says what is wrong with it.
  const metMerk = begintMet(begin, UTF8_MERK) && isVasteBreedte(begin.subarray(3));
  if (metMerk || isVasteBreedte(begin)) return berichtlezer(begin, opties);
  if (begin.includes(0) && !UTF16_MERKEN.some((merk) => begintMet(begin, merk))) {
    throw new Bestandsfout('dit is geen tekst. Verwacht is AW319, AW320 of CSV.');
  }
  return new Tabellezer(opties.tabel);
}

function berichtlezer(begin: Uint8Array, { aw320: posities = AW320_AFGELEID, aanbieder }: Leesopties): Lezer {
  const isAw320 = letters(begin.subarray(0, 5)) === `01${posities.code}`;
  return new Aw319Lezer({
    ...(isAw320 && { formaat: aw320(posities) }),
    ...(aanbieder !== undefined && { aanbieder }),
  });
}
