// How the table stands on slides of a given size: regio's beside or below each other, over one page or more, with the
// largest type that fits. Type never gets smaller than KLEINSTE.
import type { Diatabel } from './model';
import { aantalRegels, langsteStuk, regelhoogte, tekstbreedte } from './tekstmaat';
import type { Letter } from './tekstmaat';

/** One page of the table. Sizes in inches. */
export interface Tabelpagina {
  /** `naast elkaar`: the regio's are columns, as in the original; `onder elkaar`: they are rows */
  readonly richting: 'naast elkaar' | 'onder elkaar';
  /** indices in Diatabel.kolommen of the regio's (and Totaal) on this page */
  readonly kolommen: readonly number[];
  readonly punten: number;
  readonly koppunten: number;
  /** the first is that of the labels */
  readonly breedten: readonly number[];
  /** the first is that of the headings */
  readonly hoogten: readonly number[];
}

/** The room for the table, in inches. */
export interface Ruimte {
  readonly breedte: number;
  readonly hoogte: number;
  /** when the regio's stand below each other: lower, because the short headings need a footnote */
  readonly hoogteOnderElkaar?: number;
}

/** Readable from the back of a meeting room. */
const KLEINSTE = 12;
const GROOTSTE = 16;
/** Left and right in a cell together. */
export const CELMARGE = 0.09;
const RUIMTE_BINNEN = 2 * CELMARGE + 0.02;
const LABEL_MIN = 2.9;
const LABEL_MIN_ONDER = 1.6;
const LABEL_MAX = 5.6;
const BEDRAG_MAX = 1.75;
const LUCHT_BOVEN_EN_ONDER = 0.08;
/** Rows that have room to spare grow to at most this. */
const RIJ_MAX = 0.52;
const RIJ_MAX_ONDER = 0.4;

function letter(lettertype: string, punten: number, vet = false): Letter {
  return { lettertype, punten, vet };
}

const reeks = (van: number, tot: number): number[] =>
  Array.from({ length: van - tot + 1 }, (_leeg, i) => van - i);
const optellen = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0);

/** Rows share the room that is left, up to the largest height. */
function uitgerekt(hoogten: readonly number[], beschikbaar: number, grootste: number): number[] {
  const over = Math.max(0, beschikbaar - optellen(hoogten)) / hoogten.length;
  return hoogten.map((hoogte) => Math.max(hoogte, Math.min(hoogte + over, grootste)));
}

/** The regio's beside each other in type of this size; undefined when that doesn't fit. */
function naastElkaar(
  tabel: Diatabel,
  ruimte: Ruimte,
  lettertype: string,
  punten: number,
): Tabelpagina | undefined {
  const koppunten = punten - 1;
  const nodig = tabel.kolommen.map((kolom, k) => {
    const bedragen = tabel.rijen.map(({ cellen }) =>
      tekstbreedte(cellen[k]?.tekst ?? '', letter(lettertype, punten, true)),
    );
    return Math.max(langsteStuk(kolom, letter(lettertype, koppunten, true)), ...bedragen) + RUIMTE_BINNEN;
  });
  const smalste = Math.max(...nodig);
  // Columns of one width look calmer than columns that each have their own.
  const gelijk = smalste * nodig.length + LABEL_MIN <= ruimte.breedte;
  const label = Math.min(LABEL_MAX, ruimte.breedte - (gelijk ? smalste * nodig.length : optellen(nodig)));
  if (label < LABEL_MIN) return undefined;
  const breder = gelijk ? Math.min(BEDRAG_MAX, (ruimte.breedte - label) / nodig.length) : 0;
  const breedten = [label, ...nodig.map((eigen) => (gelijk ? Math.max(smalste, breder) : eigen))];
  const kop = [tabel.hoek, ...tabel.kolommen].map((tekst, k) =>
    aantalRegels(tekst, (breedten[k] ?? 0) - RUIMTE_BINNEN, letter(lettertype, koppunten, true)),
  );
  const rijen = tabel.rijen.map((rij) =>
    aantalRegels(rij.label, label - RUIMTE_BINNEN, letter(lettertype, punten, rij.soort !== 'invoer')),
  );
  const hoogten = [
    regelhoogte(Math.max(...kop), koppunten) + LUCHT_BOVEN_EN_ONDER,
    ...rijen.map((regels) => regelhoogte(regels, punten) + LUCHT_BOVEN_EN_ONDER),
  ];
  if (optellen(hoogten) > ruimte.hoogte) return undefined;
  const kolommen = tabel.kolommen.map((_kolom, k) => k);
  const uit = uitgerekt(hoogten, ruimte.hoogte, RIJ_MAX);
  return { richting: 'naast elkaar', kolommen, punten, koppunten, breedten, hoogten: uit };
}

