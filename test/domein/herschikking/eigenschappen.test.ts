import fc from 'fast-check';
import { regimes } from '../../../src/beleid/regimes';
import { type Cent, cent, som } from '../../../src/domein/geld';
import {
  type HerschikRij,
  type Laag,
  type Regime,
  VERDELINGEN,
  herschik,
} from '../../../src/domein/herschikking';
import { LEVERINGSVORMEN } from '../../../src/domein/leveringsvorm';

const REGIOS = ['Zeeland', 'Haaglanden'];

const bedrag = fc
  .oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 1_000_000_000 }))
  .map(cent);
const rij: fc.Arbitrary<HerschikRij> = fc.record(
  {
    regio: fc.constantFrom(...REGIOS),
    leveringsvorm: fc.constantFrom(...LEVERINGSVORMEN),
    afspraak: bedrag,
    prognose: bedrag,
    aanbieder: fc.constantFrom('A', 'B', 'C'),
    garantie: bedrag,
    groei: bedrag,
    realisatieVorigJaar: bedrag,
    afspraakVorigJaar: bedrag,
  },
  { requiredKeys: ['regio', 'afspraak', 'prognose'] },
);
const rijen = fc.array(rij, { minLength: 1, maxLength: 25 });
const keuzeUitRegimes = fc.constantFrom(...regimes);
/** As share of the forecast, so that plenty and shortage are both common. */
const krapte = fc.integer({ min: 0, max: 130 });

function ruimteVoor(lijst: readonly HerschikRij[], procent: number): Map<string, Cent> {
  const deel = (regio: string): Cent => {
    const prognose = som(lijst.filter((r) => r.regio === regio).map((r) => r.prognose));
    return cent(Math.floor((prognose * procent) / 100));
  };
  return new Map(REGIOS.map((regio) => [regio, deel(regio)]));
}

function nieuw(
  lijst: readonly HerschikRij[],
  ruimte: ReadonlyMap<string, Cent>,
  regime: Regime,
): readonly number[] {
  return herschik(lijst, ruimte, regime).rijen.map((r) => r.afspraakNieuw);
}

test('wat is toegekend en wat niet is vergoed, is samen de prognose; de lagen tellen op tot de afspraak', () => {
  fc.assert(
    fc.property(rijen, krapte, keuzeUitRegimes, (lijst, procent, regime) => {
      const { rijen: uit } = herschik(lijst, ruimteVoor(lijst, procent), regime);
      for (const [i, r] of uit.entries()) {
        expect(som(r.toegekend)).toBe(r.afspraakNieuw);
        expect(r.afspraakNieuw + r.nietVergoed).toBe(lijst[i]?.prognose);
        expect((lijst[i]?.afspraak ?? NaN) + r.mutatie).toBe(r.afspraakNieuw);
        expect(Math.min(r.nietVergoed, ...r.toegekend)).toBeGreaterThanOrEqual(0);
        expect(r.uitleg).not.toBe('');
      }
    }),
  );
});

test('het verdeelde blijft binnen de ruimte, en gaat er alleen door garanties overheen', () => {
  fc.assert(
    fc.property(rijen, krapte, keuzeUitRegimes, (lijst, procent, regime) => {
      const uit = herschik(lijst, ruimteVoor(lijst, procent), regime);
      const gegarandeerd = regime.lagen.flatMap((laag, i) => (laag.verdeling === 'volledig' ? [i] : []));
      for (const r of uit.ruimtes) {
        expect(r.verdeeld + r.rest).toBe(r.ruimte + r.overschrijding);
        expect(Math.min(r.rest, r.overschrijding)).toBe(0);
        if (r.overschrijding === 0) continue;
        const leden = uit.rijen.filter((_, i) => regime.bereik === 'kantoor' || lijst[i]?.regio === r.naam);
        const garanties = som(leden.flatMap((lid) => gegarandeerd.map((i) => lid.toegekend[i] ?? cent(0))));
        expect(garanties).toBe(r.verdeeld);
      }
      expect(som(uit.ruimtes.map((r) => r.verdeeld))).toBe(som(uit.rijen.map((r) => r.afspraakNieuw)));
    }),
  );
});

