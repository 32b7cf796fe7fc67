// Captures what stands where a plan is going to write, and puts it back.
import { celnaam, gebiednaam, leesGebied } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Celwaarde } from '../beeld/werkmapbeeld';
import { alsTekst } from '../plan/wijzigingsplan';
import type { Bladplan, Grafiekwijziging, Wijziging } from '../plan/wijzigingsplan';
import type { Gespild } from './bewaken';
import { laadPagina, zetPaginaTerug } from './paginastand';
import type { Paginastand } from './paginastand';
import { laadGrafieken, zetGrafiekTerug } from './grafiekstand';
import type { Grafiekstand } from './grafiekstand';
import { laadOpmaak, zetOpmaak } from './opmaakstand';
import type { Celopmaak } from './opmaakstand';
import { voerUit } from './uitvoeren';

/** What stood in one rectangle that a plan touches. Plain data. */
export interface Celstand {
  gebied: Gebied;
  /** As Range.formulas wants it; null: the plan leaves the cell, or another cell's formula fills it. */
  formules: (Celwaarde | null)[][];
  notaties: string[][];
  /** Only when the plan changes formats here. */
  opmaak?: Celopmaak[][];
}

/** What stood on the part of a worksheet that a plan touches. Plain data. */
export interface Bladstand {
  cellen: Celstand[];
  /** standaard: nobody ever chose a width. */
  kolombreedtes: { kolom: number; punten: number; standaard: boolean }[];
  /** Frozen rows and columns; absent when the plan leaves them. */
  vastgezet?: { rijen: number; kolommen: number };
  /** How it printed; absent when the plan leaves that. */
  pagina?: Paginastand;
  /** Names of the charts that were there. */
  grafieken: string[];
  /** The charts that the plan changes. */
  onzeGrafieken: Grafiekstand[];
  /** What the tables covered that the plan makes larger or smaller. */
  tabelmaten: { naam: string; gebied: Gebied }[];
}

/** The smallest rectangle around some others; undefined around none. */
export function omvang(gebieden: readonly Gebied[]): Gebied | undefined {
  if (!gebieden.length) return undefined;
  const rij = Math.min(...gebieden.map((g) => g.rij));
  const kolom = Math.min(...gebieden.map((g) => g.kolom));
  const onder = Math.max(...gebieden.map((g) => g.rij + g.rijen));
  const rechts = Math.max(...gebieden.map((g) => g.kolom + g.kolommen));
  return { rij, kolom, rijen: onder - rij, kolommen: rechts - kolom };
}

/**
 * What to give Range.formulas to get back what a cell holds. Text and formula look alike there; only for text the
 * value is the same, and text that Excel would take for something else gets its apostrophe back.
 */
export function terugTeZetten(
  formule: unknown,
  waarde: unknown,
  soort: unknown,
  notatie: unknown,
): Celwaarde {
  const isTekst = typeof formule === 'string' && formule === waarde && soort !== 'Error';
  return isTekst && notatie !== '@' ? alsTekst(formule) : (formule as Celwaarde);
}

function kolommenVan(plan: Bladplan): number[] {
  return plan.wijzigingen.flatMap((w) =>
    w.soort === 'kolombreedte' ? Array.from({ length: w.kolommen }, (_, i) => w.kolom + i) : [],
  );
}

/** Which cells of a change get other content: by row and column within its rectangle. */
function raaktInhoud(wijziging: Wijziging, rij: number, kolom: number): boolean {
  if (wijziging.soort === 'wissen') return true;
  return wijziging.soort === 'cellen' && wijziging.inhoud[rij]?.[kolom] !== null;
}

type Cellezing = (gespild: Gespild) => Celstand;

