import { leesRegimetabel } from '../../src/beleid/regimetabel';
import { lees, regimeschema } from '../../src/beleid/schema';
import { type Tabelcellen, Tabelfout } from '../../src/beleid/tabel';

const KOP = ['Laag', 'Grens', 'Verdeling'];

/** Zorg en Zekerheid as someone would write it down in a sheet. */
const ZZ: Tabelcellen = [
  [
    'laag',
    'GRENS',
    'Verdeling',
    'Leveringsvormen',
    'Alleen bij',
    'Garantie',
    'Weging',
    'Bereik',
    'Plafond',
    'Bron',
  ],
  ['Crisis', 'garantie', 'volledig', 'crisis', null, 1, null, null, null, 'comfortbrief'],
  ['Comfortbrief', 'Garantie', 'volledig', '', '', '90%', '', 'regio', 'aanbieder en leveringsvorm', ''],
  [null, null, '', ' ', null, null, null, null, null, null],
  ['Groei', 'afspraak en groei', 'naar rato', null, null, null, null, null, null, null],
  ['Thuis', 'prognose', 'naar rato', 'MPT en vpt', 'geen overschrijding', null, 1.5, 'Regio', null, null],
];

test('een tabel wordt een regime dat aan hetzelfde schema voldoet als een beleidsbestand', () => {
  const regime = leesRegimetabel(ZZ);
  const bron = 'tabel in de werkmap';
  expect(regime).toEqual({
    naam: 'eigen',
    titel: 'Eigen regime',
    bereik: 'regio',
    bron,
    plafond: { per: 'aanbieder en leveringsvorm', bron },
    garantie: { standaard: 0.9, perLeveringsvorm: { crisis: 1 }, bron },
    lagen: [
      {
        naam: 'Crisis',
        grens: 'garantie',
        verdeling: 'volledig',
        leveringsvormen: ['crisis'],
        bron: 'comfortbrief',
      },
      { naam: 'Comfortbrief', grens: 'garantie', verdeling: 'volledig', bron },
      { naam: 'Groei', grens: 'afspraak en groei', verdeling: 'naar rato', bron },
      {
        naam: 'Thuis',
        grens: 'prognose',
        verdeling: 'naar rato',
        leveringsvormen: ['MPT', 'VPT'],
        alleenBij: 'geen overschrijding',
        weging: { naar: 'realisatie vorig jaar', hoogste: 1.5 },
        bron,
      },
    ],
  });
  expect(lees(regimeschema, regime, 'WLZ_Regime')).toEqual(regime);
});

test('het kleinste regime: drie kolommen, in elke volgorde', () => {
  const regime = leesRegimetabel([
    ['Verdeling', '', 'Laag', 'Grens'],
    ['op volgorde', 'opmerking', 'Alles', 'prognose'],
  ]);
  expect(regime).toMatchObject({ bereik: 'regio', lagen: [{ naam: 'Alles', verdeling: 'op volgorde' }] });
  expect(regime.plafond).toBeUndefined();
  expect(regime.garantie).toBeUndefined();
});