test('meer ruimte geeft niemand minder, op de cent na die de grootste rest kan verschuiven', () => {
  fc.assert(
    fc.property(rijen, krapte, krapte, keuzeUitRegimes, (lijst, a, b, regime) => {
      const krap = nieuw(lijst, ruimteVoor(lijst, Math.min(a, b)), regime);
      const ruim = nieuw(lijst, ruimteVoor(lijst, Math.max(a, b)), regime);
      return ruim.every((r, i) => r >= (krap[i] ?? NaN) - 1);
    }),
  );
});

test('geen ruimte blijft liggen zolang er in een laag een aanspraak openstaat', () => {
  fc.assert(
    fc.property(rijen, krapte, keuzeUitRegimes, (lijst, procent, regime) => {
      // Every built-in regime ends with a layer up to the forecast.
      const uit = herschik(lijst, ruimteVoor(lijst, procent), regime);
      const nietVergoed = som(uit.rijen.map((r) => r.nietVergoed));
      const rest = som(uit.ruimtes.map((r) => r.rest));
      if (regime.bereik === 'kantoor') expect(Math.min(nietVergoed, rest)).toBe(0);
      for (const r of uit.ruimtes) {
        const open = uit.rijen.filter(
          (_, i) => lijst[i]?.regio === r.naam && uit.rijen[i]?.nietVergoed !== 0,
        );
        if (r.rest > 0) expect(open).toEqual([]);
      }
    }),
  );
});

test('de volgorde van de rijen verandert niets, op een cent bij gelijke resten na', () => {
  fc.assert(
    fc.property(rijen, krapte, keuzeUitRegimes, (lijst, procent, regime) => {
      const ruimte = ruimteVoor(lijst, procent);
      const omgekeerd = [...nieuw([...lijst].reverse(), ruimte, regime)].reverse();
      return nieuw(lijst, ruimte, regime).every((r, i) => Math.abs(r - (omgekeerd[i] ?? NaN)) <= 1);
    }),
  );
});

test('alles maal tien geeft alles maal tien, op de afronding na', () => {
  fc.assert(
    fc.property(rijen, krapte, keuzeUitRegimes, (lijst, procent, regime) => {
      const keer = (b: Cent | undefined): Cent | undefined => (b === undefined ? undefined : cent(b * 10));
      const groot = lijst.map((r) => ({
        ...r,
        afspraak: cent(r.afspraak * 10),
        prognose: cent(r.prognose * 10),
        garantie: keer(r.garantie),
        groei: keer(r.groei),
        realisatieVorigJaar: keer(r.realisatieVorigJaar),
        afspraakVorigJaar: keer(r.afspraakVorigJaar),
      }));
      const ruimte = ruimteVoor(lijst, procent);
      const tienvoud = new Map([...ruimte].map(([regio, b]) => [regio, cent(b * 10)]));
      const klein = nieuw(lijst, ruimte, regime);
      // A default guarantee is rounded per row, so each row may pull the others by half a cent (times ten).
      const marge = 10 * (1 + lijst.length);
      return nieuw(groot, tienvoud, regime).every((r, i) => Math.abs(r - 10 * (klein[i] ?? NaN)) <= marge);
    }),
  );
});

