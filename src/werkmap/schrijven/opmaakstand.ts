// The formats of cells, cell by cell, so that they can be put back.
import type { Gebied } from '../beeld/adres';

/** Formats of one cell that our plans touch. */
export interface Celopmaak {
  vet: boolean;
  cursief: boolean;
  tekengrootte: number;
  tekstkleur: string;
  vulling: string;
  uitlijning: string;
  verticaal: string;
  terugloop: boolean;
  lijnBoven: Lijn;
  lijnOnder: Lijn;
}

interface Lijn {
  stijl: string;
  kleur: string;
}

/** What Excel gives for a cell without a fill; an explicit white fill can't be told from it. */
const GEEN_VULLING = '#FFFFFF';

interface Lader {
  opmaak: Excel.RangeFormat;
  boven: Excel.RangeBorder;
  onder: Excel.RangeBorder;
}

function laadCel(blad: Excel.Worksheet, rij: number, kolom: number): Lader {
  const opmaak = blad.getCell(rij, kolom).format;
  opmaak.load('horizontalAlignment,verticalAlignment,wrapText,fill/color');
  opmaak.load('font/bold,font/italic,font/size,font/color');
  const boven = opmaak.borders.getItem('EdgeTop').load('style,color');
  const onder = opmaak.borders.getItem('EdgeBottom').load('style,color');
  return { opmaak, boven, onder };
}

function leesCel({ opmaak, boven, onder }: Lader): Celopmaak {
  return {
    vet: opmaak.font.bold,
    cursief: opmaak.font.italic,
    tekengrootte: opmaak.font.size,
    tekstkleur: opmaak.font.color,
    vulling: opmaak.fill.color,
    uitlijning: opmaak.horizontalAlignment,
    verticaal: opmaak.verticalAlignment,
    terugloop: opmaak.wrapText,
    lijnBoven: { stijl: boven.style, kleur: boven.color },
    lijnOnder: { stijl: onder.style, kleur: onder.color },
  };
}

/** Queues the loads; call the result after the sync to get the formats, row by row. */
export function laadOpmaak(blad: Excel.Worksheet, gebied: Gebied): () => Celopmaak[][] {
  const laders: Lader[][] = [];
  for (let r = 0; r < gebied.rijen; r++) {
    const rij: Lader[] = [];
    for (let k = 0; k < gebied.kolommen; k++) rij.push(laadCel(blad, gebied.rij + r, gebied.kolom + k));
    laders.push(rij);
  }
  return () => laders.map((rij) => rij.map(leesCel));
}

function zetLijn(opmaak: Excel.RangeFormat, kant: 'EdgeTop' | 'EdgeBottom', lijn: Lijn): void {
  if (lijn.stijl === 'None') return;
  const rand = opmaak.borders.getItem(kant);
  rand.style = lijn.stijl as Excel.BorderLineStyle;
  rand.color = lijn.kleur;
}

function zetCel(cel: Excel.Range, was: Celopmaak): void {
  const { format } = cel;
  format.font.bold = was.vet;
  format.font.italic = was.cursief;
  format.font.size = was.tekengrootte;
  format.font.color = was.tekstkleur;
  if (was.vulling === GEEN_VULLING) format.fill.clear();
  else format.fill.color = was.vulling;
  format.horizontalAlignment = was.uitlijning as Excel.HorizontalAlignment;
  format.verticalAlignment = was.verticaal as Excel.VerticalAlignment;
  format.wrapText = was.terugloop;
  zetLijn(format, 'EdgeTop', was.lijnBoven);
  zetLijn(format, 'EdgeBottom', was.lijnOnder);
}

/** Queues the writes that put the formats back, over cleared formats. */
export function zetOpmaak(
  blad: Excel.Worksheet,
  gebied: Gebied,
  was: readonly (readonly Celopmaak[])[],
): void {
  blad.getRangeByIndexes(gebied.rij, gebied.kolom, gebied.rijen, gebied.kolommen).clear('Formats');
  was.forEach((rij, r) => {
    rij.forEach((cel, k) => zetCel(blad.getCell(gebied.rij + r, gebied.kolom + k), cel));
  });
}
