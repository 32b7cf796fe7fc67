import { enkel, foutcel, kolom, roep } from './excel';
import '../../src/functions/functions';

const kalender = (...argumenten: unknown[]): unknown[][] => roep('KALENDER', ...argumenten);

const CZM = 'CZ Monitoring contracteerruimte 2024, dia 4';
const NZA = 'https://www.nza.nl/zorgsectoren/langdurige-zorg/budgetaanvragen';

test('CZ 2024 vanaf 2 november: wat er nog komt, met de laatste dag als Excel-dag', () => {
  // 31 March 2025 is day 45747, 31 May 2025 day 45808
  const verwacht = [
    ['Dag', 'Wanneer', 'Wat', 'Wie', 'Bron'],
    [45747, 'tot 1 april 2025', 'Overhevelen van ZIN naar pgb mogelijk', 'zorgkantoor', CZM],
    [45808, 'voor 1 juni 2025', 'Nacalculatie 2024 bij de NZa', 'zorgaanbieder en zorgkantoor', NZA],
  ];
  expect(kalender(enkel('CZ'), enkel(2024), enkel(45598))).toEqual(verwacht);
  expect(kalender(enkel('Zuid-Limburg'), enkel('2024'), enkel('2-11-2024'))).toEqual(verwacht);
  expect(kalender(enkel('cz'), enkel(2024), enkel('2024-11-02'))).toEqual(verwacht);
});

test('zonder dag staat alles er, de oudste termijn voorop', () => {
  const alles = kalender(enkel('ZZ'), enkel(2023));
  expect(alles).toHaveLength(1 + 12);
  expect(alles[1]?.slice(1, 3)).toEqual([
    'uiterlijk 1 augustus 2022',
    'Innovatie- en knelpuntenplannen in Vecozo',
  ]);
  expect(kalender(enkel('ZZ'), enkel(2023), enkel(''))).toEqual(alles);
});

test('is alles voorbij, dan blijft de kop over', () => {
  expect(kalender(enkel('CZ'), enkel(2024), enkel('1-1-2026'))).toHaveLength(1);
});

test.each<[string, unknown[], string]>([
  ['een onbekend jaar', [enkel('DSW'), enkel(2031)], '#N/A Voor DSW noemt geen bron termijnen over 2031.'],
  ['een onbekende naam', [enkel('XYZ'), enkel(2024)], "#N/A De naam 'XYZ' is onbekend als zorgkantoor."],
  ['geen naam', [enkel(''), enkel(2024)], '#VALUE! zorgkantoor: deze cel is leeg. Typ bijvoorbeeld CZ.'],
  ['geen jaar', [enkel('CZ'), enkel('')], '#VALUE! jaar: deze cel is leeg. Typ bijvoorbeeld 2024.'],
  ['een dag als jaar', [enkel('CZ'), enkel(45292)], '#VALUE! jaar: 45292 is geen jaartal.'],
  ['een jaar als dag', [enkel('CZ'), enkel(2024), enkel(2024)], '#VALUE! vanaf: hier staat geen datum.'],
  ['WAAR als dag', [enkel('CZ'), enkel(2024), enkel(true)], '#VALUE! vanaf: hier staat geen datum.'],
  ['een fout', [enkel('CZ'), enkel(2024), enkel(foutcel('#N/A'))], '#N/A vanaf: de cel bevat de fout #N/B.'],
  [
    'meer zorgkantoren',
    [kolom('CZ', 'VGZ'), enkel(2024)],
    '#VALUE! zorgkantoor: geef één cel; dit bereik is 2 × 1.',
  ],
])('%s geeft een zin', (_wat, argumenten, begin) => {
  expect(String(kalender(...argumenten)[0]?.[0])).toMatch(
    new RegExp(`^${begin.replace(/[.?*+()[\]]/g, '\\$&')}`),
  );
});
