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
  if (bedrag === 0) return aanspraken.map(() => NUL);
  const gewichten = aanspraken.map(BigInt);
  if (totaal(gewichten) === 0n) {
    throw new RangeError(`${euroTekst(bedrag)} is niet naar rato te verdelen: er zijn geen aanspraken.`);
  }
  const delen = grootsteRest(BigInt(Math.abs(bedrag)), gewichten);
  const teken = bedrag < 0 ? -1 : 1;
  return delen.map((deel) => cent(teken * Number(deel)));
}

/** Largest remainder in BigInt, because amount × weight soon passes 2^53. */
function grootsteRest(bedrag: bigint, gewichten: readonly bigint[]): bigint[] {
  const alle = totaal(gewichten);
  const producten = gewichten.map((gewicht) => bedrag * gewicht);
  const delen = producten.map((product) => product / alle);
  const resten = producten.map((product, rij) => ({ rij, rest: product % alle }));
  // The sort is stable, so equal remainders stay in row order.
  resten.sort((a, b) => Number(b.rest - a.rest));
  const over = Number(bedrag - totaal(delen));
  for (const { rij } of resten.slice(0, over)) delen[rij] = (delen[rij] ?? 0n) + 1n;
  return delen;
}

/** One who still has something to ask for: his place, and what he asks and weighs. */
interface Vrager {
  readonly rij: number;
  readonly aanspraak: bigint;
  readonly gewicht: bigint;
}

/**
 * Distributes an amount in proportion to weights, to the cent, but nobody gets more than his claim: who is full
 * leaves what he can't take to the others, again in proportion. Rows without weight come last, in proportion to
 * their claims.
 *
 * With weights equal to the claims this is {@link verdeelNaarRato}.
 *
 * @param bedrag not negative, at most the claims together
 * @param aanspraken one claim per row, none negative
 * @param gewichten one weight per row, none negative
 * @returns one share per row; together `bedrag`
 * @throws RangeError for a negative claim or an amount that the claims can't hold.
 */
export function verdeelGewogen(
  bedrag: Cent,
  aanspraken: readonly Cent[],
  gewichten: readonly bigint[],
): Cent[] {
  weigerNegatief(aanspraken);
  let over = BigInt(bedrag);
  if (over < 0n || over > totaal(aanspraken.map(BigInt))) {
    throw new RangeError(`${euroTekst(bedrag)} past niet in de aanspraken.`);
  }
  const delen = aanspraken.map(() => 0n);
  let open: readonly Vrager[] = aanspraken
    .map((aanspraak, rij) => ({ rij, aanspraak: BigInt(aanspraak), gewicht: gewichten[rij] ?? 0n }))
    .filter(({ aanspraak }) => aanspraak > 0n);
  while (open.length > 0 && over > 0n) {
    open = metGewicht(open);
    const alle = totaal(open.map(({ gewicht }) => gewicht));
    const rond = over;
    const vol = open.filter(({ aanspraak, gewicht }) => rond * gewicht >= aanspraak * alle);
    if (vol.length === 0) {
      const laatste = grootsteRest(
        over,
        open.map(({ gewicht }) => gewicht),
      );
      for (const [plaats, { rij }] of open.entries()) delen[rij] = laatste[plaats] ?? 0n;
      break;
    }
    for (const { rij, aanspraak } of vol) {
      delen[rij] = aanspraak;
      over -= aanspraak;
    }
    const klaar = new Set(vol);
    open = open.filter((vrager) => !klaar.has(vrager));
  }
  return delen.map((deel) => cent(Number(deel)));
}

/** When nobody that is left has any weight, the claims themselves weigh. */
function metGewicht(open: readonly Vrager[]): readonly Vrager[] {
  if (open.some(({ gewicht }) => gewicht > 0n)) return open;
  return open.map((vrager) => ({ ...vrager, gewicht: vrager.aanspraak }));
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

function totaal(getallen: readonly bigint[]): bigint {
  return getallen.reduce((tot, getal) => tot + getal, 0n);
}

function weigerNegatief(aanspraken: readonly Cent[]): void {
  const rij = aanspraken.findIndex((aanspraak) => aanspraak < 0);
  const aanspraak = aanspraken[rij];
  if (aanspraak === undefined) return;
  throw new RangeError(`Rij ${rij + 1}: een aanspraak kan niet negatief zijn (${euroTekst(aanspraak)}).`);
}
