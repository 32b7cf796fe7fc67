import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { leesLijst } from '../../src/werkmap/herkennen/lijst/lees';
import { onthouden } from '../../src/werkmap/herkennen/onthouden';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';
import { verzonnenLijst } from './verzonnenLijst';

test('the same question about the same objects is answered once, another one again', () => {
  const [a, b] = [{}, {}];
  let keren = 0;
  const vraag = (voorwerpen: [object, ...object[]], tekst: string) =>
    onthouden(voorwerpen, tekst, () => ++keren);
  expect([vraag([a, b], 'x'), vraag([a, b], 'x'), vraag([a, b], 'y')]).toEqual([1, 1, 2]);
  expect([vraag([a], 'x'), vraag([b, a], 'x'), vraag([a, {}], 'x')]).toEqual([3, 4, 5]);
  expect([vraag([a, b], 'x'), vraag([a], 'x')]).toEqual([1, 3]);
});

test('what is undefined is remembered too, and after many questions the oldest is asked again', () => {
  const wat = {};
  let keren = 0;
  const vraag = (tekst: string) => onthouden([wat], tekst, () => void (keren += 1));
  vraag('eerste');
  vraag('eerste');
  expect(keren).toBe(1);
  for (let i = 0; i < 64; i++) vraag(String(i));
  vraag('63');
  expect(keren).toBe(65);
  vraag('eerste');
  expect(keren).toBe(66);
});

describe('lists', () => {
  const beeld = maakBeeld(maakBlad('L', verzonnenLijst()));

  test('a list and its rows are read once, also when only the settings of the workbook changed', () => {
    const [lijst] = herkenLijsten(beeld, vraagCz);
    const later = { ...beeld, instellingen: { 'WLZ.iets': 1 } };
    expect(herkenLijsten(later, vraagCz)[0]).toBe(lijst);
    if (!lijst) throw new Error('geen lijst');
    expect(leesLijst(later, lijst, vraagCz).rijen[0]).toBe(leesLijst(beeld, lijst, vraagCz).rijen[0]);
  });

  test('what one caller does to the answer does not reach another', () => {
    const lijsten = herkenLijsten(beeld, vraagCz);
    const [lijst] = lijsten;
    if (!lijst) throw new Error('geen lijst');
    lijsten.length = 0;
    expect(herkenLijsten(beeld, vraagCz)).toHaveLength(1);
    leesLijst(beeld, lijst, vraagCz).rijen.length = 0;
    expect(leesLijst(beeld, lijst, vraagCz).rijen).toHaveLength(6);
  });

  test('another year, other columns, another unit and a filter are other questions', () => {
    const [lijst] = herkenLijsten(beeld, vraagCz);
    if (!lijst) throw new Error('geen lijst');
    // 'Afspraak 2024' is last year's when 2025 is asked
    expect(herkenLijsten(beeld, { ...vraagCz, jaar: 2025 })[0]?.kolommen[4]?.veld).toBe('afspraakVorigJaar');
    expect(herkenLijsten(beeld, vraagCz, { eenheden: { 'L!A3': 1000 } })[0]?.eenheid.factor).toBe(1000);
    expect(herkenLijsten(beeld, vraagCz, { overslaan: new Set(['id-L']) })).toEqual([]);
    const zonder = { ...lijst, kolommen: lijst.kolommen.filter(({ veld }) => veld !== 'prognose') };
    expect(leesLijst(beeld, lijst, vraagCz).rijen[0]?.prognose).toBe(450_000_00);
    expect(leesLijst(beeld, zonder, vraagCz).rijen[0]?.prognose).toBeNull();
    expect(leesLijst(beeld, lijst, { ...vraagCz, regios: ['Zeeland'] }).problemen).toHaveLength(1);
  });
});
