// What the slide compares with comes from the sheet Standen, and from nowhere else.
import { cent } from '../../../src/domein/geld';
import { maakWijzigingen } from '../../../src/dia/wijzigingen';
import type { Stand } from '../../../src/dia/vraag';
import { metBewaardestand, tabelstandVan, vorigeStand } from '../../../src/taskpane/dia/diastand';
import { maandVan } from '../../../src/werkmap/standen/maandcel';
import { standVanTabel } from '../../../src/werkmap/standen/standen';
import type { Standrij } from '../../../src/werkmap/standen/standen';
import { MAANDRONDESLEUTEL } from '../../../src/werkmap';
import { czStand } from '../../dia/cz';
import { verzonnenStandMet } from '../../dia/verzonnen';
import { maakBeeld, maakBlad } from '../../werkmap/maakBeeld';
import { metStandenblad } from '../../werkmap/standen/verzonnen';

const leegPlan = { titel: 'Dia', bladen: [] };
const rijenVan = (stand: Stand, uitvoerder = 'CZ'): Standrij[] =>
  standVanTabel(maandVan(stand.jaar, stand.peilmaand), tabelstandVan(stand, uitvoerder).regios);
const in_ = (stand: Stand, peilmaand: number, jaar = 2024): Stand => ({ ...stand, jaar, peilmaand });

test('the input rows are kept; a blank saldo is 0, another blank or #N/B is not there', () => {
  const cz = czStand();
  const cellen = { ...cz.cellen, ruimtePgb: cz.cellen.ruimtePgb.map((c, k) => (k === 0 ? 'leeg' : c)) };
  const { regios } = tabelstandVan(
    { ...cz, cellen: { ...cellen, prognoseZin: cellen.prognoseZin.map(() => null) } },
    'CZ',
  );
  // Haaglanden, published: 1.205.744 ruimte ZIN and 207.665 prognose PGB (× € 1.000).
  expect(regios[0]).toEqual({
    regio: 'Haaglanden',
    bedragen: { ruimteZin: 1_205_744_000_00, saldo: 0, prognosePgb: 207_665_000_00 },
  });
});

test('the last month before this one, with its sums; of another year too, for who says that it differs', () => {
  const cz = czStand();
  const beeld = metStandenblad(
    maakBeeld(),
    [in_(cz, 12, 2023), cz, in_(cz, 3)].flatMap((stand) => rijenVan(stand)),
  );
  expect(vorigeStand(beeld, in_(cz, 4), 'CZ')?.peilmaand).toBe(3);
  expect(vorigeStand(beeld, in_(cz, 3), 'CZ')?.peilmaand).toBe(1);
  expect(vorigeStand(beeld, in_(cz, 1), 'CZ')).toMatchObject({ jaar: 2023, peilmaand: 12 });
  expect(vorigeStand(beeld, in_(cz, 1), 'VGZ')).toBeUndefined();
  const vorige = vorigeStand(beeld, in_(cz, 4), 'CZ');
  // Zuid-Limburg: 1.273.682 + 163.073 − 1.330.524 − 158.725 = −52.494; the six together 234.395 (× € 1.000).
  expect(vorige?.cellen.overschot.slice(-2)).toEqual([-52_494_000_00, 234_395_000_00]);
});

test('a regio that was not there gets no total: the totals would be about different regio’s', () => {
  const nu = verzonnenStandMet([
    { naam: 'Haaglanden', ruimte: 500, prognose: 400 },
    { naam: 'Zeeland', ruimte: 300, prognose: 350 },
  ]);
  const toen = in_(verzonnenStandMet([{ naam: 'Haaglanden', ruimte: 500, prognose: 450 }]), 3);
  const vorige = vorigeStand(metStandenblad(maakBeeld(), rijenVan(toen)), nu, 'CZ');
  expect(vorige?.regios).toEqual(['Haaglanden']);
  expect(vorige?.cellen.overschot[1]).toBeNull();
  const { zinnen } = maakWijzigingen(
    nu,
    vorige,
    { kolommen: [], rijen: [], hoek: '', voetnoten: [], kortuitleg: '' },
    'k€',
  );
  expect(zinnen).toContain('Het totaal is niet te vergelijken: er ontbreken gegevens.');
  expect(zinnen).toContain('Zonder eerdere stand: Zeeland.');
});

test('an incomplete month: what follows from it is not known', () => {
  const cz = czStand();
  const rijen = rijenVan(cz).filter(({ regio, post }) => !(regio === 'Zeeland' && post === 'prognoseZin'));
  const vorige = vorigeStand(metStandenblad(maakBeeld(), rijen), in_(cz, 2), 'CZ');
  const zeeland = cz.regios.indexOf('Zeeland');
  expect(vorige?.cellen.ruimteTotaal[zeeland]).toBe(849_597_000_00);
  expect(vorige?.cellen.overschot[zeeland]).toBeNull();
  expect(vorige?.cellen.overschot.at(-1)).toBeNull();
});

test('writing the slide keeps its table once, and not at all for who said no', () => {
  const cz = czStand();
  const leeg = maakBeeld(maakBlad('CZ', [['x']]));
  expect(metBewaardestand(leegPlan, leeg, cz, 'CZ').bladen.map(({ blad }) => blad.naam)).toEqual(['Standen']);
  const met = metStandenblad(leeg, rijenVan(cz));
  expect(metBewaardestand(leegPlan, met, cz, 'CZ').bladen).toEqual([]);
  const anders = { ...cz, cellen: { ...cz.cellen, prognoseZin: cz.cellen.prognoseZin.map(() => cent(1)) } };
  expect(metBewaardestand(leegPlan, met, anders, 'CZ').bladen).toHaveLength(1);
  const nee = { versie: 1, stap: 'dia', weergave: 'k€', bewaarStand: false };
  const zonder = { ...leeg, instellingen: { [MAANDRONDESLEUTEL]: nee } };
  expect(metBewaardestand(leegPlan, zonder, cz, 'CZ').bladen).toEqual([]);
});
