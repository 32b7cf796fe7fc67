// Filters and comments stay with their cells when rows and columns come and go, and leave with their sheet.
import { ICommandService } from '@univerjs/core';
import { RemoveSheetMutation } from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import { changesOf, type Change } from './changes';
import type { Filters } from './filters';
import type { Note, Notes } from './notes';
import { shifted } from './shift';

function followFilter(filters: Filters, change: Change): void {
  const filter = filters.of(change.sheetId);
  if (!filter) return;
  const area = shifted(filter.area, change);
  // A column more or less would leave the columns' filters in the wrong place.
  if (!area || area.columns !== filter.area.columns) filters.remove(change.sheetId);
  else filters.set({ ...filter, area });
}

function followNote(note: Note, change: Change): Note[] {
  if (note.sheetId !== change.sheetId) return [note];
  const area = shifted({ row: note.row, column: note.column, rows: 1, columns: 1 }, change);
  return area ? [{ ...note, row: area.row, column: area.column }] : [];
}

/** Starts keeping them in step with the sheets. */
export function keepWithCells(engine: Engine, filters: Filters, notes: Notes): void {
  engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
    for (const change of changesOf(command, options)) {
      if (change.type === 'RangeEdited') continue;
      followFilter(filters, change);
      notes.replace(notes.list().flatMap((note) => followNote(note, change)));
    }
    if (command.id !== RemoveSheetMutation.id) return;
    const { subUnitId } = command.params as { subUnitId: string };
    filters.remove(subUnitId);
    notes.replace(notes.list().filter(({ sheetId }) => sheetId !== subUnitId));
  });
}
