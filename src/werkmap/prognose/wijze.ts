// From the choice of the user to a way of calculating: which pattern, on what it rests, or why it can't be.
import { NAIJLBELEID } from '../../beleid/naijl';
import { maandnaam } from '../../domein/datum';
import { decimaal, getalTekst, percentageTekst } from '../../domein/decimaal';
import type { Cent } from '../../domein/geld';
import type { Leveringsvorm } from '../../domein/leveringsvorm';
import { afgekapt } from '../../domein/naijl/afkappen';
import type { Driehoek } from '../../domein/naijl/driehoek';
import { voltooiingsgraden } from '../../domein/naijl/eindstand';
import { ontwikkelingen } from '../../domein/naijl/factoren';
import type { Ontwikkeling } from '../../domein/naijl/factoren';
import { extrapoleer } from '../../domein/prognose/lineair';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { onthouden } from '../herkennen/onthouden';
import { driehoeksets } from './driehoeken';
import type { Driehoekbron, Driehoekset } from './driehoekbron';
import { LINEAIR } from './keuze';
import type { Methode, Prognosekeuze } from './keuze';

/** How complete each age is, and what that rests on. */
export interface Patroon {
  /** Fractions, youngest month first; older months follow the last one. */
  voltooiing: readonly number[];
  /** Dutch sentence: on what it rests. */
  uitleg: string;
  /** The developments behind it; absent for a typed pattern, that has no standard error. */
  ontwikkeling?: readonly Ontwikkeling[];
  /** The triangle behind it. */
  bron?: Driehoekbron;
}

/** A way to make year amounts of months. */
export interface Rekenwijze {
  methode: Methode;
  /** The pattern for everything without one of its own; absent = no correction. */
  patroon?: Patroon;
  /** Patterns of leveringsvormen whose own triangle holds enough. */
  vormen: ReadonlyMap<Leveringsvorm, Patroon>;
  /** Why a leveringsvorm with a triangle of its own follows the whole; sentences. */
  terugval: ReadonlyMap<Leveringsvorm, string>;
  /** The triangles behind it, or those that can test it. */
  set?: Driehoekset;
  /** Why the chosen method can't be used: then this is linear per month. */
  weigering?: string;
}

function zonder(methode: Methode, set: Driehoekset | undefined, weigering?: string): Rekenwijze {
  const wijze = { methode, vormen: new Map(), terugval: new Map(), ...(set && { set }) };
  return weigering === undefined ? wijze : { ...wijze, weigering };
}

/** The pattern of a triangle; a sentence when it holds too little. */
export function patroonUit(driehoek: Driehoek): { patroon: Patroon } | { zin: string } {
  const { minstens, staart } = NAIJLBELEID;
  try {
    const deel = afgekapt(driehoek, minstens);
    const ontwikkeling = ontwikkelingen(deel);
    const weg = (driehoek[0]?.length ?? 0) - ontwikkeling.length - 1;
    const erna = weg > 0 ? ` Latere leeftijden zijn te weinig gezien en gelden als volledig.` : '';
    return {
      patroon: {
        voltooiing: voltooiingsgraden(ontwikkeling, staart),
        uitleg: `Uit ${driehoek.length} maanden en ${ontwikkeling.length + 1} leeftijden.${erna}`,
        ontwikkeling,
      },
    };
  } catch (fout) {
    if (fout instanceof RangeError) return { zin: fout.message };
    throw fout;
  }
}

/** The first thing wrong with a typed pattern (percents), as a sentence. */
export function patroonfout(procenten: readonly number[]): string | undefined {
  if (procenten.length === 0) return 'Vul in hoe volledig de jongste maand is, bijvoorbeeld 60%.';
  for (const [leeftijd, procent] of procenten.entries()) {
    const welke = leeftijd === 0 ? 'de jongste maand' : `leeftijd ${leeftijd}`;
    if (!(procent > 0 && procent <= 150)) return `Vul bij ${welke} een percentage boven 0% en tot 150% in.`;
    const vorige = procenten[leeftijd - 1];
    if (vorige !== undefined && vorige <= 100 && procent < vorige) {
      return `Bij ${welke} staat ${getalTekst(procent)}%, minder dan de ${getalTekst(vorige)}% ervoor. Vul in wat tot dan samen bekend is.`;
    }
  }
  return undefined;
}

function metEigen(procenten: readonly number[], set: Driehoekset | undefined): Rekenwijze {
  const fout = patroonfout(procenten);
  if (fout !== undefined) return zonder('maand', set, fout);
  const voltooiing = procenten.map((procent) => decimaal(procent).div(100).toNumber());
  const patroon = { voltooiing, uitleg: 'Het uitlooppatroon dat u hebt ingevuld.' };
  return { ...zonder('eigen', set), patroon };
}

