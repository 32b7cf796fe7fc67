// Lists that can't be read as they stand: refused with a sentence that says how to lay them out. Invented data.
import type { Celwaarde, Werkmapbeeld } from '../../src/werkmap/beeld/werkmapbeeld';
import { waaromNiets } from '../../src/werkmap/herkennen/lijst/anders';
import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { KOPPELINGSLEUTEL } from '../../src/werkmap/koppeling';
import { stelKoppelingVoor } from '../../src/werkmap/koppeling/voorstel';
import { vraagCz, werkblad } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';
import { verzonnenLijst } from './verzonnenLijst';

type Tabel = Celwaarde[][];

const problemen = (...tabellen: Tabel[]) =>
  stelKoppelingVoor(maakBeeld(...tabellen.map((t, i) => maakBlad(`Blad${i + 1}`, t))), vraagCz).problemen;

const NAAST_ELKAAR =
  'Op blad Blad1 staan de leveringsvormen naast elkaar (ZZP, VPT en MPT, rij 1). Maak er een rij per aanbieder ' +
  'en leveringsvorm van, met de kolommen Aanbieder, Leveringsvorm en Afspraak.';

test.each<[string, Celwaarde[]]>([
  ['by themselves', ['Aanbieder', 'ZZP', 'VPT', 'MPT']],
  ['with the agreement in the heading', ['Aanbieder', 'Afspraak ZZP', 'Afspraak VPT', 'Afspraak MPT']],
])('leveringsvormen across, %s: no list, and how to lay it out', (_naam, kop) => {
  const tabel = [kop, ['Verzonnen A', 100_000, 200_000, 300_000], ['Verzonnen B', 1, 2, 3]];
  expect(herkenLijsten(maakBeeld(maakBlad('Blad1', tabel)), vraagCz)).toEqual([]);
  expect(problemen(tabel)).toEqual([
    { ernst: 'waarschuwing', zin: NAAST_ELKAAR, cel: { blad: 'Blad1', rij: 0, kolom: 0 } },
  ]);
  // beside a list that can be read it is only good to know
  expect(problemen(tabel, verzonnenLijst())).toMatchObject([{ ernst: 'info', zin: NAAST_ELKAAR }]);
});

test('leveringsvormen under a group heading: the first may not count for all', () => {
  const tabel: Tabel = [
    ['', 'Afspraak', '', 'Prognose', ''],
    ['Aanbieder', 'ZZP', 'VPT', 'ZZP', 'VPT'],
    ['Verzonnen A', 100_000, 200_000, 90_000, 210_000],
  ];
  expect(herkenLijsten(maakBeeld(maakBlad('Blad1', tabel)), vraagCz)).toEqual([]);
  expect(problemen(tabel)[0]?.zin).toContain('naast elkaar (ZZP en VPT, rij 2)');
});

test('one leveringsvorm in the headings is a list of that leveringsvorm', () => {
  const tabel: Tabel = [
    ['Aanbieder', 'Afspraak ZZP', 'Prognose ZZP'],
    ['Verzonnen A', 100_000, 90_000],
  ];
  expect(herkenLijsten(maakBeeld(maakBlad('Blad1', tabel)), vraagCz)).toHaveLength(1);
});

test('a list on its side: transpose it', () => {
  const tabel: Tabel = [
    ['Productie 2024 (verzonnen)'],
    ['Aanbieder', 'Verzonnen A', 'Verzonnen B', 'Verzonnen C'],
    ['Regio', 'Zeeland', 'Zeeland', 'West-Brabant'],
    ['Afspraak', 100_000, 200_000, 300_000],
    ['Prognose', 90_000, 210_000, 300_000],
  ];
  expect(problemen(tabel)).toEqual([
    {
      ernst: 'waarschuwing',
      zin:
        'Op blad Blad1 staat een lijst op haar kant: de aanbieders staan naast elkaar. Kopieer de cellen en plak ' +
        'ze op een nieuw blad met Plakken speciaal, Transponeren.',
      cel: { blad: 'Blad1', rij: 1, kolom: 0 },
    },
  ]);
});

