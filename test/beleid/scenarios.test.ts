import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { regime } from '../../src/beleid/regimes';
import { richtpercentage } from '../../src/beleid/richtpercentage';
import { centVanEuro } from '../../src/domein/geld';
import { type HerschikRij, herschik } from '../../src/domein/herschikking';
import { leveringsvorm } from '../../src/domein/leveringsvorm';

const map = join(__dirname, '../../src/beleid');
const bestanden = readdirSync(map).filter((naam) => naam.endsWith('.yaml'));
const scenariobestanden = bestanden.filter((naam) => naam.endsWith('.scenarios.yaml'));

function inhoud(bestand: string): unknown {
  return parse(readFileSync(join(map, bestand), 'utf8'));
}

const tariefscenario = z.strictObject({
  naam: z.string(),
  vraag: z.strictObject({
    zorgkantoor: z.string(),
    jaar: z.number(),
    leveringsvorm: z.string().optional(),
    sector: z.string().optional(),
    nieuweAanbieder: z.boolean().optional(),
  }),
  percentage: z.number().optional(),
  toelichting: z.string().optional(),
  onbekend: z.string().optional(),
});

const bedragen = z.array(z.number());
const regimescenario = z.strictObject({
  naam: z.string(),
  opties: z.record(z.string(), z.boolean()).optional(),
  ruimte: z.record(z.string(), z.number()),
  rijen: z.array(
    z.strictObject({
      regio: z.string(),
      leveringsvorm: z.string(),
      afspraak: z.number(),
      prognose: z.number(),
      garantie: z.number().optional(),
      groei: z.number().optional(),
    }),
  ),
  nieuw: bedragen,
  nietVergoed: bedragen,
  rest: bedragen,
  overschrijding: bedragen.optional(),
});

type Regimescenario = z.infer<typeof regimescenario>;

function herschikrij(rij: Regimescenario['rijen'][number]): HerschikRij {
  return {
    regio: rij.regio,
    leveringsvorm: leveringsvorm(rij.leveringsvorm),
    afspraak: centVanEuro(rij.afspraak),
    prognose: centVanEuro(rij.prognose),
    garantie: rij.garantie === undefined ? undefined : centVanEuro(rij.garantie),
    groei: rij.groei === undefined ? undefined : centVanEuro(rij.groei),
  };
}

function centen(euros: readonly number[]): number[] {
  return euros.map((euro) => centVanEuro(euro));
}

test('elk beleidsbestand heeft scenario’s naast zich', () => {
  const zonder = bestanden
    .filter((naam) => !naam.endsWith('.scenarios.yaml') && naam !== 'zorgkantoren.yaml')
    .filter((naam) => !scenariobestanden.includes(naam.replace('.yaml', '.scenarios.yaml')));
  expect(scenariobestanden.length).toBeGreaterThan(0);
  expect(zonder).toEqual([]);
});

describe.each(scenariobestanden.filter((naam) => !naam.startsWith('regime-')))('%s', (bestand) => {
  const { scenarios } = z.strictObject({ scenarios: z.array(tariefscenario) }).parse(inhoud(bestand));

  test.each(scenarios.map((scenario) => [scenario.naam, scenario] as const))('%s', (_naam, scenario) => {
    const uitkomst = richtpercentage(scenario.vraag);
    if (scenario.onbekend !== undefined) {
      expect(uitkomst).toEqual({ gevonden: false, bekend: expect.stringContaining(scenario.onbekend) });
      return;
    }
    expect(scenario.percentage).toBeDefined();
    expect(uitkomst).toMatchObject({
      gevonden: true,
      percentage: scenario.percentage,
      bron: expect.stringMatching(/20\d\d/),
      toelichting: expect.stringContaining(scenario.toelichting ?? ''),
    });
  });
});

describe.each(scenariobestanden.filter((naam) => naam.startsWith('regime-')))('%s', (bestand) => {
  const { scenarios } = z.strictObject({ scenarios: z.array(regimescenario) }).parse(inhoud(bestand));
  const naam = bestand.replace('regime-', '').replace('.scenarios.yaml', '');

  test.each(scenarios.map((scenario) => [scenario.naam, scenario] as const))('%s', (_naam, scenario) => {
    const gekozen = regime(naam);
    if (gekozen === undefined) throw new Error(`regime ${naam} bestaat niet`);
    const ruimte = new Map(
      Object.entries(scenario.ruimte).map(([regio, euro]) => [regio, centVanEuro(euro)]),
    );
    const uitkomst = herschik(scenario.rijen.map(herschikrij), ruimte, gekozen, scenario.opties);
    expect(uitkomst.rijen.map((rij) => rij.afspraakNieuw)).toEqual(centen(scenario.nieuw));
    expect(uitkomst.rijen.map((rij) => rij.nietVergoed)).toEqual(centen(scenario.nietVergoed));
    expect(uitkomst.ruimtes.map((r) => r.rest)).toEqual(centen(scenario.rest));
    const overschrijding = scenario.overschrijding ?? scenario.rest.map(() => 0);
    expect(uitkomst.ruimtes.map((r) => r.overschrijding)).toEqual(centen(overschrijding));
  });
});
