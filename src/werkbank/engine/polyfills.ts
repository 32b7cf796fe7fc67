// What Univer 0.25.1 expects of the platform and does not find everywhere.

type Predicate = (item: unknown) => unknown;

const helpers = {
  some(this: Iterable<unknown>, test: Predicate): boolean {
    for (const item of this) if (test(item)) return true;
    return false;
  },
  every(this: Iterable<unknown>, test: Predicate): boolean {
    for (const item of this) if (!test(item)) return false;
    return true;
  },
  find(this: Iterable<unknown>, test: Predicate): unknown {
    for (const item of this) if (test(item)) return item;
    return undefined;
  },
  forEach(this: Iterable<unknown>, visit: Predicate): void {
    for (const item of this) visit(item);
  },
  toArray(this: Iterable<unknown>): unknown[] {
    return [...this];
  },
  *map(this: Iterable<unknown>, change: Predicate): Generator<unknown> {
    for (const item of this) yield change(item);
  },
  *filter(this: Iterable<unknown>, test: Predicate): Generator<unknown> {
    for (const item of this) if (test(item)) yield item;
  },
};

/** Iterator helpers (`values().some(…)`) exist from Node 22 on; Univer calls them when a name is defined. */
function iteratorHelpers(): void {
  const arrayIterator: object = Object.getPrototypeOf([][Symbol.iterator]());
  const prototype: object = Object.getPrototypeOf(arrayIterator);
  for (const [name, value] of Object.entries(helpers)) {
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}

/** The two ends of a channel, each other's mirror; just enough for Univer's "give way to other work". */
class TimerChannel {
  readonly port1: { onmessage: ((event: { data: unknown }) => void) | null; close(): void } = {
    onmessage: null,
    close() {},
  };
  readonly port2 = {
    postMessage: (data: unknown) => setTimeout(() => this.port1.onmessage?.({ data })),
    close() {},
  };
}

/** Fills the gaps of Node 20 (iterator helpers) and jsdom (MessageChannel). Call it before Univer starts. */
export function polyfills(): void {
  iteratorHelpers();
  // Node has a MessageChannel of its own, but an open port keeps the process alive.
  if (!('MessageChannel' in globalThis)) Object.assign(globalThis, { MessageChannel: TimerChannel });
}
