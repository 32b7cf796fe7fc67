// A table of the user's own that we filled is no source of itself: next month it would refer to its own cells.
import type { Celwaarde, Werkmapbeeld } from '../../src/werkmap/beeld/werkmapbeeld';
import { stelKoppelingVoor } from '../../src/werkmap/koppeling/voorstel';
import { ADMINISTRATIESLEUTEL } from '../../src/werkmap/plan/administratie';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';

type Tabel = Celwaarde[][];

const twee = { ...vraagCz, regios: ['Zeeland', 'West-Brabant'] };

/** Invented amounts; of prognose ZIN only this month's source has other ones. */
const tabel = (prognose: number): Tabel => [
  ['2024 (verzonnen)', 'Zeeland', 'West-Brabant'],
  ['CR ZIN', 850_000_000, 900_000_000],
  ['CR PGB', 80_000_000, 90_000_000],
  ['Prognose ZIN', prognose, prognose],
  ['Prognose PGB', 70_000_000, 80_000_000],
];

/** The user's own table in front, with a note of these formulas as ours; the source behind it. */
function beeld(formules: (string | null)[][]): Werkmapbeeld {
  const notitie = {
    soort: 'eigen tabel',
    bladId: 'id-Eigen',
    bladNaam: 'Eigen',
    adres: 'B4:C4',
    formules,
    grafieken: [],
  };
  return {
    ...maakBeeld(maakBlad('Eigen', tabel(1_000)), maakBlad('Bron', tabel(800_000_000))),
    instellingen: { [ADMINISTRATIESLEUTEL]: { versie: 1, bladen: [notitie] } },
  };
}

const bladenVan = (werkmap: Werkmapbeeld, rij: string) =>
  stelKoppelingVoor(werkmap, twee)
    .rijen.find((voorstel) => voorstel.rij === rij)
    ?.kandidaten.map(({ blad }) => blad)
    .sort();

test('the row we filled is not proposed, the rows the user typed still are', () => {
  const gevuld = beeld([['=Bron!B4', '=Bron!C4']]);
  expect(bladenVan(gevuld, 'prognoseZin')).toEqual(['Bron']);
  expect(bladenVan(gevuld, 'prognosePgb')).toEqual(['Bron', 'Eigen']);
  const { koppeling, bronnen } = stelKoppelingVoor(gevuld, twee);
  expect(koppeling.rijen.prognoseZin).toEqual({ soort: 'blok', bronId: 'Bron!A1:C5' });
  // it stays known as a table, so that it can be filled again
  expect(bronnen.map(({ blad }) => blad).sort()).toEqual(['Bron', 'Eigen']);
});

test('one cell of ours is enough: its neighbours would be last month’s', () => {
  expect(bladenVan(beeld([[null, '=Bron!C4']]), 'prognoseZin')).toEqual(['Bron']);
});

test('cells that are not ours are a source', () => {
  expect(bladenVan(beeld([[null, null]]), 'prognoseZin')).toEqual(['Bron', 'Eigen']);
});
