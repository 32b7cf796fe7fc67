// Invented totals for the tests of the sheets Declaraties and Standen.
import { cent } from '../../../src/domein/geld';
import type { Declaratietotaal } from '../../../src/invoer/totalen';

/** Zeeland (5525), Z041, in euros; month by month what was booked. */
export function totaal(
  productiemaand: string,
  boekmaand: string,
  euro: number,
  anders: Partial<Declaratietotaal> = {},
): Declaratietotaal {
  return {
    uzovi: '5525',
    agb: '06290001',
    prestatiecode: 'Z041',
    tijdseenheid: '14',
    productiemaand,
    boekmaand,
    bedrag: cent(Math.round(euro * 100)),
    aantal: 1,
    ...anders,
  };
}

/** The tariff table and the list of aanbieders of the user. */
export const TARIEVEN = [
  ['Prestatiecode', 'Omschrijving', 'Leveringsvorm', 'Tarief'],
  ['Z041', 'verzonnen', 'ZZP', 201.23],
  ['V051', 'verzonnen', 'Volledig pakket thuis', 180.5],
];
export const AANBIEDERS = [
  ['AGB-code', 'Zorgaanbieder'],
  [6290001, 'Verzonnen Zorggroep'],
];
