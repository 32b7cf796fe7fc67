// Everything the wizard shows follows from the workbook as it was read and what the user chose.
import { zoekUitvoerder } from '../../beleid/zorgkantoren';
import type { Uitvoerder } from '../../beleid/zorgkantoren';
import {
  contracteerruimteplan,
  eigenBladen,
  eigenCellen,
  herken,
  leesMaandrondestand,
  leesUitgangspunten,
  leesUitkomst,
  problemenVan,
  stelUitgangspuntenVoor,
  voorbeeldVan,
} from '../../werkmap';
import type {
  Bron,
  Celwijziging,
  Eenheidsfactor,
  Maandrondestand,
  Probleem,
  Tabelvraag,
  Uitgangspunten,
  Uitkomst,
  Voorbeeld,
  Vraag,
  Weergave,
  Werkmapbeeld,
  Wijzigingsplan,
} from '../../werkmap';

export type Stapnaam = Maandrondestand['stap'];

export const STAPPEN: readonly Stapnaam[] = ['uitgangspunten', 'gegevens', 'contracteerruimte', 'overschot'];

const BEGINSTAND: Maandrondestand = { versie: 1, stap: 'uitgangspunten', weergave: 'k€' };

/** What the user chose in this session; what is absent follows from the workbook. */
export interface Keuzes {
  stap?: Stapnaam;
  uitgangspunten?: Uitgangspunten;
  /** For the table that will be written; the pane shows what the worksheet shows. */
  weergave?: Weergave | undefined;
  /** null: the best block. */
  bronId?: string | null;
  /** null: the unit that was read. */
  eenheid?: Eenheidsfactor | null;
  /** The user's yes to overwriting cells of their own. */
  toestemming?: boolean;
}

/** The table that is about to be written. */
export interface Tabelvoorstel {
  tabelvraag: Tabelvraag;
  plan: Wijzigingsplan;
  voorbeeld: Voorbeeld;
  /** Cells of the user that would be overwritten. */
  eigen: readonly Celwijziging[];
}

export interface Maandrondebeeld {
  stap: Stapnaam;
  uitgangspunten: Uitgangspunten;
  uitvoerder: Uitvoerder;
  weergave: Weergave;
  vraag: Vraag;
  bronnen: readonly Bron[];
  bron: Bron | undefined;
  /** The block the workbook remembers as chosen. */
  bewaardeBronId: string | undefined;
  problemen: readonly Probleem[];
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
function mogelijkeStap(stap: Stapnaam, bron: Bron | undefined, uitkomst: Uitkomst | undefined): Stapnaam {
  if (stap === 'overschot' && !uitkomst) return bron ? 'contracteerruimte' : 'gegevens';
  if (stap === 'contracteerruimte' && !bron) return 'gegevens';
  return stap;
}

function tabelvoorstel(beeld: Werkmapbeeld, tabelvraag: Tabelvraag): Tabelvoorstel {
  const plan = contracteerruimteplan(beeld, tabelvraag);
  return { tabelvraag, plan, voorbeeld: voorbeeldVan(plan, beeld), eigen: eigenCellen(beeld, plan) };
}

interface Besluiten {
  uitgangspunten: Uitgangspunten;
  uitvoerder: Uitvoerder;
  vraag: Vraag;
}

/** What was chosen now goes before what the workbook remembers, and that before the proposal. */
function besluiten(beeld: Werkmapbeeld, keuzes: Keuzes, stand: Maandrondestand, nu: Date): Besluiten {
  const uitgangspunten = keuzes.uitgangspunten ?? beginUitgangspunten(beeld, nu);
  const uitvoerder = zoekUitvoerder(uitgangspunten.uitvoerder);
  if (!uitvoerder) throw new Error(`Onbekende uitvoerder ${uitgangspunten.uitvoerder}.`);
  const eenheid = keuzes.eenheid === undefined ? stand.eenheid : (keuzes.eenheid ?? undefined);
  const { jaar, regios } = uitgangspunten;
  return {
    uitgangspunten,
    uitvoerder,
    vraag: { uitvoerder, jaar, regios, ...(eenheid && { eenheid }) },
  };
}

/** The chosen block if it is still there, else the best. */
function gekozenBron(bronnen: readonly Bron[], keuzes: Keuzes, stand: Maandrondestand): Bron | undefined {
  const id = keuzes.bronId === undefined ? stand.bronId : keuzes.bronId;
  return bronnen.find((bron) => bron.id === id) ?? bronnen[0];
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
  const bronnen = herken(beeld, vraag, eigenBladen(beeld));
  const bron = gekozenBron(bronnen, keuzes, stand);
  const uitkomst = leesUitkomst(beeld, vraag);
  const weergave = uitkomst?.weergave ?? keuzes.weergave ?? stand.weergave;
  const tabelvraag = bron && { ...uitgangspunten, bron, weergave: keuzes.weergave ?? weergave };
  return {
    ...besluit,
    weergave,
    stap: mogelijkeStap(keuzes.stap ?? stand.stap, bron, uitkomst),
    bronnen,
    problemen: bron ? problemenVan(bron, vraag) : [],
    onbruikbareStand: opgeslagen.soort === 'onbruikbaar' || leesUitgangspunten(beeld).soort === 'onbruikbaar',
    bron,
    tabel: tabelvraag && tabelvoorstel(beeld, tabelvraag),
    uitkomst,
    bewaardeBronId: stand.bronId,
  };
}
