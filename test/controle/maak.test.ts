// Not a test of rules: makes the workbooks that npm run controle lets LibreOffice look at, each with what is expected.
import fs from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { CellValueType, LocaleType, type IWorkbookData } from '@univerjs/core';
import { metadata } from '../../src/functions/metadata.cjs';
import { applyOpened } from '../../src/werkbank/xlsx/live/apply';
import { collectInput } from '../../src/werkbank/xlsx/live/collect';
import { noSettings, type XlsxInput } from '../../src/werkbank/xlsx/types';
import { writeXlsx } from '../../src/werkbank/xlsx/write';
import { voorbeelden } from '../../src/werkbank/voorbeelden';
import { startExcel, type ExcelForTests } from '../gereedschap/excel';
import { verzonnenWerkmap } from '../werkbank/xlsx/verzonnenWerkmap';
import { diatekst, formuleblad, formuleverwachting, kolom, leesCz } from './czTabel';
import type { Celverwachting, Verwachting } from './verwachting';

Object.assign(globalThis, { TextEncoder, TextDecoder }); // jsdom has none

const map = process.env['CONTROLE_MAP'] ?? '';
const functies = metadata().functions.map(({ id }) => `WLZ.${id}`);

async function bewaar(naam: string, werkmap: XlsxInput, verwachting: Verwachting): Promise<void> {
  fs.writeFileSync(path.join(map, `${naam}.xlsx`), await writeXlsx(werkmap));
  fs.writeFileSync(path.join(map, `${naam}.verwacht.json`), JSON.stringify(verwachting, null, 1));
}

function voorbeeld(naam: string) {
  const gevonden = voorbeelden.find((each) => each.naam === naam);
  if (!gevonden) throw new Error(`Voorbeeld ${naam} bestaat niet.`);
  return gevonden.maak();
}

const leeg = {
  tables: [],
  names: [],
  charts: [],
  settings: noSettings,
  protection: [],
  filters: [],
  notes: [],
  spills: [],
  functions: [],
};

test('the published table of CZ, as the werkbank starts with it', async () => {
  const { rijen } = leesCz();
  const cellen: Record<string, Celverwachting> = {};
  rijen.forEach(({ label, bedragen }, i) => {
    cellen[`A${i + 4}`] = { waarde: label };
    bedragen.forEach((bedrag, j) => {
      const plek = `${kolom(j + 1)}${i + 4}`;
      if (bedrag !== null) cellen[plek] = { waarde: bedrag, marge: 0, tekst: diatekst(bedrag) };
      else cellen[plek] = { tekst: '' };
    });
  });
  const opened = voorbeeld('Voorbeeld CZ januari 2024');
  await bewaar(
    'voorbeeld-cz',
    { ...opened, spills: [], functions: functies },
    {
      volgorde: ['CZ januari 2024', 'Lees mij'],
      bladen: { 'CZ januari 2024': cellen },
    },
  );
});

test('the same table in euros with native formulas, without results in the file', async () => {
  const snapshot: IWorkbookData = {
    id: 'cz',
    name: 'CZ',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ['cz'],
    sheets: { cz: { id: 'cz', name: 'Contracteerruimte', cellData: formuleblad() } },
  };
  await bewaar('cz-formules', { ...leeg, snapshot }, { bladen: { Contracteerruimte: formuleverwachting() } });
});

test('one of everything (invented)', async () => {
  await bewaar('verzonnen-alles', verzonnenWerkmap(), {
    volgorde: ["Blad 'met' quote", 'Verborgen'],
    tabellen: { Lijst: "Blad 'met' quote!I20:K23" },
    bladen: {
      "Blad 'met' quote": {
        A1: { waarde: 'Verzonnen' },
        B1: { waarde: 3.5, tekst: '4€' },
        E1: { waarde: '#N/A' },
        F1: { waarde: 45322.75, tekst: '31-1-2024' },
        G1: { waarde: '0123' },
        A2: { waarde: '=1+1' },
        E2: { waarde: '@a' },
        F2: { waarde: ' regel 1\nregel 2 & <b> ' },
        A4: { waarde: 7, formule: true },
        B4: { waarde: 'ja', formule: true },
        C4: { waarde: '#DIV/0!', formule: true },
        G5: { waarde: 6, formule: true },
        K22: { waarde: 8, formule: true },
        J23: { waarde: 6, formule: true },
      },
      Verborgen: { A1: { waarde: 1 } },
    },
  });
});

describe('in the running werkbank, on real office.js', () => {
  const opened = voorbeeld('Voorbeeld herschikking (verzonnen cijfers)');
  let excel: ExcelForTests;

  beforeAll(async () => {
    excel = await startExcel({ werkmap: opened.snapshot, metadata: metadata() });
    await import('../../src/functions/functions');
    await applyOpened(excel.engine, excel.host, opened);
  }, 60_000);
  afterAll(() => excel.dispose());

  test('the invented production, with functions of the add-in in it', async () => {
    const productie = opened.tables.find(({ name }) => name === 'Productie');
    const laatste = (productie?.area.endRow ?? 0) + 1;
    const blad = excel.engine.wb.create('Controle', 10, 5);
    blad.getRange('A1').setValue({ v: 'verzonnen', t: CellValueType.STRING });
    await excel.type('Controle!A2', '=COUNTA(Productie[AGB])');
    await excel.type(
      'Controle!A3',
      '=SUMIFS(Productie[Afspraak],Productie[Regio],"Zuid-Limburg")>SUM(Ruimte!B7)',
    );
    await bewaar('voorbeeld-herschikking', collectInput(excel.engine, excel.host, functies), {
      tabellen: { Productie: `Productie!A4:M${laatste}`, Ruimte: 'Ruimte!A4:B7' },
      bladen: {
        Controle: { A2: { waarde: laatste - 4, formule: true }, A3: { waarde: 1, formule: true } },
        Productie: { B5: { waarde: '99990001' }, A5: { waarde: 'Haaglanden' } },
        Herschikking: { A5: { waarde: 'Haaglanden', formule: true }, D5: { waarde: 'ZZP', overloop: true } },
      },
    });
  }, 60_000);
});
