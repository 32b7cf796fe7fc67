// Invented totals for the tests of the sheets Declaraties and Standen.
import { cent } from '../../../src/domein/geld';
import type { Declaratietotaal } from '../../../src/invoer/totalen';
import type { Celwaarde, Werkmapbeeld } from '../../../src/werkmap/beeld/werkmapbeeld';
import { bladplanVan } from '../../../src/werkmap/plan/wijzigingsplan';
import { standenMet } from '../../../src/werkmap/standen/standen';
import type { Standrij } from '../../../src/werkmap/standen/standen';
import { maakBlad } from '../maakBeeld';

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

/** The workbook with a sheet Standen that holds these rows, as the plan would write it. */
export function metStandenblad(beeld: Werkmapbeeld, rijen: readonly Standrij[]): Werkmapbeeld {
  const { bladplan, zin } = standenMet(beeld, rijen, () => false);
  if (!bladplan) throw new Error(zin);
  const { blad, wijzigingen } = bladplanVan({ titel: '', bladen: [bladplan] });
  const cellen = wijzigingen.find((wijziging) => wijziging.soort === 'cellen');
  const tabel = wijzigingen.find((wijziging) => wijziging.soort === 'tabel');
  if (!cellen || !tabel) throw new Error('geen nieuw blad');
  const { gebied, naam } = tabel;
  return {
    ...beeld,
    bladen: [...beeld.bladen, maakBlad(blad.naam, cellen.inhoud as Celwaarde[][])],
    tabellen: [...beeld.tabellen, { naam, adres: `${blad.naam}!A1`, blad: blad.naam, gebied, kopRij: true }],
  };
}
