import { noSettings, type OpenedWorkbook } from '../xlsx/types';
import { werkmap } from './blad';

/** One empty sheet, as Excel starts. */
export function leeg(): OpenedWorkbook {
  return {
    snapshot: werkmap('leeg', 'Map1', [{ id: 'blad1', naam: 'Blad1', cellen: {} }]),
    tables: [],
    names: [],
    charts: [],
    settings: noSettings,
    protection: [],
    filters: [],
    notes: [],
    verloren: [],
  };
}
