// Amounts of the table: CZ Monitoring contracteerruimte, January 2024 (× € 1.000), regio Zuid-Limburg and Zeeland.
import { ADMINISTRATIESLEUTEL } from '../../../src/werkmap/plan/administratie';
import { waarom } from '../../../src/werkmap/waarom/waarom';
import { celfouten } from '../../../src/werkmap/waarom/celfouten';
import type { Werkmapbeeld } from '../../../src/werkmap/beeld/werkmapbeeld';
import { formuleblad, werkmap } from './blad';
import { functies } from './functies';

const DUIZENDEN = '#,##0,"€";[Red]#,##0,"-€";"-€"';

const bron = formuleblad('CZ 2024', [
  ['Bedragen in € 1.000', 'Zeeland', 'Zuid-Limburg'],
  ['Beschikbare contracteerruimte zorg in natura 2024', 520161, 1273682],
  ['Geprognosticeerde ZIN realisatie 2024', 'onbekend', 1330524],
]);

const invoer = (cel: string) => `=IF(ISNUMBER('CZ 2024'!${cel}),ROUND('CZ 2024'!${cel}*1000,2),NA())`;

const tabel = formuleblad(
  'Contracteerruimte',
  [
    ['× € 1.000', 'Zeeland', 'Zuid-Limburg', 'Totaal'],
    [
      'Beschikbare contracteerruimte zorg in natura 2024',
      { f: invoer('B2'), v: 520161000 },
      { f: invoer('C2'), v: 1273682000 },
      { f: '=ROUND(SUM(B2:C2),2)', v: 1793843000 },
    ],
    [
      'Geprognosticeerde ZIN realisatie 2024',
      { f: invoer('B3'), v: '#N/A' },
      { f: invoer('C3'), v: 1330524000 },
      { f: '=ROUND(SUM(B3:C3),2)', v: '#N/A' },
    ],
    ['Verschil', { f: '=ROUND(B2-B3,2)', v: '#N/A' }, { f: '=ROUND(C2-C3,2)', v: -56842000 }, ''],
  ],
  DUIZENDEN,
);

const uitleg = {
  versie: 1,
  soort: 'contracteerruimtetabel',
  uitvoerder: 'CZ',
  jaar: 2024,
  peilmaand: 1,
  eenheid: 1,
  richting: 'regios naast elkaar',
  rijen: { ruimteZin: 1, prognoseZin: 2, overschot: 3 },
  kolommen: { Zeeland: 1, 'Zuid-Limburg': 2, Totaal: 3 },
  invoer: {
    ruimteZin: {
      soort: 'blok',
      blad: 'CZ 2024',
      label: 'Beschikbare ruimte',
      cellen: { Zeeland: 'B2' },
      eenheid: 1000,
    },
  },
};

function metTabel(bladen = [bron, tabel]): Werkmapbeeld {
  const notitie = {
    soort: 'contracteerruimte',
    bladId: tabel.id,
    bladNaam: tabel.naam,
    adres: 'A1:D4',
    formules: tabel.bereik?.formules,
    grafieken: [],
    uitleg,
  };
  return { ...werkmap(bladen), instellingen: { [ADMINISTRATIESLEUTEL]: { versie: 1, bladen: [notitie] } } };
}

const op = (rij: number, kolom: number, blad = 'Contracteerruimte') => ({ blad, rij, kolom });

