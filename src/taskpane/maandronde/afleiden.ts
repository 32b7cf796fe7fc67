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
  Uitgangsvoorkeur,
  Uitgangsvoorstel,
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
  /** Whether the table is kept to compare with next month. */
  bewaarStand?: boolean;
  /** The user's yes to overwriting cells of their own. */
  toestemming?: boolean;
}

/** For whom the table is made. */
interface Besluiten extends Uitgangsvoorstel {
  uitvoerder: Uitvoerder;
  vraag: Koppelvraag;
}

export interface Maandrondebeeld extends Besluiten {
  /** The workbook all of this follows from. */
  beeld: Werkmapbeeld;
  stap: Stapnaam;
  weergave: Weergave;
  koppel: Koppelbeeld;
  tabel: Tabelvoorstel | undefined;
  bewaarStand: boolean;
  uitkomst: Uitkomst | undefined;
  /** The workbook holds uitgangspunten or a position we could not use. */
  onbruikbareStand: boolean;
}

/** What was chosen now goes before what the workbook remembers, and that before the proposal. */
function beginUitgangspunten(
  beeld: Werkmapbeeld,
  gekozen: Uitgangspunten | undefined,
  nu: Date,
  voorkeur: Uitgangsvoorkeur | undefined,
): Uitgangsvoorstel {
  const opgeslagen = leesUitgangspunten(beeld);
  const bewaard = opgeslagen.soort === 'gevonden' ? opgeslagen.waarde : undefined;
  const uitgangspunten = gekozen ?? bewaard;
  if (uitgangspunten) return { uitgangspunten, uitVoorkeur: false };
  return stelUitgangspuntenVoor(beeld, { jaar: nu.getFullYear(), maand: nu.getMonth() + 1 }, voorkeur);
}

/** A later step than what it needs is there for, goes back to the step that makes it. */
function mogelijkeStap(stap: Stapnaam, bron: boolean, uitkomst: Uitkomst | undefined): Stapnaam {
  if ((stap === 'overschot' || stap === 'dia') && !uitkomst) return bron ? 'contracteerruimte' : 'gegevens';
  if ((stap === 'contracteerruimte' || stap === 'prognose') && !bron) return 'gegevens';
  return stap;
}

function besluiten(voorstel: Uitgangsvoorstel, keuzes: Keuzes, stand: Maandrondestand): Besluiten {
  const { uitgangspunten } = voorstel;
  const uitvoerder = zoekUitvoerder(uitgangspunten.uitvoerder);
  if (!uitvoerder) throw new Error(`Onbekende uitvoerder ${uitgangspunten.uitvoerder}.`);
  const eenheid = keuzes.eenheid === undefined ? stand.eenheid : (keuzes.eenheid ?? undefined);
  const { jaar, peilmaand, regios } = uitgangspunten;
  return {
    ...voorstel,
    uitvoerder,
    vraag: { uitvoerder, jaar, peilmaand, regios, ...(eenheid && { eenheid }) },
  };
}

/**
 * What the wizard shows.
 * @param nu today, for the first proposal of year and month
 * @param voorkeur what was chosen last on this computer, for a workbook that says nothing
 */
export function leidAf(
  beeld: Werkmapbeeld,
  keuzes: Keuzes,
  nu: Date,
  voorkeur?: Uitgangsvoorkeur,
): Maandrondebeeld {
  const opgeslagen = leesMaandrondestand(beeld);
  const stand = opgeslagen.soort === 'gevonden' ? opgeslagen.waarde : BEGINSTAND;
  const besluit = besluiten(beginUitgangspunten(beeld, keuzes.uitgangspunten, nu, voorkeur), keuzes, stand);
  const { uitgangspunten, vraag } = besluit;
  const koppeling = keuzes.koppeling === null ? LEGE_KOPPELING : keuzes.koppeling;
  const koppel = koppelbeeld(beeld, vraag, koppeling);
  const uitkomst = leesUitkomst(beeld, vraag);
  const weergave = uitkomst?.weergave ?? keuzes.weergave ?? stand.weergave;
  const { rijen } = koppel.voorstel.gevonden;
  const bewaarStand = keuzes.bewaarStand ?? stand.bewaarStand ?? true;
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
      ? tabelvoorstel(beeld, tabelvraag, koppel.voorstel.bronnen, { doel: keuzes.doel, bewaarStand })
      : undefined,
    bewaarStand,
    uitkomst,
  };
}
