// Univer with a picture: the spreadsheet in the page.
import '../engine/facade';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import {
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IMessageService, MessageType, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { makeEngine, type Engine } from '../engine/engine';
import { locale, setDutchNumberFormats } from '../nederlands';
import { showCellsInDutch } from './cellContent';
import { colorLikeExcel } from './colors';
import { acceptDutchEntry } from './entry';
import { nameFunctionsInDutch } from './functionNames';
import { readDutchFormulas } from './formulaEditor';
import { hiddenMenus } from './menus';
import { acceptDutchPaste } from './paste';
import { tableThemes } from './tableStyles';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Univer knows no Dutch. To it a locale is a key of `locales`, and a currency: with German comes the euro. */
const DUTCH = LocaleType.DE_DE;

/** Excel has no tag with the table's name over a table. */
const tableViewOptions = { hideAnchor: true };
const tableOptions = { userThemes: tableThemes, defaultThemeIndex: 0 };

function optionsFor(name: string, options: object | undefined): object | undefined {
  if (name.includes('TABLE_UI')) return { ...options, ...tableViewOptions };
  if (name === UniverSheetsTablePlugin.pluginName) return { ...options, ...tableOptions };
  return options;
}

function plugins(container: HTMLElement): PluginEntry[] {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu: hiddenMenus,
      sheets: { disableForceStringAlert: true },
      footer: { statisticBar: false, menus: false, zoomSlider: true },
      // Loading calculates nothing: the workbook's own values stand until something changes.
      formula: { initialFormulaComputing: 0 },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsDrawingPreset(),
  ];
  const byName = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset) => preset.plugins as PluginEntry[])) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    byName.set(plugin.pluginName, [plugin, optionsFor(plugin.pluginName, options)]);
  }
  return [...byName.values()];
}

/** Draws the workbook in `container`. Dispose with `engine.univer.dispose()`. */
export function startGrid(container: HTMLElement, snapshot: Partial<IWorkbookData>): Engine {
  setDutchNumberFormats(DUTCH);
  const univer = new Univer({ logLevel: LogLevel.WARN, locale: DUTCH, locales: { [DUTCH]: locale } });
  for (const entry of plugins(container)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin, options);
  }
  colorLikeExcel(univer.__getInjector());
  const api = FUniver.newAPI(univer);
  const wb = api.createWorkbook(snapshot);
  wb.setNumfmtLocal('nl');
  const engine = makeEngine(univer, api, wb);
  const messages = engine.injector.get(IMessageService);
  acceptDutchEntry(engine.injector, (sentence) =>
    messages.show({ type: MessageType.Warning, content: sentence, duration: 8000 }),
  );
  acceptDutchPaste(engine.injector);
  showCellsInDutch(engine.injector);
  readDutchFormulas(engine.injector);
  nameFunctionsInDutch(engine.injector);
  return engine;
}
