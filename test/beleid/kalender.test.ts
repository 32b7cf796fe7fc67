import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { kalender, kalenderschema, mijlpalen } from '../../src/beleid/kalender';
import { lees } from '../../src/beleid/schema';
import { datumUitTekst } from '../../src/domein/datum';
import { wanneer } from '../../src/domein/mijlpalen';

const map = join(__dirname, '../../src/beleid');
const inhoud = (bestand: string): unknown => parse(readFileSync(join(map, bestand), 'utf8'));

const scenario = z.strictObject({
  naam: z.string(),
  vraag: z.strictObject({ zorgkantoor: z.string(), jaar: z.number(), vanaf: z.string().optional() }),
  eerst: z.array(z.tuple([z.string(), z.string()])),
  aantal: z.number(),
});

const { scenarios } = z
  .strictObject({ scenarios: z.array(scenario) })
  .parse(inhoud('kalender.scenarios.yaml'));

test.each(scenarios.map((s) => [s.naam, s] as const))('%s', (_naam, { vraag, eerst, aantal }) => {
  const antwoord = kalender(
    vraag.zorgkantoor,
    vraag.jaar,
    vraag.vanaf === undefined ? undefined : datumUitTekst(vraag.vanaf),
  );
  if (!antwoord.gevonden) throw new Error(antwoord.bekend);
  const lijst = antwoord.mijlpalen.map((m) => [wanneer(m), m.wat]);
  expect(lijst.slice(0, eerst.length)).toEqual(eerst);
  expect(lijst).toHaveLength(aantal);
});

test('wat geen bron noemt, wordt gezegd', () => {
  expect(kalender('CZ', 2031)).toEqual({
    gevonden: false,
    bekend: 'Voor CZ noemt geen bron termijnen over 2031. Bekend zijn 2019, 2020, 2023, 2024, 2025 en 2026.',
  });
  expect(kalender('XYZ', 2024)).toEqual({
    gevonden: false,
    bekend: expect.stringMatching(
      /^De naam 'XYZ' is onbekend als zorgkantoor\. Kies uit CZ, VGZ, .* of landelijk\.$/,
    ),
  });
});

test('landelijk geeft alleen wat voor allen geldt', () => {
  const antwoord = kalender('Landelijk', 2024);
  expect(antwoord.gevonden && antwoord.mijlpalen.map(({ zorgkantoor }) => zorgkantoor)).toEqual([
    'landelijk',
    'landelijk',
  ]);
});

test('elke mijlpaal noemt een document of adres, nooit een afkorting', () => {
  for (const { bron } of mijlpalen) expect(bron).toMatch(/20\d\d|^https:/);
});

const goed = { bronnen: { A: 'Document 2023' }, mijlpalen: [] as unknown[] };
const mijlpaal = {
  zorgkantoor: 'CZ',
  jaar: 2024,
  wat: 'x',
  wie: 'zorgkantoor',
  termijn: 'op',
  datum: '2024-11-01',
  bron: 'A',
};

test.each<[string, object, string]>([
  ['een dag die niet bestaat', { datum: '2023-02-29' }, "mijlpalen[0].datum: '2023-02-29' is geen dag"],
  [
    'een onbekende bron',
    { bron: 'B' },
    'veld mijlpalen: een mijlpaal noemt een bron die niet bij bronnen staat',
  ],
  ['een onbekend zorgkantoor', { zorgkantoor: 'XYZ' }, 'mijlpalen[0].zorgkantoor'],
  ['een onbekend woord', { termijn: 'rond' }, 'mijlpalen[0].termijn'],
])('een bestand met %s wordt geweigerd', (_wat, deel, zin) => {
  const stuk = { ...goed, mijlpalen: [{ ...mijlpaal, ...deel }] };
  expect(() => lees(kalenderschema, { ...goed, mijlpalen: [mijlpaal] }, 'x.yaml')).not.toThrow();
  expect(() => lees(kalenderschema, stuk, 'x.yaml')).toThrow(zin);
});
