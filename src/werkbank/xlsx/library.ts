// The only door to the xlsx library: loaded when a file is first opened or saved, so that the page starts without it.
import type * as Excelts from '@cj-tech-master/excelts';
import type { ParseXml } from './read/xml';

export type Library = typeof Excelts;
export type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';

let loading: Promise<Library> | undefined;

async function load(): Promise<Library> {
  const [library, chart] = await Promise.all([
    import('@cj-tech-master/excelts'),
    import('@cj-tech-master/excelts/chart'),
  ]);
  chart.installChartSupport(); // without it the library refuses workbooks that hold a chart
  return library;
}

/** The library, loaded once. */
export function loadLibrary(): Promise<Library> {
  loading ??= load();
  return loading;
}

/** The library's reader of small XML parts. */
export async function loadXmlParser(): Promise<ParseXml> {
  const { parseXml } = await import('@cj-tech-master/excelts/xml');
  return (xml) => parseXml(xml);
}
