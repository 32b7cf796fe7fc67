// Several commands as one undo step.
import { IUndoRedoService, type IUndoRedoItem } from '@univerjs/core';
import type { Engine } from './engine';

/**
 * From now until the result is called, everything that is done to the workbook becomes one undo step.
 *
 * Univer's own __tempBatchingUndoRedo puts the ways back in the order of the ways there, so that a format undone last
 * brings back the value it was set on. Hence this stand-in for pushUndoRedo, which keeps them and turns them round.
 */
export function undoStep(engine: Engine): () => void {
  const service = engine.injector.get(IUndoRedoService);
  const unitID = engine.wb.getId();
  const items: IUndoRedoItem[] = [];
  const push = service.pushUndoRedo.bind(service);
  const keep = (item: IUndoRedoItem): void => {
    if (item.unitID === unitID) items.push(item);
    else push(item);
  };
  // Defined, not assigned: the service comes as a proxy that remembers its methods, and hands assignments on.
  Object.defineProperty(service, 'pushUndoRedo', { value: keep, configurable: true, writable: true });
  return () => {
    Reflect.deleteProperty(service, 'pushUndoRedo');
    if (items.length === 0) return;
    push({
      unitID,
      redoMutations: items.flatMap((item) => item.redoMutations),
      undoMutations: items.toReversed().flatMap((item) => item.undoMutations),
    });
  };
}
