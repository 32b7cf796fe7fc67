// The werkbank as a person uses it: opened in a browser, clicked and typed in.
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import '../../src/werkbank/page/window';
import { serve } from '../../src/werkbank/server/server.mjs';
import { launch } from '../gereedschap/browser.mjs';

export interface Werkbank {
  page: Page;
  pane: FrameLocator;
  /** requests that were not to our own server: there may be none */
  outside: string[];
  /** errors and warnings in the console, of the page and the pane */
  complaints: string[];
  click(address: string): Promise<void>;
  /** types in a cell as a person does, ends with Enter and waits for the calculation */
  type(address: string, text: string): Promise<void>;
  /** raw values (numbers, texts) of a range on the active sheet, or on the sheet in `'Blad'!A1` */
  values(address: string): Promise<unknown[][]>;
  /** what the cells show */
  texts(address: string): Promise<string[][]>;
  /** where a cell of the active sheet stands on the page, in pixels */
  cellBox(address: string): Promise<{ x: number; y: number; width: number; height: number }>;
  activate(sheet: string): Promise<void>;
  settle(): Promise<void>;
  /** keeps a picture in .cache/beelden; the README's own is a copy in test/e2e/beelden */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Chromium about the styling of Fluent's slider; Univer when a sheet with formulas is taken away, and when a workbook
 * is closed while it still measures the height of rows.
 */
const THEIRS = /slider-vertical|Dependency tree not found|calculateAutoHeightInRange/;

/** Opens the werkbank with the given query (`?werkmap=leeg`), and waits until the pane is ready. */
export async function openWerkbank(query = '', size = { width: 1720, height: 940 }): Promise<Werkbank> {
  const server = await serve(0);
  const browser = await launch();
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    return { ...(await open(browser, server.address, query, size)), close };
  } catch (error) {
    await close(); // a browser left behind would keep jest waiting
    throw error;
  }
}

async function open(
  browser: Browser,
  address: string,
  query: string,
  size: { width: number; height: number },
): Promise<Omit<Werkbank, 'close'>> {
  // axe wants a context it can open a page in
  const context = await browser.newContext({ viewport: size, locale: 'nl-NL' });
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = origin === new URL(address).origin || protocol === 'data:' || protocol === 'blob:';
    if (!own) outside.push(request.url());
  });
  page.on('websocket', (socket) => outside.push(socket.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !THEIRS.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    const text = String(error.stack ?? error);
    if (!THEIRS.test(text)) complaints.push(text);
  });
  await page.goto(address + query);
  await page.waitForFunction(() => window.werkbank !== undefined);
  const pane = page.frameLocator('iframe');

  const settle = () => page.evaluate(() => window.werkbank!.wait());
  const click = async (address: string) => {
    const { x, y, width, height } = await page.evaluate(boxOf, address);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(150);
  };
  await settle();
  await pane.getByRole('heading').first().waitFor();
  return {
    page,
    pane,
    outside,
    complaints,
    click,
    settle,
    async type(address, text) {
      await click(address);
      await page.keyboard.type(text, { delay: 5 });
      await page.waitForTimeout(100);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(250);
      await settle();
    },
    values: (address) => page.evaluate(rawValues, address),
    texts: (address) => page.evaluate(shownTexts, address),
    cellBox: (address) => page.evaluate(boxOf, address),
    async activate(sheet) {
      await page.evaluate((name) => {
        const { wb } = window.werkbank!.engine;
        const found = wb.getSheetByName(name);
        if (!found) throw new Error(`Geen werkblad ${name}`);
        wb.setActiveSheet(found);
      }, sheet);
      await page.waitForTimeout(300);
    },
    picture: async (name) =>
      void (await page.screenshot({ path: path.join(__dirname, '../../.cache/beelden', `${name}.png`) })),
  };
}

/** In the page: where a cell of the active sheet stands, in page coordinates. */
function boxOf(address: string): { x: number; y: number; width: number; height: number } {
  const cell = window.werkbank!.engine.wb.getActiveSheet().getRange(address).getCellRect();
  const canvases = [...document.querySelectorAll('canvas')];
  const grid = canvases.sort((a, b) => b.clientHeight - a.clientHeight)[0]?.getBoundingClientRect();
  return { x: cell.x + (grid?.x ?? 0), y: cell.y + (grid?.y ?? 0), width: cell.width, height: cell.height };
}

/** In the page: raw values; spilled cells included. */
function rawValues(address: string): unknown[][] {
  const { engine } = window.werkbank!;
  const at = address.lastIndexOf('!');
  const name = address.slice(0, Math.max(at, 0)).replace(/^'|'$/g, '');
  const sheet = name ? engine.wb.getSheetByName(name) : engine.wb.getActiveSheet();
  if (!sheet) throw new Error(`Geen werkblad ${name}`);
  const range = sheet.getRange(address.slice(at + 1));
  return Array.from({ length: range.getHeight() }, (_row, row) =>
    Array.from({ length: range.getWidth() }, (_column, column) =>
      engine.raw(sheet, range.getRow() + row, range.getColumn() + column),
    ),
  );
}

/** In the page: what the cells show. */
function shownTexts(address: string): string[][] {
  const { engine } = window.werkbank!;
  const at = address.lastIndexOf('!');
  const name = address.slice(0, Math.max(at, 0)).replace(/^'|'$/g, '');
  const sheet = name ? engine.wb.getSheetByName(name) : engine.wb.getActiveSheet();
  if (!sheet) throw new Error(`Geen werkblad ${name}`);
  return sheet
    .getRange(address.slice(at + 1))
    .getDisplayValues()
    .map((row) => row.map((text) => String(text ?? '')));
}
