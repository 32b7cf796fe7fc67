// Excel.PageLayout: what the add-in needs of it.
import { invalidArgument, itemNotFound } from '../errors';
import { changePageSetup, pageSetupOf } from '../pageSetups';
import { WireObject } from '../wireObject';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { findRange } from './rangeLookup';
import type { Worksheet } from './worksheet';

interface Zoom {
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || value < 1) throw invalidArgument('zoom');
  return value;
}

export class PageLayout extends WireObject {
  override readonly wireClass = 'PageLayout';

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get Orientation(): string {
    return pageSetupOf(this.worksheet.sheet).orientation;
  }
  set Orientation(value: unknown) {
    if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument('orientation');
    changePageSetup(this.worksheet.sheet, { orientation: value });
  }
  /** Excel.PaperType; this host knows A3, A4 and A5 */
  get PaperSize(): string {
    return pageSetupOf(this.worksheet.sheet).paperSize;
  }
  set PaperSize(value: unknown) {
    if (value !== 'A3' && value !== 'A4' && value !== 'A5')
      throw invalidArgument(`paperSize ${String(value)}`);
    changePageSetup(this.worksheet.sheet, { paperSize: value });
  }
  get CenterHorizontally(): boolean {
    return pageSetupOf(this.worksheet.sheet).centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    changePageSetup(this.worksheet.sheet, { centerHorizontally: value === true });
  }
  get Zoom(): Zoom & { scale?: number } {
    const { fit } = pageSetupOf(this.worksheet.sheet);
    if (!fit) return { scale: 100 };
    return { horizontalFitToPages: fit.wide, verticalFitToPages: fit.high };
  }
  set Zoom(value: unknown) {
    const { horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Zoom;
    const [wide, high] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
    changePageSetup(this.worksheet.sheet, { fit: wide === null && high === null ? null : { wide, high } });
  }

  SetPrintArea(area: unknown): void {
    const { context, sheet } = this.worksheet;
    const range = typeof area === 'string' ? findRange(context, area, sheet) : area;
    if (!(range instanceof Range)) throw invalidArgument('printArea');
    changePageSetup(sheet, { printArea: range.Address.slice(range.Address.lastIndexOf('!') + 1) });
  }
  GetPrintArea(): RangeAreas {
    const area = this.GetPrintAreaOrNullObject();
    if (!area) throw itemNotFound('print area');
    return area;
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { context, sheet } = this.worksheet;
    const { printArea } = pageSetupOf(sheet);
    return printArea === null ? null : new RangeAreas([findRange(context, printArea, sheet)]);
  }
}
