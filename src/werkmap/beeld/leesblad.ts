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

export const RUIM: Leesgrens = { rijen: 12_000, rijenMetTekst: 500, bijzonderheden: true };
/** For when Excel refuses the first: too much for one answer, more merged cells than it will list, an older Excel. */
export const KRAP: Leesgrens = { rijen: 500, rijenMetTekst: 500, bijzonderheden: false };

const LAATSTE_KOLOM = 'BZ';

/** What this Excel can tell. */
export interface Kunnen {
  /** ExcelApi 1.9: hidden rows and columns in one question, filters. */
  verborgen: boolean;
  /** ExcelApi 1.13. */
  samengevoegd: boolean;
}

interface Vraag {
  boven: Excel.Range;
  onder?: Excel.Range;
  gebruikt: Excel.Range;
  namen: Excel.NamedItemCollection;
  samengevoegd?: Excel.RangeAreas;
  rijen?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  kolommen?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  filter?: Excel.AutoFilter;
  filterbereik?: Excel.Range;
}

/** Puts the questions about one worksheet in the queue; read the answers after the next sync. */
export function vraagBlad(blad: Excel.Worksheet, grens: Leesgrens, kunnen: Kunnen): Vraag {
  const deel = (van: number, tot: number) =>
    blad.getRange(`A${van}:${LAATSTE_KOLOM}${tot}`).getUsedRangeOrNullObject(true);
  const boven = deel(1, grens.rijenMetTekst).load('address,values,formulas,text,numberFormat');
  const vraag: Vraag = {
    boven,
    gebruikt: blad.getUsedRangeOrNullObject(true).load('address'),
    namen: blad.names.load('items/name,items/formula'),
  };
  if (grens.rijen > grens.rijenMetTekst) {
    vraag.onder = deel(grens.rijenMetTekst + 1, grens.rijen).load('address,values,formulas');
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

function bereikbeeld(boven: Excel.Range, onder: Excel.Range | undefined): Bereikbeeld | null {
  const bereiken = [boven, onder].filter((bereik) => bereik && !bereik.isNullObject) as Excel.Range[];
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

function verborgenVan({ rijen, kolommen }: Vraag, gebied: Gebied | undefined): Verborgen | undefined {
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
export function bladbeeld(blad: Excel.Worksheet, vraag: Vraag): Bladbeeld {
  const bereik = bereikbeeld(vraag.boven, vraag.onder);
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
