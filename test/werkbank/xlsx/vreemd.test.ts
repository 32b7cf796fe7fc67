/**
 * @jest-environment node
 *
 * Reading what other programs write, and saying what of it gets lost.
 */
import { readXlsx } from '../../../src/werkbank/xlsx/read';
import { data, vreemdeWerkmap } from './vreemd';

const lees = (inhoud: Parameters<typeof vreemdeWerkmap>[0]) => readXlsx(vreemdeWerkmap(inhoud));
const eersteBlad = (opened: Awaited<ReturnType<typeof lees>>) => opened.snapshot.sheets['blad1'] ?? {};

test('sheets under other names, strings in the cell, shared formulas', async () => {
  const opened = await lees({
    bladen: [
      data(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>tekst</t></is></c><c r="B1"><v>2</v></c>' +
          '<c r="C1"><f t="shared" ref="C1:C3" si="0">SUM(B1:B$3)&amp;"A1"</f><v>9</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>8</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"/></c></row>',
      ),
    ],
  });
  const { name, cellData } = eersteBlad(opened);
  expect(name).toBe('Blad 1');
  expect(cellData?.[0]).toMatchObject({
    0: { v: 'tekst' },
    1: { v: 2 },
    2: { f: '=SUM(B1:B$3)&"A1"', v: 9 },
  });
  expect(cellData?.[1]?.[2]).toMatchObject({ f: '=SUM(B2:B$3)&"A1"', v: 8 });
  expect(cellData?.[2]?.[2]).toEqual({ f: '=SUM(B3:B$3)&"A1"' });
  expect(opened.verloren).toEqual([]);
});

test('colours of the theme, lighter and darker, and of the old palette', async () => {
  const kleur = (attributen: string) =>
    `<fill><patternFill patternType="solid"><fgColor ${attributen}/></patternFill></fill>`;
  const opened = await lees({
    bladen: [data('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/></row>')],
    werkmapverwijzingen: { styles: 'styles.xml' },
    delen: {
      'xl/styles.xml':
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font>' +
        '<sz val="10"/><name val="Arial"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill>' +
        `<fill><patternFill patternType="gray125"/></fill>${kleur('theme="4"')}${kleur('theme="4" tint="0.5999938962981048"')}` +
        `${kleur('indexed="10"')}</fills><borders count="1"><border/></borders><cellXfs count="4"><xf/>` +
        '<xf fillId="2" fontId="0"/><xf fillId="3" fontId="0"/><xf fillId="4" fontId="0"/></cellXfs></styleSheet>',
    },
  });
  const vulling = (kolom: number) => {
    const id = eersteBlad(opened).cellData?.[0]?.[kolom]?.s;
    return opened.snapshot.styles[typeof id === 'string' ? id : '']?.bg?.rgb;
  };
  const kanalen = (kleur: string | null | undefined | void) =>
    [1, 3, 5].map((i) => parseInt((kleur ?? '').slice(i, i + 2), 16));
  expect([vulling(0), vulling(2)]).toEqual(['#4472C4', '#FF0000']);
  // Excel shows accent 1 of Office 2013–2022 (4472C4), 60% lighter, as B4C6E7; it calculates in whole steps of 1/240.
  const excel = kanalen('#B4C6E7');
  kanalen(vulling(1)).forEach((kanaal, i) =>
    expect(Math.abs(kanaal - (excel[i] ?? 0))).toBeLessThanOrEqual(1),
  );
  expect(opened.snapshot.defaultStyle).toEqual({ ff: 'Arial', fs: 10 });
});

test('a date system that starts in 1904 gives the same days', async () => {
  // 43859 days after 1 January 1904 is 30 January 2024, serial 45321 in the usual system (1462 days apart).
  const opened = await lees({
    bladen: [data('<row r="1"><c r="A1" s="1"><v>43859</v></c></row>')],
    werkmapverwijzingen: { styles: 'styles.xml' },
    delen: {
      'xl/styles.xml':
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>' +
        '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
      'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/>' +
        '<sheets><sheet name="Blad 1" sheetId="1" r:id="r1"/></sheets></workbook>',
    },
  });
  expect(eersteBlad(opened).cellData?.[0]?.[0]?.v).toBe(45321);
});

