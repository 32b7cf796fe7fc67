// Slide 3: verwacht overschot per regio as a native chart, beside what changed.
import type { Huisstijl } from '../huisstijl';
import { EENHEDEN } from '../bedrag';
import type { Diamodel, Diastaaf } from '../model';
import type { Grafiekcijfers } from './cijferwerkmap';
import type { Dia, Presentatie } from './bibliotheek';
import { BINNENBREEDTE, hex, INHOUD, INHOUDHOOGTE, LINKS } from './maten';
import { tekstbreedte } from '../tekstmaat';
import type { Letter } from '../tekstmaat';
import { inhoudsdia } from './meesters';
import { PANEEL, wijzigingendia, wijzigingenpaneel } from './wijzigingendeel';

export const GRAFIEKNAAM = 'Grafiek verwacht overschot';

/** More bars than this in one chart would need tiny type. */
const MEESTE_STAVEN = 16;
const TUSSEN = 0.3;
/** Between a bar, its amount and a name, in inches. */
const NAAST_STAAF = 0.2;
/**
 * The ends of the axis: zero is always within, all charts of a slide get the same, and beyond the longest bars there is
 * room for the amounts.
 *
 * @param breedte of the plot, in inches
 */
function asgrenzen(
  staven: readonly Diastaaf[],
  breedte: number,
  letter: Letter,
): { valAxisMinVal: number; valAxisMaxVal: number } {
  const waarden = staven.map(({ waarde }) => waarde ?? 0);
  const [laagste, hoogste] = [Math.min(0, ...waarden), Math.max(0, ...waarden)];
  if (laagste === hoogste) return { valAxisMinVal: 0, valAxisMaxVal: 1 };
  const bedrag = Math.max(...staven.map(({ tekst }) => tekstbreedte(tekst, letter))) + NAAST_STAAF;
  const kanten = Number(laagste < 0) + Number(hoogste > 0);
  const perInch = (hoogste - laagste) / Math.max(breedte / 4, breedte - kanten * bedrag);
  return {
    valAxisMinVal: laagste < 0 ? laagste - bedrag * perInch : 0,
    valAxisMaxVal: hoogste > 0 ? hoogste + bedrag * perInch : 0,
  };
}

/** Two series, so that a deficit has its own pattern and its own name in the legend. */
function reeksen(staven: readonly Diastaaf[], { notatie }: { notatie: string }): Grafiekcijfers {
  const waarden = (soort: Diastaaf['soort']) =>
    staven.map((staaf) => (staaf.soort === soort ? staaf.waarde : null));
  return {
    // A regio without a bar says so in its name.
    categorieen: staven.map(({ regio, waarde, tekst }) =>
      waarde === null ? `${regio} (${tekst || 'leeg'})` : regio,
    ),
    reeksen: [
      { naam: 'Overschot', waarden: waarden('overschot') },
      { naam: 'Tekort', waarden: waarden('tekort') },
    ],
    notatie,
  };
}

interface Plaats {
  x: number;
  w: number;
  h: number;
}

/** A bar is at most this high, in inches: one regio is no wall. */
const STAAFHOOGTE = 0.7;
/** Between bars, in percents of a bar: at least, and what PowerPoint allows. */
const MINSTE_TUSSENRUIMTE = 40;
const MEESTE_TUSSENRUIMTE = 500;
const VOOR_LEGENDA = 0.4;

/** The room between bars that makes them as high as they may be. */
function tussenruimte(aantal: number, hoogte: number): number {
  const ruim = Math.round((hoogte / aantal / STAAFHOOGTE - 1) * 100);
  return Math.min(MEESTE_TUSSENRUIMTE, Math.max(MINSTE_TUSSENRUIMTE, ruim));
}

/** A legend tells surplus from deficit: only where there are both. */
function heeftLegenda({ grafiek: { staven } }: Diamodel): boolean {
  return (['overschot', 'tekort'] as const).every((gezocht) => staven.some(({ soort }) => soort === gezocht));
}

/** Room for the names, as part of the width; the same in all charts of a slide, so that bars can be compared. */
function naamdeel(model: Diamodel, stijl: Huisstijl, punten: number, w: number): number {
  const letter = { lettertype: stijl.lettertypen.tekst, punten };
  const langste = Math.max(...model.grafiek.staven.map(({ regio }) => tekstbreedte(regio, letter)));
  return Math.min(0.45, (langste + 0.2) / w);
}