test('een eigen regime zonder gegarandeerde laag gaat nooit boven de ruimte, hoe de lagen ook zijn', () => {
  const laag = fc.record<Omit<Laag, 'naam' | 'bron'>>(
    {
      grens: fc.constantFrom('garantie', 'afspraak', 'afspraak en groei', 'prognose'),
      verdeling: fc.constantFrom(...VERDELINGEN.filter((verdeling) => verdeling !== 'volledig')),
      leveringsvormen: fc.subarray([...LEVERINGSVORMEN], { minLength: 1 }),
      alleenBij: fc.constantFrom('overschrijding', 'geen overschrijding'),
    },
    { requiredKeys: ['grens', 'verdeling'] },
  );
  const eigen = fc.record({
    lagen: fc.array(laag, { minLength: 1, maxLength: 5 }),
    per: fc.constantFrom('rij', 'aanbieder', 'aanbieder en leveringsvorm'),
    bereik: fc.constantFrom('regio', 'kantoor'),
  });
  fc.assert(
    fc.property(rijen, krapte, eigen, (lijst, procent, { lagen, per, bereik }) => {
      const ruimte = ruimteVoor(lijst, procent);
      const regime = {
        naam: 'eigen',
        titel: 'Eigen',
        bereik,
        plafond: { per, bron: 'test' },
        bron: 'test',
        lagen: lagen.map((l, i) => ({ ...l, naam: `Laag ${i}`, bron: 'test' })),
      } as Regime;
      const uit = herschik(lijst, ruimte, regime);
      for (const r of uit.ruimtes) expect(r.verdeeld).toBeLessThanOrEqual(r.ruimte);
      expect(som(uit.ruimtes.map((r) => r.ruimte))).toBe(som(ruimte.values()));
      const toegekend = som(uit.rijen.map((r) => r.afspraakNieuw));
      const nietVergoed = som(uit.rijen.map((r) => r.nietVergoed));
      expect(toegekend + nietVergoed).toBe(som(lijst.map((r) => r.prognose)));
      expect(toegekend).toBeLessThanOrEqual(som(ruimte.values()));
      expect(Math.min(0, ...uit.rijen.map((r) => r.nietVergoed))).toBe(0);
    }),
  );
});

test('binnen een laag naar rato is elk deel op minder dan een cent na het exacte deel', () => {
  const eenLaag: Regime = {
    naam: 'eigen',
    titel: 'Eigen',
    bereik: 'regio',
    bron: 'test',
    lagen: [{ naam: 'Alles', grens: 'prognose', verdeling: 'naar rato', bron: 'test' }],
  };
  fc.assert(
    fc.property(rijen, fc.integer({ min: 0, max: 100 }), (lijst, procent) => {
      const ruimte = ruimteVoor(lijst, procent);
      const uit = nieuw(lijst, ruimte, eenLaag);
      for (const [i, r] of lijst.entries()) {
        const gevraagd = som(lijst.filter((ander) => ander.regio === r.regio).map((ander) => ander.prognose));
        if (gevraagd === 0) continue;
        // |share × Σ − prognose × ruimte| < Σ, in BigInt so that the exact share needs no rounding
        const fout =
          BigInt(uit[i] ?? 0) * BigInt(gevraagd) - BigInt(r.prognose) * BigInt(ruimte.get(r.regio) ?? 0);
        expect(fout < BigInt(gevraagd) && -fout < BigInt(gevraagd)).toBe(true);
      }
    }),
  );
});

test('geoormerkte Meerzorg en de rest blijven elk binnen hun eigen geld; niets verdwijnt', () => {
  fc.assert(
    fc.property(rijen, krapte, fc.integer({ min: 0, max: 100 }), (lijst, procent, deel) => {
      const cz = regimes.filter(({ naam }) => naam === 'CZ')[0];
      if (cz === undefined) throw new Error('regime CZ bestaat niet');
      const ruimte = ruimteVoor(lijst, procent);
      const meerzorg = new Map(
        [...ruimte].map(([regio, b]) => [regio, cent(Math.floor((b * deel) / 100))] as const),
      );
      const uit = herschik(lijst, ruimte, cz, {}, meerzorg);
      expect(som(uit.ruimtes.map((r) => r.ruimte))).toBe(som(ruimte.values()));
      for (const r of uit.ruimtes) expect(r.verdeeld + r.rest).toBe(r.ruimte);
      for (const [regio, bedrag] of meerzorg) {
        if (bedrag === 0) continue;
        const deRest = lijst.flatMap((r, i) =>
          r.regio === regio && r.leveringsvorm !== 'meerzorg' ? [uit.rijen[i]?.afspraakNieuw ?? cent(0)] : [],
        );
        expect(som(deRest)).toBeLessThanOrEqual((ruimte.get(regio) ?? NaN) - bedrag);
      }
    }),
  );
});
