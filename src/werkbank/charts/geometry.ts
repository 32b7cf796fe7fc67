// Where everything in a chart stands. Pure: a picture and a size in, rectangles and texts out (CSS pixels).
import type { Picture } from './picture';
import { scaleFor, type Scale } from './ticks';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly text: string;
}

export interface Bar extends Box {
  readonly series: number;
  readonly category: number;
  readonly negative: boolean;
  readonly label: Label | null;
}

export interface Layout {
  readonly title: Label | null;
  readonly plot: Box;
  /** the line of zero: x for bars, y for columns */
  readonly zero: number;
  readonly gridlines: readonly number[];
  readonly values: readonly Label[];
  readonly categories: readonly Label[];
  readonly bars: readonly Bar[];
  readonly legend: readonly (Label & { readonly series: number })[];
  readonly axisTitles: readonly (Label & { readonly turned: boolean })[];
}

export const FONT = { title: 18, axis: 12, label: 11 } as const;
const EDGE = 12;
const GAP = 8;
const LEGEND_MARK = 10;
/** Excel's default gap of 182% between groups is wasteful for long lists; this part of a group is bars. */
const FILLED = 0.68;

/** About how wide a text is: near enough for Segoe UI, Calibri and Arial. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    if (/[ilj.,:;'|!]/.test(character)) width += 0.26;
    else if (/[mwMW€%]/.test(character)) width += 0.85;
    else if (/[A-Z]/.test(character)) width += 0.64;
    else width += 0.53;
  }
  return width * size;
}

/** The text, shortened with "…" until it fits. */
export function fit(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`, size) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** The two ends of every bar on the value axis, by category and series; null where there is no bar. */
function spans(picture: Picture): ([number, number] | null)[][] {
  return picture.categories.map((_, category) => {
    const values = picture.series.map((series) => series.values[category] ?? null);
    if (picture.stacking === 'clustered') return values.map((value) => (value === null ? null : [0, value]));
    const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
    const scale = picture.stacking === 'stacked100' && total > 0 ? 1 / total : 1;
    let above = 0;
    let below = 0;
    return values.map((value) => {
      if (value === null) return null;
      const start = value < 0 ? below : above;
      const end = start + value * scale;
      if (value < 0) below = end;
      else above = end;
      return [start, end];
    });
  });
}

interface Frame {
  plot: Box;
  legend: Layout['legend'];
  title: Label | null;
  axisTitles: Layout['axisTitles'];
}

const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

function legendEntries(picture: Picture): { text: string; width: number }[] {
  if (picture.legend === 'None') return [];
  return picture.series.map((series) => {
    const text = fit(series.name, 160, FONT.axis);
    return { text, width: textWidth(text, FONT.axis) + LEGEND_MARK + 4 * GAP };
  });
}

/** One row, centred, above or below the plot; a column at its right or left. */
function placeLegend(picture: Picture, box: Box): { legend: Layout['legend']; rest: Box } {
  const entries = legendEntries(picture);
  if (entries.length === 0) return { legend: [], rest: box };
  const aside = /Right|Left|Corner/.test(picture.legend);
  if (aside) {
    const width = Math.min(box.width / 3, Math.max(...entries.map((entry) => entry.width)));
    const left = picture.legend === 'Left';
    const x = left ? box.x : box.x + box.width - width + GAP;
    const top = box.y + box.height / 2 - (entries.length * 20) / 2 + 14;
    const legend = entries.map(({ text }, series) => ({
      x: x + LEGEND_MARK + 6,
      y: top + series * 20,
      anchor: 'start' as const,
      text,
      series,
    }));
    return { legend, rest: { ...box, x: left ? box.x + width : box.x, width: box.width - width } };
  }
  const onTop = picture.legend === 'Top';
  const total = entries.reduce((sum, entry) => sum + entry.width, 0);
  let x = box.x + Math.max(0, (box.width - total) / 2);
  const y = onTop ? box.y + 12 : box.y + box.height - 4;
  const legend = entries.map(({ text, width }, series) => {
    const entry = { x: x + LEGEND_MARK + 6, y, anchor: 'start' as const, text, series };
    x += width;
    return entry;
  });
  return { legend, rest: { ...box, y: onTop ? box.y + 24 : box.y, height: box.height - 24 } };
}

function frameFor(picture: Picture, width: number, height: number, scale: Scale): Frame {
  const title: Label | null = picture.title
    ? {
        x: width / 2,
        y: EDGE + FONT.title,
        anchor: 'middle',
        text: fit(picture.title, width - 2 * EDGE, FONT.title),
      }
    : null;
  const top = title ? EDGE + FONT.title + 14 : EDGE;
  const box = { x: EDGE, y: top, width: width - 2 * EDGE, height: height - top - EDGE };
  const { legend, rest } = placeLegend(picture, box);
  const horizontal = picture.direction === 'bar';
  const [below, aside] = horizontal
    ? [picture.axis, picture.categoryAxis]
    : [picture.categoryAxis, picture.axis];
  const labels = horizontal ? picture.categories : scale.ticks.map((tick) => picture.axis.format(tick));
  let left = aside.visible ? Math.min(widest(labels, FONT.axis) + GAP, width * 0.38) : 0;
  let bottom = below.visible ? FONT.axis + GAP + 2 : 0;
  const axisTitles: { x: number; y: number; anchor: Anchor; text: string; turned: boolean }[] = [];
  if (aside.title) left += 18;
  if (below.title) bottom += 20;
  const plot = {
    x: rest.x + left,
    y: rest.y + 4,
    width: Math.max(10, rest.width - left - (horizontal ? GAP * 2 : 2)),
    height: Math.max(10, rest.height - bottom - 4),
  };
  const middle = { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
  if (aside.title) {
    axisTitles.push({ x: rest.x + 10, y: middle.y, anchor: 'middle', text: aside.title, turned: true });
  }
  if (below.title) {
    axisTitles.push({
      x: middle.x,
      y: rest.y + rest.height - 2,
      anchor: 'middle',
      text: below.title,
      turned: false,
    });
  }
  return { plot, legend, title, axisTitles };
}

/** From a value to its place along the value axis. */
function placer(picture: Picture, scale: Scale, plot: Box): (value: number) => number {
  const range = scale.maximum - scale.minimum;
  const horizontal = picture.direction === 'bar';
  const upward = horizontal === picture.axis.reversed;
  return (value) => {
    const clipped = Math.min(scale.maximum, Math.max(scale.minimum, value));
    const part = (clipped - scale.minimum) / range;
    const along = upward ? 1 - part : part;
    return horizontal ? plot.x + along * plot.width : plot.y + along * plot.height;
  };
}

function barLabel(bar: Box, text: string, picture: Picture, reversedSide: boolean): Label {
  if (picture.stacking !== 'clustered') {
    return { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 + 4, anchor: 'middle', text };
  }
  if (picture.direction === 'bar') {
    const y = bar.y + bar.height / 2 + 4;
    return reversedSide
      ? { x: bar.x - 5, y, anchor: 'end', text }
      : { x: bar.x + bar.width + 5, y, anchor: 'start', text };
  }
  const y = reversedSide ? bar.y + bar.height + FONT.label + 2 : bar.y - 5;
  return { x: bar.x + bar.width / 2, y, anchor: 'middle', text };
}

/** Excel draws the first category of a bar chart at the bottom, unless the axis is reversed. */
function slotOf(picture: Picture, category: number): number {
  const fromEnd = (picture.direction === 'bar') !== picture.categoryAxis.reversed;
  return fromEnd ? picture.categories.length - 1 - category : category;
}

function barsFor(picture: Picture, plot: Box, at: (value: number) => number): Bar[] {
  const horizontal = picture.direction === 'bar';
  const slot = (horizontal ? plot.height : plot.width) / Math.max(1, picture.categories.length);
  const lanes = picture.stacking === 'clustered' ? Math.max(1, picture.series.length) : 1;
  const thickness = (slot * FILLED) / lanes;
  const bars: Bar[] = [];
  spans(picture).forEach((row, category) => {
    row.forEach((span, series) => {
      if (!span) return;
      const [start, end] = [at(span[0]), at(span[1])];
      const lane = lanes > 1 ? (horizontal ? lanes - 1 - series : series) : 0;
      const across = slotOf(picture, category) * slot + (slot * (1 - FILLED)) / 2 + lane * thickness;
      const along = { from: Math.min(start, end), length: Math.abs(end - start) };
      const box = horizontal
        ? { x: along.from, y: plot.y + across, width: along.length, height: thickness }
        : { x: plot.x + across, y: along.from, width: thickness, height: along.length };
      const shown = picture.series[series];
      const text = shown?.showLabels ? (shown.labels[category] ?? '') : '';
      const negative = span[1] < span[0];
      const reversedSide = horizontal ? end < start : end > start;
      const label = text === '' ? null : barLabel(box, text, picture, reversedSide);
      bars.push({ ...box, series, category, negative, label });
    });
  });
  return bars;
}

function categoryLabels(picture: Picture, plot: Box): Label[] {
  if (!picture.categoryAxis.visible) return [];
  const horizontal = picture.direction === 'bar';
  const slot = (horizontal ? plot.height : plot.width) / Math.max(1, picture.categories.length);
  const every = horizontal
    ? Math.max(1, Math.ceil((FONT.axis + 2) / slot))
    : Math.max(1, Math.ceil(26 / slot));
  const labels: Label[] = [];
  picture.categories.forEach((name, category) => {
    if (category % every !== 0) return;
    const middle = (slotOf(picture, category) + 0.5) * slot;
    if (horizontal) {
      const text = fit(name, plot.x - EDGE - GAP, FONT.axis);
      labels.push({ x: plot.x - GAP, y: plot.y + middle + 4, anchor: 'end', text });
    } else {
      const text = fit(name, slot * every - 4, FONT.axis);
      labels.push({ x: plot.x + middle, y: plot.y + plot.height + FONT.axis + 5, anchor: 'middle', text });
    }
  });
  return labels;
}

function valueLabels(picture: Picture, plot: Box, scale: Scale, at: (value: number) => number): Label[] {
  if (!picture.axis.visible) return [];
  return scale.ticks.map((tick) =>
    picture.direction === 'bar'
      ? {
          x: at(tick),
          y: plot.y + plot.height + FONT.axis + 5,
          anchor: 'middle',
          text: picture.axis.format(tick),
        }
      : { x: plot.x - GAP, y: at(tick) + 4, anchor: 'end', text: picture.axis.format(tick) },
  );
}

/** How many steps of the value axis fit without their texts touching. */
function steps(picture: Picture, width: number, height: number, ends: readonly number[]): number {
  if (picture.direction === 'column') return Math.max(2, Math.round(height / 48));
  const longest = widest([Math.min(0, ...ends), Math.max(0, ...ends)].map(picture.axis.format), FONT.axis);
  return Math.max(2, Math.floor((width * 0.7) / (longest + 24)));
}

/** Room beyond the longest bar for the text at its end, as a part of the range. */
function withLabelRoom(picture: Picture, ends: readonly number[]): number[] {
  const labelled = picture.stacking === 'clustered' && picture.series.some((series) => series.showLabels);
  if (!labelled || ends.length === 0) return [...ends];
  const range = Math.max(0, ...ends) - Math.min(0, ...ends);
  const room = range * (picture.direction === 'bar' ? 0.16 : 0.08);
  return ends.map((end) => (end < 0 ? end - room : end + room));
}

/** Lays a picture out in a rectangle of `width` by `height`. */
export function layOut(picture: Picture, width: number, height: number): Layout {
  const ends = spans(picture)
    .flat()
    .flatMap((span) => span ?? []);
  const { minimum, maximum } = picture.axis;
  const scale = scaleFor(withLabelRoom(picture, ends), steps(picture, width, height, ends), {
    minimum,
    maximum,
  });
  const { plot, legend, title, axisTitles } = frameFor(picture, width, height, scale);
  const at = placer(picture, scale, plot);
  return {
    title,
    plot,
    zero: at(0),
    gridlines: picture.axis.gridlines ? scale.ticks.map(at) : [],
    values: valueLabels(picture, plot, scale, at),
    categories: categoryLabels(picture, plot),
    bars: barsFor(picture, plot, at),
    legend,
    axisTitles,
  };
}
