/**
 * @jest-environment jsdom
 */
// SVG to PNG with what a browser has, stood in for here; the browser test draws a real one (test/e2e/dia.test.ts).
import { alsPng } from '../../src/dia/plaatje/png';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text>52.494-€ & “verzonnen”</text></svg>';

/** A picture that loads, or doesn't, as soon as it gets an address. */
function beeldDat(lukt: boolean): { adressen: string[] } {
  const adressen: string[] = [];
  class Beeld {
    onload?: () => void;
    onerror?: () => void;
    set src(adres: string) {
      adressen.push(adres);
      queueMicrotask(() => (lukt ? this.onload?.() : this.onerror?.()));
    }
  }
  jest.spyOn(globalThis, 'Image').mockImplementation(() => new Beeld() as unknown as HTMLImageElement);
  return { adressen };
}

interface Doek {
  breedte: number;
  hoogte: number;
  getekend: number[];
}

/** A canvas that remembers what it had to draw. */
function doekDat(geeft: { pen: boolean; blob: Blob | null }): Doek {
  const doek: Doek = { breedte: 0, hoogte: 0, getekend: [] };
  const drawImage = (_beeld: unknown, ...maten: number[]) => doek.getekend.push(...maten);
  jest
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    .mockReturnValue((geeft.pen ? { drawImage } : null) as unknown as null);
  jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    klaar,
    soort,
  ) {
    Object.assign(doek, { breedte: this.width, hoogte: this.height });
    expect(soort).toBe('image/png');
    klaar(geeft.blob);
  });
  return doek;
}

const PNG = new Blob(['png'], { type: 'image/png' });

afterEach(() => jest.restoreAllMocks());

test('draws the whole SVG at twice its size', async () => {
  const { adressen } = beeldDat(true);
  const doek = doekDat({ pen: true, blob: PNG });
  expect(await alsPng(SVG, 960, 540)).toBe(PNG);
  expect([doek.breedte, doek.hoogte]).toEqual([1920, 1080]);
  expect(doek.getekend).toEqual([0, 0, 1920, 1080]);
  // In an address of its own: nothing from elsewhere, and no sign lost.
  expect(decodeURIComponent(adressen[0]?.replace('data:image/svg+xml;charset=utf-8,', '') ?? '')).toBe(SVG);
});

test.each([
  ['can’t read the drawing', false, true, PNG, 'De tekening kan niet als plaatje worden gemaakt.'],
  ['has no canvas', true, false, PNG, 'Deze browser kan geen plaatje maken. Kies SVG.'],
  ['can’t make PNG', true, true, null, 'Deze browser kan geen PNG maken. Kies SVG.'],
] as const)('a browser that %s gets a sentence', async (_naam, laadt, pen, blob, zin) => {
  beeldDat(laadt);
  doekDat({ pen, blob });
  await expect(alsPng(SVG, 960, 540)).rejects.toThrow(zin);
});
