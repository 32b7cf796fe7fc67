// Preview of a plan: which cells change, from what to what.
import { gebiednaam } from '../beeld/adres';
import type { Celpositie } from '../beeld/adres';
import { celOp } from '../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { alsFormules } from './wijzigingsplan';
import type { Wijzigingsplan } from './wijzigingsplan';

export interface Celwijziging {
  cel: Celpositie;
  /** Formula or constant that stands there now, and that will. */
  oud: Celwaarde;
  nieuw: Celwaarde;
}

export interface Voorbeeld {
  /** Cells that were blank. */
  nieuw: readonly Celwijziging[];
  /** Cells that hold something else now. */
  gewijzigd: readonly Celwijziging[];
  /** Cells that already hold this. */
  gelijk: number;
  /** Addresses that are written, for 'Toon'. */
  adressen: readonly string[];
}

/**
 * Which cells a plan fills and which it changes, against the workbook as it was read. On a new worksheet every cell
 * is new. Formats and charts don't count as cells.
 */
export function voorbeeldVan(plan: Wijzigingsplan, beeld: Werkmapbeeld): Voorbeeld {
  const nieuw: Celwijziging[] = [];
  const gewijzigd: Celwijziging[] = [];
  const adressen: string[] = [];
  let gelijk = 0;
  for (const wijziging of plan.wijzigingen) {
    if (wijziging.soort !== 'cellen') continue;
    adressen.push(gebiednaam(wijziging.gebied));
    wijziging.inhoud.forEach((rij, r) => {
      rij.forEach((inhoud, k) => {
        const waarde = alsFormules(inhoud);
        if (waarde === null) return;
        const { gebied } = wijziging;
        const cel = { blad: plan.blad.naam, rij: gebied.rij + r, kolom: gebied.kolom + k };
        const oud = plan.blad.soort === 'nieuw' ? '' : celOp(beeld, cel).formule;
        if (oud === waarde) gelijk += 1;
        else if (oud === '') nieuw.push({ cel, oud, nieuw: waarde });
        else gewijzigd.push({ cel, oud, nieuw: waarde });
      });
    });
  }
  return { nieuw, gewijzigd, gelijk, adressen };
}
