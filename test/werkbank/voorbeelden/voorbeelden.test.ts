/**
 * @jest-environment node
 *
 * The workbooks to start with. Figures of CZ: test/gegevens/cz-2024-01.csv.
 */
import type { ICellData, IWorksheetData } from '@univerjs/core';
import { voorbeelden } from '../../../src/werkbank/voorbeelden';
import { readXlsx } from '../../../src/werkbank/xlsx/read';
import type { OpenedWorkbook } from '../../../src/werkbank/xlsx/types';
import { writeXlsx } from '../../../src/werkbank/xlsx/write';
import { leesCz } from '../../controle/czTabel';

const maak = (naam: string): OpenedWorkbook => {
  const gevonden = voorbeelden.find((voorbeeld) => voorbeeld.naam === naam);
  if (!gevonden) throw new Error(naam);
  return gevonden.maak();
};
const bladen = ({ snapshot }: OpenedWorkbook): Partial<IWorksheetData>[] =>
  snapshot.sheetOrder.map((id) => snapshot.sheets[id] ?? {});
const cellen = (blad: Partial<IWorksheetData> | undefined): ICellData[] =>
  Object.values(blad?.cellData ?? {}).flatMap((rij) => Object.values<ICellData>(rij ?? {}));
const teksten = (blad: Partial<IWorksheetData> | undefined): string[] =>
  cellen(blad).flatMap(({ v }) => (typeof v === 'string' ? [v] : []));

test('the werkbank starts with CZ and offers an empty and an invented workbook', () => {
  expect(voorbeelden.map(({ naam }) => naam)).toEqual([
    'Voorbeeld CZ januari 2024',
    'Leeg',
    'Voorbeeld herschikking (verzonnen cijfers)',
  ]);
  expect(bladen(maak('Leeg')).map(({ name }) => name)).toEqual(['Blad1']);
  expect(cellen(bladen(maak('Leeg'))[0])).toEqual([]);
});

test.each(voorbeelden.map(({ naam }) => naam))('%s: each start is the same, nothing is shared', (naam) => {
  const een = maak(naam);
  const twee = maak(naam);
  expect(twee).toEqual(een);
  expect(twee.snapshot.sheets).not.toBe(een.snapshot.sheets);
});

test.each(voorbeelden.map(({ naam }) => naam))('%s can be saved and opened without loss', async (naam) => {
  const opened = maak(naam);
  const functions = ['WLZ.EXTRAPOLEER', 'WLZ.HERSCHIK'];
  const terug = await readXlsx(await writeXlsx({ ...opened, spills: [], functions }));
  expect(terug.verloren).toEqual([]);
  expect(bladen(terug).map(({ name }) => name)).toEqual(bladen(opened).map(({ name }) => name));
  expect(terug.tables.map(({ name, area }) => ({ name, area }))).toEqual(
    opened.tables.map(({ name, area }) => ({ name, area })),
  );
  bladen(opened).forEach((blad, i) => {
    const inhoud = (each: Partial<IWorksheetData> | undefined) =>
      cellen(each)
        .filter(({ f, v }) => f || v != null)
        .map(({ f, v }) => f ?? v);
    expect(inhoud(bladen(terug)[i])).toEqual(inhoud(blad));
  });
});

describe('Voorbeeld CZ januari 2024', () => {
  const [tabel, leesMij] = bladen(maak('Voorbeeld CZ januari 2024'));
  const { regios, rijen } = leesCz();

  test('every published cell, blank where it was blank', () => {
    rijen.forEach(({ label, bedragen }, i) => {
      const rij = tabel?.cellData?.[i + 3] ?? {};
      expect(rij[0]?.v).toBe(label);
      bedragen.forEach((bedrag, j) => expect(rij[j + 1]?.v ?? null).toBe(bedrag));
    });
    expect(rijen).toHaveLength(8);
  });

  test('title, headers and source', () => {
    expect(tabel?.name).toBe('CZ januari 2024');
    expect(tabel?.cellData?.[0]?.[0]?.v).toBe(
      'Toedeling van de regionale contracteerruimte 2024 (in € 1.000)',
    );
    const koppen = Array.from({ length: 8 }, (_, kolom) => tabel?.cellData?.[2]?.[kolom]?.v);
    expect(koppen).toEqual([undefined, ...regios.slice(0, 6), 'Totaal wlz kader']);
    expect(teksten(tabel).at(-1)).toMatch(/Monitoring contracteerruimte 2024, dia 2/);
  });

  test('it holds figures only: the wizard has to make the formulas', () => {
    expect(cellen(tabel).some(({ f }) => f)).toBe(false);
  });

  test('three lines say what it is, what to do and where it comes from', () => {
    expect(leesMij?.name).toBe('Lees mij');
    expect(teksten(leesMij).slice(1)).toEqual([
      expect.stringMatching(/contracteerruimtetabel die CZ/),
      expect.stringMatching(/tabblad Wlz.*CZ, 2024 en t\/m januari/),
      expect.stringMatching(/dia 2/),
    ]);
  });
});

