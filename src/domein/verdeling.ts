import { type Cent, NUL, cent, euroTekst } from './geld';

/**
 * Distributes an amount in proportion to claims, to the cent: each share is rounded down, and the cents that are
 * left go to the largest remainders (ties: the earlier row first).
 *
 * The shares always add up to `bedrag`; each is within a cent of the exact share; nobody gets more than his claim
 * as long as `bedrag` does not exceed the claims together; a claim of zero gets zero. A negative amount (a cut) is
 * distributed as its mirror image.
 *
 * @param aanspraken one claim per row, none negative
 * @returns one share per row, in the same order
 * @throws RangeError for a negative claim, or when there is an amount but no claim to put it on.
 */
export function verdeelNaarRato(bedrag: Cent, aanspraken: readonly Cent[]): Cent[] {
  weigerNegatief(aanspraken);
  const totaal = aanspraken.reduce((tot, aanspraak) => tot + BigInt(aanspraak), 0n);
  if (bedrag === 0) return aanspraken.map(() => NUL);
  if (totaal === 0n) {
    throw new RangeError(`${euroTekst(bedrag)} is niet naar rato te verdelen: er zijn geen aanspraken.`);
  }
  const delen = grootsteRest(BigInt(Math.abs(bedrag)), aanspraken, totaal);
  const teken = bedrag < 0 ? -1 : 1;
  return delen.map((deel) => cent(teken * Number(deel)));
}

/** Largest remainder in BigInt, because amount × claim soon passes 2^53. */
function grootsteRest(bedrag: bigint, aanspraken: readonly Cent[], totaal: bigint): bigint[] {
  const producten = aanspraken.map((aanspraak) => bedrag * BigInt(aanspraak));
  const delen = producten.map((product) => product / totaal);
  const resten = producten.map((product, rij) => ({ rij, rest: product % totaal }));
  // The sort is stable, so equal remainders stay in row order.
  resten.sort((a, b) => Number(b.rest - a.rest));
  const over = Number(bedrag - delen.reduce((tot, deel) => tot + deel, 0n));
  for (const { rij } of resten.slice(0, over)) delen[rij] = (delen[rij] ?? 0n) + 1n;
  return delen;
}

/**
 * Grants claims in row order, each in full as far as the amount reaches; the last one may get a part.
 *
 * @returns one share per row; together `bedrag`, or the sum of the claims if that is less
 * @throws RangeError for a negative amount or claim.
 */
export function verdeelOpVolgorde(bedrag: Cent, aanspraken: readonly Cent[]): Cent[] {
  weigerNegatief(aanspraken);
  if (bedrag < 0) throw new RangeError(`${euroTekst(bedrag)} is negatief en niet op volgorde te verdelen.`);
  let over: number = bedrag;
  return aanspraken.map((aanspraak) => {
    const deel = Math.min(over, aanspraak);
    over -= deel;
    return cent(deel);
  });
}

function weigerNegatief(aanspraken: readonly Cent[]): void {
  const rij = aanspraken.findIndex((aanspraak) => aanspraak < 0);
  const aanspraak = aanspraken[rij];
  if (aanspraak === undefined) return;
  throw new RangeError(`Rij ${rij + 1}: een aanspraak kan niet negatief zijn (${euroTekst(aanspraak)}).`);
}
