// How a worksheet prints, so that undo can put it back.
import { gebiednaam, leesGebied } from '../beeld/adres';

/** What a plan changes of the page. Plain data. */
export interface Paginastand {
  orientation: Excel.PageLayout['orientation'];
  paperSize: Excel.PageLayout['paperSize'];
  centerHorizontally: boolean;
  zoom: Excel.PageLayoutZoomOptions;
  /** Absent: no print area was set, and office.js can't take one away. */
  gebied?: string;
}

/** Page setup came with ExcelApi 1.9; an older Excel prints as it likes. */
export function kanPagina(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.9');
}

/** Queues the question how the worksheet prints; call the result after the sync. Undefined where Excel can't tell. */
export function laadPagina(blad: Excel.Worksheet): (() => Paginastand) | undefined {
  if (!kanPagina()) return undefined;
  const pagina = blad.pageLayout.load('orientation,paperSize,centerHorizontally,zoom');
  const gebied = blad.pageLayout.getPrintAreaOrNullObject().load('address');
  return () => ({
    orientation: pagina.orientation,
    paperSize: pagina.paperSize,
    centerHorizontally: pagina.centerHorizontally,
    zoom: pagina.zoom,
    ...(!gebied.isNullObject && !gebied.address.includes(',') && { gebied: gebied.address }),
  });
}

/** Queues the writes that put it back. */
export function zetPaginaTerug(blad: Excel.Worksheet, stand: Paginastand): void {
  const { pageLayout } = blad;
  pageLayout.orientation = stand.orientation;
  pageLayout.paperSize = stand.paperSize;
  pageLayout.centerHorizontally = stand.centerHorizontally;
  pageLayout.zoom = stand.zoom;
  if (stand.gebied !== undefined)
    pageLayout.setPrintArea(blad.getRange(gebiednaam(leesGebied(stand.gebied))));
}
