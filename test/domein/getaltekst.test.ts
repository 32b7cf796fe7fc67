import { leesGetaltekst } from '../../src/domein/getaltekst';

describe('leesGetaltekst reads numbers as the slide and Dutch people write them', () => {
  test.each([
    ['1.205.744€', '1205744'],
    ['52.494-€', '-52494'],
    ['-€', '0'],
    ['€ -', '0'],
    ['€ 1.205,50', '1205.5'],
    ['€\u00a0-1.205,50', '-1205.5'],
    ['-€ 12', '-12'],
    ['(52.494)', '-52494'],
    ['€ (52.494,10)', '-52494.1'],
    ['95,8%', '0.958'],
    ['95,8 %', '0.958'],
    ['−3,5', '-3.5'],
    ['1 205 744', '1205744'],
    ['307,5', '307.5'],
    [',5', '0.5'],
    ['0', '0'],
    ['-0', '0'],
    ['12345678901234567,89', '12345678901234567.89'],
  ])('%s is %s', (tekst, waarde) => {
    expect(leesGetaltekst(tekst)?.toFixed().replace(/^-0$/, '0')).toBe(waarde);
  });

  test.each([
    '12.5',
    '1.2055',
    '1205.744',
    'abc',
    '-',
    '€',
    '%',
    '',
    '1,2,3',
    '--5',
    '(-5)',
    '5%%',
    '€5€',
    '1e5',
    '12-11-2024',
    '1.205,',
  ])('%p is no Dutch number', (tekst) => {
    expect(leesGetaltekst(tekst)).toBeNull();
  });
});
