// Charts: from the drawing of a sheet to the chart part. The kinds the werkbank knows come back as it keeps them; others
// are counted as lost.
import type {
  ChartAxisData,
  ChartData,
  ChartPosition,
  ChartSeriesData,
  ChartSource,
} from '../../host/charts';
import { parseSheetReference } from '../address';
import { partText, type Parts } from '../package/parts';
import { chartKinds, labelPositions, legendPositions, type ChartKind } from '../chartKinds';
import { relationships } from './relationships';
import type { SheetEntry } from './workbookPart';
import {
  attribute,
  childElements,
  descend,
  localName,
  textOf,
  valueOf,
  type ParseXml,
  type XmlElement,
} from './xml';

export interface ChartContext {
  readonly sheets: readonly SheetEntry[];
  /** the text in a cell, for the name of a series */
  cellText(source: ChartSource): string;
}

function source(reference: string | undefined, { sheets }: ChartContext): ChartSource | undefined {
  const found = reference ? parseSheetReference(reference.trim().replace(/^\((.*)\)$/, '$1')) : undefined;
  const sheet = sheets.find(({ name }) => name.toLowerCase() === found?.sheetName.toLowerCase());
  if (!found || !sheet) return undefined;
  const { startRow: row, startColumn: column, endRow, endColumn } = found.area;
  return { sheetId: sheet.id, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

/** The formula in c:tx, c:cat or c:val, however it is wrapped. */
function formulaIn(element: XmlElement | undefined): string | undefined {
  for (const child of childElements(element)) {
    const formula = descend(child, 'f');
    if (formula) return textOf(formula);
  }
  return undefined;
}

function colorOf(element: XmlElement): string | null {
  const hex =
    valueOf(element, 'spPr', 'solidFill', 'srgbClr') ??
    valueOf(element, 'spPr', 'ln', 'solidFill', 'srgbClr');
  return hex ? `#${hex.toUpperCase()}` : null;
}

/** What a bar has besides its fill. */
function barColors(element: XmlElement): Pick<ChartSeriesData, 'line' | 'invertIfNegative'> {
  const fill = valueOf(element, 'spPr', 'solidFill', 'srgbClr');
  const line = valueOf(element, 'spPr', 'ln', 'solidFill', 'srgbClr');
  const inverted = valueOf(element, 'invertIfNegative') === '1';
  return {
    ...(fill && line && { line: `#${line.toUpperCase()}` }),
    ...(inverted && { invertIfNegative: true }),
  };
}

interface ReadSeries {
  readonly series: ChartSeriesData;
  readonly nameSource: ChartSource | undefined;
}

function readSeries(element: XmlElement, context: ChartContext): ReadSeries | undefined {
  const values = source(formulaIn(descend(element, 'val') ?? descend(element, 'yVal')), context);
  if (!values) return undefined;
  const text = descend(element, 'tx');
  const nameSource = source(formulaIn(text), context);
  const name = nameSource ? context.cellText(nameSource) : textOf(descend(text, 'v'));
  return {
    nameSource,
    series: {
      name,
      values,
      categories: source(formulaIn(descend(element, 'cat') ?? descend(element, 'xVal')), context) ?? null,
      color: colorOf(element),
      ...barColors(element),
      dataLabels: valueOf(element, 'dLbls', 'showVal') === '1',
    },
  };
}

function titleText(element: XmlElement | undefined): string {
  const paragraphs = childElements(descend(element, 'tx', 'rich'), 'p');
  const text = paragraphs.map((paragraph) =>
    childElements(paragraph, 'r')
      .map((run) => textOf(descend(run, 't')))
      .join(''),
  );
  return text.join('\n') || textOf(descend(element, 'tx', 'strRef', 'strCache', 'pt', 'v'));
}

function numberOf(value: string | undefined): number | null {
  return value === undefined || !Number.isFinite(Number(value)) ? null : Number(value);
}

/** ST_TickLblPos → Excel.ChartAxisTickLabelPosition */
const labelSides: Readonly<Record<string, string>> = { high: 'High', low: 'Low', none: 'None' };

function readAxis(element: XmlElement | undefined): ChartAxisData {
  const format = descend(element, 'numFmt');
  const linked = attribute(format, 'sourceLinked') === '1';
  const labels = labelSides[valueOf(element, 'tickLblPos') ?? ''];
  return {
    visible: element !== undefined && valueOf(element, 'delete') !== '1',
    title: titleText(descend(element, 'title')),
    minimum: numberOf(valueOf(element, 'scaling', 'min')),
    maximum: numberOf(valueOf(element, 'scaling', 'max')),
    numberFormat: linked ? '' : (attribute(format, 'formatCode') ?? ''),
    gridlines: descend(element, 'majorGridlines') !== undefined,
    reversed: valueOf(element, 'scaling', 'orientation') === 'maxMin',
    ...(labels !== undefined && { labels }),
  };
}

function around(sources: readonly ChartSource[]): ChartSource | undefined {
  const [first] = sources;
  if (!first) return undefined;
  const here = sources.filter(({ sheetId }) => sheetId === first.sheetId);
  const row = Math.min(...here.map((each) => each.row));
  const column = Math.min(...here.map((each) => each.column));
  const endRow = Math.max(...here.map((each) => each.row + each.rows));
  const endColumn = Math.max(...here.map((each) => each.column + each.columns));
  return { sheetId: first.sheetId, row, column, rows: endRow - row, columns: endColumn - column };
}

const named = <T extends string>(
  names: Readonly<Record<string, T>>,
  value: string | undefined,
  otherwise: string,
) => Object.entries(names).find(([, each]) => each === value)?.[0] ?? otherwise;

function labelsOf(group: XmlElement): ChartData['dataLabels'] {
  const labels = childElements(group, 'ser')
    .map((series) => descend(series, 'dLbls'))
    .find(Boolean);
  const format = attribute(descend(labels, 'numFmt'), 'formatCode') ?? '';
  return { numberFormat: format, position: named(labelPositions, valueOf(labels, 'dLblPos'), '') };
}

export interface ChartPlace {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly position: ChartPosition;
}

function hasMarkers(group: XmlElement): boolean {
  const series = childElements(group, 'ser');
  return (
    valueOf(group, 'marker') === '1' && !series.every((each) => valueOf(each, 'marker', 'symbol') === 'none')
  );
}

function kindOf(group: XmlElement): ChartKind | undefined {
  const name = localName(group).replace(/Chart$/, '');
  const [direction, grouping] = [valueOf(group, 'barDir'), valueOf(group, 'grouping')];
  return chartKinds.find(
    (kind) =>
      kind.group === name &&
      (kind.barDir === undefined || kind.barDir === (direction ?? 'col')) &&
      (kind.grouping === undefined || kind.grouping === (grouping ?? 'standard')) &&
      (kind.markers === undefined || kind.type === 'LineStacked' || kind.markers === hasMarkers(group)),
  );
}

/** The axis of the categories and that of the values; a scatter chart has two of the second kind. */
function axesOf(plot: XmlElement | undefined): ChartData['axes'] {
  const categories = descend(plot, 'catAx') ?? descend(plot, 'dateAx');
  const [first, second] = childElements(plot, 'valAx');
  return categories
    ? { category: readAxis(categories), value: readAxis(first) }
    : { category: readAxis(first), value: readAxis(second) };
}

/** The chart in a chart part; undefined when it is of a kind the werkbank does not draw. */
export function readChartPart(
  root: XmlElement,
  place: ChartPlace,
  context: ChartContext,
): ChartData | undefined {
  const chart = descend(root, 'chart');
  const plot = descend(chart, 'plotArea');
  const groups = childElements(plot).filter((element) => localName(element).endsWith('Chart'));
  const [group] = groups;
  const kind = group && groups.length === 1 ? kindOf(group) : undefined;
  if (!group || !kind) return undefined;
  const read = childElements(group, 'ser').map((element) => readSeries(element, context));
  const series = read.filter((each) => each !== undefined);
  const sources = series.flatMap(({ series: { values, categories }, nameSource }) =>
    [values, categories, nameSource].filter((each) => each != null),
  );
  const whole = around(sources);
  if (!whole || series.length < read.length) return undefined;
  const title = descend(chart, 'title');
  const legend = descend(chart, 'legend');
  return {
    ...place,
    title: { text: titleText(title), visible: title !== undefined },
    type: kind.type,
    source: whole,
    seriesBy: (series[0]?.series.values.columns ?? 1) > 1 ? 'Rows' : 'Columns',
    legend: {
      visible: legend !== undefined,
      position: named(legendPositions, valueOf(legend, 'legendPos'), 'Right'),
    },
    dataLabels: labelsOf(group),
    axes: axesOf(plot),
    series: series.map((each) => each.series),
  };
}

export interface FoundCharts {
  readonly charts: readonly ChartData[];
  /** charts of other kinds, and drawn shapes */
  readonly otherCharts: number;
  readonly shapes: number;
}

type PositionOf = (anchor: XmlElement) => ChartPosition;

/** The charts on one sheet, in the order they lie. */
export function readCharts(
  parts: Parts,
  sheet: SheetEntry,
  parse: ParseXml,
  context: ChartContext,
  positionOf: PositionOf,
): FoundCharts {
  const charts: ChartData[] = [];
  let [otherCharts, shapes] = [0, 0];
  const drawing = relationships(parts, sheet.part, parse).find(({ type }) => type === 'drawing')?.target;
  if (drawing === undefined || !parts[drawing]) return { charts, otherCharts, shapes };
  const targets = relationships(parts, drawing, parse);
  for (const anchor of childElements(parse(partText(parts, drawing)).root)) {
    if (descend(anchor, 'sp') ?? descend(anchor, 'cxnSp') ?? descend(anchor, 'grpSp')) shapes++;
    const frame = descend(anchor, 'graphicFrame');
    const link = attribute(descend(frame, 'graphic', 'graphicData', 'chart'), 'id');
    const part = targets.find(({ id }) => id === link)?.target;
    if (part === undefined) {
      if (descend(anchor, 'AlternateContent')) otherCharts++; // the newer kinds hide behind an alternative
      continue;
    }
    const place: ChartPlace = {
      id: `${sheet.id}-grafiek${charts.length + 1}`,
      sheetId: sheet.id,
      name: attribute(descend(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? `Grafiek ${charts.length + 1}`,
      position: positionOf(anchor),
    };
    const chart = readChartPart(parse(partText(parts, part)).root, place, context);
    if (chart) charts.push(chart);
    else otherCharts++;
  }
  return { charts, otherCharts, shapes };
}
