// Preview of a plan: which cells change, from what to what.
import type { Celpositie, Gebied } from '../beeld/adres';
import { celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { gelijkeInhoud } from './canoniek';
import { alsFormules } from './wijzigingsplan';
import type { Bladplan, Wijzigingsplan } from './wijzigingsplan';

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
  /** Number of cells that already hold this. */
  gelijk: number;
  /** Ranges that are written, for 'Toon'. */
  gebieden: readonly { blad: string; gebied: Gebied }[];
}

/**
 * The preview of one worksheet of a plan.
 * @param blad as it was read; undefined for a worksheet that is still to be made
 */
export function voorbeeldVanBlad(plan: Bladplan, blad: Bladbeeld | undefined): Voorbeeld {
  const nieuw: Celwijziging[] = [];
  const gewijzigd: Celwijziging[] = [];
  const gebieden: { blad: string; gebied: Gebied }[] = [];
  let gelijk = 0;
  for (const wijziging of plan.wijzigingen) {
    if (wijziging.soort !== 'cellen') continue;
    const { gebied } = wijziging;
    gebieden.push({ blad: plan.blad.naam, gebied });
    wijziging.inhoud.forEach((rij, r) => {
      rij.forEach((inhoud, k) => {
        const waarde = alsFormules(inhoud);
        if (waarde === null) return;
        const cel = { blad: plan.blad.naam, rij: gebied.rij + r, kolom: gebied.kolom + k };
        const oud = blad ? celVan(blad, cel.rij, cel.kolom).formule : '';
        if (gelijkeInhoud(oud, waarde)) gelijk += 1;
        else if (oud === '') nieuw.push({ cel, oud, nieuw: waarde });
        else gewijzigd.push({ cel, oud, nieuw: waarde });
      });
    });
  }
  return { nieuw, gewijzigd, gelijk, gebieden };
}

/**
 * Which cells a plan fills and which it changes, against the workbook as it was read. On a new worksheet every cell
 * is new. Formats and charts don't count as cells.
 */
export function voorbeeldVan(plan: Wijzigingsplan, beeld: Werkmapbeeld): Voorbeeld {
  const delen = plan.bladen.map((bladplan) => {
    const doel = bladplan.blad;
    const blad = doel.soort === 'bestaand' ? beeld.bladen.find(({ id }) => id === doel.id) : undefined;
    return voorbeeldVanBlad(bladplan, blad);
  });
  return {
    nieuw: delen.flatMap(({ nieuw }) => nieuw),
    gewijzigd: delen.flatMap(({ gewijzigd }) => gewijzigd),
    gelijk: delen.reduce((som, { gelijk }) => som + gelijk, 0),
    gebieden: delen.flatMap(({ gebieden }) => gebieden),
  };
}
