// The pictures: the same texts as the slide, bars from zero, nothing outside the picture and no tiny letters.
import { STANDAARDSTIJL } from '../../src/dia/huisstijl';
import { breekOpMaat } from '../../src/dia/regels';
import { platen } from '../../src/dia/plaatje/platen';
import type { Diamodel } from '../../src/dia/model';
import { CZ_TEKSTEN, czStand, model } from './cz';
import { verzonnenRegios, verzonnenStandMet } from './verzonnen';

const teksten = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, tekst]) => tekst);
const bedragen = (svg: string) => teksten(svg).filter((tekst) => /^(?:[\d.,]*-?€|n\.b\.)$/.test(tekst ?? ''));
const tabel = (dia: Diamodel) => platen(dia, STANDAARDSTIJL).filter(({ id }) => id.startsWith('tabel'));
const grafiek = (dia: Diamodel) => platen(dia, STANDAARDSTIJL).at(-1)?.svg ?? '';

interface Vlak {
  x: number;
  breedte: number;
  vulling: string;
}

/** The bars: rectangles in the colours of surplus and deficit that are wider than the marks of the legend. */
function staven(svg: string): Vlak[] {
  const vlakken = [
    ...svg.matchAll(/<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.]+)" height="[\d.]+" fill="([^"]+)"/g),
  ];
  return vlakken
    .map(([, x, breedte, vulling = '']) => ({ x: Number(x), breedte: Number(breedte), vulling }))
    .filter(
      ({ vulling, breedte }) =>
        [STANDAARDSTIJL.kleuren.overschot, 'url(#tekort)'].includes(vulling) && breedte !== 14,
    );
}

test('CZ January 2024: all amounts of the published slide, in its order', () => {
  const [plaat, ...meer] = tabel(model(czStand()));
  expect(meer).toEqual([]);
  expect(bedragen(plaat?.svg ?? '')).toEqual(CZ_TEKSTEN.flat().filter((tekst) => tekst !== ''));
});

test('bars begin at zero, to scale; a deficit lies on the other side and is hatched', () => {
  const gevonden = staven(grafiek(model(czStand())));
  expect(gevonden).toHaveLength(6);
  const [haaglanden, , , , , limburg] = gevonden;
  const nul = haaglanden?.x ?? NaN;
  for (const staaf of gevonden.slice(0, 5)) expect(staaf.x).toBeCloseTo(nul, 1);
  expect((limburg?.x ?? 0) + (limburg?.breedte ?? 0)).toBeCloseTo(nul, 1);
  expect(limburg?.vulling).toBe('url(#tekort)');
  // 52.494 against 72.585
  expect((limburg?.breedte ?? 0) / (haaglanden?.breedte ?? 1)).toBeCloseTo(52494 / 72585, 3);
  expect(bedragen(grafiek(model(czStand())))).toEqual([
    '72.585€',
    '43.016€',
    '25.590€',
    '61.592€',
    '84.104€',
    '52.494-€',
  ]);
});

test('amounts that hardly differ still begin at zero', () => {
  const regios = verzonnenRegios(2).map((regio, i) => ({
    ...regio,
    prognose: regio.ruimte - (90 + i) * 1_000_000_00,
  }));
  const [eerste, tweede] = staven(grafiek(model(verzonnenStandMet(regios))));
  // (90 + 7,530.864,21) ÷ (91 + 7,530.864,21) mln: ruimte PGB 98.765.432,10 − prognose PGB 91.234.567,89 = 7.530.864,21
  expect((eerste?.breedte ?? 0) / (tweede?.breedte ?? 1)).toBeCloseTo(97.53086421 / 98.53086421, 3);
});

test('all deficit and no deficit: every bar on its side', () => {
  const met = (verschil: number) =>
    staven(
      grafiek(
        model(verzonnenStandMet(verzonnenRegios(3).map((r) => ({ ...r, prognose: r.ruimte + verschil })))),
      ),
    ).map(({ vulling }) => vulling);
  expect(met(20_000_000_00)).toEqual(Array(3).fill('url(#tekort)'));
  expect(met(-20_000_000_00)).toEqual(Array(3).fill(STANDAARDSTIJL.kleuren.overschot));
});

