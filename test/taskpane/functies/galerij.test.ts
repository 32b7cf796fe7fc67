import { zoekFuncties, schrijfwijze } from '../../../src/taskpane/functies/galerij';
import { functies } from '../../werkmap/waarom/functies';

const namen = (gezocht: string) =>
  zoekFuncties(functies, gezocht).flatMap((groep) => groep.functies.map(({ naam }) => naam));

test('without words: every function once, by subject', () => {
  const groepen = zoekFuncties(functies, ' ');
  expect(groepen[0]?.onderwerp).toBe('Tarief');
  expect(namen('').sort()).toEqual(functies.map(({ naam }) => naam).sort());
});

test('by name, by words of description, by parameters; case and accents don’t count', () => {
  expect(namen('richttar')).toContain('RICHTTARIEF');
  expect(namen('WLZ.kalender')).toEqual(['KALENDER']);
  expect(namen('VÓLTOOIINGSGRADEN')).toContain('EXTRAPOLEER');
  expect(namen('comfortbrief')).toContain('HERSCHIK');
});

test('all words have to be there; nothing found is nothing', () => {
  expect(namen('tabel afrondt kosmos')).toEqual([]);
  expect(namen('gepubliceerde verschillen')).toEqual(['AFRONDINGSCONTROLE']);
});

test('a function of which the name fits goes before one that only mentions it', () => {
  const tarief = zoekFuncties(functies, 'tariefpercentage').find(({ onderwerp }) => onderwerp === 'Tarief');
  expect(tarief?.functies[0]?.naam).toBe('TARIEFPERCENTAGE');
});

test('how it is written, with what may be left out', () => {
  const uitleg = functies.find(({ naam }) => naam === 'KALENDER');
  expect(uitleg && schrijfwijze(uitleg)).toBe('=WLZ.KALENDER(zorgkantoor; jaar; [vanaf])');
});
