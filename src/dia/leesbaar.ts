// A house style that can be read, whatever was chosen: colours that can't are made darker or lighter, and it is said.
import { contrast, gemengd } from './kleur';
import type { Huisstijl } from './huisstijl';

type Kleuren = Huisstijl['kleuren'];

export interface Leesbarestijl {
  readonly stijl: Huisstijl;
  /** per colour that was changed: which, and into what */
  readonly opmerkingen: readonly string[];
}

/** What each colour is for, as the pane names it. */
export const KLEURNAMEN: Readonly<Record<keyof Kleuren, string>> = {
  hoofd: 'Titel en kop',
  tekst: 'Tekst',
  zacht: 'Noten',
  vlak: 'Uitkomstrij',
  overschot: 'Overschot',
  tekort: 'Tekort',
};

const WIT = '#FFFFFF';
const ZWART = '#000000';
/** WCAG 2, level AA, for ordinary text. */
export const LEESBAAR = 4.5;
/** WCAG 2, for parts of a chart. */
export const ZICHTBAAR = 3;
/** A plane this near to white carries every colour that can be read on white. Keuze. */
const BIJNA_WIT = 1.3;
const STAP = 0.05;

/** The colour itself, or mixed with another until it is good. */
function tot(kleur: string, met: string, isGoed: (kleur: string) => boolean): string {
  for (let deel = 0; deel < 1; deel += STAP) {
    const gevonden = gemengd(kleur, met, deel);
    if (isGoed(gevonden)) return gevonden;
  }
  return met;
}

/**
 * The style with colours that can be read: text, headings, notes and deficits on white and on the plane, which is
 * nearly white, and bars that stand out. A style that is readable comes back as it is.
 */
export function maakLeesbaar(stijl: Huisstijl): Leesbarestijl {
  const eigen = stijl.kleuren;
  const vlak = tot(eigen.vlak, WIT, (kleur) => contrast(kleur, WIT) <= BIJNA_WIT);
  const opVlak = (kleur: string) => tot(kleur, ZWART, (donker) => contrast(donker, vlak) >= LEESBAAR);
  const kleuren: Kleuren = {
    hoofd: opVlak(eigen.hoofd),
    tekst: opVlak(eigen.tekst),
    zacht: opVlak(eigen.zacht),
    vlak,
    overschot: tot(eigen.overschot, ZWART, (donker) => contrast(donker, WIT) >= ZICHTBAAR),
    tekort: opVlak(eigen.tekort),
  };
  const anders = (Object.keys(kleuren) as (keyof Kleuren)[]).filter(
    (rol) => kleuren[rol].toUpperCase() !== eigen[rol].toUpperCase(),
  );
  if (anders.length === 0) return { stijl, opmerkingen: [] };
  return {
    stijl: { ...stijl, kleuren },
    opmerkingen: anders.map((rol) => {
      const [nu, straks] = rol === 'vlak' ? ['donker', 'lichter'] : ['licht', 'donkerder'];
      return `${KLEURNAMEN[rol]}: ${eigen[rol]} is te ${nu} om te lezen. Op de dia is de kleur ${straks}: ${kleuren[rol]}.`;
    }),
  };
}
