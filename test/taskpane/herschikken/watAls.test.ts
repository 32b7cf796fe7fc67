import {
  aanpassingVan,
  heeftWatAls,
  metBedrag,
  metMeerzorg,
  metOverheveling,
  metProcent,
  metUitPgb,
  overhevelingVan,
  procentVan,
  uitPgb,
  zonderWatAls,
} from '../../../src/taskpane/herschikken/watAls';
import { GEEN_WAT_ALS } from '../../../src/werkmap/herschikking/vraag';
import { euro } from './gegevens';

const regios = [
  { regio: 'Zeeland', ruimteZin: euro(1_000_000) },
  { regio: 'Haaglanden', ruimteZin: euro(3_000_000) },
];
const namen = regios.map(({ regio }) => regio);

test('2,5% more for all regio’s is € 25.000 in one and € 75.000 in the other', () => {
  const watAls = metProcent(GEEN_WAT_ALS, namen, 2.5);
  expect(regios.map((regio) => aanpassingVan(watAls, [regio]))).toEqual([euro(25_000), euro(75_000)]);
  expect(aanpassingVan(watAls, regios)).toBe(euro(100_000));
  expect(procentVan(watAls, regios)).toBe(2.5);
});

test('an amount for all regio’s is spread in proportion to their ruimte and adds up to the cent', () => {
  const watAls = metBedrag(GEEN_WAT_ALS, regios, euro(-100.01));
  // 10.001 cent on 1 : 3 is 2500,25 and 7500,75: the cent that is left goes to the largest remainder
  expect(watAls.aanpassing).toEqual({
    Zeeland: { soort: 'bedrag', bedrag: -2500 },
    Haaglanden: { soort: 'bedrag', bedrag: -7501 },
  });
  expect(aanpassingVan(watAls, regios)).toBe(euro(-100.01));
});

test('one regio keeps its own amount; 0% takes it away', () => {
  const een = metBedrag(GEEN_WAT_ALS, regios.slice(0, 1), euro(50_000));
  expect(procentVan(een, regios.slice(0, 1))).toBe(5);
  // 50.000 of 4.000.000
  expect(procentVan(een, regios)).toBe(1.3);
  expect(metProcent(een, ['Zeeland'], 0)).toEqual(GEEN_WAT_ALS);
});

test('a regio of which the ruimte is not known gets nothing of a percentage', () => {
  const onbekend = [{ regio: 'Zeeland', ruimteZin: null }];
  expect(aanpassingVan(metProcent(GEEN_WAT_ALS, ['Zeeland'], 5), onbekend)).toBe(0);
  expect(procentVan(metBedrag(GEEN_WAT_ALS, onbekend, euro(10)), onbekend)).toBe(0);
});

test('overheveling between regio’s: one amount per pair, 0 undoes it', () => {
  const eerst = metOverheveling(GEEN_WAT_ALS, 'Haaglanden', 'Zeeland', euro(100));
  const daarna = metOverheveling(eerst, 'Haaglanden', 'Zeeland', euro(250));
  expect(overhevelingVan(daarna, 'Haaglanden', 'Zeeland')).toBe(euro(250));
  expect(overhevelingVan(daarna, 'Zeeland', 'Haaglanden')).toBe(0);
  expect(daarna.overhevelingen).toHaveLength(1);
  expect(metOverheveling(daarna, 'Haaglanden', 'Zeeland', euro(0)).overhevelingen).toEqual([]);
});

test('from pgb to ZIN within a regio, and the other way when the amount is negative', () => {
  expect(uitPgb(GEEN_WAT_ALS, 'Zeeland')).toBeNull();
  const erbij = metUitPgb(GEEN_WAT_ALS, 'Zeeland', euro(1000));
  expect(erbij.overhevelingen).toEqual([
    {
      van: { regio: 'Zeeland', kavel: 'pgb' },
      naar: { regio: 'Zeeland', kavel: 'ZIN' },
      bedrag: 100_000,
    },
  ]);
  const eraf = metUitPgb(erbij, 'Zeeland', euro(-400));
  expect(uitPgb(eraf, 'Zeeland')).toBe(euro(-400));
  expect(eraf.overhevelingen).toHaveLength(1);
  expect(metUitPgb(eraf, 'Zeeland', null)).toEqual(GEEN_WAT_ALS);
});

test('putting back the what-if keeps what was filled in as ruimte: Meerzorg and pgb', () => {
  const ruimte = metUitPgb(metMeerzorg(GEEN_WAT_ALS, 'Zeeland', euro(7)), 'Zeeland', euro(5));
  expect(heeftWatAls(ruimte)).toBe(false);
  const geprobeerd = metOverheveling(metProcent(ruimte, namen, -3), 'Haaglanden', 'Zeeland', euro(9));
  expect(heeftWatAls(geprobeerd)).toBe(true);
  expect(zonderWatAls(geprobeerd)).toEqual(ruimte);
  expect(metMeerzorg(ruimte, 'Zeeland', null).meerzorg).toEqual({});
});
