// Calls on their way to the add-in. All calls of one calculation travel in one message, as in Excel.
import type { Entry } from '../wire';
import type { Reply } from './wireResults';

export interface Call {
  id: string;
  args: readonly unknown[];
  /** 'Blad1!A1', the cell of the formula */
  address: string;
  /** 1 = cancelable, 2 = streaming, 4 = errors are allowed as arguments */
  flags: number;
}

/** How long calls wait for an add-in that does not come, in milliseconds. */
const PATIENCE = 20_000;
/** office.js' code for a function that is not there: #NAME? */
const NOT_FOUND: Reply = { ok: false, value: '', code: 9 };

/** Calls wait until the page of the add-in is ready for them, and go out again when that page is loaded anew. */
export class Calls {
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private readonly unanswered = new Map<number, Entry>();
  private outbox: Entry[] = [];
  private next = 1;
  private ready = false;
  private patience: ReturnType<typeof setTimeout> | undefined;
  /** for tests and measurements */
  readonly stats = { calls: 0, messages: 0 };

  constructor(private readonly post: (entries: readonly Entry[]) => void) {}

  send({ id: name, args, address, flags }: Call): Promise<Reply> {
    const id = this.next++;
    this.stats.calls++;
    if (this.outbox.length === 0) setTimeout(() => this.flush());
    const message = [id, name, args, address, flags, null];
    const entry = { messageCategory: 1, messageType: 1000, targetId: '', message, id };
    this.outbox.push(entry);
    this.unanswered.set(id, entry);
    return new Promise((done) => this.waiting.set(id, done));
  }

  answer(id: number, reply: Reply): void {
    this.waiting.get(id)?.(reply);
    this.waiting.delete(id);
    this.unanswered.delete(id);
  }

  /** The add-in is there and has associated its functions. */
  start(): void {
    this.ready = true;
    clearTimeout(this.patience);
    this.patience = undefined;
    this.flush();
  }

  /** The page of the add-in is being loaded (again): what was not answered waits for the new one. */
  restart(): void {
    this.ready = false;
    this.outbox = [...this.unanswered.values()];
    this.flush();
  }

  private flush(): void {
    if (this.outbox.length === 0) return;
    if (!this.ready) {
      this.patience ??= setTimeout(() => this.giveUp(), PATIENCE);
      return;
    }
    const entries = this.outbox;
    this.outbox = [];
    this.stats.messages++;
    this.post(entries);
  }

  private giveUp(): void {
    this.patience = undefined;
    this.outbox = [];
    for (const id of [...this.waiting.keys()]) this.answer(id, NOT_FOUND);
  }
}
