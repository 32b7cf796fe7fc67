// The house style out of a presentation or template of the user's own: its theme colours, its fonts and its logo.
import { strFromU8, unzipSync } from 'fflate';
import { contrast } from '../kleur';
import { MEESTE_LOGOTEKENS, STANDAARDSTIJL } from '../huisstijl';
import type { Huisstijl, Logo } from '../huisstijl';

/** The style, and what could not be taken over: Dutch sentences. */
export interface Gelezenstijl {
  readonly stijl: Huisstijl;
  readonly opmerkingen: readonly string[];
}

type Pakket = Readonly<Record<string, Uint8Array>>;

const PRESENTATIE = 'ppt/presentation.xml';
/** Only parts that are needed are unpacked: a presentation may hold films. */
const NODIG =
  /^ppt\/(presentation\.xml$|theme\/|slideMasters\/|slideLayouts\/|media\/[^/]+\.(png|jpe?g|gif|svg)$)/i;

function pakUit(bestand: Uint8Array): Pakket {
  let pakket: Pakket;
  try {
    pakket = unzipSync(bestand, { filter: ({ name }) => NODIG.test(name) });
  } catch {
    throw new Error('Dit bestand is niet te openen. Kies een PowerPoint-bestand (.pptx of .potx).');
  }
  if (!(PRESENTATIE in pakket))
    throw new Error('Dit is geen PowerPoint-bestand. Kies een presentatie (.pptx) of sjabloon (.potx).');
  return pakket;
}

function xmlVan(pakket: Pakket, pad: string): Document | undefined {
  const inhoud = pakket[pad];
  if (!inhoud) return undefined;
  const document = new DOMParser().parseFromString(strFromU8(inhoud), 'application/xml');
  return document.getElementsByTagName('parsererror').length > 0 ? undefined : document;
}

const eerste = (in_: Document | Element, naam: string): Element | undefined =>
  in_.getElementsByTagNameNS('*', naam)[0];

/** Paths of the parts that a part names, by relationship id. */
function verbanden(pakket: Pakket, pad: string): Map<string, string> {
  const map = pad.slice(0, pad.lastIndexOf('/'));
  const document = xmlVan(pakket, `${map}/_rels/${pad.slice(map.length + 1)}.rels`);
  const gevonden = new Map<string, string>();
  for (const verband of document?.getElementsByTagNameNS('*', 'Relationship') ?? []) {
    const doel = verband.getAttribute('Target') ?? '';
    const heel = doel.startsWith('/') ? doel.slice(1) : new URL(doel, `file:///${map}/`).pathname.slice(1);
    gevonden.set(verband.getAttribute('Id') ?? '', decodeURIComponent(heel));
  }
  return gevonden;
}

/** The colour of a role in the theme, as #RRGGBB. */
function themakleur(thema: Document, rol: string): string | undefined {
  const kleur = eerste(thema, rol)?.firstElementChild;
  const waarde = kleur?.getAttribute('lastClr') ?? kleur?.getAttribute('val') ?? '';
  return /^[0-9A-F]{6}$/i.test(waarde) ? `#${waarde.toUpperCase()}` : undefined;
}

const WIT = '#FFFFFF';
/** WCAG 2, level AA, for ordinary text. */
const LEESBAAR = 4.5;
/** WCAG 2, for parts of a chart. */
const ZICHTBAAR = 3;

function kleuren(thema: Document): Huisstijl['kleuren'] {
  const rollen = ['accent1', 'dk2', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
  const gevonden = rollen.flatMap((rol) => themakleur(thema, rol) ?? []);
  const standaard = STANDAARDSTIJL.kleuren;
  const hoofd = gevonden.find((kleur) => contrast(kleur, WIT) >= LEESBAAR) ?? standaard.hoofd;
  const tekst = themakleur(thema, 'dk1') ?? standaard.tekst;
  const overschot = gevonden.find((kleur) => contrast(kleur, WIT) >= ZICHTBAAR) ?? standaard.overschot;
  const vlak = themakleur(thema, 'lt2') ?? standaard.vlak;
  return {
    ...standaard,
    hoofd,
    overschot,
    tekst: contrast(tekst, WIT) >= LEESBAAR ? tekst : standaard.tekst,
    // Dark text, the main colour and the deficit's colour have to be readable on it.
    vlak: [hoofd, standaard.tekort].every((kleur) => contrast(kleur, vlak) >= LEESBAAR)
      ? vlak
      : standaard.vlak,
  };
}

function lettertype(thema: Document, rol: 'majorFont' | 'minorFont'): string | undefined {
  const letter = eerste(thema, rol);
  const naam = letter && eerste(letter, 'latin')?.getAttribute('typeface');
  return naam === undefined || naam === null || naam === '' || naam.startsWith('+') ? undefined : naam;
}

interface Plaatje {
  pad: string;
  breedte: number;
  hoogte: number;
  omschrijving: string;
}

/** The pictures on a master or layout, with their size on the slide in EMU. */
function plaatjes(pakket: Pakket, pad: string): Plaatje[] {
  const document = xmlVan(pakket, pad);
  const doelen = verbanden(pakket, pad);
  return [...(document?.getElementsByTagNameNS('*', 'pic') ?? [])].flatMap((pic): Plaatje[] => {
    const blip = eerste(pic, 'blip');
    const id = [...(blip?.attributes ?? [])].find(({ localName }) => localName === 'embed')?.value ?? '';
    const maat = eerste(pic, 'ext');
    const [breedte, hoogte] = [Number(maat?.getAttribute('cx')), Number(maat?.getAttribute('cy'))];
    const doel = doelen.get(id);
    if (doel === undefined || !(breedte > 0) || !(hoogte > 0)) return [];
    return [{ pad: doel, breedte, hoogte, omschrijving: eerste(pic, 'cNvPr')?.getAttribute('descr') ?? '' }];
  });
}

const SOORTEN: Readonly<Record<string, Logo['soort']>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  svg: 'svg',
};
/** A picture that covers more of the slide is a background, no logo. */
const MEESTE_DEEL = 0.12;

