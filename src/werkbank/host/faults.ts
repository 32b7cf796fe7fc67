// A hook for tests: let one write fail, as Excel may do halfway a batch.
import { HostError } from './errors';

export interface Faults {
  /** the k-th write from now on (1 = the next) fails with GeneralException; 0 takes the fault away */
  failWrite(k: number): void;
  /** called by the dispatcher before each write */
  beforeWrite(): void;
}

const readsOnly = /^(Get|_|Select$|Activate$|Calculate$|Suspend)/;

/** Does calling this wire method change the workbook? */
export const isWrite = (method: string): boolean => !readsOnly.test(method);

/** A fresh hook: nothing fails until `failWrite` is called. */
export function makeFaults(): Faults {
  let countdown = 0;
  return {
    failWrite(k) {
      countdown = k;
    },
    beforeWrite() {
      if (countdown === 0) return;
      countdown--;
      if (countdown === 0)
        throw new HostError('GeneralException', 'There was an internal error (test fault).');
    },
  };
}
