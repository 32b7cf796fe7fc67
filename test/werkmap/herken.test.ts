import { zoekUitvoerder } from '../../src/beleid/zorgkantoren';
import { herken } from '../../src/werkmap/herkennen/herken';
import { volledigeRegios } from '../../src/werkmap/herkennen/invoer';
import type { Bron } from '../../src/werkmap/herkennen/bron';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { invoerbronId, invoerplan } from '../../src/werkmap/plan/invoerplan';
import { alsFormules, bladplanVan } from '../../src/werkmap/plan/wijzigingsplan';
import { gepubliceerd, vraagCz, werkblad } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';

type Tabel = Celwaarde[][];

const kopie = (tabel: Tabel): Tabel => tabel.map((rij) => [...rij]);

function beste(...tabellen: Tabel[]): Bron {
  const [bron] = herken(maakBeeld(...tabellen.map((tabel, i) => maakBlad(`Blad${i + 1}`, tabel))), vraagCz);
  if (!bron) throw new Error('niets herkend');
  return bron;
}

/** Amount of a cell of a block in euros. */
const euro = (bron: Bron, rij: keyof Bron['rijen'], regio: string) =>
  (bron.rijen[rij]?.cellen[regio]?.bedrag ?? NaN) / 100;

test('the published table: every row, every regio, in thousands, and where it stands', () => {
  const bron = beste(werkblad);
  expect(Object.keys(bron.rijen)).toHaveLength(8);
  expect(Object.keys(bron.koppen)).toEqual(vraagCz.regios);
  expect(bron.eenheid).toMatchObject({ factor: 1000, herkomst: 'gelezen', cel: { rij: 1, kolom: 0 } });
  expect(bron.jaar).toBe(2024);
  expect(bron.id).toBe('Blad1!A4:H12');
  expect(bron.rijen.prognoseZin?.cellen['Zuid-Limburg']).toEqual({
    cel: { blad: 'Blad1', rij: 8, kolom: 6 },
    stand: 'getal',
    bedrag: 1_330_524_000_00,
    tekst: '1330524',
  });
  expect(bron.rijen.overschot?.totaal?.bedrag).toBe(234_394_000_00);
});

test('without a unit the amounts are euros, with a chosen unit that one', () => {
  const zonder = kopie(werkblad);
  zonder[1] = [''];
  expect(beste(zonder).eenheid).toEqual({ factor: 1, herkomst: 'aanname' });
  const [gekozen] = herken(maakBeeld(maakBlad('B', zonder)), { ...vraagCz, eenheid: 1000 });
  expect(gekozen?.eenheid).toEqual({ factor: 1000, herkomst: 'gekozen' });
});

test('euros that are only shown in thousands are euros, whatever the heading says', () => {
  const [bron] = herken(maakBeeld(maakBlad('B', werkblad, '#,##0,"€"')), vraagCz);
  expect(bron?.eenheid.factor).toBe(1);
});

test('the regio’s may stand below each other', () => {
  const hoogte = gepubliceerd.length;
  const gekanteld = Array.from({ length: 8 }, (_, k) =>
    Array.from({ length: hoogte }, (_, r) => gepubliceerd[r]?.[k] ?? ''),
  );
  const bron = beste([['Bedragen x € 1.000'], [], ...gekanteld]);
  expect(bron.richting).toBe('regios onder elkaar');
  expect(euro(bron, 'prognosePgb', 'Zeeland')).toBe(78_711_000);
  expect(bron.rijen.prognosePgb?.cellen['Zeeland']?.cel).toEqual({ blad: 'Blad1', rij: 5, kolom: 6 });
});

test('amounts pasted as Dutch text are read, and known to be text', () => {
  const tekst = kopie(werkblad);
  (tekst[4] as Celwaarde[])[1] = '1.205.744€';
  (tekst[11] as Celwaarde[])[6] = '52.494-€';
  const bron = beste(tekst);
  expect(bron.rijen.ruimteZin?.cellen['Haaglanden']).toMatchObject({
    stand: 'getal als tekst',
    bedrag: 1_205_744_000_00,
  });
  expect(euro(bron, 'overschot', 'Zuid-Limburg')).toBe(-52_494_000);
});

test('hyphens, capitals and codes of regio’s don’t matter', () => {
  const anders = kopie(werkblad);
  anders[3] = [
    '',
    'HAAGLANDEN',
    'Zuid Hollandse Eilanden',
    'zorgkantoor Zeeland',
    'west brabant',
    '5529',
    'Zuid Limburg',
    'TOTAAL',
  ];
  expect(Object.keys(beste(anders).koppen).sort()).toEqual([...vraagCz.regios].sort());
});

