// Univer's toolbar shows what a button does only while the mouse is over it. Those who don't see the picture get the
// same words here, as accessible names.
import { type Injector, LocaleService } from '@univerjs/core';
import { IMenuManagerService, RibbonPosition } from '@univerjs/preset-sheets-core';

/** Buttons that belong to no menu, by where they stand. */
const places: readonly (readonly [selector: string, names: readonly string[]])[] = [
  ['[data-u-comp="sheet-bar-append-button"]', ['Nieuw werkblad', 'Alle werkbladen']],
  ['[data-u-comp="defined-name"] input', ['Naamvak']],
  ['[data-u-comp="defined-name"] [aria-haspopup]', ['Gedefinieerde namen']],
  ['[data-u-comp="formula-bar"] button', ['Formulebalk uitklappen']],
  ['[data-u-command="sheet.toolbar.text-to-number"]', ['Tekst naar getal']],
  ['[role="handle"]', ['Zoomschuif']],
  ['[data-range-selector] [data-u-comp="button"]', ['Uitzoomen', 'Inzoomen', 'Zoompercentage']],
  ['[data-range-selector] a[role="button"]', ['Ware grootte']],
];

const NAMELESS = ':is(button, input, a[role="button"], a[type="button"]):not([aria-label])';

function menuNames(injector: Injector): Map<string, string> {
  const menus = injector.get(IMenuManagerService);
  const locale = injector.get(LocaleService);
  const names = new Map<string, string>();
  for (const position of Object.values(RibbonPosition)) {
    for (const { item } of menus.getFlatMenuByPositionKey(position)) {
      const key = item?.tooltip ?? item?.title;
      if (item && key) names.set(item.id, locale.t(key));
    }
  }
  return names;
}

function nameOf(element: Element, menu: ReadonlyMap<string, string>, root: Element): string | undefined {
  const command = element.closest('[data-u-command]')?.getAttribute('data-u-command');
  const inMenu = command && menu.get(command);
  if (inMenu) return inMenu;
  for (const [selector, names] of places) {
    if (!element.matches(selector)) continue;
    const index = [...root.querySelectorAll(selector)].indexOf(element);
    return names[Math.min(index, names.length - 1)];
  }
  return undefined;
}

/** Names the buttons in `root`, also those that come later; the result stops it. */
export function nameButtons(root: HTMLElement, injector: Injector): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const name = () => {
    timer = undefined;
    const menu = menuNames(injector);
    for (const element of root.querySelectorAll(NAMELESS)) {
      if (element.textContent?.trim()) continue;
      const label = nameOf(element, menu, root);
      if (label) element.setAttribute('aria-label', label);
    }
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(name, 100);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
