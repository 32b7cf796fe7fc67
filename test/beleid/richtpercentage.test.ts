import { richtpercentage } from '../../src/beleid/richtpercentage';
import { tariefafronding } from '../../src/beleid/tariefbeleid';
import { sector } from '../../src/beleid/sector';

function zin(vraag: Parameters<typeof richtpercentage>[0]): string {
  const uitkomst = richtpercentage(vraag);
  return uitkomst.gevonden ? `gevonden: ${uitkomst.percentage}` : uitkomst.bekend;
}

test('een onbekend zorgkantoor leest welke er zijn', () => {
  expect(zin({ zorgkantoor: 'ASR', jaar: 2023 })).toBe(
    "De naam 'ASR' is onbekend als zorgkantoor. Kies uit CZ, VGZ, Zilveren Kruis, Menzis, DSW, Salland, " +
      'Zorg en Zekerheid of landelijk.',
  );
});

test('een onbekende leveringsvorm of sector leest welke er zijn', () => {
  expect(zin({ zorgkantoor: 'CZ', jaar: 2023, leveringsvorm: 'ABC' })).toBe(
    "De naam 'ABC' is onbekend als leveringsvorm. Kies uit ZZP, VPT, MPT, DTV, logeren, crisis, toeslag of meerzorg.",
  );
  expect(zin({ zorgkantoor: 'CZ', jaar: 2023, sector: 'jeugd' })).toBe(
    "De naam 'jeugd' is onbekend als sector. Kies uit VV, GZ of GGZ.",
  );
});

test('wat onbekend is zegt waarvoor, waarom, en wat wel bekend is', () => {
  expect(zin({ zorgkantoor: 'CZ', jaar: 2024, leveringsvorm: 'DTV' })).toBe(
    'Er is geen richttariefpercentage bekend voor CZ, 2024, DTV: CZ behield zich voor deze zorg vanaf 2024 tegen ' +
      'een ander tarief in te kopen (tot en met 2023 was het 100%). ' +
      'Wel bekend: 96,4% (landelijk; VV).',
  );
  expect(zin({ zorgkantoor: 'CZ', jaar: 2031 })).toBe(
    'Er is geen richttariefpercentage bekend voor CZ, 2031. Bekend zijn de jaren 2022, 2023 en 2024.',
  );
});

test('lege tekst is hetzelfde als niet opgegeven', () => {
  expect(richtpercentage({ zorgkantoor: 'CZ', jaar: 2023, leveringsvorm: ' ', sector: '' })).toEqual(
    richtpercentage({ zorgkantoor: 'CZ', jaar: 2023 }),
  );
});

test('een gevonden percentage noemt zijn bron en, waar er een is, de keuze', () => {
  expect(richtpercentage({ zorgkantoor: 'CZ', jaar: 2023, leveringsvorm: 'VPT' })).toEqual({
    gevonden: true,
    percentage: 1,
    bron: 'CZ Zorginkoopdocument 2023 GGZ, 6.2 VPT, DTV en logeren, kopen we in met een tariefpercentage van 100%',
    toelichting:
      'Uit het inkoopdocument voor de GGZ; niet voor nieuwe aanbieders. ' +
      'Keuze: zonder opgegeven sector geldt het inkoopdocument voor de GGZ.',
    overschreven: false,
  });
});

test('het landelijke percentage in plaats van een eigen percentage zegt dat het geen leveringsvorm onderscheidt', () => {
  expect(richtpercentage({ zorgkantoor: 'Menzis', jaar: 2023, leveringsvorm: 'VPT' })).toMatchObject({
    percentage: 0.958,
    toelichting:
      'Landelijk richttariefpercentage, zonder onderscheid naar leveringsvorm; ' +
      'een eigen percentage van Menzis voor 2023 is niet bekend.',
  });
  for (const vorm of [undefined, 'ZZP']) {
    expect(richtpercentage({ zorgkantoor: 'Menzis', jaar: 2023, leveringsvorm: vorm })).toMatchObject({
      toelichting:
        'Landelijk richttariefpercentage; een eigen percentage van Menzis voor 2023 is niet bekend.',
    });
  }
  expect(richtpercentage({ zorgkantoor: 'landelijk', jaar: 2023 })).toMatchObject({ toelichting: '' });
});

test.each([
  ['V&V', 'VV'],
  ['ouderenzorg', 'VV'],
  ['Gehandicaptenzorg', 'GZ'],
  ['ggz', 'GGZ'],
])('sector %s is %s', (tekst, verwacht) => {
  expect(sector(tekst)).toBe(verwacht);
});

test('een tarief wordt één keer aan het eind afgerond: een keuze in het landelijke beleid', () => {
  expect(tariefafronding).toBe('totaal');
});
