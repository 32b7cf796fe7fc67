// Where the contracteerruimtetabel stands that the slides are about: the one we wrote last, else one that is
// recognised in the workbook, such as a published table.
import Decimal from 'decimal.js';
import { CONTRACTEERRUIMTERIJEN, TOTAAL, perRij } from '../../domein/contracteerruimte';
import type { Rij } from '../../domein/contracteerruimte';
import { cent, centVanEuro, NUL } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import { INVOERRIJEN, eigenBladen, herken, onzeBladen, RIJNAMEN } from '../../werkmap';
import type { Bron, Celpositie, Vraag, Werkmapbeeld } from '../../werkmap';
import { celverwijzing, gebiednaam, leesGebied } from '../../werkmap/beeld/adres';
import { celOp } from '../../werkmap/beeld/werkmapbeeld';
import type { Eenheidsfactor } from '../../werkmap/herkennen/eenheid';
import { leesEigentabel } from '../../werkmap/plan/contracteerruimte/eigentabel';
import { celIn, leesTabeluitleg } from '../../werkmap/plan/contracteerruimte/uitleg';
import type { Tabelplaats, Tabeluitleg } from '../../werkmap/plan/contracteerruimte/uitleg';
import type { Rijherkomst, Stand, Standcel } from '../vraag';

/** One amount of the slide: a cell, or the sum of cells for a row or column that the table doesn't have. */
export interface Bedragbron {
  readonly termen: readonly { readonly cel: Celpositie; readonly teken: 1 | -1; readonly magLeeg: boolean }[];
  /** The input cell behind it; when that is blank, the slide is blank too, though the table counts it as 0. */
  readonly leegAls?: Celpositie;
}

export interface Diabron {
  readonly blad: string;
  readonly jaar: number;
  readonly peilmaand: number;
  readonly regios: readonly string[];
  /** euros per 1 in the cells */
  readonly eenheid: Eenheidsfactor;
  /** per row of the table: the regio's in order, then Totaal */
  readonly bedragen: Readonly<Record<Rij, readonly Bedragbron[]>>;
  readonly uitleg?: Tabeluitleg;
}

/** For whom, which year, up to which month and which regio's. */
export interface Uitgangspunt extends Pick<Vraag, 'uitvoerder' | 'jaar' | 'regios'> {
  readonly peilmaand: number;
}

export type Diabronuitkomst =
  { readonly gevonden: true; readonly bron: Diabron } | { readonly gevonden: false; readonly zin: string };

interface Plaatsing {
  blad: string;
  plaats: Tabelplaats;
  uitleg?: Tabeluitleg;
}

/** A row that the table doesn't have is the sum of its terms; a Totaal it doesn't have the sum of the regio's. */
function termenVan(
  { blad, plaats }: Plaatsing,
  rij: Rij,
  kolom: string,
  regios: readonly string[],
  teken: 1 | -1 = 1,
): Bedragbron['termen'] {
  const cel = celIn(plaats, rij, kolom);
  if (cel) return [{ cel: { blad, ...cel }, teken, magLeeg: rij === 'saldo' }];
  if (kolom === TOTAAL && plaats.kolommen[TOTAAL] === undefined && plaats.rijen[rij] !== undefined)
    return regios.flatMap((regio) => termenVan({ blad, plaats }, rij, regio, regios, teken));
  const som = CONTRACTEERRUIMTERIJEN.find(({ id }) => id === rij)?.som ?? [];
  return som.flatMap((term) =>
    termenVan({ blad, plaats }, term.id, kolom, regios, term.teken === teken ? 1 : -1),
  );
}

/** The blank saldo of a source counts as 0 in our table; on the slide it stays blank. */
function leegAls({ uitleg }: Plaatsing, rij: Rij, kolom: string): Celpositie | undefined {
  const invoer = rij === 'saldo' ? uitleg?.invoer.saldo : undefined;
  const adres = invoer?.soort === 'blok' ? invoer.cellen[kolom] : undefined;
  return invoer?.soort === 'blok' && adres !== undefined
    ? { blad: invoer.blad, ...leesGebied(adres) }
    : undefined;
}