describe('a cell of the contracteerruimtetabel', () => {
  test('a difference: the formula with its amounts, and links to both', () => {
    const gezegd = waarom(metTabel(), op(3, 2));
    expect(gezegd).toMatchObject({
      titel:
        'Verwacht overschot aan contracteerruimte 2024 t.o.v. realisatie excl. volumegroei · Zuid-Limburg',
      waarde: '−56.842',
      berekening: '1.273.682 − 1.330.524 = −56.842',
      eenheid: '× € 1.000',
      beleid: [
        {
          naam: 'De acht rijen van de contracteerruimtetabel',
          bron: 'CZ Monitoring contracteerruimte 2024, dia 2',
        },
      ],
    });
    expect(gezegd?.zinnen).toEqual(['Rij 8 van de contracteerruimtetabel, regio Zuid-Limburg.']);
    expect(gezegd?.invoer).toEqual([
      {
        naam: 'Beschikbare contracteerruimte zorg in natura 2024',
        waarde: '1.273.682',
        plaats: { blad: 'Contracteerruimte', gebied: { rij: 1, kolom: 2, rijen: 1, kolommen: 1 } },
      },
      {
        naam: 'Geprognosticeerde ZIN realisatie 2024',
        waarde: '1.330.524',
        plaats: { blad: 'Contracteerruimte', gebied: { rij: 2, kolom: 2, rijen: 1, kolommen: 1 } },
      },
    ]);
    expect(gezegd?.herkomst).toEqual([
      'WLZ schreef dit blad in de maandronde.',
      'Gekozen: CZ, 2024, declaraties tot en met januari.',
    ]);
  });

  test('an input: taken over from the source, in the unit of that source', () => {
    const gezegd = waarom(metTabel(), op(1, 1));
    expect(gezegd?.berekening).toBeUndefined();
    expect(gezegd?.zinnen).toEqual([
      'Rij 1 van de contracteerruimtetabel, regio Zeeland.',
      'Deze cel neemt één bedrag over.',
      'Ontbreekt er een getal in de bron, dan staat hier #N/B.',
      'De bron staat × € 1.000.',
    ]);
    expect(gezegd?.invoer).toEqual([
      {
        naam: 'Beschikbare contracteerruimte zorg in natura 2024 · Zeeland',
        waarde: '520.161',
        plaats: { blad: 'CZ 2024', gebied: { rij: 1, kolom: 1, rijen: 1, kolommen: 1 } },
      },
    ]);
    expect(gezegd?.herkomst).toContain('Bron: ‘Beschikbare ruimte’ op blad CZ 2024, × € 1.000.');
  });

  test('a total: every regio with its amount', () => {
    const gezegd = waarom(metTabel(), op(1, 3));
    expect(gezegd?.berekening).toBe('520.161 + 1.273.682 = 1.793.843');
    expect(gezegd?.invoer.map(({ naam }) => naam)).toEqual(['Zeeland', 'Zuid-Limburg']);
  });

  test('an error: what it means, and which input is no number', () => {
    const gezegd = waarom(metTabel(), op(2, 1));
    expect(gezegd?.waarde).toBe('#N/B');
    expect(gezegd?.zinnen[1]).toMatch(/^#N\/B: er ontbreekt een gegeven/);
    expect(gezegd?.invoer).toEqual([expect.objectContaining({ waarde: '‘onbekend’' })]);
    expect(waarom(metTabel(), op(3, 1))?.berekening).toBe('520.161 − #N/B = #N/B');
  });

  test('rounded amounts that don’t add up are explained', () => {
    // 1.400 + 1.400 = 2.800 euro shows as 1 + 1 = 3
    const blad = formuleblad(
      'Contracteerruimte',
      [
        ['', 'Zeeland'],
        ['a', 1400],
        ['b', 1400],
        ['som', { f: '=B2+B3', v: 2800 }],
      ],
      DUIZENDEN,
    );
    const gezegd = waarom(metTabel([bron, { ...blad, id: tabel.id }]), op(3, 1));
    expect(gezegd?.berekening).toBe('1 + 1 = 3');
    expect(gezegd?.zinnen.at(-1)).toBe(
      'Elk bedrag is apart afgerond en daardoor lijkt het niet op te tellen. Precies is de uitkomst € 2.800.',
    );
  });

  test('a cell changed by hand says so', () => {
    const rijen = tabel.bereik?.waarden.map((rij, r) =>
      rij.map((waarde, k) => (r === 1 && k === 1 ? 5 : waarde)),
    );
    const anders = { ...formuleblad('Contracteerruimte', rijen ?? [], DUIZENDEN), id: tabel.id };
    expect(waarom(metTabel([bron, anders]), op(1, 1))?.zinnen).toContain(
      'U hebt deze cel zelf gewijzigd: WLZ schreef hier een formule, er staat nu ‘5’.',
    );
  });

  test('cells that are not ours and hold no WLZ function are not explained', () => {
    expect(waarom(metTabel(), op(1, 1, 'CZ 2024'))).toBeUndefined();
    expect(waarom(metTabel(), op(40, 1))).toBeUndefined();
    expect(waarom(metTabel(), op(0, 0, 'Weg'))).toBeUndefined();
  });
});

describe('a cell with a WLZ function that someone typed', () => {
  const blad = formuleblad('Mijn blad', [
    ['Prestatie', 'Zorg', 'Vorm', 'Tarief', 'Percentage'],
    // 307,50 × 95,8% = 294,585 → 294,59
    [
      'Een',
      307.5,
      'ZZP',
      { f: '=WLZ.RICHTTARIEF(B2:B3,95.8%)', v: 294.59 },
      { f: '=WLZ.RICHTPERCENTAGE("CZ",2023,C2:C3)', v: 0.958 },
    ],
    ['Twee', 200, 'VPT', 191.6, 1],
  ]);
  const beeld = werkmap([blad]);
  const anker = (kolom: number) => op(1, kolom, 'Mijn blad');

  test('which function, its arguments with values, and the calculation', () => {
    const gezegd = waarom(beeld, anker(3), { functies });
    expect(gezegd?.titel).toBe('Een · Tarief');
    expect(gezegd?.zinnen[0]).toMatch(/^WLZ\.RICHTTARIEF: /);
    expect(gezegd?.berekening).toBe('307,50 × 95,8% = 294,59');
    expect(gezegd?.invoer).toEqual([
      {
        naam: 'zorg',
        waarde: '307,50',
        plaats: { blad: 'Mijn blad', gebied: { rij: 1, kolom: 1, rijen: 1, kolommen: 1 } },
      },
      { naam: 'percentage', waarde: '95,8%' },
    ]);
  });

  test('the opslag of a kassier is part of the calculation, and a rounding of the formula itself is named', () => {
    const kassier = formuleblad('Kassier', [
      ['Prestatie', 'Zorg', 'Toegekend', 'Volume', 'Tarief'],
      // 200 × 95,8% + 25.000 ÷ 12.000 = 191,60 + 2,0833… = 193,68
      ['Een', 200, 25000, 12000, { f: '=WLZ.RICHTTARIEF(B2,95.8%,,,,,,"per component",C2,D2)', v: 193.68 }],
      ['Twee', 200, '', 12000, { f: '=WLZ.RICHTTARIEF(B3,95.8%,,,,,,,C3,D3)', v: 191.6 }],
    ]);
    const een = waarom(werkmap([kassier]), op(1, 4, 'Kassier'), { functies });
    expect(een?.berekening).toBe('200 × 95,8% + 25.000 ÷ 12.000 = 193,68');
    expect(een?.beleid).toEqual([
      {
        naam: 'afronding van het tarief',
        waarde: 'per component',
        bron: 'Argument afronding van deze formule',
      },
    ]);
    const twee = waarom(werkmap([kassier]), op(2, 4, 'Kassier'), { functies });
    expect(twee?.berekening).toBe('200 × 95,8% = 191,60');
    expect(twee?.beleid[0]?.waarde).toBe('totaal');
  });

  test('a spilled cell: its own row, the policy with its source', () => {
    const gezegd = waarom(beeld, op(2, 4, 'Mijn blad'), { functies, anker: anker(4) });
    expect(gezegd?.zinnen[1]).toBe('Deze cel is gevuld door de formule met WLZ.RICHTPERCENTAGE in E2.');
    expect(gezegd?.invoer.map(({ naam, waarde }) => [naam, waarde])).toEqual([
      ['zorgkantoor', 'CZ'],
      ['jaar', '2023'],
      ['leveringsvorm', 'VPT'],
    ]);
    // cz-2023.yaml: VPT, DTV en logeren 100%
    expect(gezegd?.beleid).toEqual([
      expect.objectContaining({
        naam: 'richttariefpercentage',
        waarde: '100%',
        bron: 'CZ Zorginkoopdocument 2023 GGZ, 6.2 VPT, DTV en logeren, kopen we in met een tariefpercentage van 100%',
      }),
    ]);
  });

  test('"volledig": headings and the sentence of the function where it gives them, else its own row', () => {
    const breed = formuleblad('Breed', [
      ['Afspraak', 'Prognose', ''],
      [100, 90, { f: '=WLZ.HERSCHIK(A2:A3,B2:B3,190,"CZ",,,,,"volledig")', v: 'Afspraak oud' }, 'Uitleg'],
      [100, 100, 100, 'Verzonnen uitleg'],
      [5, 7, { f: '=WLZ.PROGNOSE(A4:A5,B4:B5,,"volledig")', v: 5 }],
      [6, 8, 6],
    ]);
    const van = (rij: number, ankerrij: number) =>
      waarom(werkmap([breed]), op(rij, 2, 'Breed'), { functies, anker: op(ankerrij, 2, 'Breed') });
    expect(van(1, 1)?.zinnen).toContain('Dit is een kop van de uitkomst.');
    expect(van(2, 1)?.zinnen).toContain('Verzonnen uitleg');
    expect(van(2, 1)?.invoer[0]).toMatchObject({ naam: 'afspraak', plaats: { gebied: { rij: 1 } } });
    expect(van(4, 3)?.invoer[0]).toMatchObject({ naam: 'ons', waarde: '6' });
  });

  test('without the list of functions nothing is known of them', () => {
    expect(waarom(beeld, anker(3))).toBeUndefined();
  });
});

describe('cells with an error', () => {
  test('WLZ formulas and our worksheets; the user’s own are left alone', () => {
    const eigen = formuleblad('Eigen', [
      [
        { f: '=1/0', v: '#DIV/0!' },
        { f: '=WLZ.RICHTTARIEF(1,2)', v: '#VALUE!' },
      ],
      [{ f: '=WLZ.UITLEG("x")', v: '#BUSY!' }, '#N/A'],
    ]);
    const gevonden = celfouten(metTabel([bron, tabel, eigen]));
    expect(gevonden.map(({ cel }) => cel)).toEqual([op(2, 1), op(2, 3), op(3, 1), op(0, 1, 'Eigen')]);
    expect(gevonden.at(-1)?.zin).toMatch(/^Blad Eigen, B1 \(WLZ\.RICHTTARIEF\), #WAARDE!: een argument/);
  });
});
