// The comparison with an earlier month: the words, the picture, and the months and regio's to choose from.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cent } from '../../../src/domein/geld';
import { tabelstandVan } from '../../../src/taskpane/dia/diastand';
import { watervalVan } from '../../../src/taskpane/maandronde/vergelijking/stappen';
import { Vergelijking } from '../../../src/taskpane/maandronde/vergelijking/Vergelijking';
import { Waterval } from '../../../src/taskpane/maandronde/vergelijking/Waterval';
import { overschotzin } from '../../../src/taskpane/maandronde/vergelijking/woorden';
import type { Uitgangspunten } from '../../../src/werkmap';
import { standVanTabel } from '../../../src/werkmap/standen/standen';
import type { Standrij } from '../../../src/werkmap/standen/standen';
import { czStand } from '../../dia/cz';
import { vraagCz, werkblad } from '../../werkmap/czJanuari';
import { maakBeeld, maakBlad } from '../../werkmap/maakBeeld';
import { metStandenblad } from '../../werkmap/standen/verzonnen';
import { toon } from '../toon';

const uitgangspunten: Uitgangspunten = {
  versie: 1,
  uitvoerder: 'CZ',
  jaar: 2024,
  peilmaand: 3,
  regios: [...vraagCz.regios],
};
/** The published table, that is only recognised: the pane takes it as that of March. */
const boek = maakBeeld(maakBlad('CZ', werkblad));
const gepubliceerd = tabelstandVan(czStand(), 'CZ').regios;

/** The published table as the stand of a month, with some of the amounts other (in k€). */
function stand(maand: string, anders: Record<string, Record<string, number>> = {}): Standrij[] {
  return standVanTabel(
    maand,
    gepubliceerd.map(({ regio, bedragen }) => ({
      regio,
      bedragen: {
        ...bedragen,
        ...Object.fromEntries(
          Object.entries(anders[regio] ?? {}).map(([post, k]) => [post, cent(k * 100_000)]),
        ),
      },
    })),
  );
}

const gedeclareerd = (maand: string, productiemaand: string, k: number, regio = 'Zeeland'): Standrij => ({
  stand: maand,
  post: 'declaraties',
  regio,
  leveringsvorm: 'ZZP',
  productiemaand,
  bedrag: cent(k * 100_000),
  aantal: 1,
});

function vergelijking(rijen: readonly Standrij[], anders: Partial<Parameters<typeof Vergelijking>[0]> = {}) {
  const beeld = rijen.length > 0 ? metStandenblad(boek, rijen) : boek;
  return toon(<Vergelijking {...{ beeld, uitgangspunten }} weergave="k€" bewaart {...anders} />);
}

function rijenVan(naam: RegExp): string[] {
  return within(screen.getByRole('table', { name: naam }))
    .getAllByRole('row')
    .map((rij) => [...rij.children].map((cel) => cel.textContent).join(' '));
}

async function kies(lijst: RegExp, keuze: RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('combobox', { name: lijst }));
  await userEvent.click(await screen.findByRole('option', { name: keuze }));
}

describe('in words', () => {
  const posten = { ruimteZin: 0, ruimtePgb: 0, saldo: 0, prognoseZin: 0, prognosePgb: 0 };
  const zin = (begin: number, anders: Partial<typeof posten>) => {
    const delen = { ...posten, ...anders };
    const eind = Object.values(delen).reduce((een, ander) => een + ander, begin);
    const centen = Object.fromEntries(Object.entries(delen).map(([post, k]) => [post, cent(k * 100_000)]));
    const overschot = {
      begin: cent(begin * 100_000),
      posten: centen as Parameters<typeof overschotzin>[0]['overschot']['posten'],
      eind: cent(eind * 100_000),
    };
    return overschotzin({ naam: 'Zuid-Limburg', overschot }).replaceAll('\u00a0', ' ');
  };

  test.each<[string, number, Partial<typeof posten>, string]>([
    [
      'less',
      5000,
      { prognoseZin: -1500, ruimteZin: 300 },
      '€ 1,2 mln minder over, vooral door een hogere prognose ZIN',
    ],
    ['more', 5000, { prognoseZin: 1200 }, '€ 1,2 mln meer over, door een lagere prognose ZIN'],
    ['shorter', -5000, { ruimteZin: -1200 }, '€ 1,2 mln meer tekort, door een lagere contracteerruimte ZIN'],
    [
      'less short',
      -5000,
      { saldo: 1200 },
      '€ 1,2 mln minder tekort, door een hoger saldo overhevelingen en reserveringen',
    ],
    [
      'into a deficit',
      400,
      { prognosePgb: -1200 },
      'van € 400.000 over naar € 800.000 tekort, door een hogere prognose PGB',
    ],
    [
      'out of it',
      -400,
      { ruimtePgb: 1200 },
      'van € 400.000 tekort naar € 800.000 over, door een hogere contracteerruimte PGB',
    ],
    [
      'from nothing',
      0,
      { saldo: -20 },
      'van € 0 over naar € 20.000 tekort, door een lager saldo overhevelingen en reserveringen',
    ],
  ])('%s', (_naam, begin, anders, verwacht) => {
    expect(zin(begin, anders)).toBe(`Zuid-Limburg: ${verwacht}.`);
  });

  test('the same', () => {
    expect(zin(100, {})).toBe('Zuid-Limburg: het overschot bleef gelijk.');
    expect(zin(-100, { saldo: 5, prognoseZin: -5 })).toBe(
      'Zuid-Limburg: het tekort bleef gelijk: wat veranderde, heft elkaar op.',
    );
  });
});

