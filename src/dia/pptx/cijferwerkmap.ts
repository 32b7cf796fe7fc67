// The workbook behind a chart, which PowerPoint opens for 'Gegevens bewerken'. Made here because the one of pptxgenjs
// holds a table with a faulty address and writes a missing amount as an empty number.
import { strToU8, zipSync } from 'fflate';
import { xmlTekst } from './xmltekst';

/** A chart's figures. */
export interface Grafiekcijfers {
  readonly categorieen: readonly string[];
  /** null = no bar */
  readonly reeksen: readonly { readonly naam: string; readonly waarden: readonly (number | null)[] }[];
  /** number format of the amounts */
  readonly notatie: string;
}

/** The worksheet that the chart's references name. */
export const CIJFERBLAD = 'Cijfers';

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const BLADEN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const VERBANDEN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const VAST: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SOORT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SOORT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SOORT}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${VERBANDEN}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${VERBANDEN}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${VERBANDEN}/styles" Target="styles.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${BLADEN}" xmlns:r="${VERBANDEN}"><sheets><sheet name="${CIJFERBLAD}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
};

function stijlen(notatie: string): string {
  return (
    `<styleSheet xmlns="${BLADEN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${xmlTekst(notatie)}"/></numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** Charts here have a handful of series. */
const kolomletter = (kolom: number): string => String.fromCharCode(65 + kolom);

function tekstcel(tekst: string, rij: number, kolom: number): string {
  return `<c r="${kolomletter(kolom)}${rij}" t="inlineStr"><is><t xml:space="preserve">${xmlTekst(tekst)}</t></is></c>`;
}

function blad({ categorieen, reeksen }: Grafiekcijfers): string {
  const kop = reeksen.map(({ naam }, k) => tekstcel(naam, 1, k + 1)).join('');
  const rijen = categorieen.map((categorie, i) => {
    const rij = i + 2;
    const getallen = reeksen.map(({ waarden }, k) => {
      const waarde = waarden[i] ?? null;
      return waarde === null ? '' : `<c r="${kolomletter(k + 1)}${rij}" s="1"><v>${waarde}</v></c>`;
    });
    return `<row r="${rij}">${tekstcel(categorie, rij, 0)}${getallen.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${BLADEN}"><cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="${reeksen.length + 1}" width="14" customWidth="1"/></cols>` +
    `<sheetData><row r="1">${tekstcel('Regio', 1, 0)}${kop}</row>${rijen.join('')}</sheetData></worksheet>`
  );
}

/** An .xlsx with the categories in column A and a column per series. */
export function cijferwerkmap(cijfers: Grafiekcijfers): Uint8Array {
  const delen: Record<string, string> = {
    ...VAST,
    'xl/styles.xml': stijlen(cijfers.notatie),
    'xl/worksheets/sheet1.xml': blad(cijfers),
  };
  return zipSync(Object.fromEntries(Object.entries(delen).map(([pad, xml]) => [pad, strToU8(KOP + xml)])));
}
