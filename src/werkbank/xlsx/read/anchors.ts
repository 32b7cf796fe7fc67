// Where a drawing lies, in points, from the three ways a file can say it.
import type { IWorksheetData } from '@univerjs/core';
import type { ChartPosition } from '../../host/charts';
import { pointsOfEmu } from '../measures';
import { columnPoints, rowPoints } from '../package/drawings';
import { attribute, descend, localName, textOf, type XmlElement } from './xml';

const numberIn = (element: XmlElement | undefined, name: string): number =>
  Number(textOf(descend(element, name)) || 0);

function sum(count: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += sizeOf(index);
  return total;
}

const round = (points: number): number => Math.round(points * 100) / 100;

/** A corner: a column and row, and how far into them. */
function corner(
  element: XmlElement | undefined,
  data: Partial<IWorksheetData>,
): { left: number; top: number } {
  return {
    left: round(sum(numberIn(element, 'col'), columnPoints(data)) + pointsOfEmu(numberIn(element, 'colOff'))),
    top: round(sum(numberIn(element, 'row'), rowPoints(data)) + pointsOfEmu(numberIn(element, 'rowOff'))),
  };
}

/** The place of an anchor on a sheet with these column widths and row heights. */
export function anchorPosition(anchor: XmlElement, data: Partial<IWorksheetData>): ChartPosition {
  const size = descend(anchor, 'ext');
  const emu = (name: string): number => pointsOfEmu(Number(attribute(size, name) ?? 0));
  const extent = { width: emu('cx'), height: emu('cy') };
  if (localName(anchor) === 'absoluteAnchor') {
    const place = descend(anchor, 'pos');
    const at = (name: string): number => pointsOfEmu(Number(attribute(place, name) ?? 0));
    return { left: at('x'), top: at('y'), ...extent };
  }
  const from = corner(descend(anchor, 'from'), data);
  if (localName(anchor) === 'oneCellAnchor') return { ...from, ...extent };
  const to = corner(descend(anchor, 'to'), data);
  return { ...from, width: round(to.left - from.left), height: round(to.top - from.top) };
}
