// The uitlooppatroon on our worksheet Prognose: live from its triangle, or as typed, for WLZ.EXTRAPOLEER to refer to.
import type { Leveringsvorm } from '../../../domein/leveringsvorm';
import { NAIJLBELEID } from '../../../beleid/naijl';
import { bladInFormule, celnaam } from '../../beeld/adres';
import type { Gebied } from '../../beeld/adres';
import type { Driehoekbron } from '../../prognose/driehoekbron';
import type { Patroon, Rekenwijze } from '../../prognose/wijze';
import * as stijl from '../stijl';
import type { Celinhoud, Wijziging } from '../wijzigingsplan';

/** Headings of the rows of a pattern. */
const KOPPEN = ['Uitlooppatroon', 'Leeftijd in maanden', 'Voltooiing'] as const;
/** Rows of one pattern: name, ages, degrees, what it rests on, and a blank row. */
const HOOGTE = 5;
/** Width of the first column, in points. */
const BREEDTE_KOP = 130;

function absoluut(gebied: Gebied, blad?: string): string {
  const cel = (rij: number, kolom: number) => celnaam({ rij, kolom }).replace(/^([A-Z]+)/, '$$$1$$');
  const { rij, kolom, rijen, kolommen } = gebied;
  const bereik = `${cel(rij, kolom)}:${cel(rij + rijen - 1, kolom + kolommen - 1)}`;
  return blad === undefined ? bereik : `${bladInFormule(blad)}!${bereik}`;
}

interface Deel {
  /** undefined: everything without a pattern of its own. */
  vorm?: Leveringsvorm;
  patroon: Patroon;
  /** First row (from 0). */
  rij: number;
}

/** A triangle that stands nowhere as a triangle, written below the patterns (euros). */
interface Neergezet {
  bron: Driehoekbron;
  titel: string;
  rij: number;
}

/** The patterns on the worksheet and where their degrees stand. */
export interface Patroonblok {
  wijzigingen: readonly Wijziging[];
  /** First row below it, and first column to the right of it. */
  onder: number;
  rechts: number;
  /** The cells with the degrees of the whole. */
  geheel: string;
  /** The same per leveringsvorm with a pattern of its own. */
  vormen: ReadonlyMap<Leveringsvorm, string>;
}

const enkel = (rij: number, kolom: number, kolommen = 1): Gebied => ({ rij, kolom, rijen: 1, kolommen });

function cellen(rij: number, kolom: number, inhoud: Celinhoud[][]): Wijziging {
  return {
    soort: 'cellen',
    gebied: { rij, kolom, rijen: inhoud.length, kolommen: Math.max(...inhoud.map((regel) => regel.length)) },
    inhoud,
  };
}

/** Where the amounts behind a pattern stand: in the user's worksheet, or below the patterns on ours. */
function driehoekbereik(
  patroon: Patroon,
  neergezet: readonly Neergezet[],
  kolom: number,
): string | undefined {
  const { bron } = patroon;
  const kolommen = patroon.voltooiing.length;
  if (!bron) return undefined;
  if (bron.plek) return absoluut({ ...bron.plek.gebied, kolommen }, bron.plek.blad);
  const hier = neergezet.find((deel) => deel.bron === bron);
  if (!hier) return undefined;
  return absoluut({ rij: hier.rij + 2, kolom: kolom + 1, rijen: bron.driehoek.length, kolommen });
}

function staartargument(): string {
  const { staart } = NAIJLBELEID;
  return staart === 1 ? '' : `,"voltooiing",${staart}`;
}

/** A formula per age and not one that spills: cells of a spill can't be written over when the method changes. */
function gradenuit(bereik: string, aantal: number): Celinhoud[] {
  const naijl = `WLZ.NAIJL(${bereik}${staartargument()})`;
  return Array.from({ length: aantal }, (_leeg, i) => ({ formule: `=INDEX(${naijl},1,${i + 1})` }));
}

