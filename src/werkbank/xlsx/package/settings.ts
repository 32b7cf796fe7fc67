// What add-ins keep in the workbook goes into a custom XML part: Excel leaves such parts alone, so that it is still
// there after the file has been saved by Excel.
import { noSettings, type XlsxSettings } from '../types';
import { addPart, addRelationship, escapeXml, partText, setPart, type Parts } from './parts';

const NAMESPACE = 'urn:werkbank:instellingen:1';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const ITEM_ID = '{6E2C1B5A-3C1D-4B6E-9A55-57454C4B4241}';

function isEmpty({ document, workbook }: XlsxSettings): boolean {
  return Object.keys(document).length === 0 && Object.keys(workbook).length === 0;
}

/** Adds the part; nothing when there are no settings. */
export function writeSettings(parts: Parts, settings: XlsxSettings): void {
  if (isEmpty(settings)) return;
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  setPart(
    parts,
    'customXml/item1.xml',
    `${header}<instellingen xmlns="${NAMESPACE}">${escapeXml(JSON.stringify(settings))}</instellingen>`,
  );
  addPart(
    parts,
    'customXml/itemProps1.xml',
    `${header}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${ITEM_ID}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
  addRelationship(parts, 'customXml/item1.xml', `${OFFICE}/relationships/customXmlProps`, 'itemProps1.xml');
  addRelationship(parts, 'xl/workbook.xml', `${OFFICE}/relationships/customXml`, '../customXml/item1.xml');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The settings in the file, empty when it has none or they cannot be read. */
export function readSettings(parts: Parts): XlsxSettings {
  for (const name of Object.keys(parts)) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    const text = partText(parts, name);
    const content = text.includes(NAMESPACE)
      ? /<instellingen[^>]*>(.*)<\/instellingen>/s.exec(text)?.[1]
      : undefined;
    if (content === undefined) continue;
    try {
      const { document, workbook } = asRecord(JSON.parse(unescapeXml(content)));
      return { document: asRecord(document), workbook: asRecord(workbook) };
    } catch {
      return noSettings; // damaged by another program: the workbook itself still opens
    }
  }
  return noSettings;
}
