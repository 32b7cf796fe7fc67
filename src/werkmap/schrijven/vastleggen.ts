// Captures what stands where a plan is going to write, and puts it back.
import { gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Celwaarde } from '../beeld/werkmapbeeld';
import type { Grafiekwijziging, Wijziging, Wijzigingsplan } from '../plan/wijzigingsplan';
import { laadOpmaak, zetOpmaak } from './opmaakstand';
import type { Celopmaak } from './opmaakstand';
import { voerUit } from './uitvoeren';

/** What stood on the part of a worksheet that a plan touches. Plain data. */
export interface Bladstand {
  gebied: Gebied;
  /** As Range.formulas; text that looks like a formula carries its apostrophe. */
  formules: Celwaarde[][];
  notaties: string[][];
  /** Only when the plan changes formats. */
  opmaak?: Celopmaak[][];
  kolombreedtes: { kolom: number; punten: number }[];
  /** Frozen rows and columns; absent when the plan leaves them. */
  vastgezet?: { rijen: number; kolommen: number };
  /** Names of the charts that were there. */
  grafieken: string[];
}

const metGebied = (wijziging: Wijziging): Gebied[] => ('gebied' in wijziging ? [wijziging.gebied] : []);

/** The smallest rectangle around everything a plan writes in cells. */
export function omvang(wijzigingen: readonly Wijziging[]): Gebied {
  const gebieden = wijzigingen.flatMap(metGebied);
  const rij = Math.min(...gebieden.map((g) => g.rij));
  const kolom = Math.min(...gebieden.map((g) => g.kolom));
  const onder = Math.max(...gebieden.map((g) => g.rij + g.rijen));
  const rechts = Math.max(...gebieden.map((g) => g.kolom + g.kolommen));
  return { rij, kolom, rijen: onder - rij, kolommen: rechts - kolom };
}

/** Range.formulas shows the text '=a' and the formula =a alike; only for text the value is the same. */
export function metApostrof(formules: readonly unknown[][], waarden: readonly unknown[][]): Celwaarde[][] {
  return formules.map((rij, r) =>
    rij.map((formule, k) => {
      const isTekst = typeof formule === 'string' && /^[=+\-@]/.test(formule) && formule === waarden[r]?.[k];
      return isTekst ? `'${formule}` : (formule as Celwaarde);
    }),
  );
}

function kolommenVan(plan: Wijzigingsplan): number[] {
  return plan.wijzigingen.flatMap((w) =>
    w.soort === 'kolombreedte' ? Array.from({ length: w.kolommen }, (_, i) => w.kolom + i) : [],
  );
}

/** Queues the loads for what the plan touches; call the result after the sync. */
export function legVast(blad: Excel.Worksheet, plan: Wijzigingsplan): () => Bladstand {
  const gebied = omvang(plan.wijzigingen);
  const cellen = blad.getRange(gebiednaam(gebied)).load('formulas,values,numberFormat');
  const raaktOpmaak = plan.wijzigingen.some(({ soort }) => soort === 'opmaak' || soort === 'wissen');
  const opmaak = raaktOpmaak ? laadOpmaak(blad, gebied) : undefined;
  const breedtes = kolommenVan(plan).map((kolom) => {
    const format = blad.getCell(0, kolom).format.load('columnWidth');
    return { kolom, format };
  });
  const zetVast = plan.wijzigingen.some(({ soort }) => soort === 'vastzetten');
  const vast = zetVast ? blad.freezePanes.getLocationOrNullObject().load('rowCount,columnCount') : undefined;
  const grafieken = blad.charts.load('items/name');
  return () => ({
    gebied,
    formules: metApostrof(cellen.formulas, cellen.values),
    notaties: cellen.numberFormat as string[][],
    ...(opmaak && { opmaak: opmaak() }),
    kolombreedtes: breedtes.map(({ kolom, format }) => ({ kolom, punten: format.columnWidth })),
    ...(vast && { vastgezet: vastgezet(vast) }),
    grafieken: grafieken.items.map(({ name }) => name),
  });
}

/** Whole rows or columns count as many as the sheet has; that many are not frozen. */
function vastgezet(bereik: Excel.Range): { rijen: number; kolommen: number } {
  if (bereik.isNullObject) return { rijen: 0, kolommen: 0 };
  const rijen = bereik.rowCount > 100_000 ? 0 : bereik.rowCount;
  const kolommen = bereik.columnCount > 10_000 ? 0 : bereik.columnCount;
  return { rijen, kolommen };
}

/**
 * Queues the writes that put a worksheet back as captured, but for charts that were added since.
 * @param onzeGrafieken how we drew the charts of ours that were there
 */
export function zetTerug(
  blad: Excel.Worksheet,
  stand: Bladstand,
  onzeGrafieken: readonly Grafiekwijziging[],
): void {
  if (stand.opmaak) zetOpmaak(blad, stand.gebied, stand.opmaak); // clears number formats too, so it comes first
  const cellen = blad.getRange(gebiednaam(stand.gebied));
  cellen.formulas = stand.formules;
  cellen.numberFormat = stand.notaties;
  const breedtes = stand.kolombreedtes.map(({ kolom, punten }): Wijziging => {
    return { soort: 'kolombreedte', kolom, kolommen: 1, punten };
  });
  const vastzetten: Wijziging[] = stand.vastgezet ? [{ soort: 'vastzetten', ...stand.vastgezet }] : [];
  const grafieken = onzeGrafieken.filter(({ naam }) => stand.grafieken.includes(naam));
  voerUit(blad, [...breedtes, ...vastzetten, ...grafieken], new Set(stand.grafieken));
}