function laadCellen(blad: Excel.Worksheet, wijziging: Wijziging & { gebied: Gebied }): Cellezing {
  const { gebied, soort } = wijziging;
  const cellen = blad.getRange(gebiednaam(gebied)).load('formulas,values,valueTypes,numberFormat');
  const opmaak = soort === 'opmaak' || soort === 'wissen' ? laadOpmaak(blad, gebied) : undefined;
  const was = (r: number, k: number, gespild: Gespild): Celwaarde | null => {
    if (!raaktInhoud(wijziging, r, k)) return null;
    // Filled by another cell's formula: it has to be blank before that formula can fill it again.
    if (gespild.has(celnaam({ rij: gebied.rij + r, kolom: gebied.kolom + k }))) return '';
    return terugTeZetten(
      cellen.formulas[r]?.[k],
      cellen.values[r]?.[k],
      cellen.valueTypes[r]?.[k],
      cellen.numberFormat[r]?.[k],
    );
  };
  return (gespild) => ({
    gebied,
    formules: cellen.formulas.map((rij: unknown[], r) => rij.map((_, k) => was(r, k, gespild))),
    notaties: cellen.numberFormat as string[][],
    ...(opmaak && { opmaak: opmaak() }),
  });
}

const CELSOORTEN: ReadonlySet<Wijziging['soort']> = new Set(['cellen', 'notatie', 'opmaak', 'wissen']);

/** The entries of a plan that touch cells of a worksheet that is there. */
function celwijzigingen(plan: Bladplan): (Wijziging & { gebied: Gebied })[] {
  return plan.wijzigingen.flatMap((w) => ('gebied' in w && CELSOORTEN.has(w.soort) ? [w] : []));
}

/** Queues the loads for what the plan touches; call the result after the sync. */
export function legVast(blad: Excel.Worksheet, plan: Bladplan): (gespild: Gespild) => Bladstand {
  const cellen = celwijzigingen(plan).map((wijziging) => laadCellen(blad, wijziging));
  const breedtes = laadBreedtes(blad, kolommenVan(plan));
  const zetVast = plan.wijzigingen.some(({ soort }) => soort === 'vastzetten');
  const vast = zetVast ? blad.freezePanes.getLocationOrNullObject().load('rowCount,columnCount') : undefined;
  const pagina = plan.wijzigingen.some(({ soort }) => soort === 'pagina') ? laadPagina(blad) : undefined;
  const grafieken = blad.charts.load('items/name');
  const onzeGrafieken = laadGrafieken(
    blad,
    plan.wijzigingen.flatMap((w) => (w.soort === 'grafiek' ? [w.naam] : [])),
  );
  const tabelmaten = laadTabelmaten(blad, plan);
  return (gespild) => ({
    cellen: cellen.map((lees) => lees(gespild)),
    kolombreedtes: breedtes(),
    ...(vast && { vastgezet: vastgezet(vast) }),
    ...(pagina && { pagina: pagina() }),
    grafieken: grafieken.items.map(({ name }) => name),
    onzeGrafieken: onzeGrafieken(),
    tabelmaten: tabelmaten(),
  });
}

function laadTabelmaten(blad: Excel.Worksheet, plan: Bladplan): () => Bladstand['tabelmaten'] {
  const tabellen = plan.wijzigingen.flatMap((w) => {
    if (w.soort !== 'tabelmaat') return [];
    const bereik = blad.tables.getItemOrNullObject(w.naam).getRange();
    return [{ naam: w.naam, bereik: bereik.load('address') }];
  });
  return () =>
    tabellen.flatMap(({ naam, bereik }) =>
      bereik.isNullObject ? [] : [{ naam, gebied: leesGebied(bereik.address) }],
    );
}

function laadBreedtes(blad: Excel.Worksheet, kolommen: readonly number[]): () => Bladstand['kolombreedtes'] {
  const breedtes = kolommen.map((kolom) => {
    const format = blad.getCell(0, kolom).format.load('columnWidth,useStandardWidth');
    return { kolom, format };
  });
  return () =>
    breedtes.map(({ kolom, format }) => {
      return { kolom, punten: format.columnWidth, standaard: format.useStandardWidth };
    });
}

