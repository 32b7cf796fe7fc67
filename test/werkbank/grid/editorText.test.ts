import { englishSeparators } from '../../../src/werkbank/grid/editorText';

// By hand: Excel's separators in Dutch and English, position for position.
test.each([
  ['=SOM(A1;2,5)', '=SOM(A1,2.5)'],
  ['=SOM({1\\2;3\\4})', '=SOM({1,2;3,4})'],
  ['=ALS(A1="a;b,c";1,5;0)', '=ALS(A1="a;b,c",1.5,0)'],
  ["='Blad; 1,5'!A1*2,5", "='Blad; 1,5'!A1*2.5"],
  ['=SOM(Tabel[a;b])+0,5', '=SOM(Tabel[a;b])+0.5'],
  ['=Tabel[[#Deze rij];[x]]', '=Tabel[[#Deze rij];[x]]'],
  ['="hij zei ""1,5;2"""&A1', '="hij zei ""1,5;2"""&A1'],
  ['=A1,B1', '=A1,B1'],
  ['="niet af;', '="niet af;'],
  ['=SOM(Tabel[niet af;1,5', '=SOM(Tabel[niet af;1,5'],
])('%s', (dutch, english) => {
  expect(englishSeparators(dutch)).toBe(english);
  expect(englishSeparators(dutch)).toHaveLength(dutch.length);
});
