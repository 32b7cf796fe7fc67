// What the rest of the house uses of werkmap.
export { celnaam, gebiednaam } from './beeld/adres';
export type { Celpositie, Gebied } from './beeld/adres';
export type { Werkmapbeeld } from './beeld/werkmapbeeld';
export { INVOERRIJEN, RIJNAMEN } from './herkennen/bron';
export type { Bron, Broncel, Vraag } from './herkennen/bron';
export { eenheidnaam } from './herkennen/eenheid';
export type { Eenheid, Eenheidsfactor } from './herkennen/eenheid';
export { leesGeplakteTekst } from './herkennen/geplakt';
export type { Geplakt, Geplakterij } from './herkennen/geplakt';
export { herken } from './herkennen/herken';
export { waaromNiets } from './herkennen/lijst/anders';
export { herkenLijsten, lijstadres } from './herkennen/lijst/herken';
export type { Lijstopties } from './herkennen/lijst/herken';
export { leesLijst } from './herkennen/lijst/lees';
export {
  BEDRAGVELDEN,
  declaratiekolommen,
  gebiedVan,
  heeftAlleenMaanden,
  kolomMet,
  VELDEN,
  VELDNAMEN,
} from './herkennen/lijst/lijst';
export type { Aanbiederrij, Bedragveld, Lijst, Lijstkolom, Veld } from './herkennen/lijst/lijst';
export { volledigeRegios } from './herkennen/invoer';
export type { Correctie, Ernst, Probleem } from './herkennen/probleem';
export { problemenVan } from './herkennen/problemen';
export { handmatigGewijzigd, onsBlad, onzeBladen } from './plan/administratie';
export {
  contracteerruimtevoorstel,
  plekInTabel,
  tabelopmerkingen,
  weergaveplan,
} from './plan/contracteerruimteplan';
export { eigenTabelplan } from './plan/contracteerruimte/eigentabelplan';
export type { Eigentabelvoorstel } from './plan/contracteerruimte/eigentabelplan';
export { omzetplan } from './plan/contracteerruimte/omzetplan';
export { leesTabeluitleg, plekIn } from './plan/contracteerruimte/uitleg';
export type { Tabelvraag } from './plan/contracteerruimte/vraag';
export { correctieplan, correctiesplan } from './plan/correctieplan';
export { EERSTE_INVOERCEL, invoerbronId, invoerplan } from './plan/invoerplan';
export type { Weergave } from './plan/stijl';
export { voorbeeldVan } from './plan/voorbeeld';
export type { Celwijziging, Voorbeeld } from './plan/voorbeeld';
export { bladplanVan } from './plan/wijzigingsplan';
export type { Bladplan, Bladsoort, Wijziging, Wijzigingsplan } from './plan/wijzigingsplan';
export type { Ongedaan } from './schrijven/ongedaan';
export { excelDienst } from './dienst';
export type { Werkmapdienst } from './dienst';
export { herstelFormules } from './formules';
export { foutzin } from './schrijven/fouten';
export { KOPPELINGSLEUTEL, LEGE_KOPPELING, leesKoppeling, metRijbron, metVeld } from './koppeling';
export type { Aanbiederskoppeling, Bereikbron, Koppeling, Lijstbron, Rijbron } from './koppeling';
export { KOLOMVELD, metKolom } from './koppeling/terugvinden';
export type { Bronnenboek, Gekoppeld, Gevondenrij } from './koppeling/terugvinden';
export type { Lijstvoorbeeld } from './koppeling/voorbeeldrijen';
export { voorbeeldrijen } from './koppeling/voorbeeldrijen';
export { bereikUit, leesBereik } from './koppeling/bereik';
export type { Bereikvondst } from './koppeling/bereik';
export { laatsteMaand, lijstbronproblemen } from './koppeling/lijstbron';
export type { Koppelvraag } from './koppeling/lijstbron';
export type { Rijkandidaat } from './koppeling/kandidaten';
export { bronnenboek, metKenmerken, stelKoppelingVoor } from './koppeling/voorstel';
export type { Aanbiedersvoorstel, Koppelingsvoorstel, Rijvoorstel } from './koppeling/voorstel';
export {
  leesMaandrondestand,
  leesUitgangspunten,
  leesUitgangsvoorkeur,
  MAANDRONDESLEUTEL,
  MAANDRONDESTAPPEN,
  UITGANGSPUNTENSLEUTEL,
  UITGANGSVOORKEUR,
  uitgangsvoorkeurVan,
} from './instellingen';
export type { Maandrondestand, Uitgangspunten, Uitgangsvoorkeur } from './instellingen';
export { eerdereTabellen, maandenVan, metTabelstand, tabelstandvoorstel } from './standen/tabelstand';
export type { Standmaand, Tabelstand, Tabelstandvoorstel } from './standen/tabelstand';
export type { Bekendebedragen } from './standen/standen';
export { leesUitkomst } from './uitkomst';
export type { Regiouitkomst, Uitkomst } from './uitkomst';
export { eigenCellen } from './plan/toestemming';
export { eigenBladen, stelUitgangspuntenVoor } from './voorstel';
export type { Uitgangsvoorstel } from './voorstel';
export type { Invoeguitkomst } from './invoegen';
export type { Selectie } from './selectie';
export type { Vastzetbereik, Vastzetuitkomst } from './vastzetten';
export type { Schrijfopties, Schrijfuitkomst } from './schrijven/schrijf';
export { metVerwachting } from './plan/verwachting';
export { bereken, kentOverproductie, OVERPRODUCTIE } from './herschikking/bereken';
export { leesEigenRegime, leesGegevens } from './herschikking/gegevens';
export { herschikplan } from './herschikking/plan';
export type { Bladwensen, Planuitkomst } from './herschikking/plan';
export { leesSignalen, signaalplan, trendtekst } from './herschikking/signaal';
export type { Signalen } from './herschikking/signaal';
export type {
  Berekening,
  Herschikgegevens,
  Herschikkader,
  Herschikuitkomst,
  Regiouitkomst as Herschikregio,
  Regiovergelijking,
  Rijuitkomst,
  Rijvergelijking,
  Scenariovergelijking,
} from './herschikking/types';
export { leesHerschikuitleg } from './herschikking/uitleg';
export type { Herschikuitleg } from './herschikking/uitleg';
export { vergelijkScenarios } from './herschikking/vergelijk';
export {
  EIGEN_REGIME,
  GEEN_WAT_ALS,
  HERSCHIKSLEUTEL,
  leesHerschikstand,
  REGIMETABEL,
  stelHerschikvraagVoor,
} from './herschikking/vraag';
export type {
  Herschikstand,
  Herschikvraag,
  Ruimteaanpassing,
  Ruimtekeuze,
  WatAls,
} from './herschikking/vraag';
export { ALLE_REGIOS, berekenPrognose } from './prognose/bereken';
export type { Centband, Prognosebeeld, Prognoseregel, Prognoseregio, Zekerheid } from './prognose/bereken';
export { driehoeksets } from './prognose/driehoeken';
export type { Driehoekset } from './prognose/driehoekbron';
export {
  geldendeKeuze,
  leesPrognosekeuze,
  LINEAIR,
  MEESTE_LEEFTIJDEN,
  METHODEN,
  PROGNOSESLEUTEL,
  prognosekeuzeschema,
} from './prognose/keuze';
export type { Methode, Prognosekeuze } from './prognose/keuze';
export type { Toets } from './prognose/toets';
export { patroonfout, rekenwijze, voetnoot } from './prognose/wijze';
export type { Patroon, Rekenwijze } from './prognose/wijze';
