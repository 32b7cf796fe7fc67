// xl/workbook.xml: the sheets in their order, the names, which sheet is in front.
import { formulaFromFile } from '../formula/fromFile';
import type { OwnFunctions } from '../formula/ownFunctions';
import { parseSheetReference } from '../address';
import { partText, type Parts } from '../package/parts';
import { FileProblem } from '../problem';
import type { XlsxName } from '../types';
import { relationships } from './relationships';
import { attribute, childElements, descend, flag, textOf, type ParseXml, type XmlElement } from './xml';

export const WORKBOOK = 'xl/workbook.xml';

export interface SheetEntry {
  /** Univer's id: "blad1", "blad2", … */
  readonly id: string;
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly part: string;
  /** its place among all sheets of the file, chart sheets included */
  readonly place: number;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly chartSheets: number;
  readonly activeSheetId: string | undefined;
  readonly names: readonly XlsxName[];
  readonly isLocked: boolean;
}

function stateOf(element: XmlElement): SheetEntry['state'] {
  const state = attribute(element, 'state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function sheetEntries(
  root: XmlElement,
  parts: Parts,
  parse: ParseXml,
): { sheets: SheetEntry[]; chartSheets: number } {
  const targets = new Map(relationships(parts, WORKBOOK, parse).map((each) => [each.id, each]));
  const sheets: SheetEntry[] = [];
  let chartSheets = 0;
  childElements(descend(root, 'sheets'), 'sheet').forEach((element, place) => {
    const target = targets.get(element.attributes['r:id'] ?? attribute(element, 'id') ?? '');
    if (target?.type === 'worksheet' && parts[target.target]) {
      const name = attribute(element, 'name') ?? `Blad${place + 1}`;
      sheets.push({
        id: `blad${sheets.length + 1}`,
        name,
        state: stateOf(element),
        part: target.target,
        place,
      });
    } else if (target?.type === 'chartsheet') {
      chartSheets++;
    }
  });
  return { sheets, chartSheets };
}

/** Names Excel keeps for itself: print areas, filters, charts. */
const INTERNAL = /^_xlnm\.|^_xlchart|^_xlpm|^_xleta/i;

function nameOf(
  element: XmlElement,
  sheets: readonly SheetEntry[],
  functions: OwnFunctions,
): XlsxName | undefined {
  const name = attribute(element, 'name') ?? '';
  const formula = formulaFromFile(textOf(element), functions);
  if (INTERNAL.test(name) || formula === '=') return undefined;
  const place = attribute(element, 'localSheetId');
  const sheet = sheets.find((each) => String(each.place) === place);
  if (place !== undefined && !sheet) return undefined;
  const comment = attribute(element, 'comment');
  return {
    name,
    formula: parseSheetReference(formula) ? formula.slice(1) : formula,
    ...(sheet ? { sheetId: sheet.id } : {}),
    ...(comment ? { comment } : {}),
    ...(flag(element, 'hidden') ? { hidden: true } : {}),
  };
}

/**
 * Reads the workbook part.
 * @throws FileProblem when there is no worksheet in it
 */
export function readWorkbookPart(parts: Parts, parse: ParseXml, functions: OwnFunctions): WorkbookPart {
  const { root } = parse(partText(parts, WORKBOOK));
  const { sheets, chartSheets } = sheetEntries(root, parts, parse);
  if (sheets.length === 0) {
    throw new FileProblem(
      'In deze werkmap staat geen werkblad dat de werkbank kan lezen. Kies een ander bestand.',
    );
  }
  const active = Number(attribute(descend(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0);
  const names = childElements(descend(root, 'definedNames'), 'definedName').flatMap(
    (element) => nameOf(element, sheets, functions) ?? [],
  );
  return {
    sheets,
    chartSheets,
    activeSheetId: sheets.find(({ place }) => place === active)?.id,
    names,
    isLocked: flag(descend(root, 'workbookProtection'), 'lockStructure'),
  };
}
