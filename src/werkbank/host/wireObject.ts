// What the dispatcher sees of the model: objects whose members carry the names office.js puts on the wire
// (PascalCase, or '_' before a PascalCase name). Everything in lower case is ours and invisible on the wire.
import { apiNotFound } from './errors';

export abstract class WireObject {
  /** the class in office.js; fixed, because constructor.name does not survive minifying */
  abstract readonly wireClass: string;
}

/** A collection answers `load('items/…')` through its Items. */
export abstract class WireCollection extends WireObject {
  abstract get Items(): readonly WireObject[];
}

const isWireName = (name: string): boolean => /^_?[A-Z]/.test(name);

function descriptorOf(object: WireObject, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

function requireMember(object: WireObject, name: string): PropertyDescriptor {
  const descriptor = isWireName(name) ? descriptorOf(object, name) : undefined;
  if (!descriptor) throw apiNotFound(`${object.wireClass}.${name}`);
  return descriptor;
}

/** Reads a property; ApiNotFound when the object has none of that name. */
export function readMember(object: WireObject, name: string): unknown {
  requireMember(object, name);
  return Reflect.get(object, name);
}

/** Sets a property; ApiNotFound when it does not exist or cannot be set here. */
export function writeMember(object: WireObject, name: string, value: unknown): void {
  const descriptor = requireMember(object, name);
  if (!descriptor.set) throw apiNotFound(`${object.wireClass}.${name} (set)`);
  Reflect.set(object, name, value);
}

/** Calls a method; ApiNotFound when it does not exist. */
export function callMember(object: WireObject, name: string, args: readonly unknown[]): unknown {
  const { value } = requireMember(object, name) as { value?: unknown };
  if (typeof value !== 'function') throw apiNotFound(`${object.wireClass}.${name}()`);
  return Reflect.apply(value as (...a: unknown[]) => unknown, object, args);
}

/** The names of all properties (getters) of an object that travel with a load without a selection. */
export function propertyNames(object: WireObject): string[] {
  const names = new Set<string>();
  for (let at: object = object; at !== WireObject.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (descriptor.get && isWireName(name) && name !== 'Items') names.add(name);
    }
  }
  return [...names];
}
