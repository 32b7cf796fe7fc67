// The members of office.js as they travel on the wire, read from Microsoft's own debug build.
import fs from 'node:fs';
import path from 'node:path';

const dist = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Members every client object has on the wire, whatever its class. */
const everywhere = ['_KeepReference', '_RemoveReference'];

const classStart = /^\s+var ([A-Z]\w+) = \(function/;
const call = /_(?:invokeMethod|createMethodObject|createPropertyObject)\((?:Excel\.\w+, )?\w+, "(\w+)"/;
const setter = /_invokeSetProperty\((?:this|thisObj), "(\w+)"/;
const indexer = /_createIndexerObject\(/;
const scalars = /return \[("_?[A-Z].*)\];/;
const getById = /"(_Get\w+ById)"/;

function membersIn(line: string): string[] {
  const found = [call.exec(line)?.[1], setter.exec(line)?.[1], getById.exec(line)?.[1]];
  if (indexer.test(line)) found.push('GetItem');
  const list = scalars.exec(line)?.[1];
  if (list) found.push(...list.split(',').map((name) => name.trim().replaceAll('"', '')));
  return found.filter((name) => name !== undefined);
}

/** Microsoft's readable build of what the pane loads. */
export const officeSource = (): string =>
  fs.readFileSync(path.join(dist, 'excel-win32-16.01.debug.js'), 'utf8');

/** Class name -> wire names of its members, for all of Excel's classes and the services of the runtime. */
export function wireMembers(): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>();
  let members: Set<string> | null = null;
  for (const line of officeSource().split('\n')) {
    const name = classStart.exec(line)?.[1];
    if (name) {
      members = classes.get(name) ?? new Set(everywhere);
      classes.set(name, members);
    }
    for (const member of membersIn(line)) members?.add(member);
  }
  return classes;
}
