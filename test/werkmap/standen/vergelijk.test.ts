// Between two standen every part adds up to the cent, per regio and in total, whatever the amounts.
import fc from 'fast-check';
import { contracteerruimtetabel } from '../../../src/domein/contracteerruimte';
import type { Invoerrij, Regiobedragen } from '../../../src/domein/contracteerruimte';
import { cent } from '../../../src/domein/geld';
import { standVanTabel } from '../../../src/werkmap/standen/standen';
import type { Standrij } from '../../../src/werkmap/standen/standen';
import { telVerschillenOp, vergelijkStanden } from '../../../src/werkmap/standen/vergelijk';

const REGIOS = ['Haaglanden', 'Zeeland', 'Zuid-Limburg'];
const bedrag = fc.integer({ min: -2e11, max: 2e11 }).map((waarde) => cent(waarde));
const bedragen = fc.record({
  ruimteZin: bedrag,
  ruimtePgb: bedrag,
  saldo: bedrag,
  prognoseZin: bedrag,
  prognosePgb: bedrag,
});
const tabel = fc
  .tuple(bedragen, bedragen, bedragen)
  .map((perRegio): Regiobedragen[] => perRegio.map((b, i) => ({ regio: REGIOS[i] ?? '', bedragen: b })));
const declaratie = (stand: string) =>
  fc.record({
    stand: fc.constant(stand),
    post: fc.constant('declaraties' as const),
    regio: fc.constantFrom(...REGIOS),
    leveringsvorm: fc.constantFrom('ZZP', 'VPT', 'MPT'),
    productiemaand: fc.constantFrom('2022-01', '2023-11', '2023-12', '2024-01', '2024-02'),
    bedrag,
    aantal: fc.constant(1),
  });
const declaraties = (stand: string) => fc.array(declaratie(stand), { maxLength: 12 });

const som = (getallen: readonly number[]) => getallen.reduce((een, ander) => een + ander, 0);

test('begin + parts = end for every regio and for the total', () => {
  fc.assert(
    fc.property(tabel, tabel, declaraties('2024-01'), declaraties('2024-02'), (toen, nu, eerst, later) => {
      const rijen: Standrij[] = [
        ...standVanTabel('2024-01', toen),
        ...standVanTabel('2024-02', nu),
        ...eerst,
        ...later,
      ];
      const verschillen = vergelijkStanden(rijen, '2024-01', '2024-02');
      expect(verschillen.map(({ regio }) => regio)).toEqual(REGIOS);
      const samen = telVerschillenOp(verschillen);
      // The other way round: what the domain's own table makes of the same amounts.
      const [vorige, deze] = [contracteerruimtetabel(toen), contracteerruimtetabel(nu)];
      [...verschillen, samen].forEach(({ overschot, declaraties: d }, k) => {
        expect(overschot?.begin).toBe(vorige.cellen.overschot[k]);
        expect(overschot?.eind).toBe(deze.cellen.overschot[k]);
        expect((overschot?.begin ?? NaN) + som(Object.values(overschot?.posten ?? {}))).toBe(overschot?.eind);
        expect(d.begin + d.nieuweMaanden + d.naijl + d.correcties).toBe(d.eind);
        expect(d.naijl).toBeGreaterThanOrEqual(0);
        expect(d.correcties).toBeLessThanOrEqual(0);
      });
      expect(samen.declaraties.eind).toBe(som(later.filter(isJong).map((rij) => rij.bedrag)));
      expect(samen.declaraties.begin).toBe(som(eerst.filter(isJong).map((rij) => rij.bedrag)));
    }),
    { numRuns: 300 },
  );
});

/** Eighteen months before February 2024 is September 2022: January 2022 is too old to count at the earlier stand. */
const isJong = ({ productiemaand, stand }: Standrij) => stand === '2024-02' || productiemaand !== '2022-01';

test('a regio of which one amount isn’t known has no overschot, and then the total has none', () => {
  const vol = (waarde: number): Record<Invoerrij, ReturnType<typeof cent>> => ({
    ruimteZin: cent(waarde),
    ruimtePgb: cent(0),
    saldo: cent(0),
    prognoseZin: cent(1),
    prognosePgb: cent(0),
  });
  const zonder = Object.fromEntries(Object.entries(vol(5)).filter(([rij]) => rij !== 'saldo'));
  const rijen = [
    ...standVanTabel(
      '2024-01',
      REGIOS.map((regio) => ({ regio, bedragen: vol(5) })),
    ),
    ...standVanTabel(
      '2024-02',
      REGIOS.map((regio, i) => ({ regio, bedragen: i === 1 ? zonder : vol(7) })),
    ),
  ];
  const verschillen = vergelijkStanden(rijen, '2024-01', '2024-02');
  expect(verschillen.map(({ overschot }) => overschot?.eind)).toEqual([6, undefined, 6]);
  expect(telVerschillenOp(verschillen).overschot).toBeUndefined();
  expect(telVerschillenOp([]).overschot).toBeUndefined();
});
