import { regime } from '../../../src/beleid/regimes';
import { leesRegimetabel } from '../../../src/beleid/regimetabel';
import type { Laag } from '../../../src/domein/herschikking';
import { regimetabel, regimevoorbeeldplan } from '../../../src/taskpane/herschikken/regimevoorbeeld';
import { maakBeeld, maakBlad } from '../../werkmap/maakBeeld';

function bron(naam: string) {
  const gevonden = regime(naam);
  if (!gevonden) throw new Error(`regime ${naam} ontbreekt`);
  return gevonden;
}

/** What decides who gets what, without names of sources and choices. */
const regels = ({ naam, grens, verdeling, leveringsvormen, alleenBij, weging }: Laag) => ({
  naam,
  grens,
  verdeling,
  leveringsvormen,
  alleenBij,
  weging,
});

test.each(['CZ', 'VGZ'])('the table of %s read again has the same layers, bereik and ceiling', (naam) => {
  const origineel = bron(naam);
  const gelezen = leesRegimetabel(regimetabel(origineel));
  expect(gelezen.lagen.map(regels)).toEqual(origineel.lagen.map(regels));
  expect(gelezen.bereik).toBe(origineel.bereik);
  expect(gelezen.plafond?.per).toBe(origineel.plafond?.per ?? 'rij');
});

test('the guarantee of ZZ: 90%, and crisis, which is 100%, on a row of its own before it', () => {
  const gelezen = leesRegimetabel(regimetabel(bron('ZZ')));
  expect(gelezen.garantie).toMatchObject({ standaard: 0.9, perLeveringsvorm: { crisis: 1 } });
  expect(gelezen.lagen.slice(0, 2).map(({ naam, leveringsvormen }) => [naam, leveringsvormen])).toEqual([
    ['Comfortbrief crisis', ['crisis']],
    ['Comfortbrief', undefined],
  ]);
  expect(gelezen.lagen.slice(2).map(regels)).toEqual(bron('ZZ').lagen.slice(1).map(regels));
});

test('comes on a sheet of its own, beside one that has the name already', () => {
  const plan = regimevoorbeeldplan(maakBeeld(maakBlad('Regime', [['van mij']])), bron('CZ'));
  expect(plan.bladen.map(({ blad }) => blad)).toEqual([{ soort: 'nieuw', naam: 'Regime 2' }]);
});
