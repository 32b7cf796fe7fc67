import { helpteksten } from '../../src/functions/helpteksten.cjs';
import { leesGetaltekst } from '../../src/domein/getaltekst';
import { metadata } from '../../src/functions/metadata.cjs';
import { formulaToEnglish } from '../../src/werkbank/nederlands';
import { startExcel, type ExcelForTests } from '../gereedschap/excel';

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel({ metadata: metadata() });
  await import('../../src/functions/functions');
});

afterAll(() => excel.dispose());

/** What stands in a cell that is shown as this text. */
const waarde = (getoond: string): unknown =>
  getoond === '' ? null : (leesGetaltekst(getoond)?.toNumber() ?? getoond);

const RUIMTE_VOOR_UITKOMST = 'J1';

async function nieuwBlad(naam: string, cellen: readonly (readonly string[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.add(naam);
    blad.activate();
    const bereik = blad.getRangeByIndexes(0, 0, cellen.length, cellen[0]?.length ?? 1);
    bereik.values = cellen.map((rij) => rij.map(waarde));
    await context.sync();
  });
  await excel.engine.settle();
}

const voorbeelden = Object.values(helpteksten).flatMap((tekst) => tekst.voorbeelden);
const fouten = Object.values(helpteksten).flatMap((tekst) => tekst.fouten);

describe('the help page shows what the functions really give', () => {
  test.each(voorbeelden.map((v, i) => ({ ...v, blad: `Voorbeeld ${i + 1}` })))(
    '$formule',
    async ({ blad, werkblad, formule, uitkomst }) => {
      await nieuwBlad(blad, werkblad);
      await excel.type(RUIMTE_VOOR_UITKOMST, formulaToEnglish(formule));
      const laatsteKolom = String.fromCharCode('J'.charCodeAt(0) + (uitkomst[0]?.length ?? 1) - 1);
      expect(excel.values(`J1:${laatsteKolom}${uitkomst.length}`)).toEqual(
        uitkomst.map((rij) => rij.map((cel) => waarde(cel) ?? '')),
      );
    },
  );

  test.each(fouten.map((f, i) => ({ ...f, blad: `Fout ${i + 1}` })))(
    '$formule',
    async ({ blad, formule, melding }) => {
      await nieuwBlad(blad, [['']]);
      await excel.type(RUIMTE_VOOR_UITKOMST, formulaToEnglish(formule));
      const sheet = excel.engine.wb.getActiveSheet();
      expect(excel.values(RUIMTE_VOOR_UITKOMST)).toEqual([['#VALUE!']]);
      expect(excel.host.custom.errorMessage(sheet.getSheetId(), 0, 9)).toBe(melding);
    },
  );
});
