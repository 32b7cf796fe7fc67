// What a person does in the task pane, in the words on the screen.
import fs from 'node:fs';
import path from 'node:path';
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
  /** As the Excel around the pane looks. */
  thema(naam: 'Licht' | 'Donker'): Promise<void>;
}

export async function openPaneel(query?: string): Promise<Paneel> {
  const werkbank = await openWerkbank(query);
  const { page, pane, settle } = werkbank;
  const knop = (naam: string | RegExp) => pane.getByRole('button', { name: naam }).first();
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
    },
  };
}