test('blanks, text and errors are told apart and never count as 0', () => {
  const gaten = kopie(werkblad);
  (gaten[8] as Celwaarde[])[3] = '';
  (gaten[9] as Celwaarde[])[2] = 'n.n.b.';
  (gaten[5] as Celwaarde[])[4] = '#N/A';
  const bron = beste(gaten);
  const stand = (rij: keyof Bron['rijen'], regio: string) => bron.rijen[rij]?.cellen[regio];
  expect(stand('prognoseZin', 'Zeeland')).toMatchObject({ stand: 'leeg', bedrag: null });
  expect(stand('prognosePgb', 'Zuid-Hollandse eilanden')).toMatchObject({ stand: 'tekst', bedrag: null });
  expect(stand('ruimtePgb', 'West-Brabant')).toMatchObject({ stand: 'fout', bedrag: null });
  const volledig = volledigeRegios(bron, vraagCz.regios).map(({ regio }) => regio);
  expect(volledig).toEqual(['Haaglanden', 'Zuidoost-Brabant', 'Zuid-Limburg']);
});

test('of several blocks the one that fits best comes first, the others are offered', () => {
  const vorigJaar = kopie(werkblad).map((rij) =>
    rij.map((c) => (typeof c === 'string' ? c.replace('2024', '2023') : c)),
  );
  const half = werkblad.slice(0, 6);
  const bladen = [maakBlad('Half', half), maakBlad('2023', vorigJaar), maakBlad('2024', werkblad)];
  const bronnen = herken(maakBeeld(...bladen), vraagCz);
  expect(bronnen.map(({ blad }) => blad)).toEqual(['2024', '2023', 'Half']);
});

test('a blank saldo is as good as a 0: the first of two equal tables wins', () => {
  const metNullen = kopie(werkblad);
  metNullen[6] = ['Saldo overhevelingen en reserveringen', 0, 0, 0, 0, 0, 0, 0];
  const bronnen = herken(maakBeeld(maakBlad('Bron', werkblad), maakBlad('Kopie', metNullen)), vraagCz);
  expect(bronnen.map(({ blad }) => blad)).toEqual(['Bron', 'Kopie']);
});

test('two tables beside or below each other are two blocks', () => {
  const naast = werkblad.map((rij) => [
    ...Array.from({ length: 8 }, (_, k) => rij[k] ?? ''),
    ...rij.slice(1),
  ]);
  expect(herken(maakBeeld(maakBlad('B', naast)), vraagCz)).toHaveLength(2);
  const onder = herken(maakBeeld(maakBlad('B', [...werkblad, [''], ...werkblad])), vraagCz);
  expect(onder.map(({ gebied }) => gebied.rij).sort()).toEqual([16, 3].sort());
});

test('labels may be spread over two columns', () => {
  const gesplitst = gepubliceerd.map(([label, ...rest], r) => {
    const delen = String(label).split(' ');
    return r === 0 ? ['', '', ...rest] : [delen.slice(0, 2).join(' '), delen.slice(2).join(' '), ...rest];
  });
  expect(Object.keys(beste(gesplitst).rijen)).toHaveLength(8);
});

test('a row that comes twice is reported, the first one counts', () => {
  const dubbel = kopie(werkblad);
  dubbel.push(['Prognose ZIN', 1, 2, 3, 4, 5, 6, 21]);
  const bron = beste(dubbel);
  expect(bron.dubbel).toEqual([{ rij: 'prognoseZin', labelcel: { blad: 'Blad1', rij: 12, kolom: 0 } }]);
  expect(euro(bron, 'prognoseZin', 'Haaglanden')).toBe(1_140_991_000);
});

test('one regio is enough, and other sheets give nothing', () => {
  const salland = zoekUitvoerder('Salland');
  if (!salland) throw new Error('Salland ontbreekt');
  const [regio] = salland.regios.map(({ naam }) => naam);
  const tabel: Tabel = [
    ['', regio ?? ''],
    ['CR ZIN', 250_000_000],
    ['Prognose ZIN', 240_000_000],
  ];
  const vraag = { uitvoerder: salland, jaar: 2024, regios: [regio ?? ''] };
  expect(Object.keys(herken(maakBeeld(maakBlad('S', tabel)), vraag)[0]?.rijen ?? {})).toEqual([
    'ruimteZin',
    'prognoseZin',
  ]);
  const niets: Tabel = [['Adressen'], ['Zeeland', 'Middelburg'], ['Utrecht', 'Utrecht']];
  expect(
    herken(maakBeeld(maakBlad('A', niets), { ...maakBlad('Leeg', [['']]), bereik: null }), vraagCz),
  ).toEqual([]);
});

