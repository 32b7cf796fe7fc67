// The services behind Office.addin: is the pane shown, and does the add-in start with the workbook?
import { WireObject } from './wireObject';

export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

export interface Runtime {
  state: RuntimeState;
  /** what Office.addin.setStartupBehavior asked for; 'Background' = load with the workbook */
  startState: RuntimeState;
  /** called when the add-in asks to be shown or hidden (Office.addin.showAsTaskpane, hide) */
  onState: ((state: RuntimeState) => void) | null;
}

export class AppRuntimeService extends WireObject {
  override readonly wireClass = 'AppRuntimeService';

  constructor(private readonly runtime: Runtime) {
    super();
  }
  GetAppRuntimeState(): RuntimeState {
    return this.runtime.state;
  }
  SetAppRuntimeState(state: RuntimeState): void {
    this.runtime.state = state;
    this.runtime.onState?.(state);
  }
}

export class AppRuntimePersistenceService extends WireObject {
  override readonly wireClass = 'AppRuntimePersistenceService';

  constructor(private readonly runtime: Runtime) {
    super();
  }
  GetAppRuntimeStartState(): RuntimeState {
    return this.runtime.startState;
  }
  SetAppRuntimeStartState(state: RuntimeState): void {
    this.runtime.startState = state;
  }
}

/** office.js reports here that its page is read: functions are associated, ribbon actions can be delivered. */
export class AddinInternalService extends WireObject {
  override readonly wireClass = 'AddinInternalService';

  constructor(private readonly onReady: () => void) {
    super();
  }
  NotifyActionHandlerReady(): void {
    this.onReady();
  }
}
