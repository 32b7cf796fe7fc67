// Excel for tests: the real office.js in jsdom, on the werkbank's host without a picture.
import fs from 'node:fs';
import path from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type { HostPort, PageMessage, PaneMessage } from '../../src/werkbank/bridge/bridge';
import type { Engine } from '../../src/werkbank/engine/engine';
import { emptyWorkbook, headless, polyfills } from '../../src/werkbank/engine/headless';
import { parseA1, matrixOf, splitSheet } from '../../src/werkbank/host/area';
import { execute } from '../../src/werkbank/host/cells';
import { toRange } from '../../src/werkbank/host/univerRange';
import { entryOf } from '../../src/werkbank/host/entry';
import { makeHost, type Host } from '../../src/werkbank/host/host';
import { SetRangeValuesCommand } from '@univerjs/sheets';

export interface ExcelOptions {
  werkmap?: Partial<IWorkbookData>;
  /** functions.json */
  metadata?: object;
  /** namespace of the custom functions; WLZ when left out */
  namespace?: string;
}

export interface ExcelForTests {
  readonly engine: Engine;
  readonly host: Host;
  /** opens another workbook; the add-in stays loaded, the workbook that was open is gone */
  open(werkmap: Partial<IWorkbookData>): void;
  /** the values in an address of the active sheet ('Blad2!A1:B3' for another one) */
  values(address: string): unknown[][];
  /** puts a value or formula (en-US) into a cell as a user would, and waits for the calculation */
  type(address: string, text: string): Promise<void>;
  /** a message of the page around the pane, such as a change of theme */
  toPane(message: PageMessage): void;
  dispose(): void;
}

const dist = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const base = 'https://localhost:3000/office-js/';

/** Global code, as a script tag would run it. */
function runScript(name: string): void {
  (0, eval)(fs.readFileSync(path.join(dist, name), 'utf8'));
}

/** office.js finds its own <script> to know where it came from, and loads the rest from there: from node_modules. */
function serveScripts(): void {
  const tag = document.createElement('script');
  tag.type = 'text/x-marker';
  tag.setAttribute('src', `${base}office.js`);
  document.head.appendChild(tag);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(base)) return append(node);
    const name = node.src.slice(base.length);
    setTimeout(() => {
      if (!fs.existsSync(path.join(dist, name))) return node.onerror?.('not found');
      runScript(name);
      node.onload?.(new Event('load'));
    });
    return node;
  };
}

function connect(host: () => Host): { post: (text: string) => void; toPane: (message: PageMessage) => void } {
  let deliver: (message: PageMessage) => void = () => {};
  const port: HostPort = {
    post(message: PaneMessage) {
      setTimeout(() => {
        if (message.kind === 'rich') host().receive(message.text);
        else if (message.kind === 'settings') host().saveDocumentSettings(message.settings);
      });
    },
    listen(receive) {
      deliver = receive;
    },
  };
  window.__hostPort = port;
  return {
    post: (text) => setTimeout(() => deliver({ kind: 'rich', text })),
    toPane: (message) => deliver(message),
  };
}

/** Univer waits this long after every change before it calculates, so that a person's typing isn't interrupted. */
const TYPING_PAUSE = 100;

/** Nobody types here: without that pause the tests that write hundreds of times take a third of the time. */
function skipTypingPause(): void {
  const real = globalThis.setTimeout;
  const quick = (work: () => void, delay?: number, ...rest: unknown[]) =>
    real(work, delay === TYPING_PAUSE ? 1 : delay, ...rest);
  globalThis.setTimeout = Object.assign(quick, real);
}

/**
 * Starts Excel: afterwards the globals Office, Excel, OfficeExtension and CustomFunctions are Microsoft's own and
 * Excel.run works. Once per test file, in beforeAll; associate custom functions after it, before the first formula.
 */
export async function startExcel(options: ExcelOptions = {}): Promise<ExcelForTests> {
  polyfills();
  skipTypingPause();
  const start = (werkmap: Partial<IWorkbookData>): { engine: Engine; host: Host } => {
    const engine = headless(werkmap);
    const host = makeHost(engine, pane.post);
    if (options.metadata) host.custom.register(options.namespace ?? 'WLZ', options.metadata);
    return { engine, host };
  };
  const pane = connect(() => running.host);
  let running = start(options.werkmap ?? emptyWorkbook());
  jest.requireActual('../../src/werkbank/bridge/bridge');
  serveScripts();
  runScript('office.js');
  await Office.onReady();

  const locate = (address: string) => {
    const { sheet: name, rest } = splitSheet(address);
    const { wb } = running.engine;
    const sheet = name === null ? wb.getActiveSheet() : wb.getSheetByName(name);
    const area = parseA1(rest);
    if (!sheet || !area) throw new Error(`no address: ${address}`);
    return { sheet, area };
  };
  return {
    get engine() {
      return running.engine;
    },
    get host() {
      return running.host;
    },
    open(werkmap) {
      running.engine.univer.dispose();
      running = start(werkmap);
      running.host.custom.calls.start(); // the functions were associated when the page loaded
    },
    values(address) {
      const { sheet, area } = locate(address);
      return matrixOf(area, (row, column) => running.engine.raw(sheet, row, column));
    },
    async type(address, text) {
      const { sheet, area } = locate(address);
      const value = { [area.row]: { [area.column]: entryOf(text, 'General') } };
      execute(running.engine, sheet, SetRangeValuesCommand.id, { range: toRange(area), value });
      await running.engine.settle();
    },
    toPane: pane.toPane,
    dispose: () => running.engine.univer.dispose(),
  };
}
