// How the sheets we write look: number formats, colours and widths.
import type { Opmaak } from './wijzigingsplan';

/** Exact euros, shown in thousands as on the monthly slide: 1.205.744€, red 52.494-€, zero -€. */
export const NOTATIE_DUIZENDEN = '#,##0,"€";[Red]#,##0,"-€";"-€"';
/** Exact euros, shown in whole euros. */
export const NOTATIE_EUROS = '#,##0"€";[Red]#,##0"-€";"-€"';

/** How amounts are shown; the cells hold euros either way. */
export type Weergave = 'k€' | '€';

/** The number format for a way of showing amounts. */
export function notatieVoor(weergave: Weergave): string {
  return weergave === 'k€' ? NOTATIE_DUIZENDEN : NOTATIE_EUROS;
}

/** What the amounts are in, for a heading. */
export function eenheidskop(weergave: Weergave): string {
  return weergave === 'k€' ? '× € 1.000' : 'in euro’s';
}

const LIJN = '#1F4E79';

export const TITEL: Opmaak = { vet: true, tekengrootte: 14, tekstkleur: LIJN };
export const TOELICHTING: Opmaak = { cursief: true, tekstkleur: '#595959' };
export const KOP: Opmaak = {
  vet: true,
  vulling: LIJN,
  tekstkleur: '#FFFFFF',
  uitlijning: 'Right',
  verticaal: 'Center',
  terugloop: true,
};
export const KOPLABEL: Opmaak = { uitlijning: 'Left' };
export const TABELRIJ: Opmaak = { verticaal: 'Center' };
export const RIJLABEL: Opmaak = { terugloop: true };
export const SOMRIJ: Opmaak = { vet: true, lijnBoven: LIJN };
export const UITKOMSTRIJ: Opmaak = { vet: true, vulling: '#DDEBF7', lijnBoven: LIJN, lijnOnder: LIJN };
export const TOTAALKOLOM: Opmaak = { vet: true };
/** A cell to fill in: blue on yellow, as usual for inputs. */
export const INVOERCEL: Opmaak = { vulling: '#FFF2CC', tekstkleur: '#1F3FBF', raster: '#D0B060' };

export const BREEDTE_LABEL = 250;
export const BREEDTE_BEDRAG = 82;
export const KLEUR_GRAFIEK = '#2E75B6';
