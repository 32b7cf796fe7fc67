// The table CZ zorgkantoor published: Monitoring contracteerruimte 2024, dia 2 ("Regionale contracteerruimte 2024,
// o.b.v. declaraties tot en met januari 2024"). Amounts × € 1.000, each cell rounded on its own by CZ.
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import { noSettings, type Cells, type OpenedWorkbook } from '../xlsx/types';
import { cel, leesMij, streepErboven, stijlen, werkmap, zetRij, type Blad } from './blad';

const REGIOS = [
  'Haaglanden',
  'Zuid-Hollandse eilanden',
  'Zeeland',
  'West-Brabant',
  'Zuidoost-Brabant',
  'Zuid-Limburg',
] as const;

type Bedragen = readonly (number | null)[];

/** The eight published rows: label, six regio's and the total; null = published blank. */
const RIJEN: readonly (readonly [label: string, bedragen: Bedragen, nadruk: boolean])[] = [
  [
    'Beschikbare contracteerruimte zorg in natura 2024',
    [1205744, 654912, 766237, 1338232, 1369322, 1273682, 6608128],
    false,
  ],
  ['Beschikbare contracteerruimte PGB', [215497, 99200, 83360, 181384, 212892, 163073, 955405], false],
  ['Saldo overhevelingen en reserveringen', [null, null, null, null, null, null, 0], false],
  [
    'Regionale contracteerruimte incl. overhevelingen',
    [1421241, 754111, 849597, 1519616, 1582214, 1436755, 7563534],
    true,
  ],
  [
    'Geprognosticeerde ZIN realisatie 2024',
    [1140991, 616259, 745295, 1290677, 1301381, 1330524, 6425127],
    false,
  ],
  [
    'Geprognosticeerde waarde PGB beschikkingen 2024',
    [207665, 94836, 78711, 167347, 196729, 158725, 904013],
    false,
  ],
  [
    'Som aan verwachte realisatie excl. volume groei',
    [1348656, 711095, 824006, 1458024, 1498110, 1489249, 7329140],
    true,
  ],
  [
    'Verwacht overschot aan contracteerruimte 2024 t.o.v. realisatie excl. volume groei',
    [72585, 43016, 25590, 61592, 84104, -52494, 234394],
    true,
  ],
];

/** As on the slide: 1.205.744€, a shortage red as 52.494-€, zero as -€. */
const DIANOTATIE = '#,##0"€";[Red]#,##0"-€";"-€"';

const EERSTE_RIJ = 3;

function celstijl(nadruk: boolean, isTotaal: boolean): IStyleData {
  return {
    n: { pattern: DIANOTATIE },
    ht: HorizontalAlign.RIGHT,
    vt: VerticalAlign.MIDDLE,
    ...(nadruk || isTotaal ? { bl: BooleanNumber.TRUE } : {}),
    ...(nadruk ? { ...streepErboven, bg: { rgb: '#DDE6F3' } } : isTotaal ? { bg: { rgb: '#F2F2F2' } } : {}),
  };
}

function labelstijl(nadruk: boolean): IStyleData {
  return {
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
    ...(nadruk ? { bl: BooleanNumber.TRUE, ...streepErboven, bg: { rgb: '#DDE6F3' } } : {}),
  };
}

function tabelblad(): Blad {
  const cellen: Cells = {};
  zetRij(cellen, 0, 0, [
    cel('Toedeling van de regionale contracteerruimte 2024 (in € 1.000)', stijlen.titel),
  ]);
  zetRij(
    cellen,
    2,
    0,
    [null, ...REGIOS, 'Totaal wlz kader'].map((kop) => cel(kop, stijlen.kop)),
  );
  RIJEN.forEach(([label, bedragen, nadruk], i) => {
    const cijfers = bedragen.map((bedrag, kolom) => cel(bedrag, celstijl(nadruk, kolom === REGIOS.length)));
    zetRij(cellen, EERSTE_RIJ + i, 0, [cel(label, labelstijl(nadruk)), ...cijfers]);
  });
  const bron =
    'Bron: CZ zorgkantoor, Monitoring contracteerruimte 2024, dia 2 (declaraties tot en met januari 2024).';
  zetRij(cellen, 12, 0, [cel(bron, stijlen.uitleg)]);
  return {
    id: 'cz-2024-01',
    naam: 'CZ januari 2024',
    cellen,
    breedtes: [390, 120, 120, 120, 120, 120, 120, 120],
    hoogtes: { 0: 30, 2: 42, 10: 40, ...Object.fromEntries([3, 4, 5, 6, 7, 8, 9].map((rij) => [rij, 24])) },
    vastgezet: { rijen: 3, kolommen: 1 },
    rasterlijnen: false,
    tabkleur: '#1F3864',
  };
}

/** The published table as plain numbers in thousands of euros, with a sheet that says what to do with it. */
export function czJanuari2024(): OpenedWorkbook {
  const uitleg = leesMij('lees-mij', 'Voorbeeld CZ januari 2024', [
    'Dit is de contracteerruimtetabel die CZ zorgkantoor over januari 2024 publiceerde, in duizenden euro’s.',
    'Open de wizard op het tabblad Wlz van het lint, kies CZ, 2024 en t/m januari, en vul de tabel uit dit blad.',
    'De cijfers komen van dia 2 van Monitoring contracteerruimte 2024; CZ rondde elke cel los af.',
  ]);
  return {
    snapshot: werkmap('voorbeeld-cz-2024-01', 'Voorbeeld CZ januari 2024', [tabelblad(), uitleg]),
    activeSheetId: 'cz-2024-01',
    tables: [],
    names: [],
    charts: [],
    settings: noSettings,
    protection: [],
    filters: [],
    notes: [],
    verloren: [],
  };
}