describe('Voorbeeld herschikking (verzonnen cijfers)', () => {
  const opened = maak('Voorbeeld herschikking (verzonnen cijfers)');
  const productie = bladen(opened).find(({ name }) => name === 'Productie');
  const tabel = opened.tables.find(({ name }) => name === 'Productie');
  const rijen = Array.from({ length: (tabel?.area.endRow ?? 0) - (tabel?.area.startRow ?? 0) }, (_, i) => {
    const rij = productie?.cellData?.[(tabel?.area.startRow ?? 0) + 1 + i] ?? {};
    return Array.from({ length: 12 }, (__, kolom) => rij[kolom]?.v ?? null);
  });
  const maanden = (rij: readonly unknown[]) => rij.slice(5);
  const uniek = (kolom: number) => [...new Set(rijen.map((rij) => rij[kolom]))];

  test('every sheet says that it is invented', () => {
    for (const blad of bladen(opened)) expect(teksten(blad).join(' ')).toMatch(/[Vv]erzonnen/);
  });

  test('three regio’s with sixty invented aanbieders each; not all have every leveringsvorm', () => {
    expect(tabel?.columns.map(({ name }) => name)).toEqual([
      'Regio',
      'AGB',
      'Aanbieder',
      'Leveringsvorm',
      'Afspraak',
      'jan',
      'feb',
      'mrt',
      'apr',
      'mei',
      'jun',
      'jul',
      'Prognose',
    ]);
    expect(uniek(0)).toHaveLength(3);
    expect(uniek(2)).toHaveLength(180);
    expect(uniek(3).sort()).toEqual(['MPT', 'VPT', 'ZZP']);
    for (const agb of uniek(1)) expect(agb).toMatch(/^9999\d{4}$/);
    expect(rijen.length).toBeGreaterThan(180);
    expect(rijen.length).toBeLessThan(540);
  });

  test('as in August: months not yet declared at the end, a zero now and then, one aanbieder without anything', () => {
    expect(rijen.some((rij) => maanden(rij).includes(0))).toBe(true);
    const achter = rijen.filter((rij) => rij[11] === null && rij[5] !== null);
    expect(achter.length).toBeGreaterThan(20);
    for (const rij of achter) {
      const eerste = maanden(rij).indexOf(null); // nothing is declared after a month that is missing
      expect(
        maanden(rij)
          .slice(eerste)
          .every((bedrag) => bedrag === null),
      ).toBe(true);
    }
    const stil = new Set(
      rijen.filter((rij) => maanden(rij).every((bedrag) => bedrag === null)).map((rij) => rij[2]),
    );
    expect([...stil]).toEqual(['Verzonnen aanbieder 037']);
  });

  test('some regio has less ruimte than was agreed, and some regio has more', () => {
    const ruimteblad = bladen(opened).find(({ name }) => name === 'Ruimte');
    const over = [4, 5, 6].map((rij) => {
      const [regio, ruimte] = [
        ruimteblad?.cellData?.[rij]?.[0]?.v,
        Number(ruimteblad?.cellData?.[rij]?.[1]?.v),
      ];
      return (
        ruimte - rijen.filter((each) => each[0] === regio).reduce((som, each) => som + Number(each[4]), 0)
      );
    });
    expect(Math.min(...over)).toBeLessThan(0);
    expect(Math.max(...over)).toBeGreaterThan(0);
  });

  test('one call per table, and formulas that Univer and Excel both know', () => {
    const formules = cellen(bladen(opened).find(({ name }) => name === 'Herschikking')).flatMap(
      ({ f }) => f ?? [],
    );
    expect(formules).toHaveLength(3);
    expect(formules.filter((formule) => formule.startsWith('=WLZ.EXTRAPOLEER('))).toHaveLength(1);
    expect(formules.filter((formule) => formule.startsWith('=WLZ.HERSCHIK('))).toHaveLength(1);
    for (const formule of formules) expect(formule).not.toMatch(/[#@]/);
  });
});
