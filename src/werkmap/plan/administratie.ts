// What we wrote in this workbook, so that next time we know which worksheets are ours and what was changed by hand.
import { z } from 'zod';
import { leesGebied } from '../beeld/adres';
import { bladMetNaam, celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Celwijziging } from './voorbeeld';
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
  soort: z.enum(['contracteerruimte']),
  bladId: z.string(),
  bladNaam: z.string(),
  adres: z.string().regex(/^[A-Z]+\d+(:[A-Z]+\d+)?$/),
  /** What Excel gave back as formulas right after writing, one row per row of adres. */
  formules: z.array(z.array(z.union([z.string(), z.number(), z.boolean()]))),
  grafieken: z.array(grafiekschema),
});
const administratieschema = z.object({ versie: z.literal(1), bladen: z.array(notitieschema) });

/** One worksheet of ours: which, where on it, and what we wrote there. */
export type Notitie = z.infer<typeof notitieschema>;
export type Administratie = z.infer<typeof administratieschema>;

export const LEGE_ADMINISTRATIE: Administratie = { versie: 1, bladen: [] };

/** The administration as stored; empty when there is none or when another version of this add-in wrote it. */
export function leesAdministratie(opgeslagen: unknown): Administratie {
  const lezing = administratieschema.safeParse(opgeslagen);
  return lezing.success ? lezing.data : LEGE_ADMINISTRATIE;
}

/** The administration with this note in place of an earlier one about the same kind of worksheet. */
export function metNotitie(administratie: Administratie, notitie: Notitie): Administratie {
  const andere = administratie.bladen.filter(({ soort }) => soort !== notitie.soort);
  return { versie: 1, bladen: [...andere, notitie] };
}

/**
 * The formulas to remember after a plan that left some cells alone: for those what we wrote before, so that a change
 * by hand stays known as such.
 * @param gelaten whether the plan left the cell at this row and column of adres
 */
export function metGelaten(
  notitie: Notitie,
  eerder: Notitie | undefined,
  gelaten: (rij: number, kolom: number) => boolean,
): Notitie {
  if (!eerder || eerder.adres !== notitie.adres) return notitie;
  const formules = notitie.formules.map((rij, r) =>
    rij.map((formule, k) => (gelaten(r, k) ? (eerder.formules[r]?.[k] ?? formule) : formule)),
  );
  return { ...notitie, formules };
}

/** Worksheet ids don't survive every way of saving; then name and title together tell that it is ours. */
function isOnsBlad(blad: Bladbeeld, notitie: Notitie): boolean {
  if (blad.naam !== notitie.bladNaam) return false;
  const { rij, kolom } = leesGebied(notitie.adres);
  return celVan(blad, rij, kolom).formule === notitie.formules[0]?.[0];
}

/** The worksheet a note is about, if it is still there. */
export function bladVan(beeld: Werkmapbeeld, notitie: Notitie): Bladbeeld | undefined {
  const metId = beeld.bladen.find(({ id }) => id === notitie.bladId);
  return metId ?? beeld.bladen.find((blad) => isOnsBlad(blad, notitie));
}

/** The note about a kind of worksheet, with that worksheet, if we wrote one that is still there. */
export function onsBlad(
  beeld: Werkmapbeeld,
  soort: Bladsoort,
): { blad: Bladbeeld; notitie: Notitie } | undefined {
  const notitie = leesAdministratie(beeld.instellingen[ADMINISTRATIESLEUTEL]).bladen.find(
    (n) => n.soort === soort,
  );
  const blad = notitie && bladVan(beeld, notitie);
  return blad && notitie ? { blad, notitie } : undefined;
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
    geschreven.forEach((oud: Celwaarde, k) => {
      const nieuw = celVan(blad, rij + r, kolom + k).formule;
      if (nieuw !== oud)
        gewijzigd.push({ cel: { blad: blad.naam, rij: rij + r, kolom: kolom + k }, oud, nieuw });
    });
  });
  return gewijzigd;
}
