// What the steps of the herschikking show, and what they can do.
import type { Cent } from '../../domein/geld';
import type { Celpositie, Correctie, Veld } from '../../werkmap';
import type {
  Berekening,
  Herschikgegevens,
  Herschikkader,
  Herschikuitkomst,
} from '../../werkmap/herschikking/types';
import type { Herschikvraag, Ruimtekeuze } from '../../werkmap/herschikking/vraag';
import type { Lijstkeuze, Schrijfvoorstel } from './afleiden';
import type { Positie, Stapnaam } from './positie';
import type { BewaardScenario, Scenarionaam } from './Scenarios';
import type { EigenRegime } from './stappen/Regimestap';
import type { Ruimteveld } from './stappen/Ruimtestap';

/** What the steps show. */
export interface Herschikbeeld {
  positie: Positie;
  kader: Herschikkader;
  vraag: Herschikvraag;
  gegevens: Herschikgegevens;
  berekening: Berekening;
  eigen: EigenRegime | undefined;
  /** The workbook holds a vraag we could not use. */
  onbruikbareStand: boolean;
  /** What ruimte the worksheet has to follow. */
  volgbaar: Ruimtekeuze | undefined;
  /** The user's yes to overwriting cells of their own. */
  toestemming: boolean;
  /** Of step 3, 4 and 5; elsewhere undefined or empty, because they take a while. */
  lijstkeuze: Lijstkeuze | undefined;
  /** The outcome without what-if, when there is a what-if. */
  basis: Herschikuitkomst | undefined;
  bewaard: readonly BewaardScenario[];
  voorstel: Schrijfvoorstel | undefined;
}

export interface Herschiklogica {
  naarStap(stap: Stapnaam): void;
  zetVraag(deel: Partial<Herschikvraag>): void;
  zetPositie(deel: Partial<Positie>): void;
  zetOptie(naam: string, aan: boolean): void;
  zetRuimte(regio: string, veld: Ruimteveld, bedrag: Cent | null): void;
  volgWerkblad(): void;
  kiesLijst(id: string): void;
  kiesKolom(veld: Veld, kop: string | undefined): void;
  bewaar(naam: Scenarionaam): void;
  gaVerderMet(naam: Scenarionaam): void;
  geefToestemming(ja: boolean): void;
  zetRegimevoorbeeld(): Promise<void>;
  neemOver(correctie: Correctie): Promise<void>;
  schrijf(): Promise<void>;
  toon(cel: Celpositie): void;
}
