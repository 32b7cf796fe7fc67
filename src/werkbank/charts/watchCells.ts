// When to draw the charts again: after a calculation, an edit or a change of a chart.
import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import type { ChartStore } from '../host/charts';

/** For React's useSyncExternalStore: a number that goes up. */
export interface CellWatch {
  subscribe(listener: () => void): () => void;
  version(): number;
}

const PAUSE = 80;
const watched: readonly string[] = [SetRangeValuesMutation.id, SetWorksheetNameMutation.id];

export function watchCells(engine: Engine, store: ChartStore): CellWatch {
  const listeners = new Set<() => void>();
  let version = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      version++;
      for (const listener of listeners) listener();
    }, PAUSE);
  };
  store.listen(soon);
  engine.idle.push(soon);
  engine.injector.get(ICommandService).onCommandExecuted((command) => {
    if (watched.includes(command.id)) soon();
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
