// The sheet Declaraties: what was declared, one row per regio, aanbieder, prestatie and months.
import { zoekRegio } from '../../beleid/zorgkantoren';
import { cent, centVanEuro, euroVanCent } from '../../domein/geld';
import { leveringsvorm } from '../../domein/leveringsvorm';
import { type Declaratietotaal, voegSamen } from '../../invoer/totalen';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Bladplan } from '../plan/wijzigingsplan';
import { leesRijen, tabelplan } from './eigentabel';
import type { Rijlezing, Tabelsoort } from './eigentabel';
import { maandcel, maandUitCel, NOTATIE_MAAND } from './maandcel';
import { aanbiedersUit, vormenUit } from './opzoeken';

export const NOTATIE_CENTEN = '#,##0.00;[Red]-#,##0.00';
export const NOTATIE_AANTAL = '#,##0.###;[Red]-#,##0.###';

export const DECLARATIETABEL: Tabelsoort = {
  naam: 'WLZ_Declaraties',
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

/** A total with what the policy and the user's own tables say of its codes; '' where they say nothing. */
export type Declaratierij = Declaratietotaal &
  Required<Pick<Declaratietotaal, 'regio' | 'aanbieder' | 'leveringsvorm'>>;

/** Finds regio, aanbieder and leveringsvorm of totals; what a file or the sheet named already goes before. */
export function verrijk(beeld: Werkmapbeeld, totalen: readonly Declaratietotaal[]): Declaratierij[] {
  const vormen = vormenUit(beeld, DECLARATIETABEL.blad);
  const namen = aanbiedersUit(beeld, DECLARATIETABEL.blad);
  return totalen.map((totaal) => {
    const { uzovi, agb, prestatiecode } = totaal;
    const gevonden = zoekRegio(totaal.regio || uzovi);
    const genoemd = totaal.leveringsvorm ?? '';
    return {
      ...totaal,
      uzovi: uzovi || (gevonden?.code ?? ''),
      regio: gevonden?.naam ?? totaal.regio ?? '',
      aanbieder: totaal.aanbieder || (namen.get(agb) ?? ''),
      leveringsvorm: (leveringsvorm(genoemd) ?? genoemd) || (vormen.get(prestatiecode.toUpperCase()) ?? ''),
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
    rij.aantal,
  ];
}

const cijfers = (waarde: Celwaarde | undefined, breedte: number): string => {
  const tekst = String(waarde ?? '').trim();
  return tekst === '' ? '' : tekst.padStart(breedte, '0');
};

function rijUit(cellen: readonly Celwaarde[], nummer: number): Declaratierij | string {
  const [regio, uzovi, agb, aanbieder, code, eenheid, vorm, productie, boek, bedrag, aantal] = cellen;
  const productiemaand = maandUitCel(productie ?? '');
  if (productiemaand === '')
    return `Rij ${nummer} van tabel ${DECLARATIETABEL.naam} heeft geen productiemaand.`;
  if (typeof bedrag !== 'number') return `Rij ${nummer} van tabel ${DECLARATIETABEL.naam} heeft geen bedrag.`;
  return {
    regio: String(regio ?? ''),
    uzovi: cijfers(uzovi, 4),
    agb: cijfers(agb, 8),
    aanbieder: String(aanbieder ?? ''),
    prestatiecode: String(code ?? ''),
    tijdseenheid: cijfers(eenheid, 2),
    leveringsvorm: String(vorm ?? ''),
    productiemaand,
    boekmaand: maandUitCel(boek ?? ''),
    bedrag: centVanEuro(bedrag),
    aantal: typeof aantal === 'number' ? aantal : 0,
  };
}

/** Reads the table on the sheet Declaraties; no rows when there is none. */
export function leesDeclaraties(beeld: Werkmapbeeld): Rijlezing<Declaratierij> {
  return leesRijen(beeld, DECLARATIETABEL, rijUit);
}

/** What will stand on the sheet. */
export interface Declaratievoorstel {
  rijen: readonly Declaratierij[];
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
 * @param wijze whether the new totals are added to what stands there (files of one more month) or take its place
 */
export function declaratievoorstel(
  beeld: Werkmapbeeld,
  totalen: readonly Declaratietotaal[],
  wijze: 'aanvullen' | 'vervangen',
): Declaratievoorstel {
  const lezing = leesDeclaraties(beeld);
  const nieuw = verrijk(beeld, totalen);
  // Enriched first: the same total from a file and from the sheet have to be recognised as one.
  const samen = wijze === 'aanvullen' ? voegSamen([verrijk(beeld, lezing.rijen), nieuw]) : voegSamen([nieuw]);
  const rijen = samen as Declaratierij[];
  const gedeeld = {
    rijen,
    bestaand: lezing.rijen.length,
    zonderVorm: uniek(rijen.filter((rij) => rij.leveringsvorm === '').map((rij) => rij.prestatiecode)),
    zonderRegio: uniek(
      rijen
        .filter((rij) => zoekRegio(rij.regio || rij.uzovi) === undefined)
        .map((rij) => rij.regio || rij.uzovi),
    ),
  };
  if (lezing.zin !== undefined) return { ...gedeeld, zin: lezing.zin };
  return { ...gedeeld, ...tabelplan(beeld, DECLARATIETABEL, rijen.map(celrij)) };
}

function uniek(teksten: readonly string[]): string[] {
  return [...new Set(teksten)].sort();
}

/** Of all rows together, in cents. */
export function totaalVan(rijen: readonly Declaratietotaal[]): number {
  return rijen.reduce((som, { bedrag }) => cent(som + bedrag), 0);
}
