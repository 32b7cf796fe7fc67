import { leesBedrag } from '../../src/werkmap/herkennen/bedrag';

/** The amount as text, or what else it is. */
function gelezen(tekst: string): string {
  const lezing = leesBedrag(tekst);
  return lezing.soort === 'getal' ? lezing.waarde.toFixed() : lezing.soort;
}

test.each([
  ['52.494-€', '-52494'],
  ['1.205.744€', '1205744'],
  ['-€', '0'],
  ['-', '0'],
  ['€ 1.205.744,00', '1205744'],
  ['(52.494)', '-52494'],
  ['€ -52.494', '-52494'],
  ['\u221252.494', '-52494'],
  ['1\u00a0205\u00a0744', '1205744'],
  ['12,5', '12.5'],
  ['1.205,75', '1205.75'],
  ['1,205,744', '1205744'],
  ['0', '0'],
  ['840 euro', '840'],
])('%s is the amount %s', (tekst, bedrag) => {
  expect(gelezen(tekst)).toBe(bedrag);
});

test.each(['12.5', '1.20.744', 'n.n.b.', '€', '12a', '--', '1.205.744 / 2'])('%s is text', (tekst) => {
  expect(gelezen(tekst)).toBe('tekst');
});

test.each(['', '   ', '\u00a0'])('blanks are blank', (tekst) => {
  expect(gelezen(tekst)).toBe('leeg');
});

test('a percentage is no amount', () => {
  expect(gelezen('95,8%')).toBe('tekst');
});
