// What every picture shares: the slide's size, title, footnotes, footer and logo.
import type { Huisstijl, Logo } from '../huisstijl';
import type { Diamodel } from '../model';
import { alinea, breedteVan, inRegels, lijn, regel, regelstap, schoon, vlak } from './svg';
import type { Letters, Vak } from './svg';

export const BREEDTE = 960;
export const HOOGTE = 540;
const MARGE = 36;
const TITELMATEN = [26, 24, 22, 20] as const;
const LOGOHOOGTE = 34;
const VOETPUNTEN = 11;
const NOOTPUNTEN = 11;

/** A drawing of a slide. */
export interface Plaat {
  readonly id: string;
  /** what it is called in the pane and in a file name: `tabel`, `tabel 2`, `grafiek` */
  readonly naam: string;
  readonly svg: string;
  readonly alttekst: string;
}

export interface Raam {
  titel: string;
  noten: readonly string[];
  /** `1 van 2`, when a table takes more than one picture */
  deel?: string;
  alttekst: string;
}

const MIME: Readonly<Record<Logo['soort'], string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

function logobeeld({ logo }: Huisstijl): { svg: string; breedte: number } {
  if (!logo) return { svg: '', breedte: 0 };
  const breedte = Math.min(LOGOHOOGTE * logo.verhouding, 160);
  const hoogte = breedte / logo.verhouding;
  const plek = `x="${BREEDTE - MARGE - breedte}" y="${24 + (LOGOHOOGTE - hoogte) / 2}" width="${breedte}" height="${hoogte}"`;
  const bron = `data:${MIME[logo.soort]};base64,${logo.inhoud}`;
  return { svg: `<image ${plek} href="${bron}"/>`, breedte: breedte + 24 };
}

function titelletters(titel: string, breedte: number, { kleuren, lettertypen }: Huisstijl): Letters {
  const letters = (punten: number): Letters => ({
    lettertype: lettertypen.koppen,
    punten,
    kleur: kleuren.hoofd,
    vet: true,
  });
  const past = TITELMATEN.find((punten) => breedteVan(titel, letters(punten)) <= breedte);
  return letters(past ?? 20);
}

/**
 * A whole picture.
 * @param teken draws the middle in the room that is left
 */
export function inRaam(
  model: Diamodel,
  huisstijl: Huisstijl,
  raam: Raam,
  teken: (ruimte: Vak) => string,
): string {
  const { kleuren, lettertypen } = huisstijl;
  const logo = logobeeld(huisstijl);
  const titelbreedte = BREEDTE - 2 * MARGE - logo.breedte;
  const titel = titelletters(raam.titel, titelbreedte, huisstijl);
  const titelregels = inRegels(raam.titel, titelbreedte, titel);
  const zacht = (punten: number): Letters => ({
    lettertype: lettertypen.tekst,
    punten,
    kleur: kleuren.zacht,
  });
  const noot = zacht(NOOTPUNTEN);
  const nootregels = raam.noten.flatMap((tekst) => inRegels(tekst, BREEDTE - 2 * MARGE, noot));
  const voetlijn = HOOGTE - 34;
  const nootbegin = voetlijn - 10 - nootregels.length * regelstap(noot);
  const boven = 50 + (titelregels.length - 1) * regelstap(titel) + 18;
  const ruimte: Vak = {
    x: MARGE,
    y: boven,
    breedte: BREEDTE - 2 * MARGE,
    hoogte: nootbegin - 8 - boven,
  };
  const rechts = [raam.deel, `${model.uitvoerder} zorgkantoor`].filter(Boolean).join(' · ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREEDTE} ${HOOGTE}" width="${BREEDTE}" height="${HOOGTE}" lang="nl" role="img">` +
    `<title>${schoon(raam.titel)}</title><desc>${schoon(raam.alttekst)}</desc>` +
    vlak({ x: 0, y: 0, breedte: BREEDTE, hoogte: HOOGTE }, '#FFFFFF') +
    alinea(titelregels, MARGE, 50, titel) +
    logo.svg +
    teken(ruimte) +
    alinea(nootregels, MARGE, nootbegin + NOOTPUNTEN, noot) +
    lijn({ x: MARGE, y: voetlijn }, { x: BREEDTE - MARGE, y: voetlijn }, kleuren.hoofd) +
    regel(model.peildatum, MARGE, voetlijn + 17, zacht(VOETPUNTEN)) +
    regel(rechts, BREEDTE - MARGE, voetlijn + 17, zacht(VOETPUNTEN), 'end') +
    '</svg>'
  );
}
