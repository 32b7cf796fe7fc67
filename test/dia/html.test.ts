// The table for the website: the same texts and numbers as the slide, in a table that can be read without seeing it.
import { maakDiamodel } from '../../src/dia/maakmodel';
import { alsHtml } from '../../src/dia/html';
import { STANDAARDSTIJL } from '../../src/dia/huisstijl';
import { GEVALLEN } from './gevallen';
import { CZ_TEKSTEN, czStand, model } from './cz';
import { verzonnenRegios, verzonnenStandMet } from './verzonnen';

/** The cells of the page, row by row: text, and the number for machines. */
function cellen(html: string): { tekst: string; waarde: number | null }[][] {
  const lijf = /<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? '';
  return [...lijf.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, rij = '']) =>
    [...rij.matchAll(/<td[^>]*>(?:<data value="([^"]*)">)?([^<]*)(?:<\/data>)?<\/td>/g)].map(
      ([, waarde, tekst = '']) => ({ tekst, waarde: waarde === undefined ? null : Number(waarde) }),
    ),
  );
}

const gedraaid = <T>(rijen: readonly (readonly T[])[]): T[][] =>
  (rijen[0] ?? []).map((_, k) => rijen.map((rij) => rij[k] as T));

test('CZ January 2024: every cell has the text of the published slide', () => {
  const html = alsHtml(model(czStand()), STANDAARDSTIJL);
  expect(cellen(html).map((rij) => rij.map(({ tekst }) => tekst))).toEqual(CZ_TEKSTEN);
});

test('CZ January 2024: the numbers read back are those of the published table, all of them', () => {
  const html = alsHtml(model(czStand()), STANDAARDSTIJL);
  const inCenten = cellen(html).map((rij) =>
    rij.map(({ waarde }) => (waarde === null ? 'leeg' : waarde * 100_000)),
  );
  expect(inCenten).toEqual(Object.values(czStand().cellen));
});

test.each([1, 6, 12, 31])(
  '%i regio’s: all of the model, the regio’s below each other when there are many',
  (n) => {
    const dia = model(verzonnenStandMet(verzonnenRegios(n)));
    const gelezen = cellen(alsHtml(dia, STANDAARDSTIJL));
    const verwacht = dia.tabel.rijen.map((rij) => rij.cellen.map(({ tekst, waarde }) => ({ tekst, waarde })));
    expect(gelezen).toEqual(n > 8 ? gedraaid(verwacht) : verwacht);
    expect(gelezen).toHaveLength(n > 8 ? n + 1 : 8);
  },
);

test('it is one page of its own, in Dutch, without scripts or anything from elsewhere', () => {
  const html = alsHtml(model(czStand()), STANDAARDSTIJL);
  expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
  expect(html).not.toMatch(/<script|src=|@import|url\(|href=|javascript:/i);
  expect(html).toContain(
    '<caption id="wlz-titel">Regionale contracteerruimte 2024 (o.b.v. declaraties tot en met januari 2024) ' +
      '<span>Toedeling van de regionale contracteerruimte 2024 (in € 1.000)</span></caption>',
  );
  expect(html.match(/<th scope="col">/g)).toHaveLength(8);
  expect(html.match(/<th scope="row">/g)).toHaveLength(8);
});

test('it can be pasted in another page: one article with styles of its own, described by its notes', () => {
  const html = alsHtml(model(czStand()), STANDAARDSTIJL);
  const artikel =
    /<article class="wlz" lang="nl" aria-labelledby="wlz-titel">([\s\S]*)<\/article>/.exec(html)?.[1] ?? '';
  for (const deel of [
    '<table aria-describedby="wlz-noten">',
    '<caption',
    '<ul class="noten" id="wlz-noten">',
    '<h2>',
    '<footer>',
  ])
    expect(artikel).toContain(deel);
  expect(artikel).not.toMatch(/<(?:main|body|h1|style)\b/);
  // No rule reaches beyond the article; @page is for this page on its own.
  const regels = (/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '').trim().split('\n');
  const kiezers = regels
    .flatMap((regel) => regel.replace(/^@media print\{(.*)\}$/, '$1').match(/[^{}]+(?=\{)/g) ?? [])
    .flatMap((kiezer) => kiezer.split(','));
  for (const kiezer of kiezers) expect(kiezer).toMatch(/^(?:\.wlz\b|@page)/);
});

test('on paper the heading is dark on white, because browsers print no backgrounds', () => {
  const { tekst } = STANDAARDSTIJL.kleuren;
  const html = alsHtml(model(czStand()), STANDAARDSTIJL);
  expect(/@media print\{.*\}/.exec(html)?.[0]).toContain(`.wlz thead th{background:none;color:${tekst}`);
});

test.each(Object.entries(GEVALLEN))(
  '%s: every text and number of the model, nothing else',
  (_naam, vraag) => {
    const dia = maakDiamodel(vraag);
    const gelezen = cellen(alsHtml(dia, STANDAARDSTIJL));
    const verwacht = dia.tabel.rijen.map((rij) => rij.cellen.map(({ tekst, waarde }) => ({ tekst, waarde })));
    expect(gelezen).toEqual(dia.tabel.kolommen.length > 9 ? gedraaid(verwacht) : verwacht);
  },
);

test('a deficit is told in the notes too, not by colour alone', () => {
  const html = alsHtml(model(czStand()), STANDAARDSTIJL);
  expect(html).toContain('<td class="tekort"><data value="-52494">52.494-€</data></td>');
  expect(html).toContain('52.494-€ is een tekort. -€ is nul.');
  expect(html.match(/class="tekort"/g)).toHaveLength(1);
});

test('a missing amount is n.b. with a note, never 0', () => {
  const { cellen: was, ...rest } = verzonnenStandMet(verzonnenRegios(2));
  const stand = {
    ...rest,
    cellen: { ...was, prognoseZin: [null, was.prognoseZin[1] ?? null, null] },
  };
  const html = alsHtml(model(stand), STANDAARDSTIJL);
  expect(cellen(html)[4]?.[0]).toEqual({ tekst: 'n.b.', waarde: null });
  expect(html).toContain('n.b. = niet bekend');
});

test('names are text: what looks like a tag is written out', () => {
  const stand = verzonnenStandMet(verzonnenRegios(1, () => 'Verzonnen <b>&"regio"</b>'));
  const html = alsHtml(model(stand), STANDAARDSTIJL);
  expect(html).toContain('<th scope="col">Verzonnen &lt;b&gt;&amp;&quot;regio&quot;&lt;/b&gt;</th>');
});

test('a house style that can’t be read on white doesn’t make the text unreadable', () => {
  const geel = {
    ...STANDAARDSTIJL,
    kleuren: { ...STANDAARDSTIJL.kleuren, tekst: '#FFEE00', tekort: '#FFFF99' },
  };
  const html = alsHtml(model(czStand()), geel);
  expect(html).toContain('color:#1F1F1F');
  expect(html).not.toContain('color:#FFEE00');
  expect(html).not.toContain('.tekort{color:#FFFF99}');
});
