/** @jest-environment jsdom */
// The schema accepts a manifest that points at nothing; these tests follow every reference in it.
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json';

const root = path.join(__dirname, '..');
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const all = (name: string) => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const resources = new Map(
  [...all('bt:Image'), ...all('bt:Url'), ...all('bt:String')]
    .filter((element) => element.hasAttribute('id'))
    .map((element) => [attribute(element, 'id'), attribute(element, 'DefaultValue')]),
);
const references = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
const addresses = [...text.matchAll(/DefaultValue="(https:\/\/[^"]+)"/g)].map((match) => match[1] ?? '');

/** Width and height of a PNG, in pixels, from its header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every resid that is used is defined, and every one defined is used', () => {
  expect(new Set(references)).toEqual(new Set(resources.keys()));
  expect(references.length).toBeGreaterThan(10);
});

test('resids are at most 32 characters, short strings at most 125 and long ones at most 250', () => {
  for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
  const lengths = (parent: string) =>
    [...(all(parent)[0]?.children ?? [])].map((element) => attribute(element, 'DefaultValue').length);
  expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(250);
});

test('every address belongs to something the build makes', () => {
  const built = new Set(['taskpane.html', 'functions.js', 'functions.json', 'help.html']);
  for (const address of addresses) {
    const name = address.replace('https://localhost:3000/', '');
    expect([name, built.has(name) || existsSync(path.join(root, name))]).toEqual([name, true]);
  }
});

test('icons have the size that is asked of them', () => {
  const images = all('bt:Image').filter((element) => element.hasAttribute('size'));
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) {
    const size = Number(attribute(image, 'size'));
    const address = resources.get(attribute(image, 'resid')) ?? '';
    expect(pngSize(path.join(root, address.replace('https://localhost:3000/', '')))).toEqual([size, size]);
  }
  expect(pngSize(path.join(root, 'assets/icon-64.png'))).toEqual([64, 64]);
});

test('one shared runtime: runtime, functions page and function file are the same page', () => {
  const pages = ['Runtime', 'FunctionFile'].map((name) => attribute(all(name)[0]!, 'resid'));
  const functionsPage = attribute(all('Page')[0]!.children[0]!, 'resid');
  expect(new Set([...pages, functionsPage])).toEqual(new Set(['Taskpane.Url']));
  expect(attribute(all('Runtime')[0]!, 'lifetime')).toBe('long');
  expect(all('TaskpaneId')).toHaveLength(0); // forbidden beside a shared runtime
});

test('the version is that of package.json, the language Dutch, the namespace WLZ', () => {
  expect(all('Version')[0]?.textContent).toBe(`${packageJson.version}.0`);
  expect(all('DefaultLocale')[0]?.textContent).toBe('nl-NL');
  expect(resources.get(attribute(all('Namespace')[0]!, 'resid'))).toBe('WLZ');
});
