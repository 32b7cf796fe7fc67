// Events of the workbook as handlers of the add-in receive them.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { awhile, onBlad1, until } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

interface Handlers<T> {
  add(handler: (args: T) => Promise<void>): OfficeExtension.EventHandlerResult<T>;
}

/** Listens as long as `work` runs, and gives what came. */
async function collect<T>(
  handlersOf: (context: Excel.RequestContext) => Handlers<T>,
  work: (received: T[]) => Promise<void>,
): Promise<T[]> {
  const received: T[] = [];
  const handler = await Excel.run(async (context) => {
    const result = handlersOf(context).add(async (args) => {
      received.push(args);
    });
    await context.sync();
    return result;
  });
  await work(received);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  return received;
}

const blad1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Blad1');

test('worksheet.onChanged tells of an edit in the grid, once, with its address and range', async () => {
  const [event, ...more] = await collect(
    (context) => blad1(context).onChanged,
    async (received) => {
      await excel.type('B3', '5');
      await until(() => received.length > 0);
      await awhile();
    },
  );
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    type: 'WorksheetChanged',
    changeType: 'RangeEdited',
    address: 'B3',
    source: 'Local',
  });
  await Excel.run(async (context) => {
    const range = event?.getRange(context).load('address,values');
    await context.sync();
    expect([range?.address, range?.values]).toEqual(['Blad1!B3', [[5]]]);
  });
});

test('it also tells of what the add-in writes itself, as in Excel', async () => {
  const events = await collect(
    (context) => blad1(context).onChanged,
    async (received) => {
      await onBlad1((sheet) => {
        sheet.getRange('C1:D2').values = [
          [1, 2],
          [3, 4],
        ];
      });
      await until(() => received.length > 0);
    },
  );
  expect(events.map(({ address }) => address)).toEqual(['C1:D2']);
});

test('recalculated cells and formats are no change', async () => {
  await excel.type('A1', '1');
  await excel.type('A2', '=A1*2');
  const events = await collect(
    (context) => blad1(context).onChanged,
    async (received) => {
      await excel.type('A1', '2');
      await onBlad1((sheet) => {
        sheet.getRange('A1').format.font.bold = true;
      });
      await until(() => received.length > 0);
      await awhile();
    },
  );
  expect(excel.values('A2')).toEqual([[4]]);
  expect(events.map(({ address }) => address)).toEqual(['A1']);
});

test('inserted and deleted rows say what they are', async () => {
  await onBlad1((sheet) => sheet.getRange('A1:A2').clear()); // Univer also tells of formulas that follow
  const events = await collect(
    (context) => blad1(context).onChanged,
    async (received) => {
      await onBlad1((sheet) => sheet.getRange('8:9').insert('Down'));
      await onBlad1((sheet) => sheet.getRange('8:9').delete('Up'));
      await onBlad1((sheet) => sheet.getRange('H:H').insert('Right'));
      await onBlad1((sheet) => sheet.getRange('H:H').delete('Left'));
      await until(() => received.length >= 4);
    },
  );
  expect(events.map(({ changeType, address }) => [changeType, address])).toEqual([
    ['RowInserted', '8:9'],
    ['RowDeleted', '8:9'],
    ['ColumnInserted', 'H:H'],
    ['ColumnDeleted', 'H:H'],
  ]);
});

test('worksheets.onChanged tells of every sheet', async () => {
  await onBlad1((_, context) => context.workbook.worksheets.add('Ander'));
  const events = await collect(
    (context) => context.workbook.worksheets.onChanged,
    async (received) => {
      await excel.type('Ander!A1', '1');
      await excel.type('A5', '1');
      await until(() => received.length >= 2);
    },
  );
  expect(events.map(({ worksheetId, address }) => [worksheetId === 'blad1', address])).toEqual([
    [false, 'A1'],
    [true, 'A5'],
  ]);
});

test('a removed handler hears nothing more', async () => {
  const events = await collect(
    (context) => blad1(context).onChanged,
    async () => {},
  );
  await excel.type('A6', '1');
  await awhile();
  expect(events).toEqual([]);
});

test('workbook.onSelectionChanged and worksheet.onSelectionChanged', async () => {
  const sheetEvents: Excel.WorksheetSelectionChangedEventArgs[] = [];
  const events = await collect(
    (context) => context.workbook.onSelectionChanged,
    async (received) => {
      const inner = await collect(
        (context) => blad1(context).onSelectionChanged,
        async (ofSheet) => {
          excel.engine.wb.getActiveSheet().getRange('C3:D4').activate();
          await until(() => received.length > 0 && ofSheet.length > 0);
        },
      );
      sheetEvents.push(...inner);
    },
  );
  expect(events).toHaveLength(1);
  expect(sheetEvents.map(({ address }) => address)).toEqual(['C3:D4']);
});

test('calculated: told when a formula has its result, also of a cell that nobody changed', async () => {
  const log: string[] = [];
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const result = worksheets.onCalculated.add(async ({ worksheetId }) => {
      log.push(worksheetId);
    });
    await context.sync();
    return result;
  });
  await onBlad1((sheet) => (sheet.getRange('H1').formulas = [['=1+1']]));
  await until(() => log.length >= 1);
  await onBlad1((sheet) => (sheet.getRange('H2').formulas = [['=H3*2']]));
  await until(() => log.length >= 2);
  await onBlad1((sheet) => (sheet.getRange('H3').values = [[21]]));
  await until(() => log.length >= 3);
  expect(new Set(log).size).toBe(1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  const told = log.length;
  await onBlad1((sheet) => (sheet.getRange('H3').values = [[22]]));
  await awhile();
  expect(log).toHaveLength(told);
});

test('activated, deactivated, added and deleted', async () => {
  const log: string[] = [];
  const follow = (name: string) => async () => {
    log.push(name);
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onActivated.add(follow('activated')),
      worksheets.onDeactivated.add(follow('deactivated')),
      worksheets.onAdded.add(follow('added')),
      worksheets.onDeleted.add(follow('deleted')),
    ];
    await context.sync();
    return results;
  });
  await onBlad1((_, context) => context.workbook.worksheets.add('Nieuw'));
  await until(() => log.length >= 1);
  await onBlad1((_, context) => context.workbook.worksheets.getItem('Nieuw').activate());
  await until(() => log.length >= 3);
  await onBlad1((sheet) => sheet.activate());
  await until(() => log.length >= 5);
  await onBlad1((_, context) => context.workbook.worksheets.getItem('Nieuw').delete());
  await until(() => log.length >= 6);
  await awhile();
  expect(log).toEqual(['added', 'deactivated', 'activated', 'deactivated', 'activated', 'deleted']);
  await Excel.run(handlers[0]?.context ?? new Excel.RequestContext(), async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
});
