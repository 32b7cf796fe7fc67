// The library gets just what it is needed for: sheets, text, looks. What it would stumble over or change (filters,
// tables, pivot tables, drawings) is read elsewhere or named as lost, so it is left out here.
import { escapeXml, partText, type Parts } from '../package/parts';
import { relationships } from './relationships';
import { WORKBOOK, type SheetEntry } from './workbookPart';
import type { ParseXml } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Elements of a sheet that are read by ourselves or not kept. */
export const ignoredElements = [
  'autoFilter',
  'hyperlinks',
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'tableParts',
  'picture',
  'extLst',
  'headerFooter',
  'ignoredErrors',
];

/** Other parts, by the type of their relationship, and the name under which the library looks for them. */
const others = [
  ['sharedStrings', 'sharedStrings.xml'],
  ['styles', 'styles.xml'],
  ['theme', 'theme/theme1.xml'],
  ['sheetMetadata', 'metadata.xml'],
] as const;

/** A small workbook with the same sheets under the names the library expects; it knows no other names. */
export function libraryFiles(parts: Parts, sheets: readonly SheetEntry[], parse: ParseXml): Parts {
  const files: Parts = {};
  const links: string[] = [];
  const link = (type: string, target: string) =>
    links.push(`<Relationship Id="rId${links.length + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  const elements = sheets.map(({ name, part }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = parts[part] ?? new Uint8Array();
    link('worksheet', `worksheets/sheet${i + 1}.xml`);
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`;
  });
  const found = relationships(parts, WORKBOOK, parse);
  for (const [type, name] of others) {
    const source = found.find((each) => each.type === type)?.target;
    const content = source === undefined ? undefined : parts[source];
    if (!content) continue;
    files[`xl/${name}`] = content;
    link(type, name);
  }
  const is1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(partText(parts, WORKBOOK));
  const text = (xml: string) => new TextEncoder().encode(HEADER + xml);
  files['xl/workbook.xml'] = text(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/>` +
      `<sheets>${elements.join('')}</sheets></workbook>`,
  );
  files['xl/_rels/workbook.xml.rels'] = text(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
  );
  return files;
}
