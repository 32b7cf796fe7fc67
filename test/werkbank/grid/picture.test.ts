import { type CellReader, PALETTE, pictureOf } from '../../../src/werkbank/charts/picture';
import type { ChartAxisData, ChartData } from '../../../src/werkbank/host/charts';

const cells: (string | number)[][] = [
  ['', 'Afspraak', 'Prognose'],
  ['Zeeland', 10, 12.5],
  ['Haaglanden', '', 'n.v.t.'],
];

const reader: CellReader = {
  value: (_, row, column) => cells[row]?.[column] ?? '',
  text: (_, row, column) => `«${cells[row]?.[column] ?? ''}»`,
  pattern: (_, row) => (row === 1 ? '#,##0' : ''),
  format: (pattern, value) => `${value} als ${pattern}`,
};

const axis = (change: Partial<ChartAxisData> = {}): ChartAxisData => ({
  visible: true,
  title: '',
  minimum: null,
  maximum: null,
  numberFormat: '',
  gridlines: true,
  reversed: false,
  ...change,
});

const column = (at: number) => ({ sheetId: 's', row: 1, column: at, rows: 2, columns: 1 });

function chart(change: Partial<ChartData> = {}): ChartData {
  return {
    id: 'g1',
    sheetId: 's',
    name: 'Grafiek 1',
    title: { text: 'Titel', visible: true },
    type: 'BarStacked100',
    source: { sheetId: 's', row: 0, column: 0, rows: 3, columns: 3 },
    seriesBy: 'Columns',
    position: { top: 0, left: 0, width: 300, height: 200 },
    legend: { visible: true, position: 'Bottom' },
    dataLabels: { numberFormat: '', position: 'OutsideEnd' },
    axes: { category: axis(), value: axis() },
    series: [
      { name: 'Afspraak', values: column(1), categories: column(0), color: null, dataLabels: true },
      { name: 'Prognose', values: column(2), categories: column(0), color: '#123456', dataLabels: false },
    ],
    ...change,
  };
}

test('reads names, numbers and the gaps between them from the cells', () => {
  const picture = pictureOf(chart(), reader);
  expect(picture.categories).toEqual(['«Zeeland»', '«Haaglanden»']);
  expect(picture.series.map((series) => series.values)).toEqual([
    [10, null],
    [12.5, null],
  ]);
  expect(picture.series.map((series) => series.color)).toEqual([PALETTE[0], '#123456']);
  expect(picture.series[0]?.labels).toEqual(['«10»', '']);
});

test('knows the type by its Excel name', () => {
  expect(pictureOf(chart(), reader)).toMatchObject({ direction: 'bar', stacking: 'stacked100' });
  expect(pictureOf(chart({ type: 'ColumnStacked' }), reader)).toMatchObject({
    direction: 'column',
    stacking: 'stacked',
  });
  expect(pictureOf(chart({ type: 'Pie' }), reader)).toMatchObject({
    direction: 'column',
    stacking: 'clustered',
  });
});

test('the axis takes its own format, else that of the first number', () => {
  const clustered = chart({ type: 'BarClustered' });
  expect(pictureOf(clustered, reader).axis.format(5)).toBe('5 als #,##0');
  const own = chart({
    type: 'BarClustered',
    axes: { category: axis(), value: axis({ numberFormat: '0.0' }) },
  });
  expect(pictureOf(own, reader).axis.format(5)).toBe('5 als 0.0');
  expect(pictureOf(chart(), reader).axis.format(0.5)).toBe('0.5 als 0%');
});

test('labels take the format of the labels', () => {
  const picture = pictureOf(chart({ dataLabels: { numberFormat: '0.00', position: 'OutsideEnd' } }), reader);
  expect(picture.series[1]?.labels).toEqual(['12.5 als 0.00', '']);
});

test('without categories the bars are numbered; a hidden title and legend are not there', () => {
  const series = [{ name: 'A', values: column(1), categories: null, color: null, dataLabels: false }];
  const picture = pictureOf(
    chart({
      series,
      title: { text: 'Titel', visible: false },
      legend: { visible: false, position: 'Right' },
    }),
    reader,
  );
  expect(picture.categories).toEqual(['1', '2']);
  expect(picture.title).toBe('');
  expect(picture.legend).toBe('None');
});
