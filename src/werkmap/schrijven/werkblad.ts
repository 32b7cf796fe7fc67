// The one place that uses @microsoft/office-js-helpers. The package is one 2018 bundle; importing it changes nothing
// globally, and of all it holds only forceCreateSheet still serves.
import { ExcelUtilities } from '@microsoft/office-js-helpers';

/**
 * Makes a worksheet under a name nobody else uses, after two round trips (the first also carries whatever was
 * queued before). forceCreateSheet clears a worksheet that already has the name, so it never gets a name that could
 * be the user's: the caller gives the new worksheet its real name, which Excel refuses when it is taken.
 * @param tijdelijk from tijdelijkeNaam
 */
export function maakWerkblad(context: Excel.RequestContext, tijdelijk: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(context.workbook, tijdelijk, true);
}

/** A worksheet name that nobody chose. */
export function tijdelijkeNaam(): string {
  const willekeurig = crypto.getRandomValues(new Uint32Array(2));
  return `WLZ ${[...willekeurig].map((getal) => getal.toString(36)).join('')}`;
}