test('what cannot be kept is named, with how many', async () => {
  const opened = await lees({
    bladen: [
      '<sheetFormatPr defaultRowHeight="15"/>' +
        data('<row r="1" outlineLevel="1"><c r="A1"><f>_xlfn.ANCHORARRAY(B1)</f></c></row>') +
        '<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="eA==" saltValue="eA==" spinCount="1"/>' +
        '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>' +
        '<sortState ref="A2:B9"/></autoFilter>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule>' +
        '<cfRule type="expression" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>',
    ],
    werkmap:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A1</definedName></definedNames>',
    delen: {
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
      'xl/pivotTables/pivotTable2.xml': '<pivotTableDefinition/>',
      'xl/media/image1.png': 'x',
      'xl/vbaProject.bin': 'x',
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="A1" id="{1}"/>' +
        '<threadedComment ref="A1" id="{2}" parentId="{1}"/></ThreadedComments>',
    },
  });
  expect(opened.verloren).toEqual([
    '2 draaitabellen',
    '1 afbeelding',
    "macro's",
    '1 gesprek bij een cel',
    '2 regels voor voorwaardelijke opmaak',
    '1 keuzelijst of invoercontrole',
    '1 hyperlink',
    'groeperingen van rijen en kolommen',
    '1 wachtwoord van een beveiligd blad',
    '1 formule met een functie die de werkbank niet kent',
  ]);
  expect(opened.names).toEqual([]);
  expect(opened.protection).toHaveLength(1);
});

describe('charts of others', () => {
  const bereik = (soort: string, formule: string) =>
    `<c:${soort}><c:numRef><c:f>${formule}</c:f></c:numRef></c:${soort}>`;
  const grafiek = (soort: string, inhoud: string) =>
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea>' +
    `<c:${soort}><c:barDir val="bar"/><c:grouping val="stacked"/>${inhoud}</c:${soort}><c:catAx/><c:valAx/>` +
    '</c:plotArea></c:chart></c:chartSpace>';
  const met = (chart: string) =>
    lees({
      bladen: [
        `<cols><col min="1" max="1" width="20" customWidth="1"/></cols>${data('<row r="1"><c r="B1" t="str"><v>Kop</v></c></row>')}`,
      ],
      verwijzingen: { drawing: '../drawings/tekening.xml' },
      delen: {
        'xl/drawings/tekening.xml':
          '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><twoCellAnchor>' +
          '<from><col>1</col><colOff>127000</colOff><row>2</row><rowOff>0</rowOff></from>' +
          '<to><col>3</col><colOff>0</colOff><row>4</row><rowOff>63500</rowOff></to>' +
          '<graphicFrame><nvGraphicFramePr><cNvPr id="2" name="Mijn grafiek"/></nvGraphicFramePr><graphic><graphicData>' +
          '<chart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="r1"/>' +
          '</graphicData></graphic></graphicFrame></twoCellAnchor></wsDr>',
        'xl/drawings/_rels/tekening.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          '<Relationship Id="r1" Type="x/chart" Target="../charts/grafiek.xml"/></Relationships>',
        'xl/charts/grafiek.xml': chart,
      },
    });

  test('a stacked bar chart between two cells', async () => {
    const reeks = `<c:ser><c:tx><c:strRef><c:f>'Blad 1'!$B$1</c:f></c:strRef></c:tx>${bereik('cat', "'Blad 1'!$A$2:$A$4")}${bereik('val', "'Blad 1'!$B$2:$B$4")}</c:ser>`;
    const opened = await met(grafiek('barChart', reeks));
    expect(opened.charts).toHaveLength(1);
    expect(opened.charts[0]).toMatchObject({
      name: 'Mijn grafiek',
      type: 'BarStacked',
      title: { text: '', visible: false },
      legend: { visible: false },
      source: { row: 0, column: 0, rows: 4, columns: 2 },
      seriesBy: 'Columns',
      series: [{ name: 'Kop', values: { row: 1, column: 1, rows: 3, columns: 1 } }],
      // column A is 20 characters = 140 px = 105 pt; 127000 EMU = 10 pt; the other columns are 64 px = 48 pt;
      // rows are 20 px = 15 pt, 63500 EMU = 5 pt
      position: { left: 115, top: 30, width: 105 + 48 + 48 - 115, height: 4 * 15 + 5 - 30 },
    });
    expect(opened.verloren).toEqual([]);
  });

  test('a radar chart, or a chart on a name, is counted as lost', async () => {
    const kwijt = ['1 grafiek van een soort die de werkbank niet tekent'];
    expect((await met(grafiek('radarChart', ''))).verloren).toEqual(kwijt);
    const opNaam = await met(grafiek('barChart', `<c:ser>${bereik('val', 'Blad1!Bedragen')}</c:ser>`));
    expect(opNaam.verloren).toEqual(kwijt);
    expect(opNaam.charts).toEqual([]);
  });
});
