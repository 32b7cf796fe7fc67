// Undo, redo and whether there is something to save.
import { type Injector, IUndoRedoService, RedoCommand, UndoCommand } from '@univerjs/core';

export interface ChangeState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly unsaved: boolean;
}

export interface Changes {
  undo(): void;
  redo(): void;
  /** what is there now has been saved */
  saved(): void;
  stop(): void;
}

/** Follows the undo list of Univer: what stands on it since the last time of saving is not saved. */
export function followChanges(
  injector: Injector,
  run: (command: string) => void,
  tell: (state: ChangeState) => void,
): Changes {
  const service = injector.get(IUndoRedoService);
  let atSave = 0;
  let state = { undos: 0, redos: 0 };
  const report = () =>
    tell({ canUndo: state.undos > 0, canRedo: state.redos > 0, unsaved: state.undos !== atSave });
  const subscription = service.undoRedoStatus$.subscribe((status) => {
    state = status;
    report();
  });
  return {
    undo: () => run(UndoCommand.id),
    redo: () => run(RedoCommand.id),
    saved() {
      atSave = state.undos;
      report();
    },
    stop: () => subscription.unsubscribe(),
  };
}
