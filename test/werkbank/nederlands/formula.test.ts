import {
  dutchFormulaProblem,
  formulaToDutch,
  formulaToEnglish,
  typedFormula,
} from '../../../src/werkbank/nederlands';

// English and Dutch spelling of the same formula, as Excel shows it in the two languages.
const pairs: [string, string][] = [
  ['=SUM(A1:A3,1.5)', '=SOM(A1:A3;1,5)'],
  ['=IF(A1>=0.5,"ja; nee","1,5")', '=ALS(A1>=0,5;"ja; nee";"1,5")'],
  [
    '=VLOOKUP("a""b",\'Blad; 1,5\'!$A$1:$C$9,3,FALSE)',
    '=VERT.ZOEKEN("a""b";\'Blad; 1,5\'!$A$1:$C$9;3;ONWAAR)',
  ],
  ["='Zuid-Holland''s'!B2*95.8%", "='Zuid-Holland''s'!B2*95,8%"],
  ['={1,2.5;"a",TRUE}', '={1\\2,5;"a"\\WAAR}'],
  ['=SUM((A1:B2,C3))', '=SOM((A1:B2;C3))'],
  ['=SUM(A1:C9 B2:D5)', '=SOM(A1:C9 B2:D5)'],
  ['=1.5E-3+2E10', '=1,5E-3+2E10'],
  ['=IFERROR(NA(),#N/A)', '=ALS.FOUT(NB();#N/B)'],
  ['=#REF!A1+Blad1!#REF!', '=#VERW!A1+Blad1!#VERW!'],
  ['=ERROR.TYPE(#DIV/0!)', '=TYPE.FOUT(#DEEL/0!)'],
  ['={#VALUE!,#NAME?,#NUM!;#NULL!,#SPILL!,1}', '={#WAARDE!\\#NAAM?\\#GETAL!;#LEEG!\\#OVERLOOP!\\1}'],
  ['=SUM(A1#)', '=SOM(A1#)'],
  ['=WLZ.RICHTTARIEF(307.5,95.8%)', '=WLZ.RICHTTARIEF(307,5;95,8%)'],
  ['=WLZ.RICHTTARIEF(B2,,1)', '=WLZ.RICHTTARIEF(B2;;1)'],
  ['=IF(TRUE,SUM+TRUE(),FALSE)', '=ALS(WAAR;SUM+WAAR();ONWAAR)'],
  ['=SUM(Som!A1,Blad1:Blad3!A1)', '=SOM(Som!A1;Blad1:Blad3!A1)'],
  ['=SUM(1:3,A:A)', '=SOM(1:3;A:A)'],
  ['=SUM(Tarieven[Bedrag])', '=SOM(Tarieven[Bedrag])'],
  ['=SUM(Tarieven[[#Headers],[Bedrag; k€]])', '=SOM(Tarieven[[#Kopteksten];[Bedrag; k€]])'],
  ['=ROWS(Tarieven[#All])', '=RIJEN(Tarieven[#Alles])'],
  ['=SUM(T[[#Totals],[a]:[b]],T[#Data])', '=SOM(T[[#Totalen];[a]:[b]];T[#Gegevens])'],
  ['=Tarieven[[#This Row],[Bedrag]]*2', '=Tarieven[@Bedrag]*2'],
  ['=Tarieven[[#This Row],[Zorg in natura]]', '=Tarieven[@[Zorg in natura]]'],
  ['=SUM(T[[#This Row],[jan]:[dec]])', '=SOM(T[@[jan]:[dec]])'],
  ["=T[[#This Row],[a'[b'],c]]", "=T[@[a'[b'],c]]"],
  ['=COUNTA(T[#This Row])', '=AANTALARG(T[@])'],
  ['=[Map1.xlsx]Blad1!A1+1.5', '=[Map1.xlsx]Blad1!A1+1,5'],
  ['=SUM( A1 ,\n 2 )', '=SOM( A1 ;\n 2 )'],
  ['=LET(x,1.5,x*2)', '=LET(x;1,5;x*2)'],
  ['=-A1^2&"€ 1,50"<>""', '=-A1^2&"€ 1,50"<>""'],
];

