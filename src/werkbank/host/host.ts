// The host: text messages of office.js in, text messages out. No DOM; works in the browser and in Node.
import type { Engine } from '../engine/engine';
import { undoStep } from '../engine/undoStep';
import { ChartStore } from './charts';
import { followCells } from './chartsFollow';
import { makeDispatcher, type Dispatcher } from './dispatcher';
import { eventEntry, watchEvents } from './events';
import { makeFaults, type Faults } from './faults';
import { Filters } from './filters';
import { CustomFunctions } from './functions/customFunctions';
import type { Blank } from './functions/wireArguments';
import { keepWithCells } from './keptWithCells';
import { dutch, type Language } from './language';
import type { Context } from './model/context';
import { Workbook } from './model/workbook';
import { Notes } from './notes';
import { Protections } from './protection';
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  type Runtime,
} from './runtime';
import { Subscriptions } from './subscriptions';
import { tellTotals } from './tables';
import type { Entry, RequestBody, ResponseBody } from './wire';

export interface HostOptions {
  /** what an empty cell is for a custom function (see Blank); null when left out */
  blank?: Blank;
  /** the user's language; Dutch when left out */
  language?: Language;
}

export interface Host {
  /** a message of office.js, as it went through the bridge */
  receive(text: string): void;
  readonly custom: CustomFunctions;
  readonly charts: ChartStore;
  /** filters on loose cells */
  readonly filters: Filters;
  /** comments at cells */
  readonly notes: Notes;
  /** workbook.settings, by key */
  readonly settings: Map<string, unknown>;
  /** Office.context.document.settings as last saved; give them along in the start data of the pane */
  readonly documentSettings: Record<string, string>;
  /** what Office.context.document.settings.saveAsync wrote */
  saveDocumentSettings(settings: Readonly<Record<string, string>>): void;
  /** runs what the add-in registered with Office.actions.associate(name, …) */
  callAction(name: string, args?: object): void;
  /** is the pane shown; tells the add-in when the page hides or shows it */
  readonly runtime: Runtime;
  setVisible(visible: boolean): void;
  readonly protection: Protections;
  readonly faults: Faults;
  /** the pane's page is loaded again: forget what its predecessor registered */
  restart(): void;
}

const CUSTOM_FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';

interface Message {
  type: number;
  id: number;
  message: { body: string | RequestBody };
}

const bodyOf = ({ message: { body } }: Message): RequestBody =>
  typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;

/** Answers requests one at a time, except results of custom functions: an Excel.run in the queue may wait for those. */
class Requests {
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly execute: Dispatcher,
    private readonly deliver: Dispatcher,
    private readonly post: (text: string) => void,
  ) {}

  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.type !== 1) return;
    const body = bodyOf(message);
    const answer = (response: ResponseBody): void =>
      this.post(
        JSON.stringify({
          id: message.id,
          type: 2,
          message: { statusCode: 200, headers: {}, body: JSON.stringify(response) },
        }),
      );
    const isResult = body.Actions.some((action) => action.Name.startsWith('SetInvocation'));
    if (isResult) void this.deliver(body).then(answer);
    else {
      const run = (): Promise<void> => this.execute(body).then(answer);
      this.queue = this.queue.then(run, run); // one that went wrong does not hold up the rest
    }
  }
}

const servicesOf = (custom: CustomFunctions, runtime: Runtime) => ({
  [CUSTOM_FUNCTIONS]: custom.service,
  'Microsoft.InternalService.AddinInternalService': new AddinInternalService(() => custom.calls.start()),
  'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(runtime),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(runtime),
});

/**
 * Makes a host for one workbook.
 * @param post delivers a message to office.js (through the bridge)
 */
export function makeHost(engine: Engine, post: (text: string) => void, options: HostOptions = {}): Host {
  const news = (entries: readonly Entry[]): void => post(JSON.stringify({ type: 3, message: { entries } }));
  const custom = new CustomFunctions(engine, news, { blank: options.blank ?? null });
  tellTotals(engine);
  const runtime: Runtime = { state: 'Visible', startState: 'Inactive', onState: null };
  const faults = makeFaults();
  const context: Context = {
    engine,
    language: options.language ?? dutch,
    charts: new ChartStore(),
    filters: new Filters(),
    protection: new Protections(engine),
    subscriptions: new Subscriptions(),
    settings: new Map(),
  };
  const documentSettings: Record<string, string> = {};
  const execute = makeDispatcher({
    root: new Workbook(context),
    services: servicesOf(custom, runtime),
    settle: () => engine.settle(),
    calculated: () => engine.calculated(),
    undoStep: () => undoStep(engine),
    faults,
  });
  const deliver = makeDispatcher({
    root: custom.service,
    services: { [CUSTOM_FUNCTIONS]: custom.service },
    settle: () => Promise.resolve(),
    calculated: () => Promise.resolve(),
  });
  const requests = new Requests(execute, deliver, post);
  watchEvents(engine, context.subscriptions, news);
  followCells(engine, context.charts);
  const notes = new Notes();
  keepWithCells(engine, context.filters, notes);

  return {
    receive: (text) => requests.receive(text),
    custom,
    charts: context.charts,
    filters: context.filters,
    notes,
    settings: context.settings,
    protection: context.protection,
    documentSettings,
    runtime,
    faults,
    saveDocumentSettings(settings) {
      for (const key of Object.keys(documentSettings)) delete documentSettings[key];
      Object.assign(documentSettings, settings);
    },
    callAction(name, args = {}) {
      news([
        { messageCategory: 2, messageType: 1000, targetId: '', message: [name, JSON.stringify(args)], id: 1 },
      ]);
    },
    setVisible(visible) {
      runtime.state = visible ? 'Visible' : 'Background';
      news([eventEntry('visibility', '', { visibility: visible ? 'Visible' : 'Hidden' })]);
    },
    restart() {
      context.subscriptions.clear();
      custom.calls.restart();
    },
  };
}
