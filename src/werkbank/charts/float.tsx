// Puts the charts of the host over the sheet, as objects of Univer: they scroll along and can be moved and resized.
import { DrawingTypeEnum, ICommandService } from '@univerjs/core';
import {
  DrawingApplyType,
  type ISheetFloatDom,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  transformToDrawingPosition,
} from '@univerjs/preset-sheets-drawing';
import { SetWorksheetActiveOperation, SheetSkeletonService } from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import type { ChartData, ChartPosition, ChartStore } from '../host/charts';
import { LiveChart } from './LiveChart';
import { cellReader } from './reader';
import { watchCells } from './watchCells';

const COMPONENT = 'werkbank.grafiek';
const PIXELS_PER_POINT = 4 / 3;

interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

const sameChart = (a: ChartPosition, b: ChartPosition): boolean =>
  (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 0.5);

/** Keeps the charts on the screen the same as those in the store, both ways. */
class FloatingCharts {
  private readonly drawings;
  private readonly commands;
  private readonly skeletons;
  /** charts that stand on a sheet now, and those the user has deleted (Ctrl+Z brings them back) */
  private readonly drawn = new Set<string>();
  private readonly deleted = new Map<string, ChartData>();
  /** our own changes come back as commands */
  private applying = false;

  constructor(
    private readonly engine: Engine,
    private readonly store: ChartStore,
  ) {
    this.drawings = engine.injector.get(ISheetDrawingService);
    this.commands = engine.injector.get(ICommandService);
    this.skeletons = engine.injector.get(SheetSkeletonService);
    store.listen((event, chart) => {
      if (event === 'removed') this.remove(chart);
      else this.drawActiveSheet();
      if (event === 'changed') this.move(chart);
    });
    this.commands.onCommandExecuted((command) => {
      if (command.id === SetWorksheetActiveOperation.id) setTimeout(() => this.drawActiveSheet());
      if (command.id === SetDrawingApplyMutation.id && !this.applying) this.follow();
    });
    this.drawActiveSheet();
  }

  private key(chart: ChartData) {
    return { unitId: this.engine.wb.getId(), subUnitId: chart.sheetId, drawingId: chart.id };
  }

  /** Cells start beside the row numbers and below the column letters. */
  private headers(sheetId: string): { left: number; top: number } | undefined {
    const skeleton = this.skeletons.getSkeleton(this.engine.wb.getId(), sheetId);
    return skeleton ? { left: skeleton.rowHeaderWidth, top: skeleton.columnHeaderHeight } : undefined;
  }

  private place(chart: ChartData): Place | undefined {
    const headers = this.headers(chart.sheetId);
    if (!headers) return undefined;
    const { left, top, width, height } = chart.position;
    return {
      left: left * PIXELS_PER_POINT + headers.left,
      top: top * PIXELS_PER_POINT + headers.top,
      width: width * PIXELS_PER_POINT,
      height: height * PIXELS_PER_POINT,
    };
  }

  private drawing(chart: ChartData): ISheetFloatDom | undefined {
    const transform = this.place(chart);
    const skeleton = this.skeletons.getSkeleton(this.engine.wb.getId(), chart.sheetId);
    if (!transform || !skeleton) return undefined;
    const sheetTransform = transformToDrawingPosition(transform, skeleton);
    return {
      ...this.key(chart),
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      data: { id: chart.id },
      allowTransform: true,
      transform,
      sheetTransform,
      axisAlignSheetTransform: sheetTransform,
    };
  }

  /** Not through Univer's commands: what an add-in draws is not one of the user's undo steps. */
  private apply(type: DrawingApplyType, operation: unknown, sheetId: string): void {
    const { redo, objects } = operation as { redo: unknown; objects: unknown };
    this.applying = true;
    this.commands.syncExecuteCommand(SetDrawingApplyMutation.id, {
      unitId: this.engine.wb.getId(),
      subUnitId: sheetId,
      op: redo,
      objects,
      type,
    });
    this.applying = false;
  }

  private drawActiveSheet(): void {
    const sheetId = this.engine.wb.getActiveSheet().getSheetId();
    for (const chart of this.store.list(sheetId)) {
      if (this.drawn.has(chart.id)) continue;
      const drawing = this.drawing(chart);
      if (!drawing) continue;
      this.drawn.add(chart.id);
      if (this.drawings.getDrawingByParam(this.key(chart))) continue;
      this.apply(DrawingApplyType.INSERT, this.drawings.getBatchAddOp([drawing]), sheetId);
    }
  }

  private move(chart: ChartData): void {
    const drawing = this.drawn.has(chart.id) ? this.drawing(chart) : undefined;
    const now = this.positionNow(chart);
    if (!drawing || (now && sameChart(now, chart.position))) return;
    this.apply(DrawingApplyType.UPDATE, this.drawings.getBatchUpdateOp([drawing]), chart.sheetId);
  }

  private remove(chart: ChartData): void {
    if (!this.drawn.delete(chart.id)) return;
    if (!this.drawings.getDrawingByParam(this.key(chart))) return;
    this.apply(DrawingApplyType.REMOVE, this.drawings.getBatchRemoveOp([this.key(chart)]), chart.sheetId);
  }

  private positionNow(chart: ChartData): ChartPosition | undefined {
    const transform = this.drawings.getDrawingByParam(this.key(chart))?.transform;
    const headers = this.headers(chart.sheetId);
    if (!transform || !headers) return undefined;
    return {
      left: ((transform.left ?? 0) - headers.left) / PIXELS_PER_POINT,
      top: ((transform.top ?? 0) - headers.top) / PIXELS_PER_POINT,
      width: (transform.width ?? 0) / PIXELS_PER_POINT,
      height: (transform.height ?? 0) / PIXELS_PER_POINT,
    };
  }

  /** The user moved, resized, deleted or brought back a chart. */
  private follow(): void {
    for (const chart of [...this.store.list()]) {
      if (!this.drawn.has(chart.id)) continue;
      const position = this.positionNow(chart);
      if (!position) {
        this.deleted.set(chart.id, chart);
        this.drawn.delete(chart.id);
        this.store.remove(chart.id);
      } else if (!sameChart(position, chart.position)) {
        this.store.change(chart.id, (changed) => (changed.position = position));
      }
    }
    for (const chart of [...this.deleted.values()]) {
      if (!this.drawings.getDrawingByParam(this.key(chart))) continue;
      this.deleted.delete(chart.id);
      this.drawn.add(chart.id);
      this.store.add(chart);
    }
  }
}

/** Draws the charts of `store` over the sheets of `engine` from here on. */
export function floatCharts(engine: Engine, store: ChartStore): void {
  const reader = cellReader(engine);
  const cells = watchCells(engine, store);
  engine.api.registerComponent(COMPONENT, ({ data }: { data?: { id?: string } }) => (
    <LiveChart store={store} id={data?.id ?? ''} reader={reader} cells={cells} />
  ));
  void new FloatingCharts(engine, store);
}
