// The workbook's own policy. Published values: src/beleid/cz-2023.yaml (CZ Zorginkoopdocument 2023 GGZ, 6.2).
import { beleidsplan, beleidsrijen, watDeTabelErbijGeeft } from '../../../src/taskpane/controles/beleidsplan';
import { leesEigenBeleid } from '../../../src/taskpane/controles/eigenbeleid';
import { leesBeleidstabel } from '../../../src/beleid/beleidstabel';
import { formuleblad, werkmap } from '../../werkmap/waarom/blad';
import type { Celinhoud } from '../../werkmap/waarom/blad';

const KOP = ['Zorgkantoor', 'Jaar', 'Onderdeel', 'Waarde', 'Bron', 'Leveringsvorm'];

function beleid(rijen: (string | number)[][], erbij: Celinhoud[] = []) {
  const blad = formuleblad('Beleid', [[], KOP, ...rijen, erbij]);
  const laatste = rijen.length + 2;
  return leesEigenBeleid(werkmap([blad], { WLZ_Beleid: `Beleid!A2:F${laatste}` }), 2023);
}

test('no tables: nothing of its own', () => {
  expect(leesEigenBeleid(werkmap([formuleblad('x', [['a']])]), 2023)).toEqual({
    beleid: { stand: 'geen' },
    regime: { stand: 'geen' },
    gebruikt: { beleid: 0, regime: 0 },
  });
});

test('which values override, old → new with both sources; and how many formulas use it', () => {
  const { beleid: gelezen, gebruikt } = beleid(
    [
      ['CZ', 2023, 'richttariefpercentage', 0.965, 'Besluit (verzonnen)', 'ZZP'],
      ['', '', '', '', '', ''],
      ['CZ', '', 'initieel percentage', '90%', 'Gelijk (verzonnen)', 'MPT'],
      ['CZ', 2031, 'richttariefpercentage', 0.97, 'Later (verzonnen)', ''],
    ],
    [{ f: '=WLZ.RICHTPERCENTAGE("CZ",2023,"ZZP",,,WLZ_Beleid[#All])', v: 0.965 }],
  );
  if (gelezen.stand !== 'goed') throw new Error('niet goed');
  expect(gelezen.inhoud).toEqual([
    {
      cel: { blad: 'Beleid', rij: 2, kolom: 0 },
      naam: 'richttariefpercentage · CZ · 2023 · ZZP',
      oud: '95,8%',
      nieuw: '96,5%',
      gelijk: false,
      oudeBron: 'CZ Zorginkoopdocument 2023 GGZ, 6.2 Tariefsystematiek 2023',
      bron: 'Besluit (verzonnen)',
    },
    expect.objectContaining({
      cel: { blad: 'Beleid', rij: 4, kolom: 0 },
      naam: 'initieel percentage · CZ · elk jaar · MPT',
      oud: '90%',
      nieuw: '90%',
      gelijk: true,
    }),
    expect.objectContaining({ oud: 'niet bekend', nieuw: '97%', gelijk: false }),
  ]);
  expect(gebruikt.beleid).toBe(1);
});

test('a formula that points at the cells of the table uses it too; one that points elsewhere does not', () => {
  const rij = ['CZ', 2023, 'richttariefpercentage', 0.965, 'Besluit (verzonnen)', 'ZZP'];
  const { gebruikt } = beleid(
    [rij],
    [
      { f: '=WLZ.RICHTPERCENTAGE("CZ",2023,"ZZP",,,$A$2:$F$3)', v: 0.965 },
      { f: '=WLZ.RICHTPERCENTAGE("CZ",2023,"ZZP",,,A2:F2)', v: '#VALUE!' },
      { f: '=SUM(A2:F3)', v: 0 },
      { f: '=WLZ.RICHTPERCENTAGE("CZ",2023', v: '' },
    ],
  );
  expect(gebruikt.beleid).toBe(1);
});

test('a rule that holds or not is ja or nee', () => {
  const { beleid: gelezen } = beleid([
    ['CZ', 2023, 'sanctie ook op NHC en NIC', 'nee', 'Besluit (verzonnen)', ''],
    ['VGZ', 2023, 'lager percentage loopt door', 'ja', 'Besluit (verzonnen)', ''],
  ]);
  if (gelezen.stand !== 'goed') throw new Error('niet goed');
  expect(gelezen.inhoud.map(({ oud, nieuw }) => [oud, nieuw])).toEqual([
    ['ja', 'nee'],
    ['niet bekend', 'ja'],
  ]);
  const regel = beleidsrijen('CZ', 2023).find(({ onderdeel }) => onderdeel === 'lager percentage loopt door');
  expect(regel?.waarde).toBe('ja');
});

