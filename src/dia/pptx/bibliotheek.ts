// The one place where pptxgenjs is loaded: only when a deck is made, because it is large.
import type PptxGenJS from 'pptxgenjs';

export type Presentatie = PptxGenJS;
export type Dia = PptxGenJS.Slide;
export type Tabelcel = PptxGenJS.TableCell;
export type Celopmaak = PptxGenJS.TableCellProps;
export type Tekstdeel = PptxGenJS.TextProps;

/** An empty presentation of 13,33 × 7,5 inch. */
export async function nieuwePresentatie(): Promise<Presentatie> {
  const { default: Pptx } = await import('pptxgenjs');
  const presentatie = new Pptx();
  presentatie.layout = 'LAYOUT_WIDE';
  return presentatie;
}
