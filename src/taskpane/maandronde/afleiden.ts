// Everything the wizard shows follows from the workbook as it was read and what the user chose.
import { zoekUitvoerder } from '../../beleid/zorgkantoren';
import type { Uitvoerder } from '../../beleid/zorgkantoren';
import {
  LEGE_KOPPELING,
  leesKoppeling,
  leesMaandrondestand,
  leesUitgangspunten,
  leesUitkomst,
  stelUitgangspuntenVoor,
} from '../../werkmap';
import type {
  Eenheidsfactor,
  Koppeling,
  Koppelvraag,
  Maandrondestand,
  Uitgangspunten,
  Uitkomst,
  Weergave,
  Werkmapbeeld,
} from '../../werkmap';
import { tabelvoorstel } from './doel';
import type { Tabelvoorstel } from './doel';
import { koppelbeeld } from './koppelen';
import type { Koppelbeeld } from './koppelen';

export type Stapnaam = Maandrondestand['stap'];

const BEGINSTAND: Maandrondestand = { versie: 1, stap: 'uitgangspunten', weergave: 'k€' };

/** What the user chose in this session; what is absent follows from the workbook. */
export interface Keuzes {
  stap?: Stapnaam;
  uitgangspunten?: Uitgangspunten;
  /** For the table that will be written; the pane shows what the worksheet shows. */
  weergave?: Weergave | undefined;
  /** Where the amounts come from; null: what is recognised, whatever the workbook remembers. */
  koppeling?: Koppeling | null;
  /** Unit of the block; null: the unit that was read. */
  eenheid?: Eenheidsfactor | null;
  /** Where the table is to be written, see Tabelvoorstel. */
  doel?: string;
  /** The user's yes to overwriting cells of their own. */
  toestemming?: boolean;
}

export interface Maandrondebeeld {
  /** The workbook all of this follows from. */
  beeld: Werkmapbeeld;
  stap: Stapnaam;
  uitgangspunten: Uitgangspunten;
  uitvoerder: Uitvoerder;
  weergave: Weergave;
  vraag: Koppelvraag;
  koppel: Koppelbeeld;
  tabel: Tabelvoorstel | undefined;
  uitkomst: Uitkomst | undefined;
  /** The workbook holds uitgangspunten or a position we could not use. */
  onbruikbareStand: boolean;
}

/** The stored or proposed uitgangspunten. */
function beginUitgangspunten(beeld: Werkmapbeeld, nu: Date): Uitgangspunten {
  const opgeslagen = leesUitgangspunten(beeld);
  if (opgeslagen.soort === 'gevonden') return opgeslagen.waarde;
  return stelUitgangspuntenVoor(beeld, { jaar: nu.getFullYear(), maand: nu.getMonth() + 1 });
}

/** A later step than what it needs is there for, goes back to the step that makes it. */
function mogelijkeStap(stap: Stapnaam, bron: boolean, uitkomst: Uitkomst | undefined): Stapnaam {
  if ((stap === 'overschot' || stap === 'dia') && !uitkomst) return bron ? 'contracteerruimte' : 'gegevens';
  if ((stap === 'contracteerruimte' || stap === 'prognose') && !bron) return 'gegevens';
  return stap;
}

interface Besluiten {
  uitgangspunten: Uitgangspunten;
  uitvoerder: Uitvoerder;
  vraag: Koppelvraag;
}

/** What was chosen now goes before what the workbook remembers, and that before the proposal. */
function besluiten(beeld: Werkmapbeeld, keuzes: Keuzes, stand: Maandrondestand, nu: Date): Besluiten {
  const uitgangspunten = keuzes.uitgangspunten ?? beginUitgangspunten(beeld, nu);
  const uitvoerder = zoekUitvoerder(uitgangspunten.uitvoerder);
  if (!uitvoerder) throw new Error(`Onbekende uitvoerder ${uitgangspunten.uitvoerder}.`);
  const eenheid = keuzes.eenheid === undefined ? stand.eenheid : (keuzes.eenheid ?? undefined);
  const { jaar, peilmaand, regios } = uitgangspunten;
  return {
    uitgangspunten,
    uitvoerder,
    vraag: { uitvoerder, jaar, peilmaand, regios, ...(eenheid && { eenheid }) },
  };
}

/**
 * What the wizard shows.
 * @param nu today, for the first proposal of year and month
 */
export function leidAf(beeld: Werkmapbeeld, keuzes: Keuzes, nu: Date): Maandrondebeeld {
  const opgeslagen = leesMaandrondestand(beeld);
  const stand = opgeslagen.soort === 'gevonden' ? opgeslagen.waarde : BEGINSTAND;
  const besluit = besluiten(beeld, keuzes, stand, nu);
  const { uitgangspunten, vraag } = besluit;
  const koppeling = keuzes.koppeling === null ? LEGE_KOPPELING : keuzes.koppeling;
  const koppel = koppelbeeld(beeld, vraag, koppeling);
  const uitkomst = leesUitkomst(beeld, vraag);
  const weergave = uitkomst?.weergave ?? keuzes.weergave ?? stand.weergave;
  const { rijen } = koppel.voorstel.gevonden;
  const tabelvraag = { ...uitgangspunten, rijen, weergave: keuzes.weergave ?? weergave };
  return {
    ...besluit,
    beeld,
    weergave,
    stap: mogelijkeStap(keuzes.stap ?? stand.stap, koppel.gevonden, uitkomst),
    koppel,
    onbruikbareStand: [opgeslagen, leesUitgangspunten(beeld), leesKoppeling(beeld)].some(
      ({ soort }) => soort === 'onbruikbaar',
    ),
    tabel: koppel.gevonden
      ? tabelvoorstel(beeld, tabelvraag, koppel.voorstel.bronnen, keuzes.doel)
      : undefined,
    uitkomst,
  };
}
