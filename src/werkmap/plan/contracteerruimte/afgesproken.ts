// In a list that says which forecasts of aanbieders were agreed, those count instead of ours: as parts of formulas.
import type { Uitvoerder } from '../../../beleid/zorgkantoren';
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { lijstrijen } from '../../herkennen/lijst/lees';
import { eenheidVan, kolomMet } from '../../herkennen/lijst/lijst';
import type { Lijst } from '../../herkennen/lijst/lijst';
import { criterium, MET_GETAL, MET_TEKST } from './criterium';
import type { Regiosom } from './regiosom';

/** Whether a list has our forecast, the aanbieder's in the same unit, and whether that one was agreed. */
export function heeftAfgesproken(lijst: Lijst): boolean {
  const velden = ['prognose', 'prognoseAanbieder', 'akkoord'] as const;
  const [ons, eigen] = [eenheidVan(lijst, 'prognose'), eenheidVan(lijst, 'prognoseAanbieder')];
  return velden.every((veld) => kolomMet(lijst, veld)) && ons.factor === eigen.factor;
}

/** The agreed forecasts of a list. */
export interface Afgesproken {
  /** Sheet columns. */
  prognosekolom: number;
  akkoordkolom: number;
  /** Heading of the forecast of the aanbieder. */
  kop: string;
  /** What in the column akkoord means yes, as criteria of SUMIFS. */
  ja: readonly string[];
  /** Sheet rows that are agreed now. */
  rijen: ReadonlySet<number>;
}

/** Texts as they stand there; of numbers, such as dates, every one above 0. */
function alsCriterium(waarde: Celwaarde): string {
  if (typeof waarde === 'boolean') return 'TRUE';
  return typeof waarde === 'number' ? '">0"' : criterium(waarde.trim().toLowerCase());
}

/** undefined when the list doesn't tell what was agreed. */
export function afgesprokenIn(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  uitvoerder: Uitvoerder,
): Afgesproken | undefined {
  const [eigen, akkoord] = [kolomMet(lijst, 'prognoseAanbieder'), kolomMet(lijst, 'akkoord')];
  const blad = bladMetNaam(beeld, lijst.blad);
  if (!heeftAfgesproken(lijst) || !eigen || !akkoord || !blad) return undefined;
  const regios = uitvoerder.regios.map(({ naam }) => naam);
  const rijen = lijstrijen(beeld, lijst, { uitvoerder, jaar: lijst.jaar ?? 0, regios })
    .filter((rij) => rij.akkoord)
    .map(({ rij }) => rij);
  const gevonden = rijen.map((rij) => alsCriterium(celVan(blad, rij, akkoord.kolom).waarde));
  return {
    prognosekolom: eigen.kolom,
    akkoordkolom: akkoord.kolom,
    kop: eigen.kop,
    ja: [...new Set(['"ja"', ...gevonden])],
    rijen: new Set(rijen),
  };
}

/** Cells of the same rows: our forecast, the aanbieder's, and whether it was agreed. */
export interface Drietal {
  ons: string;
  eigen: string;
  akkoord: string;
}

/**
 * What agreed forecasts change about a sum.
 * @param waar more criteria that the rows meet, such as 'Lijst!A:A,"Zeeland"'; each gives a term
 */
export function afspraakdelen(
  { ons, eigen, akkoord }: Drietal,
  ja: readonly string[],
  waar: readonly string[] = [''],
): Regiosom {
  const per = (formule: (criteria: string) => string) =>
    waar
      .flatMap((deel) => ja.map((woord) => `${deel === '' ? '' : `${deel},`}${akkoord},${woord}`))
      .map(formule)
      .join('+');
  const erbij = per((criteria) => `SUMIFS(${eigen},${criteria})`);
  const eraf = per((criteria) => `SUMIFS(${ons},${criteria},${eigen},${MET_GETAL})`);
  return {
    som: `${erbij}-(${eraf})`,
    teksten: per((criteria) => `COUNTIFS(${criteria},${eigen},${MET_TEKST})`),
    aantal: per((criteria) => `COUNTIFS(${criteria},${eigen},${MET_GETAL})`),
  };
}

/** Two parts about the same rows as one. */
export function opgeteld(een: Regiosom, ander: Regiosom): Regiosom {
  return {
    som: `${een.som}+${ander.som}`,
    teksten: `${een.teksten}+${ander.teksten}`,
    aantal: `${een.aantal}+${ander.aantal}`,
  };
}
