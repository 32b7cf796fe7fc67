// A hook for tests: let one operation fail, as Excel may do halfway a batch.
import { HostError } from './errors';

export interface Faults {
  /** the k-th write from now on (1 = the next) fails with GeneralException; 0 takes the fault away */
  failWrite(k: number): void;
  /** the same for operations of any kind, reads included */
  failOperation(k: number): void;
  /** has the fault set with failOperation come to pass? */
  struck(): boolean;
  /** called by the dispatcher before each operation */
  beforeOperation(): void;
  /** called by the dispatcher before each write */
  beforeWrite(): void;
}

const readsOnly = /^(Get|_|Select$|Activate$|Calculate$|Suspend)/;

/** Does calling this wire method change the workbook? */
export const isWrite = (method: string): boolean => !readsOnly.test(method);

/** Counts down; at zero it throws, once. */
function countdown(): { from(k: number): void; next(): void; over(): boolean } {
  let left = 0;
  return {
    from(k) {
      left = k;
    },
    over: () => left === 0,
    next() {
      if (left === 0) return;
      left--;
      if (left === 0) throw new HostError('GeneralException', 'There was an internal error (test fault).');
    },
  };
}

/** A fresh hook: nothing fails until it is told to. */
export function makeFaults(): Faults {
  const writes = countdown();
  const operations = countdown();
  return {
    failWrite: writes.from,
    failOperation: operations.from,
    struck: operations.over,
    beforeWrite: writes.next,
    beforeOperation: operations.next,
  };
}
