import { herschikcel } from '../../../src/werkmap/waarom/herschikcel';

/** An invented layout ("verzonnen"): ruimte in rows 5 to 6, the table from row 10, WLZ.HERSCHIK beside it. */
const uitleg = {
  versie: 1,
  soort: 'herschikking',
  jaar: 2024,
  uitvoerder: 'CZ',
  regime: {
    naam: 'CZ',
    titel: 'CZ, herschikking',
    bereik: 'regio',
    bron: 'Bron van het regime',
    lagen: [
      { naam: 'Basis', grens: 'afspraak', verdeling: 'volledig', bron: 'Bron van de laag' },
      { naam: 'Rest', grens: 'prognose', verdeling: 'naar rato', bron: 'Bron van de rest', keuze: 'samen' },
    ],
  },
  rijen: [
    { blad: 'Productie', rij: 4 },
    { blad: 'Productie', rij: 7 },
  ],
  indeling: {
    ruimte: { rij: 4, kolom: 0, rijen: 2, kolommen: 10 },
    totaalRij: 6,
    controleRij: 7,
    tabel: { rij: 10, kolom: 0, rijen: 2, kolommen: 4 },
    kolommen: ['regio', 'aanbieder', 'afspraak', 'prognose'],
    overloop: { rij: 9, kolom: 4, rijen: 3, kolommen: 8 },
  },
};

test('a column of the table, with the row of the list it comes from', () => {
  expect(herschikcel(uitleg, { rij: 11, kolom: 2 })).toEqual({
    zinnen: ['De huidige productieafspraak.'],
    invoer: [
      {
        naam: 'Rij in de lijst op blad Productie',
        waarde: 'rij 8',
        plaats: { blad: 'Productie', gebied: { rij: 7, kolom: 0, rijen: 1, kolommen: 1 } },
      },
    ],
    herkomst: ['Gekozen: CZ, 2024, regime CZ, herschikking.'],
  });
});

test('the column of a layer: that layer first, then the regime', () => {
  // Afspraak oud and Prognose stand in the first two columns of the outcome.
  const { beleid } = herschikcel(uitleg, { rij: 10, kolom: 7 });
  expect(beleid).toEqual([
    { naam: 'Rest', bron: 'Bron van de rest', toelichting: 'Tot de prognose, naar rato. Keuze: samen.' },
    { naam: 'CZ, herschikking', bron: 'Bron van het regime' },
  ]);
});

test('the block of the ruimte, and cells beside everything', () => {
  expect(herschikcel(uitleg, { rij: 5, kolom: 7 }).zinnen).toEqual(['Wat er van de ruimte overblijft.']);
  expect(herschikcel(uitleg, { rij: 30, kolom: 0 })).toEqual({
    herkomst: ['Gekozen: CZ, 2024, regime CZ, herschikking.'],
  });
});

test('what another version kept is not explained', () => {
  expect(herschikcel({ ...uitleg, versie: 2 }, { rij: 5, kolom: 5 })).toEqual({});
  expect(herschikcel(undefined, { rij: 5, kolom: 5 })).toEqual({});
});
