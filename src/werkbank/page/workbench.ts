// What the page knows and does, apart from how it looks: the open workbook, the add-in, the pane.
import type { GridStatus } from '../grid/watch';
import type { StartData } from '../bridge/bridge';
import { voorbeelden } from '../voorbeelden';
import type { OpenedWorkbook } from '../xlsx/types';
import { nameOfFile } from './address';
import type { ChangeState } from './changes';
import { loadAddIn, type LoadedAddIn } from './loadAddIn';
import type { ButtonAction } from './manifest';
import { listenToPane, type PaneTheme, postToPane } from './paneLink';
import { FileProblem } from '../xlsx/problem';
import { type Session, startSession } from './session';

export type { PaneTheme } from './paneLink';

export interface Notice {
  readonly kind: 'error' | 'warning';
  readonly text: string;
}

export interface WorkbenchState extends ChangeState {
  readonly name: string;
  readonly addIn: LoadedAddIn | undefined;
  /** why there is no add-in, and what to do about it */
  readonly addInProblem: string;
  readonly paneOpen: boolean;
  readonly theme: PaneTheme;
  readonly status: GridStatus;
  readonly notice: Notice | undefined;
  /** a workbook is being opened or saved */
  readonly busy: boolean;
}

const start: WorkbenchState = {
  name: '',
  addIn: undefined,
  addInProblem: '',
  paneOpen: true,
  theme: 'licht',
  status: { mode: 'Bezig met laden…', error: '', numbers: [] },
  notice: undefined,
  busy: true,
  canUndo: false,
  canRedo: false,
  unsaved: false,
};

const NOT_A_WORKBOOK =
  'Dit bestand kan niet worden geopend. Het is beschadigd of het is geen Excel-werkmap (.xlsx).';

/** One per page. The view subscribes to it and calls it. */
export class Workbench {
  state: WorkbenchState = start;
  session: Session | undefined;
  frame: HTMLIFrameElement | null = null;
  private readonly listeners = new Set<() => void>();
  /** one workbook at a time is opened or saved */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly grid: HTMLElement) {
    listenToPane(() => this.frame, {
      onRich: (text) => this.session?.host.receive(text),
      onSettings: (settings) => this.session?.host.saveDocumentSettings(settings),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): WorkbenchState => this.state;

  private set(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Loads the add-in and the first workbook. */
  begin(example: string): Promise<void> {
    void this.enqueue(async () => {
      try {
        this.set({ addIn: await loadAddIn() });
      } catch (error) {
        this.set({ addInProblem: error instanceof Error ? error.message : String(error) });
      }
    });
    return this.startExample(example);
  }

  startExample(name: string): Promise<void> {
    const example = voorbeelden.find((candidate) => candidate.naam === name) ?? voorbeelden[0];
    return this.enqueue(async () => {
      if (example) await this.replace(example.maak(), example.naam === 'Leeg' ? 'Map1' : example.naam);
    });
  }

  /** @throws Error with a Dutch sentence when the bytes are no workbook; the open workbook stays */
  open(bytes: Uint8Array, name = 'Map1'): Promise<void> {
    return this.enqueue(async () => {
      const { readXlsx } = await import('../xlsx/read');
      const opened = await readXlsx(bytes).catch((cause: unknown) => {
        throw cause instanceof FileProblem ? cause : new FileProblem(NOT_A_WORKBOOK, { cause });
      });
      await this.replace(opened, name);
      const lost = opened.verloren;
      if (lost.length > 0) {
        this.set({
          notice: {
            kind: 'warning',
            text: `De werkbank kent niet alles in dit bestand. Weggelaten: ${lost.join(', ')}.`,
          },
        });
      }
    });
  }

  async openFile(file: File): Promise<void> {
    try {
      await this.open(new Uint8Array(await file.arrayBuffer()), nameOfFile(file.name));
    } catch (error) {
      const text = error instanceof Error ? error.message : NOT_A_WORKBOOK;
      this.set({ notice: { kind: 'error', text: `${file.name}: ${text}` } });
    }
  }

  save(): Promise<Uint8Array> {
    return this.enqueue(async () => {
      if (!this.session) throw new Error('Er is geen werkmap open.');
      const bytes = await this.session.save();
      this.session.changes.saved();
      return bytes;
    });
  }

  async download(): Promise<void> {
    try {
      const bytes = await this.save();
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
      link.download = `${this.state.name}.xlsx`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.set({ notice: { kind: 'error', text: `De werkmap is niet opgeslagen. ${reason}` } });
    }
  }

  act(action: ButtonAction): void {
    if (action.kind === 'pane') this.showPane(!this.state.paneOpen);
    else this.session?.host.callAction(action.name);
  }

  showPane(open: boolean): void {
    this.set({ paneOpen: open });
    this.session?.host.setVisible(open);
  }

  setTheme(theme: PaneTheme): void {
    this.set({ theme });
    postToPane(this.frame, { kind: 'theme', theme: theme === 'donker' ? 'dark' : 'light' });
  }

  /** Until nothing is being opened, saved or calculated. */
  async settled(): Promise<void> {
    await this.queue;
    await this.session?.engine.settle();
  }

  dismiss(): void {
    this.set({ notice: undefined });
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const run = async () => {
      this.set({ busy: true });
      try {
        return await work();
      } finally {
        this.set({ busy: false });
      }
    };
    const result = this.queue.then(run, run);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async replace(opened: OpenedWorkbook, name: string): Promise<void> {
    this.session?.dispose();
    this.session = undefined;
    this.set({ name, notice: undefined, canUndo: false, canRedo: false, unsaved: false });
    this.session = await startSession({
      grid: this.grid,
      opened,
      addIn: this.state.addIn,
      post: (text) => postToPane(this.frame, { kind: 'rich', text }),
      onStatus: (status) => this.set({ status }),
      onChanges: (changes) => this.set(changes),
    });
    // Office.addin.showAsTaskpane() and hide()
    this.session.host.runtime.onState = (state) => this.set({ paneOpen: state === 'Visible' });
    this.loadPane();
  }

  /** The page of the add-in starts anew with every workbook, as in Excel. */
  private loadPane(): void {
    const { addIn, theme } = this.state;
    if (!this.frame || !addIn || !this.session) return;
    this.session.host.restart();
    const data: StartData = {
      language: 'nl-NL',
      document: `${this.state.name}.xlsx`,
      settings: this.session.host.documentSettings,
      theme: theme === 'donker' ? 'dark' : 'light',
    };
    this.frame.name = JSON.stringify(data);
    this.frame.src = addIn.page;
  }
}
