// Where the fields stand that this reader uses: offset from 0 and length in bytes.
// Source: Vektis, AW319 versie 1.4 (record layout; position 1 of the standard is offset 0 here). AW320 puts the same
// records at the same places and its answer behind them.

/** A field of fixed width. */
export interface Veld {
  readonly begin: number;
  readonly lengte: number;
  /** as a user reads it */
  readonly naam: string;
}

const veld = (eerste: number, laatste: number, naam: string): Veld => ({
  begin: eerste - 1,
  lengte: laatste - eerste + 1,
  naam,
});

export const RECORDLENGTE = 310;

export const VOORLOOP = {
  bericht: veld(3, 5, 'code externe-integratiebericht'),
  versie: veld(6, 7, 'versienummer berichtstandaard'),
  subversie: veld(8, 9, 'subversienummer berichtstandaard'),
  soort: veld(10, 10, 'soort bericht'),
  uzovi: veld(27, 30, 'UZOVI-nummer'),
  zorgverlener: veld(39, 46, 'zorgverlenerscode'),
  praktijk: veld(47, 54, 'praktijkcode'),
  instelling: veld(55, 62, 'instellingscode'),
  beginPeriode: veld(65, 72, 'begindatum declaratieperiode'),
  eindPeriode: veld(73, 80, 'einddatum declaratieperiode'),
  factuurnummer: veld(81, 92, 'factuurnummer declarant'),
  dagtekening: veld(93, 100, 'dagtekening factuur'),
  valuta: veld(115, 117, 'valutacode'),
} as const;

/** In records 02 and 04: compared byte by byte, never read as text. */
export const PERSOON = veld(15, 23, 'burgerservicenummer');
export const DETAILNUMMER = veld(3, 14, 'identificatie detailrecord');

export const PRESTATIE = {
  uzovi: veld(24, 27, 'UZOVI-nummer'),
  begin: veld(106, 113, 'begindatum prestatie'),
  eind: veld(114, 121, 'einddatum prestatie'),
  codelijst: veld(122, 124, 'aanduiding prestatiecodelijst'),
  code: veld(125, 129, 'prestatiecode'),
  aantal: veld(130, 133, 'aantal uitgevoerde prestaties'),
  tijdseenheid: veld(134, 135, 'tijdseenheid zorgperiode'),
  uitvoerder: veld(136, 143, 'zorgverlenerscode uitvoerder'),
  berekend: veld(173, 180, 'berekend bedrag'),
  debetBerekend: veld(181, 181, 'indicatie debet/credit (01)'),
  bedrag: veld(186, 193, 'declaratiebedrag'),
  debet: veld(194, 194, 'indicatie debet/credit (02)'),
  referentie: veld(195, 214, 'referentienummer dit prestatierecord'),
} as const;

export const SLUIT = {
  verzekerden: veld(3, 8, 'aantal verzekerdenrecords'),
  debiteuren: veld(9, 14, 'aantal debiteurrecords'),
  prestaties: veld(15, 20, 'aantal prestatierecords'),
  commentaren: veld(21, 26, 'aantal commentaarrecords'),
  details: veld(27, 33, 'totaal aantal detailrecords'),
  bedrag: veld(34, 44, 'totaal declaratiebedrag'),
  debet: veld(45, 45, 'indicatie debet/credit'),
} as const;