describe('the picture', () => {
  const stappen = [
    { naam: 'Begin', bedrag: cent(100_000_00), soort: 'stand' as const },
    { naam: 'Erbij', bedrag: cent(50_000_00), soort: 'verschil' as const },
    { naam: 'Niets', bedrag: cent(0), soort: 'verschil' as const },
    { naam: 'Eraf', bedrag: cent(-200_000_00), soort: 'verschil' as const },
    { naam: 'Eind', bedrag: cent(-50_000_00), soort: 'stand' as const },
  ];

  const plaatsen = (van: Parameters<typeof watervalVan>[0]) =>
    watervalVan(van).balken.map(({ naam, plek }) => [naam, plek && [plek.van / 100_000, plek.tot / 100_000]]);

  test('every bar begins where the last one ended', () => {
    expect(plaatsen(stappen)).toEqual([
      ['Begin', [0, 100]],
      ['Erbij', [100, 150]],
      ['Eraf', [150, -50]],
      ['Eind', [0, -50]],
    ]);
    expect(watervalVan(stappen)).toMatchObject({ alleenVerschillen: false, ongewijzigd: ['Niets'] });
  });

  test('differences that could not be seen beside the stands are drawn by themselves, and that is said', () => {
    const klein = [
      { naam: 'Begin', bedrag: cent(10_000_000_00), soort: 'stand' as const },
      { naam: 'Erbij', bedrag: cent(50_000_00), soort: 'verschil' as const },
      { naam: 'Eraf', bedrag: cent(-80_000_00), soort: 'verschil' as const },
      { naam: 'Eind', bedrag: cent(9_970_000_00), soort: 'stand' as const },
    ];
    expect(plaatsen(klein)).toEqual([
      ['Begin', undefined],
      ['Erbij', [0, 50]],
      ['Eraf', [50, -30]],
      ['Samen', [0, -30]],
      ['Eind', undefined],
    ]);
    const { container } = toon(<Waterval titel="Proef" stappen={klein} weergave="k€" />);
    expect(container.querySelectorAll('svg[data-soort]')).toHaveLength(3);
    expect(rijenVan(/^Proef/)).toEqual([
      'Begin 10.000',
      'Erbij +50',
      'Eraf \u221280',
      'Samen \u221230',
      'Eind 9.970',
    ]);
    expect(screen.getByText(/^De balken tonen alleen de verschillen/)).toBeInTheDocument();
  });

  test('a tenth of the axis is enough to be seen', () => {
    const stap = (bedrag: number) => [
      { naam: 'Begin', bedrag: cent(1000), soort: 'stand' as const },
      { naam: 'Eraf', bedrag: cent(-bedrag), soort: 'verschil' as const },
      { naam: 'Eind', bedrag: cent(1000 - bedrag), soort: 'stand' as const },
    ];
    expect([watervalVan(stap(100)), watervalVan(stap(99))].map((w) => w.alleenVerschillen)).toEqual([
      false,
      true,
    ]);
  });

  test('on one scale around zero; less is hatched and has its sign, more is filled', () => {
    const { container } = toon(<Waterval titel="Proef" stappen={stappen} weergave="k€" />);
    // From −50 to 150 is 200 wide: zero lies at 25%, 100 at 75%.
    const staven = [...container.querySelectorAll('svg[data-soort] rect')].map((staaf) => [
      staaf.closest('svg')?.dataset['soort'],
      parseFloat(staaf.getAttribute('x') ?? ''),
      parseFloat(staaf.getAttribute('width') ?? ''),
      staaf.getAttribute('fill')?.startsWith('url('),
    ]);
    expect(staven).toEqual([
      ['vast', 25, 50, false],
      ['meer', 75, 25, false],
      ['minder', 0, 100, true],
      ['vast', 0, 25, false],
    ]);
    for (const beeld of container.querySelectorAll('svg[data-soort]')) {
      expect(beeld.closest('tr')).toHaveAttribute('aria-hidden', 'true');
      expect(beeld.querySelector('line:last-child')).toHaveAttribute('x1', '25%'); // zero
    }
    expect(rijenVan(/^Proef \(×\u00a0€\u00a01\.000\)$/)).toEqual([
      'Begin 100',
      'Erbij +50',
      'Eraf \u2212200',
      'Eind \u221250',
    ]);
    expect(screen.getByText('Ongewijzigd: Niets.')).toBeInTheDocument();
    expect(screen.queryByText(/afronden/)).not.toBeInTheDocument();
  });

  test('amounts that only add up exactly: said, and in euros gone', () => {
    const half = [
      { naam: 'Begin', bedrag: cent(40_000), soort: 'stand' as const },
      { naam: 'Erbij', bedrag: cent(40_000), soort: 'verschil' as const },
      { naam: 'Eind', bedrag: cent(80_000), soort: 'stand' as const },
    ];
    // € 400 + € 400 = € 800: as 0 + 0 = 1 (× € 1.000).
    const { unmount } = toon(<Waterval titel="Proef" stappen={half} weergave="k€" />);
    expect(rijenVan(/Proef/)).toEqual(['Begin 0', 'Erbij 0', 'Eind 1']);
    expect(
      screen.getByText(/^Door het afronden tellen de getoonde bedragen niet precies op/),
    ).toBeInTheDocument();
    unmount();
    toon(<Waterval titel="Proef" stappen={half} weergave="€" />);
    expect(rijenVan(/Proef \(in\u00a0euro’s\)/)).toEqual(['Begin 400', 'Erbij +400', 'Eind 800']);
    expect(screen.queryByText(/^Door het afronden/)).not.toBeInTheDocument();
  });
});

