// What all writers of one workbook share.
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { StyleInput } from '@cj-tech-master/excelts';
import { ownFunctions, type OwnFunctions } from '../formula/ownFunctions';
import { parseArea, parseSheetReference } from '../address';
import { literalMark } from '../package/quotePrefix';
import { calibri, styleToFile, type DefaultFont } from '../style/toFile';
import type { CellArea, XlsxInput } from '../types';

export interface WriteContext {
  readonly input: XlsxInput;
  readonly functions: OwnFunctions;
  readonly defaultFont: DefaultFont;
  /** the snapshot's sheets in their order */
  readonly sheets: readonly Sheet[];
  sheetName(sheetId: string): string | undefined;
  /** `literal`: the cell holds text that looks like a formula (see package/quotePrefix.ts) */
  styleOf(style: ICellData['s'], literal?: boolean): Partial<StyleInput> | undefined;
  isSingleName(name: string): boolean;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
}

/** A style by its number, by itself, or none. */
export function resolveStyle(
  { styles }: Pick<IWorkbookData, 'styles'>,
  style: Nullable<IStyleData | string>,
): IStyleData | undefined {
  return (typeof style === 'string' ? styles[style] : style) ?? undefined;
}

function defaultFontOf(snapshot: IWorkbookData): DefaultFont {
  const style = resolveStyle(snapshot, snapshot.defaultStyle);
  return { name: style?.ff ?? calibri.name, size: style?.fs ?? calibri.size };
}

function isOneCell(area: CellArea | undefined): boolean {
  return area !== undefined && area.startRow === area.endRow && area.startColumn === area.endColumn;
}

/** Styles that are equal must be one object: the library then writes them once. */
function styleCache(snapshot: IWorkbookData, defaultFont: DefaultFont): WriteContext['styleOf'] {
  const cache = new Map<string, Partial<StyleInput> | undefined>();
  return (style, literal = false) => {
    if (!style && !literal) return undefined;
    const key = `${literal ? 'literal ' : ''}${typeof style === 'string' ? style : JSON.stringify(style ?? {})}`;
    if (!cache.has(key)) {
      const converted = styleToFile(resolveStyle(snapshot, style) ?? {}, defaultFont);
      if (literal) converted.protection = literalMark;
      cache.set(key, Object.keys(converted).length > 0 ? converted : undefined);
    }
    return cache.get(key);
  };
}

export function writeContext(input: XlsxInput): WriteContext {
  const { snapshot } = input;
  const sheets = snapshot.sheetOrder.map((id, i) => {
    const data = snapshot.sheets[id] ?? {};
    return { id, name: data.name ?? `Blad${i + 1}`, data };
  });
  const defaultFont = defaultFontOf(snapshot);
  const single = new Set<string>();
  for (const { name, formula } of input.names) {
    const area = parseSheetReference(formula)?.area ?? parseArea(formula.replace(/^=/, ''));
    if (isOneCell(area)) single.add(name.toUpperCase());
  }
  return {
    input,
    functions: ownFunctions(input.functions),
    defaultFont,
    sheets,
    sheetName: (sheetId) => sheets.find(({ id }) => id === sheetId)?.name,
    styleOf: styleCache(snapshot, defaultFont),
    isSingleName: (name) => single.has(name.toUpperCase()),
  };
}
