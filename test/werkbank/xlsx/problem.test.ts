/**
 * @jest-environment node
 *
 * A file that is no workbook: one Dutch sentence that says what is wrong and what to do.
 */
import { strToU8, zipSync } from 'fflate';
import { LocaleType } from '@univerjs/core';
import { readXlsx } from '../../../src/werkbank/xlsx/read';
import { noSettings } from '../../../src/werkbank/xlsx/types';
import { writeXlsx } from '../../../src/werkbank/xlsx/write';
import { FileProblem } from '../../../src/werkbank/xlsx/problem';
import { data, vreemdeWerkmap } from './vreemd';
import { verzonnenWerkmap } from './verzonnenWerkmap';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (tekst: string) => [...tekst].flatMap((letter) => [letter.charCodeAt(0), 0]);
const zip = (...namen: string[]) => zipSync(Object.fromEntries(namen.map((naam) => [naam, strToU8('<x/>')])));

test.each([
  ['an empty file', new Uint8Array(0), /is leeg.*Kies een ander bestand/],
  ['an .xls', Uint8Array.from([...OLE, ...utf16('Workbook')]), /oude indeling \(\.xls\).*sla het op als/],
  [
    'a password',
    Uint8Array.from([...OLE, 0, 0, ...utf16('EncryptedPackage')]),
    /wachtwoord versleuteld.*Haal in Excel/,
  ],
  ['text', strToU8('regio;bedrag\n'), /geen Excel-werkmap.*\.xlsx/],
  ['half a file', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), /beschadigd.*opnieuw op/],
  ['an .xlsb', zip('xl/workbook.bin'), /\.xlsb.*Excel-werkmap \(\.xlsx\)/],
  [
    'an .ods',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    /\.ods.*\.xlsx/,
  ],
  ['a document', zip('word/document.xml'), /Word-document.*\.xlsx/],
  ['another zip', zip('foto.jpg'), /geen Excel-werkmap.*\.xlsx/],
  ['no sheets', vreemdeWerkmap({ bladen: [] }), /geen werkblad/],
  ['broken XML', vreemdeWerkmap({ bladen: ['<sheetData><row r="1"'] }), /beschadigd.*Excel/],
])('%s', async (_, bytes, zin) => {
  const poging = readXlsx(bytes);
  await expect(poging).rejects.toBeInstanceOf(FileProblem);
  await expect(poging).rejects.toThrow(zin);
});

test('a cut off workbook', async () => {
  const bytes = await writeXlsx(verzonnenWerkmap());
  await expect(readXlsx(bytes.slice(0, bytes.length / 2))).rejects.toThrow(/beschadigd of niet volledig/);
});

test('settings damaged by another program do not keep the workbook from opening', async () => {
  const bytes = vreemdeWerkmap({
    bladen: [data('')],
    delen: {
      'customXml/item1.xml': '<instellingen xmlns="urn:werkbank:instellingen:1">{"document":</instellingen>',
    },
  });
  expect((await readXlsx(bytes)).settings).toEqual({ document: {}, workbook: {} });
});

test('a sheet with a name that Excel does not allow is not saved', async () => {
  const opslaan = writeXlsx({
    snapshot: {
      id: 'w',
      name: 'w',
      appVersion: '0.25.1',
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: ['a'],
      sheets: { a: { id: 'a', name: 'Zeeland/West-Brabant', cellData: {} } },
    },
    spills: [],
    tables: [],
    names: [],
    charts: [],
    settings: noSettings,
    protection: [],
    filters: [],
    notes: [],
    functions: [],
  });
  await expect(opslaan).rejects.toThrow(/blad "Zeeland\/West-Brabant".*andere naam/);
});
