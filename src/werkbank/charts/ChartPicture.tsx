// Draws a laid-out chart as SVG, in the manner of Office.
import { useId } from 'react';
import { FONT, layOut, type Bar, type Label, type Layout } from './geometry';
import { NEGATIVE, type Picture } from './picture';

const INK = '#595959';
const LINE = '#D9D9D9';
const AXIS = '#8C8C8C';
const FAMILY = '"Aptos Narrow", Calibri, "Segoe UI", Carlito, "Liberation Sans", Arial, sans-serif';

function Words({ label, size, color = INK }: { label: Label; size: number; color?: string }) {
  return (
    <text x={label.x} y={label.y} textAnchor={label.anchor} fontSize={size} fill={color}>
      {label.text}
    </text>
  );
}

/**
 * What the series says of amounts below zero; else, of one series red, and of more their own colour hatched, so that
 * they stay apart.
 */
function fillOf(bar: Bar, picture: Picture, patterns: string): string {
  const { color = INK, negative } = picture.series[bar.series] ?? {};
  if (!bar.negative) return color;
  if (negative !== undefined) return negative;
  return picture.series.length === 1 ? NEGATIVE : `url(#${patterns}-${bar.series})`;
}

function strokeOf(bar: Bar, picture: Picture): string {
  const { line, color } = picture.series[bar.series] ?? {};
  return line ?? (bar.negative && picture.series.length > 1 ? color : undefined) ?? 'none';
}

function Hatching({ picture, id }: { picture: Picture; id: string }) {
  return (
    <defs>
      {picture.series.map((series, index) => (
        <pattern
          key={index}
          id={`${id}-${index}`}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={5} height={5} fill="#ffffff" />
          <rect width={2.5} height={5} fill={series.color} />
        </pattern>
      ))}
    </defs>
  );
}

function Grid({ layout, horizontal }: { layout: Layout; horizontal: boolean }) {
  const { plot, zero } = layout;
  const line = (at: number, color: string, key: string | number) =>
    horizontal ? (
      <line key={key} x1={at} x2={at} y1={plot.y} y2={plot.y + plot.height} stroke={color} />
    ) : (
      <line key={key} x1={plot.x} x2={plot.x + plot.width} y1={at} y2={at} stroke={color} />
    );
  return (
    <g shapeRendering="crispEdges">
      {layout.gridlines.map((at, index) => line(at, LINE, index))}
      {line(zero, AXIS, 'zero')}
    </g>
  );
}

function Bars({ layout, picture, id }: { layout: Layout; picture: Picture; id: string }) {
  return (
    <g>
      {layout.bars.map((bar, index) => (
        <rect
          key={index}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          fill={fillOf(bar, picture, id)}
          stroke={strokeOf(bar, picture)}
        >
          <title>
            {[picture.series[bar.series]?.name, picture.categories[bar.category]].filter(Boolean).join(', ')}
            {`: ${picture.series[bar.series]?.labels[bar.category] ?? ''}`}
          </title>
        </rect>
      ))}
      {layout.bars.map(
        (bar, index) =>
          bar.label && (
            <Words
              key={index}
              label={bar.label}
              size={FONT.label}
              color={picture.stacking === 'clustered' ? '#404040' : '#ffffff'}
            />
          ),
      )}
    </g>
  );
}

function Texts({ layout, picture }: { layout: Layout; picture: Picture }) {
  return (
    <g>
      {[...layout.values, ...layout.categories].map((label, index) => (
        <Words key={index} label={label} size={FONT.axis} />
      ))}
      {layout.axisTitles.map((label, index) => (
        <g key={index} transform={label.turned ? `rotate(-90 ${label.x} ${label.y})` : undefined}>
          <Words label={label} size={FONT.axis} />
        </g>
      ))}
      {layout.legend.map((entry) => (
        <g key={entry.series}>
          <rect
            x={entry.x - 16}
            y={entry.y - 9}
            width={10}
            height={10}
            fill={picture.series[entry.series]?.color}
          />
          <Words label={entry} size={FONT.axis} />
        </g>
      ))}
      {layout.title && <Words label={layout.title} size={FONT.title} />}
    </g>
  );
}

/** A sentence for those who don't see the picture. */
function description(picture: Picture): string {
  const names = picture.series.map((series) => series.name).filter(Boolean);
  const title = picture.title || names.join(', ') || 'Grafiek';
  return `Grafiek ${title}: ${picture.categories.length} categorieën`;
}

/** The chart, `width` by `height` CSS pixels. */
export function ChartPicture({
  picture,
  width,
  height,
}: {
  picture: Picture;
  width: number;
  height: number;
}) {
  const id = useId().replace(/[^\w-]/g, '');
  const layout = layOut(picture, width, height);
  return (
    <svg
      role="img"
      aria-label={description(picture)}
      width="100%"
      height="100%"
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FAMILY}
    >
      <Hatching picture={picture} id={id} />
      <Grid layout={layout} horizontal={picture.direction === 'bar'} />
      <Bars layout={layout} picture={picture} id={id} />
      <Texts layout={layout} picture={picture} />
    </svg>
  );
}
