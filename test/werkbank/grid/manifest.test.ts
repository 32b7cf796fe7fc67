import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ManifestError, readManifest } from '../../../src/werkbank/page/manifest';

// The expected values are those of the project's own manifest.xml, read with the eye.
const xml = readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8');

test('finds the functions where Excel finds them, moved to the folder of the werkbank', () => {
  const addIn = readManifest(xml);
  expect(addIn.namespace).toBe('WLZ');
  expect(addIn.page).toBe('/invoegtoepassing/taskpane.html');
  expect(addIn.metadata).toBe('/invoegtoepassing/functions.json');
  expect(addIn.name).toBe('WLZ');
});

test('reads the tab, its groups and its buttons', () => {
  const [tab, ...others] = readManifest(xml).tabs;
  expect(others).toEqual([]);
  expect(tab?.label).toBe('Wlz');
  const buttons = tab?.groups.flatMap((group) => group.buttons) ?? [];
  const pane = buttons.find((button) => button.label === 'Maandronde');
  expect(pane?.action).toEqual({ kind: 'pane', page: '/invoegtoepassing/taskpane.html' });
  expect(pane?.icons.get(32)).toBe('/invoegtoepassing/assets/icon-32.png');
  expect(pane?.description).toMatch(/contracteerruimtetabel/);
  const repair = buttons.find((button) => button.label === 'Formules herstellen');
  expect(repair?.action).toEqual({ kind: 'function', name: 'formulesHerstellen' });
});

test('works for an add-in that stands somewhere else', () => {
  const elsewhere = xml.replaceAll('https://localhost:3000', 'https://intranet.example/wlz');
  expect(readManifest(elsewhere).metadata).toBe('/invoegtoepassing/functions.json');
});

test('leaves addresses outside the add-in alone', () => {
  const away = xml
    .replace('https://localhost:3000/assets/icon-32.png" />', '')
    .replaceAll(
      'DefaultValue="https://localhost:3000/assets/icon-16.png"',
      'DefaultValue="https://elders.example/icon-16.png"',
    );
  const icons = readManifest(away).tabs[0]?.groups[0]?.buttons[0]?.icons;
  expect(icons?.get(16)).toBe('https://elders.example/icon-16.png');
});

test('prefers the Dutch text of a resource', () => {
  const translated = xml.replace(
    '<bt:String id="Tab.Label" DefaultValue="Wlz"/>',
    '<bt:String id="Tab.Label" DefaultValue="Care"><bt:Override Locale="nl-NL" Value="Zorg"/></bt:String>',
  );
  expect(translated).not.toBe(xml);
  expect(readManifest(translated).tabs[0]?.label).toBe('Zorg');
});

test('shows the items of a menu as buttons', () => {
  const control = /<Control xsi:type="Button" id="Wlz.Formules.Herstellen">([\s\S]*?)<\/Control>/;
  const menu = xml.replace(
    control,
    '<Control xsi:type="Menu" id="M"><Label resid="Tab.Label"/><Items><Item id="Een">$1</Item></Items></Control>',
  );
  expect(menu).not.toBe(xml);
  const buttons = readManifest(menu).tabs[0]?.groups[0]?.buttons ?? [];
  expect(buttons.map((button) => button.id)).toEqual(['Wlz.Maandronde.Openen', 'Een']);
});

test.each([
  ['what is no XML', 'niets', /geen geldig XML/],
  ['a manifest without commands', '<OfficeApp/>', /VersionOverrides/],
  ['a missing resource', xml.replace('<bt:Url id="Taskpane.Url"', '<bt:Url id="Weg"'), /"Taskpane\.Url"/],
  [
    'a manifest without functions',
    xml.replace('xsi:type="CustomFunctions"', 'xsi:type="Anders"'),
    /functies/,
  ],
  ['a button that does nothing', xml.replace(/<FunctionName>.*?<\/FunctionName>/, ''), /geen actie/],
])('says in Dutch what is wrong with %s', (_, broken, sentence) => {
  expect(() => readManifest(broken)).toThrow(ManifestError);
  expect(() => readManifest(broken)).toThrow(sentence);
});
