// What the four places of the pane share.
import { z } from 'zod';
import type { Celpositie, Uitgangspunten, Weergave, Werkmapdienst } from '../../werkmap';
import type { Schrijven } from './useSchrijven';
import type { Werkmap } from './useWerkmap';

export const PLAATSEN = ['maandronde', 'herschikken', 'functies', 'controles'] as const;
export type Plaatsnaam = (typeof PLAATSEN)[number];

/** Key of the workbook setting that remembers the place. */
export const VENSTERSLEUTEL = 'WLZ.venster';
export const vensterschema = z.object({ versie: z.literal(1), plaats: z.enum(PLAATSEN) });
export const BEGINVENSTER: z.infer<typeof vensterschema> = { versie: 1, plaats: 'maandronde' };

/** What the user was sent to another place for. */
export interface Aanleiding {
  /** Name of the regio, as in the policy. */
  regio?: string;
  /** The cell to explain ('Waarom?'). */
  cel?: Celpositie;
}

/** What every place gets. */
export interface Plaatsprops {
  dienst: Werkmapdienst;
  werkmap: Werkmap;
  schrijven: Schrijven;
  /** As confirmed in the maandronde, else as proposed from the workbook. */
  uitgangspunten: Uitgangspunten;
  /** Amounts in the pane in k€ or €. */
  weergave: Weergave;
  /** Present when the user was sent here by naar(); a new object each time. */
  aanleiding?: Aanleiding | undefined;
  /** Goes to another place. */
  naar(plaats: Plaatsnaam, aanleiding?: Aanleiding): void;
}