/** Whole rows or columns count as many as the sheet has; that many are not frozen. */
function vastgezet(bereik: Excel.Range): { rijen: number; kolommen: number } {
  if (bereik.isNullObject) return { rijen: 0, kolommen: 0 };
  const rijen = bereik.rowCount > 100_000 ? 0 : bereik.rowCount;
  const kolommen = bereik.columnCount > 10_000 ? 0 : bereik.columnCount;
  return { rijen, kolommen };
}

const isFormule = (inhoud: Celwaarde | null | undefined) =>
  typeof inhoud === 'string' && inhoud.startsWith('=');

/** Entries of a plan overlap: each cell is put back once. */
function eenmalig(celstand: Celstand, gedaan: Set<string>): Celstand {
  const { rij, kolom } = celstand.gebied;
  const formules = celstand.formules.map((regel, r) =>
    regel.map((formule, k) => {
      const cel = celnaam({ rij: rij + r, kolom: kolom + k });
      if (formule === null || gedaan.has(cel)) return null;
      gedaan.add(cel);
      return formule;
    }),
  );
  return { ...celstand, formules };
}

function zetCellenTerug(blad: Excel.Worksheet, { gebied, formules, notaties }: Celstand): void {
  const cellen = blad.getRange(gebiednaam(gebied));
  // In a cell with the text format a formula would become text, and elsewhere a text may become a number.
  cellen.numberFormat = notaties.map((rij, r) =>
    rij.map((notatie, k) => (notatie === '@' && isFormule(formules[r]?.[k]) ? 'General' : notatie)),
  );
  if (formules.flat().some((formule) => formule !== null)) cellen.formulas = formules;
  cellen.numberFormat = notaties; // entering a formula may bring a format along
}

/** How things are just before they are put back: what is as it was is not touched. */
export interface Bladnu {
  opmaak: (Celopmaak[][] | undefined)[];
  kolombreedtes: Bladstand['kolombreedtes'];
}

/** Queues the loads that zetTerug needs; call the result after the sync. */
export function laadNu(blad: Excel.Worksheet, stand: Bladstand): () => Bladnu {
  const opmaak = stand.cellen.map((deel) => (deel.opmaak ? laadOpmaak(blad, deel.gebied) : undefined));
  const breedtes = laadBreedtes(
    blad,
    stand.kolombreedtes.map(({ kolom }) => kolom),
  );
  return () => ({ opmaak: opmaak.map((lees) => lees?.()), kolombreedtes: breedtes() });
}

function zetBreedtesTerug(blad: Excel.Worksheet, stand: Bladstand, nu: Bladnu): void {
  stand.kolombreedtes.forEach(({ kolom, punten, standaard }, i) => {
    const is = nu.kolombreedtes[i];
    if (is?.punten === punten && is.standaard === standaard) return;
    const { format } = blad.getCell(0, kolom);
    if (standaard) format.useStandardWidth = true;
    else format.columnWidth = punten;
  });
}

/**
 * Queues the writes that put a worksheet back as captured, but for charts that were added since.
 * @param getekend how we drew the charts of ours that were there
 */
export function zetTerug(
  blad: Excel.Worksheet,
  stand: Bladstand,
  nu: Bladnu,
  getekend: readonly Grafiekwijziging[],
): void {
  stand.cellen.forEach(({ gebied, opmaak }, i) => {
    if (opmaak) zetOpmaak(blad, gebied, opmaak, nu.opmaak[i] ?? []);
  });
  const gedaan = new Set<string>();
  for (const celstand of stand.cellen) zetCellenTerug(blad, eenmalig(celstand, gedaan));
  voerUit(
    blad,
    stand.tabelmaten.map((maat) => ({ soort: 'tabelmaat' as const, ...maat })),
    new Set(),
  );
  zetBreedtesTerug(blad, stand, nu);
  if (stand.vastgezet) voerUit(blad, [{ soort: 'vastzetten', ...stand.vastgezet }], new Set());
  if (stand.pagina) zetPaginaTerug(blad, stand.pagina);
  for (const grafiek of stand.onzeGrafieken) {
    const hoe = getekend.find(({ naam }) => naam === grafiek.naam);
    zetGrafiekTerug(blad, grafiek, hoe);
  }
}
