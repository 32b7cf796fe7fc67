// Makes big AW319 files of invented care quickly, with totals that are known because they are added up here, apart from
// the reader. Burgerservicenummers, names and birth dates are invented; the numbers fail the elfproef.

const STAP = 312;
/** The trailer counts at most 999.999 records of a kind. */
export const MEESTE_PRESTATIES = 999_999;

const CODES = ['Z041', 'Z051', 'V051', 'V071', 'H126', 'H300', 'H531', 'Z1234', 'M210', 'H118'];
const EENHEDEN = ['14', '14', '14', '14', '04', '04', '16', '14', '81', '07'];
/** begin, end and the days in each month; the last two span a month end. */
const PERIODES = [
  ['20240101', '20240131', [['2024-01', 31]]],
  ['20240105', '20240105', [['2024-01', 1]]],
  ['20240201', '20240229', [['2024-02', 29]]],
  ['20231201', '20231231', [['2023-12', 31]]],
  ['20240301', '20240314', [['2024-03', 14]]],
  [
    '20240129',
    '20240202',
    [
      ['2024-01', 3],
      ['2024-02', 2],
    ],
  ],
  [
    '20231231',
    '20240301',
    [
      ['2023-12', 1],
      ['2024-01', 31],
      ['2024-02', 29],
      ['2024-03', 1],
    ],
  ],
];
/** One in how many prestaties spans a month end. */
const OVER_MAAND = 50;

/** A linear congruential generator, so that a seed always gives the same file. */
function toeval(zaad) {
  let stand = zaad >>> 0 || 1;
  return (tot) => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((stand / 4_294_967_296) * tot);
  };
}

function record(...delen) {
  const bytes = new Uint8Array(STAP).fill(32);
  bytes[310] = 13;
  bytes[311] = 10;
  for (const [positie, tekst] of delen) zet(bytes, 0, positie, tekst);
  return bytes;
}

function zet(bytes, begin, positie, tekst) {
  for (let i = 0; i < tekst.length; i += 1) bytes[begin + positie - 1 + i] = tekst.charCodeAt(i);
}

function zetGetal(bytes, begin, positie, breedte, getal) {
  let rest = getal;
  for (let i = breedte - 1; i >= 0; i -= 1) {
    bytes[begin + positie - 1 + i] = 48 + (rest % 10);
    rest = Math.floor(rest / 10);
  }
}

/** Largest remainder, written here once more so that the reader is not checked with itself. */
function verdeeld(bedrag, maanden) {
  const alle = maanden.reduce((som, [, dagen]) => som + dagen, 0);
  const delen = maanden.map(([, dagen], i) => ({ i, deel: Math.floor((bedrag * dagen) / alle) }));
  let over = bedrag - delen.reduce((som, { deel }) => som + deel, 0);
  const volgorde = maanden
    .map(([, dagen], i) => [(bedrag * dagen) % alle, i])
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of volgorde) {
    if (over === 0) break;
    delen[i].deel += 1;
    over -= 1;
  }
  return delen.map(({ deel }) => deel);
}

const VOORBEELDPERSOON = [
  [24, '5518'],
  [54, '19400101'],
  [62, '11'],
  [64, 'VERZONNEN-NAAM'],
  [135, 'T'],
];

/**
 * A file of about this many bytes, in pieces.
 *
 * @param {{ omvang: number, zaad?: number, agb?: string, factuur?: string, uzovi?: string }} opties
 * @param {(brok: Uint8Array) => void} schrijf gets the pieces; each is only good until it returns
 * @returns {{ totalen: Map<string, { bedrag: number, aantal: number }>, bedrag: number, regels: number, bytes: number }}
 *   totals keyed by prestatiecode|tijdseenheid|productiemaand, amounts in cents
 */
