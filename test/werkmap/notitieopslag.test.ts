// What the note of a big table takes in the settings of the workbook.
import { opslagVan, leesAdministratie, type Administratie } from '../../src/werkmap/plan/administratie';
import { pakUit, verpak } from '../../src/werkmap/plan/notitieopslag';

const heenEnWeer = (formules: (string | number | boolean | null)[][], rij: number) =>
  pakUit(JSON.parse(JSON.stringify(verpak(formules, rij))) as ReturnType<typeof verpak>, rij);

test('comes back as it was: formulas, values and cells that are not ours', () => {
  const formules = [
    ['=IF(ISNUMBER(Lijst!E5),ROUND(Lijst!E5,2),NA())', '=$A$4+B$3&"zie A12"', null, 12.5],
    ["='Blad A1'!C6*LOG10(D6)", '=A01+AB12', true, ''],
    ['=Tabel1[Kolom 3]+¦5¦', 'A5 is tekst', '=ROW1000000:1000000', '=a7'],
  ];
  expect(heenEnWeer(formules, 4)).toEqual(formules);
});

test('the same formula on every row is kept once', () => {
  const formules = Array.from({ length: 50 }, (_leeg, i) => [`=Lijst!E${i + 5}*B${i + 1}`]);
  expect(verpak(formules, 0).inhoud).toHaveLength(1);
  expect(heenEnWeer(formules, 0)).toEqual(formules);
});

/** 800 rows of letters as brievenblad.ts writes them: seventeen columns, the longest formulas of ours. */
function brieven(): (string | number)[][] {
  const bedrag = (r: number) =>
    `=IF(MID(FIXED(1.5,1),2,1)=",",FIXED(F${r},2),SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(FIXED(F${r},2),",","|"),".",","),"|","."))`;
  return Array.from({ length: 800 }, (_leeg, i) => {
    const links = ['A', 'B', 'C', 'D'].map((kolom) => `=Herschikking!${kolom}${i + 10}`);
    const rechts = ['N', 'O', 'T', 'U', 'V'].map((kolom) => `=Herschikking!${kolom}${i + 10}`);
    const zin = `="Uw productieafspraak "&IF(D${i + 2}="","",D${i + 2}&" ")&"2024 in "&A${i + 2}&" gaat van € "&K${i + 2}`;
    return [
      ...links,
      2024,
      ...rechts,
      ...Array<string>(5).fill(bedrag(i + 2)),
      `=Herschikking!W${i + 10}`,
      zin,
    ];
  });
}

test('800 letters stay below 200 kB, and read back whole', () => {
  const administratie: Administratie = {
    versie: 1,
    bladen: [
      {
        soort: 'brieven',
        bladId: '',
        bladNaam: 'Brieven',
        adres: 'A2:Q801',
        formules: brieven(),
        grafieken: [],
        moment: '2026-11-22T09:00:00.000Z',
      },
    ],
  };
  const opgeslagen = JSON.stringify(opslagVan(administratie));
  expect(opgeslagen.length).toBeLessThan(200_000);
  expect(JSON.stringify(administratie).length).toBeGreaterThan(500_000);
  expect(leesAdministratie(JSON.parse(opgeslagen))).toEqual(administratie);
});
