// Whatever stands in a workbook, recognising never throws, and long lists are read whole.
import fc from 'fast-check';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { leesGeplakteTekst } from '../../src/werkmap/herkennen/geplakt';
import { herken } from '../../src/werkmap/herkennen/herken';
import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { leesLijst } from '../../src/werkmap/herkennen/lijst/lees';
import { datarijen } from '../../src/werkmap/herkennen/lijst/lijst';
import { problemenVan } from '../../src/werkmap/herkennen/problemen';
import { stelKoppelingVoor } from '../../src/werkmap/koppeling/voorstel';
import { stelUitgangspuntenVoor } from '../../src/werkmap/voorstel';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';
import { KOPPEN } from './verzonnenLijst';

/** Words that mean something to us, so that random sheets come near real ones. */
const WOORDEN = [
  ...KOPPEN.map(String),
  ...vraagCz.regios,
  ...['Totaal', 'CR ZIN', 'Prognose PGB', 'ZZP', 'jan', '2024-02', 'BSN', '52.494-€', '-€', '#N/A', 'n.n.b.'],
  'CR PGB 1.205.744€ 654.912€',
  'Haaglanden Zuid-Hollandse eilanden Zeeland',
];

const cel: fc.Arbitrary<Celwaarde> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WOORDEN) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(1, 2, 3, 2024, 45292)) },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.boolean()) },
);

const blad = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 12 }))
  .chain(([breed, hoog]) =>
    fc.array(fc.array(cel, { minLength: breed, maxLength: breed }), { minLength: hoog, maxLength: hoog }),
  );

const gebied = fc.record({
  rij: fc.nat(8),
  kolom: fc.nat(5),
  rijen: fc.integer({ min: 1, max: 9 }),
  kolommen: fc.integer({ min: 1, max: 5 }),
});

test('recognising never throws on random worksheets, tables, merged cells and ranges', () => {
  fc.assert(
    fc.property(
      blad,
      gebied,
      gebied,
      fc.constantFrom('General', 'mmm-yy', '#,##0,'),
      (inhoud, een, ander, notatie) => {
        const beeld = {
          ...maakBeeld({ ...maakBlad('Zeeland', inhoud, notatie), samengevoegd: [een] }),
          tabellen: [{ naam: 'T', adres: '', blad: 'Zeeland', gebied: ander, kopRij: true, totaalRij: true }],
          namen: [{ naam: 'CR_ZIN', formule: '', blad: 'Zeeland', gebied: een }],
        };
        for (const bron of herken(beeld, vraagCz, new Set(), { losseRijen: true }))
          problemenVan(bron, vraagCz);
        for (const lijst of herkenLijsten(beeld, vraagCz)) {
          expect(leesLijst(beeld, lijst, vraagCz).rijen).toHaveLength(datarijen(lijst).length);
        }
        herkenLijsten(beeld, vraagCz, { binnen: { blad: 'Zeeland', gebied: een } });
        leesGeplakteTekst(beeld, vraagCz);
        stelKoppelingVoor(beeld, vraagCz);
        stelUitgangspuntenVoor(beeld, { jaar: 2024, maand: 5 });
      },
    ),
    { numRuns: 300 },
  );
});

test('a list of ten thousand rows is read whole, and adds up', () => {
  const rijen = Array.from({ length: 10_000 }, (_, i): Celwaarde[] => {
    const nummer = String(20_000_000 + i);
    return [
      vraagCz.regios[i % 6] ?? '',
      nummer,
      `Verzonnen ${i}`,
      'ZZP',
      1_000,
      i % 2 ? '2.000,50' : 2_000.5,
    ];
  });
  const beeld = maakBeeld(maakBlad('Lang', [KOPPEN, ...rijen]));
  const { koppeling, rijen: voorstel } = stelKoppelingVoor(beeld, vraagCz);
  expect(koppeling.aanbieders?.lijstId).toBe('Lang!A1');
  // 10.000 rows over six regio's: 1.667 for the first four, 1.666 for the last two; 2.000,50 each. The second, fourth
  // and sixth hold texts, which no formula would count.
  const bedragen = voorstel.find(({ rij }) => rij === 'prognoseZin')?.kandidaten[0]?.bedragen;
  expect(bedragen?.map(({ bedrag }) => bedrag)).toEqual(
    [1667, null, 1667, null, 1666, null].map((aantal) => (aantal === null ? null : aantal * 2_000_50)),
  );
});
