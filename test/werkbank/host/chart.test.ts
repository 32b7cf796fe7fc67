// Excel.Chart and what hangs below it; the store behind it is what the grid draws and the xlsx module saves.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { failure } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

/** A fresh sheet with two series for three regio's on A1:C4. */
const withData = (work: Work): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:C4').values = [
      ['', 'Ruimte', 'Prognose'],
      ['Noord', 10, 12],
      ['Zuid', 20, 19],
      ['Oost', -5, 3],
    ];
    await context.sync();
    await work(sheet, context);
    sheet.delete();
    await context.sync();
  });

const only = () => {
  const [chart, ...more] = excel.host.charts.list();
  if (!chart || more.length > 0) throw new Error('there is not exactly one chart');
  return chart;
};

test('add makes series from columns, with names and categories from the headers', () =>
  withData(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
    chart.load('name,id,chartType,width,height');
    chart.title.load('text,visible');
    chart.legend.load('visible,position');
    chart.series.load('count,items/name,items/chartType');
    await context.sync();
    expect([chart.name, chart.chartType]).toEqual(['Grafiek 1', 'ColumnClustered']);
    expect([chart.width, chart.height]).toEqual([360, 216]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Ruimte', 'Prognose']);
    expect(chart.series.count).toBe(2);
    expect([chart.legend.visible, chart.title.visible]).toEqual([true, true]);
    const { series, seriesBy } = only();
    expect(seriesBy).toBe('Columns');
    expect(series[1]?.values).toMatchObject({ row: 1, column: 2, rows: 3, columns: 1 });
    expect(series[1]?.categories).toMatchObject({ row: 1, column: 0, rows: 3, columns: 1 });
  }));

test('bars below zero have a fill and a line of their own, and names can stand at the low end', () =>
  withData(async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'));
    const series = chart.series.getItemAt(0);
    series.invertIfNegative = true;
    series.invertColor = '#FFFFFF';
    series.format.line.color = '#1F4E79';
    const as = chart.axes.categoryAxis;
    as.tickLabelPosition = 'Low';
    as.load('tickLabelPosition');
    series.load('invertIfNegative,invertColor');
    series.format.line.load('color');
    await context.sync();
    expect([as.tickLabelPosition, series.invertIfNegative, series.invertColor]).toEqual([
      'Low',
      true,
      '#FFFFFF',
    ]);
    expect(only().series[0]).toMatchObject({ line: '#1F4E79', invertIfNegative: true });
    series.format.line.clear();
    series.format.line.load('color');
    await context.sync();
    expect(series.format.line.color).toBe('');
    as.tickLabelPosition = 'Under' as 'Low';
    expect((await failure(context.sync())).code).toBe('InvalidArgument');
  }));

test('a source with more columns than rows has its series in rows; it can be asked for too', () =>
  withData(async (sheet, context) => {
    sheet.getRange('E1:H2').values = [
      ['', 'Noord', 'Zuid', 'Oost'],
      ['Overschot', 1, -2, 3],
    ];
    sheet.charts.add('BarClustered', sheet.getRange('E1:H2'));
    await context.sync();
    expect(only().series).toMatchObject([
      { name: 'Overschot', categories: { row: 0, column: 5, rows: 1, columns: 3 } },
    ]);
    expect(only().title.text).toBe('Overschot');
    expect(only().legend.visible).toBe(false);
    excel.host.charts.remove(only().id);
    sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Rows');
    await context.sync();
    expect(only().series.map(({ name }) => name)).toEqual(['Noord', 'Zuid', 'Oost']);
  }));

test('numbers without headers make nameless series without categories', () =>
  withData(async (sheet, context) => {
    sheet.charts.add('ColumnStacked', sheet.getRange('B2:C4'));
    await context.sync();
    expect(only().series.map(({ name, categories }) => [name, categories])).toEqual([
      ['Reeks1', null],
      ['Reeks2', null],
    ]);
  }));

test('what is set comes back and stands in the store', () =>
  withData(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A2:B4'));
    chart.name = 'Overschot';
    chart.title.text = 'Verwacht overschot';
    chart.legend.position = 'Right';
    chart.legend.visible = true;
    chart.dataLabels.numberFormat = '#,##0';
    chart.dataLabels.position = 'InsideEnd';
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.set({ numberFormat: '0.0', minimum: -10, maximum: 30 });
    valueAxis.majorGridlines.visible = false;
    valueAxis.title.text = 'euro';
    categoryAxis.reversePlotOrder = true;
    categoryAxis.visible = false;
    const series = chart.series.getItemAt(0);
    series.name = 'Reeks van ons';
    series.hasDataLabels = true;
    series.format.fill.setSolidColor('#2e75b6');
    series.setValues(sheet.getRange('C2:C4'));
    series.setXAxisValues(sheet.getRange('A2:A4'));
    await context.sync();
    const data = only();
    expect(data).toMatchObject({
      name: 'Overschot',
      title: { text: 'Verwacht overschot', visible: true },
      legend: { visible: true, position: 'Right' },
      dataLabels: { numberFormat: '#,##0', position: 'InsideEnd' },
      axes: {
        value: { numberFormat: '0.0', minimum: -10, maximum: 30, gridlines: false, title: 'euro' },
        category: { reversed: true, visible: false },
      },
      series: [
        { name: 'Reeks van ons', dataLabels: true, color: '#2E75B6', values: { column: 2, row: 1, rows: 3 } },
      ],
    });
    const again = context.workbook.worksheets.getItem(data.sheetId).charts.getItem('Overschot');
    again.load('name,chartType');
    again.title.load('text');
    again.axes.valueAxis.load('minimum,maximum,numberFormat');
    again.axes.categoryAxis.load('reversePlotOrder,visible');
    again.dataLabels.load('showValue');
    await context.sync();
    expect([again.title.text, again.axes.valueAxis.minimum, again.axes.valueAxis.maximum]).toEqual([
      'Verwacht overschot',
      -10,
      30,
    ]);
    expect([again.axes.categoryAxis.reversePlotOrder, again.dataLabels.showValue]).toEqual([true, true]);
    series.format.fill.clear();
    again.axes.valueAxis.set({ minimum: '', maximum: '' });
    again.chartType = 'BarClustered';
    again.title.visible = false;
    again.axes.valueAxis.load('minimum,maximum');
    await context.sync();
    expect(only()).toMatchObject({
      type: 'BarClustered',
      title: { visible: false },
      axes: { value: { minimum: null } },
    });
    expect(only().series[0]?.color).toBeNull();
    expect([again.axes.valueAxis.minimum, again.axes.valueAxis.maximum]).toEqual([0, 19]);
  }));