function metDriehoek(set: Driehoekset | undefined): Rekenwijze {
  if (!set) {
    const zin =
      'In deze werkmap staat geen driehoek: een tabel met per productiemaand een rij en per leeftijd (0, 1, 2, …) een kolom.';
    return zonder('maand', set, zin);
  }
  if (set.probleem !== undefined) return zonder('maand', set, set.probleem);
  const geheel = patroonUit(set.totaal.driehoek);
  if ('zin' in geheel) return zonder('maand', set, `Te weinig gegevens voor een patroon. ${geheel.zin}`);
  const vormen = new Map<Leveringsvorm, Patroon>();
  const terugval = new Map<Leveringsvorm, string>();
  for (const [vorm, bron] of set.vormen) {
    const eigen = patroonUit(bron.driehoek);
    if ('zin' in eigen) terugval.set(vorm, `${vorm} volgt het totaal. ${eigen.zin}`);
    else vormen.set(vorm, { ...eigen.patroon, bron });
  }
  return { methode: 'driehoek', patroon: { ...geheel.patroon, bron: set.totaal }, vormen, terugval, set };
}

/** The triangle that counts when the user chose none: the first that gives a pattern, else the first there is. */
function besteSet(sets: readonly Driehoekset[]): Driehoekset | undefined {
  return (
    sets.find(({ probleem, totaal }) => !probleem && 'patroon' in patroonUit(totaal.driehoek)) ?? sets[0]
  );
}

/** How the user's choice is calculated in this workbook. */
export function rekenwijze(beeld: Werkmapbeeld, keuze: Prognosekeuze = LINEAIR): Rekenwijze {
  return onthouden([beeld], `rekenwijze ${JSON.stringify(keuze)}`, () => {
    const sets = driehoeksets(beeld);
    const gekozen = sets.find(({ id }) => id === keuze.bronId);
    if (keuze.methode === 'driehoek') return metDriehoek(gekozen ?? besteSet(sets));
    const toetsset = [gekozen, ...sets].find((kandidaat) => kandidaat && !kandidaat.probleem);
    if (keuze.methode === 'eigen') return metEigen(keuze.patroon ?? [], toetsset);
    return zonder(keuze.methode, toetsset);
  });
}

/** The pattern that counts for a leveringsvorm. */
export function patroonVoor(wijze: Rekenwijze, vorm: Leveringsvorm | undefined): Patroon | undefined {
  return (vorm && wijze.vormen.get(vorm)) ?? wijze.patroon;
}

/** What is known of one row of a list. */
export interface Maandrij {
  maanden: readonly (Cent | null)[];
  leveringsvorm?: Leveringsvorm;
}

/** The year amount of one row as WLZ.EXTRAPOLEER makes it, in cents; null = nothing declared. */
export function jaarbedrag(rij: Maandrij, wijze: Rekenwijze, jaar: number, peilmaand: number): Cent | null {
  const voltooiing = patroonVoor(wijze, rij.leveringsvorm)?.voltooiing;
  return extrapoleer({
    realisatie: rij.maanden,
    totEnMet: peilmaand,
    methode: wijze.methode === 'dag' ? 'dag' : 'maand',
    jaar,
    ...(voltooiing && { voltooiing }),
  });
}

/** How year amounts are made: per month, per day, or with what the pattern still expects. */
export type Ramingsoort = 'maand' | 'dag' | 'na-ijl';

/** The kind of calculation, for who must not read it in the words of the footnote. */
export function ramingsoort({ methode, patroon }: Pick<Rekenwijze, 'methode' | 'patroon'>): Ramingsoort {
  if (patroon) return 'na-ijl';
  return methode === 'dag' ? 'dag' : 'maand';
}

/** The sentence for table and slide about how the forecast was made. */
export function voetnoot(wijze: Rekenwijze, peilmaand: number): string {
  const graad = wijze.patroon?.voltooiing[0];
  if (graad === undefined) {
    const hoe = wijze.methode === 'dag' ? ' naar dagen' : '';
    return `Lineair doorgerekend${hoe}, zonder correctie voor na-ijl.`;
  }
  const eigen = wijze.methode === 'eigen' ? ' volgens een eigen uitlooppatroon' : '';
  return `Prognose met na-ijlcorrectie${eigen}; ${maandnaam(peilmaand)} is naar schatting ${percentageTekst(graad, 0)} volledig.`;
}
