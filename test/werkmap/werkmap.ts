// Makes a workbook for the headless Excel from plain matrices.
import { CellValueType } from '@univerjs/core';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Inhoud } from './maakBeeld';

function cel(waarde: string | number | boolean): ICellData {
  if (typeof waarde === 'number') return { v: waarde, t: CellValueType.NUMBER };
  if (typeof waarde === 'boolean') return { v: waarde ? 1 : 0, t: CellValueType.BOOLEAN };
  return waarde.startsWith('=') ? { f: waarde } : { v: waarde, t: CellValueType.STRING };
}

/** A workbook with these worksheets, each starting at A1. */
export function maakWerkmap(bladen: Readonly<Record<string, Inhoud>>): Partial<IWorkbookData> {
  const sheets: IWorkbookData['sheets'] = {};
  for (const [naam, inhoud] of Object.entries(bladen)) {
    const cellData: Record<number, Record<number, ICellData>> = {};
    inhoud.forEach((rij, r) => {
      const cellen: Record<number, ICellData> = {};
      rij.forEach((waarde, k) => {
        if (waarde !== '') cellen[k] = cel(waarde);
      });
      cellData[r] = cellen;
    });
    sheets[naam] = {
      id: naam,
      name: naam,
      cellData,
      rowCount: Math.max(200, inhoud.length),
      columnCount: 40,
    };
  }
  return { id: 'werkmap', name: 'Werkmap', sheetOrder: Object.keys(bladen), sheets, styles: {} };
}
