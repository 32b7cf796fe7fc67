// The formats of cells, cell by cell, in one operation per rectangle. They are put back by difference: what is as it
// was isn't touched, so that nothing we can't capture is lost.
import { gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';

/** The format of one cell, as Excel gives it. Plain data. */
export type Celopmaak = Excel.CellPropertiesFormat;

const GEVRAAGD: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      italic: true,
      size: true,
      color: true,
      name: true,
      underline: true,
      strikethrough: true,
      subscript: true,
      superscript: true,
    },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
  },
};

/** Queues the question; call the result after the sync to get the formats, row by row. */
export function laadOpmaak(blad: Excel.Worksheet, gebied: Gebied): () => Celopmaak[][] {
  const gevraagd = blad.getRange(gebiednaam(gebied)).getCellProperties(GEVRAAGD);
  return () => gevraagd.value.map((rij) => rij.map(({ format }) => format ?? {}));
}

type Waarden = Readonly<Record<string, unknown>>;

const isObject = (waarde: unknown): waarde is Waarden => typeof waarde === 'object' && waarde !== null;

/** What differs from how it was, as it was; undefined when nothing does. */
function verschil(was: Waarden, is: Waarden): Waarden | undefined {
  const anders: Record<string, unknown> = {};
  for (const [naam, waarde] of Object.entries(was)) {
    const nu = is[naam];
    if (isObject(waarde)) {
      const deel = verschil(waarde, isObject(nu) ? nu : {});
      if (deel) anders[naam] = deel;
    } else if (waarde !== nu) anders[naam] = waarde;
  }
  return Object.keys(anders).length ? anders : undefined;
}

/** Colour and weight of a line that isn't there would draw it. */
function zonderLegeLijnen(format: Celopmaak): Celopmaak {
  if (!format.borders) return format;
  const lijnen = Object.entries(format.borders as Readonly<Record<string, Excel.CellBorder>>);
  const borders = Object.fromEntries(
    lijnen.map(([kant, lijn]) => [kant, lijn.style === 'None' ? { style: lijn.style } : lijn]),
  );
  return { ...format, borders };
}

/** What Excel gives as the colour of a cell without a fill; with a pattern it tells that from white. */
const isLeeg = ({ color, pattern }: Excel.CellPropertiesFill) =>
  pattern ? pattern === 'None' : color === '#FFFFFF';

function zetVulling(cel: Excel.Range, was: Excel.CellPropertiesFill, is: Excel.CellPropertiesFill): void {
  if (isLeeg(was) === isLeeg(is) && was.color === is.color) return;
  if (isLeeg(was)) cel.format.fill.clear();
  else if (was.color !== undefined) cel.format.fill.color = was.color;
}

/**
 * Queues the writes that put formats back.
 * @param nu the formats as they are now
 */
export function zetOpmaak(
  blad: Excel.Worksheet,
  gebied: Gebied,
  was: readonly (readonly Celopmaak[])[],
  nu: readonly (readonly Celopmaak[])[],
): void {
  const terug = was.map((rij, r) =>
    rij.map((cel, k): Excel.SettableCellProperties => {
      const { fill: wasVulling = {}, ...wasRest } = zonderLegeLijnen(cel);
      const { fill: isVulling = {}, ...isRest } = zonderLegeLijnen(nu[r]?.[k] ?? {});
      zetVulling(blad.getCell(gebied.rij + r, gebied.kolom + k), wasVulling, isVulling);
      const format = verschil(wasRest as Waarden, isRest as Waarden);
      return format ? { format: format as Celopmaak } : {};
    }),
  );
  if (terug.flat().some(({ format }) => format)) blad.getRange(gebiednaam(gebied)).setCellProperties(terug);
}
