// Formulas in words; the outcomes are sums done by hand.
import { berekeningVan } from '../../../src/werkmap/waarom/berekening';
import { celnaamVan } from '../../../src/werkmap/waarom/celnamen';
import { ontleed } from '../../../src/werkmap/waarom/ontleding';
import { formuleblad, werkmap } from './blad';

const lijst = formuleblad('Lijst', [
  ['Regio', 'AGB', 'Aanbieder', 'Prognose', 'Deel'],
  ['Zeeland', '00001', 'Verzonnen A', 100, 0.5],
  ['zeeland', '00002', 'Verzonnen B', 50.25, 0.25],
  ['Haaglanden', '00003', 'Verzonnen C', 'onbekend', ''],
  ['Haaglanden', '00004', 'Verzonnen D', -7, ''],
]);
const beeld = werkmap([lijst], { Productie: 'Lijst!A1:E5' });
const vanuit = { blad: 'Lijst', rij: 9, kolom: 9 };

function vertel(formule: string) {
  const gelezen = ontleed(formule);
  if (!gelezen) throw new Error('niet gelezen');
  const berekening = berekeningVan(beeld, vanuit, gelezen, { schaal: 1, procent: false });
  return berekening && [berekening.tekst, berekening.waarde?.toNumber()];
}

test('sums, differences and products, with brackets only where they matter', () => {
  expect(vertel('=D2+D3-D5')).toEqual(['100 + 50,25 − (−7)', 157.25]);
  expect(vertel('=(D2-D3)*E2')).toEqual(['(100 − 50,25) × 0,50', 24.875]);
  expect(vertel('=D2/4')).toEqual(['100 ÷ 4', 25]);
  expect(vertel('=D2*95.8%')).toEqual(['100 × 95,8%', 95.8]);
  expect(vertel('=MAX(D2-D3,0)')).toEqual(['het hoogste van 100 − 50,25 en 0', 49.75]);
});

test('SUM names every cell, or how many there are', () => {
  expect(vertel('=SUM(D2:D3,D5)')).toEqual(['100 + 50,25 + (−7)', 143.25]);
  expect(vertel('=SUM(Productie[Prognose])')).toEqual(['100 + 50,25 + ‘onbekend’ + (−7)', undefined]);
  expect(vertel('=SUM(D1:E20)')?.[1]).toBe(144); // 100 + 50,25 − 7 + 0,50 + 0,25
});

test('SUMIFS by equality, case not counting; other criteria are not told', () => {
  expect(vertel('=SUMIFS(Productie[Prognose],Productie[Regio],"Zeeland")')).toEqual(['150,25', 150.25]);
  const som = ontleed('=SUMIF(A2:A5,A2,D2:D5)');
  const gevonden = som && berekeningVan(beeld, vanuit, som, { schaal: 1, procent: false });
  expect(gevonden?.invoer).toEqual([
    {
      naam: 'Prognose van 2 rijen waar Regio Zeeland is',
      waarde: '150,25',
      plaats: { blad: 'Lijst', gebied: { rij: 1, kolom: 3, rijen: 4, kolommen: 1 } },
    },
  ]);
  expect(vertel('=SUMIFS(D2:D5,D2:D5,">10")')).toBeUndefined();
});

test('guards become remarks; what can’t be told is left', () => {
  const bewaakt = ontleed('=IF(ISBLANK(D2),0,IF(ISNUMBER(D2),ROUND(D2*1000,2),NA()))');
  const berekening = bewaakt && berekeningVan(beeld, vanuit, bewaakt, { schaal: 1000, procent: false });
  expect(berekening?.tekst).toBe('100');
  expect(berekening?.opmerkingen).toEqual([
    'Een lege bron telt hier als 0.',
    'Ontbreekt er een getal in de bron, dan staat hier #N/B.',
    'De bron staat × € 1.000.',
  ]);
  expect(vertel('=IF(D2>5,D2,D3)')).toBeUndefined();
  expect(vertel('=VLOOKUP(A2,A1:D5,4)')).toBeUndefined();
  expect(vertel('=D2/0')).toEqual(['100 ÷ 0', undefined]);
});

test('a row is named by its texts, past codes in between', () => {
  expect(celnaamVan(beeld, { blad: 'Lijst', rij: 1, kolom: 3 })).toEqual({
    rij: 'Zeeland · Verzonnen A',
    kolom: 'Prognose',
  });
  expect(celnaamVan(beeld, { blad: 'Weg', rij: 1, kolom: 3 })).toEqual({ rij: '', kolom: '' });
});