describe('the months', () => {
  test('none kept yet: one quiet line, another for who keeps none', () => {
    const { unmount } = vergelijking([]);
    expect(screen.getByText(/^Er is nog geen eerdere maand bewaard\./)).toBeInTheDocument();
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    unmount();
    vergelijking([], { bewaart: false });
    expect(screen.getByText(/^U bewaart geen standen,/)).toBeInTheDocument();
  });

  test('a later month and this month itself are no earlier month', () => {
    vergelijking([...stand('2024-03'), ...stand('2024-04')]);
    expect(screen.getByText(/^Er is nog geen eerdere maand bewaard\./)).toBeInTheDocument();
  });

  test('the last before this one, and another when asked for', async () => {
    vergelijking([
      ...stand('2024-01', { Zeeland: { ruimteZin: 766_137 } }), // 100 less than now
      ...stand('2024-02', { Zeeland: { prognoseZin: 745_265 } }), // 30 less than now
    ]);
    expect(
      screen.getByRole('heading', { name: 'Sinds vorige maand (t/m februari 2024)' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/€.30\.000 minder over, door een hogere prognose ZIN\.$/)).toBeInTheDocument();
    await kies(/^Vergelijk met/, /^t\/m januari 2024$/);
    expect(screen.getByRole('heading', { name: 'Sinds de stand t/m januari 2024' })).toBeInTheDocument();
    expect(
      screen.getByText(/€.100\.000 meer over, door een hogere contracteerruimte ZIN\.$/),
    ).toBeInTheDocument();
  });

  test('December of another budget year: compared, with a word of caution', () => {
    vergelijking(stand('2023-12'), { uitgangspunten: { ...uitgangspunten, peilmaand: 1 } });
    expect(
      screen.getByRole('heading', { name: 'Sinds vorige maand (t/m december 2023)' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/^2023 en 2024 zijn verschillende budgetjaren/)).toBeInTheDocument();
  });

  test('a sheet that can’t be read says what is wrong with it', () => {
    const beeld = metStandenblad(boek, stand('2024-02'));
    const stuk = {
      ...beeld,
      bladen: beeld.bladen.map((blad) =>
        blad.naam === 'Standen' ? maakBlad('Standen', [['Stand', 'Wat', 'Regio'], ['x']]) : blad,
      ),
    };
    vergelijking([], { beeld: stuk });
    expect(screen.getByText(/^Tabel WLZ_Standen op blad Standen heeft andere kolommen/)).toBeInTheDocument();
  });
});

describe('the regio’s', () => {
  test('each with how much it moved; the total first', async () => {
    vergelijking(stand('2024-02', { Zeeland: { prognoseZin: 745_265 }, Haaglanden: { ruimtePgb: 215_400 } }));
    await userEvent.click(screen.getByRole('combobox', { name: /^Regio/ }));
    const opties = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    // Haaglanden 215.497 − 215.400 = +97; Zeeland −30; together +67.
    expect(opties[0]).toBe('Alle regio’s samen (+67)');
    expect(opties).toHaveLength(7);
    expect(opties).toEqual(
      expect.arrayContaining(['Haaglanden (+97)', 'Zeeland (\u221230)', 'Zuid-Limburg (0)']),
    );
  });

  test('one that can’t be compared is named, and then there is no total', async () => {
    const zonder = stand('2024-02').filter(
      ({ regio, post }) => !(regio === 'Zeeland' && post === 'prognoseZin'),
    );
    vergelijking(zonder);
    expect(
      screen.getByText(
        'Zeeland: niet te vergelijken, want een van beide maanden is niet compleet. Daarom ontbreekt het totaal.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('combobox', { name: /^Regio/ }));
    const opties = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(opties).toHaveLength(5);
    expect(opties.join()).not.toMatch(/samen|Zeeland/);
  });
});

test('an overschot that does not follow from its rows is named', () => {
  vergelijking(stand('2024-02'));
  // As published: Zuid-Hollandse eilanden shows 43.016, its rows give 654.912 + 99.200 − 616.259 − 94.836 = 43.017;
  // Zeeland 25.590, its rows 766.237 + 83.360 − 745.295 − 78.711 = 25.591.
  expect(
    screen.getByText(
      'Zuid-Hollandse eilanden en Zeeland: in de tabel staat een ander overschot dan haar rijen geven.',
    ),
  ).toBeInTheDocument();
});

describe('the declarations', () => {
  // February: 100 over January. March: January 100 + 8 (ZZP) − 3 (VPT was 5, is 2), February 95 in its own month.
  const vpt = (rij: Standrij): Standrij => ({ ...rij, leveringsvorm: 'VPT' });
  const rijen = [
    ...stand('2024-02'),
    gedeclareerd('2024-02', '2024-01', 100),
    vpt(gedeclareerd('2024-02', '2024-01', 5)),
    gedeclareerd('2024-03', '2024-01', 108),
    vpt(gedeclareerd('2024-03', '2024-01', 2)),
    gedeclareerd('2024-03', '2024-03', 95),
  ];

  test('new months, na-ijl and corrections, from stand to stand', async () => {
    vergelijking(rijen);
    await userEvent.click(
      screen.getByRole('button', { name: /^Declaraties: €.100\.000 meer gedeclareerd$/ }),
    );
    expect(rijenVan(/^Waardoor het gedeclareerde bedrag veranderde: Alle regio’s samen/)).toEqual([
      'Gedeclareerd t/m februari 2024 105',
      'Nieuwe maanden +95',
      'Na-ijl over eerdere maanden +8',
      'Correcties \u22123',
      'Gedeclareerd t/m maart 2024 205',
    ]);
    await kies(/^Regio/, /^Haaglanden/);
    expect(screen.getByText('Declaraties: evenveel gedeclareerd')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument(); // nothing moved: nothing to draw
  });

  test('not without both months', () => {
    vergelijking(rijen.filter((rij) => rij.post !== 'declaraties' || rij.stand === '2024-03'));
    expect(screen.queryByRole('button', { name: /^Declaraties/ })).not.toBeInTheDocument();
  });

  test('what has no regio is in none of them, and that is said', () => {
    vergelijking([...rijen, gedeclareerd('2024-03', '2024-03', 40, '')]);
    expect(
      screen.getByText(/^€.40\.000 aan declaraties heeft geen regio en telt bij de declaraties niet mee\.$/),
    ).toBeInTheDocument();
  });
});
