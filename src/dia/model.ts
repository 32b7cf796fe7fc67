// The slides as data: what they say, in which order and how the amounts are written. The deck, the sheet, the picture,
// the web table and the CSV are all drawn from this and from nothing else. Made by maakDiamodel (maakmodel.ts).
import type { Rij } from '../domein/contracteerruimte';
import type { Datum } from '../domein/datum';
import type { Afronding, Diaeenheid, Standcel } from './vraag';

/** One amount of the table. */
export interface Diacel {
  /** as on the slide: `1.205.744€`, `52.494-€`, `-€`, blank, or `n.b.` */
  readonly tekst: string;
  /** the number that the text shows, in the unit: 1205744 (k€) or 1205.7 (mln €); null when blank or n.b. */
  readonly waarde: number | null;
  /** as it stands on the sheet */
  readonly exact: Standcel;
}

export interface Diarij {
  readonly id: Rij;
  readonly label: string;
  /** for a column heading, when the regio's stand below each other: `Prognose ZIN` */
  readonly kort: string;
  /** input, a sum, or the outcome at the bottom */
  readonly soort: 'invoer' | 'som' | 'uitkomst';
  /** one per column */
  readonly cellen: readonly Diacel[];
}

export interface Diatabel {
  /** above the labels: `Toedeling van de regionale contracteerruimte 2024 (in € 1.000)` */
  readonly hoek: string;
  /** the regio's and Totaal, which is the last */
  readonly kolommen: readonly string[];
  /** the eight rows of domein §2, in that order */
  readonly rijen: readonly Diarij[];
  /** about rounding and missing amounts, each a sentence */
  readonly voetnoten: readonly string[];
  /** what the short headings stand for, as a sentence */
  readonly kortuitleg: string;
}

/** A bar of the chart. */
export interface Diastaaf {
  readonly regio: string;
  /** in the unit of the table; null = not known, no bar */
  readonly waarde: number | null;
  readonly tekst: string;
  readonly soort: 'overschot' | 'tekort' | 'niet bekend';
}

/** Verwacht overschot per regio. Bars start at zero. */
export interface Diagrafiek {
  readonly titel: string;
  readonly staven: readonly Diastaaf[];
  /** what the total is, as a sentence */
  readonly totaal: string;
}

/** One regio's verwacht overschot beside the previous one. */
export interface Diawijziging {
  readonly regio: string;
  readonly vorige: Diacel;
  readonly nu: Diacel;
  /** nu − vorige, from the amounts as shown; exact is the exact difference */
  readonly verschil: Diacel;
}

export interface Diawijzigingen {
  /** `Veranderd sinds de stand tot en met december 2023`, or what is shown when there is no earlier one */
  readonly titel: string;
  /** the earlier stand: `t/m december 2023`; undefined when none was kept */
  readonly tegenover?: string;
  readonly zinnen: readonly string[];
  /** per regio and Totaal, in the order of the table; empty without an earlier stand */
  readonly rijen: readonly Diawijziging[];
}

/** A heading of the toelichting with its sentences. */
export interface Diasectie {
  readonly kop: string;
  readonly zinnen: readonly string[];
}

/** One text per slide. */
export interface Perdia {
  readonly opening: string;
  readonly tabel: string;
  readonly grafiek: string;
  readonly toelichting: string;
}

export interface Diamodel {
  readonly uitvoerder: string;
  readonly jaar: number;
  readonly peilmaand: number;
  readonly gemaakt: Datum;
  /** `Monitoring contracteerruimte 2024`, `Regionale contracteerruimte 2024 (o.b.v. declaraties tot en met januari 2024)`, … */
  readonly titels: Perdia;
  /** below the title of the first slide */
  readonly ondertitel: string;
  /** the footer: `Peildatum: declaraties tot en met januari 2024` */
  readonly peildatum: string;
  readonly eenheid: Diaeenheid;
  /** the unit in words: `in € 1.000` or `in mln €` */
  readonly eenheidskop: string;
  /** what was applied; the exact table may not allow what was asked (see meldingen) */
  readonly afronding: Afronding;
  readonly tabel: Diatabel;
  readonly grafiek: Diagrafiek;
  readonly wijzigingen: Diawijzigingen;
  readonly toelichting: readonly Diasectie[];
  /** speaker notes, lines separated by \n, with the source of every number */
  readonly notities: Perdia;
  /** what a picture says, for who doesn't see it */
  readonly altteksten: { readonly tabel: string; readonly grafiek: string; readonly wijzigingen: string };
  /** what the user has to know before publishing: sums that are wrong, amounts that are missing */
  readonly meldingen: readonly string[];
}
