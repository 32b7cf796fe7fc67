// What a person does in the task pane, in the words on the screen.
import fs from 'node:fs';
import path from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Locator } from 'playwright-core';
import { bladXml } from '../gereedschap/bladxml';
import { openWerkbank, type Werkbank } from './werkbank';

const map = path.join(__dirname, '../gegevens/werkmappen');

export interface Paneel extends Werkbank {
  knop(naam: string | RegExp): Locator;
  klik(naam: string | RegExp): Promise<void>;
  /** Waits until this text can be seen; thousands of cells take longer (milliseconds). */
  zie(tekst: string | RegExp, timeout?: number): Promise<void>;
  plaats(naam: 'Maandronde' | 'Herschikken' | 'Functies' | 'Controles'): Promise<void>;
  /** Opens a workbook of test/gegevens/werkmappen by its number. */
  openBestand(nummer: string): Promise<void>;
  /** Selects a cell and waits until the pane has followed. */
  selecteer(blad: string, adres: string): Promise<void>;
  /** The saved worksheets, to compare before and after. */
  bladen(): Promise<ReadonlyMap<string, string>>;
  bladnamen(): Promise<string[]>;
  /** Width of the pane in pixels: 320 to 600, by ten. */
  breedte(punten: number): Promise<void>;
  /** As the Excel around the pane looks; waits until the pane has followed and nothing fades any more. */
  thema(naam: Themaknop): Promise<void>;
  /** Waits until nothing fades or moves: halfway, no colour has its contrast. */
  rust(): Promise<void>;
  /** Tabs until the wanted element has the focus, as someone without a mouse does. */
  tabNaar(
    rol: 'button' | 'radio' | 'slider' | 'tab',
    naam: string | RegExp,
    toets?: 'Tab' | 'Shift+Tab',
  ): Promise<void>;
}

type Themaknop = 'Licht' | 'Donker';

/** The pane's background in each theme, as a browser writes it: `rgb(41, 41, 41)`. */
function achtergrond(naam: Themaknop): string {
  const { colorNeutralBackground1 } = naam === 'Donker' ? webDarkTheme : webLightTheme;
  const [r, g, b] = [1, 3, 5].map((plek) => parseInt(colorNeutralBackground1.slice(plek, plek + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}

/**
 * In the pane: true once its root has this background, false when that takes too long. Excel for Windows tells nobody of
 * a theme: the pane looks again on a focus and every five seconds, and office.js remembers what it heard for as long.
 * Here that memory is wiped and the focus is given at once; without it, it is only slower.
 */
async function heeftAchtergrond(root: Element, kleur: string): Promise<boolean> {
  const eind = Date.now() + 20_000;
  while (getComputedStyle(root).backgroundColor !== kleur) {
    if (Date.now() > eind) return false;
    Object.assign(window, { _osfOfficeThemeTimeStamp: null });
    window.dispatchEvent(new Event('focus'));
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  return true;
}

/** In the pane: waits for what is moving now, and for what that set going. What never ends (a spinner) doesn't count. */
async function totRust({ ownerDocument }: Element): Promise<void> {
  const bezig = () =>
    ownerDocument
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
      );
  for (let nu = bezig(); nu.length > 0; nu = bezig())
    await Promise.all(nu.map(({ finished }) => finished.catch(() => undefined))); // cancelled is over too
}

export async function openPaneel(query?: string): Promise<Paneel> {
  const werkbank = await openWerkbank(query);
  const { page, pane, settle } = werkbank;
  const knop = (naam: string | RegExp) => pane.getByRole('button', { name: naam }).first();
  const rust = () => pane.locator('body').evaluate(totRust);
  return {
    ...werkbank,
    knop,
    klik: (naam) => knop(naam).click(),
    zie: (tekst, timeout = 30_000) =>
      pane.getByText(tekst).filter({ visible: true }).first().waitFor({ timeout }),
    async plaats(naam) {
      await pane.getByRole('tab', { name: naam }).click();
      await pane.locator('[role=tabpanel]:visible').waitFor();
    },
    async openBestand(nummer) {
      const naam = fs.readdirSync(map).find((bestand) => bestand.startsWith(nummer)) ?? '';
      const bytes = [...fs.readFileSync(path.join(map, naam))];
      await page.evaluate((b) => window.werkbank!.open(new Uint8Array(b), 'Verzonnen'), bytes);
      await settle();
    },
    async selecteer(blad, adres) {
      await page.evaluate(
        ([naam, cel]) => {
          const { wb } = window.werkbank!.engine;
          const gevonden = wb.getSheetByName(naam ?? '');
          if (!gevonden) throw new Error(`Geen werkblad ${naam}`);
          wb.setActiveSheet(gevonden);
          gevonden.getRange(cel ?? '').activate();
        },
        [blad, adres],
      );
      await page.waitForTimeout(500);
    },
    async bladen() {
      await settle();
      const bytes = await page.evaluate(async () => [...(await window.werkbank!.save())]);
      return bladXml(new Uint8Array(bytes));
    },
    bladnamen: () =>
      page.evaluate(() => window.werkbank!.engine.wb.getSheets().map((blad) => blad.getSheetName())),
    async breedte(punten) {
      const rand = page.getByRole('separator').first();
      await rand.press('Home');
      for (let nu = 320; nu < punten; nu += 10) await rand.press('ArrowLeft');
    },
    async thema(naam) {
      await page.getByRole('button', { name: /^(Licht|Donker)$/ }).click();
      await page.getByRole('menuitemradio', { name: naam }).click();
      const root = pane.locator('.fui-FluentProvider').first();
      if (!(await root.evaluate(heeftAchtergrond, achtergrond(naam))))
        throw new Error(`Het paneel wordt niet ${naam.toLowerCase()}.`);
      await rust();
    },
    rust,
    async tabNaar(rol, naam, toets = 'Tab') {
      const doel = pane.getByRole(rol, { name: naam }).first();
      for (let keer = 0; keer < 60; keer++) {
        if (await doel.evaluate((element) => element === element.ownerDocument.activeElement)) return;
        await page.keyboard.press(toets);
      }
      throw new Error(`Met ${toets} is ${String(naam)} niet te bereiken.`);
    },
  };
}
