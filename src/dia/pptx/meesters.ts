// The two layouts of the deck: the opening, and the slides with content.
import type { Huisstijl, Logo } from '../huisstijl';
import type { Diamodel } from '../model';
import type { Dia, Presentatie } from './bibliotheek';
import { tekstbreedte } from '../tekstmaat';
import { BINNENBREEDTE, DIA, hex, LETTERS, LINKS, LOGO, TITEL, VOET } from './maten';

export const OPENING = 'Opening';
export const INHOUDSDIA = 'Inhoud';
/** The placeholders of the layouts. */
export const TITELVAK = 'titel';
export const ONDERTITELVAK = 'ondertitel';

/** The opening's coloured plane; below it a white strip, because logos are made for white. */
export const VLAKHOOGTE = 5.7;

interface Vak {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The logo as large as fits the box, against its right side and in the middle of its height. */
export function logovak({ verhouding }: Logo, vak: Vak): Vak {
  const w = Math.min(vak.w, vak.h * verhouding);
  const h = w / verhouding;
  return { x: vak.x + vak.w - w, y: vak.y + (vak.h - h) / 2, w, h };
}

export function logodata({ soort, inhoud }: Logo): string {
  return `data:image/${soort === 'svg' ? 'svg+xml' : soort};base64,${inhoud}`;
}

const TITELMATEN = [26, 24, 22, 20];
/** Then over two lines. */
const KLEINSTE_TITEL = 20;
/** What stands between brackets, as part of the title's size. */
const BIJ = 0.62;

function titelbreedte({ logo }: Huisstijl): number {
  return BINNENBREEDTE - (logo ? LOGO.breedte + 0.3 : 0);
}

function openingsmeester(presentatie: Presentatie, { kleuren, lettertypen }: Huisstijl): void {
  const vak = { x: 0.9, w: DIA.breedte - 1.8, margin: 0, align: 'left' as const };
  presentatie.defineSlideMaster({
    title: OPENING,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: DIA.breedte, h: VLAKHOOGTE, fill: { color: hex(kleuren.hoofd) } } },
      { rect: { x: vak.x, y: 3.48, w: 1.2, h: 0.06, fill: { color: hex(kleuren.vlak) } } },
      {
        placeholder: {
          options: {
            ...vak,
            name: TITELVAK,
            type: 'title',
            y: 1.7,
            h: 1.6,
            valign: 'bottom',
            fontFace: lettertypen.koppen,
            fontSize: LETTERS.opening,
            bold: true,
            color: 'FFFFFF',
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            ...vak,
            name: ONDERTITELVAK,
            type: 'body',
            y: 3.75,
            h: 0.8,
            valign: 'top',
            fontFace: lettertypen.tekst,
            fontSize: LETTERS.openingbij,
            color: 'FFFFFF',
          },
          text: '',
        },
      },
    ],
  });
}

function inhoudsmeester(presentatie: Presentatie, stijl: Huisstijl, { peildatum }: Diamodel): void {
  const { kleuren, lettertypen } = stijl;
  const klein = { fontFace: lettertypen.tekst, fontSize: LETTERS.voet, color: hex(kleuren.zacht), margin: 0 };
  presentatie.defineSlideMaster({
    title: INHOUDSDIA,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: DIA.breedte, h: 0.12, fill: { color: hex(kleuren.hoofd) } } },
      {
        text: {
          text: peildatum,
          options: { x: LINKS, y: VOET.y, w: 9, h: VOET.h, valign: 'middle', ...klein },
        },
      },
      {
        placeholder: {
          options: {
            name: TITELVAK,
            type: 'title',
            x: TITEL.x,
            y: TITEL.y,
            w: titelbreedte(stijl),
            h: TITEL.h,
            margin: 0,
            align: 'left',
            valign: 'middle',
            fontFace: lettertypen.koppen,
            fontSize: LETTERS.titel,
            bold: true,
            color: hex(kleuren.hoofd),
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: LINKS + BINNENBREEDTE - 1,
      y: VOET.y,
      w: 1,
      h: VOET.h,
      align: 'right',
      valign: 'middle',
      ...klein,
    },
  });
}

export function maakMeesters(presentatie: Presentatie, stijl: Huisstijl, model: Diamodel): void {
  openingsmeester(presentatie, stijl);
  inhoudsmeester(presentatie, stijl, model);
}

/** The largest type in which the title stands on one line, with what is between brackets smaller beside it. */
function titelpunten(kop: string, rest: string, stijl: Huisstijl): number {
  const lettertype = stijl.lettertypen.koppen;
  const breedte = (punten: number) =>
    tekstbreedte(kop, { lettertype, punten, vet: true }) +
    tekstbreedte(rest, { lettertype, punten: Math.round(punten * BIJ) });
  return TITELMATEN.find((punten) => breedte(punten) <= titelbreedte(stijl)) ?? KLEINSTE_TITEL;
}

/** A slide with content: its title, with what stands between brackets smaller, the logo and the notes. */
export function inhoudsdia(
  presentatie: Presentatie,
  stijl: Huisstijl,
  { titel, notities }: { titel: string; notities: string },
): Dia {
  const { kleuren, lettertypen, logo } = stijl;
  const dia = presentatie.addSlide({ masterName: INHOUDSDIA });
  const [, kop = titel, rest = ''] = /^(.*?)( \(.*\).*)?$/.exec(titel) ?? [];
  const punten = titelpunten(kop, rest, stijl);
  const bij = {
    fontFace: lettertypen.koppen,
    fontSize: Math.round(punten * BIJ),
    bold: false,
    color: hex(kleuren.zacht),
  };
  dia.addText(
    [{ text: kop, options: { fontSize: punten } }, ...(rest ? [{ text: rest, options: bij }] : [])],
    { placeholder: TITELVAK },
  );
  if (logo) {
    const vak = {
      x: LINKS + BINNENBREEDTE - LOGO.breedte,
      y: TITEL.y + 0.05,
      w: LOGO.breedte,
      h: LOGO.hoogte,
    };
    dia.addImage({ data: logodata(logo), altText: logo.omschrijving, ...logovak(logo, vak) });
  }
  dia.addNotes(notities);
  return dia;
}