test('a mistake in the table: the sentence and its cell', () => {
  const { beleid: gelezen } = beleid([
    ['CZ', 2023, 'richttariefpercentage', 0.965, 'Besluit (verzonnen)', ''],
    ['CZ', 2023, 'richttariefpercentage', 96.5, 'Besluit (verzonnen)', ''],
  ]);
  expect(gelezen).toEqual({
    stand: 'fout',
    zin: expect.stringMatching(/^WLZ_Beleid, rij 3, kolom Waarde: /) as string,
    cel: { blad: 'Beleid', rij: 3, kolom: 3 },
  });
});

test('a regime of its own is read from WLZ_Regime', () => {
  const blad = formuleblad('Regime', [
    ['Laag', 'Grens', 'Verdeling'],
    ['Basis', 'afspraak', 'volledig'],
    ['Rest', 'prognose', 'naar rato'],
  ]);
  const { regime } = leesEigenBeleid(werkmap([blad], { WLZ_Regime: 'Regime!A1:C3' }), 2023);
  if (regime.stand !== 'goed') throw new Error('niet goed');
  expect(regime.inhoud.lagen.map(({ naam }) => naam)).toEqual(['Basis', 'Rest']);
});

describe('the template', () => {
  test('a row per value, leveringsvorm and sector', () => {
    const rijen = beleidsrijen('CZ', 2023);
    expect(rijen[0]?.onderdeel).toBe('richttariefpercentage');
    // the sources hold no percentage of CZ for 2024, but the national one for VV (ActiZ Monitor 2024, tabel 1)
    expect(beleidsrijen('CZ', 2024)[0]).toMatchObject({
      onderdeel: 'richttariefpercentage',
      sector: 'VV',
      waarde: 0.964,
    });
    const vpt = rijen.filter(
      (rij) => rij.leveringsvorm === 'VPT' && rij.onderdeel === 'richttariefpercentage',
    );
    expect(vpt.map(({ waarde, sector }) => [waarde, sector])).toEqual([[1, 'GGZ']]);
    const algemeen = rijen.find(
      ({ onderdeel, leveringsvorm, aanbieder }) =>
        onderdeel === 'richttariefpercentage' && leveringsvorm === '' && aanbieder === '',
    );
    expect(algemeen?.waarde).toBe(0.958);
    expect(rijen.every(({ bron }) => bron !== '')).toBe(true);
  });

  test('what it says can be read back and equals what is published', () => {
    const [bladplan] = beleidsplan(werkmap([formuleblad('x', [['a']])]), 'CZ', 2023).bladen;
    const tabel = bladplan?.wijzigingen.find((w) => w.soort === 'tabel');
    const cellen = bladplan?.wijzigingen.flatMap((w) =>
      w.soort === 'cellen' && w.inhoud.length > 2 ? [w] : [],
    )[0];
    if (!cellen) throw new Error('geen tabel');
    expect(tabel).toMatchObject({ naam: 'WLZ_Beleid', gebied: cellen.gebied });
    const inhoud = cellen.inhoud as (string | number)[][];
    expect(leesBeleidstabel(inhoud)).toHaveLength(inhoud.length - 1);
    const terug = werkmap([formuleblad('Eigen beleid', inhoud)], {
      WLZ_Beleid: `'Eigen beleid'!A1:I${inhoud.length}`,
    });
    const { beleid: gelezen } = leesEigenBeleid(terug, 2023);
    if (gelezen.stand !== 'goed') throw new Error('niet goed');
    expect(gelezen.inhoud.filter(({ gelijk }) => !gelijk)).toEqual([]);
  });

  test('where the policy says nothing and the table would', () => {
    // cz-2023.yaml: for VPT, DTV and logeren only the GGZ is known
    expect(watDeTabelErbijGeeft('CZ', 2023)).toEqual([
      'VPT VV',
      'VPT GZ',
      'DTV VV',
      'DTV GZ',
      'logeren VV',
      'logeren GZ',
    ]);
    expect(beleidsrijen('Menzis', 2016)).toEqual([]);
    expect(watDeTabelErbijGeeft('Menzis', 2016)).toEqual([]);
  });
});
