// What Univer does not know and a saved workbook must still hold: filters, comments, totals rows. The file is put
// together by hand (invented), opened in Excel for tests, asked through office.js and saved again.
import '../../gereedschap/bytes';
import { bladXml } from '../../gereedschap/bladxml';
import { openWerkmap, type WerkmapInExcel } from '../../gereedschap/werkmapInExcel';
import { failure } from '../host/hulp';
import { vreemdeWerkmap } from './vreemd';

const cel = (adres: string, waarde: string | number): string =>
  typeof waarde === 'number'
    ? `<c r="${adres}"><v>${waarde}</v></c>`
    : `<c r="${adres}" t="inlineStr"><is><t>${waarde}</t></is></c>`;
const rij = (nummer: number, a: string, b: string | number, extra = ''): string =>
  `<row r="${nummer}"${extra}>${cel(`A${nummer}`, a)}${cel(`B${nummer}`, b)}</row>`;

const FILTER =
  '<filterColumn colId="0"><filters blank="1"><filter val="Zeist"/></filters></filterColumn>' +
  '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="5"/>' +
  '<customFilter operator="lessThanOrEqual" val="90"/></customFilters></filterColumn>';

const bestand = vreemdeWerkmap({
  bladen: [
    '<sheetData>' +
      rij(1, 'Regio', 'Bedrag') +
      rij(2, 'Zeist', 10) +
      rij(3, 'Goes', 20, ' hidden="1"') +
      `<row r="4">${cel('A4', 'Totaal')}<c r="B4"><f>SUBTOTAL(109,Lijst[Bedrag])</f><v>10</v></c></row>` +
      '</sheetData><legacyDrawing r:id="r2"/><tableParts count="1"><tablePart r:id="r1"/></tableParts>',
    '<sheetData>' +
      rij(1, 'Kop', 'Getal') +
      rij(2, 'p', 1, ' hidden="1"') +
      rij(3, 'q', 2) +
      '</sheetData><sheetProtection sheet="1" formatRows="0"/>' +
      '<autoFilter ref="A1:B3"><filterColumn colId="1"><top10 val="1"/></filterColumn></autoFilter>' +
      '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>',
    '<sheetData/>',
  ],
  verwijzingen: { table: '/xl/tables/t.xml', comments: '/xl/comments9.xml' },
  delen: {
    'xl/tables/t.xml':
      '<x:table xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Lijst" displayName="Lijst" ' +
      'ref="A1:B4" totalsRowCount="1"><x:autoFilter ref="A1:B3">' +
      FILTER.replace(/<(\/?)/g, '<$1x:') +
      '</x:autoFilter><x:tableColumns count="2"><x:tableColumn id="1" name="Regio" totalsRowLabel="Totaal"/>' +
      '<x:tableColumn id="2" name="Bedrag" totalsRowFunction="sum"/></x:tableColumns></x:table>',
    'xl/comments9.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>x</author></authors>' +
      '<commentList><comment ref="B2" authorId="0"><text><r><t>nog </t></r><r><t>navragen</t></r></text></comment>' +
      '</commentList></comments>',
  },
});

let werkmap: WerkmapInExcel;
beforeAll(async () => {
  werkmap = await openWerkmap(bestand);
});
afterAll(() => werkmap.excel.dispose());

const vraag = <T>(stel: (bladen: Excel.WorksheetCollection) => () => T): Promise<T> =>
  Excel.run(async (context) => {
    const antwoord = stel(context.workbook.worksheets);
    await context.sync();
    return antwoord();
  });

