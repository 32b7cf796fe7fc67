// Reads an add-in's XML manifest the way Excel does: where its pages and functions are and what it adds to the ribbon.

/** What a ribbon button does. */
export type ButtonAction = { kind: 'pane'; page: string } | { kind: 'function'; name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** bold first line and the text of the tip */
  readonly title: string;
  readonly description: string;
  /** address of the icon per size in pixels (16, 32, 80) */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface AddIn {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** the prefix of the custom functions, without the dot */
  readonly namespace: string;
  /** the page that holds the task pane and, in a shared runtime, the functions */
  readonly page: string;
  /** functions.json */
  readonly metadata: string;
  readonly tabs: readonly RibbonTab[];
}

const LOCALE = 'nl-NL';
const COMMANDS = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Thrown with a Dutch sentence when the manifest misses something the werkbank needs. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

type Resources = (id: string | null) => string;

const children = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);

const child = (parent: Element, name: string): Element | undefined => children(parent, name)[0];

/** The `xsi:type` of an element, whatever prefix the file uses for it. */
const typeOf = (element: Element): string =>
  [...element.attributes].find((attribute) => attribute.localName === 'type')?.value ?? '';

function first(parent: Document | Element, namespace: string, name: string): Element {
  const found = parent.getElementsByTagNameNS(namespace, name)[0];
  if (!found) throw new ManifestError(`In manifest.xml ontbreekt <${name}>.`);
  return found;
}

/** The value for a Dutch Excel: the override for nl-NL when there is one. */
function valueFor(element: Element): string {
  const dutch = children(element, 'Override').find((override) => override.getAttribute('Locale') === LOCALE);
  return dutch?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function readResources(overrides: Element): Resources {
  const values = new Map<string, string>();
  for (const name of ['Image', 'Url', 'String']) {
    for (const element of overrides.getElementsByTagNameNS(TYPES, name)) {
      const id = element.getAttribute('id');
      if (id !== null) values.set(id, valueFor(element));
    }
  }
  return (id) => {
    const value = id === null ? undefined : values.get(id);
    if (value === undefined) throw new ManifestError(`In manifest.xml ontbreekt de bron "${id ?? ''}".`);
    return value;
  };
}

function readAction(control: Element, text: Resources, map: (url: string) => string): ButtonAction {
  const action = child(control, 'Action');
  if (action && typeOf(action) === 'ShowTaskpane') {
    const source = child(action, 'SourceLocation');
    return { kind: 'pane', page: map(text(source?.getAttribute('resid') ?? null)) };
  }
  const name = action && child(action, 'FunctionName')?.textContent?.trim();
  if (!name) throw new ManifestError('In manifest.xml heeft een knop geen actie.');
  return { kind: 'function', name };
}

function readButton(control: Element, text: Resources, map: (url: string) => string): RibbonButton {
  const labelled = (parent: Element | undefined, name: string): string => {
    const element = parent && child(parent, name);
    return element ? text(element.getAttribute('resid')) : '';
  };
  const icon = child(control, 'Icon');
  const icons = new Map<number, string>();
  for (const image of icon ? children(icon, 'Image') : []) {
    icons.set(Number(image.getAttribute('size')), map(text(image.getAttribute('resid'))));
  }
  const tip = child(control, 'Supertip');
  return {
    id: control.getAttribute('id') ?? '',
    label: labelled(control, 'Label'),
    title: labelled(tip, 'Title'),
    description: labelled(tip, 'Description'),
    icons,
    action: readAction(control, text, map),
  };
}

/** Buttons, and the items of menus as if they were buttons: the werkbank has room for them all. */
function controlsOf(group: Element): Element[] {
  return children(group, 'Control').flatMap((control) => {
    const items = child(control, 'Items');
    return items ? children(items, 'Item') : [control];
  });
}

function readTabs(overrides: Element, text: Resources, map: (url: string) => string): RibbonTab[] {
  const tabs: RibbonTab[] = [];
  for (const point of overrides.getElementsByTagNameNS(COMMANDS, 'ExtensionPoint')) {
    if (typeOf(point) !== 'PrimaryCommandSurface') continue;
    for (const tab of [...children(point, 'CustomTab'), ...children(point, 'OfficeTab')]) {
      const labelOf = (element: Element) => text(child(element, 'Label')?.getAttribute('resid') ?? null);
      tabs.push({
        id: tab.getAttribute('id') ?? '',
        label: tab.localName === 'CustomTab' ? labelOf(tab) : 'Start',
        groups: children(tab, 'Group').map((group) => ({
          id: group.getAttribute('id') ?? '',
          label: labelOf(group),
          buttons: controlsOf(group).map((control) => readButton(control, text, map)),
        })),
      });
    }
  }
  return tabs;
}

/** Moves every address beside the task pane page to the folder from which the werkbank serves the add-in. */
function mapper(page: string, folder: string): (url: string) => string {
  const base = page.slice(0, page.lastIndexOf('/') + 1);
  return (url) => (url.startsWith(base) ? folder + url.slice(base.length) : url);
}

/**
 * Reads a manifest.
 * @param xml the text of manifest.xml
 * @param folder where the werkbank serves the add-in's files, with a slash at the end
 * @throws ManifestError with a Dutch sentence
 */
export function readManifest(xml: string, folder = '/invoegtoepassing/'): AddIn {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) {
    throw new ManifestError('manifest.xml is geen geldig XML-bestand.');
  }
  const overrides = first(document, COMMANDS, 'VersionOverrides');
  const text = readResources(overrides);
  const points = [...overrides.getElementsByTagNameNS(COMMANDS, 'ExtensionPoint')];
  const functions = points.find((point) => typeOf(point) === 'CustomFunctions');
  if (!functions) throw new ManifestError('In manifest.xml ontbreken de functies (CustomFunctions).');
  const resource = (name: string): string => {
    const element = child(functions, name);
    const source = element && (child(element, 'SourceLocation') ?? element);
    return text(source?.getAttribute('resid') ?? null);
  };
  const map = mapper(resource('Page'), folder);
  const root = document.documentElement;
  const displayName = child(root, 'DisplayName');
  return {
    id: child(root, 'Id')?.textContent ?? '',
    version: child(root, 'Version')?.textContent ?? '',
    name: displayName ? valueFor(displayName) : '',
    namespace: resource('Namespace'),
    page: map(resource('Page')),
    metadata: map(resource('Metadata')),
    tabs: readTabs(overrides, text, map),
  };
}
