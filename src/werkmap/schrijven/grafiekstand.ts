// A chart of ours as it was before a plan changed it. Which cells it shows can't be asked of every Excel: for that we
// know how we drew it.
import type { Grafiekwijziging } from '../plan/wijzigingsplan';

/** Texts and formats of one chart. Plain data. */
export interface Grafiekstand {
  naam: string;
  titel: string;
  reeksnaam: string;
  asnotatie: string;
  labelnotatie: string;
}

/** Queues the loads for the charts with these names that are there; call the result after the sync. */
export function laadGrafieken(blad: Excel.Worksheet, namen: readonly string[]): () => Grafiekstand[] {
  const geladen = namen.map((naam) => {
    const grafiek = blad.charts.getItemOrNullObject(naam);
    grafiek.load('name,title/text,axes/valueAxis/numberFormat,dataLabels/numberFormat');
    const reeks = grafiek.series.getItemAt(0).load('name');
    return { naam, grafiek, reeks };
  });
  return () =>
    geladen
      .filter(({ grafiek }) => !grafiek.isNullObject)
      .map(({ naam, grafiek, reeks }) => ({
        naam,
        titel: grafiek.title.text,
        reeksnaam: reeks.name,
        asnotatie: grafiek.axes.valueAxis.numberFormat,
        labelnotatie: grafiek.dataLabels.numberFormat,
      }));
}

/**
 * Queues the writes that put a chart back.
 * @param getekend how we drew it, when we did
 */
export function zetGrafiekTerug(
  blad: Excel.Worksheet,
  stand: Grafiekstand,
  getekend: Grafiekwijziging | undefined,
): void {
  const onze = blad.charts.getItem(stand.naam);
  const reeks = onze.series.getItemAt(0);
  const bereik = ({ rij, kolom, rijen, kolommen }: Grafiekwijziging['waarden']) =>
    blad.getRangeByIndexes(rij, kolom, rijen, kolommen);
  if (getekend) {
    reeks.setValues(bereik(getekend.waarden));
    reeks.setXAxisValues(bereik(getekend.categorieen));
  }
  onze.title.text = stand.titel;
  reeks.name = stand.reeksnaam;
  onze.axes.valueAxis.numberFormat = stand.asnotatie;
  onze.dataLabels.numberFormat = stand.labelnotatie;
}
