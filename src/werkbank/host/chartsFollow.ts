// Charts keep looking at their cells when rows and columns come and go, and leave with their sheet.
import { ICommandService } from '@univerjs/core';
import { RemoveSheetMutation } from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import { changesOf, type Change } from './changes';
import type { ChartData, ChartSource, ChartStore } from './charts';

/** A stretch of rows or columns. */
interface Stretch {
  first: number;
  count: number;
}

/** Where a stretch lies after `count` lines came in at `first`. */
function inserted(own: Stretch, { first, count }: Stretch): Stretch {
  if (first <= own.first) return { ...own, first: own.first + count };
  return first < own.first + own.count ? { ...own, count: own.count + count } : own;
}

/** Where a stretch lies after those lines went; the same when nothing would be left of it. */
function deleted(own: Stretch, { first, count }: Stretch): Stretch {
  const before = Math.max(0, Math.min(own.first, first + count) - first);
  const inside = Math.max(0, Math.min(own.first + own.count, first + count) - Math.max(own.first, first));
  return inside === own.count ? own : { first: own.first - before, count: own.count - inside };
}

function follow(source: ChartSource, { area, type }: Change): void {
  const shift = type.endsWith('Inserted') ? inserted : deleted;
  if (type.startsWith('Row')) {
    const { first, count } = shift(
      { first: source.row, count: source.rows },
      { first: area.row, count: area.rows },
    );
    Object.assign(source, { row: first, rows: count });
  } else {
    const own = { first: source.column, count: source.columns };
    const { first, count } = shift(own, { first: area.column, count: area.columns });
    Object.assign(source, { column: first, columns: count });
  }
}

function sourcesOf(chart: ChartData): ChartSource[] {
  const ofSeries = chart.series.flatMap(({ values, categories }) =>
    categories ? [values, categories] : [values],
  );
  return [...new Set([chart.source, ...ofSeries])];
}

function apply(charts: ChartStore, change: Change): void {
  if (change.type === 'RangeEdited') return;
  for (const { id } of charts.list()) {
    charts.change(id, (chart) => {
      for (const source of sourcesOf(chart)) if (source.sheetId === change.sheetId) follow(source, change);
    });
  }
}

/** Starts keeping the charts in step with the sheets. */
export function followCells(engine: Engine, charts: ChartStore): void {
  engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
    for (const change of changesOf(command, options)) apply(charts, change);
    if (command.id === RemoveSheetMutation.id)
      charts.removeSheet((command.params as { subUnitId: string }).subUnitId);
  });
}
