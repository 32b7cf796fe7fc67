import type { Administratie } from '../plan/administratie';
import type { Instelling } from './terugdraaien';
import type { Bladstand } from './vastleggen';

/** One worksheet of a plan as it was before. */
export type Bladvooraf =
  | {
      soort: 'nieuw';
      naam: string;
      /** The name it begins with. */
      tijdelijk: string;
      /** Its id is loaded as soon as Excel has made it, also when the rest of the batch failed. */
      gemaakt?: Excel.Worksheet;
    }
  | { soort: 'bestaand'; id: string; naam: string; stand: Bladstand };

/** What there was before a plan was applied; bladen in the order of the plan. */
export interface Vooraf {
  bladIds: ReadonlySet<string>;
  bladen: Bladvooraf[];
  administratie: Administratie;
  /** The setting that says what we wrote; null when it isn't touched. */
  instelling: Instelling | null;
}

/** A worksheet name that nobody chose. */
export function tijdelijkeNaam(): string {
  const willekeurig = crypto.getRandomValues(new Uint32Array(2));
  return `WLZ ${[...willekeurig].map((getal) => getal.toString(36)).join('')}`;
}
