// <sheetProtection>. Read here and not by the library, which does not know "true" for "1": a sheet that LibreOffice
// protected would open without its protection.
import { partText, type Parts } from '../package/parts';
import { allowedByDefault, permissions } from '../protectionFlags';
import type { XlsxProtection, XlsxProtectionOptions } from '../types';
import type { SheetEntry } from './workbookPart';
import { flag, type ParseXml, type XmlElement } from './xml';

const ELEMENT = /<(?:\w+:)?sheetProtection\b([^>]*?)\/?>/;

function selectionMode(lock: XmlElement): NonNullable<XlsxProtectionOptions['selectionMode']> {
  if (flag(lock, 'selectUnlockedCells')) return 'None';
  return flag(lock, 'selectLockedCells') ? 'Unlocked' : 'Normal';
}

/** What stays allowed, in Office's words; undefined = the sheet is not protected. */
export function readProtection(parts: Parts, sheet: SheetEntry, parse: ParseXml): XlsxProtection | undefined {
  const attributes = ELEMENT.exec(partText(parts, sheet.part))?.[1];
  if (attributes === undefined) return undefined;
  const lock = parse(`<sheetProtection${attributes}/>`).root;
  if (!flag(lock, 'sheet')) return undefined;
  // An attribute that is on forbids.
  const allowed = [
    ...permissions.map(([office, file]) => [office, !flag(lock, file, true)]),
    ...allowedByDefault.map(([office, file]) => [office, !flag(lock, file)]),
  ];
  const options = {
    ...(Object.fromEntries(allowed) as XlsxProtectionOptions),
    selectionMode: selectionMode(lock),
  };
  return { sheetId: sheet.id, options };
}
