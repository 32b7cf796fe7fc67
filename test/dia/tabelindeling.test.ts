import { maakDiamodel } from '../../src/dia/maakmodel';
import { deelTabelIn } from '../../src/dia/tabelindeling';
import { aantalRegels, langsteStuk, tekstbreedte } from '../../src/dia/tekstmaat';
import { czVraag } from './cz';
import { ALLE_REGIOS, verzonnenStand } from './verzonnen';

const ruimte = { breedte: 12.13, hoogte: 5 };
const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);

const aantallen = Array.from({ length: 31 }, (_leeg, i) => i + 1);

test.each(aantallen)(
  '%d regio’s: every regio and Totaal once, within the page, in type of 12 points or more',
  (aantal) => {
    const { tabel } = maakDiamodel(czVraag({ stand: verzonnenStand(ALLE_REGIOS.slice(0, aantal)) }));
    const paginas = deelTabelIn(tabel, ruimte, 'Arial');
    expect(paginas.flatMap(({ kolommen }) => kolommen)).toEqual(tabel.kolommen.map((_kolom, k) => k));
    for (const pagina of paginas) {
      expect(som(pagina.breedten)).toBeLessThanOrEqual(ruimte.breedte + 0.001);
      expect(som(pagina.hoogten)).toBeLessThanOrEqual(ruimte.hoogte + 0.001);
      expect(pagina.punten).toBeGreaterThanOrEqual(12);
      expect(Math.min(...pagina.breedten)).toBeGreaterThan(0.4);
    }
  },
);

test('a few regio’s stand beside each other, as in the original; all of them below each other', () => {
  const richting = (aantal: number) => {
    const stand = verzonnenStand(ALLE_REGIOS.slice(0, aantal));
    return deelTabelIn(maakDiamodel(czVraag({ stand })).tabel, ruimte, 'Arial').map(
      (pagina) => pagina.richting,
    );
  };
  expect(richting(6)).toEqual(['naast elkaar']);
  expect(new Set(richting(31))).toEqual(new Set(['onder elkaar']));
  expect(richting(31).length).toBeGreaterThan(1);
});

test('names that no slide can hold are refused', () => {
  const stand = verzonnenStand(Array.from({ length: 31 }, (_leeg, i) => `${'Verzonnen '.repeat(60)}${i}`));
  const { tabel } = maakDiamodel(czVraag({ stand }));
  expect(() => deelTabelIn(tabel, ruimte, 'Arial')).toThrow('De tabel past niet leesbaar op de dia’s');
});

test('widths are Arial’s: ten digits of 12 points are 10 × 0,556 × 12 ÷ 72 inch, plus 3%', () => {
  const letter = { lettertype: 'Arial', punten: 12 };
  expect(tekstbreedte('0123456789', letter)).toBeCloseTo((10 * 0.556 * 12 * 1.03) / 72, 6);
  expect(tekstbreedte('é', letter)).toBe(tekstbreedte('e', letter));
  expect(tekstbreedte('abc', { ...letter, lettertype: 'Verdana' })).toBeGreaterThan(
    tekstbreedte('abc', letter),
  );
});

test('lines break after a space and after a hyphen in a name, not within an amount', () => {
  const letter = { lettertype: 'Arial', punten: 12 };
  expect(langsteStuk('Zuid-Hollandse eilanden', letter)).toBe(tekstbreedte('Hollandse', letter));
  expect(langsteStuk('52.494-€', letter)).toBe(tekstbreedte('52.494-€', letter));
  expect(aantalRegels('Zuid-Hollandse eilanden', tekstbreedte('Zuid-Hollandse', letter), letter)).toBe(2);
  expect(aantalRegels('Zuid-Hollandse eilanden', tekstbreedte('Hollandse', letter), letter)).toBe(3);
});