test('setPosition puts it over cells; top, left, width and height in points', () =>
  withData(async (sheet, context) => {
    sheet.getRange('A:F').format.columnWidth = 60;
    sheet.getRange('1:20').format.rowHeight = 15;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
    chart.setPosition('B2', 'D6');
    chart.load('top,left,width,height');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([60, 15, 180, 75]);
    chart.setPosition(sheet.getRange('A1'));
    chart.width = 300;
    chart.load('top,left,width,height');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([0, 0, 300, 75]);
  }));

test('setData changes the source', () =>
  withData(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    chart.setData(sheet.getRange('A1:C3'), 'Columns');
    await context.sync();
    expect(only().series.map(({ name, values }) => [name, values.rows])).toEqual([
      ['Ruimte', 2],
      ['Prognose', 2],
    ]);
  }));

test('series are added and deleted', () =>
  withData(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    const series = chart.series.add('Extra');
    series.setValues(sheet.getRange('C2:C4'));
    await context.sync();
    expect(only().series.map(({ name }) => name)).toEqual(['Ruimte', 'Extra']);
    chart.series.getItemAt(0).delete();
    await context.sync();
    expect(only().series.map(({ name }) => name)).toEqual(['Extra']);
  }));

test('inserted and deleted rows and columns move what a chart looks at', () =>
  withData(async (sheet, context) => {
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    sheet.getRange('1:2').insert('Down'); // the source is now A3:B6
    sheet.getRange('5:5').insert('Down'); // and A3:B7
    sheet.getRange('A:A').insert('Right'); // and B3:C7
    await context.sync();
    expect(only().source).toMatchObject({ row: 2, rows: 5, column: 1, columns: 2 });
    expect(only().series[0]).toMatchObject({
      values: { row: 3, rows: 4, column: 2, columns: 1 },
      categories: { row: 3, rows: 4, column: 1, columns: 1 },
    });
    sheet.getRange('2:4').delete('Up'); // takes the header and the first regio
    await context.sync();
    expect(only().source).toMatchObject({ row: 1, rows: 3 });
    expect(only().series[0]?.values).toMatchObject({ row: 1, rows: 3 });
  }));

test('the collection counts, finds and deletes; the sheet takes its charts along', async () => {
  await withData(async (sheet, context) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B4')).name = 'Een';
    sheet.charts.add('Pie', sheet.getRange('A1:B4'));
    sheet.charts.load('count,items/name');
    const none = sheet.charts.getItemOrNullObject('Weg');
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Een', 'Grafiek 2']);
    expect([sheet.charts.count, none.isNullObject]).toEqual([2, true]);
    sheet.charts.getItem('Een').delete();
    await context.sync();
    expect(only().name).toBe('Grafiek 2');
  });
  expect(excel.host.charts.list()).toEqual([]);
});

test('the store tells its listeners what happens', () =>
  withData(async (sheet, context) => {
    const events: string[] = [];
    const stop = excel.host.charts.listen((event, chart) => events.push(`${event} ${chart.name}`));
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
    chart.name = 'Taart';
    chart.delete();
    await context.sync();
    stop();
    expect(events).toEqual(['added Grafiek 1', 'changed Taart', 'removed Taart']);
  }));

test('what does not exist is refused', () =>
  withData(async (sheet, context) => {
    const source = sheet.getRange('A1:B4');
    const attempts: [() => void, string][] = [
      [() => sheet.charts.add('Taart' as 'Pie', source), 'InvalidArgument'],
      [() => sheet.charts.getItem('Weg').load('name'), 'ItemNotFound'],
      [() => sheet.charts.getItemAt(3).load('name'), 'InvalidArgument'],
      [() => sheet.charts.add('Pie', source).series.getItemAt(9).load('name'), 'InvalidArgument'],
      [() => (sheet.charts.add('Pie', source).legend.position = 'Midden' as 'Top'), 'InvalidArgument'],
      [() => (sheet.charts.add('Pie', source).width = -1), 'InvalidArgument'],
      [() => sheet.charts.add('Pie', source).getImage(), 'ApiNotFound'],
    ];
    for (const [attempt, code] of attempts) {
      attempt();
      expect((await failure(context.sync())).code).toBe(code);
    }
  }));
