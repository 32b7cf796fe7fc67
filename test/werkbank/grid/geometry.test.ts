import { fit, layOut, textWidth } from '../../../src/werkbank/charts/geometry';
import type { Picture } from '../../../src/werkbank/charts/picture';

function picture(change: Partial<Picture> = {}): Picture {
  return {
    direction: 'bar',
    stacking: 'clustered',
    title: 'Overschot',
    categories: ['Haaglanden', 'Zuid-Limburg'],
    series: [
      { name: 'Overschot', color: '#156082', values: [80, -50], labels: ['80', '50-'], showLabels: true },
    ],
    legend: 'None',
    axis: {
      visible: true,
      gridlines: true,
      title: '',
      minimum: null,
      maximum: null,
      reversed: false,
      format: (value) => String(value),
    },
    categoryAxis: { visible: true, title: '', reversed: false },
    ...change,
  };
}

const two = (first: (number | null)[], second: (number | null)[]) =>
  [first, second].map((values, index) => ({
    name: `Reeks ${index + 1}`,
    color: '#000000',
    values,
    labels: values.map(String),
    showLabels: false,
  }));

test('bars of a shortage lie left of zero, those of a surplus right of it', () => {
  const { bars, zero } = layOut(picture(), 500, 300);
  const [surplus, shortage] = bars;
  expect(surplus?.x).toBeCloseTo(zero);
  expect(surplus?.negative).toBe(false);
  expect((shortage?.x ?? 0) + (shortage?.width ?? 0)).toBeCloseTo(zero);
  expect(shortage?.negative).toBe(true);
  expect(shortage?.width).toBeCloseTo(((surplus?.width ?? 0) * 50) / 80);
});

test('the amount stands at the end of its bar, on its own side', () => {
  const [surplus, shortage] = layOut(picture(), 500, 300).bars;
  expect(surplus?.label).toMatchObject({ anchor: 'start', text: '80' });
  expect(surplus?.label?.x).toBeGreaterThan((surplus?.x ?? 0) + (surplus?.width ?? 0));
  expect(shortage?.label).toMatchObject({ anchor: 'end', text: '50-' });
  expect(shortage?.label?.x).toBeLessThan(shortage?.x ?? 0);
});

test('the first category of a bar chart is at the bottom, and on top when the axis is reversed', () => {
  const normal = layOut(picture(), 500, 300).bars;
  expect(normal[0]?.y).toBeGreaterThan(normal[1]?.y ?? 0);
  const reversed = layOut(
    picture({ categoryAxis: { visible: true, title: '', reversed: true } }),
    500,
    300,
  ).bars;
  expect(reversed[0]?.y).toBeLessThan(reversed[1]?.y ?? 0);
});

test('columns stand on zero and hang below it', () => {
  const { bars, zero } = layOut(picture({ direction: 'column' }), 500, 300);
  const [up, down] = bars;
  expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(zero);
  expect(down?.y).toBeCloseTo(zero);
});

test('clustered series stand beside each other, stacked ones upon each other', () => {
  const series = two([3], [4]);
  const column = { direction: 'column', categories: ['a'], series } as const;
  const beside = layOut(picture(column), 500, 300).bars;
  expect(beside[1]?.x).toBeCloseTo((beside[0]?.x ?? 0) + (beside[0]?.width ?? 0));
  const upon = layOut(picture({ ...column, stacking: 'stacked' }), 500, 300).bars;
  expect(upon[1]?.x).toBeCloseTo(upon[0]?.x ?? 0);
  expect((upon[1]?.y ?? 0) + (upon[1]?.height ?? 0)).toBeCloseTo(upon[0]?.y ?? 0);
});

test('stacked: what is negative goes down from zero, apart from what is positive', () => {
  const series = two([3], [-4]);
  const { bars, zero } = layOut(
    picture({ direction: 'column', stacking: 'stacked', categories: ['a'], series }),
    500,
    300,
  );
  expect((bars[0]?.y ?? 0) + (bars[0]?.height ?? 0)).toBeCloseTo(zero);
  expect(bars[1]?.y).toBeCloseTo(zero);
});

test('stacked to 100%: the parts of a category fill the axis together', () => {
  const series = two([1], [3]);
  const { bars, plot } = layOut(
    picture({ direction: 'column', stacking: 'stacked100', categories: ['a'], series }),
    500,
    300,
  );
  expect((bars[0]?.height ?? 0) + (bars[1]?.height ?? 0)).toBeCloseTo(plot.height);
  expect(bars[0]?.height).toBeCloseTo(plot.height / 4);
});

test('a cell without a number gets no bar', () => {
  const series = two([null, 1], [2, null]);
  expect(layOut(picture({ series }), 500, 300).bars.map((bar) => [bar.category, bar.series])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test.each(['Bottom', 'Top', 'Right', 'Left'])(
  'a legend at %s stays inside the chart and outside the plot',
  (legend) => {
    const series = two([3, 4], [5, 6]);
    const layout = layOut(picture({ direction: 'column', series, legend }), 500, 300);
    expect(layout.legend.map((entry) => entry.text)).toEqual(['Reeks 1', 'Reeks 2']);
    const { plot } = layout;
    for (const entry of layout.legend) {
      expect(entry.x).toBeGreaterThan(0);
      expect(entry.x + textWidth(entry.text, 12)).toBeLessThanOrEqual(500);
      expect(entry.y).toBeGreaterThan(0);
      expect(entry.y).toBeLessThanOrEqual(300);
      const inside =
        entry.x > plot.x &&
        entry.x < plot.x + plot.width &&
        entry.y > plot.y &&
        entry.y < plot.y + plot.height;
      expect(inside).toBe(false);
    }
  },
);

test('every bar lies within the plot, however small the chart', () => {
  for (const [width, height] of [
    [500, 300],
    [200, 120],
    [60, 40],
  ] as const) {
    const { bars, plot } = layOut(picture(), width, height);
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(plot.x - 0.01);
      expect(bar.x + bar.width).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
    }
  }
});

test('a chart without anything in it is still a chart', () => {
  const layout = layOut(picture({ categories: [], series: [] }), 500, 300);
  expect(layout.bars).toEqual([]);
  expect(layout.values.length).toBeGreaterThan(0);
});

test('long names are shortened to what fits', () => {
  const short = fit('Zuid-Hollandse Eilanden en omstreken', 80, 12);
  expect(short).toMatch(/^Zuid-.*…$/);
  expect(textWidth(short, 12)).toBeLessThanOrEqual(80);
  expect(fit('Zeeland', 80, 12)).toBe('Zeeland');
});
