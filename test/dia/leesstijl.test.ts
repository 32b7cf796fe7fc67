/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
// A house style out of a presentation: one of ours with an invented style, read back; and files that are none.
import fs from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { contrast } from '../../src/dia/kleur';
import { STANDAARDSTIJL, type Huisstijl } from '../../src/dia/huisstijl';
import { maakDiamodel } from '../../src/dia/maakmodel';
import { leesStijlUitPresentatie } from '../../src/dia/pptx/leesstijl';
import { maakPresentatie } from '../../src/dia/pptx/maakpresentatie';
import { maakModel } from './modelbestand';
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
  const { stijl, opmerkingen } = leesStijlUitPresentatie(
    zipSync({ ...delen, 'ppt/theme/theme1.xml': strToU8(licht) }),
    'x',
  );
  expect(stijl.kleuren.hoofd).toBe('#006633');
  expect(stijl.kleuren.tekst).toBe(STANDAARDSTIJL.kleuren.tekst);
  expect(stijl.kleuren.vlak).toBe(STANDAARDSTIJL.kleuren.vlak);
  expect(opmerkingen.slice(0, 3)).toEqual([
    'De eerste kleur van het thema, #FFFFCC, is te licht voor titels: die worden #006633.',
    `De tekst van het thema is te licht voor een witte dia: die wordt ${STANDAARDSTIJL.kleuren.tekst}.`,
    `De achtergrondkleur van het thema, #333333, is te donker om op te lezen: de uitkomstrij wordt ${STANDAARDSTIJL.kleuren.vlak}.`,
  ]);
});

