// An invented workbook to try the functions on: a table of production, a table with the ruimte per regio, and a sheet
// with one EXTRAPOLEER and one HERSCHIK over the whole table.
import type { IStyleData } from '@univerjs/core';
import { noSettings, type Cells, type OpenedWorkbook, type XlsxTable } from '../xlsx/types';
import { cel, leesMij, stijlen, werkmap, zetRij, type Blad } from './blad';
import { MAANDEN, verzonnenProductie, verzonnenRuimte, type Productierij } from './productie';

const VERZONNEN = 'Verzonnen cijfers: niets op dit blad hoort bij een bestaande aanbieder.';
const KOPRIJ = 3;
const KOLOMMEN = ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm', 'Afspraak', ...MAANDEN, 'Prognose'];

function kop(cellen: Cells, titel: string): void {
  zetRij(cellen, 0, 0, [cel(titel, stijlen.titel)]);
  zetRij(cellen, 1, 0, [cel(VERZONNEN, stijlen.waarschuwing)]);
}

function productieblad(rijen: readonly Productierij[]): Blad {
  const cellen: Cells = {};
  kop(cellen, 'Productie per aanbieder en leveringsvorm, januari tot en met juli 2024');
  zetRij(
    cellen,
    KOPRIJ,
    0,
    KOLOMMEN.map((naam) => cel(naam, stijlen.kop)),
  );
  rijen.forEach((rij, i) => {
    const bedragen = [rij.afspraak, ...rij.maanden].map((bedrag) => cel(bedrag, stijlen.euro));
    const wie = [rij.regio, rij.agb, rij.aanbieder, rij.leveringsvorm].map((tekst) => cel(tekst));
    const maanden = `F${KOPRIJ + 2 + i}:L${KOPRIJ + 2 + i}`;
    const prognose = { formule: `=IF(COUNT(${maanden})=0,"",ROUND(SUM(${maanden})/COUNT(${maanden})*12,2))` };
    zetRij(cellen, KOPRIJ + 1 + i, 0, [...wie, ...bedragen, cel(prognose, stijlen.euro)]);
  });
  return {
    id: 'productie',
    naam: 'Productie',
    cellen,
    breedtes: [110, 80, 180, 110, 110, ...MAANDEN.map(() => 96), 110],
    hoogtes: { 0: 30, [KOPRIJ]: 26 },
    vastgezet: { rijen: KOPRIJ + 1, kolommen: 3 },
  };
}

function ruimteblad(ruimte: ReturnType<typeof verzonnenRuimte>): Blad {
  const cellen: Cells = {};
  kop(cellen, 'Beschikbare ruimte per regio');
  zetRij(
    cellen,
    KOPRIJ,
    0,
    ['Regio', 'Ruimte'].map((naam) => cel(naam, stijlen.kop)),
  );
  ruimte.forEach(([regio, bedrag], i) =>
    zetRij(cellen, KOPRIJ + 1 + i, 0, [cel(regio), cel(bedrag, stijlen.euro)]),
  );
  return { id: 'ruimte', naam: 'Ruimte', cellen, breedtes: [140, 140], hoogtes: { 0: 30, [KOPRIJ]: 26 } };
}

/** HERSCHIK with "volledig" brings its own header row, so it starts in the row of the headers. */
function herschikblad(aantal: number): Blad {
  const cellen: Cells = {};
  const [eerste, laatste] = [KOPRIJ + 2, KOPRIJ + 1 + aantal];
  kop(cellen, 'Prognose en herschikking, regime CZ');
  const leeg = 'Wie nog niets declareerde, heeft geen prognose; de formule in F4 rekent daar met 0.';
  zetRij(cellen, 2, 0, [cel(leeg, stijlen.uitleg)]);
  zetRij(
    cellen,
    KOPRIJ,
    0,
    ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm', 'Prognose'].map((naam) => cel(naam, stijlen.kop)),
  );
  zetRij(cellen, KOPRIJ + 1, 0, [cel({ formule: '=Productie[[Regio]:[Leveringsvorm]]' })]);
  zetRij(cellen, KOPRIJ + 1, 4, [cel({ formule: '=WLZ.EXTRAPOLEER(Productie[[jan]:[jul]],7)' })]);
  const prognose = `E${eerste}:E${laatste}`;
  zetRij(cellen, KOPRIJ, 5, [
    cel({
      formule:
        `=WLZ.HERSCHIK(Productie[Afspraak],IF(${prognose}="",0,${prognose}),Ruimte[[Regio]:[Ruimte]],"CZ",` +
        'Productie[Leveringsvorm],,,Productie[Regio],"volledig")',
    }),
  ]);
  opmaak(cellen, aantal);
  return {
    id: 'herschikking',
    naam: 'Herschikking',
    cellen,
    breedtes: [110, 80, 180, 110, 120, 120, 120, 120, 120, 120, 120, 120, 120, 420],
    hoogtes: { 0: 30, [KOPRIJ]: 44 },
    vastgezet: { rijen: KOPRIJ + 1, kolommen: 4 },
  };
}