const lang = (i: number) =>
  `Verzonnen samenwerkingsregio Noordoost-Veluwezoom en Achterhoek-Liemers ${i + 1}`;

test.each([
  [1, undefined],
  [6, undefined],
  [12, undefined],
  [31, undefined],
  [6, lang],
  [12, lang],
  [31, lang],
])(
  '%i regio’s (%p): every amount is there once, in letters of at least 10 points, within the picture',
  (n, naam) => {
    const dia = model(verzonnenStandMet(verzonnenRegios(n, naam)));
    const alle = platen(dia, STANDAARDSTIJL);
    const gevonden = tabel(dia).flatMap(({ svg }) => bedragen(svg));
    expect(gevonden.sort()).toEqual(
      dia.tabel.rijen.flatMap(({ cellen }) => cellen.map(({ tekst }) => tekst)).sort(),
    );
    expect(bedragen(grafiek(dia))).toHaveLength(n);
    for (const { svg } of alle) {
      for (const [, maat] of svg.matchAll(/font-size="([\d.]+)"/g))
        expect(Number(maat)).toBeGreaterThanOrEqual(10);
      for (const [, x, y] of svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(960);
        expect(Number(y)).toBeGreaterThan(0);
        expect(Number(y)).toBeLessThan(540);
      }
    }
  },
);

test('names that differ at their end stay different beside the bars', () => {
  const namen = teksten(grafiek(model(verzonnenStandMet(verzonnenRegios(31, lang))))).filter((tekst) =>
    tekst?.includes('…'),
  );
  expect(namen.length).toBe(31);
  expect(new Set(namen).size).toBe(31);
});

test('what is not known has n.b. and no bar', () => {
  const { cellen, ...rest } = verzonnenStandMet(verzonnenRegios(2));
  const svg = grafiek(
    model({ ...rest, cellen: { ...cellen, overschot: [null, cellen.overschot[1] ?? null, null] } }),
  );
  expect(bedragen(svg)[0]).toBe('n.b.');
  expect(staven(svg)).toHaveLength(1);
});

test('a picture says what it shows to who doesn’t see it, and names can’t break it', () => {
  const dia = model(verzonnenStandMet(verzonnenRegios(1, () => 'Verzonnen <regio> & "zo"')));
  for (const { svg } of platen(dia, STANDAARDSTIJL)) {
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(svg).not.toContain('<regio>');
  }
});

test('lines break behind a space and behind a hyphen in a name, and lose nothing', () => {
  const opTekens = (tekst: string, meeste: number) => breekOpMaat(tekst, (regel) => regel.length <= meeste);
  expect(opTekens('Noord- en Midden-Limburg', 40)).toEqual(['Noord- en Midden-Limburg']);
  expect(opTekens('Noord- en Midden-Limburg', 16)).toEqual(['Noord- en', 'Midden-Limburg']);
  expect(opTekens('Noord- en Midden-Limburg', 9)).toEqual(['Noord- en', 'Midden-', 'Limburg']);
  expect(opTekens('52.494-€ en 3-€', 8)).toEqual(['52.494-€', 'en 3-€']);
  expect(opTekens('Verzonnenwoord', 6)).toEqual(['Verzon', 'nenwoo', 'rd']);
  expect(opTekens('', 6)).toEqual([]);
});

test('every name stands in the picture as it is written', () => {
  const namen = ['Noord- en Midden-Limburg', 'Zuid-Hollandse eilanden'];
  const dia = model(verzonnenStandMet(verzonnenRegios(2, (i) => namen[i] ?? '')));
  for (const naam of namen) expect(teksten(grafiek(dia))).toContain(naam);
});

test('a legend only where there are surpluses and deficits to tell apart', () => {
  const alles = (verschil: number) =>
    teksten(
      grafiek(
        model(verzonnenStandMet(verzonnenRegios(3).map((r) => ({ ...r, prognose: r.ruimte + verschil })))),
      ),
    );
  expect(alles(-20_000_000_00)).not.toContain('tekort');
  expect(alles(20_000_000_00)).not.toContain('overschot');
  expect(teksten(grafiek(model(czStand())))).toEqual(expect.arrayContaining(['overschot', 'tekort']));
});
