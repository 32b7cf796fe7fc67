// Open data: every amount of the slide, once, in a file that Dutch Excel and machines both read.
import Papa from 'papaparse';
import { maakDiamodel } from '../../src/dia/maakmodel';
import { GEVALLEN } from './gevallen';
import { alsCsv, csvBeschrijving, KOLOMMEN } from '../../src/dia/csv';
import { czStand, model } from './cz';
import { verzonnenRegios, verzonnenStandMet } from './verzonnen';

type Regel = Record<string, string>;

function lees(csv: string): Regel[] {
  return Papa.parse<Regel>(csv.slice(1), { header: true, delimiter: ';', skipEmptyLines: true }).data;
}

test('CZ January 2024: all 56 amounts, as published', () => {
  const regels = lees(alsCsv(model(czStand())));
  expect(regels).toHaveLength(56);
  const stand = czStand();
  const regios = [...stand.regios, 'Totaal'];
  Object.values(stand.cellen).forEach((rij, r) => {
    rij.forEach((cel, k) => {
      const regel = regels[r * 7 + k];
      expect(regel).toMatchObject({
        uitvoerder: 'CZ',
        jaar: '2024',
        declaraties_tot_en_met: '2024-01',
        regio: regios[k],
        regel: String(r + 1),
        bedrag: cel === 'leeg' || cel === null ? '' : String(cel / 100_000),
        eenheid: '€ 1.000',
        status: cel === 'leeg' ? 'leeg' : 'bekend',
        afronding: 'los afgerond',
      });
    });
  });
});

test('millions have a comma and one decimal', () => {
  const regels = lees(alsCsv(model(czStand(), { eenheid: 'mln €' })));
  expect(regels[0]).toMatchObject({ bedrag: '1205,7', eenheid: '€ 1.000.000' });
  expect(regels[54]).toMatchObject({ regio: 'Zuid-Limburg', regel: '8', bedrag: '-52,5' });
});

test('whole euros without separators beside it, for programs that expect a point', () => {
  const k = lees(alsCsv(model(czStand())));
  const mln = lees(alsCsv(model(czStand(), { eenheid: 'mln €' })));
  // Haaglanden ruimte ZIN and Zuid-Limburg overschot as published: 1.205.744 and −52.494 × € 1.000
  expect([k[0]?.['bedrag_euro'], k[54]?.['bedrag_euro']]).toEqual(['1205744000', '-52494000']);
  expect([mln[0]?.['bedrag_euro'], mln[54]?.['bedrag_euro']]).toEqual(['1205700000', '-52500000']);
  expect(k[14]).toMatchObject({ bedrag: '', bedrag_euro: '', status: 'leeg' });
});

test.each(Object.entries(GEVALLEN))(
  '%s: the amounts read back are those of the model, all of them',
  (_naam, vraag) => {
    const dia = maakDiamodel(vraag);
    const factor = dia.eenheid === 'k€' ? 1000 : 1_000_000;
    const gelezen = lees(alsCsv(dia)).map(({ regio, regel, bedrag = '', bedrag_euro: euro = '' }) => ({
      regio,
      regel,
      waarde: bedrag === '' ? null : Number(bedrag.replace(',', '.')),
      euro: euro === '' ? null : Number(euro),
    }));
    const verwacht = dia.tabel.rijen.flatMap(({ cellen }, r) =>
      cellen.map(({ waarde }, k) => ({
        regio: dia.tabel.kolommen[k],
        regel: String(r + 1),
        waarde,
        euro: waarde === null ? null : Math.round(waarde * factor),
      })),
    );
    expect(gelezen).toEqual(verwacht);
  },
);

test('the file is UTF-8 with a byte order mark, with ; and CR LF', () => {
  const csv = alsCsv(model(czStand()));
  expect(Buffer.from(csv, 'utf8').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.slice(1).split('\r\n')[0]).toBe(KOLOMMEN.map(({ naam }) => naam).join(';'));
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('what is not known is blank with a status, never 0', () => {
  const { cellen, ...rest } = verzonnenStandMet(verzonnenRegios(1));
  const regels = lees(alsCsv(model({ ...rest, cellen: { ...cellen, overschot: [null, null] } })));
  expect(regels.slice(-2)).toMatchObject([
    { bedrag: '', status: 'niet bekend' },
    { bedrag: '', status: 'niet bekend' },
  ]);
});

test('a name with separators stays one field, and one that looks like a formula is text', () => {
  const namen = ['Verzonnen; "regio"', '=1+1'];
  const csv = alsCsv(model(verzonnenStandMet(verzonnenRegios(2, (i) => namen[i] ?? ''))));
  expect(csv).toContain(';"Verzonnen; ""regio""";');
  expect(lees(csv).slice(0, 2)).toMatchObject([{ regio: 'Verzonnen; "regio"' }, { regio: ' =1+1' }]);
});

test('every column is described, under the name of the file', () => {
  const beschrijving: unknown = JSON.parse(csvBeschrijving(model(czStand()), 'cz.csv'));
  expect(beschrijving).toMatchObject({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: 'cz.csv',
    'dc:created': '2024-03-01',
    dialect: { delimiter: ';', encoding: 'utf-8' },
  });
  const { columns } = (beschrijving as { tableSchema: { columns: Record<string, unknown>[] } }).tableSchema;
  expect(columns.map(({ name }) => name)).toEqual(KOLOMMEN.map(({ naam }) => naam));
  for (const kolom of columns) expect(kolom['dc:description']).toEqual(expect.stringMatching(/\.$/));
});
