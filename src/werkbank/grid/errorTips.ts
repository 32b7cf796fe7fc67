// The sentence beside a cell with an error, while the mouse is over it.
import { type Injector } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/preset-sheets-core';
import { debounceTime } from 'rxjs';
import type { Engine } from '../engine/engine';
import { dutchError } from '../nederlands';
import { type ErrorMessages, sentenceAt } from './watch';

const KEY = 'werkbank.fout';
const WIDTH = 280;

/** Room for a sentence of this length, at about 44 characters a line. */
const heightFor = (sentence: string): number => 48 + 18 * Math.ceil(sentence.length / 42);

/** Shows the tips until Univer is disposed of. */
export function showErrorTips(engine: Engine, messages: ErrorMessages): void {
  const injector: Injector = engine.injector;
  const alerts = injector.get(CellAlertManagerService);
  injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(120))
    .subscribe((hovered) => {
      alerts.removeAlert(KEY);
      if (!hovered) return;
      const { location } = hovered;
      const sheet = engine.wb.getSheetBySheetId(location.subUnitId);
      if (!sheet) return;
      const sentence = sentenceAt(engine, messages, sheet, location.row, location.col);
      if (sentence === '') return;
      const title = dutchError(String(engine.raw(sheet, location.row, location.col)));
      const message = sentence.startsWith(`${title}: `) ? sentence.slice(title.length + 2) : sentence;
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title,
        message,
        location,
        width: WIDTH,
        height: heightFor(message),
        key: KEY,
      });
    });
}
