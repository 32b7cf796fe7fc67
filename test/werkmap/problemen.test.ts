import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { herken } from '../../src/werkmap/herkennen/herken';
import type { Probleem } from '../../src/werkmap/herkennen/probleem';
import { problemenVan } from '../../src/werkmap/herkennen/problemen';
import { vraagCz, werkblad } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';

/** The problems of the CZ table after changing it. */
function na(wijzig: (tabel: Celwaarde[][]) => void, vraag = vraagCz): Probleem[] {
  const tabel = werkblad.map((rij) => [...rij]);
  wijzig(tabel);
  const [bron] = herken(maakBeeld(maakBlad('CZ', tabel)), vraag);
  if (!bron) throw new Error('niets herkend');
  return problemenVan(bron, vraag);
}

const zet = (rij: number, kolom: number, waarde: Celwaarde) => (tabel: Celwaarde[][]) => {
  (tabel[rij] as Celwaarde[])[kolom] = waarde;
};

test('the published table has no problems: its off-by-ones are rounding', () => {
  expect(na(() => undefined)).toEqual([]);
});

test('a blank names the regio, what is missing and the cell', () => {
  expect(na(zet(8, 3, ''))).toEqual([
    {
      ernst: 'fout',
      zin: 'Zeeland: geen prognose ZIN ingevuld (cel D9).',
      cel: { blad: 'CZ', rij: 8, kolom: 3 },
    },
  ]);
});

test('a blank saldo is no problem, text in it is', () => {
  expect(na(zet(6, 1, ''))).toEqual([]);
  expect(na(zet(6, 1, 'geen'))[0]?.zin).toContain('is geen bedrag, ‘geen’ (cel B7)');
});

test('a wholly blank row is one problem, not one per regio', () => {
  const problemen = na((tabel) => (tabel[9] = [tabel[9]?.[0] ?? '']));
  expect(problemen.map(({ zin }) => zin)).toEqual([
    'Geen enkele regio heeft een prognose PGB (bij cel A10).',
  ]);
});

test('text that is an amount can be made a number, in the unit of the sheet', () => {
  const [probleem] = na(zet(4, 1, '1.205.744€'));
  expect(probleem?.zin).toBe('Haaglanden: contracteerruimte ZIN staat er als tekst, ‘1.205.744€’ (cel B5).');
  expect(probleem?.correctie).toEqual({
    cel: { blad: 'CZ', rij: 4, kolom: 1 },
    waarde: 1205744,
    knop: 'Maak getal',
  });
});

test('a mistyped regio gets a proposal', () => {
  const [probleem] = na(zet(3, 6, 'Zuid Limbrug'));
  expect(probleem?.zin).toBe('G4: ‘Zuid Limbrug’ is geen regio van CZ. Bedoelde u Zuid-Limburg?');
  expect(probleem?.correctie).toEqual({
    cel: { blad: 'CZ', rij: 3, kolom: 6 },
    waarde: 'Zuid-Limburg',
    knop: 'Neem over',
  });
});

test('an unknown heading between the regio’s is named without a proposal', () => {
  const problemen = na(zet(3, 6, 'Buitenland'));
  expect(problemen.map(({ ernst, zin }) => [ernst, zin])).toEqual([
    ['fout', 'Zuid-Limburg staat niet in de tabel op blad CZ.'],
    ['waarschuwing', 'G4: ‘Buitenland’ is geen regio van CZ.'],
  ]);
});

test('a missing required row is an error, a missing saldo is not', () => {
  const zonderPrognose = na((tabel) => tabel.splice(9, 1));
  expect(zonderPrognose[0]).toMatchObject({
    ernst: 'fout',
    zin: 'Geen rij met prognose PGB gevonden op blad CZ.',
  });
  const zonderSaldo = na((tabel) => tabel.splice(6, 1));
  expect(zonderSaldo).toEqual([
    { ernst: 'info', zin: 'Geen saldo overhevelingen en reserveringen gevonden: gerekend met 0.' },
  ]);
});

test('another year than the chosen one is pointed out', () => {
  const problemen = na(() => undefined, { ...vraagCz, jaar: 2025 });
  expect(problemen.map(({ zin }) => zin)).toEqual(['De tabel op blad CZ gaat over 2024; u koos 2025.']);
});

test('a computed cell that rounding cannot explain is compared with what follows from the input', () => {
  // Zeeland: 849.597 − 824.006 = 25.591; published 25.590. Rounding explains up to 3 (six halves).
  expect(na(zet(11, 3, 25588))).toEqual([]);
  const [probleem] = na(zet(11, 3, 25587));
  expect(probleem).toMatchObject({ ernst: 'waarschuwing', cel: { blad: 'CZ', rij: 11, kolom: 3 } });
  expect(probleem?.zin).toBe(
    'Zeeland: in cel D12 staat als verwacht overschot € 25.587.000; uit de invoer volgt € 25.591.000.',
  );
});

test('thousands without a unit are doubted', () => {
  const problemen = na((tabel) => (tabel[1] = ['']));
  expect(problemen.map(({ zin }) => zin)).toContain(
    'De bedragen zijn klein voor euro’s. Staan ze in duizenden?',
  );
});

describe('hidden rows and columns count along, and that is said', () => {
  /** The CZ table (labels in A, regio's in B to G, headings in row 4) with these rows and columns hidden. */
  const met = (rijen: number[], kolommen: number[]) => {
    const reeks = (eerste: number) => ({ eerste, aantal: 1 });
    const verborgen = { rijen: rijen.map(reeks), kolommen: kolommen.map(reeks) };
    const blad = { ...maakBlad('CZ', werkblad), verborgen };
    const [bron] = herken(maakBeeld(blad), vraagCz);
    if (!bron) throw new Error('niets herkend');
    return problemenVan(bron, vraagCz);
  };

  test('one row; several columns', () => {
    expect(met([8], [])).toEqual([
      {
        ernst: 'info',
        zin: 'Rij 9 op blad CZ is verborgen en telt mee.',
        cel: { blad: 'CZ', rij: 8, kolom: 0 },
      },
    ]);
    expect(met([], [3, 4]).map(({ zin }) => zin)).toEqual([
      'Kolommen D en E op blad CZ zijn verborgen en tellen mee.',
    ]);
  });

  test('outside the amounts nothing is said', () => {
    expect(met([0, 1, 40], [0, 30])).toEqual([]);
  });
});

test('the worst comes first', () => {
  const problemen = na((tabel) => {
    zet(3, 6, 'Buitenland')(tabel);
    zet(8, 3, 'x')(tabel);
    zet(8, 4, '')(tabel);
  });
  expect(problemen.map(({ ernst }) => ernst)).toEqual(['fout', 'fout', 'fout', 'waarschuwing']);
});

test('a regio that stands there twice is named with both cells', () => {
  const [probleem] = na(zet(3, 4, 'Zeeland'));
  expect(probleem).toMatchObject({ ernst: 'fout', cel: { blad: 'CZ', rij: 3, kolom: 4 } });
  expect(probleem?.zin).toBe('Zeeland staat er twee keer: E4 en D4; D4 telt.');
});

test('a label that says too little is asked about', () => {
  const zinnen = na(zet(8, 0, 'Prognose')).map(({ zin }) => zin);
  expect(zinnen).toContain('‘Prognose’ (cel A9) is gelezen als prognose ZIN. Klopt dat?');
});
