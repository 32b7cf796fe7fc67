// The sheet Declaraties: what was declared, one row per regio, aanbieder, prestatie and months.
import { zoekRegio } from '../../beleid/zorgkantoren';
import { cent, centVanEuro, euroVanCent } from '../../domein/geld';
import { leveringsvorm } from '../../domein/leveringsvorm';
import { type Declaratietotaal, voegSamen } from '../../invoer/totalen';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { DECLARATIETABELNAAM } from '../herkennen/lijst/onzetabellen';
import type { Bladplan } from '../plan/wijzigingsplan';
import type { Declaratierij } from './declaratierij';
import { MEESTE_RIJEN, passend } from './detail';
import type { Detail } from './detail';
import { leesRijen, tabelplan } from './eigentabel';
import type { Rijlezing, Tabelsoort } from './eigentabel';
import { maandcel, maandUitCel, NOTATIE_MAAND } from './maandcel';
import { aanbiedersUit, vormenUit } from './opzoeken';

export const NOTATIE_CENTEN = '#,##0.00;[Red]-#,##0.00';
export const NOTATIE_AANTAL = '#,##0.###;[Red]-#,##0.###';

export const DECLARATIETABEL: Tabelsoort = {
  naam: DECLARATIETABELNAAM,
  blad: 'Declaraties',
  kolommen: [
    { kop: 'Regio', breedte: 120 },
    { kop: 'UZOVI', breedte: 50 },
    { kop: 'AGB-code', breedte: 64 },
    { kop: 'Zorgaanbieder', breedte: 160 },
    { kop: 'Prestatiecode', breedte: 80 },
    { kop: 'Tijdseenheid', breedte: 72 },
    { kop: 'Leveringsvorm', breedte: 84 },
    { kop: 'Productiemaand', breedte: 90, notatie: NOTATIE_MAAND },
    { kop: 'Boekmaand', breedte: 72, notatie: NOTATIE_MAAND },
    { kop: 'Bedrag', breedte: 96, notatie: NOTATIE_CENTEN },
    { kop: 'Aantal', breedte: 72, notatie: NOTATIE_AANTAL },
  ],
};

/** The same answer for the same text without looking again: there are half a million totals of six regio's. */
function eenmaal<T>(zoek: (tekst: string) => T): (tekst: string) => T {
  const gevonden = new Map<string, T>();
  return (tekst) => {
    if (!gevonden.has(tekst)) gevonden.set(tekst, zoek(tekst));
    return gevonden.get(tekst) as T;
  };
}

/** Finds regio, aanbieder and leveringsvorm of totals; what a file or the sheet named already goes before. */
export function verrijk(beeld: Werkmapbeeld, totalen: readonly Declaratietotaal[]): Declaratierij[] {
  const vormen = vormenUit(beeld, DECLARATIETABEL.blad);
  const namen = aanbiedersUit(beeld, DECLARATIETABEL.blad);
  const regioVan = eenmaal(zoekRegio);
  const vormVan = eenmaal(leveringsvorm);
  return totalen.map((totaal) => {
    const { uzovi, agb, prestatiecode } = totaal;
    const gevonden = regioVan(totaal.regio || uzovi);
    const genoemd = totaal.leveringsvorm ?? '';
    return {
      ...totaal,
      uzovi: uzovi || (gevonden?.code ?? ''),
      regio: gevonden?.naam ?? totaal.regio ?? '',
      aanbieder: totaal.aanbieder || (namen.get(agb) ?? ''),
      leveringsvorm: (vormVan(genoemd) ?? genoemd) || (vormen.get(prestatiecode.toUpperCase()) ?? ''),
    };
  });
}

function celrij(rij: Declaratierij): Celwaarde[] {
  return [
    rij.regio,
    rij.uzovi,
    rij.agb,
    rij.aanbieder,
    rij.prestatiecode,
    rij.tijdseenheid,
    rij.leveringsvorm,
    maandcel(rij.productiemaand),
    maandcel(rij.boekmaand),
    euroVanCent(rij.bedrag),
    // Added up over prestaties there is no volume.
    rij.prestatiecode === '' && rij.aantal === 0 ? '' : rij.aantal,
  ];
}