test('office.js tells of the filter of a table, and of its totals row', async () => {
  const gezien = await vraag((bladen) => {
    const tabel = bladen.getItem('Blad 1').tables.getItem('Lijst').load('showTotals,showFilterButton');
    const filter = tabel.autoFilter.load('enabled,isDataFiltered,criteria');
    const bereiken = [
      tabel.getRange(),
      tabel.getDataBodyRange(),
      tabel.getTotalRowRange(),
      filter.getRangeOrNullObject(),
    ].map((bereik) => bereik.load('address,rowHidden'));
    return () => ({
      tabel: [tabel.showTotals, tabel.showFilterButton, filter.enabled, filter.isDataFiltered],
      criteria: filter.criteria,
      bereiken: bereiken.map(({ address, rowHidden }) => [address, rowHidden]),
    });
  });
  expect(gezien).toEqual({
    tabel: [true, true, true, true],
    criteria: [
      { filterOn: 'Values', values: ['', 'Zeist'] },
      { filterOn: 'Custom', criterion1: '>5', criterion2: '<=90', operator: 'And' },
    ],
    bereiken: [
      ["'Blad 1'!A1:B4", null],
      ["'Blad 1'!A2:B3", null],
      ["'Blad 1'!A4:B4", false],
      ["'Blad 1'!A1:B3", null],
    ],
  });
});

test('and of the filter on loose cells; a sheet without one has none', async () => {
  const gezien = await vraag((bladen) => {
    const filters = ['Blad 1', 'Blad 2'].map((naam) => bladen.getItem(naam).autoFilter);
    const bereiken = filters.map((filter) => filter.getRangeOrNullObject().load('address'));
    for (const filter of filters) filter.load('enabled,isDataFiltered,criteria');
    return () => filters.map((f, i) => [f.enabled, f.isDataFiltered, f.criteria, bereiken[i]?.isNullObject]);
  });
  expect(gezien).toEqual([
    [false, false, [], true],
    [true, true, [null, { filterOn: 'TopItems', criterion1: '1' }], false],
  ]);
  const leeg = vraag((bladen) => {
    const bereik = bladen.getItem('Blad 3').autoFilter.getRange().load('address');
    return () => bereik.address;
  });
  expect(await failure(leeg)).toMatchObject({ code: 'ItemNotFound' });
});

test('changing a filter is not offered: ApiNotFound, not silence', async () => {
  const wis = vraag((bladen) => {
    bladen.getItem('Blad 2').autoFilter.clearCriteria();
    return () => undefined;
  });
  expect(await failure(wis)).toMatchObject({ code: 'ApiNotFound' });
});

test('all of it is in the saved file, and again after a second time', async () => {
  const een = bladXml(await werkmap.opslaan());
  const tabel = een.get('Blad 1') ?? '';
  expect(tabel).toContain(`<autoFilter ref="A1:B3">${FILTER}</autoFilter>`);
  expect(tabel).toContain('totalsRowCount="1"');
  expect(tabel).toMatch(/<row r="3"[^>]* hidden="1"/);
  expect(tabel).toMatch(/<comment ref="B2".*nog navragen.*<\/comment>/s);
  const filter =
    '<autoFilter ref="A1:B3"><filterColumn colId="1"><top10 val="1"/></filterColumn></autoFilter>';
  expect(een.get('Blad 2')).toMatch(new RegExp(`<sheetProtection[^>]*/>${filter}<mergeCells`));
  expect(werkmap.opened.verloren).toEqual([]);
});

test('saving is deterministic: twice the same bytes for every sheet', async () => {
  expect(bladXml(await werkmap.opslaan())).toEqual(bladXml(await werkmap.opslaan()));
});

test('filter and comment stay with their cells when rows come in above, and go with deleted rows', async () => {
  await vraag((bladen) => {
    bladen.getItem('Blad 1').getRange('1:2').insert('Down');
    return () => undefined;
  });
  expect(bladXml(await werkmap.opslaan()).get('Blad 1')).toMatch(/<comment ref="B4"/);
  expect(bladXml(await werkmap.opslaan()).get('Blad 1')).toContain(`<autoFilter ref="A3:B5">${FILTER}`);
  await vraag((bladen) => {
    bladen.getItem('Blad 1').getRange('4:4').delete('Up');
    return () => undefined;
  });
  expect(bladXml(await werkmap.opslaan()).get('Blad 1')).not.toContain('<comment ');
});
