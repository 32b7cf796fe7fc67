// The herschikking as plain data: what is asked (vraag), what the workbook gives (gegevens) and what comes out.
//
// How the parts follow each other:
//   leesHerschikstand(beeld)              what was kept in the workbook            (vraag.ts)
//   leesGegevens(beeld, vraag, kader)     rows, ruimte and regime from the cells   (gegevens.ts)
//   bereken(vraag, gegevens)              the outcome; cheap, for every slider     (bereken.ts)
//   vergelijkScenarios(a, b)              two outcomes side by side                (vergelijk.ts)
//   herschikplan(beeld, vraag, gegevens)  what will be written                     (plan.ts)
import type { Uitvoerder } from '../../beleid/zorgkantoren';
import type { Cent } from '../../domein/geld';
import type { Regime, Ruimtegebruik } from '../../domein/herschikking';
import type { Leveringsvorm } from '../../domein/leveringsvorm';
import type { Prognosevergelijking } from '../../domein/prognose/aanbieder';
import type { Celpositie } from '../beeld/adres';
import type { Eenheidsfactor } from '../herkennen/eenheid';
import type { Bron } from '../herkennen/bron';
import type { Aanbiederrij, Lijst } from '../herkennen/lijst/lijst';
import type { Probleem } from '../herkennen/probleem';

/** For whom and which year; the uitgangspunten of the maandronde. */
export interface Herschikkader {
  uitvoerder: Uitvoerder;
  jaar: number;
  /** Names as in the policy. */
  regios: readonly string[];
}

/** One cell of the workbook that holds an amount, and how many euros 1 is worth there. */
export interface Bedragplek {
  cel: Celpositie;
  factor: Eenheidsfactor;
}

/** The ruimte of one regio before any what-if. Amounts in cents; without a plek the amount was typed in the pane. */
export interface Regioruimte {
  regio: string;
  /** null = not known (yet); a problem says why. */
  ruimteZin: Cent | null;
  ruimteZinPlek?: Bedragplek;
  /** Row 3 of the contracteerruimtetabel; a blank saldo is nothing. */
  saldo: Cent;
  saldoPlek?: Bedragplek;
}

/** A row with the list it stands in. */
export interface Lijstrij {
  lijst: Lijst;
  rij: Aanbiederrij;
}

/** The steps of the herschikking in which something can be wrong. */
export type Probleemstap = 'regime' | 'ruimte' | 'aanbieders' | 'watals';

/** A problem with the step in which it can be solved. */
export interface Stapprobleem extends Probleem {
  stap: Probleemstap;
}

/** Rows, ruimte and regime as the workbook gives them. */
export interface Herschikgegevens {
  kader: Herschikkader;
  /** Absent when it can't be read; a problem says why. */
  regime?: Regime;
  /** Own regime: the name of the table it was read from. */
  regimetabel?: string;
  ruimtes: readonly Regioruimte[];
  /** The lists of the koppeling: one, or one per regio when every regio has a worksheet of its own. */
  lijsten: readonly Lijst[];
  rijen: readonly Lijstrij[];
  /** The table with ruimte and forecast that the ruimte came from, for the sheet Overhevelingen. */
  ruimtebron?: Bron;
  /** Of reading, the worst first. What bereken finds comes on top. */
  problemen: readonly Stapprobleem[];
}

/** A row of the list with what it gets. Amounts in cents. */
export interface Rijuitkomst {
  bron: Lijstrij;
  /** Sheet and row (from 0) of the source, the cell with the name of the aanbieder. */
  cel: Celpositie;
  regio: string;
  aanbieder: string;
  agb?: string;
  leveringsvorm?: Leveringsvorm;
  afspraak: Cent;
  /** Both forecasts, the difference and which one counts. */
  prognoses: Prognosevergelijking;
  /** The forecast that counts. */
  prognose: Cent;
  /** Runs along Herschikuitkomst.lagen. */
  toegekend: readonly Cent[];
  nieuw: Cent;
  mutatie: Cent;
  nietVergoed: Cent;
  uitleg: string;
}

/** The ruimte of one regio (or the total of them), part by part. Amounts in cents. */
export interface Beschikbaar {
  regio: string;
  ruimteZin: Cent;
  saldo: Cent;
  /** What-if: arrived minus sent, in ZIN. */
  overheveling: Cent;
  /** What-if: ruimte ±. */
  aanpassing: Cent;
  /** ruimteZin + saldo + overheveling + aanpassing */
  beschikbaar: Cent;
  /** The part of beschikbaar that is geoormerkt for Meerzorg. */
  meerzorg: Cent;
}

/** The ruimte with what was done with it. */
export interface Regiouitkomst extends Beschikbaar {
  afspraak: Cent;
  prognose: Cent;
  verdeeld: Cent;
  mutatie: Cent;
  nietVergoed: Cent;
  /** beschikbaar − verdeeld, or 0. */
  rest: Cent;
  /**
   * verdeeld − beschikbaar, or 0. With a regime over the whole kantoor one regio may use what another leaves: only the
   * total says whether it fits.
   */
  overschrijding: Cent;
}

/** The outcome. */
export interface Herschikuitkomst {
  regime: { naam: string; titel: string; bereik: Regime['bereik'] };
  lagen: readonly string[];
  /** Every complete row, in the order of the list. */
  rijen: readonly Rijuitkomst[];
  regios: readonly Regiouitkomst[];
  totaal: Regiouitkomst;
  /** As the domain divided: per regio or the whole kantoor, Meerzorg apart, each with a sentence. */
  ruimtes: readonly Ruimtegebruik[];
}

/**
 * What bereken gives. `problemen` are those of reading and of calculating together; with a `fout` about rows the
 * uitkomst is of the other rows only and nothing may be written (see herschikplan).
 */
export interface Berekening {
  /** Absent when nothing could be divided: the problems say why. */
  uitkomst?: Herschikuitkomst;
  /** Every row takes part: only then may it be written. */
  volledig: boolean;
  problemen: readonly Stapprobleem[];
}

/** One row in two scenarios; null where a scenario doesn't have it. */
export interface Rijvergelijking {
  regio: string;
  aanbieder: string;
  agb?: string;
  leveringsvorm?: Leveringsvorm;
  cel: Celpositie;
  a: Rijuitkomst | null;
  b: Rijuitkomst | null;
  /** nieuw of b − nieuw of a; null when one of them is missing. */
  verschil: Cent | null;
}

export interface Regiovergelijking {
  regio: string;
  a: Regiouitkomst | null;
  b: Regiouitkomst | null;
  /** b − a of verdeeld, rest and nietVergoed; null when one of them is missing. */
  verschil: { beschikbaar: Cent; verdeeld: Cent; rest: Cent; nietVergoed: Cent } | null;
}

export interface Scenariovergelijking {
  rijen: readonly Rijvergelijking[];
  regios: readonly Regiovergelijking[];
  totaal: Regiovergelijking;
}
