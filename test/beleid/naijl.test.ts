import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { NAIJLBELEID, naijlschema } from '../../src/beleid/naijl';
import { lees } from '../../src/beleid/schema';
import { afgekapt } from '../../src/domein/naijl/afkappen';
import { voltooiingsgraden } from '../../src/domein/naijl/eindstand';
import { ontwikkelingen } from '../../src/domein/naijl/factoren';

const goed = z
  .record(z.string(), z.record(z.string(), z.unknown()))
  .parse(parse(readFileSync(join(__dirname, '../../src/beleid/naijl.yaml'), 'utf8')));

test('drie maanden per ontwikkeling, geen staart, en een terugtoets van drie, twee of één maand', () => {
  expect(NAIJLBELEID).toEqual({ minstens: 3, staart: 1, maandenTerug: [3, 2, 1] });
});

test('elke waarde noemt haar bron en zegt wat is gekozen', () => {
  for (const deel of Object.values(goed)) {
    expect(deel.bron).toEqual(expect.any(String));
    expect(deel.keuze).toEqual(expect.any(String));
  }
});

test.each<[string, Record<string, unknown>, string]>([
  ['geen maanden', { minstens: { ...goed.minstens, maanden: 0 } }, 'minstens.maanden: moet minstens 1 zijn'],
  ['een staart van 3', { staart: { ...goed.staart, factor: 3 } }, 'staart.factor: mag hooguit 2 zijn'],
  ['een band van 95%', { band: { ...goed.band, dekking: 95 } }, 'band.dekking: verwacht 80'],
  [
    'een terugtoets zonder maanden',
    { terugtoets: { ...goed.terugtoets, maandenTerug: [] } },
    'terugtoets.maandenTerug: mag niet leeg zijn',
  ],
  ['een waarde zonder bron', { jaar: { keuze: 'x' } }, 'jaar.bron: verwacht tekst, maar hier staat niets'],
])('een bestand met %s wordt geweigerd', (_wat, anders, zin) => {
  expect(() => lees(naijlschema, goed, 'naijl.yaml')).not.toThrow();
  expect(() => lees(naijlschema, { ...goed, ...anders }, 'naijl.yaml')).toThrow(zin);
});

describe('naijl.scenarios.yaml', () => {
  const { scenarios } = z
    .strictObject({
      scenarios: z.array(
        z.strictObject({
          naam: z.string(),
          driehoek: z.array(z.array(z.number())),
          voltooiing: z.array(z.number()).optional(),
          geweigerd: z.string().optional(),
        }),
      ),
    })
    .parse(parse(readFileSync(join(__dirname, '../../src/beleid/naijl.scenarios.yaml'), 'utf8')));

  test.each(scenarios.map((scenario) => [scenario.naam, scenario] as const))('%s', (_naam, scenario) => {
    const breedte = Math.max(...scenario.driehoek.map((rij) => rij.length));
    const driehoek = scenario.driehoek.map((rij) =>
      Array.from({ length: breedte }, (_leeg, leeftijd) => rij[leeftijd] ?? null),
    );
    const graden = () =>
      voltooiingsgraden(ontwikkelingen(afgekapt(driehoek, NAIJLBELEID.minstens)), NAIJLBELEID.staart);
    if (scenario.geweigerd !== undefined) expect(graden).toThrow(scenario.geweigerd);
    else expect(graden().map((graad) => Math.round(graad * 10_000) / 10_000)).toEqual(scenario.voltooiing);
  });
});