function base64(bytes: Uint8Array): string {
  let tekst = '';
  for (const byte of bytes) tekst += String.fromCharCode(byte);
  return btoa(tekst);
}

/** The logo: the largest picture on a master or layout that is no background. */
function logo(pakket: Pakket, naam: string): { logo?: Logo; opmerking?: string } {
  const maat = eerste(xmlVan(pakket, PRESENTATIE) ?? new Document(), 'sldSz');
  const vlak = Number(maat?.getAttribute('cx') ?? 12_192_000) * Number(maat?.getAttribute('cy') ?? 6_858_000);
  const paden = Object.keys(pakket).filter((pad) => /^ppt\/slide(Master|Layout)s\/[^/]+\.xml$/.test(pad));
  const [gekozen] = paden
    .sort((a, b) => Number(b.includes('slideMasters')) - Number(a.includes('slideMasters')))
    .flatMap((pad) => plaatjes(pakket, pad))
    .filter(({ breedte, hoogte, pad }) => breedte * hoogte <= MEESTE_DEEL * vlak && pad in pakket)
    .sort((a, b) => b.breedte * b.hoogte - a.breedte * a.hoogte);
  if (!gekozen) return { opmerking: 'In dit bestand staat geen logo op een modeldia.' };
  const soort = SOORTEN[gekozen.pad.split('.').at(-1)?.toLowerCase() ?? ''];
  const inhoud = base64(pakket[gekozen.pad] ?? new Uint8Array());
  if (!soort || inhoud === '')
    return { opmerking: 'Het logo is niet over te nemen: alleen PNG, JPEG, GIF en SVG.' };
  if (inhoud.length > MEESTE_LOGOTEKENS)
    return { opmerking: 'Het logo is te groot (meer dan 256 kB). Kies een kleiner plaatje.' };
  const omschrijving = gekozen.omschrijving || `Logo ${naam}`;
  return { logo: { soort, inhoud, verhouding: gekozen.breedte / gekozen.hoogte, omschrijving } };
}

/**
 * The house style of a presentation. A colour that can't be read on white is passed over for the next one of the
 * theme, or else ours.
 *
 * @param naam what the style is called, such as the name of the file
 * @throws Error with a Dutch sentence when the file is no presentation.
 */
export function leesStijlUitPresentatie(bestand: Uint8Array, naam: string): Gelezenstijl {
  const pakket = pakUit(bestand);
  const meester =
    Object.keys(pakket)
      .filter((pad) => /^ppt\/slideMasters\/[^/]+\.xml$/.test(pad))
      .sort()[0] ?? '';
  const themapad = [...verbanden(pakket, meester).values()].find((pad) => pad.startsWith('ppt/theme/'));
  const thema = xmlVan(pakket, themapad ?? 'ppt/theme/theme1.xml');
  const opmerkingen: string[] = [];
  if (!thema)
    opmerkingen.push('Dit bestand heeft geen thema; kleuren en lettertypen blijven zoals ze waren.');
  const gevonden = logo(pakket, naam);
  if (gevonden.opmerking !== undefined) opmerkingen.push(gevonden.opmerking);
  const letters = STANDAARDSTIJL.lettertypen;
  return {
    opmerkingen,
    stijl: {
      versie: 1,
      naam,
      kleuren: thema ? kleuren(thema) : STANDAARDSTIJL.kleuren,
      lettertypen: {
        koppen: (thema && lettertype(thema, 'majorFont')) ?? letters.koppen,
        tekst: (thema && lettertype(thema, 'minorFont')) ?? letters.tekst,
      },
      ...(gevonden.logo && { logo: gevonden.logo }),
    },
  };
}
