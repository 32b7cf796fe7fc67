import type { Decimal } from 'decimal.js';
import { getalTekst, percentageTekst } from '../domein/decimaal';

/**
 * What kind of quantity a policy value is. In the policy files a `procent` stands as 95.8 and in a cell as 95,8%; a
 * `ja of nee` as 1 or 0 and in a cell as ja or nee: whether a zorgkantoor has a rule.
 */
export type Soort = 'procent' | 'euro' | 'aantal' | 'ja of nee';

/** What a value can be. Bounds in the unit of the policy files (percents, euros, numbers). */
export interface Onderdeel {
  readonly soort: Soort;
  readonly laagste: number;
  readonly hoogste: number;
}

/**
 * The values a zorgkantoor decides, by the name a user types in the column Onderdeel of WLZ_Beleid. The bounds only
 * catch typing errors.
 */
export const ONDERDELEN = {
  richttariefpercentage: { soort: 'procent', laagste: 50, hoogste: 150 },
  'NHC-percentage': { soort: 'procent', laagste: 0, hoogste: 150 },
  'NIC-percentage': { soort: 'procent', laagste: 0, hoogste: 150 },
  /** a lower percentage agreed last year continues */
  'lager percentage loopt door': { soort: 'ja of nee', laagste: 0, hoogste: 1 },
  /** a new aanbieder never gets more than the richttariefpercentage, whatever was agreed */
  'nieuwe aanbieder hooguit richttarief': { soort: 'ja of nee', laagste: 0, hoogste: 1 },
  /** what was agreed with one aanbieder alone holds for one year at most */
  'eigen afspraak hooguit een jaar': { soort: 'ja of nee', laagste: 0, hoogste: 1 },
  /** a sanction corrects the percentages of NHC and NIC as well */
  'sanctie ook op NHC en NIC': { soort: 'ja of nee', laagste: 0, hoogste: 1 },
  /** share of the initial productieafspraken that is set apart as regionaal stimuleringsbudget */
  stimuleringspercentage: { soort: 'procent', laagste: 0, hoogste: 5 },
  /** share of last year's herschikte volume that becomes the initial productieafspraak */
  'initieel percentage': { soort: 'procent', laagste: 50, hoogste: 110 },
  /** only payments and retentions of more than this are offered to the CAK */
  betalingsdrempel: { soort: 'euro', laagste: 0, hoogste: 1_000_000 },
  /** months in which a new aanbieder is paid afterwards */
  'maanden achteraf': { soort: 'aantal', laagste: 0, hoogste: 12 },
  /** first month in which the herschikte, and in which the final agreement is paid on */
  'eerste herschikte maand': { soort: 'aantal', laagste: 1, hoogste: 12 },
  'eerste definitieve maand': { soort: 'aantal', laagste: 1, hoogste: 12 },
  /** a sanction fixes the agreement at no more than this many times the lowest month */
  sanctiemaanden: { soort: 'aantal', laagste: 1, hoogste: 12 },
  /** what was agreed in the field above and below the richttariefpercentage */
  'veld hoger gemiddeld': { soort: 'procent', laagste: 50, hoogste: 150 },
  'veld hoger minimum': { soort: 'procent', laagste: 50, hoogste: 150 },
  'veld hoger maximum': { soort: 'procent', laagste: 50, hoogste: 150 },
  'veld lager gemiddeld': { soort: 'procent', laagste: 50, hoogste: 150 },
  'veld lager minimum': { soort: 'procent', laagste: 50, hoogste: 150 },
  'veld lager maximum': { soort: 'procent', laagste: 50, hoogste: 150 },
} as const satisfies Readonly<Record<string, Onderdeel>>;

/** The name of a policy value. */
export type Onderdeelnaam = keyof typeof ONDERDELEN;

/** All names, in the order of {@link ONDERDELEN}. */
export const ONDERDEELNAMEN = Object.keys(ONDERDELEN) as readonly Onderdeelnaam[];

/** A value as the user sees it: 95,8%, € 5000, 6, ja. Percentages as fractions. */
export function waardeInWoorden(onderdeel: Onderdeelnaam, waarde: Decimal.Value): string {
  switch (ONDERDELEN[onderdeel].soort) {
    case 'procent':
      return percentageTekst(waarde);
    case 'euro':
      return `€ ${getalTekst(waarde)}`;
    case 'aantal':
      return getalTekst(waarde);
    case 'ja of nee':
      return getalTekst(waarde) === '1' ? 'ja' : 'nee';
  }
}