test('a list with a regio per line is no source, however long', () => {
  const kop: Celwaarde[] = ['regio', 'aanbieder', 'CR ZIN', 'Prognose ZIN', 'Prognose PGB'];
  const lijst = Array.from({ length: 3000 }, (_, i): Celwaarde[] => {
    return [vraagCz.regios[i % 6] ?? '', `Aanbieder ${i}`, i, i, i];
  });
  const begin = performance.now();
  expect(herken(maakBeeld(maakBlad('L', [kop, ...lijst])), vraagCz)).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(1000);
});

test('a sheet that is to be skipped is no source', () => {
  expect(herken(maakBeeld(maakBlad('B', werkblad)), vraagCz, new Set(['id-B']))).toEqual([]);
});

test('an input table just started is recognised as a source in euros, all blank', () => {
  const plan = invoerplan(maakBeeld(), { uitvoerder: 'CZ', jaar: 2024, regios: vraagCz.regios });
  const { blad, wijzigingen } = bladplanVan(plan);
  const [cellen] = wijzigingen;
  if (cellen?.soort !== 'cellen') throw new Error('geen cellen');
  const tabel = cellen.inhoud.map((rij) => rij.map((inhoud) => alsFormules(inhoud) ?? ''));
  const [bron] = herken(maakBeeld(maakBlad(blad.naam, tabel)), vraagCz);
  expect(bron?.id).toBe(invoerbronId(plan, 6));
  expect(Object.keys(bron?.rijen ?? {})).toEqual([
    'ruimteZin',
    'ruimtePgb',
    'saldo',
    'prognoseZin',
    'prognosePgb',
  ]);
  expect(bron?.eenheid).toMatchObject({ factor: 1, herkomst: 'gelezen' });
  expect(volledigeRegios(bron as Bron, vraagCz.regios)).toEqual([]);
});

test('names of cells tell what a row is when no label does', () => {
  const tabel: Tabel = [
    ['', 'Zeeland', 'West-Brabant'],
    ['', 10, 20],
    ['', 30, 40],
  ];
  const gebied = (rij: number) => ({ rij, kolom: 1, rijen: 1, kolommen: 2 });
  const namen = [
    { naam: 'CR_ZIN_2024', formule: '', blad: 'B', gebied: gebied(1) },
    { naam: 'Prognose_ZIN', formule: '', blad: 'B', gebied: gebied(2) },
  ];
  const [bron] = herken({ ...maakBeeld(maakBlad('B', tabel)), namen }, vraagCz);
  expect(euro(bron as Bron, 'ruimteZin', 'West-Brabant')).toBe(20);
  expect(euro(bron as Bron, 'prognoseZin', 'Zeeland')).toBe(30);
});

test('a block that is an Excel table or has a name goes before the same block without', () => {
  const beeld = maakBeeld(maakBlad('Een', werkblad), maakBlad('Twee', werkblad));
  const gebied = { rij: 3, kolom: 0, rijen: 9, kolommen: 8 };
  const tabellen = [{ naam: 'Ruimte', adres: '', blad: 'Twee', gebied }];
  expect(herken({ ...beeld, tabellen }, vraagCz)[0]).toMatchObject({ blad: 'Twee', tabel: 'Ruimte' });
});

test('only what lies in the range the user points at', () => {
  const beeld = maakBeeld(maakBlad('B', [...werkblad, [''], ...werkblad]));
  const binnen = { blad: 'B', gebied: { rij: 13, kolom: 0, rijen: 20, kolommen: 10 } };
  expect(herken(beeld, vraagCz, new Set(), { binnen }).map(({ id }) => id)).toEqual(['B!A17:H25']);
  expect(herken(beeld, vraagCz, new Set(), { binnen: { ...binnen, blad: 'C' } })).toEqual([]);
});

test('one regio twice in a heading is one table with a doubled regio', () => {
  const dubbel = werkblad.map((rij) => [...rij]);
  (dubbel[3] as Celwaarde[])[4] = 'Zeeland';
  const bronnen = herken(maakBeeld(maakBlad('B', dubbel)), vraagCz);
  expect(bronnen).toHaveLength(1);
  expect(bronnen[0]?.dubbeleRegios).toEqual([{ regio: 'Zeeland', cel: { blad: 'B', rij: 3, kolom: 4 } }]);
  expect(euro(bronnen[0] as Bron, 'ruimteZin', 'Zeeland')).toBe(766_237_000);
});

test('a single row is a source only when asked', () => {
  const tabel: Tabel = [
    ['Regio', 'Ruimte'],
    ['Zeeland', 10],
    ['West-Brabant', 20],
  ];
  const beeld = maakBeeld(maakBlad('R', tabel));
  expect(herken(beeld, vraagCz)).toEqual([]);
  const [bron] = herken(beeld, vraagCz, new Set(), { losseRijen: true });
  expect(bron?.rijen.ruimteZin?.zekerheid).toBe(0.5);
});