const cijfers = (waarde: Celwaarde | undefined, breedte: number): string => {
  const tekst = String(waarde ?? '').trim();
  return tekst === '' ? '' : tekst.padStart(breedte, '0');
};

function rijUit(cellen: readonly Celwaarde[]): Declaratierij | string {
  const [regio, uzovi, agb, aanbieder, code, eenheid, vorm, productie, boek, bedrag, aantal] = cellen;
  const productiemaand = maandUitCel(productie ?? '');
  const boekmaand = maandUitCel(boek ?? '');
  if (productiemaand === '') return 'heeft geen productiemaand.';
  if (boekmaand === '') return 'heeft geen boekmaand.';
  if (typeof bedrag !== 'number') return 'heeft geen bedrag.';
  return {
    regio: String(regio ?? ''),
    uzovi: cijfers(uzovi, 4),
    agb: cijfers(agb, 8),
    aanbieder: String(aanbieder ?? ''),
    prestatiecode: String(code ?? ''),
    tijdseenheid: cijfers(eenheid, 2),
    leveringsvorm: String(vorm ?? ''),
    productiemaand,
    boekmaand,
    bedrag: centVanEuro(bedrag),
    aantal: typeof aantal === 'number' ? aantal : 0,
  };
}

/** Reads the table on the sheet Declaraties; no rows when there is none. */
export function leesDeclaraties(beeld: Werkmapbeeld): Rijlezing<Declaratierij> {
  return leesRijen(beeld, DECLARATIETABEL, rijUit);
}

const TE_VEEL =
  'Dit zijn te veel regio’s en maanden voor één blad Declaraties. Lees minder jaren of minder regio’s tegelijk in.';

/** What will stand on the sheet. */
export interface Declaratievoorstel {
  rijen: readonly Declaratierij[];
  /** what they tell apart: less when the sheet would be too long */
  detail: Detail;
  /** rows that stand there now */
  bestaand: number;
  /** prestatiecodes without a leveringsvorm, and UZOVI-numbers or names without a regio, each once */
  zonderVorm: readonly string[];
  zonderRegio: readonly string[];
  /** absent when it can't be written: zin says why */
  bladplan?: Bladplan;
  zin?: string;
}

/**
 * The part of a plan for the sheet Declaraties.
 * @param meeste rows that the sheet may have; with more they are added up further
 * @param wijze whether the new totals are added to what stands there (files of one more month) or take its place
 */
export function declaratievoorstel(
  beeld: Werkmapbeeld,
  totalen: readonly Declaratietotaal[],
  wijze: 'aanvullen' | 'vervangen',
  meeste = MEESTE_RIJEN,
): Declaratievoorstel {
  const lezing = leesDeclaraties(beeld);
  const nieuw = verrijk(beeld, totalen);
  // Enriched first: the same total from a file and from the sheet have to be recognised as one.
  const samen = wijze === 'aanvullen' ? voegSamen([verrijk(beeld, lezing.rijen), nieuw]) : voegSamen([nieuw]);
  const alle = samen as Declaratierij[];
  const past = passend(alle, meeste);
  const { rijen, detail } = past ?? { rijen: alle, detail: 'prestatie' };
  const gedeeld = {
    rijen,
    detail,
    bestaand: lezing.rijen.length,
    zonderVorm: uniek(alle.filter((rij) => rij.leveringsvorm === '').map((rij) => rij.prestatiecode)),
    zonderRegio: uniek(alle.map((rij) => rij.regio || rij.uzovi)).filter(
      (naam) => zoekRegio(naam) === undefined,
    ),
  };
  if (lezing.zin !== undefined) return { ...gedeeld, zin: lezing.zin };
  if (!past) return { ...gedeeld, zin: TE_VEEL };
  return { ...gedeeld, ...tabelplan(beeld, DECLARATIETABEL, rijen.map(celrij)) };
}

function uniek(teksten: readonly string[]): string[] {
  return [...new Set(teksten)].sort();
}

/** Of all rows together, in cents. */
export function totaalVan(rijen: readonly Declaratietotaal[]): number {
  return rijen.reduce((som, { bedrag }) => cent(som + bedrag), 0);
}
