// Reading the parts of a presentation that somebody else made.
import { strFromU8, unzipSync } from 'fflate';

/** A presentation's parts: the XML that describes its style; pictures only when they are asked for. */
export interface Presentatiepakket {
  /** the names of all parts */
  readonly namen: ReadonlySet<string>;
  /** a part of presentation, theme, slide master or layout; undefined when it isn't there or is damaged */
  xml(pad: string): Document | undefined;
  /** any part, as bytes */
  bytes(pad: string): Uint8Array | undefined;
}

export const PRESENTATIE = 'ppt/presentation.xml';
/** A presentation may hold films: only what describes the style is unpacked. */
const BESCHRIJVING = /^ppt\/(_rels\/|presentation\.xml$|theme\/|slideMasters\/|slideLayouts\/).*$/;

/** What old Office files and files with a password begin with. */
const OUD = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws Error with a Dutch sentence when it is no presentation that can be read. */
export function openPresentatie(bestand: Uint8Array): Presentatiepakket {
  if (OUD.every((byte, i) => bestand[i] === byte))
    throw new Error(
      'Dit bestand is met een wachtwoord beveiligd of is een oude presentatie (.ppt). Bewaar het als .pptx of .potx, zonder wachtwoord.',
    );
  const namen = new Set<string>();
  let delen: Record<string, Uint8Array>;
  try {
    delen = unzipSync(bestand, {
      filter: ({ name }) => {
        namen.add(name);
        return BESCHRIJVING.test(name);
      },
    });
  } catch {
    throw new Error('Dit bestand is niet te openen. Kies een PowerPoint-bestand (.pptx of .potx).');
  }
  if (!namen.has(PRESENTATIE))
    throw new Error('Dit is geen PowerPoint-bestand. Kies een presentatie (.pptx) of sjabloon (.potx).');
  return {
    namen,
    xml(pad) {
      const inhoud = delen[pad];
      if (!inhoud) return undefined;
      const document = new DOMParser().parseFromString(strFromU8(inhoud), 'application/xml');
      return document.getElementsByTagName('parsererror').length > 0 ? undefined : document;
    },
    bytes: (pad) => unzipSync(bestand, { filter: ({ name }) => name === pad })[pad],
  };
}

/** The first element of this name, in whatever namespace. */
export const eerste = (in_: Document | Element | undefined, naam: string): Element | undefined =>
  in_?.getElementsByTagNameNS('*', naam)[0];

/** An attribute by its name without prefix: `embed` of `r:embed`. */
export function attribuut(element: Element | undefined, naam: string): string | undefined {
  return [...(element?.attributes ?? [])].find(({ localName }) => localName === naam)?.value;
}

/** Paths of the parts that a part names, by relationship id. */
export function verbanden(pakket: Presentatiepakket, pad: string): Map<string, string> {
  const map = pad.slice(0, pad.lastIndexOf('/'));
  const document = pakket.xml(`${map}/_rels/${pad.slice(map.length + 1)}.rels`);
  const gevonden = new Map<string, string>();
  for (const verband of document?.getElementsByTagNameNS('*', 'Relationship') ?? []) {
    if (verband.getAttribute('TargetMode') === 'External') continue;
    const doel = verband.getAttribute('Target') ?? '';
    const heel = doel.startsWith('/') ? doel.slice(1) : new URL(doel, `file:///${map}/`).pathname.slice(1);
    gevonden.set(verband.getAttribute('Id') ?? '', decodeURIComponent(heel));
  }
  return gevonden;
}

/** The slide masters, the first one first: that is the one that new slides get. */
export function meesters(pakket: Presentatiepakket): string[] {
  const doelen = verbanden(pakket, PRESENTATIE);
  const ids = [...(pakket.xml(PRESENTATIE)?.getElementsByTagNameNS('*', 'sldMasterId') ?? [])];
  const genoemd = ids.flatMap((element) => {
    const id = [...element.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null);
    return doelen.get(id?.value ?? '') ?? [];
  });
  if (genoemd.length > 0) return genoemd;
  return [...pakket.namen].filter((pad) => /^ppt\/slideMasters\/[^/]+\.xml$/.test(pad)).sort();
}
