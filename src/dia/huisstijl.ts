// How the slides look: colours, fonts and logo, set once and kept in the workbook or taken from a presentation.
import { z } from 'zod';

const kleur = z.string().regex(/^#[0-9A-F]{6}$/i, 'een kleur als #1F4E79');

/** A picture of at most 256 kB: it is kept in the workbook as text. */
export const MEESTE_LOGOTEKENS = 350_000;

const logo = z.strictObject({
  soort: z.enum(['png', 'jpeg', 'gif', 'svg']),
  /** base64, without `data:` */
  inhoud: z.string().min(1).max(MEESTE_LOGOTEKENS),
  /** width ÷ height */
  verhouding: z.number().positive(),
  omschrijving: z.string().min(1),
});

export const huisstijlschema = z.strictObject({
  versie: z.literal(1),
  naam: z.string().min(1),
  kleuren: z.strictObject({
    /** titles, the table's header, lines */
    hoofd: kleur,
    tekst: kleur,
    /** footers and notes */
    zacht: kleur,
    /** behind the outcome and the panels; dark text stands on it */
    vlak: kleur,
    overschot: kleur,
    tekort: kleur,
  }),
  lettertypen: z.strictObject({ koppen: z.string().min(1), tekst: z.string().min(1) }),
  logo: logo.optional(),
});

export type Huisstijl = z.infer<typeof huisstijlschema>;
export type Logo = z.infer<typeof logo>;

/** Without a choice of the user: the colours of our own sheets, and a font that every computer has. */
export const STANDAARDSTIJL: Huisstijl = {
  versie: 1,
  naam: 'Standaard',
  kleuren: {
    hoofd: '#1F4E79',
    tekst: '#1F1F1F',
    zacht: '#595959',
    vlak: '#E8F0F8',
    overschot: '#2E75B6',
    tekort: '#B10E1C',
  },
  lettertypen: { koppen: 'Arial', tekst: 'Arial' },
};