function bronVan(plaatsing: Plaatsing, basis: Pick<Diabron, 'jaar' | 'peilmaand' | 'regios'>): Diabron {
  const { regios } = basis;
  const rij = (id: Rij): Bedragbron[] =>
    [...regios, TOTAAL].map((kolom) => {
      const leeg = leegAls(plaatsing, id, kolom);
      const termen = termenVan(plaatsing, id, kolom, regios);
      return { termen, ...(leeg && { leegAls: leeg }) };
    });
  return {
    ...basis,
    blad: plaatsing.blad,
    eenheid: plaatsing.plaats.eenheid,
    bedragen: perRij(rij),
    ...(plaatsing.uitleg && { uitleg: plaatsing.uitleg }),
  };
}

/** The table we wrote last, on a worksheet of our own or in the user's layout. */
function uitOnzeTabel(beeld: Werkmapbeeld, vraag: Uitgangspunt): Diabron | undefined {
  const ons = onzeBladen(beeld).findLast(({ notitie }) =>
    ['contracteerruimte', 'eigen tabel'].includes(notitie.soort),
  );
  const uitleg = leesTabeluitleg(ons?.notitie.uitleg);
  if (!ons || !uitleg || uitleg.uitvoerder !== vraag.uitvoerder.naam) return undefined;
  const regios = Object.keys(uitleg.kolommen).filter((naam) => naam !== TOTAAL);
  // Numeric-looking keys aside, an object keeps the order in which the regio's were written.
  const opPlaats = regios.sort((a, b) => (uitleg.kolommen[a] ?? 0) - (uitleg.kolommen[b] ?? 0));
  const { jaar, peilmaand } = uitleg;
  return bronVan({ blad: ons.blad.naam, plaats: uitleg, uitleg }, { jaar, peilmaand, regios: opPlaats });
}

/** A table of somebody else with all rows that are input, and the outcome. */
function isHeel({ rijen }: Bron): boolean {
  return rijen.overschot !== undefined && INVOERRIJEN.every((rij) => rij === 'saldo' || rijen[rij]);
}

function uitHerkendeTabel(beeld: Werkmapbeeld, vraag: Uitgangspunt): Diabronuitkomst {
  const heel = herken(beeld, vraag, eigenBladen(beeld)).find(isHeel);
  if (!heel) {
    const zin = 'Er staat nog geen contracteerruimtetabel in de werkmap. Vul haar eerst bij Maandronde.';
    return { gevonden: false, zin };
  }
  const regios = vraag.regios.filter((regio) => heel.koppen[regio]);
  const tabel = leesEigentabel(beeld, heel, regios, new Set());
  if (typeof tabel === 'string') return { gevonden: false, zin: tabel };
  const { jaar, peilmaand } = vraag;
  const plaatsing = { blad: heel.blad, plaats: tabel.plaats };
  return { gevonden: true, bron: bronVan(plaatsing, { jaar: heel.jaar ?? jaar, peilmaand, regios }) };
}

/** Finds the table for the slides, with for every amount the cells it comes from. */
export function zoekDiabron(beeld: Werkmapbeeld, vraag: Uitgangspunt): Diabronuitkomst {
  const onze = uitOnzeTabel(beeld, vraag);
  if (!onze) return uitHerkendeTabel(beeld, vraag);
  const mist = CONTRACTEERRUIMTERIJEN.find(
    ({ id }) => id !== 'saldo' && onze.bedragen[id].some(({ termen }) => termen.length === 0),
  );
  if (!mist) return { gevonden: true, bron: onze };
  const zin = `De tabel op blad ${onze.blad} heeft geen rij met ${RIJNAMEN[mist.id]}. Vul haar aan.`;
  return { gevonden: false, zin };
}

function isBlanco(beeld: Werkmapbeeld, cel: Celpositie): boolean {
  return celOp(beeld, cel).waarde === '';
}

