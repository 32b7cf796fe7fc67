import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ONDERDEELNAMEN } from '../../src/beleid/onderdelen';
import { regime } from '../../src/beleid/regimes';
import { richtpercentage } from '../../src/beleid/richtpercentage';
import { tariefafspraak } from '../../src/beleid/tariefafspraak';
import { beleidswaarde } from '../../src/beleid/waarden';
import { type Cent, centVanEuro } from '../../src/domein/geld';
import { type HerschikRij, herschik } from '../../src/domein/herschikking';
import { leveringsvorm } from '../../src/domein/leveringsvorm';

const map = join(__dirname, '../../src/beleid');
const bestanden = readdirSync(map).filter((naam) => naam.endsWith('.yaml') && naam !== 'regels.yaml');
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

/** A policy value besides the richttariefpercentage; percentages as fractions. */
const waardescenario = z.strictObject({
  naam: z.string(),
  vraag: z.strictObject({
    onderdeel: z.enum(ONDERDEELNAMEN).exclude(['richttariefpercentage']),
    zorgkantoor: z.string(),
    jaar: z.number(),
    leveringsvorm: z.string().optional(),
    sector: z.string().optional(),
  }),
  waarde: z.number().optional(),
  onbekend: z.string().optional(),
});

/** What applies to one aanbieder; percentages as fractions. */
const afspraakscenario = z.strictObject({
  naam: z.string(),
  vraag: z.strictObject({
    zorgkantoor: z.string(),
    jaar: z.number(),
    leveringsvorm: z.string().optional(),
    nieuweAanbieder: z.boolean().optional(),
    sector: z.string().optional(),
    vorigJaar: z.number().optional(),
    afgesproken: z.number().optional(),
    grond: z.enum(['maatwerk', 'hardheidsclausule']).optional(),
    sanctie: z.number().optional(),
  }),
  percentage: z.number(),
  nhc: z.number().default(1),
  nic: z.number().default(1),
  uitleg: z.string(),
  opmerking: z.string().optional(),
});

const tariefbestand = z.strictObject({
  scenarios: z.array(tariefscenario),
  waarden: z.array(waardescenario).default([]),
  afspraken: z.array(afspraakscenario).default([]),
});

const bedragen = z.array(z.number());
const regimescenario = z.strictObject({
  naam: z.string(),
  opties: z.record(z.string(), z.boolean()).optional(),
  ruimte: z.record(z.string(), z.number()),
  meerzorg: z.record(z.string(), z.number()).optional(),
  rijen: z.array(
    z.strictObject({
      regio: z.string(),
      aanbieder: z.string().optional(),
      leveringsvorm: z.string(),
      afspraak: z.number(),
      prognose: z.number(),
      garantie: z.number().optional(),
      groei: z.number().optional(),
      realisatieVorigJaar: z.number().optional(),
      afspraakVorigJaar: z.number().optional(),
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
    aanbieder: rij.aanbieder,
    leveringsvorm: leveringsvorm(rij.leveringsvorm),
    afspraak: centVanEuro(rij.afspraak),
    prognose: centVanEuro(rij.prognose),
    garantie: centOf(rij.garantie),
    groei: centOf(rij.groei),
    realisatieVorigJaar: centOf(rij.realisatieVorigJaar),
    afspraakVorigJaar: centOf(rij.afspraakVorigJaar),
  };
}

function centOf(euro: number | undefined): Cent | undefined {
  return euro === undefined ? undefined : centVanEuro(euro);
}

function perRegio(bedragen: Record<string, number>): Map<string, Cent> {
  return new Map(Object.entries(bedragen).map(([regio, euro]) => [regio, centVanEuro(euro)]));
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

/** Scenarios of another shape, which a test of their own runs. */
const eigenTest = ['overheveling.scenarios.yaml', 'kalender.scenarios.yaml', 'naijl.scenarios.yaml'];

const tariefscenarios = scenariobestanden.filter(
  (naam) => !naam.startsWith('regime-') && !eigenTest.includes(naam),
);

describe.each(tariefscenarios)('%s', (bestand) => {
  const { scenarios, waarden, afspraken } = tariefbestand.parse(inhoud(bestand));

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

  for (const { naam, vraag, waarde, onbekend } of waarden) {
    test(naam, () => {
      const uitkomst = beleidswaarde(vraag);
      if (uitkomst.gevonden) expect(uitkomst.waarde.toNumber()).toBe(waarde);
      else expect(uitkomst.bekend).toContain(onbekend ?? 'er is wel een waarde verwacht');
    });
  }

  for (const { naam, vraag, ...verwacht } of afspraken) {
    test(naam, () => {
      const uitkomst = tariefafspraak(vraag);
      if (!uitkomst.gevonden) throw new Error(uitkomst.bekend);
      const { percentage, nhc, nic, uitleg, opmerking } = uitkomst;
      expect([percentage, nhc, nic].map(Number)).toEqual([verwacht.percentage, verwacht.nhc, verwacht.nic]);
      expect(uitleg).toContain(verwacht.uitleg);
      expect(opmerking).toContain(verwacht.opmerking ?? '');
    });
  }
});

describe.each(scenariobestanden.filter((naam) => naam.startsWith('regime-')))('%s', (bestand) => {
  const { scenarios } = z.strictObject({ scenarios: z.array(regimescenario) }).parse(inhoud(bestand));
  const naam = bestand.replace('regime-', '').replace('.scenarios.yaml', '');

  test.each(scenarios.map((scenario) => [scenario.naam, scenario] as const))('%s', (_naam, scenario) => {
    const gekozen = regime(naam);
    if (gekozen === undefined) throw new Error(`regime ${naam} bestaat niet`);
    const uitkomst = herschik(
      scenario.rijen.map(herschikrij),
      perRegio(scenario.ruimte),
      gekozen,
      scenario.opties,
      perRegio(scenario.meerzorg ?? {}),
    );
    expect(uitkomst.rijen.map((rij) => rij.afspraakNieuw)).toEqual(centen(scenario.nieuw));
    expect(uitkomst.rijen.map((rij) => rij.nietVergoed)).toEqual(centen(scenario.nietVergoed));
    expect(uitkomst.ruimtes.map((r) => r.rest)).toEqual(centen(scenario.rest));
    const overschrijding = scenario.overschrijding ?? scenario.rest.map(() => 0);
    expect(uitkomst.ruimtes.map((r) => r.overschrijding)).toEqual(centen(overschrijding));
  });
});
