// Turns the entries of a plan into calls on a worksheet. Nothing is sent here: the caller syncs.
import { gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import { alsFormules } from '../plan/wijzigingsplan';
import { kanPagina } from './paginastand';
import type {
  Grafiekwijziging,
  Opmaak,
  Paginawijziging,
  Tabelwijziging,
  Wijziging,
} from '../plan/wijzigingsplan';

type Kant = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

const RASTER: readonly Kant[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

function zetLijn(format: Excel.RangeFormat, kant: Kant, kleur: string): void {
  const rand = format.borders.getItem(kant);
  rand.style = 'Continuous';
  rand.color = kleur;
}

function zetTekens(font: Excel.RangeFont, opmaak: Opmaak): void {
  if (opmaak.vet !== undefined) font.bold = opmaak.vet;
  if (opmaak.cursief !== undefined) font.italic = opmaak.cursief;
  if (opmaak.tekengrootte !== undefined) font.size = opmaak.tekengrootte;
  if (opmaak.lettertype !== undefined) font.name = opmaak.lettertype;
  if (opmaak.tekstkleur !== undefined) font.color = opmaak.tekstkleur;
}

function zetOpmaak({ format }: Excel.Range, opmaak: Opmaak): void {
  zetTekens(format.font, opmaak);
  if (opmaak.vulling !== undefined) format.fill.color = opmaak.vulling;
  if (opmaak.uitlijning !== undefined) format.horizontalAlignment = opmaak.uitlijning;
  if (opmaak.verticaal !== undefined) format.verticalAlignment = opmaak.verticaal;
  if (opmaak.terugloop !== undefined) format.wrapText = opmaak.terugloop;
  if (opmaak.lijnBoven !== undefined) zetLijn(format, 'EdgeTop', opmaak.lijnBoven);
  if (opmaak.lijnOnder !== undefined) zetLijn(format, 'EdgeBottom', opmaak.lijnOnder);
  if (opmaak.raster !== undefined) for (const kant of RASTER) zetLijn(format, kant, opmaak.raster);
}

function zetVast(blad: Excel.Worksheet, rijen: number, kolommen: number): void {
  blad.freezePanes.unfreeze();
  if (rijen > 0 && kolommen > 0) {
    blad.freezePanes.freezeAt(blad.getRange(gebiednaam({ rij: 0, kolom: 0, rijen, kolommen })));
  } else if (rijen > 0) blad.freezePanes.freezeRows(rijen);
  else if (kolommen > 0) blad.freezePanes.freezeColumns(kolommen);
}

const kan = (versie: string) => Office.context.requirements.isSetSupported('ExcelApi', versie);

/**
 * What makes a new chart honest: names at the low end instead of through the bars below zero, the first regio on top,
 * and bars below zero that are hollow, so that they differ without colour too. A pattern can't be set through
 * office.js; an older Excel leaves the bars as they are.
 */
function maakLeesbaar(
  grafiek: Excel.Chart,
  reeks: Excel.ChartSeries,
  { type, kleur }: Grafiekwijziging,
): void {
  // Every bar has its amount: an axis with lines would say it again.
  grafiek.axes.valueAxis.visible = false;
  grafiek.axes.valueAxis.majorGridlines.visible = false;
  if (!kan('1.7')) return;
  const as = grafiek.axes.categoryAxis;
  as.tickLabelPosition = 'Low';
  if (type === 'BarClustered') as.reversePlotOrder = true;
  if (!kan('1.9')) return;
  reeks.invertIfNegative = true;
  reeks.invertColor = '#FFFFFF';
  reeks.format.line.color = kleur;
}

function tekenGrafiek(blad: Excel.Worksheet, wens: Grafiekwijziging, bestaande: ReadonlySet<string>): void {
  const bereik = (gebied: Gebied) => blad.getRange(gebiednaam(gebied));
  const is = bestaande.has(wens.naam);
  const per = wens.waarden.rijen === 1 ? 'Rows' : 'Columns';
  const grafiek = is ? blad.charts.getItem(wens.naam) : blad.charts.add(wens.type, bereik(wens.waarden), per);
  grafiek.title.text = wens.titel;
  const reeks = grafiek.series.getItemAt(0);
  reeks.name = wens.reeksnaam;
  reeks.setXAxisValues(bereik(wens.categorieen));
  reeks.hasDataLabels = true;
  grafiek.axes.valueAxis.numberFormat = wens.notatie;
  grafiek.dataLabels.numberFormat = wens.notatie;
  if (is) {
    reeks.setValues(bereik(wens.waarden));
    return; // where the user put it and how it looks is kept
  }
  grafiek.name = wens.naam;
  grafiek.legend.visible = false;
  reeks.format.fill.setSolidColor(wens.kleur);
  maakLeesbaar(grafiek, reeks, wens);
  const { rij, kolom, rijen, kolommen } = wens.plaats;
  grafiek.setPosition(blad.getCell(rij, kolom), blad.getCell(rij + rijen - 1, kolom + kolommen - 1));
}

function maakTabel(blad: Excel.Worksheet, { naam, gebied, stijl }: Tabelwijziging): void {
  const tabel = blad.tables.add(blad.getRange(gebiednaam(gebied)), true);
  tabel.name = naam;
  if (stijl !== undefined) tabel.style = stijl;
}

/** What Excel can't set is left: printing works without it, only less well. */
function zetPagina(blad: Excel.Worksheet, { gebied, meerPaginas }: Paginawijziging): void {
  if (!kanPagina()) return;
  const pagina = blad.pageLayout;
  pagina.orientation = 'Landscape';
  pagina.paperSize = 'A4';
  pagina.centerHorizontally = true;
  pagina.zoom = { horizontalFitToPages: 1, ...(!meerPaginas && { verticalFitToPages: 1 }) };
  pagina.setPrintArea(blad.getRange(gebiednaam(gebied)));
}

function voerEenUit(blad: Excel.Worksheet, wijziging: Wijziging, grafieken: ReadonlySet<string>): void {
  switch (wijziging.soort) {
    case 'cellen':
      blad.getRange(gebiednaam(wijziging.gebied)).formulas = wijziging.inhoud.map((rij) =>
        rij.map(alsFormules),
      );
      break;
    case 'notatie': {
      const { rijen, kolommen } = wijziging.gebied;
      const rij = Array<string>(kolommen).fill(wijziging.notatie);
      blad.getRange(gebiednaam(wijziging.gebied)).numberFormat = Array<string[]>(rijen).fill(rij);
      break;
    }
    case 'opmaak':
      zetOpmaak(blad.getRange(gebiednaam(wijziging.gebied)), wijziging.opmaak);
      break;
    case 'kolombreedte': {
      const { kolom, kolommen, punten } = wijziging;
      blad.getRangeByIndexes(0, kolom, 1, kolommen).format.columnWidth = punten;
      break;
    }
    case 'vastzetten':
      zetVast(blad, wijziging.rijen, wijziging.kolommen);
      break;
    case 'wissen':
      blad.getRange(gebiednaam(wijziging.gebied)).clear();
      break;
    case 'pagina':
      zetPagina(blad, wijziging);
      break;
    case 'tabel':
      maakTabel(blad, wijziging);
      break;
    case 'tabelmaat':
      blad.tables.getItem(wijziging.naam).resize(gebiednaam(wijziging.gebied));
      break;
    case 'grafiek':
      tekenGrafiek(blad, wijziging, grafieken);
      break;
  }
}

/**
 * Queues everything a plan wants on a worksheet, in the order of the plan.
 * @param grafieken names of the charts that are on the worksheet already
 */
export function voerUit(
  blad: Excel.Worksheet,
  wijzigingen: readonly Wijziging[],
  grafieken: ReadonlySet<string>,
): void {
  for (const wijziging of wijzigingen) voerEenUit(blad, wijziging, grafieken);
}
