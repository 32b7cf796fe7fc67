// The sheet Brieven: a table for mail merge, a row per aanbieder and leveringsvorm, live on the sheet Herschikking.
import { celverwijzing } from '../beeld/adres';
import type { Celinhoud } from '../plan/wijzigingsplan';
import { overloopformule, overloopkolom } from './indeling';
import type { Overloopkolom } from './indeling';
import type { Herschikindeling, Tabelkolom } from './uitleg';

export const BRIEVENTABEL = 'WLZ_Brieven';

/** Headers without spaces or signs: Word uses them as names of fields. */
export const BRIEFKOLOMMEN = [
  'Regio',
  'AGB',
  'Aanbieder',
  'Leveringsvorm',
  'Jaar',
  'Afspraak_oud',
  'Prognose',
  'Afspraak_nieuw',
  'Mutatie',
  'Niet_vergoed',
  'Afspraak_oud_tekst',
  'Prognose_tekst',
  'Afspraak_nieuw_tekst',
  'Mutatie_tekst',
  'Niet_vergoed_tekst',
  'Toelichting',
  'Zin',
] as const;
export type Briefkolom = (typeof BRIEFKOLOMMEN)[number];

/** Columns with an amount as a number. */
export const BEDRAGKOLOMMEN = [
  'Afspraak_oud',
  'Prognose',
  'Afspraak_nieuw',
  'Mutatie',
  'Niet_vergoed',
] as const;

/** The sheet Herschikking that the letters refer to. */
export interface Briefbron {
  blad: string;
  indeling: Herschikindeling;
  jaar: number;
}

/** 'Uw productieafspraak ZZP 2024 in Zeeland gaat van € 600,00 naar € 500,00. Onderproductie: …' */
function zinformule(cel: (kolom: Briefkolom) => string, jaar: number): string {
  const vorm = `IF(${cel('Leveringsvorm')}="","",${cel('Leveringsvorm')}&" ")`;
  const bedragen = `van € "&${cel('Afspraak_oud_tekst')}&" naar € "&${cel('Afspraak_nieuw_tekst')}&"`;
  return `"Uw productieafspraak "&${vorm}&"${jaar} in "&${cel('Regio')}&" gaat ${bedragen}. "&${cel('Toelichting')}`;
}

/**
 * An amount as Dutch text with cents. FIXED writes as the computer is set; where that is the English way points and
 * commas change places, because a letter is Dutch wherever it is made.
 */
function bedragtekst(cel: string): string {
  const vast = `FIXED(${cel},2)`;
  const omgekeerd = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${vast},",","|"),".",","),"|",".")`;
  return `IF(MID(FIXED(1.5,1),2,1)=",",${vast},${omgekeerd})`;
}

function kolomletter(kolom: Briefkolom): string {
  return String.fromCharCode('A'.charCodeAt(0) + BRIEFKOLOMMEN.indexOf(kolom));
}

/** One row of the table: references to a row of Herschikking, and texts over the cells of the row itself. */
function briefrij({ blad, indeling, jaar }: Briefbron, i: number): Celinhoud[] {
  const { tabel, kolommen } = indeling;
  const eigen = (kolom: Briefkolom): string => `${kolomletter(kolom)}${i + 2}`;
  const links = (kolom: Tabelkolom): Celinhoud => {
    const plaats = kolommen.indexOf(kolom);
    return plaats < 0 ? '' : { formule: `=${celverwijzing({ blad, rij: tabel.rij + i, kolom: plaats })}` };
  };
  const rechts = (kolom: Overloopkolom): Celinhoud => {
    const gebied = overloopkolom(indeling, kolom);
    const cel = celverwijzing({ blad, rij: gebied.rij + i, kolom: gebied.kolom });
    return { formule: overloopformule(indeling, kolom, cel, blad) };
  };
  const tekst = (kolom: Briefkolom): Celinhoud => ({ formule: `=${bedragtekst(eigen(kolom))}` });
  const inhoud: Record<Briefkolom, Celinhoud> = {
    Regio: links('regio'),
    AGB: links('agb'),
    Aanbieder: links('aanbieder'),
    Leveringsvorm: links('leveringsvorm'),
    Jaar: jaar,
    Afspraak_oud: rechts('oud'),
    Prognose: rechts('prognose'),
    Afspraak_nieuw: rechts('nieuw'),
    Mutatie: rechts('mutatie'),
    Niet_vergoed: rechts('nietVergoed'),
    Afspraak_oud_tekst: tekst('Afspraak_oud'),
    Prognose_tekst: tekst('Prognose'),
    Afspraak_nieuw_tekst: tekst('Afspraak_nieuw'),
    Mutatie_tekst: tekst('Mutatie'),
    Niet_vergoed_tekst: tekst('Niet_vergoed'),
    Toelichting: rechts('uitleg'),
    Zin: { formule: `=${zinformule(eigen, jaar)}` },
  };
  return BRIEFKOLOMMEN.map((kolom) => inhoud[kolom]);
}

/** Header and rows of the table, from A1. */
export function briefcellen(bron: Briefbron): Celinhoud[][] {
  const rijen = Array.from({ length: bron.indeling.tabel.rijen }, (_leeg, i) => briefrij(bron, i));
  return [[...BRIEFKOLOMMEN], ...rijen];
}
