import type { FWorksheet } from '@univerjs/sheets/facade';
import { absoluteA1, parseA1, quoteSheet } from '../area';
import { addName } from '../definedNames';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { sameName } from '../sheetNames';
import { WireCollection } from '../wireObject';
import type { Context, DefinedName } from './context';
import { NamedItem } from './namedItem';
import { Range } from './range';

/** The names of the workbook, or those that live on one sheet. */
export class NamedItemCollection extends WireCollection {
  override readonly wireClass = 'NamedItemCollection';

  constructor(
    private readonly context: Context,
    private readonly sheet?: FWorksheet,
  ) {
    super();
  }

  private get names(): DefinedName[] {
    const { sheet } = this;
    if (sheet) return sheet.getDefinedNames();
    return this.context.engine.wb.getDefinedNames().filter((item) => item.isWorkbookScope());
  }
  private find(name: string): DefinedName | undefined {
    return this.names.find((item) => sameName(item.getName(), name));
  }

  get Items(): NamedItem[] {
    return this.names.map((item) => new NamedItem(this.context, item));
  }
  GetCount(): number {
    return this.names.length;
  }
  /** @param reference a Range, or a formula in text ('=Blad1!$A$1') */
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const own = checkedName(name);
    if (this.find(own)) throw itemAlreadyExists(`name ${own}`);
    const text = typeof comment === 'string' ? comment : '';
    addName(this.context.engine, {
      name: own,
      formula: formulaOf(reference),
      comment: text,
      sheet: this.sheet,
    });
    return this.GetItem(own);
  }
  GetItemOrNullObject(name: string): NamedItem | null {
    const item = this.find(name);
    return item ? new NamedItem(this.context, item) : null;
  }
  GetItem(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound(`name ${name}`);
    return item;
  }
}

/** A letter, underscore or backslash first; no spaces; nothing that reads as an address. */
function checkedName(name: unknown): string {
  if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) {
    throw invalidArgument(`name ${String(name)}`);
  }
  if (parseA1(name) || /^r(\d+)?c(\d+)?$/i.test(name)) throw invalidArgument(`name ${name}`);
  return name;
}

function formulaOf(reference: unknown): string {
  if (reference instanceof Range)
    return `${quoteSheet(reference.sheet.getSheetName())}!${absoluteA1(reference.area)}`;
  if (typeof reference === 'string' && reference.startsWith('=')) return reference.slice(1);
  if (typeof reference === 'string' && reference !== '') return `"${reference.replace(/"/g, '""')}"`;
  throw invalidArgument('reference');
}
