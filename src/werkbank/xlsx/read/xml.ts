// Small parts of a workbook (names, tables, charts, the theme) are read as a tree. Prefixes differ between programs,
// so elements are known by their local name.
import type { XmlElement } from '@cj-tech-master/excelts/xml';

export type { XmlElement };
export type ParseXml = (xml: string) => { readonly root: XmlElement };

export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

export function childElements(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements: XmlElement[] = [];
  for (const node of element?.children ?? []) {
    if (node.type === 'element' && (name === undefined || localName(node) === name)) elements.push(node);
  }
  return elements;
}

/** The element at the end of a path of first children. */
export function descend(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = childElements(found, name)[0];
  return found;
}

/** The attribute, by its local name ("id" finds "r:id"). */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const own = element.attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(element.attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** An on/off attribute: "1" and "true" are on. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

export function textOf(element: XmlElement | undefined): string {
  let text = '';
  for (const node of element?.children ?? []) {
    if (node.type === 'text' || node.type === 'cdata') text += node.value;
    else if (node.type === 'element') text += textOf(node);
  }
  return text;
}

/** `<a val="x"/>` under an element: "x". */
export function valueOf(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return attribute(descend(element, ...path), 'val');
}
