// An .xlsx opened in the Excel for tests, and saved again: what the werkbank's page does, without a picture.
import './bytes';
import { applyOpened } from '../../src/werkbank/xlsx/live/apply';
import { collectInput } from '../../src/werkbank/xlsx/live/collect';
import { readXlsx } from '../../src/werkbank/xlsx/read';
import type { OpenedWorkbook } from '../../src/werkbank/xlsx/types';
import { writeXlsx } from '../../src/werkbank/xlsx/write';
import { startExcel, type ExcelForTests, type ExcelOptions } from './excel';

export interface WerkmapInExcel {
  readonly excel: ExcelForTests;
  readonly opened: OpenedWorkbook;
  /** the workbook as it stands now, as the bytes of an .xlsx */
  opslaan(): Promise<Uint8Array>;
}

/** Opens a file in an Excel that runs. Give it the functions' names as formulas carry them ('WLZ.HERSCHIK'). */
export async function openIn(
  excel: ExcelForTests,
  bytes: Uint8Array,
  functies: readonly string[] = [],
): Promise<WerkmapInExcel> {
  const opened = await readXlsx(bytes, { functions: functies });
  excel.open(opened.snapshot);
  await applyOpened(excel.engine, excel.host, opened);
  await excel.engine.settle();
  return {
    excel,
    opened,
    async opslaan() {
      await excel.engine.settle();
      return writeXlsx(collectInput(excel.engine, excel.host, functies));
    },
  };
}

/** The same in an Excel of its own; once per test file, as startExcel. */
export async function openWerkmap(bytes: Uint8Array, options: ExcelOptions = {}): Promise<WerkmapInExcel> {
  return openIn(await startExcel(options), bytes);
}
