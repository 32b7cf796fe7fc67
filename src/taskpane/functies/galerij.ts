// Which functions the gallery shows, by subject, and how they are searched.
import { helpteksten } from '../../functions/helpteksten.cjs';
import type { Helptekst } from '../../functions/helpteksten.cjs';
import type { Functiebeschrijving } from '../../werkmap/waarom/functie';

/** A function with everything the gallery tells about it. */
export interface Galerijfunctie extends Functiebeschrijving {
  hulp: Helptekst;
}

export interface Galerijgroep {
  onderwerp: string;
  functies: Galerijfunctie[];
}

const ONDERWERPEN: readonly (readonly [string, readonly string[]])[] = [
  ['Tarief', ['RICHTTARIEF', 'RICHTPERCENTAGE', 'TARIEFPERCENTAGE', 'UITLEG']],
  ['Prognose', ['EXTRAPOLEER', 'NAIJL', 'PROGNOSE', 'VOLUMEGROEI']],
  ['Herschikken en overhevelen', ['HERSCHIK', 'OVERHEVELING', 'SALDO']],
  ['Afspraken en betalen', ['INITIEEL', 'STIMULERING', 'VOORSCHOT']],
  ['Afronden', ['AFGEROND', 'AFRONDINGSCONTROLE']],
  ['Termijnen', ['KALENDER']],
];
const OVERIGE = 'Overige';

const LEEG: Helptekst = { uitleg: [], voorbeelden: [], fouten: [] };

/** Lower case without accents, so that 'financien' finds 'financiën'. */
function gevouwen(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** How well a function fits one word: 3 in its name, 2 in description or parameter names, 1 elsewhere, 0 not. */
function score({ naam, omschrijving, parameters, hulp }: Galerijfunctie, woord: string): number {
  const bevat = (...teksten: readonly string[]) => teksten.some((tekst) => gevouwen(tekst).includes(woord));
  if (bevat(`WLZ.${naam}`)) return 3;
  if (bevat(omschrijving, ...parameters.map((p) => p.naam))) return 2;
  return bevat(...parameters.map((p) => p.omschrijving), ...hulp.uitleg) ? 1 : 0;
}

/** The lowest score of the words; 0 when one of them is nowhere. */
function past(functie: Galerijfunctie, woorden: readonly string[]): number {
  return Math.min(3, ...woorden.map((woord) => score(functie, woord)));
}

/**
 * The functions that hold every word that was typed, by subject, the best first within a subject; all without words.
 */
export function zoekFuncties(functies: readonly Functiebeschrijving[], gezocht: string): Galerijgroep[] {
  const woorden = gevouwen(gezocht)
    .split(/\s+/)
    .filter((woord) => woord !== '');
  const gevonden = functies
    .map((functie): Galerijfunctie => ({ ...functie, hulp: helpteksten[functie.naam] ?? LEEG }))
    .map((functie) => ({ functie, hoeGoed: past(functie, woorden) }))
    .filter(({ hoeGoed }) => hoeGoed > 0)
    .sort((a, b) => b.hoeGoed - a.hoeGoed);
  const ingedeeld = new Set(ONDERWERPEN.flatMap(([, namen]) => namen));
  const groepen = [...ONDERWERPEN, [OVERIGE, []] as const].map(([onderwerp, namen]) => ({
    onderwerp,
    functies: gevonden
      .map(({ functie }) => functie)
      .filter(({ naam }) => (onderwerp === OVERIGE ? !ingedeeld.has(naam) : namen.includes(naam))),
  }));
  return groepen.filter((groep) => groep.functies.length > 0);
}

/** "=WLZ.RICHTTARIEF(zorg; percentage; [nhc])" */
export function schrijfwijze({ naam, parameters }: Functiebeschrijving): string {
  return `=WLZ.${naam}(${parameters.map((p) => (p.optioneel ? `[${p.naam}]` : p.naam)).join('; ')})`;
}
