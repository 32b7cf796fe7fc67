import type { Huisstijl } from '../huisstijl';
import type { Diamodel } from '../model';
import { grafiekplaat } from './grafiekplaat';
import type { Plaat } from './raam';
import { tabelplaten } from './tabelplaat';

/** The slides as pictures: the table (on as many as it needs) and the chart. */
export function platen(model: Diamodel, huisstijl: Huisstijl): Plaat[] {
  return [...tabelplaten(model, huisstijl), grafiekplaat(model, huisstijl)];
}
