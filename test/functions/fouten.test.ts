import { associatedIds, functie, enkel, foutcel, kolom, roep } from './excel';
import '../../src/functions/functions';
import fc from 'fast-check';
import { alsExcelfout, Invoerfout } from '../../src/functions/fouten';

describe('alsExcelfout', () => {
  test('keeps the sentence of our own errors, as #WAARDE! or #N/B', () => {
    expect(alsExcelfout(new Invoerfout('jaar: leeg.'))).toMatchObject({
      code: '#VALUE!',
      message: 'jaar: leeg.',
    });
    expect(alsExcelfout(new Invoerfout('onbekend', 'nb'))).toMatchObject({
      code: '#N/A',
      message: 'onbekend',
    });
  });

  test('leaves an Excel error as it is', () => {
    const fout = foutcel('#N/A');
    expect(alsExcelfout(fout)).toBe(fout);
  });

  test('gives anything unexpected a Dutch sentence without its data', () => {
    for (const fout of [
      new TypeError('123456782 is not a function'),
      new RangeError('Jansen'),
      'Jansen',
      null,
    ]) {
      const zin = alsExcelfout(fout).message;
      expect(zin).toMatch(/^Deze berekening is door een onverwachte fout afgebroken\. Controleer/);
      expect(zin).not.toMatch(/123456782|Jansen|function /);
    }
  });

  test('covers what the rules of the domein refuse beyond our own checks', () => {
    // 1e12 × 12 ÷ 0,000001 is more than exact cents can hold: the domein throws a RangeError
    expect(roep('EXTRAPOLEER', enkel(1e12), null, null, null, enkel(1e-6))).toEqual([
      [expect.stringMatching(/^#VALUE! Deze berekening is door een onverwachte fout afgebroken/)],
    ]);
  });
});

describe('cells of every kind', () => {
  test('a number that is none is refused', () => {
    expect(roep('RICHTTARIEF', enkel(Number.NaN), enkel(1))).toEqual([
      ['#VALUE! zorg: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.'],
    ]);
  });

  test('the error of a single result is thrown, so that every Excel shows its sentence', () => {
    expect(() => functie('RICHTTARIEF')(enkel('x'), enkel(1))).toThrow('zorg: hier staat geen getal.');
    expect(() => functie('EXTRAPOLEER')(enkel('x'))).toThrow('realisatie: hier staat geen getal.');
    expect(() => functie('RICHTTARIEF')(kolom('x', 1), enkel(1))).not.toThrow();
    expect(() =>
      functie('EXTRAPOLEER')([
        ['x', 1],
        [1, 1],
      ]),
    ).not.toThrow();
  });

  test('a data type counts as its basic value', () => {
    const opgemaakt = {
      type: 'FormattedNumber',
      basicType: 'Double',
      basicValue: 307.5,
      numberFormat: '0,0',
    };
    expect(roep('RICHTTARIEF', enkel(opgemaakt), enkel(0.958))).toEqual([[294.59]]);
    const entiteit = { type: 'Entity', text: 'Jansen', basicType: 'Error', basicValue: '#VALUE!' };
    expect(roep('RICHTTARIEF', enkel(entiteit), enkel(1))).toEqual([
      ['#VALUE! zorg: de cel bevat de fout #WAARDE!. Herstel die eerst.'],
    ]);
    expect(roep('RICHTTARIEF', enkel({}), enkel(1))).toEqual([
      ['#VALUE! zorg: de cel bevat een gegevenstype zonder waarde.'],
    ]);
  });

  test.each([
    ['#NUM!', '#GETAL!'],
    ['#NAME?', '#NAAM?'],
    ['#NULL!', '#LEEG!'],
    ['#VALUE!', '#WAARDE!'],
    ['#BUSY!', '#BUSY!'],
  ])('the error %s is called %s', (code, naam) => {
    expect(roep('RICHTTARIEF', enkel(foutcel(code)), enkel(1))).toEqual([
      [`#VALUE! zorg: de cel bevat de fout ${naam}. Herstel die eerst.`],
    ]);
  });

  test('a bare value instead of a matrix is read as one cell', () => {
    expect(roep('RICHTTARIEF', 307.5, 0.958)).toEqual([[294.59]]);
    expect(roep('RICHTTARIEF', [200, 100], 0.5)).toEqual(kolom(100, 50));
  });

  test('nothing at all gives blanks, or asks for the regime', () => {
    expect(roep('RICHTTARIEF', null, null)).toEqual([['']]);
    expect(roep('RICHTPERCENTAGE', null, null)).toEqual([['']]);
    expect(roep('EXTRAPOLEER', null)).toEqual([['']]);
    expect(roep('HERSCHIK', null, null, null, null)).toEqual([
      [expect.stringContaining('regime: deze cel is leeg')],
    ]);
  });
});

test('whatever stands in the cells, a result holds finite numbers, text or errors, and never null', () => {
  const cel = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 2030 }),
    fc.constantFrom(
      null,
      undefined,
      '',
      ' ',
      'CZ',
      'ZZ',
      'dag',
      'volledig',
      '95,8%',
      '(12)',
      true,
      0.9,
      1,
      2023,
    ),
    fc.constantFrom('#N/A', '#REF!').map(foutcel),
  );
  const bereik = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rijen, kolommen]) =>
      fc.array(fc.array(cel, { minLength: kolommen, maxLength: kolommen }), {
        minLength: rijen,
        maxLength: rijen,
      }),
    );
  const argumenten = fc.array(fc.oneof(bereik, fc.constant(null)), { minLength: 4, maxLength: 9 });
  const mag = (u: unknown): boolean => typeof u === 'string' || (typeof u === 'number' && Number.isFinite(u));
  for (const id of associatedIds()) {
    fc.assert(
      fc.property(argumenten, (a) => {
        const uitkomst = roep(id, ...a);
        expect(uitkomst.length).toBeGreaterThan(0);
        expect(uitkomst.flat().filter((u) => !mag(u))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }
});
