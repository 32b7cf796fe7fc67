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

/** How a list spells a leveringsvorm. */
function spellingen(beeld: Werkmapbeeld, lijst: Lijst, vorm: Leveringsvorm): string[] {
  const blad = bladMetNaam(beeld, lijst.blad);
  const kolom = kolomMet(lijst, 'leveringsvorm')?.kolom;
  if (!blad || kolom === undefined) return [];
  const teksten = datarijen(lijst).map((rij) => String(celVan(blad, rij, kolom).waarde));
  return [...new Set(teksten.filter((tekst) => leveringsvorm(tekst) === vorm))];
}

/**
 * WLZ.EXTRAPOLEER over months, with the pattern of each leveringsvorm that has one of its own.
 * @param euros the months, as a formula that gives euros
 * @param peilcel the cell with the peilmaand
 */
export function extrapolatie(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  euros: string,
  { wijze, patronen, jaar }: Rekening,
  peilcel: string,
): string {
  const peilmaand = peilcel.replace(/^([A-Z]+)/, '$$$1$$');
  if (wijze.methode === 'dag') return `WLZ.EXTRAPOLEER(${euros},${peilmaand},"dag",${jaar})`;
  if (!patronen) return `WLZ.EXTRAPOLEER(${euros},${peilmaand})`;
  const met = (graden: string) => `WLZ.EXTRAPOLEER(${euros},${peilmaand},"maand",,${graden})`;
  const kolom = kolomMet(lijst, 'leveringsvorm')?.kolom;
  let formule = met(patronen.geheel);
  for (const [vorm, graden] of patronen.vormen) {
    const namen = spellingen(beeld, lijst, vorm);
    if (kolom === undefined || namen.length === 0) continue;
    const { verwijzing } = kolombereik(beeld, lijst, kolom);
    const is = namen.map((naam) => `(${verwijzing}="${naam.replaceAll('"', '""')}")`).join('+');
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
