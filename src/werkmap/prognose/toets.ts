// The back-test: how far off this way of calculating was before.
import { NAIJLBELEID } from '../../beleid/naijl';
import { maandnaam } from '../../domein/datum';
import { getalTekst } from '../../domein/decimaal';
import { cent } from '../../domein/geld';
import { afgekapt } from '../../domein/naijl/afkappen';
import type { Driehoek } from '../../domein/naijl/driehoek';
import { jaartoets } from '../../domein/naijl/jaartoets';
import { terugtoets } from '../../domein/naijl/terugtoets';
import { maandnummer } from './driehoekbron';
import type { Driehoekset } from './driehoekbron';
import { jaarbedrag, patroonUit } from './wijze';
import type { Rekenwijze } from './wijze';

/** What the back-test found; fractions, positive = forecast too high. */
export interface Toets {
  soort: 'vorig jaar' | 'maanden terug';
  afwijking: number;
  /** The same for linear per month; absent when that is the method, or was not tested. */
  lineair?: number;
  /** Dutch sentence. */
  zin: string;
}

const ZONDER: Rekenwijze = { methode: 'maand', vormen: new Map(), terugval: new Map() };

/** The way of calculating as it would have been with the triangle of then; null when that was too small. */
function wijzeVanToen(wijze: Rekenwijze, toen: Driehoek): Rekenwijze | null {
  if (wijze.methode !== 'driehoek') return wijze;
  if ((toen[0]?.length ?? 0) < 2) return null;
  const uitkomst = patroonUit(toen);
  return 'patroon' in uitkomst ? { ...ZONDER, methode: 'driehoek', patroon: uitkomst.patroon } : null;
}

function vorigJaar(
  wijze: Rekenwijze,
  { totaal }: Driehoekset,
  jaar: number,
  peilmaand: number,
): number | undefined {
  const januari = totaal.maanden.findIndex(
    (maand) => maandnummer(maand) === maandnummer({ jaar: jaar - 1, maand: 1 }),
  );
  const uitkomst = jaartoets(totaal.driehoek, januari, peilmaand, (maanden, toen) => {
    const met = wijzeVanToen(wijze, toen);
    const rij = { maanden: maanden.map((bedrag) => (bedrag === null ? null : cent(Math.round(bedrag)))) };
    return met && jaarbedrag(rij, met, jaar - 1, peilmaand);
  });
  return uitkomst?.afwijking;
}

/** '5,2% te laag' */
function naast(afwijking: number): string {
  const procent = Math.round(Math.abs(afwijking) * 1000) / 10;
  return procent === 0
    ? 'nog geen 0,1% naast'
    : `${getalTekst(procent)}% te ${afwijking < 0 ? 'laag' : 'hoog'}`;
}

function metVorigJaar(
  wijze: Rekenwijze,
  set: Driehoekset,
  jaar: number,
  peilmaand: number,
): Toets | undefined {
  const afwijking = vorigJaar(wijze, set, jaar, peilmaand);
  if (afwijking === undefined) return undefined;
  const lineair = wijze.methode === 'maand' ? undefined : vorigJaar(ZONDER, set, jaar, peilmaand);
  const erbij = lineair === undefined ? '' : ` Lineair per maand zat ${naast(lineair)}.`;
  return {
    soort: 'vorig jaar',
    afwijking,
    ...(lineair !== undefined && { lineair }),
    zin: `Vorig jaar, na ${maandnaam(peilmaand)}, zat deze methode ${naast(afwijking)}.${erbij}`,
  };
}

function metMaandenTerug(wijze: Rekenwijze, { totaal }: Driehoekset): Toets | undefined {
  if (wijze.methode !== 'driehoek') return undefined;
  const deel = afgekapt(totaal.driehoek, NAIJLBELEID.minstens);
  for (const maanden of NAIJLBELEID.maandenTerug) {
    const uitkomst = terugtoets(deel, maanden);
    if (!uitkomst) continue;
    const wanneer = maanden === 1 ? 'Een maand geleden' : `${maanden} maanden geleden`;
    const aantal =
      uitkomst.rijen === 1
        ? 'de maand die toen nog liep'
        : `de ${uitkomst.rijen} maanden die toen nog liepen`;
    return {
      soort: 'maanden terug',
      afwijking: uitkomst.afwijking,
      zin: `${wanneer} zat deze methode ${naast(uitkomst.afwijking)} voor ${aantal}.`,
    };
  }
  return undefined;
}

/**
 * How far off the same method was at this moment last year; else how far off it was some months ago; undefined when
 * the workbook holds too little to tell.
 */
export function toetsVan(wijze: Rekenwijze, jaar: number, peilmaand: number): Toets | undefined {
  const { set } = wijze;
  if (!set || set.probleem !== undefined || wijze.weigering !== undefined) return undefined;
  return metVorigJaar(wijze, set, jaar, peilmaand) ?? metMaandenTerug(wijze, set);
}
