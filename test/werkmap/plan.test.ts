import { vraagCz, werkblad } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';
import { herken } from '../../src/werkmap/herkennen/herken';
import { contracteerruimteplan } from '../../src/werkmap/plan/contracteerruimteplan';
import type { Tabelvraag } from '../../src/werkmap/plan/contracteerruimte/vraag';
import { correctieplan } from '../../src/werkmap/plan/correctieplan';
import { invoerplan } from '../../src/werkmap/plan/invoerplan';
import { voorbeeldVan } from '../../src/werkmap/plan/voorbeeld';
import { alsFormules, bladplanVan } from '../../src/werkmap/plan/wijzigingsplan';
import type { Wijzigingsplan } from '../../src/werkmap/plan/wijzigingsplan';

const beeld = maakBeeld(maakBlad("Zorg '24", werkblad));

function plan(anders: Partial<Tabelvraag> = {}, in_ = beeld): Wijzigingsplan {
  const [bron] = herken(in_, vraagCz);
  if (!bron) throw new Error('geen bron');
  const { regios } = vraagCz;
  return contracteerruimteplan(in_, {
    bron,
    uitvoerder: 'CZ',
    jaar: 2024,
    peilmaand: 1,
    regios,
    weergave: 'k€',
    ...anders,
  });
}

/** The content of a cell (row and column from 1) of a plan, as Range.formulas gets it. */
function cel(van: Wijzigingsplan, rij: number, kolom: number): unknown {
  const cellen = bladplanVan(van).wijzigingen.find(({ soort }) => soort === 'cellen');
  if (cellen?.soort !== 'cellen') throw new Error('geen cellen');
  return alsFormules(cellen.inhoud[rij - 1]?.[kolom - 1] ?? null);
}

test('an input cell refers to its source, thousands become euros, and what is no number becomes #N/A', () => {
  expect(cel(plan(), 5, 2)).toBe("=IF(ISNUMBER('Zorg ''24'!B5),ROUND('Zorg ''24'!B5*1000,2),NA())");
  expect(cel(plan(), 7, 2)).toBe(
    "=IF(ISBLANK('Zorg ''24'!B7),0,IF(ISNUMBER('Zorg ''24'!B7),ROUND('Zorg ''24'!B7*1000,2),NA()))",
  );
});

test('a source in euros is not multiplied', () => {
  const euros = maakBeeld(
    maakBlad(
      'E',
      werkblad.map((rij, r) => (r === 1 ? ["in euro's"] : rij)),
    ),
  );
  expect(cel(plan({}, euros), 5, 2)).toBe("=IF(ISNUMBER('E'!B5),ROUND('E'!B5,2),NA())");
});

test('a regio or row that is not in the source: #N/A, but 0 for a missing saldo', () => {
  const zonder = maakBeeld(
    maakBlad(
      'Z',
      werkblad.filter((_, r) => r !== 6 && r !== 9).map((rij) => rij.slice(0, 6)),
    ),
  );
  const gemaakt = plan({}, zonder);
  expect(cel(gemaakt, 5, 7)).toBe('=NA()'); // Zuid-Limburg
  expect(cel(gemaakt, 10, 2)).toBe('=NA()'); // prognose PGB
  expect(cel(gemaakt, 7, 2)).toBe(0);
});

test('computed rows and Totaal are formulas over the rows above', () => {
  expect(cel(plan(), 8, 3)).toBe('=ROUND(C5+C6+C7,2)');
  expect(cel(plan(), 12, 3)).toBe('=ROUND(C8-C11,2)');
  expect(cel(plan(), 12, 8)).toBe('=ROUND(SUM(B12:G12),2)');
  expect(cel(plan({ regios: ['Zeeland'] }), 12, 3)).toBe('=ROUND(SUM(B12),2)');
});

test('31 regio’s fit', () => {
  const namen = Array.from({ length: 31 }, (_, i) => `Regio ${i + 1}`);
  const breed = plan({ regios: namen });
  expect(cel(breed, 12, 33)).toBe('=ROUND(SUM(B12:AF12),2)');
  expect(bladplanVan(breed).wijzigingen.find(({ soort }) => soort === 'grafiek')).toMatchObject({
    type: 'BarClustered',
  });
});

test('title, month, source and unit are on the sheet', () => {
  const noten = [14, 15, 16].map((rij) => cel(plan({ peilmaand: 7 }), rij, 1)).join(' ');
  expect(noten).toContain('Peildatum: declaraties tot en met juli 2024. Prognose: lineaire extrapolatie');
  expect(noten).toContain("blad Zorg '24, A4:H12 (× € 1.000)");
  expect(cel(plan({ weergave: '€' }), 4, 1)).toBe('in euro’s');
});

test('thousands or euros is only a number format', () => {
  const notaties = (['k€', '€'] as const).map((weergave) =>
    bladplanVan(plan({ weergave })).wijzigingen.find((w) => w.soort === 'notatie'),
  );
  expect(notaties).toEqual([
    expect.objectContaining({ notatie: '#,##0,"€";[Red]#,##0,"-€";"-€"' }),
    expect.objectContaining({ notatie: '#,##0"€";[Red]#,##0"-€";"-€"' }),
  ]);
});

test('a preview counts every cell of a new sheet as new', () => {
  const voorbeeld = voorbeeldVan(plan(), beeld);
  expect(voorbeeld.gewijzigd).toEqual([]);
  // 8 rows × 8 columns, 8 headings, title, uitvoerder and three notes.
  expect(voorbeeld.nieuw).toHaveLength(64 + 8 + 5);
  expect(voorbeeld.gebieden).toEqual([
    { blad: 'Contracteerruimte', gebied: { rij: 0, kolom: 0, rijen: 16, kolommen: 8 } },
  ]);
});

test('an input table has blank cells to fill in and takes a free name', () => {
  const bezet = maakBeeld(maakBlad('Invoer contracteerruimte', [['van mij']]));
  const invoer = invoerplan(bezet, { uitvoerder: 'CZ', jaar: 2024, regios: ['Zeeland', 'Zuid-Limburg'] });
  expect(bladplanVan(invoer).blad).toEqual({ soort: 'nieuw', naam: 'Invoer contracteerruimte 2' });
  expect(cel(invoer, 5, 1)).toBe('Beschikbare contracteerruimte zorg in natura 2024');
  expect([5, 6, 7, 8, 9].map((rij) => cel(invoer, rij, 3))).toEqual(['', '', '', '', '']);
  expect(cel(invoer, 2, 1)).toContain('Vul B5:C9 in.');
});

test('a correction changes one cell, and nothing when its sheet is gone', () => {
  const correctie = { cel: { blad: "Zorg '24", rij: 4, kolom: 1 }, waarde: 1205744, knop: 'Maak getal' };
  const gemaakt = correctieplan(beeld, correctie);
  expect(gemaakt && bladplanVan(gemaakt).blad).toEqual({
    soort: 'bestaand',
    id: "id-Zorg '24",
    naam: "Zorg '24",
  });
  expect(gemaakt && voorbeeldVan(gemaakt, beeld)).toMatchObject({ nieuw: [], gewijzigd: [], gelijk: 1 });
  expect(correctieplan(maakBeeld(), correctie)).toBeUndefined();
});

test('plain text is never a formula', () => {
  expect(['=1+1', '+31', '-x', '@a', "'x"].map(alsFormules)).toEqual(["'=1+1", "'+31", "'-x", "'@a", "''x"]);
  expect([alsFormules('tekst'), alsFormules(-5), alsFormules(null), alsFormules({ formule: '=A1' })]).toEqual(
    ['tekst', -5, null, '=A1'],
  );
});
