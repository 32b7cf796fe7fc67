// Colours that can't be read are made darker or lighter, and nothing else is.
import { contrast, gemengd } from '../../src/dia/kleur';
import { maakLeesbaar } from '../../src/dia/leesbaar';
import { STANDAARDSTIJL } from '../../src/dia/huisstijl';
import type { Huisstijl } from '../../src/dia/huisstijl';

const met = (kleuren: Partial<Huisstijl['kleuren']>): Huisstijl => ({
  ...STANDAARDSTIJL,
  kleuren: { ...STANDAARDSTIJL.kleuren, ...kleuren },
});

test('contrast as WCAG 2 has it: black on white 21, #767676 on white just enough', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
  expect(contrast('#767676', '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#777777', '#FFFFFF')).toBeLessThan(4.5);
});

test('mixing: half of white and black is grey, none is the colour itself', () => {
  expect(gemengd('#FFFFFF', '#000000', 0.5)).toBe('#808080');
  expect(gemengd('#1f4e79', '#000000', 0)).toBe('#1F4E79');
});

test('our own style is readable as it is', () => {
  expect(maakLeesbaar(STANDAARDSTIJL)).toEqual({ stijl: STANDAARDSTIJL, opmerkingen: [] });
});

test.each([
  [
    'yellow everywhere',
    {
      hoofd: '#FFD100',
      tekst: '#FFE000',
      zacht: '#FFF000',
      overschot: '#FFFF00',
      tekort: '#FFAA00',
      vlak: '#FFFF99',
    },
  ],
  ['a dark plane', { vlak: '#101010' }],
  ['a bright plane', { vlak: '#00B050' }],
  [
    'white on white',
    {
      hoofd: '#FFFFFF',
      tekst: '#FFFFFF',
      zacht: '#FFFFFF',
      overschot: '#FFFFFF',
      tekort: '#FFFFFF',
      vlak: '#FFFFFF',
    },
  ],
])('%s: text can be read on white and on the plane, bars can be seen, and it is said', (_naam, kleuren) => {
  const { stijl, opmerkingen } = maakLeesbaar(met(kleuren));
  const { vlak, overschot, ...tekst } = stijl.kleuren;
  for (const kleur of Object.values(tekst)) {
    expect(contrast(kleur, vlak)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(kleur, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(overschot, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  expect(opmerkingen.length).toBeGreaterThan(0);
  expect(maakLeesbaar(stijl)).toEqual({ stijl, opmerkingen: [] });
});

test('the sentence names what, the colour that was chosen and the one that is used', () => {
  const { stijl, opmerkingen } = maakLeesbaar(met({ vlak: '#101010' }));
  expect(opmerkingen).toEqual([
    `Uitkomstrij: #101010 is te donker om te lezen. Op de dia is de kleur lichter: ${stijl.kleuren.vlak}.`,
  ]);
  expect(maakLeesbaar(met({ zacht: '#BBBBBB' })).opmerkingen[0]).toMatch(
    /^Noten: #BBBBBB is te licht om te lezen\. Op de dia is de kleur donkerder: #[0-9A-F]{6}\.$/,
  );
});
