// Totals below a list and subtotals within it that are not the sum of their rows.
import { cent, euroTekst } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import { celnaam } from '../../beeld/adres';
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Bladbeeld, Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { leesBroncel } from '../cel';
import type { Probleem } from '../probleem';
import type { Gelezenrij } from './gelezenrij';
import { BEDRAGVELDEN, eenheidVan, kolomMet, VELDNAMEN } from './lijst';
import type { Bedragveld, Lijst } from './lijst';

/** Of one column; a list whose subtotals all differ has some other meaning for them. */
const MEESTE_PER_KOLOM = 10;

/** Some rows of a column: what they add up to (undefined when a cell can't be read) and how many they are. */
interface Deel {
  som: Cent | undefined;
  aantal: number;
}

/** A column with its running totals: the first is before any row. */
interface Kolom {
  blad: Bladbeeld;
  veld: Bedragveld;
  kolom: number;
  factor: number;
  rijen: readonly Gelezenrij[];
  lopend: readonly { som: number; onleesbaar: number }[];
}

function lopendeTotalen(veld: Bedragveld, rijen: readonly Gelezenrij[]): Kolom['lopend'] {
  let [som, onleesbaar] = [0, 0];
  const lopend = [{ som, onleesbaar }];
  for (const { cellen } of rijen) {
    const cel = cellen[veld];
    if (cel && cel.bedrag === null && cel.stand !== 'leeg') onleesbaar += 1;
    som += cel?.bedrag ?? 0;
    lopend.push({ som, onleesbaar });
  }
  return lopend;
}

/** How many rows of data stand above a sheet row. */
function aantalBoven(rijen: readonly Gelezenrij[], rij: number): number {
  let [laag, hoog] = [0, rijen.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((rijen[midden]?.rij.rij ?? Infinity) < rij) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

/** The rows of data from one sheet row up to another (not included). */
function deelVan({ rijen, lopend }: Kolom, van: number, tot: number): Deel {
  const [begin, eind] = [aantalBoven(rijen, van), aantalBoven(rijen, tot)];
  const [voor, na] = [lopend[begin], lopend[eind]];
  if (!voor || !na) return { som: undefined, aantal: 0 };
  const som = na.som - voor.som;
  const leesbaar = na.onleesbaar === voor.onleesbaar && Number.isSafeInteger(som);
  return { som: leesbaar ? cent(som) : undefined, aantal: eind - begin };
}

/** Half a unit of rounding for every row and for the total itself. */
function klopt({ factor }: Kolom, totaal: Cent, { som, aantal }: Deel): boolean {
  if (som === undefined) return true;
  return Math.abs(totaal - som) <= ((aantal + 1) / 2) * (factor === 1 ? 1 : factor * 100);
}

function bedragOp({ blad, kolom, factor }: Kolom, rij: number): Cent | null {
  return leesBroncel(celVan(blad, rij, kolom), { blad: blad.naam, rij, kolom }, factor).bedrag;
}

function totaalprobleem(kolom: Kolom, rij: number, wat: string, totaal: Cent, som: Cent): Probleem {
  const cel = { blad: kolom.blad.naam, rij, kolom: kolom.kolom };
  const zin =
    `Cel ${celnaam(cel)}: het ${wat} van ${VELDNAMEN[kolom.veld]} is ${euroTekst(totaal)}; ` +
    `de rijen tellen op tot ${euroTekst(som)}.`;
  return { ernst: 'waarschuwing', zin, cel };
}

/** The total below the list. */
function onderaan(kolom: Kolom, totaalRij: number | undefined): Probleem[] {
  if (totaalRij === undefined) return [];
  const totaal = bedragOp(kolom, totaalRij);
  const deel = deelVan(kolom, 0, totaalRij);
  if (totaal === null || deel.som === undefined || klopt(kolom, totaal, deel)) return [];
  return [totaalprobleem(kolom, totaalRij, 'totaal', totaal, deel.som)];
}

/**
 * The subtotals in between. One may be of the rows since the subtotal or heading above it, of those since an earlier
 * one (a total of subtotals), or of the rows that follow it; when none of these fits, the first is named.
 */
function ertussen(kolom: Kolom, lijst: Lijst): Probleem[] {
  const grenzen = [lijst.kopRij];
  const problemen: Probleem[] = [];
  lijst.tussenrijen.forEach(({ rij, soort }, i) => {
    if (soort !== 'totaal' && soort !== 'kop') return;
    const totaal = soort === 'totaal' ? bedragOp(kolom, rij) : null;
    const delen = [...grenzen].reverse().map((grens) => deelVan(kolom, grens + 1, rij));
    grenzen.push(rij);
    if (totaal === null) return;
    const volgende = lijst.tussenrijen.slice(i + 1).find((ander) => ander.soort === 'totaal');
    const eronder = deelVan(kolom, rij + 1, volgende?.rij ?? lijst.laatsteRij + 1);
    if ([...delen, eronder].some((deel) => klopt(kolom, totaal, deel))) return;
    const som = delen.find(({ aantal }) => aantal > 0)?.som;
    if (som !== undefined) problemen.push(totaalprobleem(kolom, rij, 'subtotaal', totaal, som));
  });
  return problemen.slice(0, MEESTE_PER_KOLOM);
}

/** Totals and subtotals that differ more from their rows than rounding explains. */
export function totaalproblemen(beeld: Werkmapbeeld, lijst: Lijst, rijen: readonly Gelezenrij[]): Probleem[] {
  const blad = bladMetNaam(beeld, lijst.blad);
  const heeftTotaal =
    lijst.totaalRij !== undefined || lijst.tussenrijen.some(({ soort }) => soort === 'totaal');
  if (!blad || !heeftTotaal) return [];
  return BEDRAGVELDEN.flatMap((veld) => {
    const plaats = kolomMet(lijst, veld)?.kolom;
    if (plaats === undefined) return [];
    const { factor } = eenheidVan(lijst, veld);
    const lopend = lopendeTotalen(veld, rijen);
    const kolom: Kolom = { blad, veld, kolom: plaats, factor, rijen, lopend };
    return [...onderaan(kolom, lijst.totaalRij), ...ertussen(kolom, lijst)];
  });
}
