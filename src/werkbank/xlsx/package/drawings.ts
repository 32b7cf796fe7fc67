// Charts get their name and exact place: the library names them itself and knows cells, not points.
import { excelDefaults, emuOfPoints, pointsOfPixels } from '../measures';
import type { ChartData } from '../../host/charts';
import type { IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { escapeXml, partText, relationshipsOf, resolveTarget, setPart, type Parts } from './parts';

const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006';

export interface Cut {
  /** the row or column the point falls in */
  readonly index: number;
  /** how far into it, in points */
  readonly rest: number;
}

/** Where a point falls, given the size of each row or column in points. */
export function cutAt(points: number, sizeOf: (index: number) => number): Cut {
  let rest = Math.max(0, points);
  for (let index = 0; index < 1_048_576; index++) {
    const size = sizeOf(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: 0, rest: 0 };
}

export function columnPoints(data: Partial<IWorksheetData>): (column: number) => number {
  return (column) => {
    const own = data.columnData?.[column];
    if (own?.hd === BooleanNumber.TRUE) return 0;
    return pointsOfPixels(own?.w ?? data.defaultColumnWidth ?? excelDefaults.columnWidth);
  };
}

export function rowPoints(data: Partial<IWorksheetData>): (row: number) => number {
  return (row) => {
    const own = data.rowData?.[row];
    if (own?.hd === BooleanNumber.TRUE) return 0;
    const height = own?.ia === BooleanNumber.TRUE ? (own.ah ?? own.h) : own?.h;
    return pointsOfPixels(height ?? data.defaultRowHeight ?? excelDefaults.rowHeight);
  };
}

function anchor(
  chart: ChartData,
  number: number,
  relationship: string,
  data: Partial<IWorksheetData>,
): string {
  const { position } = chart;
  const column = cutAt(position.left, columnPoints(data));
  const row = cutAt(position.top, rowPoints(data));
  return (
    '<xdr:oneCellAnchor><xdr:from>' +
    `<xdr:col>${column.index}</xdr:col><xdr:colOff>${emuOfPoints(column.rest)}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emuOfPoints(row.rest)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emuOfPoints(position.width)}" cy="${emuOfPoints(position.height)}"/>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${number + 1}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${PICTURE}/chart"><c:chart xmlns:c="${PICTURE}/chart" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}

/** Rewrites the drawing of one sheet; `charts` in the order they were added to it. */
export function placeCharts(
  parts: Parts,
  sheetPart: string,
  charts: readonly ChartData[],
  data: Partial<IWorksheetData>,
): void {
  const target = /Target="([^"]*drawings\/drawing\d+\.xml)"/.exec(
    partText(parts, relationshipsOf(sheetPart)),
  )?.[1];
  if (!target) return;
  const drawing = resolveTarget(sheetPart, target);
  const ids = [...partText(parts, drawing).matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id ?? '');
  const anchors = charts.map((chart, i) => anchor(chart, i + 1, ids[i] ?? '', data));
  setPart(
    parts,
    drawing,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<xdr:wsDr xmlns:xdr="${PICTURE}/spreadsheetDrawing" xmlns:a="${PICTURE}/main" ` +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `${anchors.join('')}</xdr:wsDr>`,
  );
}