function patrooncellen(deel: Deel, neergezet: readonly Neergezet[], kolom: number): Wijziging[] {
  const { patroon, rij, vorm } = deel;
  const aantal = patroon.voltooiing.length;
  const naam = vorm === undefined ? 'alle prestaties zonder eigen patroon' : vorm;
  const bereik = driehoekbereik(patroon, neergezet, kolom);
  const graden = enkel(rij + 2, kolom + 1, aantal);
  const uitleg = bereik
    ? `${patroon.uitleg} Levend uit de driehoek: wijzigt die, dan wijzigt dit.`
    : `${patroon.uitleg} U kunt de percentages hier wijzigen.`;
  const leeftijden = patroon.voltooiing.map((_graad, leeftijd) => leeftijd);
  const kop = enkel(rij + 1, kolom, aantal + 1);
  return [
    cellen(rij, kolom, [[`${KOPPEN[0]}: ${naam}`]]),
    cellen(rij + 1, kolom, [[KOPPEN[1], ...leeftijden]]),
    cellen(rij + 2, kolom, [[KOPPEN[2]]]),
    bereik
      ? cellen(rij + 2, kolom + 1, [gradenuit(bereik, aantal)])
      : cellen(rij + 2, kolom + 1, [[...patroon.voltooiing]]),
    cellen(rij + 3, kolom, [[uitleg]]),
    { soort: 'opmaak', gebied: enkel(rij, kolom), opmaak: { vet: true } },
    { soort: 'opmaak', gebied: kop, opmaak: stijl.KOP },
    { soort: 'opmaak', gebied: enkel(rij + 1, kolom), opmaak: stijl.KOPLABEL },
    { soort: 'notatie', gebied: graden, notatie: '0.0%' },
    ...(bereik ? [] : [{ soort: 'opmaak' as const, gebied: graden, opmaak: stijl.INVOERCEL }]),
    { soort: 'opmaak', gebied: enkel(rij + 3, kolom), opmaak: stijl.TOELICHTING },
  ];
}

function driehoekcellen({ bron, titel, rij }: Neergezet, kolom: number): Wijziging[] {
  const breedte = bron.driehoek[0]?.length ?? 0;
  const koppen = ['Productiemaand', ...Array.from({ length: breedte }, (_leeg, leeftijd) => leeftijd)];
  const regels = bron.driehoek.map((bedragen, r): Celinhoud[] => {
    const maand = bron.maanden[r];
    const naam = maand ? `${maand.jaar}-${String(maand.maand).padStart(2, '0')}` : '';
    return [naam, ...bedragen.map((bedrag) => (bedrag === null ? '' : bedrag / 100))];
  });
  const bedragen: Gebied = { rij: rij + 2, kolom: kolom + 1, rijen: regels.length, kolommen: breedte };
  return [
    cellen(rij, kolom, [[titel]]),
    cellen(rij + 1, kolom, [koppen]),
    cellen(rij + 2, kolom, regels),
    { soort: 'opmaak', gebied: enkel(rij, kolom), opmaak: { vet: true } },
    { soort: 'opmaak', gebied: enkel(rij + 1, kolom, breedte + 1), opmaak: stijl.KOP },
    { soort: 'opmaak', gebied: enkel(rij + 1, kolom), opmaak: stijl.KOPLABEL },
    { soort: 'notatie', gebied: bedragen, notatie: '#,##0.00' },
  ];
}

/** The triangles behind the patterns that stand nowhere yet, each below the other. */
function neerTeZetten(delen: readonly Deel[], vanaf: number): Neergezet[] {
  const gezet: Neergezet[] = [];
  let rij = vanaf;
  for (const { patroon, vorm } of delen) {
    const { bron } = patroon;
    if (!bron || bron.plek) continue;
    const titel = `Driehoek${vorm === undefined ? '' : ` ${vorm}`}: opgeteld gedeclareerd per productiemaand, in euro’s`;
    gezet.push({ bron, titel, rij });
    rij += bron.driehoek.length + 3;
  }
  return gezet;
}

/**
 * The patterns of a way of calculating; undefined when it corrects nothing.
 * @param plek upper left corner on our worksheet
 */
export function patroonblok(
  wijze: Rekenwijze,
  plek: { rij: number; kolom: number },
): Patroonblok | undefined {
  if (!wijze.patroon) return undefined;
  const delen: Deel[] = [
    { patroon: wijze.patroon, rij: plek.rij },
    ...[...wijze.vormen].map(([vorm, patroon], i) => ({ vorm, patroon, rij: plek.rij + HOOGTE * (i + 1) })),
  ];
  const neergezet = neerTeZetten(delen, plek.rij + HOOGTE * delen.length);
  const laatste = neergezet.at(-1);
  const graden = ({ patroon, rij }: Deel) =>
    absoluut(enkel(rij + 2, plek.kolom + 1, patroon.voltooiing.length));
  const [geheel, ...rest] = delen;
  const breedste = Math.max(
    ...delen.map(({ patroon }) => patroon.voltooiing.length),
    ...neergezet.map(({ bron }) => bron.driehoek[0]?.length ?? 0),
  );
  return {
    wijzigingen: [
      ...delen.flatMap((deel) => patrooncellen(deel, neergezet, plek.kolom)),
      ...neergezet.flatMap((deel) => driehoekcellen(deel, plek.kolom)),
      { soort: 'kolombreedte', kolom: plek.kolom, kolommen: 1, punten: BREEDTE_KOP },
    ],
    onder: laatste ? laatste.rij + 2 + laatste.bron.driehoek.length : plek.rij + HOOGTE * delen.length - 1,
    rechts: plek.kolom + 1 + breedste,
    geheel: geheel ? graden(geheel) : '',
    vormen: new Map(rest.flatMap((deel) => (deel.vorm ? [[deel.vorm, graden(deel)] as const] : []))),
  };
}