test('a contracteerruimtetabel, a form and a list that can be read give no such sentence', () => {
  const formulier: Tabel = [
    ['Aanbieder', 'Verzonnen A'],
    ['Afspraak', 100_000],
  ];
  expect(
    problemen(
      werkblad.map((rij) => [...rij]),
      formulier,
      verzonnenLijst(),
    ),
  ).toEqual([]);
});

describe('pointed at', () => {
  // headings in row 3, data in rows 4 to 9
  const beeld = maakBeeld(
    maakBlad('L', [...verzonnenLijst(), [''], ['los', 5], ['x', 6]]),
    maakBlad('CZ', werkblad),
  );
  const wijs = (blad: string, rij: number, rijen: number, kolom = 0, kolommen = 6) => ({
    blad,
    gebied: { rij, kolom, rijen, kolommen },
  });

  test('without the headings: take them along', () => {
    expect(waaromNiets(beeld, vraagCz, wijs('L', 3, 6))).toEqual({
      ernst: 'waarschuwing',
      zin: 'A4:F9 op blad L is een deel van een lijst. Neem de koppen mee: begin bij A3.',
      cel: { blad: 'L', rij: 2, kolom: 0 },
    });
    const binnen = wijs('L', 3, 6);
    expect(stelKoppelingVoor(beeld, vraagCz, { binnen }).problemen.map(({ zin }) => zin)).toEqual([
      'A4:F9 op blad L is een deel van een lijst. Neem de koppen mee: begin bij A3.',
    ]);
  });

  test('numbers with no headings that we know, and no numbers at all', () => {
    expect(waaromNiets(beeld, vraagCz, wijs('L', 10, 2, 0, 2))?.zin).toBe(
      'Boven de bedragen in A11:B12 op blad L staan geen koppen die WLZ kent. Neem de koppen mee, met in elk ' +
        'geval Aanbieder (of AGB-code) en Afspraak of Prognose, of de namen van de regio’s.',
    );
    expect(waaromNiets(beeld, vraagCz, wijs('L', 40, 3))?.zin).toBe(
      'In A41:F43 op blad L staan geen bedragen. Wijs andere cellen aan.',
    );
  });

  test('with the headings, or at a contracteerruimtetabel: nothing is wrong', () => {
    expect(waaromNiets(beeld, vraagCz, wijs('L', 2, 7))).toBeUndefined();
    expect(waaromNiets(beeld, vraagCz, wijs('CZ', 3, 9, 0, 8))).toBeUndefined();
  });
});

describe('a named range', () => {
  const naam = (naamtekst: string, rij: number, rijen: number, kolommen = 6) => ({
    naam: naamtekst,
    formule: '',
    blad: 'L',
    gebied: { rij, kolom: 0, rijen, kolommen },
  });
  const met = (...namen: ReturnType<typeof naam>[]): Werkmapbeeld => ({
    ...maakBeeld(maakBlad('L', verzonnenLijst())),
    namen,
  });
  const naamVan = (beeld: Werkmapbeeld) => herkenLijsten(beeld, vraagCz)[0]?.naam;

  test('that covers a list names it, the smallest one first; with or without the headings', () => {
    expect(naamVan(met(naam('Alles', 0, 40, 12), naam('Productielijst', 2, 7)))).toBe('Productielijst');
    expect(naamVan(met(naam('Gegevens', 3, 6)))).toBe('Gegevens');
  });

  test('of part of it, or of Excel itself, does not', () => {
    expect(
      naamVan(met(naam('Deel', 2, 4), naam('Smal', 2, 7, 5), naam('Print_Area', 0, 40))),
    ).toBeUndefined();
    expect(naamVan(met(naam('_FilterDatabase', 2, 7)))).toBeUndefined();
  });

  test('is how the list is found again between others like it', () => {
    const eerst = met(naam('Productielijst', 2, 7));
    const { koppeling } = stelKoppelingVoor(eerst, vraagCz);
    const later = {
      ...maakBeeld(maakBlad('L', verzonnenLijst()), maakBlad('Nieuw', [['kop'], ...verzonnenLijst()])),
      namen: [{ ...naam('Productielijst', 3, 7), blad: 'Nieuw' }],
      instellingen: { [KOPPELINGSLEUTEL]: koppeling },
    };
    expect(stelKoppelingVoor(later, vraagCz).gevonden.aanbieders[0]?.blad).toBe('Nieuw');
  });
});
