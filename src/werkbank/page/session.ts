// One open workbook: spreadsheet, host, charts, and the messages to and from the task pane. Another workbook is
// another session.
import { ICommandService } from '@univerjs/core';
import { floatCharts } from '../charts/float';
import type { Engine } from '../engine/engine';
import { nameButtons } from '../grid/accessibleNames';
import { showErrorTips } from '../grid/errorTips';
import { fitRows } from '../grid/rowHeights';
import { startGrid } from '../grid/start';
import { type ErrorMessages, type GridStatus, watchGrid } from '../grid/watch';
import { makeHost, type Host } from '../host/host';
import { applyOpened } from '../xlsx/live/apply';
import { collectInput } from '../xlsx/live/collect';
import type { OpenedWorkbook } from '../xlsx/types';
import { type ChangeState, type Changes, followChanges } from './changes';
import type { LoadedAddIn } from './loadAddIn';

export interface SessionOptions {
  readonly grid: HTMLElement;
  readonly opened: OpenedWorkbook;
  readonly addIn: LoadedAddIn | undefined;
  /** sends a message of the host to the add-in */
  post(text: string): void;
  onStatus(status: GridStatus): void;
  onChanges(state: ChangeState): void;
}

export interface Session {
  readonly engine: Engine;
  readonly host: Host;
  readonly changes: Changes;
  /** the workbook as the bytes of an .xlsx */
  save(): Promise<Uint8Array>;
  dispose(): void;
}

/** Makes a place for one Univer: it leaves things behind in the element it was given. */
function freshElement(parent: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = 'position: absolute; inset: 0;';
  parent.append(element);
  return element;
}

function messagesOf(host: Host, addIn: LoadedAddIn | undefined): ErrorMessages {
  return {
    namespace: addIn?.namespace ?? '',
    message: (sheetId, row, column) => host.custom.errorMessage(sheetId, row, column),
  };
}

/** Opens a workbook in the page. */
export async function startSession(options: SessionOptions): Promise<Session> {
  const element = freshElement(options.grid);
  const engine = startGrid(element, options.opened.snapshot);
  const host = makeHost(engine, options.post);
  const { addIn } = options;
  if (addIn) host.custom.register(addIn.namespace, addIn.functions);
  void fitRows(engine);
  await applyOpened(engine, host, options.opened);

  const messages = messagesOf(host, addIn);
  showErrorTips(engine, messages);
  floatCharts(engine, host.charts);
  const stopNaming = nameButtons(element, engine.injector);
  const stopWatching = watchGrid(engine, messages, options.onStatus);
  const commands = engine.injector.get(ICommandService);
  const run = (command: string) => void commands.executeCommand(command);
  const changes = followChanges(engine.injector, run, options.onChanges);
  return {
    engine,
    host,
    changes,
    async save() {
      const { writeXlsx } = await import('../xlsx/write');
      await engine.settle();
      return writeXlsx(collectInput(engine, host, addIn?.functionNames ?? []));
    },
    dispose() {
      stopNaming();
      stopWatching();
      changes.stop();
      engine.univer.dispose();
      element.remove();
    },
  };
}
