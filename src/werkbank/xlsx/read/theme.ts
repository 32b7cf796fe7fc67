import { officeTheme, type Theme } from '../style/colors';
import { partText, type Parts } from '../package/parts';
import { relationships } from './relationships';
import { attribute, childElements, descend, localName, type ParseXml } from './xml';
import { WORKBOOK } from './workbookPart';

/** The order in which a file numbers the theme's colours; the theme itself starts with dark. */
const ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The colours of the workbook's theme; Office's own where the file has none. */
export function readTheme(parts: Parts, parse: ParseXml): Theme {
  const part = relationships(parts, WORKBOOK, parse).find(({ type }) => type === 'theme')?.target;
  const xml = part === undefined ? '' : partText(parts, part);
  if (!xml) return officeTheme;
  const scheme = childElements(descend(parse(xml).root, 'themeElements', 'clrScheme'));
  return ORDER.map((name, i) => {
    const color = childElements(scheme.find((element) => localName(element) === name))[0];
    const hex = attribute(color, 'lastClr') ?? attribute(color, 'val') ?? '';
    return /^[0-9a-f]{6}$/i.test(hex) ? hex.toUpperCase() : (officeTheme[i] ?? '000000');
  });
}
