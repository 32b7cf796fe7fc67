// The logo and the house style from files of the user's.
import '../../gereedschap/bytes';
import fs from 'node:fs';
import path from 'node:path';
import { MEESTE_LOGOTEKENS } from '../../../src/dia/huisstijl';
import { leesLogo, leesStijl } from '../../../src/taskpane/dia/stijlbestand';

/** jsdom loads no pictures: one of 300 × 100 points, or one that can't be read. */
function beeldVan(maat: { breedte: number; hoogte: number } | undefined): void {
  class Beeld {
    onload?: () => void;
    onerror?: () => void;
    naturalWidth = maat?.breedte ?? 0;
    naturalHeight = maat?.hoogte ?? 0;
    set src(_adres: string) {
      queueMicrotask(() => (maat ? this.onload?.() : this.onerror?.()));
    }
  }
  jest.spyOn(globalThis, 'Image').mockImplementation(() => new Beeld() as unknown as HTMLImageElement);
}
afterEach(() => jest.restoreAllMocks());

const bestand = (type: string, inhoud: string | Uint8Array<ArrayBuffer> = 'verzonnen', naam = 'logo') =>
  new File([inhoud], naam, { type });

test.each([
  ['image/png', 'png'],
  ['image/jpeg', 'jpeg'],
  ['image/gif', 'gif'],
  ['image/svg+xml', 'svg'],
])('%s becomes a logo, with its shape and its description', async (type, soort) => {
  beeldVan({ breedte: 300, hoogte: 100 });
  expect(await leesLogo(bestand(type), 'Logo van CZ zorgkantoor')).toEqual({
    gelukt: true,
    logo: { soort, inhoud: btoa('verzonnen'), verhouding: 3, omschrijving: 'Logo van CZ zorgkantoor' },
  });
});

test('an SVG without a size of its own is taken for square', async () => {
  beeldVan({ breedte: 0, hoogte: 0 });
  expect(await leesLogo(bestand('image/svg+xml'), 'x')).toMatchObject({ logo: { verhouding: 1 } });
});

test.each(['image/bmp', 'application/pdf', ''])(
  '%p is refused, with the name and what to choose',
  async (type) => {
    expect(await leesLogo(bestand(type, 'x', 'verzonnen.bmp'), 'x')).toEqual({
      gelukt: false,
      zin: 'verzonnen.bmp: dit is geen plaatje dat past. Kies een PNG, JPEG, GIF of SVG.',
    });
  },
);

test('a picture that is too large for the workbook is refused; one that just fits is not', async () => {
  beeldVan({ breedte: 10, hoogte: 10 });
  const past = Math.floor((MEESTE_LOGOTEKENS / 4) * 3) - 3;
  expect(await leesLogo(bestand('image/png', new Uint8Array(past)), 'x')).toMatchObject({ gelukt: true });
  expect(await leesLogo(bestand('image/png', new Uint8Array(past + 8), 'groot.png'), 'x')).toEqual({
    gelukt: false,
    zin: 'groot.png: dit plaatje is te groot om in de werkmap te bewaren. Kies er een van hooguit 256 kB.',
  });
});

test('a broken picture is refused', async () => {
  beeldVan(undefined);
  expect(await leesLogo(bestand('image/png', 'x', 'kapot.png'), 'x')).toEqual({
    gelukt: false,
    zin: 'kapot.png: dit plaatje kan niet worden gelezen. Is het bestand heel?',
  });
});

test('a template gives its style, called after the file', async () => {
  const inhoud = fs.readFileSync(
    path.join(__dirname, '../../gegevens/dia/verzonnen-huisstijl-libreoffice.potx'),
  );
  const potx = bestand('', 'x', 'Verzonnen huisstijl.potx');
  potx.arrayBuffer = async () => new Uint8Array(inhoud).buffer;
  const lezing = await leesStijl(potx);
  if (!lezing.gelukt) throw new Error(lezing.zin);
  expect(lezing.stijl).toMatchObject({ naam: 'Verzonnen huisstijl', kleuren: { hoofd: '#7A1FA2' } });
  expect(lezing.opmerkingen).toEqual([]);
});

test('a file that can’t be read gets a sentence with its name', async () => {
  const kapot = bestand('', 'x', 'kapot.potx');
  kapot.arrayBuffer = async () => new TextEncoder().encode('geen zip').buffer;
  expect(await leesStijl(kapot)).toEqual({
    gelukt: false,
    zin: 'kapot.potx: Dit bestand is niet te openen. Kies een PowerPoint-bestand (.pptx of .potx).',
  });
});