/** The looks of cells that get their values from a formula: headers, and amounts in columns E to M. */
function opmaak(cellen: Cells, aantal: number): void {
  const [eersteBedrag, laatsteBedrag, uitleg] = [4, 12, 13];
  const zet = (rij: number, kolom: number, stijl: IStyleData) => {
    const doel = (cellen[rij] ??= {});
    doel[kolom] = { ...doel[kolom], s: stijl };
  };
  for (let kolom = eersteBedrag; kolom <= uitleg; kolom++) zet(KOPRIJ, kolom, stijlen.kop);
  for (let i = 1; i <= aantal; i++) {
    for (let kolom = eersteBedrag; kolom <= laatsteBedrag; kolom++) zet(KOPRIJ + i, kolom, stijlen.euro);
  }
}

/** Figures of one aanbieder to type formulas beside. */
function probeerblad(): Blad {
  const cellen: Cells = {};
  kop(cellen, 'Zelf proberen');
  const uitleg =
    'Typ zelf een formule, bijvoorbeeld =WLZ.EXTRAPOLEER(B6:H6;7) of =WLZ.RICHTTARIEF(307,5;95,8%).';
  zetRij(cellen, 2, 0, [cel(uitleg, stijlen.uitleg)]);
  zetRij(
    cellen,
    4,
    0,
    ['Aanbieder', ...MAANDEN, 'Prognose'].map((naam) => cel(naam, stijlen.kop)),
  );
  const bedragen: readonly (number | null)[] = [100000, 98500, 101250, 0, 99000, 97800, null];
  zetRij(cellen, 5, 0, [
    cel('Verzonnen aanbieder 999'),
    ...bedragen.map((bedrag) => cel(bedrag, stijlen.euro)),
    cel({ formule: '=WLZ.EXTRAPOLEER(B6:H6,7)' }, stijlen.euro),
  ]);
  return {
    id: 'probeer',
    naam: 'Zelf proberen',
    cellen,
    breedtes: [190, ...MAANDEN.map(() => 96), 120],
    hoogtes: { 0: 30, 4: 26 },
    tabkleur: '#2E75B6',
  };
}

function tabel(naam: string, sheetId: string, kolommen: readonly string[], aantal: number): XlsxTable {
  return {
    id: `tabel-${sheetId}`,
    sheetId,
    name: naam,
    area: { startRow: KOPRIJ, startColumn: 0, endRow: KOPRIJ + aantal, endColumn: kolommen.length - 1 },
    columns: kolommen.map((name) => ({ name })),
    headerRow: true,
    totalsRow: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButtons: true,
  };
}

/** The tables Productie and Ruimte, live formulas over both, and a sheet to try things on. */
export function herschikking(): OpenedWorkbook {
  const rijen = verzonnenProductie();
  const ruimte = verzonnenRuimte(rijen);
  const uitleg = leesMij('lees-mij', 'Voorbeeld herschikking (verzonnen cijfers)', [
    'Verzonnen cijfers voor drie regio’s van CZ met elk zestig aanbieders, gedeclareerd tot en met juli 2024.',
    'Wijzig een bedrag op het blad Productie of Ruimte: prognose en herschikking rekenen vanzelf mee.',
    'Zuid-Limburg heeft te weinig ruimte; de kolom uitleg op het blad Herschikking zegt per rij waarom.',
    'Of kies in het taakvenster Herschikken: dat begint bij deze twee bladen.',
  ]);
  const bladen = [
    productieblad(rijen),
    ruimteblad(ruimte),
    herschikblad(rijen.length),
    probeerblad(),
    uitleg,
  ];
  const tables = [
    tabel('Productie', 'productie', KOLOMMEN, rijen.length),
    tabel('Ruimte', 'ruimte', ['Regio', 'Ruimte'], ruimte.length),
  ];
  const snapshot = werkmap('voorbeeld-herschikking', 'Voorbeeld herschikking (verzonnen cijfers)', bladen);
  return {
    snapshot,
    activeSheetId: 'productie',
    tables,
    names: [],
    charts: [],
    settings: noSettings,
    protection: [],
    filters: [],
    notes: [],
    verloren: [],
  };
}
