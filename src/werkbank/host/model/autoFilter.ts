// Excel.AutoFilter, of a table or of a sheet. It tells what is filtered; changing a filter is not offered here.
import type { FilterCriteria } from '../filters';
import { itemNotFound } from '../errors';
import { WireObject } from '../wireObject';
import type { Range } from './range';

export interface AutoFilterState {
  /** are there filter buttons */
  readonly enabled: boolean;
  /** does it hide rows at this moment */
  readonly filtered: boolean;
  readonly criteria: readonly FilterCriteria[];
  /** header row and rows; null when there is no filter */
  readonly range: Range | null;
}

export class AutoFilter extends WireObject {
  override readonly wireClass = 'AutoFilter';

  constructor(private readonly state: AutoFilterState) {
    super();
  }

  get Enabled(): boolean {
    return this.state.enabled;
  }
  get IsDataFiltered(): boolean {
    return this.state.filtered;
  }
  get Criteria(): readonly FilterCriteria[] {
    return this.state.criteria;
  }
  GetRangeOrNullObject(): Range | null {
    return this.state.range;
  }
  GetRange(): Range {
    if (!this.state.range) throw itemNotFound('range of the filter');
    return this.state.range;
  }
}
