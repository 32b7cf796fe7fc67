// Reading fixed-width fields out of bytes, without making text of them.
import type { Veld } from './posities';

const NUL = 48;

/** The whole number in a field, or −1 when one of its bytes is no digit. */
export function getal(bytes: Uint8Array, begin: number, { begin: vanaf, lengte }: Veld): number {
  let waarde = 0;
  for (let i = begin + vanaf; i < begin + vanaf + lengte; i += 1) {
    const cijfer = (bytes[i] ?? 0) - NUL;
    if (cijfer < 0 || cijfer > 9) return -1;
    waarde = waarde * 10 + cijfer;
  }
  return waarde;
}

/** The bytes of a field folded into one number, first byte highest; exact up to six bytes. */
export function gevouwen(bytes: Uint8Array, begin: number, { begin: vanaf, lengte }: Veld): number {
  let waarde = 0;
  for (let i = begin + vanaf; i < begin + vanaf + lengte; i += 1) waarde = waarde * 256 + (bytes[i] ?? 0);
  return waarde;
}

/** Whether a field holds these characters. */
export function staatEr(bytes: Uint8Array, begin: number, veld: Veld, tekst: string): boolean {
  for (let i = 0; i < veld.lengte; i += 1) {
    if (bytes[begin + veld.begin + i] !== tekst.charCodeAt(i)) return false;
  }
  return true;
}

/** The first byte of a field. */
export function eersteByte(bytes: Uint8Array, begin: number, veld: Veld): number {
  return bytes[begin + veld.begin] ?? 0;
}

/** The text of a field; only for fields that hold no person. */
export function tekst(bytes: Uint8Array, begin: number, veld: Veld): string {
  let gelezen = '';
  for (let i = 0; i < veld.lengte; i += 1) gelezen += String.fromCharCode(bytes[begin + veld.begin + i] ?? 0);
  return gelezen.trim();
}
