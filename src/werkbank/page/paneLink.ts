// The wire between the host and the add-in in its frame: messages of our own origin and of that frame only.

/** On every message, so that other scripts' messages are left alone; the same as in bridge.ts. */
const CHANNEL = 'excel-host';

export type PaneTheme = 'licht' | 'donker';

export interface PaneMessages {
  /** a message of office.js for the host */
  onRich(text: string): void;
  /** Office.context.document.settings.saveAsync */
  onSettings(settings: Record<string, string>): void;
}

interface Incoming {
  readonly channel: string;
  readonly kind: string;
  readonly text?: string;
  readonly settings?: Record<string, string>;
}

const isOurs = (data: unknown): data is Incoming =>
  typeof data === 'object' && data !== null && 'channel' in data && data.channel === CHANNEL;

/** Sends one message to the add-in. */
export function postToPane(frame: HTMLIFrameElement | null, message: Record<string, unknown>): void {
  frame?.contentWindow?.postMessage({ channel: CHANNEL, ...message }, location.origin);
}

/** Listens to the add-in in `frame`; the result stops it. */
export function listenToPane(frame: () => HTMLIFrameElement | null, messages: PaneMessages): () => void {
  const listener = (event: MessageEvent<unknown>) => {
    const source = frame()?.contentWindow;
    if (!source || event.source !== source || event.origin !== location.origin || !isOurs(event.data)) return;
    const { kind, text, settings } = event.data;
    if (kind === 'rich' && text !== undefined) messages.onRich(text);
    if (kind === 'settings' && settings) messages.onSettings(settings);
  };
  window.addEventListener('message', listener);
  return () => window.removeEventListener('message', listener);
}
