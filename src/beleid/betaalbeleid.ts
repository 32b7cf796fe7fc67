import type { Betaalbeleid } from '../domein/betaling';
import { centVanEuro } from '../domein/geld';
import type { Beleidstabel } from './beleidstabel';
import { type Beleidswaarde, beleidswaarde, type Waardevraag } from './waarden';

/** How a zorgkantoor pays advances, or a Dutch sentence that says what isn't known. */
export type Gevondenbetaalbeleid =
  | (Betaalbeleid & {
      readonly gevonden: true;
      readonly sanctiemaanden: number;
      /** the sources, each once */
      readonly bron: string;
    })
  | { readonly gevonden: false; readonly bekend: string };

/** The payment policy of a zorgkantoor for a year; a workbook's own values go first. */
export function betaalbeleid(zorgkantoor: string, jaar: number, tabel?: Beleidstabel): Gevondenbetaalbeleid {
  const zoek = (onderdeel: Waardevraag['onderdeel']): Beleidswaarde =>
    beleidswaarde({ zorgkantoor, jaar, onderdeel }, tabel);
  const drempel = zoek('betalingsdrempel');
  if (!drempel.gevonden) return drempel;
  const achteraf = zoek('maanden achteraf');
  if (!achteraf.gevonden) return achteraf;
  const herschikt = zoek('eerste herschikte maand');
  if (!herschikt.gevonden) return herschikt;
  const definitief = zoek('eerste definitieve maand');
  if (!definitief.gevonden) return definitief;
  const sanctie = zoek('sanctiemaanden');
  if (!sanctie.gevonden) return sanctie;
  const bronnen = [drempel, achteraf, herschikt, definitief, sanctie].map(({ bron }) => bron);
  return {
    gevonden: true,
    drempel: centVanEuro(drempel.waarde),
    maandenAchteraf: achteraf.waarde.toNumber(),
    eersteHerschikteMaand: herschikt.waarde.toNumber(),
    eersteDefinitieveMaand: definitief.waarde.toNumber(),
    sanctiemaanden: sanctie.waarde.toNumber(),
    bron: [...new Set(bronnen)].join('; '),
  };
}