describe('formulas', () => {
  test.each(pairs)('%s reads in Dutch as %s', (english, dutch) => {
    expect(formulaToDutch(english)).toBe(dutch);
  });

  test.each(pairs)('%s is stored for %s', (english, dutch) => {
    expect(formulaToEnglish(dutch)).toBe(english);
  });

  test.each([
    ['=som(a1;$b$2)', '=SUM(A1,$B$2)'],
    ['=als(waar;onwaar;#n/b)', '=IF(TRUE,FALSE,#N/A)'],
    ['=wlz.herschik(a1:a3;b1:b3;100;"CZ")', '=WLZ.HERSCHIK(A1:A3,B1:B3,100,"CZ")'],
    ['=SOM (A1;2)', '=SUM (A1,2)'],
    ['=GAMMA.INV(0,5;1;1)', '=GAMMAINV(0.5,1,1)'],
    ['=,5+1', '=.5+1'],
    ['=SUM(A1;2)', '=SUM(A1,2)'],
    ['=T[[#kopteksten];[a]]', '=T[[#Headers],[a]]'],
    ['=T[[#Deze rij];[a]]', '=T[[#This Row],[a]]'],
    ['=mijnnaam+Nieuw', '=mijnnaam+Nieuw'],
  ])('%s as a user types it becomes %s', (typed, english) => {
    expect(formulaToEnglish(typed)).toBe(english);
  });

  test.each([
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=X.ZOEKEN(A1;B:B;C:C)'],
    ['=_xlfn._xlws.SORT(A1:A3)', '=SORTEREN(A1:A3)'],
    ['=_xlfn.LET(_xlpm.x,1,_xlpm.x)', '=LET(x;1;x)'],
    ['=OwnFunction(1,2)', '=OwnFunction(1;2)'],
    ['=.5+1.', '=,5+1'],
    ['="_xlfn.SUM"', '="_xlfn.SUM"'],
  ])('%s is shown as %s', (english, dutch) => {
    expect(formulaToDutch(english)).toBe(dutch);
  });

  test('inside its own table a formula names only the column', () => {
    expect(formulaToEnglish('=[@Zorg]*[@[Zorg in natura]]', { table: 'Tarieven' })).toBe(
      '=Tarieven[[#This Row],[Zorg]]*Tarieven[[#This Row],[Zorg in natura]]',
    );
    expect(
      formulaToDutch('=Tarieven[[#This Row],[Zorg]]+Ander[[#This Row],[Zorg]]', { table: 'tarieven' }),
    ).toBe('=[@Zorg]+Ander[@Zorg]');
    expect(formulaToEnglish('=[@Zorg]')).toBe('=[[#This Row],[Zorg]]');
    expect(formulaToDutch('=SUM(Tarieven[Zorg])', { table: 'Tarieven' })).toBe('=SOM(Tarieven[Zorg])');
  });

  test.each(['="open', "='Blad", '=T[kolom', '=SOM(', '=', '', '=)', '={1', '=#', '=A1#+#ONBEKEND'])(
    'leaves the unfinished %s standing',
    (text) => {
      expect(formulaToEnglish(text)).toBe(text.replace('SOM', 'SUM'));
    },
  );

  test('a decimal point in a Dutch formula is a problem, a name with a point is not', () => {
    expect(dutchFormulaProblem('=1.234*2')).toMatch(/komma/);
    expect(dutchFormulaProblem('=SOM(A1;1.5)')).toMatch(/komma/);
    expect(dutchFormulaProblem('=SOM.ALS(A1:A3;"1.5";B1:B3)+\'Blad 1.5\'!A1')).toBeUndefined();
    expect(dutchFormulaProblem('=WLZ.RICHTTARIEF(307,5;95,8%)')).toBeUndefined();
  });
});

describe('what counts as a formula', () => {
  test.each([
    ['=SOM(A1)', '=SOM(A1)'],
    [' =A1 ', '=A1'],
    ['+A1+B1', '=+A1+B1'],
    ['-$B$2*1,5', '=-$B$2*1,5'],
    ['-SOM(A1:A3)', '=-SOM(A1:A3)'],
  ])('%s is one', (typed, formula) => {
    expect(typedFormula(typed)).toBe(formula);
  });

  test.each(['=', '-5', '+', '- Zeeland', '-Zeeland', '+31 6 1234', '-€ 5', 'A1+B1', '', '52.494-€'])(
    '%p is none',
    (typed) => {
      expect(typedFormula(typed)).toBeUndefined();
    },
  );
});
