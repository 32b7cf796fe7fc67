// Charts keep looking at their cells when rows and columns come and go, and leave with their sheet.
import { ICommandService } from '@univerjs/core';
import { RemoveSheetMutation } from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import { changesOf, type Change } from './changes';
import type { ChartData, ChartSource, ChartStore } from './charts';
import { shifted } from './shift';

/** A source that is deleted altogether stays as it was: the chart then shows what came in its place. */
function follow(source: ChartSource, change: Change): void {
  const { row, column, rows, columns } = source;
  Object.assign(source, shifted({ row, column, rows, columns }, change));
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
