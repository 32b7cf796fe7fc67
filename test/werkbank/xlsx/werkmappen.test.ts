/**
 * @jest-environment node
 *
 * The workbooks of test/gegevens/werkmappen, opened in the werkbank and saved: nothing is lost, and saving what was
 * saved gives the same sheets.
 */
import fs from 'node:fs';
import path from 'node:path';
import { headless, polyfills } from '../../../src/werkbank/engine/headless';
import { makeHost } from '../../../src/werkbank/host/host';
import { applyOpened } from '../../../src/werkbank/xlsx/live/apply';
import { collectInput } from '../../../src/werkbank/xlsx/live/collect';
import { readXlsx } from '../../../src/werkbank/xlsx/read';
import type { OpenedWorkbook } from '../../../src/werkbank/xlsx/types';
import { writeXlsx } from '../../../src/werkbank/xlsx/write';
import { bladXml } from '../../gereedschap/bladxml';

Reflect.deleteProperty(globalThis, 'MessageChannel'); // Node's own keeps the process alive
polyfills();

/** What LibreOffice puts into every file it saves. */
const PAGINA = 'kop- en voetteksten en pagina-einden';

const map = path.join(__dirname, '../../gegevens/werkmappen');
const bestanden = fs.readdirSync(map).filter((naam) => naam.endsWith('.xlsx'));
const lees = (naam: string) => readXlsx(fs.readFileSync(path.join(map, naam)));

/** The workbook opened, left alone and saved. */
async function heenEnWeer(opened: OpenedWorkbook): Promise<Uint8Array> {
  const engine = headless(opened.snapshot);
  const host = makeHost(engine, () => {});
  await applyOpened(engine, host, opened);
  const bytes = await writeXlsx(collectInput(engine, host, []));
  await new Promise((done) => setTimeout(done, 20)); // the host still tells which sheet is in front
  engine.univer.dispose();
  return bytes;
}

const inhoud = ({ snapshot, tables, names, filters, notes, protection }: OpenedWorkbook) => ({
  bladen: snapshot.sheetOrder.map((id) => {
    const { name, cellData, mergeData, rowData, columnData, freeze, hidden } = snapshot.sheets[id] ?? {};
    const waarden = Object.entries(cellData ?? {}).flatMap(([rij, cellen]) =>
      Object.entries(cellen as object).map(([kolom, { v, f, t }]) => [rij, kolom, v, f, t]),
    );
    const verborgen = [rowData, columnData].map((lijnen) =>
      Object.entries(lijnen ?? {}).flatMap(([nummer, lijn]) => ((lijn as { hd?: number }).hd ? nummer : [])),
    );
    return {
      name,
      waarden: waarden.filter(([, , v, f]) => v !== undefined || f),
      mergeData,
      freeze,
      hidden,
      verborgen,
    };
  }),
  tables: tables.map((tabel) => ({ ...tabel, id: '', columns: tabel.columns.map(({ name }) => name) })),
  names,
  filters,
  notes,
  protection,
});

test('there are at least nine, each says that it is invented or names its source', async () => {
  expect(bestanden.length).toBeGreaterThanOrEqual(9);
  for (const naam of bestanden) {
    const tekst = JSON.stringify((await lees(naam)).snapshot.sheets);
    expect([naam, naam.includes('verzonnen') || tekst.includes('Bron: CZ zorgkantoor')]).toEqual([
      naam,
      true,
    ]);
    if (naam.includes('verzonnen')) expect(tekst.toLowerCase()).toContain('verzonnen');
  }
});

test.each(bestanden)('%s: opened without loss, saved with everything in it, and stable', async (naam) => {
  const opened = await lees(naam);
  expect(opened.verloren.filter((iets) => iets !== PAGINA)).toEqual([]);
  const een = await heenEnWeer(opened);
  const terug = await readXlsx(een);
  expect(inhoud(terug)).toEqual(inhoud(opened));
  expect(bladXml(await heenEnWeer(terug))).toEqual(bladXml(een));
});

test('what the file holds besides values: read from the XML as LibreOffice and we wrote it', async () => {
  const eigen = await lees('02-verzonnen-eigen-tabel.xlsx');
  expect(eigen.notes).toEqual([
    { sheetId: 'blad1', row: 9, column: 1, text: 'Prognose is nog zonder de nieuwe locatie.' },
  ]);
  expect(eigen.snapshot.sheets['blad1']?.mergeData).toHaveLength(2);
  const problemen = await lees('06-verzonnen-problemen.xlsx');
  expect(problemen.names.map(({ name }) => name)).toEqual(['Budgetten', 'Peildatum', 'Vervallen']);
  expect(problemen.tables[0]?.filter?.criteria[0]).toEqual({ filterOn: 'Values', values: ['Zeeland'] });
  expect(problemen.filters).toEqual([
    {
      sheetId: 'blad3',
      area: { row: 1, column: 0, rows: 7, columns: 10 },
      criteria: Array.from({ length: 10 }, () => null),
      xml: '<autoFilter ref="A2:J8"/>',
    },
  ]);
  const beveiligd = await lees('07-verzonnen-beveiligd.xlsx');
  expect(beveiligd.protection.map(({ sheetId }) => sheetId)).toEqual(['blad1']);
  expect(beveiligd.notes).toHaveLength(1);
});
