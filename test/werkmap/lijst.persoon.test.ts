// Personal data under headings that promise something else. 111222333 and 123456782 pass the eleven check of a
// burgerservicenummer (by hand: 9·1+8·1+7·1+6·2+5·2+4·2+3·3+2·3−3 = 66 = 6·11); both are known examples, nobody's number.
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { leesLijst } from '../../src/werkmap/herkennen/lijst/lees';
import { isPersoonskolom, lijktBsn, zonderBsn } from '../../src/werkmap/herkennen/lijst/persoon';
import { stelKoppelingVoor } from '../../src/werkmap/koppeling/voorstel';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';

const BSN = /111222333|123456782|012345672/;

/** A list of which one column holds these values; the other columns are fine. */
function metKolom(kop: string, waarden: readonly Celwaarde[]) {
  const rijen = waarden.map((waarde, i) => ['Zeeland', `Verzonnen ${i}`, 'ZZP', 50_000, waarde]);
  return maakBeeld(maakBlad('L', [['Regio', 'Aanbieder', 'Leveringsvorm', 'Prognose', kop], ...rijen]));
}

test.each<[string, Celwaarde[]]>([
  ['Afspraak', [111222333, 123456782, 111222333]],
  ['Garantie', ['111222333', '123456782', '111.222.333']],
  ['AGB-code', [111222333, 123456782, 111222333, 123456782, 1]],
  ['Akkoord', ['ja 111222333', 'nee, 123456782', 'ja (111 222 333)']],
])(
  'a column ‘%s’ with burgerservicenummers is pointed out, not read, not shown and not kept',
  (kop, waarden) => {
    const beeld = metKolom(kop, waarden);
    const [lijst] = herkenLijsten(beeld, vraagCz);
    if (!lijst) throw new Error('geen lijst');
    expect(lijst.kolommen.map(({ kolom }) => kolom)).not.toContain(4);
    const gelezen = leesLijst(beeld, lijst, vraagCz);
    expect(gelezen.problemen).toContainEqual({
      ernst: 'waarschuwing',
      zin: `Kolom E (‘${kop}’) lijkt persoonsgegevens te bevatten; die leest WLZ niet.`,
      cel: { blad: 'L', rij: 0, kolom: 4 },
    });
    const voorstel = stelKoppelingVoor(beeld, vraagCz);
    expect(JSON.stringify([lijst, gelezen, voorstel]).replace(/111[. ]222[. ]333/g, '111222333')).not.toMatch(
      BSN,
    );
  },
);

test('the names of the aanbieders may hold them too: then there is no such column', () => {
  const namen = Array.from({ length: 12 }, (_, i) => (i % 2 ? `Cliënt 123456782` : 'Verzonnen Zorg'));
  const rijen = namen.map((naam, i) => ['Zeeland', `0123456${i % 10}`, naam, 50_000]);
  const beeld = maakBeeld(maakBlad('L', [['Regio', 'AGB', 'Aanbieder', 'Afspraak'], ...rijen]));
  const voorstel = stelKoppelingVoor(beeld, vraagCz);
  expect(voorstel.lijsten[0]?.persoonskolommen).toEqual([{ kolom: 2, kop: 'Aanbieder' }]);
  expect(JSON.stringify(voorstel)).not.toMatch(BSN);
});

test('they may begin far below the headings', () => {
  const waarden = [...Array<Celwaarde>(300).fill(''), 111222333, 123456782, 111222333];
  expect(herkenLijsten(metKolom('Garantie', waarden), vraagCz)[0]?.persoonskolommen).toEqual([
    { kolom: 4, kop: 'Garantie' },
  ]);
});

test('large amounts are no burgerservicenummers', () => {
  // by hand: 123456789 weighs 147 = 13·11 + 4, 250000000 weighs 58, 300000000 weighs 27: none divisible by 11
  const grote = [123456789, 250000000, 300000000, 111222333];
  expect(isPersoonskolom(grote)).toBe(false);
  expect(herkenLijsten(metKolom('Afspraak', grote), vraagCz)[0]?.persoonskolommen).toEqual([]);
});

test('a number that lost its leading zero counts among whole ones only', () => {
  // 012345672: 9·0+8·1+7·2+6·3+5·4+4·5+3·6+2·7−2 = 110 = 10·11
  expect(lijktBsn('012345672')).toBe(true);
  expect(isPersoonskolom([111222333, 123456782, 111222333, 12345672])).toBe(true);
  expect(isPersoonskolom([12345672, 12345672, 12345672])).toBe(false);
});

test.each([
  ['zie 123456782 2024', 'zie … 2024'],
  ['2024 123456782', '2024 …'],
  ['123.456.782', '…'],
  ['nr 123-456-782.', 'nr ….'],
  ['€ 123.456.789', '€ 123.456.789'],
  ['1234567820', '1234567820'],
])('in a sentence ‘%s’ becomes ‘%s’', (tekst, veilig) => {
  expect(zonderBsn(tekst)).toBe(veilig);
});

test('one in a text of a column that is read is hidden in preview and sentences', () => {
  const beeld = maakBeeld(
    maakBlad('L', [
      ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak'],
      ['Zeeland', 'Verzonnen 123456782', 'ZZP', 50_000],
      ['Zeeland', 'Verzonnen 123456782', 'ZZP', 60_000],
    ]),
  );
  const { aanbieders, lijsten } = stelKoppelingVoor(beeld, vraagCz);
  expect(aanbieders?.voorbeeld.rijen[0]?.tekst).toEqual(['Zeeland', 'Verzonnen …', 'ZZP', '50000']);
  const [lijst] = lijsten;
  if (!lijst) throw new Error('geen lijst');
  expect(leesLijst(beeld, lijst, vraagCz).problemen.map(({ zin }) => zin)).toEqual([
    'Verzonnen … ZZP staat er twee keer: rij 2 en rij 3.',
  ]);
});