test('without a logo, or with one that is too large, it says so', async () => {
  const delen = await presentatie();
  expect(leesStijlUitPresentatie(zipSync(delen), 'x').opmerkingen).toEqual([
    'In dit bestand staat geen logo op een modeldia. Kies het logo apart.',
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

describe('templates of other people (invented)', () => {
  const KLEUREN = {
    dk1: '<a:sysClr val="windowText" lastClr="000000"/>',
    lt1: 'FFFFFF',
    dk2: '003366',
    lt2: 'EEF3EE',
    accent1: '0B6E4F',
    accent2: 'F2A900',
  };
  const png = bytes(PIXEL);
  const logo = (anders: object) => ({ bestand: 'logo.png', maat: [2, 1] as [number, number], ...anders });

  test('as LibreOffice 7.4 saves one: the colours of the theme, the font and the logo of the slide master', () => {
    const bestand = path.join(__dirname, '../gegevens/dia/verzonnen-huisstijl-libreoffice.potx');
    const { stijl, opmerkingen } = leesStijlUitPresentatie(
      new Uint8Array(fs.readFileSync(bestand)),
      'Verzonnen',
    );
    expect(opmerkingen).toEqual([]);
    expect(stijl.kleuren).toMatchObject({ hoofd: '#7A1FA2', tekst: '#222222', vlak: '#F5EEF8' });
    expect(stijl.lettertypen.tekst).toBe('Verdana');
    expect(stijl.logo).toMatchObject({ soort: 'png', omschrijving: 'Logo van Verzonnen' });
    expect(stijl.logo?.verhouding).toBeCloseTo(1, 3);
    expect(bytes(stijl.logo?.inhoud ?? '').slice(1, 4)).toEqual(Uint8Array.from([0x50, 0x4e, 0x47]));
  });

  test('the theme that counts is that of the first slide master, not of an older one or of an override', () => {
    const overschreven = `<a:themeOverride xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:clrScheme name="x"><a:accent1><a:srgbClr val="FF00FF"/></a:accent1></a:clrScheme></a:themeOverride>`;
    const bestand = maakModel({ kleuren: KLEUREN, meer: { 'ppt/theme/themeOverride1.xml': overschreven } });
    const { stijl } = leesStijlUitPresentatie(bestand, 'x');
    expect(stijl.kleuren).toEqual({
      ...STANDAARDSTIJL.kleuren,
      hoofd: '#0B6E4F',
      overschot: '#0B6E4F',
      tekst: '#000000',
      vlak: '#EEF3EE',
    });
    expect(stijl.lettertypen).toEqual({ koppen: 'Georgia', tekst: 'Verdana' });
  });

  test.each([
    ['on the master', { opMeester: [logo({})] }],
    ['as the fill of a shape', { opMeester: [logo({ alsVulling: true })] }],
    ['on layouts only', { opModellen: [[], [logo({})], [logo({})]] }],
    [
      'beside a larger picture that is called nothing',
      { opMeester: [logo({ bestand: 'foto.png', maat: [3, 2] }), logo({ naam: 'Logo' })] },
    ],
    [
      'named on a layout, beside an ornament on the master',
      {
        opMeester: [logo({ bestand: 'foto.png', maat: [3, 2] })],
        opModellen: [[logo({ omschrijving: 'Ons logo' })]],
      },
    ],
    [
      'beside a photo that fills the slide',
      { opMeester: [logo({ bestand: 'foto.png', maat: [13.3, 7.5] }), logo({})] },
    ],
  ])('a logo %s', (_waar, waar) => {
    const media = { 'logo.png': png, 'foto.png': strToU8('geen logo') };
    const { stijl, opmerkingen } = leesStijlUitPresentatie(maakModel({ kleuren: KLEUREN, media, ...waar }), 'Verzonnen'); // prettier-ignore
    expect(opmerkingen).toEqual([]);
    expect(stijl.logo).toMatchObject({ soort: 'png', inhoud: PIXEL, verhouding: 2 });
  });

  test('a logo of which a part is cut off keeps the shape of the whole picture', () => {
    // 2 × 1 inch shows 50% of the width: the whole is 4 × 1.
    const bestand = maakModel({
      kleuren: KLEUREN,
      media: { 'logo.png': png },
      opMeester: [logo({ afgesneden: 50 })],
    });
    expect(leesStijlUitPresentatie(bestand, 'x').stijl.logo?.verhouding).toBeCloseTo(4, 6);
  });

  test('an SVG logo is taken, an EMF is not, with what to do', () => {
    const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const met = (bestand: string) =>
      leesStijlUitPresentatie(
        maakModel({ kleuren: KLEUREN, media: { [bestand]: svg }, opMeester: [logo({ bestand })] }),
        'x',
      );
    expect(met('logo.svg').stijl.logo?.soort).toBe('svg');
    expect(met('logo.emf').stijl.logo).toBeUndefined();
    expect(met('logo.emf').opmerkingen).toEqual([
      'Het logo is een EMF-plaatje en is niet over te nemen. Kies het logo apart, als PNG, JPEG, GIF of SVG.',
    ]);
  });

  test('a logo that the file points to but doesn’t hold', () => {
    const bestand = maakModel({ kleuren: KLEUREN, opMeester: [logo({})] });
    expect(leesStijlUitPresentatie(bestand, 'x').opmerkingen).toEqual([
      'Het logo ontbreekt in het bestand. Kies het logo apart.',
    ]);
  });

  test('a theme of light colours only: their own colour, darker, and it is said', () => {
    const bestand = maakModel({ kleuren: { ...KLEUREN, dk2: 'FFE680', accent1: 'FFD100', accent2: 'FFF2B3' }, media: { 'logo.png': png }, opMeester: [logo({})] }); // prettier-ignore
    const { stijl, opmerkingen } = leesStijlUitPresentatie(bestand, 'x');
    for (const kleur of [stijl.kleuren.hoofd, stijl.kleuren.tekst])
      expect(contrast(kleur, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(stijl.kleuren.overschot, '#FFFFFF')).toBeGreaterThanOrEqual(3);
    expect(opmerkingen[0]).toMatch(
      /^Titel en kop: #FFD100 is te licht om te lezen\. Op de dia is de kleur donkerder: #[0-9A-F]{6}\.$/,
    );
    expect(opmerkingen).toHaveLength(2);
  });

  test('without fonts or colours in the theme it says so', () => {
    const bestand = maakModel({ kleuren: {}, lettertypen: ['', '+mn-lt'], media: { 'logo.png': png }, opMeester: [logo({})] }); // prettier-ignore
    const { stijl, opmerkingen } = leesStijlUitPresentatie(bestand, 'x');
    expect(stijl.lettertypen).toEqual(STANDAARDSTIJL.lettertypen);
    expect(stijl.kleuren).toEqual(STANDAARDSTIJL.kleuren);
    expect(opmerkingen).toEqual([
      'Het thema van dit bestand noemt geen kleuren; die blijven zoals ze waren.',
      'Dit bestand noemt geen lettertype: het wordt Arial.',
    ]);
  });

  test('an old .ppt or a file with a password is refused with what to do', () => {
    const oud = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(() => leesStijlUitPresentatie(oud, 'x')).toThrow(
      'Bewaar het als .pptx of .potx, zonder wachtwoord.',
    );
  });
});
