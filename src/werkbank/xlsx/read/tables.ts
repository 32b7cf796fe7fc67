// xl/tables/tableN.xml.
import { isFiltering } from '../../host/filters';
import { parseArea } from '../address';
import { formulaFromFile } from '../formula/fromFile';
import type { OwnFunctions } from '../formula/ownFunctions';
import { partText, type Parts } from '../package/parts';
import type { XlsxTable, XlsxTableColumn } from '../types';
import { readFilter } from './filters';
import { relationships } from './relationships';
import type { SheetEntry } from './workbookPart';
import { attribute, childElements, descend, flag, textOf, type ParseXml, type XmlElement } from './xml';

/** "_x000a_" in an attribute stands for a line break, and so on. */
function unescapeName(name: string): string {
  return name.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function formulaIn(element: XmlElement, name: string, functions: OwnFunctions): string | undefined {
  const text = textOf(descend(element, name));
  return text ? formulaFromFile(text, functions) : undefined;
}

function readColumn(element: XmlElement, functions: OwnFunctions): XlsxTableColumn {
  const formula = formulaIn(element, 'calculatedColumnFormula', functions);
  const totalsFormula = formulaIn(element, 'totalsRowFormula', functions);
  const totalsLabel = attribute(element, 'totalsRowLabel');
  const totalsFunction = attribute(element, 'totalsRowFunction');
  return {
    name: unescapeName(attribute(element, 'name') ?? ''),
    ...(formula ? { formula } : {}),
    ...(totalsLabel ? { totalsLabel: unescapeName(totalsLabel) } : {}),
    ...(totalsFunction && totalsFunction !== 'none' ? { totalsFunction } : {}),
    ...(totalsFormula ? { totalsFormula } : {}),
  };
}

function readTable(root: XmlElement, sheetId: string, functions: OwnFunctions): XlsxTable | undefined {
  const whole = parseArea(attribute(root, 'ref') ?? '');
  const name = attribute(root, 'displayName') ?? attribute(root, 'name');
  if (!whole || !name) return undefined;
  const totalsRow = Number(attribute(root, 'totalsRowCount') ?? 0) > 0;
  const looks = descend(root, 'tableStyleInfo');
  const style = attribute(looks, 'name');
  const autoFilter = descend(root, 'autoFilter');
  const filter = autoFilter && readFilter(autoFilter, whole.endColumn - whole.startColumn + 1);
  return {
    id: `tabel-${sheetId}-${attribute(root, 'id') ?? name}`,
    sheetId,
    name,
    area: { ...whole, endRow: totalsRow ? whole.endRow - 1 : whole.endRow },
    columns: childElements(descend(root, 'tableColumns'), 'tableColumn').map((each) =>
      readColumn(each, functions),
    ),
    headerRow: attribute(root, 'headerRowCount') !== '0',
    totalsRow,
    ...(style ? { style } : {}),
    bandedRows: flag(looks, 'showRowStripes'),
    bandedColumns: flag(looks, 'showColumnStripes'),
    firstColumn: flag(looks, 'showFirstColumn'),
    lastColumn: flag(looks, 'showLastColumn'),
    filterButtons: autoFilter !== undefined,
    ...(filter && isFiltering(filter) ? { filter } : {}),
  };
}

/** The tables of one sheet. */
export function readTables(
  parts: Parts,
  sheet: SheetEntry,
  parse: ParseXml,
  functions: OwnFunctions,
): XlsxTable[] {
  return relationships(parts, sheet.part, parse).flatMap(({ type, target }) => {
    const xml = type === 'table' ? partText(parts, target) : '';
    return xml ? (readTable(parse(xml).root, sheet.id, functions) ?? []) : [];
  });
}
