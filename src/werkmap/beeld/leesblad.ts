// What is asked of one worksheet, and how the answers become its picture. Asking costs no round trip.
import { leesGebied } from './adres';
import type { Gebied } from './adres';
import type { Bereikbeeld, Bladbeeld, Celwaarde, Reeks, Verborgen } from './werkmapbeeld';

/**
 * How much is read of every worksheet. Values and formulas of many rows, because lists are long; texts and number
 * formats of the first rows only, because Excel on the web sends at most 5 MB per answer and they double it.
 */
export interface Leesgrens {
  rijen: number;
  rijenMetTekst: number;
  /** Also what is merged, hidden and filtered. */
  bijzonderheden: boolean;
}

export const RUIM: Leesgrens = { rijen: 40_000, rijenMetTekst: 500, bijzonderheden: true };
/** For when Excel refuses the first: too much for one answer, more merged cells than it will list, an older Excel. */
export const KRAP: Leesgrens = { rijen: 500, rijenMetTekst: 500, bijzonderheden: false };

const LAATSTE_KOLOM = 'BZ';
/** Counted from 1. */
const LAATSTE_KOLOMNUMMER = 78;

/** What this Excel can tell. */
export interface Kunnen {
  /** ExcelApi 1.9: hidden rows and columns in one question, filters. */
  verborgen: boolean;
  /** ExcelApi 1.13. */
  samengevoegd: boolean;
}

export interface Bladvraag {
  boven: Excel.Range;
  /** The rows below, from top to bottom. */
  onder: Excel.Range[];
  gebruikt: Excel.Range;
  namen: Excel.NamedItemCollection;
  samengevoegd?: Excel.RangeAreas;
  rijen?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  kolommen?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  filter?: Excel.AutoFilter;
  filterbereik?: Excel.Range;
}

/** Puts the questions about one worksheet in the queue; read the answers after the next sync. */
export function vraagBlad(blad: Excel.Worksheet, grens: Leesgrens, kunnen: Kunnen): Bladvraag {
  const deel = (van: number, tot: number) =>
    blad.getRange(`A${van}:${LAATSTE_KOLOM}${tot}`).getUsedRangeOrNullObject(true);
  const boven = deel(1, grens.rijenMetTekst).load('address,values,formulas,text,numberFormat');
  const vraag: Bladvraag = {
    boven,
    onder: [],
    gebruikt: blad.getUsedRangeOrNullObject(true).load('address'),
    namen: blad.names.load('items/name,items/formula'),
  };
  if (grens.rijen > grens.rijenMetTekst) {
    vraag.onder.push(deel(grens.rijenMetTekst + 1, grens.rijen).load('address,values,formulas'));
  }
  if (!grens.bijzonderheden) return vraag;
  const alles = deel(1, grens.rijen);
  if (kunnen.samengevoegd) vraag.samengevoegd = alles.getMergedAreasOrNullObject().load('address');
  if (kunnen.verborgen) {
    vraag.rijen = alles.getRowProperties({ rowHidden: true });
    vraag.kolommen = alles.getColumnProperties({ columnHidden: true });
    vraag.filter = blad.autoFilter.load('isDataFiltered');
    vraag.filterbereik = blad.autoFilter.getRangeOrNullObject().load('address');
  }
  return vraag;
}

/** Cells per answer when a worksheet is read in pieces: with their formulas well under 5 MB, whatever is in them. */
const CELLEN_PER_KEER = 60_000;

/** The rows that were not asked for yet, in pieces small enough for one answer each: first and last row, from 1. */
export function restVan(
  { gebruikt }: Bladvraag,
  { rijen: gelezen }: Leesgrens,
): [van: number, tot: number][] {
  if (gebruikt.isNullObject) return [];
  const { rij, rijen, kolom, kolommen } = leesGebied(gebruikt.address);
  const laatste = Math.min(rij + rijen, RUIM.rijen);
  const breedte = Math.max(1, Math.min(kolom + kolommen, LAATSTE_KOLOMNUMMER));
  const perKeer = Math.floor(CELLEN_PER_KEER / breedte);
  const stukken: [number, number][] = [];
  for (let van = gelezen + 1; van <= laatste; van += perKeer) {
    stukken.push([van, Math.min(van + perKeer - 1, laatste)]);
  }
  return stukken;
}

/** Puts the question about one piece in the queue. */
export function vraagStuk(blad: Excel.Worksheet, [van, tot]: readonly [number, number]): Excel.Range {
  const stuk = blad.getRange(`A${van}:${LAATSTE_KOLOM}${tot}`).getUsedRangeOrNullObject(true);
  return stuk.load('address,values,formulas');
}

/** The smallest rectangle that holds two. */
function omvat(een: Gebied, ander: Gebied): Gebied {
  const rij = Math.min(een.rij, ander.rij);
  const kolom = Math.min(een.kolom, ander.kolom);
  return {
    rij,
    kolom,
    rijen: Math.max(een.rij + een.rijen, ander.rij + ander.rijen) - rij,
    kolommen: Math.max(een.kolom + een.kolommen, ander.kolom + ander.kolommen) - kolom,
  };
}

