// Whatever the rows, the ruimte and the what-if: money is conserved, and comparing scenarios adds up.
import fc from 'fast-check';
import { regimes } from '../../../src/beleid/regimes';
import { cent } from '../../../src/domein/geld';
import type { Cent } from '../../../src/domein/geld';
import { LEVERINGSVORMEN } from '../../../src/domein/leveringsvorm';
import { bereken } from '../../../src/werkmap/herschikking/bereken';
import type { Herschikgegevens, Herschikuitkomst } from '../../../src/werkmap/herschikking/types';
import { vergelijkScenarios } from '../../../src/werkmap/herschikking/vergelijk';
import type { WatAls } from '../../../src/werkmap/herschikking/vraag';
import { gegevensVan, vraagNaar } from './zelfgemaakt';

const REGIOS = ['Zeeland', 'Haaglanden', 'West-Brabant'];
const bedrag = fc.integer({ min: 0, max: 5_000_000 }).map((b) => cent(b));

const rij = fc.record({
  regio: fc.constantFrom(...REGIOS),
  aanbieder: fc.constantFrom('Verzonnen A', 'Verzonnen B', 'Verzonnen C'),
  leveringsvorm: fc.constantFrom(...LEVERINGSVORMEN),
  afspraak: bedrag,
  prognose: bedrag,
  prognoseAanbieder: fc.option(bedrag),
  akkoord: fc.boolean(),
});

const watAls: fc.Arbitrary<WatAls> = fc.record({
  aanpassing: fc.dictionary(
    fc.constantFrom(...REGIOS),
    fc.record({ soort: fc.constant('procent' as const), procent: fc.integer({ min: -20, max: 20 }) }),
  ),
  overhevelingen: fc.array(
    fc.record({
      van: fc.record({ regio: fc.constantFrom(...REGIOS), kavel: fc.constant('ZIN' as const) }),
      naar: fc.record({ regio: fc.constantFrom(...REGIOS), kavel: fc.constant('ZIN' as const) }),
      bedrag: fc.integer({ min: 0, max: 1_000_000 }),
    }),
    { maxLength: 3 },
  ),
  meerzorg: fc.constant({}),
});

const proef = fc
  .record({
    regime: fc.constantFrom(...regimes),
    ruimte: fc.array(fc.integer({ min: 5_000_000, max: 20_000_000 }), { minLength: 3, maxLength: 3 }),
    rijen: fc.array(rij, { minLength: 1, maxLength: 25 }),
  })
  .map(({ regime, ruimte, rijen }) => ({
    regime,
    gegevens: gegevensVan({
      regime,
      ruimte: Object.fromEntries(REGIOS.map((regio, i) => [regio, ruimte[i] ?? 0])),
      rijen,
    }),
  }));

const som = (bedragen: readonly Cent[]) => bedragen.reduce<number>((totaal, b) => totaal + b, 0);

function uitkomst(gegevens: Herschikgegevens, regime: string, wens?: WatAls): Herschikuitkomst {
  const berekening = bereken(vraagNaar(regime, wens && { watAls: wens }), gegevens);
  if (!berekening.uitkomst) throw new Error(berekening.problemen.map(({ zin }) => zin).join(' '));
  return berekening.uitkomst;
}

test('every euro is in one regio, every forecast is paid or not paid, and the parts of the ruimte add up', () => {
  fc.assert(
    fc.property(proef, watAls, ({ gegevens, regime }, wens) => {
      const u = uitkomst(gegevens, regime.naam, wens);
      expect(u.rijen).toHaveLength(gegevens.rijen.length);
      for (const r of u.rijen) {
        expect(som(r.toegekend)).toBe(r.nieuw);
        expect(r.nieuw + r.nietVergoed).toBe(r.prognose);
        expect(r.prognose).toBe(r.prognoses.gebruikt);
      }
      for (const regio of u.regios) {
        const eigen = u.rijen.filter((r) => r.regio === regio.regio);
        expect(regio.verdeeld).toBe(som(eigen.map((r) => r.nieuw)));
        expect(regio.beschikbaar).toBe(regio.ruimteZin + regio.saldo + regio.overheveling + regio.aanpassing);
        expect(regio.beschikbaar - regio.verdeeld).toBe(regio.rest - regio.overschrijding);
      }
      // What is moved between the own regio's is neither made nor lost.
      expect(som(u.regios.map((r) => r.overheveling))).toBe(0);
      expect(u.totaal.verdeeld).toBe(som(u.rijen.map((r) => r.nieuw)));
      expect(u.totaal.beschikbaar - u.totaal.verdeeld).toBe(u.totaal.rest - u.totaal.overschrijding);
    }),
    { numRuns: 150 },
  );
});

test('comparing is consistent: rows add up to regio’s, regio’s to the total, and turned round the signs turn', () => {
  fc.assert(
    fc.property(proef, watAls, ({ gegevens, regime }, wens) => {
      const [a, b] = [uitkomst(gegevens, regime.naam), uitkomst(gegevens, regime.naam, wens)];
      const heen = vergelijkScenarios(a, b);
      for (const regio of heen.regios) {
        const rijen = heen.rijen.filter((r) => r.regio === regio.regio);
        expect(regio.verschil?.verdeeld).toBe(rijen.reduce((t, r) => t + (r.verschil ?? NaN), 0));
      }
      expect(heen.totaal.verschil?.verdeeld).toBe(
        heen.regios.reduce((t, r) => t + (r.verschil?.verdeeld ?? NaN), 0),
      );
      const terug = vergelijkScenarios(b, a);
      expect(terug.rijen.map((r) => r.verschil)).toEqual(
        heen.rijen.map((r) => (r.verschil === null || r.verschil === 0 ? r.verschil : -r.verschil)),
      );
    }),
    { numRuns: 100 },
  );
});

test('a scenario beside itself differs nowhere; a row that only one has is there with a blank other side', () => {
  const gegevens = gegevensVan({
    regime: regimes[0],
    ruimte: { Zeeland: 100 },
    rijen: [
      { afspraak: cent(50), prognose: cent(60) },
      { afspraak: cent(50), prognose: cent(40) },
    ],
  });
  const a = uitkomst(gegevens, 'CZ');
  const gelijk = vergelijkScenarios(a, a);
  expect(gelijk.rijen.map(({ verschil }) => verschil)).toEqual([0, 0]);
  expect(gelijk.totaal.verschil).toEqual({ beschikbaar: 0, verdeeld: 0, rest: 0, nietVergoed: 0 });
  const korter = uitkomst({ ...gegevens, rijen: gegevens.rijen.slice(0, 1) }, 'CZ');
  const vergeleken = vergelijkScenarios(korter, a);
  expect(vergeleken.rijen.map(({ a: een, b, verschil }) => [een?.nieuw ?? null, b?.nieuw, verschil])).toEqual(
    [
      [60, 60, 0],
      [null, 40, null],
    ],
  );
  const andereRegio = { ...a, regios: [] };
  expect(vergelijkScenarios(a, andereRegio).regios[0]).toMatchObject({
    regio: 'Zeeland',
    b: null,
    verschil: null,
  });
});
