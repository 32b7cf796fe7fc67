// The contracteerruimtetabel of a month on the sheet Standen: kept when the table is written, to compare with next month.
import { zoekUitvoerder } from '../../beleid/zorgkantoren';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { voorbeeldVan } from '../plan/voorbeeld';
import type { Bladplan, Wijzigingsplan } from '../plan/wijzigingsplan';
import { jaarEnMaand, maandVan } from './maandcel';
import { leesStanden, standenMet, STANDENTABEL, standVanTabel } from './standen';
import type { Bekendebedragen, Standrij } from './standen';

/** The table of a month: for whom, and its input as far as it is known. */
export interface Tabelstand {
  uitvoerder: string;
  jaar: number;
  /** 1 to 12 */
  peilmaand: number;
  regios: readonly Bekendebedragen[];
}

export interface Tabelstandvoorstel {
  /** amounts that are kept */
  bedragen: number;
  /** amounts of this month that stand there now and are replaced */
  vervangt: number;
  /** absent when the sheet holds exactly this already, when there is nothing to keep, and when it can't be: zin */
  bladplan?: Bladplan;
  /** why it can't be kept */
  zin?: string;
}

const isTabel = ({ post }: Standrij) => post !== 'declaraties';

/** Whether a row is about a table of this uitvoerder; two may share a workbook. */
function vanUitvoerder({ uitvoerder, regios }: Tabelstand): (rij: Standrij) => boolean {
  const eigen = zoekUitvoerder(uitvoerder)?.regios.map(({ naam }) => naam) ?? [];
  const namen = new Set([...eigen, ...regios.map(({ regio }) => regio)]);
  return (rij) => isTabel(rij) && namen.has(rij.regio);
}

/** Whether anything on the sheet would change. */
function verandert(bladplan: Bladplan, beeld: Werkmapbeeld): boolean {
  if (bladplan.blad.soort === 'nieuw') return true;
  const { nieuw, gewijzigd } = voorbeeldVan({ titel: '', bladen: [bladplan] }, beeld);
  return nieuw.length + gewijzigd.length > 0;
}

/** Making a table larger or smaller asks for ExcelApi 1.13; outside Excel there is nothing to ask. */
function kanTabelmaat(): boolean {
  return typeof Office === 'undefined' || Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/** Why the sheet can't be written along with a plan: that must not keep the plan itself from being written. */
function bezwaar(bladplan: Bladplan, plan: Wijzigingsplan, beeld: Werkmapbeeld): string | undefined {
  const { blad: doel, wijzigingen } = bladplan;
  if (doel.soort === 'nieuw') return undefined;
  if (plan.bladen.some(({ blad }) => blad.soort === 'bestaand' && blad.id === doel.id)) {
    return `Tabel ${STANDENTABEL.naam} staat op blad ${doel.naam}, dat WLZ zelf beschrijft. Verplaats haar naar een eigen blad.`;
  }
  if (beeld.bladen.find(({ id }) => id === doel.id)?.beveiligd) {
    return `Het blad ${doel.naam} is beveiligd. Hef de beveiliging op (tabblad Controleren).`;
  }
  const groeit = wijzigingen.some(({ soort }) => soort === 'tabelmaat');
  return groeit && !kanTabelmaat() ? 'Deze versie van Excel kan een tabel niet laten groeien.' : undefined;
}

/**
 * The part of a plan that keeps a table as the stand of its month. The same month of the same uitvoerder is replaced
 * as a whole, also by fewer regio's; everything else on the sheet stays.
 * @param plan what it is written along with
 */
export function tabelstandvoorstel(
  beeld: Werkmapbeeld,
  plan: Wijzigingsplan,
  tabel: Tabelstand,
): Tabelstandvoorstel {
  const maand = maandVan(tabel.jaar, tabel.peilmaand);
  const rijen = standVanTabel(maand, tabel.regios);
  const eigen = vanUitvoerder(tabel);
  const voorstel = standenMet(beeld, rijen, (rij) => rij.stand === maand && eigen(rij));
  const { vervangt, bladplan } = voorstel;
  const gedeeld = { bedragen: rijen.length, vervangt };
  if (voorstel.zin !== undefined) return { ...gedeeld, zin: voorstel.zin };
  if (rijen.length + vervangt === 0 || !bladplan || !verandert(bladplan, beeld)) return gedeeld;
  const zin = bezwaar(bladplan, plan, beeld);
  return zin === undefined ? { ...gedeeld, bladplan } : { ...gedeeld, zin };
}

/** The plan with the stand added, so that both are written and undone as one. */
export function metTabelstand(plan: Wijzigingsplan, { bladplan }: Tabelstandvoorstel): Wijzigingsplan {
  return bladplan ? { ...plan, bladen: [...plan.bladen, bladplan] } : plan;
}

/** Earlier tables, as they were kept: rows of the contracteerruimtetabel of this uitvoerder before a month. */
export function eerdereTabellen(
  beeld: Werkmapbeeld,
  { uitvoerder, jaar, peilmaand }: Pick<Tabelstand, 'uitvoerder' | 'jaar' | 'peilmaand'>,
): Standrij[] {
  const deze = maandVan(jaar, peilmaand);
  const eigen = vanUitvoerder({ uitvoerder, jaar, peilmaand, regios: [] });
  return leesStanden(beeld).rijen.filter((rij) => eigen(rij) && rij.stand < deze);
}

/** A month of which something was kept. */
export interface Standmaand {
  /** `2024-01` */
  stand: string;
  jaar: number;
  /** 1 to 12 */
  peilmaand: number;
}

/** The months of these rows, the last first. */
export function maandenVan(rijen: readonly Standrij[]): Standmaand[] {
  const standen = [...new Set(rijen.map(({ stand }) => stand))].sort().reverse();
  return standen.map((stand) => ({ stand, ...jaarEnMaand(stand) }));
}
