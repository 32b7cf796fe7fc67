// What every object of the model can reach.
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Engine } from '../../engine/engine';
import type { ChartStore } from '../charts';
import type { Filters } from '../filters';
import type { Subscriptions } from '../subscriptions';
import type { Language } from '../language';
import type { Protections } from '../protection';

/** A name of the workbook in Univer. */
export type DefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

export interface Context {
  readonly engine: Engine;
  readonly language: Language;
  readonly charts: ChartStore;
  readonly filters: Filters;
  readonly protection: Protections;
  readonly subscriptions: Subscriptions;
  /** workbook.settings */
  readonly settings: Map<string, unknown>;
}
