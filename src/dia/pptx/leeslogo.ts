// The logo on the slide master or the layouts of a presentation that somebody else made.
import { MEESTE_LOGOTEKENS } from '../huisstijl';
import type { Logo } from '../huisstijl';
import { attribuut, eerste, meesters, PRESENTATIE, verbanden } from './pakket';
import type { Presentatiepakket } from './pakket';

interface Plaatje {
  /** the part with the picture */
  pad: string;
  /** on the slide, in EMU */
  breedte: number;
  hoogte: number;
  /** width ÷ height of the whole picture, also when the slide shows a part of it */
  verhouding: number;
  omschrijving: string;
  /** its name or alt text says that it is the logo */
  heetLogo: boolean;
}

/** What part of a picture is shown, as fractions of its width and height. */
function uitsnede(pic: Element): { breed: number; hoog: number } {
  const rand = eerste(pic, 'srcRect');
  const deel = (kant: string) => Number(rand?.getAttribute(kant) ?? 0) / 100_000;
  return { breed: 1 - deel('l') - deel('r'), hoog: 1 - deel('t') - deel('b') };
}

/** The size of a shape: the `ext` of its place, not one of the many extension elements with that name. */
function maat(pic: Element): { breedte: number; hoogte: number } {
  const ext = eerste(eerste(eerste(pic, 'spPr'), 'xfrm'), 'ext');
  return { breedte: Number(ext?.getAttribute('cx')), hoogte: Number(ext?.getAttribute('cy')) };
}

/** The pictures on a master or layout: as such, or as the fill of a shape. */
function plaatjes(pakket: Presentatiepakket, pad: string): Plaatje[] {
  const document = pakket.xml(pad);
  const doelen = verbanden(pakket, pad);
  const vormen = ['pic', 'sp'].flatMap((naam) => [...(document?.getElementsByTagNameNS('*', naam) ?? [])]);
  return vormen.flatMap((vorm): Plaatje[] => {
    const doel = doelen.get(attribuut(eerste(vorm, 'blip'), 'embed') ?? '');
    const { breedte, hoogte } = maat(vorm);
    if (doel === undefined || !(breedte > 0) || !(hoogte > 0)) return [];
    const { breed, hoog } = uitsnede(vorm);
    const verhouding = (breedte / breed / hoogte) * hoog;
    if (!(verhouding > 0) || !Number.isFinite(verhouding)) return [];
    const over = eerste(vorm, 'cNvPr');
    const omschrijving = over?.getAttribute('descr') ?? '';
    const heetLogo = /logo|beeldmerk/i.test(`${over?.getAttribute('name') ?? ''} ${omschrijving}`);
    return [{ pad: doel, breedte, hoogte, verhouding, omschrijving, heetLogo }];
  });
}

/** A picture that covers more of the slide is a background, no logo. */
const MEESTE_DEEL = 0.12;

/** What is called a logo first, then what stands on most layouts, then the largest. */
function besteVan(kandidaten: readonly Plaatje[]): Plaatje | undefined {
  const keren = (pad: string) => kandidaten.filter((ander) => ander.pad === pad).length;
  const oppervlak = ({ breedte, hoogte }: Plaatje) => breedte * hoogte;
  return [...kandidaten].sort(
    (a, b) =>
      Number(b.heetLogo) - Number(a.heetLogo) || keren(b.pad) - keren(a.pad) || oppervlak(b) - oppervlak(a),
  )[0];
}

/** The logo of the master when it has one, else of the layouts. */
function zoek(pakket: Presentatiepakket): Plaatje | undefined {
  const formaat = eerste(pakket.xml(PRESENTATIE), 'sldSz');
  const vlak =
    Number(formaat?.getAttribute('cx') ?? 12_192_000) * Number(formaat?.getAttribute('cy') ?? 6_858_000);
  const op = (paden: readonly string[]) =>
    besteVan(
      paden
        .flatMap((pad) => plaatjes(pakket, pad))
        .filter(({ breedte, hoogte }) => breedte * hoogte <= MEESTE_DEEL * vlak),
    );
  const opMeester = op(meesters(pakket));
  if (opMeester?.heetLogo) return opMeester;
  const opModel = op([...pakket.namen].filter((pad) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(pad)));
  return opModel?.heetLogo ? opModel : (opMeester ?? opModel);
}

const SOORTEN: Readonly<Record<string, Logo['soort']>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  svg: 'svg',
};

function base64(bytes: Uint8Array): string {
  let tekst = '';
  for (const byte of bytes) tekst += String.fromCharCode(byte);
  return btoa(tekst);
}

/** The logo, or why there is none. @param naam of the style, for who doesn't see the logo */
export function leesModellogo(pakket: Presentatiepakket, naam: string): { logo?: Logo; opmerking?: string } {
  const gekozen = zoek(pakket);
  if (!gekozen) return { opmerking: 'In dit bestand staat geen logo op een modeldia. Kies het logo apart.' };
  const extensie = gekozen.pad.split('.').at(-1)?.toLowerCase() ?? '';
  const soort = SOORTEN[extensie];
  if (!soort)
    return {
      opmerking: `Het logo is een ${extensie.toUpperCase()}-plaatje en is niet over te nemen. Kies het logo apart, als PNG, JPEG, GIF of SVG.`,
    };
  const inhoud = base64(pakket.bytes(gekozen.pad) ?? new Uint8Array());
  if (inhoud === '') return { opmerking: 'Het logo ontbreekt in het bestand. Kies het logo apart.' };
  if (inhoud.length > MEESTE_LOGOTEKENS)
    return { opmerking: 'Het logo is te groot (meer dan 256 kB). Kies een kleiner plaatje.' };
  const omschrijving = gekozen.omschrijving || `Logo ${naam}`;
  return { logo: { soort, inhoud, verhouding: gekozen.verhouding, omschrijving } };
}
