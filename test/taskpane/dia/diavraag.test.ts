// How the slide says the forecast was made: as the table says itself, in the footnote that it was written with.
import { maakDiamodel } from '../../../src/dia/maakmodel';
import type { Diabron } from '../../../src/dia/blad/bron';
import { methodeVan } from '../../../src/taskpane/dia/diavraag';
import { rekenwijze, voetnoot } from '../../../src/werkmap';
import type { Prognosekeuze } from '../../../src/werkmap';
import { czVraag } from '../../dia/cz';
import { maakBeeld } from '../../werkmap/maakBeeld';

/** The source of a table of which the forecast was made on our worksheet Prognose. */
function bronMet(noot: string | undefined): Pick<Diabron, 'uitleg'> {
  const prognoseZin = {
    soort: 'prognose' as const,
    blad: 'Verzonnen',
    veld: 'maanden',
    kop: 'jan',
    bedragen: 'B2:M9',
    spellingen: {},
    eenheid: 1 as const,
    maanden: 'B2:M9',
    prognoseblad: 'Prognose',
    peilmaandcel: 'B2',
    jaarbedragen: 'N2:N9',
    ...(noot !== undefined && { voetnoot: noot }),
  };
  return {
    uitleg: {
      versie: 1,
      soort: 'contracteerruimtetabel',
      uitvoerder: 'CZ',
      jaar: 2024,
      peilmaand: 5,
      eenheid: 1,
      richting: 'regios naast elkaar',
      rijen: {},
      kolommen: {},
      invoer: { prognoseZin },
    },
  };
}

/** The footnote as the table gets it for a choice in the pane. */
const nootVoor = (keuze: Prognosekeuze) => voetnoot(rekenwijze(maakBeeld(), keuze), 5);
const keuze = (anders: Partial<Prognosekeuze>): Prognosekeuze => ({ versie: 1, methode: 'maand', ...anders }) as Prognosekeuze; // prettier-ignore
const raming = (bron: Pick<Diabron, 'uitleg'>) =>
  maakDiamodel(czVraag(methodeVan(bron))).toelichting.find(({ kop }) => kop === 'Raming van de kosten')?.zinnen ?? []; // prettier-ignore

test('a table without a footnote, or of somebody else: linear, or given as such', () => {
  expect(methodeVan(bronMet(undefined))).toEqual({ methode: 'maand' });
  expect(methodeVan({})).toEqual({ methode: 'opgegeven' });
});

test.each([
  [keuze({}), 'maand', /^De raming is een lineaire extrapolatie .* het gemiddelde per gedeclareerde maand/],
  [
    keuze({ methode: 'dag' }),
    'dag',
    /^De raming is een lineaire extrapolatie .* naar rato van het aantal dagen/,
  ],
  [
    keuze({ methode: 'eigen', patroon: [60, 90, 100] }),
    'na-ijl',
    /^De raming is een extrapolatie .* uitlooppatroon/,
  ],
] as const)('%j is recognised in the footnote of the table', (gekozen, methode, eersteZin) => {
  const noot = nootVoor(gekozen);
  expect(methodeVan(bronMet(noot))).toEqual({ methode, prognosenoot: noot });
  const zinnen = raming(bronMet(noot));
  expect(zinnen[0]).toMatch(eersteZin);
  expect(zinnen[1]).toBe(noot);
});

test('corrected for na-ijl: the slide says so and how complete the last month is, and warns no more', () => {
  const zinnen = raming(bronMet(nootVoor(keuze({ methode: 'eigen', patroon: [60, 90, 100] }))));
  expect(zinnen).toContain(
    'Prognose met na-ijlcorrectie volgens een eigen uitlooppatroon; mei is naar schatting 60% volledig.',
  );
  expect(zinnen.join(' ')).not.toContain('Door verwachte na-ijl');
});

test('not corrected: the slide warns of na-ijl', () => {
  const zinnen = raming(bronMet(nootVoor(keuze({}))));
  expect(zinnen).toContain('Lineair doorgerekend, zonder correctie voor na-ijl.');
  expect(zinnen.join(' ')).toContain('Door verwachte na-ijl');
});
