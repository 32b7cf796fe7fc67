// The same Univer without a grid: for Node, and for tests. Call polyfills() first where the platform is old.
import {
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { makeEngine, type Engine } from './engine';

export { polyfills } from './polyfills';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Starts Univer without a picture on the given workbook. Dispose with `engine.univer.dispose()`. */
export function headless(snapshot: Partial<IWorkbookData>): Engine {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: {} });
  const entries = [
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsTablePlugin,
    UniverSheetsNumfmtPlugin,
  ] as PluginEntry[];
  const seen = new Set<string>();
  for (const entry of entries) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    if (seen.has(plugin.pluginName)) continue; // Univer refuses a plugin that comes twice
    seen.add(plugin.pluginName);
    univer.registerPlugin(plugin, options);
  }
  const api = FUniver.newAPI(univer);
  const wb = api.createWorkbook(snapshot);
  wb.setNumfmtLocal('nl');
  univer.__getInjector().get(IUniverInstanceService).focusUnit(wb.getId()); // undo works on what has the focus
  return makeEngine(univer, api, wb);
}

/** A workbook with one empty sheet, as Excel starts: "Map1" with "Blad1". */
export function emptyWorkbook(rowCount = 1000, columnCount = 26): Partial<IWorkbookData> {
  return {
    id: 'map1',
    name: 'Map1',
    sheetOrder: ['blad1'],
    sheets: { blad1: { id: 'blad1', name: 'Blad1', rowCount, columnCount, cellData: {} } },
  };
}