function bedragIn(beeld: Werkmapbeeld, cel: Celpositie, eenheid: number): Standcel {
  const { waarde } = celOp(beeld, cel);
  if (waarde === '') return 'leeg';
  return typeof waarde === 'number' ? centVanEuro(new Decimal(waarde).times(eenheid)) : null;
}

function standcel(beeld: Werkmapbeeld, { termen, leegAls: leeg }: Bedragbron, eenheid: number): Standcel {
  if (termen.length === 0 || (leeg && isBlanco(beeld, leeg))) return 'leeg';
  const [enige] = termen;
  if (enige && termen.length === 1 && enige.teken === 1) return bedragIn(beeld, enige.cel, eenheid);
  let totaal: Cent = NUL;
  for (const { cel, teken, magLeeg } of termen) {
    const bedrag = bedragIn(beeld, cel, eenheid);
    if (bedrag === null || (bedrag === 'leeg' && !magLeeg)) return null;
    if (bedrag !== 'leeg') totaal = cent(totaal + teken * bedrag);
  }
  return totaal;
}

/** What stands in the table now, in cents. */
export function leesStand(beeld: Werkmapbeeld, bron: Diabron): Stand {
  const rij = (id: Rij): Standcel[] => bron.bedragen[id].map((van) => standcel(beeld, van, bron.eenheid));
  return {
    jaar: bron.jaar,
    peilmaand: bron.peilmaand,
    regios: bron.regios,
    cellen: perRij(rij),
  };
}

/** `blad Ruimte, B4:G4 (× € 1.000)` for an input row, from what was kept when the table was written. */
function invoerherkomst(uitleg: Tabeluitleg | undefined, rij: Rij): string | undefined {
  const invoer = (uitleg?.invoer as Partial<Record<Rij, Tabeluitleg['invoer']['ruimteZin']>> | undefined)?.[
    rij
  ];
  if (!invoer) return undefined;
  if (invoer.soort === 'eigen') return 'uw eigen bedragen in de tabel';
  if (invoer.soort === 'register')
    return `register ${invoer.tabel} op blad ${invoer.blad}, per regio opgeteld`;
  const maat = { 1: 'in euro’s', 1000: '× € 1.000', 1000000: '× € 1.000.000' }[invoer.eenheid];
  if (invoer.soort === 'blok') {
    const adressen = Object.values(invoer.cellen);
    const reeks = adressen.length > 1 ? `${adressen[0]} t/m ${adressen.at(-1)}` : (adressen[0] ?? '');
    return `blad ${invoer.blad}, ${reeks} (${maat})`;
  }
  const som = `blad ${invoer.blad}, kolom ${invoer.kop} (${invoer.bedragen}, ${maat}), opgeteld per regio`;
  return invoer.soort === 'prognose' ? `${som}, doorgerekend op blad ${invoer.prognoseblad}` : som;
}

function celherkomst(bedragen: readonly Bedragbron[]): string | undefined {
  const cellen = bedragen.map(({ termen }) => (termen.length === 1 ? termen[0]?.cel : undefined));
  const [eerste, laatste] = [cellen[0], cellen.at(-1)];
  if (!eerste || !laatste || cellen.includes(undefined)) return undefined;
  const eind = gebiednaam({ ...laatste, rijen: 1, kolommen: 1 });
  return `${celverwijzing(eerste)}:${eind}`;
}

/** Where each row comes from, for the speaker notes. */
export function herkomstVan({ bedragen, uitleg }: Diabron): Readonly<Partial<Record<Rij, Rijherkomst>>> {
  const herkomst: Partial<Record<Rij, Rijherkomst>> = {};
  for (const { id } of CONTRACTEERRUIMTERIJEN) {
    const cellen = celherkomst(bedragen[id]);
    const bron = invoerherkomst(uitleg, id);
    herkomst[id] = { ...(cellen !== undefined && { cellen }), ...(bron !== undefined && { bron }) };
  }
  return herkomst;
}
