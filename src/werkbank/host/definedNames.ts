// Names in Univer: it keeps parsed formulas with the meaning a name had, so a changed name must be made to count.
import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';

export interface NewName {
  name: string;
  /** a reference ('Blad1!$A$1'), a formula or a constant, without '=' */
  formula: string;
  comment: string;
  /** the sheet it belongs to; the whole workbook when left out */
  sheet?: FWorksheet | undefined;
}

function isUsed(engine: Engine, name: string): boolean {
  const wanted = name.toLowerCase();
  const model = engine.injector.get(FormulaDataModel);
  return engine.wb.getSheets().some((sheet) => {
    const formulas = model.getSheetFormulaData(engine.wb.getId(), sheet.getSheetId()) ?? {};
    let found = false;
    new ObjectMatrix(formulas).forValue((_row, _column, item) => {
      found ||= Boolean(item?.f.toLowerCase().includes(wanted));
    });
    return found;
  });
}

/** Calculates again whatever uses the name. */
function recalculate(engine: Engine, name: string): void {
  engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
  if (isUsed(engine, name)) engine.api.getFormula().executeCalculation();
}

/** Makes a name. */
export function addName(engine: Engine, { name, formula, comment, sheet }: NewName): void {
  const builder = engine.wb.newDefinedNameBuilder().setName(name).setRef(formula).setComment(comment);
  const scoped = sheet ? builder.setScopeToWorksheet(sheet) : builder.setScopeToWorkbook();
  engine.wb.insertDefinedNameBuilder(scoped.build());
  recalculate(engine, name);
}

type DefinedName = ReturnType<Engine['wb']['getDefinedNames']>[number];

/** Lets a name stand for something else; `formula` without '='. */
export function changeName(engine: Engine, item: DefinedName, formula: string): void {
  item.setRef(formula);
  recalculate(engine, item.getName());
}
