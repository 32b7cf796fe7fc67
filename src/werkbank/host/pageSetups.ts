// How sheets print. Univer has no page setup: the host keeps it with the sheet, where a save finds it.
import type { IWorksheetData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';

/** What this host knows of a page, in Office's words. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly centerHorizontally: boolean;
  /** pages wide and high; null = as many as it takes */
  readonly fit: { readonly wide: number | null; readonly high: number | null } | null;
  /** A1 address; null = everything */
  readonly printArea: string | null;
}

const standard: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  centerHorizontally: false,
  fit: null,
  printArea: null,
};

/** Undefined for a sheet that nobody set up. */
export function pageSetupIn({ custom }: Partial<IWorksheetData>): PageSetup | undefined {
  return custom?.['pageSetup'] as PageSetup | undefined;
}

export function pageSetupOf(sheet: FWorksheet): PageSetup {
  return pageSetupIn(sheet.getSheet().getConfig()) ?? standard;
}

export function changePageSetup(sheet: FWorksheet, change: Partial<PageSetup>): void {
  const config = sheet.getSheet().getConfig();
  config.custom = { ...config.custom, pageSetup: { ...pageSetupOf(sheet), ...change } };
}
