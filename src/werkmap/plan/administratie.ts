// What we wrote in this workbook, so that next time we know which worksheets are ours and what was changed by hand.
import { z } from 'zod';
import { leesGebied } from '../beeld/adres';
import { bladMetNaam, celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { gelijkeInhoud } from './canoniek';
import { pakUit, verpak, verpaktschema } from './notitieopslag';
import type { Celwijziging } from './voorbeeld';
import { BLADSOORTEN } from './wijzigingsplan';
import type { Bladdoel, Bladsoort } from './wijzigingsplan';

/** Key of the workbook setting. */
export const ADMINISTRATIESLEUTEL = 'WLZ.geschreven';

const gebiedschema = z.object({
  rij: z.number(),
  kolom: z.number(),
  rijen: z.number(),
  kolommen: z.number(),
});
const grafiekschema = z.object({
  soort: z.literal('grafiek'),
  naam: z.string(),
  titel: z.string(),
  type: z.enum(['ColumnClustered', 'BarClustered']),
  waarden: gebiedschema,
  categorieen: gebiedschema,
  reeksnaam: z.string(),
  kleur: z.string(),
  notatie: z.string(),
  plaats: gebiedschema,
});
const notitieschema = z.object({
  soort: z.enum(BLADSOORTEN),
  /** '' for a worksheet the plan made: its id is not known before it is there. */
  bladId: z.string(),
  bladNaam: z.string(),
  /** The smallest rectangle around all we wrote. */
  adres: z.string().regex(/^[A-Z]+\d+(:[A-Z]+\d+)?$/),
  /** What we wrote, as given to Range.formulas, one row per row of adres; null: not ours. */
  formules: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  grafieken: z.array(grafiekschema),
  /** When it was written, as an ISO date with time; absent in notes from before it was kept. */
  moment: z.iso.datetime().optional(),
  /** What the plan tells 'Waarom?'; plain JSON. */
  uitleg: z.unknown().optional(),
});
const administratieschema = z.object({
  versie: z.literal(1),
  bladen: z.array(notitieschema.extend({ formules: z.union([notitieschema.shape.formules, verpaktschema]) })),
});

/** One worksheet of ours: which, where on it, and what we wrote there. */
export type Notitie = z.infer<typeof notitieschema>;
export interface Administratie {
  versie: 1;
  bladen: Notitie[];
}

export const LEGE_ADMINISTRATIE: Administratie = { versie: 1, bladen: [] };

/** Everything asks for it all the time; a reading of the workbook brings a new object. */
const gelezen = new WeakMap<object, Administratie>();

function lees(opgeslagen: unknown): Administratie {
  const lezing = administratieschema.safeParse(opgeslagen);
  if (!lezing.success) return LEGE_ADMINISTRATIE;
  return {
    versie: 1,
    bladen: lezing.data.bladen.map(({ formules, ...notitie }) => ({
      ...notitie,
      formules: Array.isArray(formules) ? formules : pakUit(formules, leesGebied(notitie.adres).rij),
    })),
  };
}

/** The administration as stored; empty when there is none or when another version of this add-in wrote it. */
export function leesAdministratie(opgeslagen: unknown): Administratie {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return LEGE_ADMINISTRATIE;
  const eerder = gelezen.get(opgeslagen);
  if (eerder) return eerder;
  const administratie = lees(opgeslagen);
  gelezen.set(opgeslagen, administratie);
  return administratie;
}

/** The administration as the setting keeps it: a thousand rows of formulas would not fit. */
export function opslagVan({ versie, bladen }: Administratie): unknown {
  return {
    versie,
    bladen: bladen.map((notitie) => ({
      ...notitie,
      formules: verpak(notitie.formules, leesGebied(notitie.adres).rij),
    })),
  };
}

/** Notes about the same thing: one per kind, but as many tables in the user's own layout as there are worksheets. */
function gaatOver(een: Notitie, ander: Notitie): boolean {
  if (een.soort !== ander.soort) return false;
  return (
    een.soort !== 'eigen tabel' ||
    (een.bladId !== '' && een.bladId === ander.bladId) ||
    een.bladNaam === ander.bladNaam
  );
}

/** The administration with this note in place of an earlier one about the same worksheet. */
export function metNotitie(administratie: Administratie, notitie: Notitie): Administratie {
  const andere = administratie.bladen.filter((eerder) => !gaatOver(eerder, notitie));
  return { versie: 1, bladen: [...andere, notitie] };
}

/** The earlier note that this one takes the place of. */
export function eerdereNotitie(administratie: Administratie, notitie: Notitie): Notitie | undefined {
  return administratie.bladen.find((eerder) => gaatOver(eerder, notitie));
}

/**
 * The formulas to remember after a plan that left some cells alone: for those what we wrote before, so that a change
 * by hand stays known as such.
 * @param eerder the note it takes the place of
 */
export function metGelaten(notitie: Notitie, eerder: Notitie | undefined): Notitie {
  if (!eerder || eerder.adres !== notitie.adres) return notitie;
  const formules = notitie.formules.map((rij, r) =>
    rij.map((formule, k) => formule ?? eerder.formules[r]?.[k] ?? null),
  );
  return { ...notitie, formules };
}

/** What we wrote in a cell of a worksheet of ours; undefined when the cell is not ours. */
export function geschrevenIn(notitie: Notitie, cel: { rij: number; kolom: number }): Celwaarde | undefined {
  const { rij, kolom } = leesGebied(notitie.adres);
  return notitie.formules[cel.rij - rij]?.[cel.kolom - kolom] ?? undefined;
}

/** How many of the cells we filled still hold what we wrote; between 0 and 1. */
function gelijkenis(blad: Bladbeeld, notitie: Notitie): number {
  const { rij, kolom } = leesGebied(notitie.adres);
  let gevuld = 0;
  let gelijk = 0;
  notitie.formules.forEach((formules, r) => {
    formules.forEach((formule, k) => {
      if (formule === null || formule === '') return;
      gevuld += 1;
      if (gelijkeInhoud(celVan(blad, rij + r, kolom + k).formule, formule)) gelijk += 1;
    });
  });
  return gevuld === 0 ? 0 : gelijk / gevuld;
}

/** Enough to take a worksheet for ours: with our name, and under another name. */
const GELIJK_MET_NAAM = 0.5;
const GELIJK_ZONDER_NAAM = 0.9;

/**
 * The worksheet a note is about, if it is still there. Without its id (made just now, or saved in a way that gives
 * new ids) it is the one with our name and most of what we wrote; else the only one with nearly all of it.
 */
export function bladVan(beeld: Werkmapbeeld, notitie: Notitie): Bladbeeld | undefined {
  const metId = beeld.bladen.find(({ id }) => id === notitie.bladId);
  if (metId) return metId;
  const naamgenoot = bladMetNaam(beeld, notitie.bladNaam);
  if (naamgenoot && gelijkenis(naamgenoot, notitie) >= GELIJK_MET_NAAM) return naamgenoot;
  const lijkt = beeld.bladen.filter((blad) => gelijkenis(blad, notitie) >= GELIJK_ZONDER_NAAM);
  return lijkt.length === 1 ? lijkt[0] : undefined;
}

export interface OnsBlad {
  blad: Bladbeeld;
  notitie: Notitie;
}

/** Every worksheet we wrote that is still there, with its note. */
export function onzeBladen(beeld: Werkmapbeeld): OnsBlad[] {
  return leesAdministratie(beeld.instellingen[ADMINISTRATIESLEUTEL]).bladen.flatMap((notitie) => {
    const blad = bladVan(beeld, notitie);
    return blad ? [{ blad, notitie }] : [];
  });
}

/** The note about a kind of worksheet, with that worksheet, if we wrote one that is still there. */
export function onsBlad(beeld: Werkmapbeeld, soort: Bladsoort): OnsBlad | undefined {
  return onzeBladen(beeld).find(({ notitie }) => notitie.soort === soort);
}

/** A new worksheet under this name, or with the first free number behind it: 'Contracteerruimte 2'. */
export function nieuwDoel(beeld: Werkmapbeeld, naam: string): Bladdoel {
  let vrij = naam;
  for (let nummer = 2; bladMetNaam(beeld, vrij); nummer++) vrij = `${naam} ${nummer}`;
  return { soort: 'nieuw', naam: vrij };
}

/** Where a kind of worksheet goes: over the one we wrote earlier, else to a new one under a free name. */
export function bepaalDoel(beeld: Werkmapbeeld, soort: Bladsoort, naam: string): Bladdoel {
  const ons = onsBlad(beeld, soort);
  return ons ? { soort: 'bestaand', id: ons.blad.id, naam: ons.blad.naam } : nieuwDoel(beeld, naam);
}

/** The cells of a worksheet of ours that hold something else now than what we wrote. */
export function handmatigGewijzigd(blad: Bladbeeld, notitie: Notitie): Celwijziging[] {
  const { rij, kolom } = leesGebied(notitie.adres);
  const gewijzigd: Celwijziging[] = [];
  notitie.formules.forEach((geschreven, r) => {
    geschreven.forEach((oud, k) => {
      if (oud === null) return;
      const nieuw = celVan(blad, rij + r, kolom + k).formule;
      if (!gelijkeInhoud(nieuw, oud))
        gewijzigd.push({ cel: { blad: blad.naam, rij: rij + r, kolom: kolom + k }, oud, nieuw });
    });
  });
  return gewijzigd;
}
