// Custom functions of the add-in: Univer asks, office.js in the add-in answers.
//
// Univer evaluates one formula after another and would wait for each asynchronous one. So a call is answered with
// "busy" at once; all calls of a calculation go out together, and when the last answer is in, exactly the cells that
// wait are calculated again. That is what Excel does, and it keeps the grid usable.
import { ICommandService, type IUnitRange } from '@univerjs/core';
import {
  type BaseValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Engine } from '../../engine/engine';
import { a1, quoteSheet } from '../area';
import type { Entry } from '../wire';
import { AddInFunction, type Caller } from './addInFunction';
import { Calls } from './calls';
import { asMetadata, type FunctionMetadata } from './metadata';
import { CustomFunctionsService } from './service';
import { PENDING, type Blank } from './wireArguments';
import { resultOf, type Reply } from './wireResults';

export interface CustomFunctionOptions {
  blank: Blank;
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}!${row},${column}`;

export class CustomFunctions {
  readonly calls: Calls;
  readonly service: CustomFunctionsService;
  /** answers of the running calculation by call; dropped when it ends, so that nothing goes stale */
  private readonly answers = new Map<string, Reply>();
  private readonly asked = new Map<string, Promise<void>>();
  private readonly waitingCells = new Map<string, IUnitRange>();
  private readonly messages = new Map<string, Map<string, string>>();

  constructor(
    private readonly engine: Engine,
    post: (entries: readonly Entry[]) => void,
    private readonly options: CustomFunctionOptions,
  ) {
    this.calls = new Calls(post);
    this.service = new CustomFunctionsService(this.calls);
    engine.busy.push(() => (this.asked.size > 0 ? this.drained() : null));
    engine.idle.push(() => {
      if (this.asked.size === 0) this.answers.clear();
    });
  }

  /**
   * Makes the functions of a functions.json known in formulas, as NAMESPACE.NAME.
   * @throws TypeError when the content is no functions.json
   */
  register(namespace: string, content: object): void {
    const metadata = asMetadata(content);
    const rules = { blank: this.options.blank, allowErrors: metadata.allowErrorForDataTypeAny === true };
    const functions = metadata.functions.map((each) => ({
      ...each,
      name: `${namespace}.${each.name}`.toUpperCase(),
    }));
    const flag = rules.allowErrors ? 4 : 0;
    const { injector } = this.engine;
    injector
      .get(IFunctionService)
      .registerExecutors(
        ...functions.map(
          (each) => new AddInFunction(each, rules, (m, args, caller) => this.invoke(m, args, caller, flag)),
        ),
      );
    injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
  }

  /** The text of the last CustomFunctions.Error of a cell, '' when there is none. Zero-based row and column. */
  errorMessage(sheetId: string, row: number, column: number): string {
    const sheet = this.engine.wb.getSheetBySheetId(sheetId);
    if (!sheet || !String(this.engine.raw(sheet, row, column)).startsWith('#')) return '';
    for (const cells of this.messages.values()) {
      const text = cells.get(keyOf(sheetId, row, column));
      if (text) return text;
    }
    return '';
  }

  private invoke(
    metadata: FunctionMetadata,
    args: readonly unknown[],
    caller: Caller,
    flag: number,
  ): BaseValueObject {
    const { requiresAddress, cancelable, stream } = metadata.options ?? {};
    const address = this.addressOf(caller);
    const key = JSON.stringify([metadata.id, args, requiresAddress ? address : null]);
    const answer = this.answers.get(key);
    if (answer) return this.take(answer, caller);
    if (!this.asked.has(key)) {
      const flags = (cancelable ? 1 : 0) | (stream ? 2 : 0) | flag;
      const sent = this.calls.send({ id: metadata.id, args, address, flags });
      this.asked.set(
        key,
        sent.then((reply) => this.receive(key, reply)),
      );
    }
    this.waitingCells.set(keyOf(caller.sheetId, caller.row, caller.column), rangeOf(caller));
    return ErrorValueObject.create(PENDING);
  }

  private take(reply: Reply, caller: Caller): BaseValueObject {
    const { value, messages } = resultOf(reply);
    const cells = messages.map(
      ({ row, column, text }) =>
        [keyOf(caller.sheetId, caller.row + row, caller.column + column), text] as const,
    );
    this.messages.set(keyOf(caller.sheetId, caller.row, caller.column), new Map(cells));
    return value;
  }

  private receive(key: string, reply: Reply): void {
    this.answers.set(key, reply);
    this.asked.delete(key);
    if (this.asked.size > 0) return;
    const dirtyRanges = [...this.waitingCells.values()];
    this.waitingCells.clear();
    if (dirtyRanges.length === 0) return;
    void this.engine.injector
      .get(ICommandService)
      .executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { dirtyRanges, forceCalculation: false },
        { onlyLocal: true },
      );
  }

  private async drained(): Promise<void> {
    while (this.asked.size > 0) await Promise.all(this.asked.values());
  }

  private addressOf({ sheetId, row, column }: Caller): string {
    const name = this.engine.wb.getSheetBySheetId(sheetId)?.getSheetName() ?? '';
    return `${quoteSheet(name)}!${a1({ row, column, rows: 1, columns: 1 })}`;
  }
}

function rangeOf({ unitId, sheetId, row, column }: Caller): IUnitRange {
  return { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}

/** For the list of functions and the hints while typing. */
function describe({ name, description = '', parameters }: FunctionMetadata) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  };
}
