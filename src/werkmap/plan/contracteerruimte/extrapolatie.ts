// The formula that makes year amounts of the months of a list, by the way of calculating the user chose.
import { leveringsvorm } from '../../../domein/leveringsvorm';
import type { Leveringsvorm } from '../../../domein/leveringsvorm';
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { datarijen, kolomMet } from '../../herkennen/lijst/lijst';
import type { Lijst } from '../../herkennen/lijst/lijst';
import type { Rekenwijze } from '../../prognose/wijze';
import { kolombereik } from './lijstbereik';
import type { Patroonblok } from './patroonblok';

/** How the amounts are made: the way of calculating, where its patterns stand, and for which year and month. */
export interface Rekening {
  wijze: Rekenwijze;
  patronen: Patroonblok | undefined;
  jaar: number;
  peilmaand: number;
}

/** Where the leveringsvorm of each row stands, and how it is spelled there. */
export interface Vormkolom {
  verwijzing: string;
  spellingen(vorm: Leveringsvorm): readonly string[];
}

/** How a list spells a leveringsvorm; formulas don't tell ZZP from zzp. */
export function vormspellingen(beeld: Werkmapbeeld, lijst: Lijst, vorm: Leveringsvorm): string[] {
  const blad = bladMetNaam(beeld, lijst.blad);
  const kolom = kolomMet(lijst, 'leveringsvorm')?.kolom;
  if (!blad || kolom === undefined) return [];
  const teksten = datarijen(lijst).map((rij) => String(celVan(blad, rij, kolom).waarde));
  const gevonden = teksten.filter((tekst) => leveringsvorm(tekst) === vorm);
  return [...new Map(gevonden.map((tekst) => [tekst.toLowerCase(), tekst])).values()];
}

/** The column of a list with the leveringsvorm; undefined when it has none. */
export function vormkolomVan(beeld: Werkmapbeeld, lijst: Lijst): Vormkolom | undefined {
  const kolom = kolomMet(lijst, 'leveringsvorm')?.kolom;
  if (kolom === undefined) return undefined;
  const { verwijzing } = kolombereik(beeld, lijst, kolom);
  return { verwijzing, spellingen: (vorm) => vormspellingen(beeld, lijst, vorm) };
}

/**
 * WLZ.EXTRAPOLEER over months, with the pattern of each leveringsvorm that has one of its own.
 * @param euros the months, as a formula that gives euros
 * @param vormkolom in the same rows as the months
 * @param peilcel the cell with the peilmaand
 */
export function extrapolatie(
  euros: string,
  vormkolom: Vormkolom | undefined,
  { wijze, patronen, jaar }: Rekening,
  peilcel: string,
): string {
  const peilmaand = peilcel.replace(/^([A-Z]+)/, '$$$1$$');
  if (wijze.methode === 'dag') return `WLZ.EXTRAPOLEER(${euros},${peilmaand},"dag",${jaar})`;
  if (!patronen) return `WLZ.EXTRAPOLEER(${euros},${peilmaand})`;
  const met = (graden: string) => `WLZ.EXTRAPOLEER(${euros},${peilmaand},"maand",,${graden})`;
  let formule = met(patronen.geheel);
  for (const [vorm, graden] of patronen.vormen) {
    const namen = vormkolom?.spellingen(vorm) ?? [];
    if (!vormkolom || namen.length === 0) continue;
    const is = namen.map((naam) => `(${vormkolom.verwijzing}="${naam.replaceAll('"', '""')}")`).join('+');
    formule = `IF(${is},${met(graden)},${formule})`;
  }
  return formule;
}

/** What the formulas do, for the reader of the worksheet. */
export function rekenzin({ patronen, wijze }: Rekening, peilcel: string): string {
  const tot = `declaraties tot en met de peilmaand in ${peilcel}, in euro’s`;
  const leeg = 'Een lege maand telt niet mee, een 0 wel.';
  if (patronen)
    return `Declaraties met na-ijlcorrectie: de ${tot}, elke maand gedeeld door haar voltooiing, ÷ aantal gedeclareerde maanden × 12. ${leeg}`;
  const hoe =
    wijze.methode === 'dag'
      ? 'dagen van de gedeclareerde maanden × dagen in het jaar'
      : 'aantal gedeclareerde maanden × 12';
  return `Lineaire extrapolatie van de ${tot}: Σ gedeclareerd ÷ ${hoe}. ${leeg}`;
}