/** One page of regio's below each other; undefined when it doesn't fit. */
function onderElkaar(
  tabel: Diatabel,
  kolommen: readonly number[],
  ruimte: Ruimte,
  lettertype: string,
  punten: number,
): Tabelpagina | undefined {
  const koppunten = Math.min(punten, 12);
  const hoogte = ruimte.hoogteOnderElkaar ?? ruimte.hoogte;
  const naam = Math.max(
    // Over all regio's here too.
    ...tabel.kolommen.map((kolom) => tekstbreedte(kolom, letter(lettertype, punten, true))),
  );
  const nodig = tabel.rijen.map(({ kort, cellen }) => {
    // Over all regio's, so that every page has the same columns.
    const bedragen = cellen.map(({ tekst }) => tekstbreedte(tekst, letter(lettertype, punten, true)));
    return Math.max(langsteStuk(kort, letter(lettertype, koppunten, true)), ...bedragen) + RUIMTE_BINNEN;
  });
  const smalste = Math.max(...nodig);
  const label = Math.min(naam + RUIMTE_BINNEN, ruimte.breedte - optellen(nodig));
  // Names go over two lines only when the type can't be smaller.
  const afgebroken = label < naam + RUIMTE_BINNEN;
  if (label < LABEL_MIN_ONDER || (afgebroken && punten > KLEINSTE)) return undefined;
  const gelijk = label + smalste * nodig.length <= ruimte.breedte;
  const over = (ruimte.breedte - label - optellen(nodig)) / nodig.length;
  const breedten = [
    label,
    ...nodig.map((eigen) =>
      gelijk ? Math.min(BEDRAG_MAX, (ruimte.breedte - label) / nodig.length) : eigen + over,
    ),
  ];
  const kop = tabel.rijen.map(({ kort }, i) =>
    aantalRegels(kort, (breedten[i + 1] ?? 0) - RUIMTE_BINNEN, letter(lettertype, koppunten, true)),
  );
  const rijen = kolommen.map((k) =>
    aantalRegels(tabel.kolommen[k] ?? '', label - RUIMTE_BINNEN, letter(lettertype, punten, true)),
  );
  const hoogten = [
    regelhoogte(Math.max(2, ...kop), koppunten) + LUCHT_BOVEN_EN_ONDER,
    ...rijen.map((regels) => regelhoogte(regels, punten) + LUCHT_BOVEN_EN_ONDER),
  ];
  if (optellen(hoogten) > hoogte) return undefined;
  const uit = uitgerekt(hoogten, hoogte, RIJ_MAX_ONDER);
  return { richting: 'onder elkaar', kolommen, punten, koppunten, breedten, hoogten: uit };
}

/** Pages of equal length, the last one with Totaal. */
function verdeeld(aantal: number, paginas: number): number[][] {
  const perPagina = Math.ceil(aantal / paginas);
  return Array.from({ length: paginas }, (_leeg, p) =>
    Array.from({ length: aantal }, (_ook, k) => k).slice(p * perPagina, (p + 1) * perPagina),
  ).filter((pagina) => pagina.length > 0);
}

/** More pages than this are never needed for 31 regio's; beyond it the smallest type is used whatever happens. */
const MEESTE_PAGINAS = 6;

/**
 * The pages for a table: the regio's beside each other when they fit in readable type, else below each other on as few
 * pages as can be.
 *
 * @throws RangeError when not even one regio fits a page.
 */
export function deelTabelIn(tabel: Diatabel, ruimte: Ruimte, lettertype: string): Tabelpagina[] {
  for (const punten of reeks(GROOTSTE, KLEINSTE)) {
    const pagina = naastElkaar(tabel, ruimte, lettertype, punten);
    if (pagina) return [pagina];
  }
  for (let paginas = 1; paginas <= MEESTE_PAGINAS; paginas += 1) {
    const delen = verdeeld(tabel.kolommen.length, paginas);
    for (const punten of reeks(GROOTSTE - 2, KLEINSTE)) {
      const gevonden = delen.flatMap(
        (kolommen) => onderElkaar(tabel, kolommen, ruimte, lettertype, punten) ?? [],
      );
      if (gevonden.length === delen.length) return gevonden;
    }
  }
  throw new RangeError('De tabel past niet leesbaar op de dia’s: de namen van de regio’s zijn te lang.');
}
