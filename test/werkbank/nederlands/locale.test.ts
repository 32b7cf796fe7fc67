// Nothing English slips through: every text of the packages the werkbank loads has a Dutch one.
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import { locale } from '../../../src/werkbank/nederlands';

/** Words and names that are the same in both languages. */
const sameWords = [
  ...['OK', 'Start', 'Web', 'Percentage', 'Univer', 'Subscript', 'Superscript', 'Modern'],
  ...['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Tabloid', 'Statement', 'Executive', 'Folio'],
  ...['Arial', 'Times New Roman', 'Tahoma', 'Verdana', 'Microsoft YaHei', 'SimSun', 'SimHei', 'Kaiti'],
  ...['FangSong', 'NSimSun', 'STXinwei', 'STXingkai', 'STLiti'],
  // Arguments of functions.
  ...['x', 'y', 'z', 'n', 'm', 'k', 'A', 'B', 'lambda', 'parameter', 'database', 'factor', 'coupon', 'sigma'],
  ...['vector', 'max', 'min', 'const', 'weekend', 'criteria1', 'criteria2'],
];

function texts(pack: unknown, path = ''): [string, string][] {
  if (typeof pack === 'string') return [[path, pack]];
  if (typeof pack !== 'object' || pack === null) return [];
  return Object.entries(pack).flatMap(([key, value]) => texts(value, path === '' ? key : `${path}.${key}`));
}

const english = new Map([coreEnglish, tableEnglish, drawingEnglish].flatMap((pack) => texts(pack)));
const dutch = new Map(texts(locale));
const placeholders = (text: string) => (text.match(/\{\d*\w*\}/g) ?? []).sort();

/** Texts Univer asks for without having them in English (univer-keys.test.ts). */
const beyondEnglish =
  /^(specialPaste|ribbon|formula\.operation|Format Painter|Set [a-z ]+|Undo|Redo|sheets-formula\.progress)\b|\.LET\.|^sheets-ui\.(filter|merge\.confirm|info\.(error|forceStringInfo)|borderLine\.border(Tl|Bl|Ml))|^ui\.ribbon\.menu$/;

test('there are as many Dutch texts as English ones', () => {
  expect(english.size).toBeGreaterThan(5000);
  expect([...english.keys()].filter((key) => !dutch.has(key))).toEqual([]);
  expect([...dutch.keys()].filter((key) => !english.has(key) && !beyondEnglish.test(key))).toEqual([]);
});

test('every text differs from the English one, except words that are the same in both languages', () => {
  const untranslated = [...english].filter(
    ([key, text]) =>
      dutch.get(key) === text && text !== '' && !sameWords.includes(text) && !key.endsWith('.url'),
  );
  expect(untranslated).toEqual([]);
  const same = new Set([...english].filter(([key, text]) => dutch.get(key) === text).map(([, text]) => text));
  expect(sameWords.filter((word) => !same.has(word))).toEqual([]);
});

test('no text is empty where the English one is not, and each keeps its places to fill in', () => {
  for (const [key, text] of english) {
    expect([key, dutch.get(key) === '']).toEqual([key, text === '']);
    expect([key, placeholders(dutch.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  }
});

test('no Dutch text holds English words', () => {
  const words =
    /\b(the|and|is a|are|cannot|please|cell|cells|sheet|sheets|row|rows|value|values|range|insert|delete)\b/i;
  expect(
    [...dutch].filter(
      ([key, text]) => words.test(text.replace(/\(Engelse naam: .*\)/, '')) && !key.endsWith('.url'),
    ),
  ).toEqual([]);
});

test('every function is described: the much used ones in a sentence, each argument by name', () => {
  const unexplained = [...dutch].filter(
    ([key, text]) => key.endsWith('.detail') && text === 'Een argument van de functie.',
  );
  expect(unexplained).toEqual([]);
  const named = [...dutch].filter(([key, text]) => key.endsWith('.abstract') && /Engelse naam/.test(text));
  const all = [...dutch].filter(([key]) => key.endsWith('.abstract'));
  expect(all.length - named.length).toBeGreaterThan(250);
});

test.each([
  ['sheets-ui.statusbar.sum', 'Som'],
  ['sheets-numfmt-ui.general', 'Standaard'],
  ['sheets-formula.functionList.VLOOKUP.functionParameter.lookupValue.name', 'zoekwaarde'],
  ['sheets-formula.functionList.SUM.abstract', 'Telt alle getallen in de argumenten op.'],
  ['sheets-formula.functionList.AVERAGE_WEIGHTED.abstract', 'Geeft het gewogen gemiddelde.'],
  ['sheets-formula.functionList.BESSELI.abstract', 'De functie BESSEL.I (Engelse naam: BESSELI).'],
])('%s is "%s"', (key, text) => {
  expect(dutch.get(key)).toBe(text);
});
