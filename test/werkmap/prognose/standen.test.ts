// A triangle that grows by itself: from the table WLZ_Standen, invented.
import { driehoeksets } from '../../../src/werkmap/prognose/driehoeken';
import { rekenwijze } from '../../../src/werkmap/prognose/wijze';
import { patroonblok } from '../../../src/werkmap/plan/contracteerruimte/patroonblok';
import type { Werkmapbeeld } from '../../../src/werkmap/beeld/werkmapbeeld';
import { maakBeeld, maakBlad } from '../maakBeeld';

/** November 2023 to March 2024 in ZZP: half is known in the month itself, all a month later. */
const MAANDEN = ['2023-11', '2023-12', '2024-01', '2024-02', '2024-03'];
const standen = MAANDEN.flatMap((stand, s) =>
  MAANDEN.slice(0, s + 1).map((maand, m) => [
    stand,
    'Declaraties',
    'Zeeland',
    'ZZP',
    maand,
    s === m ? 50 : 100,
    1,
  ]),
);
const KOPPEN = ['Stand', 'Post', 'Regio', 'Leveringsvorm', 'Productiemaand', 'Bedrag', 'Aantal'];

function metStanden(rijen: (string | number)[][]): Werkmapbeeld {
  const gebied = { rij: 0, kolom: 0, rijen: rijen.length + 1, kolommen: KOPPEN.length };
  const tabel = {
    naam: 'WLZ_Standen',
    adres: `Standen!A1:G${rijen.length + 1}`,
    blad: 'Standen',
    gebied,
    kopRij: true,
  };
  return { ...maakBeeld(maakBlad('Standen', [KOPPEN, ...rijen])), tabellen: [tabel] };
}

test('de maandstanden geven een driehoek, ook per leveringsvorm', () => {
  const [set] = driehoeksets(metStanden(standen));
  expect(set?.naam).toBe('de maandstanden op blad Standen');
  expect(set?.totaal.maanden[0]).toEqual({ jaar: 2023, maand: 11 });
  expect(set?.totaal.driehoek[3]).toEqual([50_00, 100_00, null, null, null]);
  expect([...(set?.vormen.keys() ?? [])]).toEqual(['ZZP']);
});

test('met het patroon daaruit; de oudste leeftijden zijn te weinig gezien', () => {
  const { patroon } = rekenwijze(metStanden(standen), { versie: 1, methode: 'driehoek' });
  expect(patroon?.voltooiing).toEqual([0.5, 1, 1]);
  expect(patroon?.uitleg).toBe(
    'Uit 5 maanden en 3 leeftijden. Latere leeftijden zijn te weinig gezien en gelden als volledig.',
  );
});

test('een stand die ontbreekt laat een lege rij, zodat de maanden aaneensluiten', () => {
  const [set] = driehoeksets(metStanden(standen.filter(([stand]) => stand !== '2024-01')));
  expect(set?.totaal.maanden.map(({ maand }) => maand)).toEqual([11, 12, 1, 2, 3]);
  expect(set?.totaal.driehoek[2]).toEqual([null, null]);
});

test('op het blad Prognose staat de driehoek erbij, en het patroon is er levend uit', () => {
  const wijze = rekenwijze(metStanden(standen), { versie: 1, methode: 'driehoek' });
  const blok = patroonblok(wijze, { rij: 4, kolom: 5 });
  const cellen = blok?.wijzigingen.flatMap((w) => (w.soort === 'cellen' ? [w] : [])) ?? [];
  expect(cellen.flatMap(({ inhoud }) => inhoud.flat())).toContainEqual({
    formule: '=INDEX(WLZ.NAIJL($G$17:$I$21),1,1)',
  });
  const rijen = cellen.find(({ gebied }) => gebied.rij === 16)?.inhoud;
  expect(rijen?.[0]).toEqual(['2023-11', 50, 100, 100, 100, 100]);
  expect(rijen?.[4]).toEqual(['2024-03', 50, '', '', '', '']);
  // Two patterns of five rows from row 5, then two triangles (whole and ZZP) of eight: 4 + 10 + 8 + 7.
  expect(blok?.onder).toBe(29);
});
