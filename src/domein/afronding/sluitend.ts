import { type Cent, cent, euroTekst } from '../geld';
import { los } from './los';
import { type Celboog, netwerk } from './netwerk';
import { type Opbouw, type Plaats, optellingen } from './opbouw';
import { type Boog, leidStroom } from './stroom';

/** A cell that was rounded the other way than on its own, so that the sums close. */
export interface Bijstelling extends Plaats {
  readonly exact: Cent;
  readonly los: Cent;
  readonly sluitend: Cent;
}

/** A table of which all sums hold after rounding. */
export interface SluitendeTabel {
  readonly tabel: readonly (readonly Cent[])[];
  /** row by row */
  readonly bijstellingen: readonly Bijstelling[];
}

/** A cell with the two multiples it may become: `gewoon` nearest, `anders` on the other side. */
interface Keuze extends Celboog {
  readonly exact: Cent;
  readonly gewoon: Cent;
  readonly anders: Cent;
}

/** Of equally few changes the one nearest to the exact table is taken; nearness is measured in this part of a unit. */
const FIJNHEID = 1000;

/**
 * *Sluitend afgerond*: controlled rounding. Every sum of the rounded table holds exactly, every cell becomes one of
 * the two multiples of the unit next to its exact amount (a multiple stays what it is), and as few cells as possible
 * differ from ordinary rounding. Of the tables with equally few changes, the one with the smallest total distance to
 * the exact amounts is taken (in thousandths of a unit); what is still equal is decided by the order of the cells.
 *
 * There always is such a table: the exact one is a flow in the {@link netwerk} between those whole bounds, so there is
 * a whole flow too; the fewest changes are a flow of minimum cost. **keuze**: the texts don't say which cells give
 * way; input, sums and totals count alike.
 *
 * @param tabel rows × columns in cents
 * @param eenheid what to round to, in cents
 * @throws RangeError when the exact table doesn't add up to the cent: then no rounding can close.
 */
export function sluitend(tabel: readonly (readonly Cent[])[], opbouw: Opbouw, eenheid: Cent): SluitendeTabel {
  for (const { rij, kolom, verschil } of optellingen(tabel, opbouw)) {
    if (verschil === 0) continue;
    const cel = `Rij ${rij + 1}, kolom ${kolom + 1}`;
    throw new RangeError(`${cel} wijkt ${euroTekst(verschil)} af van de som van zijn delen.`);
  }
  const uitkomst = los(tabel, eenheid);
  const { knopen, cellen } = netwerk(opbouw);
  const keuzes = cellen.map((cel) => keuze(cel, tabel[cel.rij]?.[cel.kolom] ?? cent(0), uitkomst, eenheid));
  const stroom = leidStroom(ongelijkheid(knopen, keuzes, eenheid), wissels(keuzes, eenheid));
  if (!stroom.gelukt) throw new RangeError('Deze tabel is niet sluitend af te ronden.');
  const bijstellingen: Bijstelling[] = [];
  for (const [i, { rij, kolom, exact, gewoon, anders }] of keuzes.entries()) {
    const opRij = uitkomst[rij];
    if (stroom.stroom[i] === 0 || opRij === undefined) continue;
    opRij[kolom] = anders;
    bijstellingen.push({ rij, kolom, exact, los: gewoon, sluitend: anders });
  }
  // The network holds the cells of one row from left to right, and the sort leaves equals as they stand.
  bijstellingen.sort((a, b) => a.rij - b.rij);
  return { tabel: uitkomst, bijstellingen };
}

function keuze(cel: Celboog, exact: Cent, gewone: readonly (readonly Cent[])[], eenheid: Cent): Keuze {
  const gewoon = gewone[cel.rij]?.[cel.kolom] ?? cent(0);
  const stap = Math.sign(exact - gewoon) * eenheid;
  return { ...cel, exact, gewoon, anders: cent(gewoon + stap) };
}

/** Per node how many units more flow in than out after ordinary rounding: the rounding differences. */
function ongelijkheid(knopen: number, keuzes: readonly Keuze[], eenheid: Cent): number[] {
  const over = Array.from({ length: knopen }, () => 0);
  for (const { van, naar, teken, gewoon } of keuzes) {
    const eenheden = (teken * gewoon) / eenheid;
    over[van] = (over[van] ?? 0) - eenheden;
    over[naar] = (over[naar] ?? 0) + eenheden;
  }
  return over;
}

/** Per cell the one unit it can give or take, at the price of a change and a little for the distance. */
function wissels(keuzes: readonly Keuze[], eenheid: Cent): Boog[] {
  const prijsPerWissel = FIJNHEID * keuzes.length + 1;
  return keuzes.map(({ van, naar, teken, exact, gewoon, anders }) => {
    const afstand = Math.abs(exact - anders) - Math.abs(exact - gewoon);
    const kosten = prijsPerWissel + Math.round((FIJNHEID * afstand) / eenheid);
    const vooruit = teken * (anders - gewoon) > 0;
    const ruimte = anders === gewoon ? 0 : 1;
    return vooruit ? { van, naar, ruimte, kosten } : { van: naar, naar: van, ruimte, kosten };
  });
}
