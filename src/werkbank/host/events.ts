// What happens in the workbook, told to the add-in in the messages office.js expects.
import { ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  type ISetSelectionsOperationParams,
  RemoveSheetMutation,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import { a1 } from './area';
import { fromRange } from './univerRange';
import { changesOf, type Change } from './changes';
import { everySheet, type SheetEvent, type Subscriptions } from './subscriptions';
import type { Entry } from './wire';

const EVENT_CATEGORY = 65536;
/** office.js' id for events of the workbook as a whole */
const WORKBOOK = 'Workbook';

/** Event types of office.js (excel-win32: eventType). */
const eventTypes = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  visibility: 65539,
} as const;

type EventName = keyof typeof eventTypes;
type Post = (entries: readonly Entry[]) => void;

/** One event in wire form. */
export function eventEntry(name: EventName, targetId: string, message: object): Entry {
  return {
    messageCategory: EVENT_CATEGORY,
    messageType: eventTypes[name],
    targetId,
    message: JSON.stringify(message),
    id: 1,
  };
}

class EventSource {
  private selected = '';
  private active: string;
  private stopped = false;

  constructor(
    private readonly engine: Engine,
    private readonly subscriptions: Subscriptions,
    private readonly post: Post,
  ) {
    this.active = engine.wb.getActiveSheet().getSheetId();
    engine.univer.onDispose(() => (this.stopped = true));
  }

  /** Tells whoever registered on the sheet, and whoever registered on all sheets. */
  private tell(name: SheetEvent & EventName, sheetId: string, message: object): void {
    const full = { worksheetId: sheetId, ...message };
    if (this.subscriptions.has(name, sheetId)) this.post([eventEntry(name, sheetId, full)]);
    if (this.subscriptions.has(name, everySheet)) this.post([eventEntry(name, WORKBOOK, full)]);
  }

  changed({ sheetId, area, type }: Change): void {
    const address = a1(area);
    this.tell('changed', sheetId, {
      changeType: type,
      source: 'Local',
      triggerSource: 'Unknown',
      address,
      referenceId: `${sheetId}!${address}`,
    });
  }

  selection({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
    const address = selections.map(({ range }) => a1(fromRange(range))).join(',');
    const key = `${subUnitId}!${address}`;
    if (key === this.selected) return; // Enter makes two operations of one move
    this.selected = key;
    this.post([eventEntry('documentSelection', '', {})]);
    this.tell('selectionChanged', subUnitId, { address });
  }

  /** Univer activates a sheet it makes or shifts cells on, and goes back: only what remains is news. */
  activated(): void {
    setTimeout(() => {
      if (this.stopped) return;
      const now = this.engine.wb.getActiveSheet().getSheetId();
      if (now === this.active) return;
      this.tell('deactivated', this.active, {});
      this.active = now;
      this.tell('activated', now, {});
    });
  }

  added(sheetId: string): void {
    this.tell('added', sheetId, { source: 'Local' });
  }

  deleted(sheetId: string): void {
    this.tell('deleted', sheetId, { source: 'Local' });
  }

  /** Once per round of calculation, for every sheet that has new results; the cells aren't named. */
  calculated({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const sheets of Object.values(unitData)) {
      for (const [sheetId, results] of Object.entries(sheets ?? {})) {
        if (results) this.tell('calculated', sheetId, { address: '' });
      }
    }
  }

  command(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { id, params } = command;
    for (const change of changesOf(command, options)) this.changed(change);
    if (id === SetSelectionsOperation.id) this.selection(params as ISetSelectionsOperationParams);
    else if (id === SetWorksheetActiveOperation.id) this.activated();
    else if (id === SetFormulaCalculationResultMutation.id) {
      this.calculated(params as ISetFormulaCalculationResultMutation);
    } else if (id === InsertSheetMutation.id) this.added((params as { sheet: { id: string } }).sheet.id);
    else if (id === RemoveSheetMutation.id) this.deleted((params as { subUnitId: string }).subUnitId);
  }
}

/** Starts telling the add-in what it subscribed to. */
export function watchEvents(engine: Engine, subscriptions: Subscriptions, post: Post): void {
  const source = new EventSource(engine, subscriptions, post);
  // Univer's own events start late or also tell of recalculated cells; the commands are reliable.
  engine.injector
    .get(ICommandService)
    .onCommandExecuted((command, options) => source.command(command, options));
}
