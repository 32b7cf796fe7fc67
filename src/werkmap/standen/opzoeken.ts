// What the user's own tables say of codes: the leveringsvorm of a prestatiecode, the name behind an AGB-code.
import { leveringsvorm } from '../../domein/leveringsvorm';
import { vereenvoudig } from '../../domein/tekst';
import type { Bladbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';

/** Rows in which headings are looked for. */
const KOPREGELS = 50;

const CODEKOPPEN = ['prestatiecode', 'prestatie', 'productcode', 'prestatiecodewlz'];
const VORMKOPPEN = ['leveringsvorm', 'leveringsvormen', 'zorgvorm'];
const AGBKOPPEN = ['agb', 'agbcode', 'agbcodeaanbieder', 'agbcodezorgaanbieder', 'agbnummer'];
const NAAMKOPPEN = ['zorgaanbieder', 'aanbieder', 'naamaanbieder', 'naamzorgaanbieder', 'zorginstelling'];

/** The pairs below two headings in one row; the first value of a key stands. */
function* paren(
  { bereik }: Bladbeeld,
  sleutels: readonly string[],
  waarden: readonly string[],
): Generator<readonly [string, string]> {
  const rijen = bereik?.waarden ?? [];
  for (const [r, rij] of rijen.slice(0, KOPREGELS).entries()) {
    const koppen = rij.map((cel) => (typeof cel === 'string' ? vereenvoudig(cel) : ''));
    const [sleutel, waarde] = [sleutels, waarden].map((namen) =>
      koppen.findIndex((kop) => namen.includes(kop)),
    );
    if (sleutel === undefined || waarde === undefined || sleutel < 0 || waarde < 0) continue;
    for (const onder of rijen.slice(r + 1)) {
      yield [String(onder[sleutel] ?? '').trim(), String(onder[waarde] ?? '').trim()];
    }
    return;
  }
}

function opgezocht(
  beeld: Werkmapbeeld,
  overslaan: string | undefined,
  sleutels: readonly string[],
  waarden: readonly string[],
): Map<string, string> {
  const gevonden = new Map<string, string>();
  for (const blad of beeld.bladen) {
    if (blad.naam === overslaan) continue;
    for (const [sleutel, waarde] of paren(blad, sleutels, waarden)) {
      if (sleutel !== '' && waarde !== '' && !gevonden.has(sleutel)) gevonden.set(sleutel, waarde);
    }
  }
  return gevonden;
}

/**
 * The leveringsvorm per prestatiecode, from the user's tariff table: a list with both headings. Empty when there is none.
 * @param overslaan name of our own worksheet with these columns
 */
export function vormenUit(beeld: Werkmapbeeld, overslaan?: string): Map<string, string> {
  const vormen = opgezocht(beeld, overslaan, CODEKOPPEN, VORMKOPPEN);
  return new Map([...vormen].map(([code, vorm]) => [code.toUpperCase(), leveringsvorm(vorm) ?? vorm]));
}

/** The names of aanbieders per AGB-code of eight digits, from any list of the user with both. */
export function aanbiedersUit(beeld: Werkmapbeeld, overslaan?: string): Map<string, string> {
  const namen = opgezocht(beeld, overslaan, AGBKOPPEN, NAAMKOPPEN);
  return new Map([...namen].map(([agb, naam]) => [agb.padStart(8, '0'), naam]));
}
