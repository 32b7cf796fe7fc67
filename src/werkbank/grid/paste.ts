// Pasting text from elsewhere: a mail, a page, Excel itself. Univer would read "12,5" as English.
import type { ICellData, Injector, ObjectMatrix } from '@univerjs/core';
import { ISheetClipboardService, type ISheetClipboardHook } from '@univerjs/preset-sheets-core';
import { parsePastedText, type PastedCell } from '../nederlands';
import { pastedCell, tableOf } from './pastedCells';

type PasteData = Parameters<NonNullable<ISheetClipboardHook['onPasteCells']>>[2];

const nothing = { undos: [], redos: [] };

function fill(matrix: ObjectMatrix<ICellData>, cells: readonly (readonly PastedCell[])[]): void {
  cells.forEach((row, rowIndex) =>
    row.forEach((pasted, columnIndex) => {
      const given = matrix.getValue(rowIndex, columnIndex) ?? {};
      const cell = pastedCell(pasted);
      const style = typeof given.s === 'object' ? given.s : {};
      const own = typeof cell.s === 'object' ? cell.s : {};
      matrix.setValue(rowIndex, columnIndex, { ...given, ...cell, s: { ...own, ...style } });
    }),
  );
}

/** The identity Univer gives what it copied itself: that goes over without passing by text. */
const copyId = (html: string): string | undefined => /data-copy-id="([^"]+)"/.exec(html)?.[1];

/** Reads pasted text as Dutch. */
export function acceptDutchPaste(injector: Injector): void {
  const service = injector.get(ISheetClipboardService);
  let cells: PastedCell[][] | undefined;

  service.addClipboardHook({
    id: 'werkbank.plakken',
    priority: -1, // before Univer's own, which makes the changes
    onPasteCells(from, _to, data: PasteData) {
      if (!from && cells) fill(data, cells);
      return nothing;
    },
  });

  const original = service.legacyPaste.bind(service);
  service.legacyPaste = async (html = '', text = '', files) => {
    const own = copyId(html);
    const isOwn = own !== undefined && service.copyContentCache().get(own) !== undefined;
    if (text === '' || isOwn || (files?.length ?? 0) > 0) return original(html, text, files);
    cells = parsePastedText(text);
    try {
      return await original(html.includes('<table') ? html : tableOf(cells), text);
    } finally {
      cells = undefined;
    }
  };
}
