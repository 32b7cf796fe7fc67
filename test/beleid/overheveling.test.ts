import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { overhevelingschema, overhevelingsregels } from '../../src/beleid/overheveling';
import { lees } from '../../src/beleid/schema';
import { datumUitTekst } from '../../src/domein/datum';
import { type Cent, centVanEuro } from '../../src/domein/geld';
import { type Regiostand, type Voorstelregel, stelVoor } from '../../src/domein/overheveling';

const map = join(__dirname, '../../src/beleid');
const inhoud = (bestand: string): unknown => parse(readFileSync(join(map, bestand), 'utf8'));

const paar = z.tuple([z.number(), z.number()]);
const scenario = z.strictObject({
  naam: z.string(),
  jaar: z.number(),
  datum: z.string().optional(),
  elders: z.number().optional(),
  regios: z.record(z.string(), z.strictObject({ ruimte: paar, prognose: paar })),
  voorstel: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.number(), z.number()]),
  ),
});

const perKavel = ([zin, pgb]: readonly [number, number]): Record<'ZIN' | 'pgb', Cent> => ({
  ZIN: centVanEuro(zin),
  pgb: centVanEuro(pgb),
});

function alsRij({ stap, van, naar, bedrag, aankomst }: Voorstelregel): unknown[] {
  return [stap, van?.regio ?? '', van?.kavel ?? '', naar.regio, naar.kavel, bedrag / 100, aankomst / 100];
}

const { scenarios } = z
  .strictObject({ scenarios: z.array(scenario) })
  .parse(inhoud('overheveling.scenarios.yaml'));

test.each(scenarios.map((s) => [s.naam, s] as const))('%s', (_naam, s) => {
  const regios = Object.entries(s.regios).map(([regio, { ruimte, prognose }]): Regiostand => ({
    regio,
    ruimte: perKavel(ruimte),
    prognose: perKavel(prognose),
  }));
  const voorstel = stelVoor({
    regios,
    regels: overhevelingsregels(s.jaar),
    datum: s.datum === undefined ? undefined : datumUitTekst(s.datum),
    elders: s.elders === undefined ? undefined : centVanEuro(s.elders),
  });
  expect(voorstel.regels.map(alsRij)).toEqual(s.voorstel);
});

test('de sluitingsdagen van 2024 zijn die van CZ, en schuiven met het jaar mee', () => {
  const dagen = (jaar: number): string[] => overhevelingsregels(jaar).sluitingen.map(({ vanaf }) => vanaf);
  expect(dagen(2024)).toEqual(['2024-11-01', '2025-04-01']);
  expect(dagen(2025)).toEqual(['2025-11-01', '2026-04-01']);
});

test('standaard is er geen brutering; die van de gebruiker geldt per richting', () => {
  expect(overhevelingsregels(2024).brutering).toEqual({ 'pgb naar ZIN': 0, 'ZIN naar pgb': 0 });
  expect(overhevelingsregels(2024, { 'pgb naar ZIN': 0.05 }).brutering).toEqual({
    'pgb naar ZIN': 0.05,
    'ZIN naar pgb': 0,
  });
});

test.each<[string, (goed: Record<string, unknown>) => unknown, string]>([
  ['een stap te weinig', (goed) => ({ ...goed, stappen: [] }), 'veld stappen: noem de stappen eigen regio'],
  ['een dag 32', (goed) => ({ ...goed, sluitingen: [{ dag: 32 }] }), 'veld sluitingen[0]'],
  [
    'een fractie te veel',
    (goed) => ({ ...goed, brutering: { 'pgb naar ZIN': 95 } }),
    'brutering.pgb naar ZIN',
  ],
  [
    'een onbekende verdeling',
    (goed) => ({ ...goed, tekort: { verdeling: 'loting', bron: 'x' } }),
    'tekort.verdeling',
  ],
])('een bestand met %s wordt geweigerd', (_wat, stuk, zin) => {
  const goed = z.record(z.string(), z.unknown()).parse(inhoud('overheveling.yaml'));
  expect(() => lees(overhevelingschema, goed, 'overheveling.yaml')).not.toThrow();
  expect(() => lees(overhevelingschema, stuk(goed), 'overheveling.yaml')).toThrow(zin);
});
