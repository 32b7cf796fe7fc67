// <autoFilter> of a sheet or a table: what is filtered, in Excel's words, and the element itself for saving.
import type { Filter, FilterCriteria, SheetFilter } from '../../host/filters';
import { fromRange } from '../../host/univerRange';
import { parseArea } from '../address';
import { escapeXml, partText, type Parts } from '../package/parts';
import type { SheetEntry } from './workbookPart';
import { attribute, childElements, descend, flag, localName, type ParseXml, type XmlElement } from './xml';

/** Operators of custom filters as Excel.FilterCriteria spells them: ">50". */
const operators: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  greaterThan: '>',
};

function customCriteria(custom: XmlElement): FilterCriteria {
  const [first, second] = childElements(custom, 'customFilter').map(
    (each) => (operators[attribute(each, 'operator') ?? ''] ?? '=') + (attribute(each, 'val') ?? ''),
  );
  return {
    filterOn: 'Custom',
    criterion1: first ?? '',
    ...(second === undefined ? {} : { criterion2: second, operator: flag(custom, 'and') ? 'And' : 'Or' }),
  };
}

function topCriteria(top: XmlElement): FilterCriteria {
  const side = flag(top, 'top', true) ? 'Top' : 'Bottom';
  return {
    filterOn: `${side}${flag(top, 'percent') ? 'Percent' : 'Items'}`,
    criterion1: attribute(top, 'val') ?? '',
  };
}

function valueCriteria(filters: XmlElement): FilterCriteria {
  const values = childElements(filters, 'filter').map((each) => attribute(each, 'val') ?? '');
  return { filterOn: 'Values', values: flag(filters, 'blank') ? ['', ...values] : values };
}

/** One filterColumn; null when it holds nothing but a hidden button. */
function columnCriteria(column: XmlElement): FilterCriteria {
  const [how] = childElements(column);
  if (!how) return null;
  switch (localName(how)) {
    case 'filters':
      return valueCriteria(how);
    case 'customFilters':
      return customCriteria(how);
    case 'top10':
      return topCriteria(how);
    case 'dynamicFilter':
      return { filterOn: 'Dynamic', dynamicCriteria: attribute(how, 'type') ?? 'Unknown' };
    case 'colorFilter':
      return { filterOn: 'CellColor' };
    case 'iconFilter':
      return { filterOn: 'Icon' };
    default:
      return null;
  }
}

/** The element again, without prefixes and without extensions. */
function serialise(element: XmlElement): string {
  const name = localName(element);
  if (name === 'extLst') return '';
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => !key.includes(':') && key !== 'xmlns')
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  const content = childElements(element).map(serialise).join('');
  return content ? `<${name}${attributes}>${content}</${name}>` : `<${name}${attributes}/>`;
}

/** @param columns how many columns the filter covers */
export function readFilter(autoFilter: XmlElement, columns: number): Filter {
  const criteria: FilterCriteria[] = Array.from({ length: columns }, () => null);
  for (const column of childElements(autoFilter, 'filterColumn')) {
    const id = Number(attribute(column, 'colId'));
    if (id < columns) criteria[id] = columnCriteria(column);
  }
  return { criteria, xml: serialise(autoFilter) };
}

/** The filter on loose cells of one sheet; undefined when it has none. */
export function readSheetFilter(parts: Parts, sheet: SheetEntry, parse: ParseXml): SheetFilter | undefined {
  const xml = partText(parts, sheet.part);
  if (!/<(?:\w+:)?autoFilter\b/.test(xml)) return undefined;
  const element = descend(parse(xml).root, 'autoFilter');
  const area = parseArea(attribute(element, 'ref') ?? '');
  if (!element || !area) return undefined;
  const covered = fromRange(area);
  return { ...readFilter(element, covered.columns), sheetId: sheet.id, area: covered };
}
