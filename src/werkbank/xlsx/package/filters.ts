// Filters go into the finished file as they came out of one: the library writes filters without what they filter on.
// A table without header row or without filter buttons has no filter at all; the library always writes one, and Excel
// then "repairs" the table away.
import { a1, absoluteA1 } from '../../host/area';
import type { SheetFilter } from '../../host/filters';
import { quoteSheet } from '../address';
import type { XlsxTable } from '../types';
import { escapeXml, partText, setPart, type Parts } from './parts';

const ELEMENT = /<autoFilter\b[^>]*?(?:\/>|>.*?<\/autoFilter>)/s;

/** The element with another ref: rows may have come in since it was read. */
const withRef = (xml: string, ref: string): string => xml.replace(/ ref="[^"]*"/, ` ref="${ref}"`);

function tableFilter(table: XlsxTable, written: string): string {
  if (!table.headerRow || !table.filterButtons) return '';
  const ref = / ref="([^"]*)"/.exec(written)?.[1];
  return table.filter && ref ? withRef(table.filter.xml, ref) : written;
}

/** Puts the filter of each table into its part, or takes away what the library wrote. */
export function writeTableFilters(parts: Parts, tables: readonly XlsxTable[]): void {
  for (const part of Object.keys(parts)) {
    if (!/^xl\/tables\/table\d+\.xml$/.test(part)) continue;
    const text = partText(parts, part);
    const table = tables.find(({ name }) => text.includes(` displayName="${escapeXml(name)}"`));
    if (table)
      setPart(
        parts,
        part,
        text.replace(ELEMENT, (written) => tableFilter(table, written)),
      );
  }
}

/** What comes before the filter in a sheet's part; the filter goes behind the last of these that is there. */
const BEFORE = /^.*(?:<\/sheetData>|<sheetData\/>|<sheetProtection\b[^>]*\/>)/s;

/** Puts the filter on loose cells into a sheet's part. */
export function writeSheetFilter(parts: Parts, part: string, filter: SheetFilter): void {
  const xml = withRef(filter.xml, a1(filter.area));
  setPart(
    parts,
    part,
    partText(parts, part).replace(BEFORE, (before) => before + xml),
  );
}

/** The hidden name Excel keeps with a filter on loose cells, as an element of the workbook's part. */
export function filterName(filter: SheetFilter, sheetName: string, place: number): string {
  const reference = `${quoteSheet(sheetName)}!${absoluteA1(filter.area)}`;
  return (
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">` +
    `${escapeXml(reference)}</definedName>`
  );
}
