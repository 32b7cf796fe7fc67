// An invented list of aanbieders: no name, code or amount belongs to anyone.
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';

export const KOPPEN: Celwaarde[] = [
  'Regio',
  'AGB-code',
  'Aanbieder',
  'Leveringsvorm',
  'Afspraak 2024',
  'Prognose',
];

/** Sums by hand: afspraak 2.100.000, prognose 2.050.000; prognose Zeeland 1.000.000, West-Brabant 1.050.000. */
export const RIJEN: Celwaarde[][] = [
  ['Zeeland', '01230001', 'Verzonnen De Linde', 'ZZP', 500_000, 450_000],
  ['Zeeland', '01230001', 'Verzonnen De Linde', 'VPT', 200_000, 250_000],
  ['Zeeland', '01230002', 'Verzonnen De Eik', 'MPT', 300_000, 300_000],
  ['West-Brabant', '01230003', 'Verzonnen De Berk', 'ZZP', 600_000, 500_000],
  ['West-Brabant', '01230003', 'Verzonnen De Berk', 'DTV', 100_000, 100_000],
  ['West-Brabant', '01230004', 'Verzonnen De Wilg', 'ZZP', 400_000, 450_000],
];

/** Title, blank row, headings, six rows. */
export const verzonnenLijst = (): Celwaarde[][] => [
  ['Productie 2024 (verzonnen)'],
  [''],
  [...KOPPEN],
  ...RIJEN.map((rij) => [...rij]),
];
