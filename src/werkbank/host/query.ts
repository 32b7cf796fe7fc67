// load(): {select: ['values', 'format/fill/color']} -> {Values, Format: {Fill: {Color}}}
import { invalidArgument } from './errors';
import type { QueryInfo } from './wire';
import { propertyNames, readMember, WireCollection, WireObject } from './wireObject';

type Answer = Record<string, unknown>;

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

interface Selection {
  /** all own properties: nothing was selected, or '*' */
  all: boolean;
  plain: string[];
  nested: Map<string, string[]>;
}

function split(select: readonly string[]): Selection {
  const selection: Selection = { all: select.length === 0, plain: [], nested: new Map() };
  for (const path of select) {
    const slash = path.indexOf('/');
    if (path === '*') selection.all = true;
    else if (slash < 0) selection.plain.push(wireName(path));
    else {
      const head = wireName(path.slice(0, slash));
      selection.nested.set(head, [...(selection.nested.get(head) ?? []), path.slice(slash + 1)]);
    }
  }
  return selection;
}

function queryObject(object: WireObject, select: readonly string[]): Answer {
  const selection = split(select);
  const answer: Answer = {};
  if (selection.all) {
    for (const name of propertyNames(object)) {
      const value = readMember(object, name);
      if (!(value instanceof WireObject)) answer[name] = value;
    }
  }
  for (const name of selection.plain) {
    const value = readMember(object, name);
    answer[name] = value instanceof WireObject ? query(value, {}) : value;
  }
  for (const [name, rest] of selection.nested) {
    const value = readMember(object, name);
    if (value !== null && !(value instanceof WireObject)) throw invalidArgument(`${name}/${rest.join()}`);
    answer[name] = query(value, { Select: rest });
  }
  return answer;
}

function queryCollection(collection: WireCollection, info: QueryInfo): Answer {
  const own: string[] = [];
  const ofItems: string[] = [];
  for (const path of info.Select ?? []) {
    if (/^items$/i.test(path)) continue;
    if (/^items\//i.test(path)) ofItems.push(path.slice('items/'.length));
    else if (propertyNames(collection).includes(wireName(path))) own.push(path);
    else ofItems.push(path); // load('name') on a collection selects a property of its items
  }
  const first = info.Skip ?? 0;
  const items = collection.Items.slice(first, info.Top === undefined ? undefined : first + info.Top);
  const answer = own.length > 0 ? queryObject(collection, own) : {};
  return { ...answer, _Items: items.map((item) => ({ ...identity(item), ...queryObject(item, ofItems) })) };
}

/** What office.js needs to address the object again in a later request. */
export function identity(object: WireObject): Answer {
  const answer: Answer = {};
  for (const name of ['Id', '_Id']) {
    if (name in object) answer[name] = readMember(object, name);
  }
  return answer;
}

/** Answers one load; null for a null object. */
export function query(object: WireObject | null, info: QueryInfo): Answer | null {
  if (object === null) return null;
  const select = [...(info.Select ?? []), ...(info.Expand ?? [])];
  if (object instanceof WireCollection) return queryCollection(object, { ...info, Select: select });
  return { ...identity(object), ...queryObject(object, select) };
}
