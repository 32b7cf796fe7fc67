// The rich-API service office.js calls with the results of custom functions.
import { WireObject } from '../wireObject';
import type { Calls } from './calls';

interface OldResult {
  id: number;
  failed: boolean;
  value: unknown;
  errorCode: number;
}

export class CustomFunctionsService extends WireObject {
  override readonly wireClass = 'CustomFunctionsContainer';

  constructor(private readonly calls: Calls) {
    super();
  }

  SetInvocationArrayResults(
    results: readonly [id: number, ok: boolean, value: unknown, code: number][],
  ): void {
    for (const [id, ok, value, code] of results) this.calls.answer(id, { ok, value, code });
  }
  SetInvocationResults(results: readonly OldResult[]): void {
    for (const { id, failed, value, errorCode } of results)
      this.calls.answer(id, { ok: !failed, value, code: errorCode });
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  /** 1 = slice too large results, 2 = deliver after 200 ms instead of 500 ms, 3 = timing, 4 = at most 2 s */
  _GetEnabledFeatures(): number[] {
    return [1, 2, 3, 4];
  }
}
