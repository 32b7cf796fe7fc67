// How the slide says the forecast was made: as kept with the table, whatever its footnote is worded like.
import { maakDiamodel } from '../../../src/dia/maakmodel';
import type { Diabron } from '../../../src/dia/blad/bron';
import { methodeVan } from '../../../src/taskpane/dia/diavraag';
import { rekenwijze, voetnoot } from '../../../src/werkmap';
import { leesTabeluitleg } from '../../../src/werkmap/plan/contracteerruimte/uitleg';
import { ramingsoort } from '../../../src/werkmap/prognose/wijze';
import type { Ramingsoort } from '../../../src/werkmap/prognose/wijze';
import type { Prognosekeuze } from '../../../src/werkmap';
import { czVraag } from '../../dia/cz';
import { maakBeeld } from '../../werkmap/maakBeeld';

/** The source of a table of which the forecast was made on our worksheet Prognose, as it was kept. */
function bronMet(kept: { methode?: string; voetnoot?: string }): Pick<Diabron, 'uitleg'> {
  const prognoseZin = {
    soort: 'prognose',
    blad: 'Verzonnen',
    veld: 'maanden',
    kop: 'jan',
    bedragen: 'B2:M9',
    spellingen: {},
    eenheid: 1,
    maanden: 'B2:M9',
    prognoseblad: 'Prognose',
    peilmaandcel: 'B2',
    jaarbedragen: 'N2:N9',
    ...kept,
  };
  const uitleg = leesTabeluitleg({
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
  });
  return uitleg ? { uitleg } : {};
}

/** What the table gets for a choice in the pane. */
function keptVoor(keuze: Prognosekeuze): { methode: Ramingsoort; voetnoot: string } {
  const wijze = rekenwijze(maakBeeld(), keuze);
  return { methode: ramingsoort(wijze), voetnoot: voetnoot(wijze, 5) };
}
const keuze = (anders: Partial<Prognosekeuze>): Prognosekeuze => ({ versie: 1, methode: 'maand', ...anders }) as Prognosekeuze; // prettier-ignore
const raming = (bron: Pick<Diabron, 'uitleg'>) =>
  maakDiamodel(czVraag(methodeVan(bron))).toelichting.find(({ kop }) => kop === 'Raming van de kosten')?.zinnen ?? []; // prettier-ignore

test('a table of somebody else: given as such', () => {
  expect(methodeVan({})).toEqual({ methode: 'opgegeven' });
});

test('a table of before the method was kept: neither linear nor corrected, with its own words if it has any', () => {
  expect(methodeVan(bronMet({}))).toEqual({ methode: 'onbekend' });
  const noot = 'Lineair doorgerekend naar dagen, zonder correctie voor na-ijl.';
  expect(methodeVan(bronMet({ voetnoot: noot }))).toEqual({ methode: 'onbekend', prognosenoot: noot });
  expect(raming(bronMet({ voetnoot: noot })).slice(0, 2)).toEqual([
    'De raming is een extrapolatie van de aangeleverde declaratiegegevens.',
    noot,
  ]);
});

test('a method that this version doesn’t know makes the explanation unreadable, not linear', () => {
  expect(bronMet({ methode: 'verzonnen' })).toEqual({});
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
  // Refused, for there is no triangle: then it is linear per month.
  [
    keuze({ methode: 'driehoek' }),
    'maand',
    /^De raming is een lineaire extrapolatie .* het gemiddelde per gedeclareerde maand/,
  ],
] as const)('%j is kept with the table and told on the slide', (gekozen, methode, eersteZin) => {
  const kept = keptVoor(gekozen);
  expect(methodeVan(bronMet(kept))).toEqual({ methode, prognosenoot: kept.voetnoot });
  const zinnen = raming(bronMet(kept));
  expect(zinnen[0]).toMatch(eersteZin);
  expect(zinnen[1]).toBe(kept.voetnoot);
});

test('the words of the footnote don’t count', () => {
  const anders = { methode: 'na-ijl', voetnoot: 'Lineair doorgerekend naar dagen (verzonnen).' };
  expect(methodeVan(bronMet(anders)).methode).toBe('na-ijl');
});

test('corrected for na-ijl: the slide says so and how complete the last month is, and warns no more', () => {
  const zinnen = raming(bronMet(keptVoor(keuze({ methode: 'eigen', patroon: [60, 90, 100] }))));
  expect(zinnen).toContain(
    'Prognose met na-ijlcorrectie volgens een eigen uitlooppatroon; mei is naar schatting 60% volledig.',
  );
  expect(zinnen.join(' ')).not.toContain('Door verwachte na-ijl');
});

test('not corrected: the slide warns of na-ijl', () => {
  const zinnen = raming(bronMet(keptVoor(keuze({}))));
  expect(zinnen).toContain('Lineair doorgerekend, zonder correctie voor na-ijl.');
  expect(zinnen.join(' ')).toContain('Door verwachte na-ijl');
});
