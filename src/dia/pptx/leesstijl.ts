// The house style out of a presentation or template of the user's own: its theme colours, its fonts and its logo.
import { contrast } from '../kleur';
import { STANDAARDSTIJL } from '../huisstijl';
import type { Huisstijl } from '../huisstijl';
import { LEESBAAR, maakLeesbaar, ZICHTBAAR } from '../leesbaar';
import { leesModellogo } from './leeslogo';
import { eerste, meesters, openPresentatie, verbanden } from './pakket';
import type { Presentatiepakket } from './pakket';

/** The style, and what could not be taken over: Dutch sentences. */
export interface Gelezenstijl {
  readonly stijl: Huisstijl;
  readonly opmerkingen: readonly string[];
}

/** The theme of a slide master; a theme that overrides it on one layout doesn't count. */
function themaVan(pakket: Presentatiepakket, meester: string): Document | undefined {
  const doelen = [...verbanden(pakket, meester).values()];
  return pakket.xml(doelen.find((pad) => /^ppt\/theme\/theme\d*\.xml$/.test(pad)) ?? 'ppt/theme/theme1.xml');
}

/** The colour of a role in the theme, as #RRGGBB. */
function themakleur(thema: Document, rol: string): string | undefined {
  const kleur = eerste(eerste(thema, 'clrScheme'), rol)?.firstElementChild;
  const waarde = kleur?.getAttribute('lastClr') ?? kleur?.getAttribute('val') ?? '';
  return /^[0-9A-F]{6}$/i.test(waarde) ? `#${waarde.toUpperCase()}` : undefined;
}

const WIT = '#FFFFFF';
/** In this order a theme's colours are tried. */
const ROLLEN = ['accent1', 'dk2', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

function kleurenUit(thema: Document): { kleuren: Huisstijl['kleuren']; opmerkingen: string[] } {
  const standaard = STANDAARDSTIJL.kleuren;
  const gevonden = ROLLEN.flatMap((rol) => themakleur(thema, rol) ?? []);
  const [eerstekleur] = gevonden;
  if (eerstekleur === undefined) {
    const zin = 'Het thema van dit bestand noemt geen kleuren; die blijven zoals ze waren.';
    return { kleuren: standaard, opmerkingen: [zin] };
  }
  // Nothing that can be read: their first colour, which is then made darker.
  const hoofd = gevonden.find((kleur) => contrast(kleur, WIT) >= LEESBAAR) ?? eerstekleur;
  const overschot = gevonden.find((kleur) => contrast(kleur, WIT) >= ZICHTBAAR) ?? eerstekleur;
  const tekst = themakleur(thema, 'dk1') ?? standaard.tekst;
  const vlak = themakleur(thema, 'lt2') ?? standaard.vlak;
  const opmerkingen =
    hoofd === eerstekleur
      ? []
      : [`De eerste kleur van het thema, ${eerstekleur}, is te licht voor titels: die worden ${hoofd}.`];
  // A theme for dark slides has light text and a dark plane; our slides are white.
  const donker = contrast(tekst, WIT) < LEESBAAR;
  if (donker) opmerkingen.push(`De tekst van het thema is te licht voor een witte dia: die wordt ${standaard.tekst}.`); // prettier-ignore
  const vlakPast = contrast(vlak, WIT) < ZICHTBAAR;
  if (!vlakPast) opmerkingen.push(`De achtergrondkleur van het thema, ${vlak}, is te donker om op te lezen: de uitkomstrij wordt ${standaard.vlak}.`); // prettier-ignore
  return {
    kleuren: {
      ...standaard,
      hoofd,
      overschot,
      tekst: donker ? standaard.tekst : tekst,
      vlak: vlakPast ? vlak : standaard.vlak,
    },
    opmerkingen,
  };
}

/** The first font that is named; `+mj-lt` is no name but points to the theme. */
function genoemd(in_: Document | Element | undefined): string | undefined {
  const namen = [...(in_?.getElementsByTagNameNS('*', 'latin') ?? [])].map((letter) =>
    letter.getAttribute('typeface'),
  );
  return namen.find((naam) => naam !== null && naam !== '' && !naam.startsWith('+')) ?? undefined;
}

/** The box for the title or the text on a slide master. */
function tekstvak(meester: Document | undefined, soort: 'title' | 'body'): Element | undefined {
  const vakken = [...(meester?.getElementsByTagNameNS('*', 'sp') ?? [])];
  return vakken.find((vak) => eerste(vak, 'ph')?.getAttribute('type') === soort);
}

/** The slide master says which fonts its slides get (LibreOffice only says it there), else the theme does. */
function lettertypenUit(
  thema: Document,
  meester: Document | undefined,
): { lettertypen: Huisstijl['lettertypen']; opmerkingen: string[] } {
  const van = (soort: 'title' | 'body', rol: 'majorFont' | 'minorFont') =>
    genoemd(eerste(meester, `${soort}Style`)) ??
    genoemd(tekstvak(meester, soort)) ??
    genoemd(eerste(thema, rol));
  const [koppen, tekst] = [van('title', 'majorFont'), van('body', 'minorFont')];
  const ons = STANDAARDSTIJL.lettertypen.tekst;
  return {
    lettertypen: { koppen: koppen ?? tekst ?? ons, tekst: tekst ?? koppen ?? ons },
    opmerkingen:
      (koppen ?? tekst) === undefined ? [`Dit bestand noemt geen lettertype: het wordt ${ons}.`] : [],
  };
}

/**
 * The house style of a presentation. A colour that can't be read on white is passed over for the next one of the
 * theme; when none can be, it is made darker. Whatever differs from the file is said.
 *
 * @param naam what the style is called, such as the name of the file
 * @throws Error with a Dutch sentence when the file is no presentation.
 */
export function leesStijlUitPresentatie(bestand: Uint8Array, naam: string): Gelezenstijl {
  const pakket = openPresentatie(bestand);
  const [meester = ''] = meesters(pakket);
  const thema = themaVan(pakket, meester);
  const { logo, opmerking } = leesModellogo(pakket, naam);
  const vanLogo = opmerking === undefined ? [] : [opmerking];
  const basis = { versie: 1 as const, naam, ...(logo && { logo }) };
  if (!thema) {
    const { kleuren, lettertypen } = STANDAARDSTIJL;
    const zin = 'Dit bestand heeft geen thema; kleuren en lettertypen blijven zoals ze waren.';
    return { stijl: { ...basis, kleuren, lettertypen }, opmerkingen: [zin, ...vanLogo] };
  }
  const kleur = kleurenUit(thema);
  const letter = lettertypenUit(thema, pakket.xml(meester));
  const leesbaar = maakLeesbaar({ ...basis, kleuren: kleur.kleuren, lettertypen: letter.lettertypen });
  return {
    stijl: leesbaar.stijl,
    opmerkingen: [...kleur.opmerkingen, ...leesbaar.opmerkingen, ...letter.opmerkingen, ...vanLogo],
  };
}
