// Which column of a table holds what.
import { vereenvoudig } from '../../domein/tekst';

export const TABELVELDEN = [
  'regio',
  'uzovi',
  'agb',
  'aanbieder',
  'prestatiecode',
  'leveringsvorm',
  'tijdseenheid',
  'productiemaand',
  'jaar',
  'boekmaand',
  'bedrag',
  'debetcredit',
  'aantal',
] as const;

/** What a column of a table with declarations can hold. */
export type Tabelveld = (typeof TABELVELDEN)[number];

/** Names of the columns, for sentences and lists. */
export const TABELVELDNAMEN: Readonly<Record<Tabelveld, string>> = {
  regio: 'regio',
  uzovi: 'UZOVI-nummer',
  agb: 'AGB-code',
  aanbieder: 'aanbieder',
  prestatiecode: 'prestatiecode',
  leveringsvorm: 'leveringsvorm',
  tijdseenheid: 'tijdseenheid',
  productiemaand: 'productiemaand',
  jaar: 'jaar',
  boekmaand: 'boekmaand',
  bedrag: 'bedrag',
  debetcredit: 'debet/credit',
  aantal: 'aantal',
};

/**
 * Headings as exports have them, folded; of several columns that fit, the first of this list is taken. Keuze: a granted
 * amount goes before a declared one, because forecasts rest on approved declarations.
 */
const KOPPEN: Readonly<Record<Tabelveld, readonly string[]>> = {
  regio: ['zorgkantoorregio', 'regio', 'regionaam', 'zorgkantoor', 'naamregio', 'naamzorgkantoor'],
  uzovi: ['uzovi', 'uzovinummer', 'uzovicode', 'zorgkantoorcode', 'regiocode'],
  agb: [
    'agb',
    'agbcode',
    'agbnummer',
    'agbcodeaanbieder',
    'agbcodezorgaanbieder',
    'agbzorgaanbieder',
    'agbaanbieder',
    'agbcodeinstelling',
    'agbinstelling',
    'agbcodedeclarant',
    'agbdeclarant',
    'instellingscode',
  ],
  aanbieder: [
    'zorgaanbieder',
    'aanbieder',
    'naamzorgaanbieder',
    'naamaanbieder',
    'aanbiedernaam',
    'zorginstelling',
    'instelling',
    'naaminstelling',
  ],
  prestatiecode: [
    'prestatiecode',
    'prestatie',
    'prestatiecodewlz',
    'zorgprestatie',
    'productcode',
    'zorgproduct',
  ],
  leveringsvorm: ['leveringsvorm', 'leveringsvormen', 'zorgvorm'],
  tijdseenheid: ['tijdseenheid', 'tijdseenheidzorgperiode', 'eenheid'],
  productiemaand: [
    'productiemaand',
    'prestatiemaand',
    'zorgmaand',
    'servicemaand',
    'productieperiode',
    'zorgperiode',
    'begindatumprestatie',
    'begindatum',
    'prestatiedatum',
    'maand',
    'periode',
  ],
  jaar: ['productiejaar', 'zorgjaar', 'jaar'],
  boekmaand: [
    'boekmaand',
    'boekperiode',
    'declaratiemaand',
    'factuurmaand',
    'verwerkingsmaand',
    'stand',
    'peilmaand',
    'boekdatum',
    'dagtekening',
    'dagtekeningfactuur',
    'factuurdatum',
    'declaratiedatum',
  ],
  bedrag: [
    'toegekendbedrag',
    'bedragtoegekend',
    'toegekend',
    'goedgekeurdbedrag',
    'declaratiebedrag',
    'gedeclareerdbedrag',
    'bedraggedeclareerd',
    'gedeclareerd',
    'bedrag',
    'bedrageuro',
    'bedragineuro',
    'bedragineuros',
    'bedrageur',
    'bedragin',
    'realisatie',
    'omzet',
  ],
  debetcredit: ['debetcredit', 'indicatiedebetcredit', 'dc', 'dcindicatie', 'debcre', 'debetofcredit'],
  aantal: [
    'aantal',
    'volume',
    'aantalprestaties',
    'aantaluitgevoerdeprestaties',
    'hoeveelheid',
    'aantaleenheden',
  ],
};

/** Headings of columns with personal data: never read, whatever the user points at. */
const PERSOON =
  /bsn|burgerservice|geboorte|clientn|clientid|verzekerden?(naam|nummer)|achternaam|voornaam|voorletter|straat|postcode|huisnummer|woonplaats|geslacht/;

/** Column numbers (from 0) per field. */
export type Kolomplaatsen = Readonly<Partial<Record<Tabelveld, number>>>;

/** Per field the heading of its column, where the user pointed it out. */
export type Kolomwensen = Readonly<Partial<Record<Tabelveld, string | undefined>>>;

export function isPersoonskolom(kop: string): boolean {
  return PERSOON.test(vereenvoudig(kop));
}

/**
 * Where the fields stand by their headings.
 *
 * @param wens per field the heading of its column as the user pointed it out; goes before what we recognise
 */
export function kolommenVan(koppen: readonly string[], wens: Kolomwensen = {}): Kolomplaatsen {
  const gevouwen = koppen.map((kop) => (isPersoonskolom(kop) ? '' : vereenvoudig(kop)));
  const plaatsen: Partial<Record<Tabelveld, number>> = {};
  for (const veld of TABELVELDEN) {
    const gewenst = wens[veld];
    const namen = gewenst === undefined ? KOPPEN[veld] : [vereenvoudig(gewenst)];
    const naam = namen.find((kop) => kop !== '' && gevouwen.includes(kop));
    if (naam !== undefined) plaatsen[veld] = gevouwen.indexOf(naam);
  }
  return plaatsen;
}
