import * as engine from '@univerjs/engine-formula';
import { dutchFunctionName, englishFunctionName, functionNames } from '../../../src/werkbank/nederlands';
import { libreOfficeNames } from './libreoffice-namen';

const univerNames: string[] = [
  engine.FUNCTION_NAMES_ARRAY,
  engine.FUNCTION_NAMES_COMPATIBILITY,
  engine.FUNCTION_NAMES_CUBE,
  engine.FUNCTION_NAMES_DATABASE,
  engine.FUNCTION_NAMES_DATE,
  engine.FUNCTION_NAMES_ENGINEERING,
  engine.FUNCTION_NAMES_FINANCIAL,
  engine.FUNCTION_NAMES_INFORMATION,
  engine.FUNCTION_NAMES_LOGICAL,
  engine.FUNCTION_NAMES_LOOKUP,
  engine.FUNCTION_NAMES_MATH,
  engine.FUNCTION_NAMES_STATISTICAL,
  engine.FUNCTION_NAMES_TEXT,
  engine.FUNCTION_NAMES_WEB,
].flatMap((names) => Object.values(names));

/** Where Calc and Excel name a function differently; Excel's name is ours (Microsoft's Dutch list of functions). */
const excelDiffers: Record<string, string> = {
  CONFIDENCE: 'BETROUWBAARHEID',
  'CONFIDENCE.NORM': 'VERTROUWELIJKHEID.NORM',
  'CONFIDENCE.T': 'VERTROUWELIJKHEID.T',
  DCOUNTA: 'DBAANTALC',
  'F.DIST': 'F.VERD',
  FDIST: 'F.VERDELING',
  'FORECAST.ETS.SEASONALITY': 'VOORSPELLEN.ETS.SEASONALITY',
  'FORECAST.LINEAR': 'VOORSPELLEN.LINEAR',
  'GAMMA.INV': 'GAMMA.INV.N',
  GAMMAINV: 'GAMMA.INV',
  GETPIVOTDATA: 'DRAAITABEL.OPHALEN',
  'ISO.CEILING': 'ISO.CEILING',
  'NORM.DIST': 'NORM.VERD.N',
  'NORM.INV': 'NORM.INV.N',
  NORMDIST: 'NORM.VERD',
  NORMINV: 'NORM.INV',
  PMT: 'BET',
  'T.DIST': 'T.DIST',
  TDIST: 'T.VERD',
  'Z.TEST': 'Z.TEST',
  ZTEST: 'Z.TOETS',
};

describe('the table of function names', () => {
  test('has every function Univer knows', () => {
    expect(univerNames.length).toBeGreaterThan(500);
    expect(univerNames.filter((name) => dutchFunctionName(name) === undefined)).toEqual([]);
  });

  test('gives every function a Dutch name of its own', () => {
    expect(new Set(Object.values(functionNames)).size).toBe(Object.keys(functionNames).length);
  });

  test('agrees with LibreOffice, except where Excel says otherwise', () => {
    const pairs = libreOfficeNames
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('='));
    expect(pairs.length).toBeGreaterThan(350);
    for (const [english = '', dutch = ''] of pairs) {
      expect([english, dutchFunctionName(english)]).toEqual([english, excelDiffers[english] ?? dutch]);
    }
  });

  // Names LibreOffice 7.4 lacks or leaves to an add-in, from the formula list of ONLYOFFICE (nl.json).
  test.each([
    ['XLOOKUP', 'X.ZOEKEN'],
    ['XMATCH', 'X.VERGELIJKEN'],
    ['UNIQUE', 'UNIEK'],
    ['SORTBY', 'SORTEREN.OP'],
    ['SEQUENCE', 'REEKS'],
    ['VSTACK', 'VERT.STAPELEN'],
    ['TEXTSPLIT', 'TEKST.SPLITSEN'],
    ['CHOOSECOLS', 'KIES.KOLOMMEN'],
    ['EDATE', 'ZELFDE.DAG'],
    ['EOMONTH', 'LAATSTE.DAG'],
    ['XIRR', 'IR.SCHEMA'],
    ['MROUND', 'AFRONDEN.N.VEELVOUD'],
    ['BIN2DEC', 'BIN.N.DEC'],
    ['IMREAL', 'C.REEEL.DEEL'],
    ['TBILLEQ', 'SCHATK.OBL'],
  ])('%s is %s', (english, dutch) => {
    expect(dutchFunctionName(english)).toBe(dutch);
    expect(englishFunctionName(dutch.toLowerCase())).toBe(english);
  });

  test('a Dutch name goes before the same name in English', () => {
    expect(englishFunctionName('GAMMA.INV')).toBe('GAMMAINV');
    expect(englishFunctionName('SUM')).toBe('SUM');
  });

  test('does not take properties of objects for functions', () => {
    expect(dutchFunctionName('constructor')).toBeUndefined();
    expect(englishFunctionName('toString')).toBeUndefined();
  });
});
