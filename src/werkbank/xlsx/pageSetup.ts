// How a sheet prints, in the host's words and in a file's.
import type { PageSetup } from '../host/pageSetups';
import type { Worksheet } from './library';

/** The numbers a file has for sizes of paper. */
const papers: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11 };

/** In a file 0 pages means: as many as it takes. */
export function writePageSetup(target: Worksheet, setup: PageSetup | undefined): void {
  if (!setup) return;
  const { orientation, paperSize, centerHorizontally, fit, printArea } = setup;
  Object.assign(target.pageSetup, {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: papers[paperSize],
    horizontalCentered: centerHorizontally,
    ...(fit && { fitToPage: true, fitToWidth: fit.wide ?? 0, fitToHeight: fit.high ?? 0 }),
    ...(printArea !== null && { printArea }),
  });
}

/** Undefined when the file says nothing about it. */
export function readPageSetup({ pageSetup }: Partial<Pick<Worksheet, 'pageSetup'>>): PageSetup | undefined {
  if (!pageSetup) return undefined;
  const { orientation, fitToPage, fitToWidth, fitToHeight, printArea, horizontalCentered } = pageSetup;
  const paper = Object.keys(papers).find((name) => papers[name] === Number(pageSetup.paperSize));
  const landscape = orientation === 'landscape';
  if (!landscape && !fitToPage && !printArea) return undefined;
  return {
    orientation: landscape ? 'Landscape' : 'Portrait',
    paperSize: paper ?? 'A4',
    centerHorizontally: horizontalCentered === true,
    fit: fitToPage ? { wide: fitToWidth || null, high: fitToHeight || null } : null,
    printArea: printArea || null,
  };
}
