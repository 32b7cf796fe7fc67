// Runs in the add-in's page, before office.js. Makes office.js believe it sits in desktop Excel and carries its
// messages to the page around it. Start data comes in window.name: it can be read before any message arrives.

/** What the werkbank gives along when it opens the pane. */
export interface StartData {
  language?: string;
  /** the workbook's file name */
  document?: string;
  solution?: string;
  settings?: Readonly<Record<string, string>>;
  requirements?: Readonly<Record<string, string>>;
  theme?: Theme;
}

/** Messages of the pane to the page around it. */
export type PaneMessage =
  | { kind: 'rich'; text: string }
  | { kind: 'settings'; settings: Record<string, string> }
  | { kind: 'execute'; id: number; params: string };

/** Messages of the page around it to the pane. */
export type PageMessage = { kind: 'rich'; text: string } | { kind: 'theme'; theme: Theme };

/** Office's theme, as far as the pane can see it. */
export type Theme = 'light' | 'dark';

/** How the two talk; tests put in their own as window.__hostPort. */
export interface HostPort {
  post(message: PaneMessage): void;
  listen(receive: (message: PageMessage) => void): void;
}

/** The name on every message between pane and page. */
export const CHANNEL = 'excel-host';

/**
 * What this host can stand for. ExcelApi: not every member up to this set is there (those answer ApiNotFound), but
 * everything of ranges, sheets, tables, names and charts that it needs. No dialogs, no changes to the ribbon.
 */
const requirements: Readonly<Record<string, string>> = {
  ExcelApi: '1.13',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  RichApiRuntime: '1.2',
};

declare global {
  interface Window {
    __hostPort?: HostPort;
    _richApiNativeBridge?: {
      onMessageFromHost: ((text: string) => void) | null;
      sendMessageToHost(text: string): void;
    };
  }
}

/** Lists cross to the native side as objects with toArray(). */
const list = <T>(items: readonly T[]) => ({ toArray: () => items });

type NativeCallback = (result: unknown, fails?: boolean) => void;
type NativeHandler = (id: number, payload: unknown) => void;

function parentPort(): HostPort {
  return {
    post: (message) => window.parent.postMessage({ channel: CHANNEL, ...message }, window.location.origin),
    listen: (receive) =>
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (event.source !== window.parent || event.origin !== window.location.origin) return;
        const message = event.data as (PageMessage & { channel?: string }) | null;
        if (message?.channel === CHANNEL) receive(message);
      }),
  };
}

function startData(): StartData {
  try {
    return JSON.parse(window.name || '{}') as StartData;
  } catch {
    return {}; // somebody else's window.name
  }
}

/** Office.context.document.settings: read once at the start, written whole. */
function settingsStore(port: HostPort, start: StartData) {
  const settings: Record<string, string> = { ...start.settings };
  return {
    Read(keys: string[], values: string[]) {
      keys.push(...Object.keys(settings));
      values.push(...Object.values(settings));
    },
    Write(keys: readonly string[], values: readonly string[]) {
      for (const key of Object.keys(settings)) delete settings[key];
      for (const [i, key] of keys.entries()) settings[key] = values[i] ?? '';
      port.post({ kind: 'settings', settings: { ...settings } });
    },
  };
}

/** The colours of Office's themes "Colorful" and "Black", as numbers: office.js writes them as '#rrggbb'. */
const themes: Readonly<Record<Theme, object>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xe6e6e6,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3b3b3b,
    controlForegroundColor: 0xffffff,
  },
};

function contextOf(port: HostPort, start: StartData, theme: () => Theme) {
  const language = start.language ?? 'nl-NL';
  const store = settingsStore(port, start);
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => start.solution ?? '00000000-0000-4000-8000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => start.document ?? 'Map1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'corr',
    GetInstanceId: () => 'inst',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(start.requirements ?? requirements),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 2,
    // office.js asks again after five seconds at the earliest; Excel for Windows has no event for it.
    GetOfficeThemeInfo: () => JSON.stringify(themes[theme()]),
    GetSettings: () => store,
  };
}

/** window.external as desktop Excel offers it to the page. */
function nativeHost(port: HostPort, start: StartData, theme: () => Theme) {
  const context = contextOf(port, start, theme);
  const handlers = new Map<number, NativeHandler[]>();
  return {
    // The last figure: 1 = shared runtime, 2 = also start the custom function runtime.
    GetHostInfo: () => `Excel$Win32$16.01$${start.language ?? 'nl-NL'}$corr$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, params: unknown, done: NativeCallback) {
      const items = params as { toArray?: () => unknown } | null;
      port.post({ kind: 'execute', id, params: JSON.stringify(items?.toArray?.() ?? items) });
      setTimeout(() => done(list([0]), false));
    },
    RegisterEvent(id: number, _target: string, handler: NativeHandler, done: NativeCallback) {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      setTimeout(() => done(list([0])));
    },
    UnregisterEvent(id: number, _target: string, done: NativeCallback) {
      handlers.delete(id);
      setTimeout(() => done(list([0])));
    },
  };
}

function connect(): void {
  const port = window.__hostPort ?? parentPort();
  const start = startData();
  let theme = start.theme ?? 'light';
  const host = nativeHost(port, start, () => theme);
  Object.defineProperty(window, 'external', { value: host, configurable: true, writable: true });
  const bridge: NonNullable<Window['_richApiNativeBridge']> = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => port.post({ kind: 'rich', text }),
  };
  window._richApiNativeBridge = bridge;
  port.listen((message) => {
    if (message.kind === 'theme') theme = message.theme;
    else bridge.onMessageFromHost?.(message.text);
  });
}

connect();
