// What a saved workbook holds, as the text of its worksheets.
import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { ExcelForTests } from '../gereedschap/excel';
import { collectInput, writeXlsx } from '../../src/werkbank/xlsx';

// jsdom leaves out what every browser has and the library for .xlsx needs.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
});

/** The XML of every worksheet of the workbook as it would be saved now, by its name in the file. */
export async function bladXml({ engine, host }: ExcelForTests): Promise<Record<string, string>> {
  const bestand = await writeXlsx(collectInput(engine, host, []));
  const delen = unzipSync(Uint8Array.from(bestand), {
    filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name),
  });
  return Object.fromEntries(Object.entries(delen).map(([naam, inhoud]) => [naam, strFromU8(inhoud)]));
}
