// Defined names, written into xl/workbook.xml: the library knows references only and loses formulas and comments.
import { formulaToFile } from '../formula/toFile';
import { filterName } from '../package/filters';
import { escapeXml } from '../package/parts';
import type { XlsxName } from '../types';
import type { WriteContext } from './context';

function nameElement(name: XlsxName, context: WriteContext): string {
  const scope = context.sheets.findIndex(({ id }) => id === name.sheetId);
  const attributes = [
    `name="${escapeXml(name.name)}"`,
    ...(name.comment ? [`comment="${escapeXml(name.comment)}"`] : []),
    ...(scope >= 0 ? [`localSheetId="${scope}"`] : []),
    ...(name.hidden ? ['hidden="1"'] : []),
  ];
  const formula = formulaToFile(name.formula, { functions: context.functions });
  return `<definedName ${attributes.join(' ')}>${escapeXml(formula)}</definedName>`;
}

/** The workbook part with the names in it: behind the sheets, before the calculation settings. */
export function writeNames(workbookXml: string, context: WriteContext): string {
  const { names, filters } = context.input;
  const ofFilters = context.sheets.flatMap(({ id, name }, place) => {
    const filter = filters.find(({ sheetId }) => sheetId === id);
    return filter ? [filterName(filter, name, place)] : [];
  });
  const ofUser = [...names]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((name) => nameElement(name, context));
  const elements = [...ofFilters, ...ofUser].join('');
  if (elements === '') return workbookXml;
  return workbookXml.replace('</sheets>', () => `</sheets><definedNames>${elements}</definedNames>`);
}
