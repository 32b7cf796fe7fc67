// The list of functions of the editor, by their Dutch names.
import { type ICommandInfo, ICommandService, type Injector } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import {
  IDescriptionService,
  InsertFunctionCommand,
  type IInsertFunctionCommandParams,
} from '@univerjs/sheets-formula';
import { dutchFunctionName, formulaToEnglish } from '../nederlands';

const isFunction = (info: IFunctionInfo): boolean =>
  info.functionType !== FunctionType.DefinedName && info.functionType !== FunctionType.Table;

const inDutch = (info: IFunctionInfo): IFunctionInfo => ({
  ...info,
  functionName: dutchFunctionName(info.functionName) ?? info.functionName,
  aliasFunctionName: undefined,
});

const byName = (a: IFunctionInfo, b: IFunctionInfo): number =>
  a.functionName.localeCompare(b.functionName, 'nl');

function insertInEnglish(command: Readonly<ICommandInfo>): void {
  if (command.id !== InsertFunctionCommand.id) return;
  const { list, listOfRangeHasNumber = [] } = command.params as IInsertFunctionCommandParams;
  for (const item of [...list, ...listOfRangeHasNumber]) item.formula = formulaToEnglish(item.formula);
}

/** Makes autocomplete, the tips and the list of functions speak of SOM and ALS, in the order of the alphabet. */
export function nameFunctionsInDutch(injector: Injector): void {
  const descriptions = injector.get(IDescriptionService);
  const english = [...descriptions.getDescriptions().values()].filter(isFunction);
  descriptions.unregisterDescriptions(english.map((info) => info.functionName));
  descriptions.registerDescriptions(english.map(inDutch).sort(byName));
  injector.get(ICommandService).beforeCommandExecuted(insertInEnglish);
}
