// What the browser tests reach for: `window.werkbank`.
import type { Engine } from '../engine/engine';
import type { Host } from '../host/host';
import type { Workbench } from './workbench';

export interface Werkbank {
  /** of the workbook that is open now */
  readonly engine: Engine;
  readonly host: Host;
  /** opens the bytes of an .xlsx without asking; rejects with a Dutch sentence when they are none */
  open(bytes: Uint8Array, name?: string): Promise<void>;
  /** the open workbook as the bytes of an .xlsx */
  save(): Promise<Uint8Array>;
  /** until nothing is being opened or calculated */
  wait(): Promise<void>;
}

declare global {
  interface Window {
    werkbank?: Werkbank;
  }
}

function session(workbench: Workbench) {
  if (!workbench.session) throw new Error('Er is geen werkmap open.');
  return workbench.session;
}

/** Makes the workbench reachable as `window.werkbank`. */
export function expose(workbench: Workbench): void {
  window.werkbank = {
    get engine() {
      return session(workbench).engine;
    },
    get host() {
      return session(workbench).host;
    },
    open: (bytes, name) => workbench.open(bytes, name),
    save: () => workbench.save(),
    wait: () => workbench.settled(),
  };
}
