// What the rest of the house uses of werkmap.
export { celnaam, gebiednaam } from './beeld/adres';
export type { Celpositie, Gebied } from './beeld/adres';
export type { Werkmapbeeld } from './beeld/werkmapbeeld';
export { INVOERRIJEN, RIJNAMEN } from './herkennen/bron';
export type { Bron, Broncel, Vraag } from './herkennen/bron';
export { eenheidnaam } from './herkennen/eenheid';
export type { Eenheidsfactor } from './herkennen/eenheid';
export { herken } from './herkennen/herken';
export { volledigeRegios } from './herkennen/invoer';
export type { Correctie, Ernst, Probleem } from './herkennen/probleem';
export { problemenVan } from './herkennen/problemen';
export { handmatigGewijzigd, onsBlad } from './plan/administratie';
export { contracteerruimteplan, plekInTabel, weergaveplan } from './plan/contracteerruimteplan';
export type { Tabelvraag } from './plan/contracteerruimteplan';
export { correctieplan } from './plan/correctieplan';
export { EERSTE_INVOERCEL, invoerbronId, invoerplan } from './plan/invoerplan';
export type { Weergave } from './plan/stijl';
export { voorbeeldVan } from './plan/voorbeeld';
export type { Celwijziging, Voorbeeld } from './plan/voorbeeld';
export type { Wijzigingsplan } from './plan/wijzigingsplan';
export type { Ongedaan } from './schrijven/ongedaan';
export { excelDienst } from './dienst';
export type { Werkmapdienst } from './dienst';
export { herstelFormules } from './formules';
export { foutzin } from './schrijven/fouten';
export {
  leesMaandrondestand,
  leesUitgangspunten,
  MAANDRONDESLEUTEL,
  UITGANGSPUNTENSLEUTEL,
} from './instellingen';
export type { Maandrondestand, Uitgangspunten } from './instellingen';
export { leesUitkomst } from './uitkomst';
export type { Regiouitkomst, Uitkomst } from './uitkomst';
export { eigenCellen } from './plan/toestemming';
export { eigenBladen, stelUitgangspuntenVoor } from './voorstel';