function grafiek(
  dia: Dia,
  model: Diamodel,
  stijl: Huisstijl,
  staven: readonly Diastaaf[],
  plaats: Plaats,
): Grafiekcijfers {
  const { kleuren, lettertypen } = stijl;
  const cijfers = reeksen(staven, EENHEDEN[model.eenheid]);
  const tekst = hex(kleuren.tekst);
  const punten = 12;
  const links = naamdeel(model, stijl, punten, plaats.w);
  const boven = heeftLegenda(model) ? VOOR_LEGENDA / plaats.h : 0;
  const data = cijfers.reeksen.map(({ naam, waarden }) => ({
    name: naam,
    labels: [...cijfers.categorieen],
    // NaN is left out of the file: no bar, instead of a bar of zero.
    values: waarden.map((waarde) => waarde ?? NaN),
  }));
  dia.addChart('bar', data, {
    ...plaats,
    y: INHOUD.y,
    layout: { x: links, y: boven, w: 1 - links, h: 1 - boven },
    altText: model.altteksten.grafiek,
    objectName: GRAFIEKNAAM,
    barDir: 'bar',
    barGrouping: 'clustered',
    barOverlapPct: 100,
    barGapWidthPct: tussenruimte(staven.length, plaats.h * (1 - boven)),
    chartColors: [hex(kleuren.overschot), hex(kleuren.tekort)],
    catAxisLabelPos: 'low',
    catAxisLabelFontFace: lettertypen.tekst,
    catAxisLabelFontSize: punten,
    catAxisLabelColor: tekst,
    catAxisLineShow: true,
    catAxisLineColor: hex(kleuren.zacht),
    catAxisMajorTickMark: 'none',
    catGridLine: { style: 'none' },
    ...asgrenzen(model.grafiek.staven, plaats.w * (1 - links), {
      lettertype: lettertypen.tekst,
      punten,
      vet: true,
    }),
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    valLabelFormatCode: cijfers.notatie,
    showValue: true,
    dataLabelFormatCode: cijfers.notatie,
    dataLabelPosition: 'outEnd',
    dataLabelFontFace: lettertypen.tekst,
    dataLabelFontSize: punten,
    dataLabelFontBold: true,
    dataLabelColor: tekst,
    showLegend: heeftLegenda(model),
    legendPos: 't',
    legendFontFace: lettertypen.tekst,
    legendFontSize: 12,
    legendColor: tekst,
  });
  return cijfers;
}

/** @returns the figures of the charts, in order, for the workbooks behind them */
export function grafiekdias(presentatie: Presentatie, model: Diamodel, stijl: Huisstijl): Grafiekcijfers[] {
  const { staven } = model.grafiek;
  const gegevens = { titel: model.titels.grafiek, notities: model.notities.grafiek };
  const dia = inhoudsdia(presentatie, stijl, gegevens);
  if (staven.length <= MEESTE_STAVEN) {
    const cijfers = grafiek(dia, model, stijl, staven, {
      x: LINKS,
      w: BINNENBREEDTE - PANEEL.breedte - TUSSEN,
      h: INHOUDHOOGTE,
    });
    wijzigingenpaneel(dia, model, stijl);
    return [cijfers];
  }
  const grafieken = Math.ceil(staven.length / MEESTE_STAVEN);
  const perGrafiek = Math.ceil(staven.length / grafieken);
  const legenda = heeftLegenda(model) ? VOOR_LEGENDA : 0;
  const w = (BINNENBREEDTE - (grafieken - 1) * TUSSEN) / grafieken;
  const cijfers = Array.from({ length: grafieken }, (_leeg, g) => {
    const deel = staven.slice(g * perGrafiek, (g + 1) * perGrafiek);
    return grafiek(dia, model, stijl, deel, {
      x: LINKS + g * (w + TUSSEN),
      w,
      h: legenda + ((INHOUDHOOGTE - legenda) * deel.length) / perGrafiek,
    });
  });
  wijzigingendia(presentatie, model, stijl);
  return cijfers;
}
