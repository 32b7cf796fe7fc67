import { leesGebied } from '../../../src/werkmap/beeld/adres';
import { delen, ontleed } from '../../../src/werkmap/waarom/ontleding';

const bereik = (adres: string, blad?: string) => ({
  soort: 'bereik',
  ...(blad !== undefined && { blad }),
  gebied: leesGebied(adres),
});
const getal = (waarde: number) => ({ soort: 'waarde', waarde });

test('sums group from the left and products before sums', () => {
  expect(ontleed('=A1+B1-C1*2')).toEqual({
    soort: 'samen',
    teken: '-',
    links: { soort: 'samen', teken: '+', links: bereik('A1'), rechts: bereik('B1') },
    rechts: { soort: 'samen', teken: '*', links: bereik('C1'), rechts: getal(2) },
  });
});

test('references: other worksheets, quoted names, dollars, spills, tables and names', () => {
  expect(ontleed("='CZ 2024'!$B$4:$G$4")).toEqual(bereik('B4:G4', 'CZ 2024'));
  expect(ontleed("='d''r uit'!A1")).toEqual(bereik('A1', "d'r uit"));
  expect(ontleed('=Blad1!A1')).toEqual(bereik('A1', 'Blad1'));
  expect(ontleed('=A1#')).toEqual({ ...bereik('A1'), overloop: true });
  expect(ontleed('=Productie[[jan]:[jul]]')).toEqual({
    soort: 'tabel',
    naam: 'Productie',
    deel: '[jan]:[jul]',
  });
  expect(ontleed('=ruimte_zin')).toEqual({ soort: 'naam', naam: 'ruimte_zin' });
});

test('functions with arguments left out, arrays, texts, percentages and errors', () => {
  expect(ontleed('=WLZ.HERSCHIK(A1:A3,,100,"a ""b""",{1,2;3,-4},95.8%,TRUE,#N/A)')).toEqual({
    soort: 'functie',
    naam: 'WLZ.HERSCHIK',
    argumenten: [
      bereik('A1:A3'),
      { soort: 'weggelaten' },
      getal(100),
      { soort: 'waarde', waarde: 'a "b"' },
      {
        soort: 'reeks',
        rijen: [
          [getal(1), getal(2)],
          [getal(3), { soort: 'teken', teken: '-', van: getal(4) }],
        ],
      },
      { soort: 'procent', van: getal(95.8) },
      { soort: 'waarde', waarde: true },
      { soort: 'fout', code: '#N/A' },
    ],
  });
  expect(ontleed('=NA()')).toEqual({ soort: 'functie', naam: 'NA', argumenten: [] });
});

test('as files store it: prefixes go, and a function that looks like a cell stays a function', () => {
  expect(ontleed('=_xldudf_WLZ_RICHTTARIEF(1,2)')).toMatchObject({ naam: 'WLZ.RICHTTARIEF' });
  expect(ontleed('=_xlfn.XLOOKUP(A1,B1,C1)')).toMatchObject({ naam: 'XLOOKUP' });
  expect(ontleed('=LOG10(A1)')).toMatchObject({ soort: 'functie', naam: 'LOG10' });
});

test('what is no formula, or can’t be read, is not explained', () => {
  for (const tekst of ['tekst', 5, '', '=', '=A1+', '=SUM(A1', '=A1)', '=1 2', '=[Boek.xlsx]Blad!A1']) {
    expect(ontleed(tekst)).toBeUndefined();
  }
});

test('all parts, to find a function deep inside', () => {
  const formule = ontleed('=IF(-A1>0,ROUND(SUM(B1)%,2),1)');
  if (!formule) throw new Error('niet gelezen');
  const functies = [...delen(formule)].flatMap((deel) => (deel.soort === 'functie' ? [deel.naam] : []));
  expect(functies).toEqual(['IF', 'ROUND', 'SUM']);
});