export function maakGroot(
  { omvang, zaad = 1, agb = '75750001', factuur = 'F2024-03', uzovi = '5518' },
  schrijf,
) {
  const trek = toeval(zaad);
  const prestatierecord = record(
    [1, '04'],
    [24, uzovi],
    [58, '10000'],
    [83, '000000000000000000'],
    [101, '00753'],
    [122, '055'],
    [136, agb],
    [144, '000000000000000000000'],
    [165, '00000000'],
    [182, '0000'],
    [195, 'R-1'],
  );
  const persoonsrecord = record([1, '02'], ...VOORBEELDPERSOON);
  const totalen = new Map();
  const brok = new Uint8Array(STAP * 4096);
  let [plek, nummer, verzekerden, prestaties, bedrag, geschreven] = [0, 0, 0, 0, 0, 0];
  const volgende = (bytes) => {
    if (plek === brok.length) loos();
    brok.set(bytes, plek);
    plek += STAP;
    return plek - STAP;
  };
  const loos = () => {
    schrijf(brok.subarray(0, plek));
    geschreven += plek;
    plek = 0;
  };
  const tel = (sleutel, centen, aantal) => {
    const stand = totalen.get(sleutel);
    if (stand) {
      stand.bedrag += centen;
      stand.aantal += aantal;
    } else totalen.set(sleutel, { bedrag: centen, aantal });
  };

  volgende(
    record(
      [1, '01'],
      [3, '187'],
      [6, '0104'],
      [10, 'T'],
      [11, '000000'],
      [27, uzovi],
      [31, '000000000000000000000000'],
      [55, agb],
      [63, '04'],
      [65, '2024030120240331'],
      [81, factuur],
      [93, '20240412'],
      [115, 'EUR'],
    ),
  );
  const records = Math.max(4, Math.floor(omvang / STAP) - 2);
  while (nummer < records && prestaties < MEESTE_PRESTATIES) {
    if (nummer === 0 || trek(4) === 0) {
      const plaats = volgende(persoonsrecord);
      verzekerden += 1;
      nummer += 1;
      zetGetal(brok, plaats, 3, 12, nummer);
      zetGetal(brok, plaats, 15, 9, 900_000_000 + verzekerden);
    }
    const plaats = volgende(prestatierecord);
    prestaties += 1;
    nummer += 1;
    const wat = trek(CODES.length);
    const over = trek(OVER_MAAND) === 0;
    const [begin, eind, maanden] = PERIODES[over ? 5 + trek(2) : trek(5)];
    const [aantal, centen, credit] = [1 + trek(60), 1 + trek(150_000), trek(40) === 0];
    zetGetal(brok, plaats, 3, 12, nummer);
    zetGetal(brok, plaats, 15, 9, 900_000_000 + verzekerden);
    zet(brok, plaats, 106, begin);
    zet(brok, plaats, 114, eind);
    zet(brok, plaats, 125, CODES[wat]);
    zetGetal(brok, plaats, 130, 4, aantal);
    zet(brok, plaats, 134, EENHEDEN[wat]);
    zetGetal(brok, plaats, 173, 8, centen);
    zetGetal(brok, plaats, 186, 8, centen);
    brok[plaats + 180] = brok[plaats + 193] = credit ? 67 : 68;
    const teken = credit ? -1 : 1;
    bedrag += teken * centen;
    if (maanden.length === 1) {
      tel(`${CODES[wat]}|${EENHEDEN[wat]}|${maanden[0][0]}`, teken * centen, teken * aantal);
      continue;
    }
    const [bedragen, aantallen] = [verdeeld(centen, maanden), verdeeld(aantal, maanden)];
    maanden.forEach(([maand], i) =>
      tel(`${CODES[wat]}|${EENHEDEN[wat]}|${maand}`, teken * bedragen[i], teken * aantallen[i]),
    );
  }
  const slot = volgende(record([1, '99'], [9, '000000'], [21, '000000'], [45, bedrag < 0 ? 'C' : 'D']));
  zetGetal(brok, slot, 3, 6, verzekerden);
  zetGetal(brok, slot, 15, 6, prestaties);
  zetGetal(brok, slot, 27, 7, nummer);
  zetGetal(brok, slot, 34, 11, Math.abs(bedrag));
  loos();
  return { totalen, bedrag, regels: prestaties, bytes: geschreven };
}
