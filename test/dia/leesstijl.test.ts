/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
// A house style out of a presentation: one of ours with an invented style, read back; and files that are none.
import { TextDecoder, TextEncoder } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { STANDAARDSTIJL, type Huisstijl } from '../../src/dia/huisstijl';
import { maakDiamodel } from '../../src/dia/maakmodel';
import { leesStijlUitPresentatie } from '../../src/dia/pptx/leesstijl';
import { maakPresentatie } from '../../src/dia/pptx/maakpresentatie';
import { czVraag } from './cz';

Object.assign(globalThis, { TextEncoder, TextDecoder }); // jsdom has none

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function presentatie(anders: Partial<Huisstijl> = {}): Promise<Record<string, Uint8Array>> {
  return unzipSync(await maakPresentatie(maakDiamodel(czVraag()), { ...STANDAARDSTIJL, ...anders }));
}

/** Puts a picture of 1 × 0,5 inch on the first slide master, as a template has it. */
function metLogo(delen: Record<string, Uint8Array>, inhoud: Uint8Array, naam = 'logo.png'): Uint8Array {
  const meester = 'ppt/slideMasters/slideMaster1.xml';
  const rels = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
  const pic =
    '<p:pic><p:nvPicPr><p:cNvPr id="99" name="Logo" descr="Logo van Verzonnen"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>' +
    '<p:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>' +
    '<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="457200"/></a:xfrm></p:spPr></p:pic></p:spTree>';
  const vervang = (pad: string, oud: string, nieuw: string): Uint8Array =>
    strToU8(strFromU8(delen[pad] ?? new Uint8Array()).replace(oud, nieuw));
  return zipSync({
    ...delen,
    [meester]: vervang(meester, '</p:spTree>', pic),
    [rels]: vervang(
      rels,
      '</Relationships>',
      `<Relationship Id="rIdLogo" Type="x" Target="../media/${naam}"/></Relationships>`,
    ),
    [`ppt/media/${naam}`]: inhoud,
  });
}

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (teken) => teken.charCodeAt(0));

test('colours, fonts and logo are taken over', async () => {
  const kleuren = { ...STANDAARDSTIJL.kleuren, hoofd: '#7A1FA2', tekst: '#222222', vlak: '#F5EEF8' };
  const delen = await presentatie({ kleuren, lettertypen: { koppen: 'Georgia', tekst: 'Verdana' } });
  const { stijl, opmerkingen } = leesStijlUitPresentatie(metLogo(delen, bytes(PIXEL)), 'Verzonnen');
  expect(opmerkingen).toEqual([]);
  expect(stijl).toEqual({
    versie: 1,
    naam: 'Verzonnen',
    // The first colour of the theme that can be read is the main colour, and is used for surpluses too.
    kleuren: { ...kleuren, overschot: '#7A1FA2', zacht: STANDAARDSTIJL.kleuren.zacht },
    lettertypen: { koppen: 'Georgia', tekst: 'Verdana' },
    logo: { soort: 'png', inhoud: PIXEL, verhouding: 2, omschrijving: 'Logo van Verzonnen' },
  });
});

test('colours that can’t be read on white are passed over', async () => {
  const delen = await presentatie();
  const thema = strFromU8(delen['ppt/theme/theme1.xml'] ?? new Uint8Array());
  const licht = thema
    .replace(/(<a:(?:accent1|dk2|dk1)><a:srgbClr val=")[0-9A-F]{6}/g, '$1FFFFCC')
    .replace(/(<a:accent2><a:srgbClr val=")[0-9A-F]{6}/, '$1006633')
    .replace(/(<a:lt2><a:srgbClr val=")[0-9A-F]{6}/, '$1333333');
  const { stijl } = leesStijlUitPresentatie(
    zipSync({ ...delen, 'ppt/theme/theme1.xml': strToU8(licht) }),
    'x',
  );
  expect(stijl.kleuren.hoofd).toBe('#006633');
  expect(stijl.kleuren.tekst).toBe(STANDAARDSTIJL.kleuren.tekst);
  expect(stijl.kleuren.vlak).toBe(STANDAARDSTIJL.kleuren.vlak);
});

test('without a logo, or with one that is too large, it says so', async () => {
  const delen = await presentatie();
  expect(leesStijlUitPresentatie(zipSync(delen), 'x').opmerkingen).toEqual([
    'In dit bestand staat geen logo op een modeldia.',
  ]);
  const groot = leesStijlUitPresentatie(metLogo(delen, new Uint8Array(300_000)), 'x');
  expect(groot.opmerkingen).toEqual(['Het logo is te groot (meer dan 256 kB). Kies een kleiner plaatje.']);
  expect(groot.stijl.logo).toBeUndefined();
});

test('a file that is no presentation is refused with a sentence', () => {
  const geenZip = strToU8('dit is geen zip');
  expect(() => leesStijlUitPresentatie(geenZip, 'x')).toThrow(
    'Dit bestand is niet te openen. Kies een PowerPoint-bestand',
  );
  const werkmap = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
  expect(() => leesStijlUitPresentatie(werkmap, 'x')).toThrow('Dit is geen PowerPoint-bestand.');
});

test('a presentation without a theme keeps our colours and fonts', async () => {
  const delen = await presentatie();
  const zonder = Object.fromEntries(Object.entries(delen).filter(([pad]) => !pad.startsWith('ppt/theme/')));
  const { stijl, opmerkingen } = leesStijlUitPresentatie(zipSync(zonder), 'x');
  expect(stijl.kleuren).toEqual(STANDAARDSTIJL.kleuren);
  expect(opmerkingen[0]).toBe('Dit bestand heeft geen thema; kleuren en lettertypen blijven zoals ze waren.');
});
