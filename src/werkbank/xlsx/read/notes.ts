// Comments at cells: xl/commentsN.xml, found through the sheet's relationships.
import type { Note } from '../../host/notes';
import { parseArea } from '../address';
import { partText, type Parts } from '../package/parts';
import { relationships } from './relationships';
import type { SheetEntry } from './workbookPart';
import { attribute, childElements, descend, textOf, type ParseXml } from './xml';

/** The comments of one sheet, as plain text. */
export function readNotes(parts: Parts, sheet: SheetEntry, parse: ParseXml): Note[] {
  return relationships(parts, sheet.part, parse).flatMap(({ type, target }) => {
    const xml = type === 'comments' ? partText(parts, target) : '';
    if (!xml) return [];
    return childElements(descend(parse(xml).root, 'commentList'), 'comment').flatMap((comment) => {
      const area = parseArea(attribute(comment, 'ref') ?? '');
      if (!area) return [];
      const text = textOf(descend(comment, 'text'));
      return [{ sheetId: sheet.id, row: area.startRow, column: area.startColumn, text }];
    });
  });
}
