// What the read files come down to: totals, and what will be written.
import { type Cent, cent, NUL } from '../../../domein/geld';
import { metDubbel, totalenVan } from '../../../invoer/bestanden';
import type { Werkmapbeeld, Wijzigingsplan } from '../../../werkmap';
import { metVerwachting } from '../../../werkmap';
import { type Declaratievoorstel, declaratievoorstel, verrijk } from '../../../werkmap/standen/declaraties';
import { gelezenBestanden } from '../../../werkmap/standen/register';
import { type Standenvoorstel, standenvoorstel, standVan } from '../../../werkmap/standen/standen';
import type { Declaratiestand, Gelezen, Wijze } from './geheugen';

/** The files with a newly read one behind them: one that is there already counts once. */
export function metGelezen(gelezen: readonly Gelezen[], erbij: Gelezen, beeld: Werkmapbeeld): Gelezen[] {
  const ervoor = gelezen.map(({ uitkomst }) => uitkomst);
  const uitkomst = metDubbel(erbij.uitkomst, ervoor, gelezenBestanden(beeld));
  return [...gelezen, { ...erbij, uitkomst }];
}

/** The files that count: one whose totals stand on the sheet already only when the sheet is made anew. */
export function tellendeBestanden(gelezen: readonly Gelezen[], wijze: Wijze): Gelezen[] {
  return gelezen.filter(
    ({ uitkomst }) => uitkomst.gelukt && (wijze === 'vervangen' || uitkomst.eerder === undefined),
  );
}

export interface Regiototaal {
  regio: string;
  bedrag: Cent;
  totalen: number;
}

/** What will be written, and what there is to say of it. */
export interface Inleesvoorstel {
  declaraties: Declaratievoorstel;
  standen: Standenvoorstel;
  /** totals of the files read now */
  totalen: number;
  regios: readonly Regiototaal[];
  /** absent when there is nothing to write, or it can't be: zin */
  plan?: Wijzigingsplan;
  zin?: string;
}

/** @param maand the month up to which is counted, `2024-02` */
export function inleesvoorstel(
  beeld: Werkmapbeeld,
  { gelezen, wijze }: Pick<Declaratiestand, 'gelezen' | 'wijze'>,
  maand: string,
): Inleesvoorstel {
  const totalen = totalenVan(tellendeBestanden(gelezen, wijze).map(({ uitkomst }) => uitkomst));
  const declaraties = declaratievoorstel(beeld, totalen, wijze);
  const standen = standenvoorstel(beeld, standVan(maand, declaraties.rijen));
  const zin = declaraties.zin ?? standen.zin;
  const gedeeld = { declaraties, standen, totalen: totalen.length, regios: perRegio(beeld, totalen) };
  if (zin !== undefined) return { ...gedeeld, zin };
  if (totalen.length === 0 || !declaraties.bladplan || !standen.bladplan) return gedeeld;
  const plan = { titel: 'Declaraties', bladen: [declaraties.bladplan, standen.bladplan], activeer: 0 };
  return { ...gedeeld, plan: metVerwachting(plan, beeld) };
}

function perRegio(beeld: Werkmapbeeld, totalen: Parameters<typeof verrijk>[1]): Regiototaal[] {
  const regios = new Map<string, Regiototaal>();
  for (const { regio, uzovi, bedrag } of verrijk(beeld, totalen)) {
    const naam = regio || `UZOVI ${uzovi}`;
    const eerder = regios.get(naam) ?? { regio: naam, bedrag: NUL, totalen: 0 };
    regios.set(naam, { regio: naam, bedrag: cent(eerder.bedrag + bedrag), totalen: eerder.totalen + 1 });
  }
  return [...regios.values()].sort((een, ander) => een.regio.localeCompare(ander.regio, 'nl'));
}