test.each<[string, Tabelcellen, string]>([
  ['geen tabel', [], 'rij 1: de kolom Laag ontbreekt. Zet de namen van de kolommen op de eerste rij.'],
  ['een kolom te weinig', [['Laag', 'Grens']], 'rij 1: de kolom Verdeling ontbreekt.'],
  ['geen rijen', [KOP, ['', null, ' ']], 'deze tabel heeft geen rijen.'],
  [
    'een kolom te veel',
    [[...KOP, 'Kleur']],
    'rij 1: "Kleur" is geen bekende kolom. Bekend zijn Laag, Grens, ',
  ],
  ['een kolom twee keer', [[...KOP, 'laag']], 'rij 1: de kolom Laag staat er twee keer.'],
  [
    'een vreemde grens',
    [KOP, ['A', 'alles', 'volledig']],
    'rij 2, kolom Grens: "alles" is niet mogelijk. Kies uit "garantie", "afspraak", "afspraak en groei" of "prognose".',
  ],
  [
    'een lege verdeling',
    [KOP, ['', '', ''], ['A', 'prognose', '']],
    'rij 3, kolom Verdeling: deze cel is leeg. Kies uit "volledig", "naar rato" of "op volgorde".',
  ],
  ['een laag zonder naam', [KOP, ['', 'prognose', 'volledig']], 'rij 2, kolom Laag: deze cel is leeg.'],
  [
    'twee lagen met één naam',
    [KOP, ['A', 'afspraak', 'volledig'], [null, null, null], ['A', 'prognose', 'volledig']],
    'rij 4, kolom Laag: "A" staat ook op rij 2. Geef elke laag een eigen naam.',
  ],
  [
    'een vreemde leveringsvorm',
    [
      [...KOP, 'Leveringsvormen'],
      ['A', 'prognose', 'volledig', 'MPT, thuis'],
    ],
    'rij 2, kolom Leveringsvormen: "thuis" is geen leveringsvorm. Kies uit ZZP, VPT, ',
  ],
  [
    'een weging die niets weegt',
    [
      [...KOP, 'Weging'],
      ['A', 'prognose', 'volledig', 1.5],
    ],
    'rij 2, kolom Weging: wegen kan alleen bij verdeling "naar rato".',
  ],
  [
    'een weging onder 100%',
    [
      [...KOP, 'Weging'],
      ['A', 'prognose', 'naar rato', 0.5],
    ],
    'rij 2, kolom Weging: geef het hoogste gewicht, van 100% tot 1000%, bijvoorbeeld 150%.',
  ],
  [
    'een weging van meer dan 1000%',
    [
      [...KOP, 'Weging'],
      ['A', 'prognose', 'naar rato', 10.1],
    ],
    'rij 2, kolom Weging: geef het hoogste gewicht',
  ],
  [
    'tekst als weging',
    [
      [...KOP, 'Weging'],
      ['A', 'prognose', 'naar rato', 'veel'],
    ],
    'rij 2, kolom Weging: hier staat geen getal.',
  ],
  [
    'een garantie bij een andere grens',
    [
      [...KOP, 'Garantie'],
      ['A', 'prognose', 'volledig', 0.9],
    ],
    'rij 2, kolom Garantie: een garantie hoort bij een laag met grens "garantie".',
  ],
  [
    'een garantie zonder procentteken',
    [
      [...KOP, 'Garantie'],
      ['A', 'garantie', 'volledig', 90],
    ],
    'rij 2, kolom Garantie: 90 is geen percentage van 0% tot 150%. Typ 90%.',
  ],
  [
    'een garantie onder nul',
    [
      [...KOP, 'Garantie'],
      ['A', 'garantie', 'volledig', -0.5],
    ],
    'rij 2, kolom Garantie: -0,5 is geen percentage van 0% tot 150%.',
  ],
  [
    'een garantie van meer dan alles',
    [
      [...KOP, 'Garantie'],
      ['A', 'garantie', 'volledig', 1.1],
    ],
    'rij 2, kolom Garantie: een garantie is hooguit 100% van de afspraak.',
  ],
  [
    'twee keer een ander bereik',
    [
      [...KOP, 'Bereik'],
      ['A', 'afspraak', 'volledig', 'regio'],
      ['B', 'prognose', 'volledig', 'kantoor'],
    ],
    'rij 3, kolom Bereik: hier staat "kantoor" en hoger "regio". Dit geldt voor het hele regime.',
  ],
])('%s leest waar het zit en wat er wel kan', (_wat, cellen, zin) => {
  expect(() => leesRegimetabel(cellen)).toThrow(Tabelfout);
  const fout = ((): unknown => {
    try {
      return leesRegimetabel(cellen);
    } catch (gevangen) {
      return gevangen;
    }
  })();
  expect(String(fout)).toMatch(/^Tabelfout: /);
  expect(String(fout).slice('Tabelfout: '.length).startsWith(zin)).toBe(true);
});
