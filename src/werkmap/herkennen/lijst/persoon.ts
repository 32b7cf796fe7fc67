// Columns with personal data (BSN, names and birth dates of clients): they are needed for nothing here (domein §9),
// so they are never read, shown or remembered.
import { vereenvoudig } from '../../../domein/tekst';
import type { Celwaarde } from '../../beeld/werkmapbeeld';

const KOPPEN =
  /^(bsn|.*bsnnummer|bsnnr|burgerservicenr|.*burgerservicenummer.*|bsn.*|sofi.*|.*geboortedatum.*|gebdatum|geboren|.*voornaam|.*voornamen|.*voorletters?|.*achternaam|.*geslachtsnaam|naamclient|naamverzekerde|naampatient|naambewoner|client|clienten?naam.*|clientnummer|clientnr|clientid|verzekerdenaam|verzekerdenummer|verzekerde|patientnaam|patient|patientnummer|bewoner|bewonernaam|woonadres|polisnummer)$/;

/** Whether a heading names personal data. */
export function isPersoonskop(kop: string): boolean {
  return KOPPEN.test(vereenvoudig(kop));
}

/** The check of a burgerservicenummer: the weighted sum of its nine digits is divisible by 11. */
function voldoetElfproef(cijfers: string): boolean {
  if (cijfers.length !== 9 || cijfers === '000000000') return false;
  let som = 0;
  for (let i = 0; i < 9; i++) som += Number(cijfers[i]) * (i === 8 ? -1 : 9 - i);
  return som % 11 === 0;
}

/** Whether a value is a number like a burgerservicenummer and nothing else: nine digits, perhaps in groups. */
export function lijktBsn(waarde: Celwaarde): boolean {
  return voldoetElfproef(String(waarde).replace(/[\s.]/g, ''));
}

/** As a number it may have lost the 0 in front. */
function lijktKortBsn(waarde: Celwaarde): boolean {
  return typeof waarde === 'number' && waarde >= 1e7 && waarde < 1e8 && voldoetElfproef(`0${waarde}`);
}

/** Nine digits in a text that are no part of a longer number; between them spaces, points or hyphens. */
const NEGEN_CIJFERS = /(?<!\d)\d(?:[ .\u00a0-]?\d){8}(?!\d)/g;

/** A text without anything that could be a burgerservicenummer. */
export function zonderBsn(tekst: string): string {
  return tekst.replace(NEGEN_CIJFERS, (cijfers) =>
    voldoetElfproef(cijfers.replace(/\D/g, '')) ? '…' : cijfers,
  );
}

function bevatBsn(waarde: Celwaarde): boolean {
  if (typeof waarde === 'number') return waarde >= 1e8 && waarde < 1e9 && lijktBsn(waarde);
  return typeof waarde === 'string' && waarde.length >= 9 && zonderBsn(waarde) !== waarde;
}

/** With fewer it may be chance: one number of nine digits in eleven passes the check. */
const MINSTE_BSN = 3;
/** Share of the filled cells; of many cells less is enough, because chance can't make it half of them. */
const AANDEEL = 0.8;
const AANDEEL_VAN_VEEL = 0.5;
const VEEL = 10;

/** Whether most values of a column hold a burgerservicenummer, by itself or within a text, whatever its heading. */
export function isPersoonskolom(waarden: readonly Celwaarde[]): boolean {
  let [gevuld, vol, kort] = [0, 0, 0];
  for (const waarde of waarden) {
    if (waarde === '') continue;
    gevuld += 1;
    if (bevatBsn(waarde)) vol += 1;
    else if (lijktKortBsn(waarde)) kort += 1;
  }
  return vol >= MINSTE_BSN && vol + kort >= (gevuld >= VEEL ? AANDEEL_VAN_VEEL : AANDEEL) * gevuld;
}

const LANGSTE_CITAAT = 40;

/** A cell's text in a sentence; without anything that could be a burgerservicenummer, and not too long. */
export function alsCitaat(tekst: string): string {
  const veilig = zonderBsn(tekst);
  const kort = veilig.length > LANGSTE_CITAAT ? `${veilig.slice(0, LANGSTE_CITAAT - 1)}…` : veilig;
  return `‘${kort}’`;
}
