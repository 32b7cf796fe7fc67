// Is Univer calculating? The facade's onCalculationResultApplied() waits half a second when nothing is going to
// happen; this watcher follows the commands that start and end a calculation and knows at once.
import { ICommandService, type ICommandInfo, type IExecutionOptions, type Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';

export interface Calculation {
  /** true when nothing is asked for and nothing is running */
  idle(): boolean;
  /** resolves at the next moment nothing is asked for or running */
  wait(): Promise<void>;
}

/** Commands that change looks, not values: Univer's TriggerCalculationController leaves them alone. */
const styleCommands: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

function isQuiet(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
  return options?.onlyLocal === true || styleCommands.includes(trigger);
}

/** Follows the calculations of one Univer instance; `onIdle` is called each time one has ended. */
export function watchCalculation(injector: Injector, onIdle: () => void): Calculation {
  const dirty = injector.get(IActiveDirtyManagerService);
  let queued = false;
  let running = 0;
  let waiters: (() => void)[] = [];
  const idle = () => !queued && running === 0;

  const finish = () => {
    const released = waiters;
    waiters = [];
    setTimeout(() => {
      if (idle()) onIdle();
      for (const release of released) release();
    });
  };

  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      queued = false;
      running++;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { stageInfo } = (command.params ?? {}) as ISetFormulaCalculationNotificationMutation;
      if (stageInfo == null) running = Math.max(0, running - 1);
      else return;
    } else if (dirty.get(command.id) && !isQuiet(command, options)) {
      queued = true; // Univer starts 100 ms later
    } else {
      return;
    }
    if (idle()) finish();
  });

  return { idle, wait: () => new Promise<void>((done) => waiters.push(done)) };
}
