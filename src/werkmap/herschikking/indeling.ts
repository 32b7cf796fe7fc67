// Where everything stands on the sheet Herschikking. Rows and columns count from 0.
import { bladInFormule, gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Veld } from '../herkennen/lijst/lijst';
import { RUIMTEKOLOMMEN } from './uitleg';
import type { Herschikindeling, Ruimtekolom, Tabelkolom } from './uitleg';
import type { AanvullendVeld } from './benodigd';

/** Title, subtitle, option; then the block with the ruimte. */
const OPTIERIJ = 2;
export const RUIMTEKOP = 3;

/** What WLZ.HERSCHIK gives beside the layers: two columns before them, four after. */
const OVERLOOP_VOOR = 2;
const OVERLOOP_NA = 4;

/** What the sheet has to hold. */
export interface Indelingsvraag {
  regios: number;
  rijen: number;
  lagen: number;
  kolommen: readonly Tabelkolom[];
  metOverproductie: boolean;
  metMeerzorg: boolean;
}

/**
 * The columns of the table: what the lists have, and of the amounts only what the regime uses.
 * @param aanwezig from aanwezigeVelden
 * @param velden from benodigdeVelden
 */
export function tabelkolommen(
  aanwezig: ReadonlySet<Veld>,
  velden: ReadonlySet<AanvullendVeld>,
): Tabelkolom[] {
  const eigen = aanwezig.has('prognoseAanbieder');
  return [
    'regio',
    ...(aanwezig.has('agb') ? (['agb'] as const) : []),
    'aanbieder',
    ...(aanwezig.has('leveringsvorm') ? (['leveringsvorm'] as const) : []),
    'afspraak',
    ...(eigen ? (['prognoseOns', 'prognoseAanbieder', 'akkoord'] as const) : []),
    'prognose',
    ...velden,
  ];
}

/** The layout of the sheet. */
export function maakIndeling(vraag: Indelingsvraag): Herschikindeling {
  const eersteRegio = RUIMTEKOP + 1;
  const totaalRij = eersteRegio + vraag.regios;
  const controleRij = totaalRij + 1;
  const kopRij = controleRij + 1;
  const breedte = vraag.kolommen.length;
  return {
    ...(vraag.metOverproductie ? { overproductie: { rij: OPTIERIJ, kolom: 1 } } : {}),
    ruimte: { rij: eersteRegio, kolom: 0, rijen: vraag.regios, kolommen: RUIMTEKOLOMMEN.length },
    ...(vraag.metMeerzorg
      ? { meerzorg: { rij: eersteRegio, kolom: RUIMTEKOLOMMEN.length + 1, rijen: vraag.regios, kolommen: 2 } }
      : {}),
    totaalRij,
    controleRij,
    tabel: { rij: kopRij + 1, kolom: 0, rijen: vraag.rijen, kolommen: breedte },
    kolommen: [...vraag.kolommen],
    overloop: {
      rij: kopRij,
      kolom: breedte,
      rijen: vraag.rijen + 1,
      kolommen: OVERLOOP_VOOR + vraag.lagen + OVERLOOP_NA,
    },
  };
}

/** Row with the headers of the table, in which WLZ.HERSCHIK puts its own. */
export function kopRijVan({ tabel }: Herschikindeling): number {
  return tabel.rij - 1;
}

/** The cells of one column of the table; undefined when it isn't there. */
export function tabelkolom(indeling: Herschikindeling, kolom: Tabelkolom): Gebied | undefined {
  const plaats = indeling.kolommen.indexOf(kolom);
  return plaats < 0 ? undefined : { ...indeling.tabel, kolom: plaats, kolommen: 1 };
}

/** The cells of one column of the block with the ruimte. */
export function ruimtekolom({ ruimte }: Herschikindeling, kolom: Ruimtekolom): Gebied {
  return { ...ruimte, kolom: RUIMTEKOLOMMEN.indexOf(kolom), kolommen: 1 };
}

/** The columns that WLZ.HERSCHIK fills after its layers. */
export const NA_DE_LAGEN = ['nieuw', 'mutatie', 'nietVergoed', 'uitleg'] as const;
export type Overloopkolom = 'oud' | 'prognose' | (typeof NA_DE_LAGEN)[number];

/** What WLZ.HERSCHIK calls them. */
export const OVERLOOPKOPPEN: Readonly<Record<Overloopkolom, string>> = {
  oud: 'Afspraak oud',
  prognose: 'Prognose',
  nieuw: 'Afspraak nieuw',
  mutatie: 'Mutatie',
  nietVergoed: 'Niet vergoed',
  uitleg: 'Uitleg',
};

/** The cells that WLZ.HERSCHIK fills for one column, without its header. */
export function overloopkolom({ overloop }: Herschikindeling, kolom: Overloopkolom): Gebied {
  const voor = ['oud', 'prognose'].indexOf(kolom);
  const na = overloop.kolommen - OVERLOOP_NA + (NA_DE_LAGEN as readonly string[]).indexOf(kolom);
  return {
    rij: overloop.rij + 1,
    kolom: overloop.kolom + (voor >= 0 ? voor : na),
    rijen: overloop.rijen - 1,
    kolommen: 1,
  };
}

/** Address with dollar signs, so that a copied formula keeps looking at the same cells. */
export function vast(gebied: Gebied): string {
  return gebiednaam(gebied).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/**
 * A formula over one of the columns that WLZ.HERSCHIK fills: an error as soon as it gives one, and #N/A when another
 * column has come there (a regime of one's own that got other layers). Without the look at the first cell a formula
 * might keep its value when there is no outcome any more.
 * @param blad the worksheet, for a formula on another one
 */
export function overloopformule(
  indeling: Herschikindeling,
  kolom: Overloopkolom,
  formule: string,
  blad?: string,
): string {
  const voor = blad === undefined ? '' : `${bladInFormule(blad)}!`;
  const kop = (k: Overloopkolom): string => {
    const { rij, kolom: plaats } = overloopkolom(indeling, k);
    return `${voor}${vast({ rij: rij - 1, kolom: plaats, rijen: 1, kolommen: 1 })}="${OVERLOOPKOPPEN[k]}"`;
  };
  const klopt = kolom === 'oud' ? kop('oud') : `AND(${kop('oud')},${kop(kolom)})`;
  return `=IF(${klopt},${formule},NA())`;
}
