// 'Waarom?': explains the cell the user selected.
import { decimaal } from '../../domein/decimaal';
import { celnaam, gebiednaam } from '../beeld/adres';
import type { Celpositie } from '../beeld/adres';
import { celOp } from '../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { eenheidnaam } from '../herkennen/eenheid';
import type { Eenheidsfactor } from '../herkennen/eenheid';
import { berekeningVan } from './berekening';
import type { Berekening } from './berekening';
import { bladuitleg, onsBladMet } from './bladuitleg';
import type { Bladuitleg } from './bladuitleg';
import { alsTitel, celnaamVan } from './celnamen';
import { foutzinVan } from './celfouten';
import { leesAanroep } from './functie';
import type { Functiebeschrijving } from './functie';
import { functieuitleg } from './functieuitleg';
import type { Functieuitleg } from './functieuitleg';
import { foutnaam, getalwoord, schrijfwijzeVan } from './getalwoord';
import type { Schrijfwijze } from './getalwoord';
import { ontleed } from './ontleding';
import type { Uitdrukking } from './ontleding';
import type { Uitleg, Uitleginvoer } from './uitleg';

export interface Waaromopties {
  /** The custom functions; without them a WLZ function is not explained. */
  functies?: readonly Functiebeschrijving[];
  /** For a cell that a formula elsewhere spills into: the cell of that formula. */
  anker?: Celpositie | undefined;
}

interface Deel {
  zinnen: readonly string[];
  berekening?: string;
  eenheid?: string;
  invoer: readonly Uitleginvoer[];
  beleid: Uitleg['beleid'];
}

const GEEN_BLAD: Bladuitleg = { zinnen: [], beleid: [], herkomst: [], invoer: [] };
const NIETS: Deel = { zinnen: [], invoer: [], beleid: [] };

/** Said when the amounts as written don't add up, because each was rounded. */
function afrondingszin({ getoond }: Berekening, waarde: number, wijze: Schrijfwijze): string[] {
  if (!getoond || decimaal(waarde).div(wijze.schaal).toDecimalPlaces(0).equals(getoond)) return [];
  if (wijze.schaal === 1) return [];
  const precies = getalwoord(waarde, { schaal: 1, procent: false });
  return [
    `Elk bedrag is apart afgerond en daardoor lijkt het niet op te tellen. Precies is de uitkomst € ${precies}.`,
  ];
}

function uitFormule(beeld: Werkmapbeeld, cel: Celpositie, formule: Uitdrukking): Deel {
  const { waarde, notatie } = celOp(beeld, cel);
  const wijze = schrijfwijzeVan(notatie);
  const berekening = berekeningVan(beeld, cel, formule, wijze);
  if (!berekening) return NIETS;
  const uitkomst =
    typeof waarde === 'number' ? getalwoord(waarde, wijze) : (foutnaam(waarde) ?? String(waarde));
  const rond = typeof waarde === 'number' ? afrondingszin(berekening, waarde, wijze) : [];
  const enkel = berekening.invoer.length === 1 && berekening.tekst === uitkomst;
  return {
    ...NIETS,
    zinnen: [...(enkel ? ['Deze cel neemt één bedrag over.'] : []), ...berekening.opmerkingen, ...rond],
    ...(!enkel && { berekening: `${berekening.tekst} = ${uitkomst}` }),
    ...(wijze.schaal > 1 && { eenheid: eenheidnaam(wijze.schaal as Eenheidsfactor) }),
    invoer: berekening.invoer,
  };
}

/** The formula of a cell, or of the cell that spills into it. */
function formuleVan(beeld: Werkmapbeeld, positie: Celpositie, anker: Celpositie | undefined) {
  const vanuit = anker ?? positie;
  return { vanuit, formule: ontleed(celOp(beeld, vanuit).formule) };
}

function deelVan(
  beeld: Werkmapbeeld,
  positie: Celpositie,
  opties: Waaromopties,
): Deel & { isFunctie: boolean } {
  const { vanuit, formule } = formuleVan(beeld, positie, opties.anker);
  if (!formule) return { ...NIETS, isFunctie: false };
  const aanroep = leesAanroep(beeld, formule, vanuit, opties.functies ?? []);
  if (aanroep) {
    const deel: Functieuitleg = functieuitleg({ beeld, positie, anker: vanuit, aanroep });
    return { ...deel, isFunctie: true };
  }
  if (opties.anker && celnaam(opties.anker) !== celnaam(positie)) {
    const zin = `Deze cel is gevuld door de formule in ${gebiednaam({ ...vanuit, rijen: 1, kolommen: 1 })}.`;
    return { ...NIETS, zinnen: [zin], isFunctie: false };
  }
  return { ...uitFormule(beeld, positie, formule), isFunctie: false };
}

function getoond(beeld: Werkmapbeeld, positie: Celpositie): string {
  const { waarde, notatie, tekst } = celOp(beeld, positie);
  if (
    typeof waarde === 'number' &&
    notatie !== 'General' &&
    !/[dmyhs]/i.test(notatie.replace(/"[^"]*"|\[[^\]]*\]/g, ''))
  ) {
    return getalwoord(waarde, schrijfwijzeVan(notatie));
  }
  return foutnaam(waarde) ?? tekst;
}

/** A text is its own name; a number is named by its row and column. */
function titelVan(beeld: Werkmapbeeld, positie: Celpositie, anker: Celpositie | undefined): string {
  const { waarde, formule } = celOp(beeld, positie);
  // What spills below its own headers is named by them, text or not.
  const gespild = anker !== undefined && positie.rij > anker.rij;
  const isTekst =
    typeof waarde === 'string' && foutnaam(waarde) === undefined && formule === waarde && !gespild;
  return (isTekst ? '' : alsTitel(celnaamVan(beeld, positie))) || `Cel ${celnaam(positie)}`;
}

/** The worksheet and the function may name the same rule. */
function ontdubbeld(beleid: Uitleg['beleid']): Uitleg['beleid'] {
  return beleid.filter(({ naam }, i) => beleid.findIndex((eerder) => eerder.naam === naam) === i);
}

/**
 * Explains a cell: on a worksheet we wrote, or with a WLZ function in it (or spilling into it). undefined for every
 * other cell. Pure: looks at the picture of the workbook only.
 */
export function waarom(
  beeld: Werkmapbeeld,
  positie: Celpositie,
  opties: Waaromopties = {},
): Uitleg | undefined {
  const ons = onsBladMet(beeld, positie) ?? (opties.anker && onsBladMet(beeld, opties.anker));
  const deel = deelVan(beeld, positie, opties);
  if (!ons && !deel.isFunctie) return undefined;
  const blad = ons ? bladuitleg(beeld, ons, positie) : GEEN_BLAD;
  const fout = foutzinVan(celOp(beeld, positie).waarde);
  const { berekening, eenheid } = deel;
  return {
    titel: blad.titel ?? titelVan(beeld, positie, opties.anker),
    waarde: getoond(beeld, positie),
    zinnen: [...blad.zinnen, ...(fout === undefined ? [] : [fout]), ...deel.zinnen],
    ...(berekening !== undefined && { berekening }),
    ...(eenheid !== undefined && { eenheid }),
    invoer: [...deel.invoer, ...blad.invoer],
    beleid: ontdubbeld([...blad.beleid, ...deel.beleid]),
    herkomst: blad.herkomst,
  };
}
