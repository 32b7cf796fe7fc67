// The slide of CZ, January 2024, pasted from PDF as text: lines as the PDF gives them, all in one column.
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { herken } from '../../src/werkmap/herkennen/herken';
import { leesGeplakteTekst } from '../../src/werkmap/herkennen/geplakt';
import { gepubliceerd, vraagCz } from './czJanuari';
import { GEPLAKTE_DIA } from './geplakteDia';
import { maakBeeld, maakBlad } from './maakBeeld';

const alsBlad = (regels: readonly string[]): Celwaarde[][] => regels.map((regel) => [regel]);

function gelezen(regels: readonly string[]) {
  const uitkomst = leesGeplakteTekst(maakBeeld(maakBlad('Plak', alsBlad(regels))), vraagCz);
  if (uitkomst?.soort !== 'gelezen') throw new Error(uitkomst?.zin ?? 'niets gelezen');
  return uitkomst;
}

test('every row, every regio and every total is read as published, in thousands', () => {
  const { regios, rijen, eenheid, jaar } = gelezen(GEPLAKTE_DIA);
  expect(regios).toEqual(vraagCz.regios);
  expect(eenheid.factor).toBe(1000);
  expect(jaar).toBe(2024);
  const euros = rijen.map(({ bedragen, totaal }) =>
    [...bedragen, totaal].map((b) => (b === null ? '' : b / 100_000)),
  );
  expect(euros).toEqual(gepubliceerd.slice(1).map((rij) => rij.slice(1)));
});

test('blank lines in between, and everything on fewer lines, make no difference', () => {
  const metLeeg = GEPLAKTE_DIA.flatMap((regel) => [regel, '']);
  expect(gelezen(metLeeg).rijen).toHaveLength(8);
  const kort = ['in € 1.000 Haaglanden Zeeland Totaal', 'CR ZIN 10€ 20€ 30€', 'Prognose ZIN 1-€ -€ (1)'];
  const { regios, rijen } = gelezen(kort);
  expect(regios).toEqual(['Haaglanden', 'Zeeland']);
  expect(rijen.map(({ rij, bedragen, totaal }) => [rij, ...bedragen, totaal])).toEqual([
    ['ruimteZin', 10_000_00, 20_000_00, 30_000_00],
    ['prognoseZin', -1_000_00, 0, -1_000_00],
  ]);
});

test('a row with another number of amounts than regio’s is refused with its cell, never shifted', () => {
  const kapot = GEPLAKTE_DIA.map((regel) => regel.replace('654.912€', ''));
  const refuus = leesGeplakteTekst(maakBeeld(maakBlad('Plak', alsBlad(kapot))), vraagCz);
  if (refuus?.soort !== 'onleesbaar') throw new Error('niet geweigerd');
  expect(refuus.cel).toEqual({ blad: 'Plak', rij: 10, kolom: 0 });
  expect(refuus.zin).toBe(
    'Cel A11: 6 bedragen bij 6 regio’s (Haaglanden, Zuid-Hollandse eilanden, Zeeland, West-Brabant, ' +
      'Zuidoost-Brabant, Zuid-Limburg) en het totaal. Vul aan wat ontbreekt, of plak de tabel opnieuw.',
  );
});

test.each(['€ 10 € 20', '10 € 20 €', '€10 €20', '10,00 20,00'])('‘%s’ are two amounts', (bedragen) => {
  const regels = ['Haaglanden Zeeland', `CR ZIN ${bedragen}`, `CR PGB ${bedragen}`];
  expect(gelezen(regels).rijen[0]?.bedragen).toEqual([1000, 2000]);
});

test('amounts without the names of regio’s are refused', () => {
  const zonder = GEPLAKTE_DIA.filter((regel) => /\d€|€\s*$/.test(regel));
  const refuus = leesGeplakteTekst(maakBeeld(maakBlad('Plak', alsBlad(zonder))), vraagCz);
  expect(refuus).toMatchObject({
    soort: 'onleesbaar',
    zin: 'Boven de bedragen op blad Plak staan geen regio’s van CZ. Plak ook de koppen.',
  });
});

test('a plain table is no pasted text, and pasted text is no table', () => {
  expect(leesGeplakteTekst(maakBeeld(maakBlad('CZ', gepubliceerd)), vraagCz)).toBeUndefined();
  expect(herken(maakBeeld(maakBlad('Plak', alsBlad(GEPLAKTE_DIA))), vraagCz)).toEqual([]);
});
