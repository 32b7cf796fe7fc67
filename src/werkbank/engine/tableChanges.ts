// What has to happen when a table changes. Univer 0.25.1 calculates the formulas that name it once with the new table,
// but keeps the formula as it was parsed with the old one: the next edit brings back the old range. It also tells
// nothing to formulas that name a table that has gone, and gives columns invented names when a table moves.
import { ICommandService, type Injector, IUniverInstanceService, type Workbook } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  type ISetSuperTableMutationSearchParam,
} from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import { headingText } from './tables';

interface Tree {
  readonly unitId: string;
  readonly formula: string;
}

/** What Univer keeps to itself. */
interface Generator {
  _disposeByUnitId(unitId: string): void;
  _includeTree(tree: Tree, node: unknown): boolean;
}

/** Formulas are parsed again after each change of a table. */
function forgetParsed(injector: Injector, generator: Generator): void {
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetSuperTableMutation.id && id !== RemoveSuperTableMutation.id) return;
    generator._disposeByUnitId((params as ISetSuperTableMutationSearchParam).unitId);
  });
}

/** Formulas that name a changed table are calculated, also those that could not find it until now. */
function calculateByName(injector: Injector, generator: Generator): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const include = generator._includeTree.bind(generator);
  generator._includeTree = (tree, node) => {
    if (include(tree, node)) return true;
    const changed = Object.keys(config.getDirtySuperTableMap()[tree.unitId] ?? {});
    if (changed.length === 0) return false;
    const formula = tree.formula.toLowerCase();
    return formula.includes('[') || changed.some((name) => formula.includes(name.toLowerCase()));
  };
  injector.get(IActiveDirtyManagerService).register(RemoveSuperTableMutation.id, {
    commandId: RemoveSuperTableMutation.id,
    getDirtyData: ({ params }) => {
      const { unitId, tableName } = params as ISetSuperTableMutationSearchParam;
      return { dirtySuperTableMap: { [unitId]: { [tableName]: '1' } } };
    },
  });
}

/** A column is called what its heading says, also after the table has moved or grown. */
function nameColumns(injector: Injector): void {
  const manager = injector.get(TableManager);
  manager.tableRangeChanged$.subscribe(({ unitId, subUnitId, tableId, range }) => {
    const table = manager.getTable(unitId, tableId);
    const sheet = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId)
      ?.getSheetBySheetId(subUnitId);
    if (!table || !sheet || !table.isShowHeader()) return;
    for (let i = 0; i < table.getColumnsCount(); i++) {
      const column = table.getTableColumnByIndex(i);
      const text = headingText(sheet.getCellRaw(range.startRow, range.startColumn + i));
      if (column && text !== '') column.displayName = text;
    }
  });
}

export function repairTableChanges(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  forgetParsed(injector, generator);
  calculateByName(injector, generator);
  nameColumns(injector);
}
