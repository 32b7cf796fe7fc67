import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { metadata } from '../../src/functions/metadata.cjs';
import { PLAATSEN } from '../../src/taskpane/gedeeld/plaats';
import { leesGegevens, maakPagina, PAGINA } from '../gereedschap/regels.cjs';

const huis = join(__dirname, '../..');
const tekst = z.string().trim().min(1);

const regel = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  onderwerp: tekst,
  regel: tekst.regex(/^[A-Z€].*\.$/),
  bron: z.array(tekst).min(1),
  keuze: tekst.optional(),
  bestanden: z.array(tekst),
  toetsen: z.array(z.tuple([tekst, tekst])),
  ingang: z.array(tekst).min(1).optional(),
  status: z.enum(['toegepast', 'gevraagd', 'vermeld', 'nog niet']),
});

const gegevens = z
  .strictObject({ documenten: z.record(z.string(), tekst), regels: z.array(regel).min(1) })
  .parse(leesGegevens());
const { documenten, regels } = gegevens;

function inhoud(bestand: string): string {
  return existsSync(join(huis, bestand)) ? readFileSync(join(huis, bestand), 'utf8') : '';
}

/** Whether a test file has a test (or describe) of this name, or a scenario file a scenario. */
function bevatToets(bestand: string, naam: string): boolean {
  if (bestand.endsWith('.scenarios.yaml')) {
    const lijsten = z
      .record(z.string(), z.array(z.object({ naam: z.string() })))
      .parse(parse(inhoud(bestand)));
    return Object.values(lijsten).some((lijst) => lijst.some((scenario) => scenario.naam === naam));
  }
  const letterlijk = naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\(\\s*(['"\`])${letterlijk}\\1,`).test(inhoud(bestand));
}

test('elke regel heeft een eigen naam en een eigen zin', () => {
  for (const lijst of [regels.map(({ id }) => id), regels.map((r) => r.regel)]) {
    expect(lijst.filter((waarde, i) => lijst.indexOf(waarde) !== i)).toEqual([]);
  }
});

test('de vijf documenten komen allemaal aan bod, en elke bron noemt een van hen met de plaats', () => {
  expect(Object.keys(documenten)).toHaveLength(5);
  const plaatsen = regels.flatMap(({ bron }) => bron).map((bron) => bron.split(' '));
  expect(
    plaatsen.filter(([document = '', plaats]) => !(document in documenten) || plaats === undefined),
  ).toEqual([]);
  expect(new Set(plaatsen.map(([document]) => document)).size).toBe(5);
});

test('elk bestand dat een regel noemt, bestaat', () => {
  const genoemd = regels.flatMap(({ bestanden, toetsen }) => [
    ...bestanden,
    ...toetsen.map(([bestand]) => bestand),
  ]);
  expect([...new Set(genoemd)].filter((bestand) => !existsSync(join(huis, bestand)))).toEqual([]);
});

test('elke test die een regel noemt, bestaat', () => {
  const toetsen = regels.flatMap((r) => r.toetsen);
  expect(toetsen.filter(([bestand, naam]) => !bevatToets(bestand, naam))).toEqual([]);
  expect(bevatToets('test/beleid/regels.test.ts', 'een test die er niet is')).toBe(false);
});

test('wat wordt toegepast heeft een bestand en een test', () => {
  const kaal = regels.filter(
    ({ status, bestanden, toetsen }) =>
      status === 'toegepast' && (bestanden.length === 0 || toetsen.length === 0),
  );
  expect(kaal.map(({ id }) => id)).toEqual([]);
});

test('wat wordt toegepast heeft een ingang: een functie om te typen, of een plaats in het taakvenster', () => {
  const zonder = regels.filter(({ status, ingang }) => (status === 'toegepast') !== (ingang !== undefined));
  expect(zonder.map(({ id }) => id)).toEqual([]);
  const functies = metadata().functions.map(({ name }) => `WLZ.${name}`);
  const genoemd = [...new Set(regels.flatMap(({ ingang = [] }) => ingang))];
  expect(genoemd.filter((naam) => !functies.includes(naam) && !PLAATSEN.some((p) => p === naam))).toEqual([]);
  // and no function is without a rule
  expect(functies.filter((naam) => !genoemd.includes(naam))).toEqual([]);
});

test('elk beleidsbestand draagt minstens één regel', () => {
  const genoemd = new Set(regels.flatMap(({ bestanden }) => bestanden));
  const beleid = readdirSync(join(huis, 'src/beleid'))
    .filter((naam) => naam.endsWith('.yaml') && !naam.endsWith('.scenarios.yaml') && naam !== 'regels.yaml')
    .map((naam) => `src/beleid/${naam}`);
  expect(beleid.filter((bestand) => !genoemd.has(bestand))).toEqual([]);
});

test('de pagina is die van de gegevens; maak haar anders opnieuw met npm run regels', () => {
  expect(readFileSync(PAGINA, 'utf8')).toBe(maakPagina(gegevens));
});