/** One row of a range as a row of a wider picture. */
function verbreed<T>(rij: readonly T[], van: Gebied, naar: Gebied, leeg: T): T[] {
  const voor = van.kolom - naar.kolom;
  const na = naar.kolommen - voor - van.kolommen;
  return [...Array<T>(voor).fill(leeg), ...rij, ...Array<T>(na).fill(leeg)];
}

/** The rows of some ranges below each other, with blank rows where there is nothing. */
function gestapeld<T>(
  delen: readonly { gebied: Gebied; rijen: readonly (readonly T[])[] }[],
  naar: Gebied,
  leeg: T,
): T[][] {
  const matrix: T[][] = [];
  for (const { gebied, rijen } of delen) {
    while (matrix.length < gebied.rij - naar.rij) matrix.push(Array<T>(naar.kolommen).fill(leeg));
    for (const rij of rijen) matrix.push(verbreed(rij, gebied, naar, leeg));
  }
  return matrix;
}

function bereikbeeld({ boven, onder }: Bladvraag): Bereikbeeld | null {
  const bereiken = [boven, ...onder].filter(({ isNullObject }) => !isNullObject);
  const gebieden = bereiken.map(({ address }) => leesGebied(address));
  const [eerste, ...rest] = gebieden;
  if (!eerste) return null;
  const gebied = rest.reduce(omvat, eerste);
  const delen = <T>(matrix: (bereik: Excel.Range) => T[][]) =>
    bereiken.map((bereik, i) => ({ gebied: gebieden[i] ?? gebied, rijen: matrix(bereik) }));
  const metTekst = boven.isNullObject ? [] : [boven];
  const bovenste = <T>(matrix: (bereik: Excel.Range) => T[][]) =>
    metTekst.map((bereik) => ({ gebied: eerste, rijen: matrix(bereik) }));
  return {
    gebied,
    waarden: gestapeld(
      delen((b) => b.values as Celwaarde[][]),
      gebied,
      '',
    ),
    formules: gestapeld(
      delen((b) => b.formulas as Celwaarde[][]),
      gebied,
      '',
    ),
    tekst: gestapeld(
      bovenste((b) => b.text),
      gebied,
      '',
    ),
    notaties: gestapeld(
      bovenste((b) => b.numberFormat as string[][]),
      gebied,
      'General',
    ),
  };
}

/** Consecutive hidden lines; eerste = number of the first line of the answer. */
function reeksen(verborgen: readonly boolean[], eerste: number): Reeks[] {
  const gevonden: Reeks[] = [];
  verborgen.forEach((is, i) => {
    if (!is) return;
    const vorige = gevonden.at(-1);
    if (vorige && vorige.eerste + vorige.aantal === eerste + i) vorige.aantal += 1;
    else gevonden.push({ eerste: eerste + i, aantal: 1 });
  });
  return gevonden;
}

function verborgenVan({ rijen, kolommen }: Bladvraag, gebied: Gebied | undefined): Verborgen | undefined {
  // On a worksheet with nothing on it there is no answer.
  if (!rijen?.value || !kolommen?.value || !gebied) return undefined;
  return {
    rijen: reeksen(
      rijen.value.map(({ rowHidden }) => rowHidden === true),
      gebied.rij,
    ),
    kolommen: reeksen(
      kolommen.value.map(({ columnHidden }) => columnHidden === true),
      gebied.kolom,
    ),
  };
}

/** The areas of an answer such as 'Blad1!A1:B2, Blad1!D4:D6'. */
function gebieden(adressen: string): Gebied[] {
  return adressen.split(/,\s*(?=[^!,]*!|[A-Z])/).flatMap((adres) => {
    try {
      return [leesGebied(adres)];
    } catch {
      return []; // a whole row or column that is merged holds no table
    }
  });
}

/** The picture of a worksheet from the answers. */
export function bladbeeld(blad: Excel.Worksheet, vraag: Bladvraag): Bladbeeld {
  const bereik = bereikbeeld(vraag);
  const verborgen = verborgenVan(vraag, bereik?.gebied);
  const { samengevoegd, filter, filterbereik, gebruikt } = vraag;
  return {
    id: blad.id,
    naam: blad.name,
    zichtbaar: blad.visibility === 'Visible',
    beveiligd: blad.protection.protected,
    bereik,
    ...(!gebruikt.isNullObject && { gebruikt: leesGebied(gebruikt.address) }),
    ...(samengevoegd && {
      samengevoegd: samengevoegd.isNullObject ? [] : gebieden(samengevoegd.address),
    }),
    ...(verborgen && { verborgen }),
    ...(filter?.isDataFiltered &&
      filterbereik &&
      !filterbereik.isNullObject && { filter: { gebied: leesGebied(filterbereik.address) } }),
  };
}
