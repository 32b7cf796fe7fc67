// Every example of the help texts, as the gallery puts it in the workbook: what it shows is what the help texts say
// (whose own test calculates them). On real office.js and the headless Excel.
import { helpteksten } from '../../../src/functions/helpteksten.cjs';
import { metadata } from '../../../src/functions/metadata.cjs';
import { leesGetaltekst } from '../../../src/domein/getaltekst';
import { heeftCellen, losseFormule, voorbeeldplan } from '../../../src/taskpane/functies/voorbeeld';
import { excelDienst } from '../../../src/werkmap';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';

let excel: ExcelForTests;
const dienst = excelDienst();

beforeAll(async () => {
  excel = await startExcel({ metadata: metadata() });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

const voorbeelden = Object.entries(helpteksten).flatMap(([naam, { voorbeelden: alle }]) =>
  alle.map((voorbeeld, i) => ({ naam, voorbeeld, titel: `${naam} ${i + 1}` })),
);

const cel = (getoond: string): unknown => leesGetaltekst(getoond)?.toNumber() ?? getoond;

const bladen = () => excel.engine.wb.getSheets().map((blad) => blad.getSheetName());

function waarden(
  blad: string,
  rij: number,
  kolom: number,
  uitkomst: readonly (readonly string[])[],
): unknown[][] {
  const letter = (k: number) => String.fromCharCode(65 + k);
  const laatste = `${letter(kolom + (uitkomst[0]?.length ?? 1) - 1)}${rij + uitkomst.length}`;
  return excel.values(`'${blad}'!${letter(kolom)}${rij + 1}:${laatste}`);
}

async function beeldNu() {
  const gelezen = await dienst.lees();
  if (!gelezen.gelukt) throw new Error(gelezen.zin);
  return gelezen.beeld;
}

test.each(voorbeelden)('$titel on a sheet of its own, and gone by undo', async ({ naam, voorbeeld }) => {
  const voor = bladen();
  const plan = voorbeeldplan(await beeldNu(), naam, voorbeeld);
  const uitkomst = await dienst.schrijf(plan);
  if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
  await excel.engine.settle();
  expect(uitkomst.blad).toBe(`Voorbeeld ${naam}`);
  const formule = plan.bladen[0]?.wijzigingen.flatMap((w) =>
    w.soort === 'cellen' && JSON.stringify(w.inhoud).includes('WLZ.') ? [w.gebied] : [],
  )[0];
  if (!formule) throw new Error('geen formule');
  expect(waarden(uitkomst.blad, formule.rij, formule.kolom, voorbeeld.uitkomst)).toEqual(
    voorbeeld.uitkomst.map((rij) => rij.map(cel)),
  );
  expect(await dienst.maakOngedaan(uitkomst.ongedaan)).toMatchObject({ gelukt: true });
  expect(bladen()).toEqual(voor);
});

test.each(voorbeelden)('$titel as one formula without cells', async ({ voorbeeld }) => {
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.add();
    blad.activate();
    await context.sync();
  });
  const formule = losseFormule(voorbeeld);
  expect(heeftCellen({ ...voorbeeld, formule })).toBe(false);
  await excel.type('C3', formule);
  const naam = excel.engine.wb.getActiveSheet().getSheetName();
  expect(waarden(naam, 2, 2, voorbeeld.uitkomst)).toEqual(voorbeeld.uitkomst.map((rij) => rij.map(cel)));
});
