// Nobody invents members: what the host answers exists, under that very name, in the class of office.js.
import fs from 'node:fs';
import path from 'node:path';
import { CustomFunctionsService } from '../../../src/werkbank/host/functions/service';
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
} from '../../../src/werkbank/host/runtime';
import { WireObject } from '../../../src/werkbank/host/wireObject';
import { officeSource, wireMembers } from './wireMembers';

const folder = path.join(__dirname, '../../../src/werkbank/host/model');
const classes = wireMembers();

type WireClass = abstract new (...args: never[]) => WireObject;

const isWireClass = (value: unknown): value is WireClass =>
  typeof value === 'function' && value.prototype instanceof WireObject;

function wireClasses(): { name: string; ours: WireClass }[] {
  const modules = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => jest.requireActual<Record<string, unknown>>(path.join(folder, file)));
  const exported = modules.flatMap((module) => Object.entries(module));
  return exported.flatMap(([name, value]) => (isWireClass(value) ? [{ name, ours: value }] : []));
}

/** The members a class puts on the wire, its own and those of the classes it extends. */
function membersOf(ours: WireClass): string[] {
  const names: string[] = [];
  for (let at = ours.prototype as object; at !== Object.prototype; at = Object.getPrototypeOf(at) as object)
    names.push(...Object.getOwnPropertyNames(at));
  return names.filter((name) => /^_?[A-Z]/.test(name) && name !== 'Items');
}

describe.each(wireClasses())('$name', ({ name, ours }) => {
  test('has only members of the class of office.js with the same name', () => {
    const known = classes.get(name);
    expect(known).toBeDefined();
    expect(membersOf(ours).filter((member) => !known?.has(member))).toEqual([]);
  });
});

test('the file of each class carries its name and sets it as wireClass', () => {
  for (const { name } of wireClasses()) {
    const file = path.join(folder, `${name.charAt(0).toLowerCase()}${name.slice(1)}.ts`);
    expect(fs.readFileSync(file, 'utf8')).toContain(`wireClass = '${name}'`);
  }
});

test('the list is not empty: it holds the classes an add-in cannot do without', () => {
  const names = wireClasses().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Workbook', 'Worksheet', 'Range', 'Table', 'NamedItem', 'Chart']),
  );
  expect(classes.get('Range')?.has('Values')).toBe(true);
  expect(classes.get('Range')?.has('Waarden')).toBe(false);
});

test('the services of the runtime keep to the names of office.js too', () => {
  const source = officeSource();
  const services = [
    AppRuntimeService,
    AppRuntimePersistenceService,
    CustomFunctionsService,
    AddinInternalService,
  ];
  const names = services.flatMap((ours) => membersOf(ours));
  expect(names).toHaveLength(9);
  const camel = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  expect(
    names.filter((name) => !source.includes(`"${name}"`) && !source.includes(`"${camel(name)}"`)),
  ).toEqual([]);
});
