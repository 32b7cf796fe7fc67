// Invented workbooks with months and a development triangle, and the question about them.
import { herken } from '../../../src/werkmap/herkennen/herken';
import { herkenLijsten } from '../../../src/werkmap/herkennen/lijst/herken';
import type { Werkmapbeeld } from '../../../src/werkmap/beeld/werkmapbeeld';
import type { Tabelvraag } from '../../../src/werkmap/plan/contracteerruimte/vraag';
import { eigenBladen } from '../../../src/werkmap/voorstel';
import { synthetisch } from '../../domein/naijl/driehoeken';
import { vraagCz } from '../czJanuari';
import type { Inhoud } from '../maakBeeld';

export const REGIOS = ['Zeeland', 'Zuid-Limburg'];

/** For ZIN Zuid-Limburg has 11.900 + 500 − 400 = 12.000 euro, Zeeland 12.300 + 100 − 100 = 12.300. */
export const verzonnenRuimte: Inhoud = [
  ['Verzonnen monitoring 2024'],
  ['Bedragen in euro’s'],
  [],
  ['', 'Zeeland', 'Zuid-Limburg'],
  ['Beschikbare contracteerruimte zorg in natura 2024', 12_300, 11_900],
  ['Beschikbare contracteerruimte PGB', 100, 500],
  ['Saldo overhevelingen en reserveringen', '', 0],
  ['Geprognosticeerde waarde PGB beschikkingen 2024', 100, 400],
];

const KOP = ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm'];
const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei'];

export function maandlijst(rijen: Inhoud, maanden: number): Inhoud {
  return [
    ['Verzonnen declaraties 2024'],
    ['Bedragen in euro’s'],
    [...KOP, ...MAANDEN.slice(0, maanden)],
    ...rijen,
  ];
}

/** Both regio's declared 1.005 in January, 942 in February and 625 in March. */
export const declaraties = maandlijst(
  [
    ['Zuid-Limburg', '06290001', 'Verzonnen Zorg A', 'ZZP', 1005, 942, 625],
    ['Zeeland', '06290002', 'Verzonnen Zorg B', 'VPT', 500, 442, 325],
    ['Zeeland', '06290003', 'Verzonnen Zorg C', 'ZZP', 505, 500, 300],
  ],
  3,
);

/** A triangle that is no exact pattern: August 2023 to March 2024. */
export const grillig: (number | null)[][] = [
  [600, 930, 1000],
  [610, 900, 1010],
  [590, 910, 980],
  [640, 950, 1040],
  [600, 880, 990],
  [620, 940, 1015],
  [650, 960, null],
  [630, null, null],
];

/** A triangle as a worksheet, its first row the month given. */
export function driehoekblad(
  bedragen: readonly (readonly (number | null)[])[],
  jaar: number,
  maand: number,
  titel = 'Verzonnen uitloop',
): Inhoud {
  const breedte = bedragen[0]?.length ?? 0;
  return [
    [titel],
    ['Productiemaand', ...Array.from({ length: breedte }, (_leeg, leeftijd) => leeftijd)],
    ...bedragen.map((rij, r) => {
      const nummer = jaar * 12 + maand - 1 + r;
      const naam = `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
      return [naam, ...rij.map((bedrag) => bedrag ?? '')];
    }),
  ];
}

/** January to May 2024 as declared up to May, one aanbieder (test/gegevens/naijl). */
export const synthetischeLijst = maandlijst(
  [
    [
      'Zuid-Limburg',
      '06290001',
      'Verzonnen Zorg A',
      'ZZP',
      11_200_000,
      10_395_000,
      10_864_000,
      9_720_000,
      6_720_000,
    ],
  ],
  5,
);

export const synthetischBlad = driehoekblad(synthetisch, 2023, 1);

/** The table of these worksheets: the block for the ruimte, the list for the prognose ZIN. */
export function vraagOver(beeld: Werkmapbeeld, anders: Partial<Tabelvraag> = {}): Tabelvraag {
  const vraag = { ...vraagCz, regios: REGIOS };
  const overslaan = eigenBladen(beeld);
  const [bron] = herken(beeld, vraag, overslaan);
  const [lijst] = herkenLijsten(beeld, vraag, { overslaan });
  if (!lijst) throw new Error('geen lijst herkend');
  return {
    ...(bron && { bron }),
    rijen: { prognoseZin: { soort: 'lijst', lijsten: [lijst], veld: 'prognose' } },
    uitvoerder: 'CZ',
    jaar: 2024,
    peilmaand: 3,
    regios: REGIOS,
    weergave: '€',
    ...anders,
  };
}

/** The same question without the block for the ruimte. */
export function zonderRuimte(vraag: Tabelvraag): Tabelvraag {
  const { rijen, uitvoerder, jaar, peilmaand, regios, weergave } = vraag;
  return { ...(rijen && { rijen }), uitvoerder, jaar, peilmaand, regios, weergave };
}

/** The same question in which the prognose comes from the block. */
export function zonderLijst(vraag: Tabelvraag): Tabelvraag {
  return { ...vraag, rijen: {} };
}
