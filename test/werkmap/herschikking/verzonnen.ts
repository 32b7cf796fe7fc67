// An invented list of aanbieders for three regio's of CZ, small enough to work out by hand (regime CZ, euros):
//
// Zeeland, ruimte 1.000 + saldo 0. Basis min(afspraak, prognose): 500 + 200 + 200 = 900; over 100; VPT 50; rest MPT 30:
//   500, 250, 230; rest 20.
// West-Brabant, ruimte 1.000. Basis 600 + 200 + 120 = 920; over 80; VPT 50; over 30 on 60 + 40: ZZP 18, MPT 12:
//   618, 250, 132; niet vergoed 42, 0, 28; rest 0.
// Haaglanden, ruimte 900. Basis 600 + 400 = 1.000 doesn't fit: 90% of it: 540, 360; niet vergoed 60, 140.
//   The aanbieder's own forecast of the second row (450) isn't agreed, so ours (500) counts.
import { zoekUitvoerder } from '../../../src/beleid/zorgkantoren';
import type { Herschikkader } from '../../../src/werkmap/herschikking/types';
import type { Herschikvraag } from '../../../src/werkmap/herschikking/vraag';
import type { Inhoud } from '../maakBeeld';

const cz = zoekUitvoerder('CZ');
if (!cz) throw new Error('CZ staat niet in het beleid.');

export const REGIOS = ['Haaglanden', 'Zeeland', 'West-Brabant'];

export const kader: Herschikkader = { uitvoerder: cz, jaar: 2024, regios: REGIOS };

export const KOPPEN = [
  'Regio',
  'AGB',
  'Aanbieder',
  'Leveringsvorm',
  'Afspraak 2024',
  'Prognose 2024',
  'Prognose aanbieder',
  'Akkoord',
];

/** Regio, AGB, aanbieder, leveringsvorm, afspraak, prognose, own forecast, agreed. */
export const RIJEN: Inhoud = [
  ['Zeeland', '41410001', 'Verzonnen zorg A', 'ZZP', 600, 500, '', ''],
  ['Zeeland', '41410002', 'Verzonnen zorg B', 'VPT', 200, 250, '', ''],
  ['Zeeland', '41410003', 'Verzonnen zorg C', 'MPT', 200, 230, '', ''],
  ['West-Brabant', '41410004', 'Verzonnen zorg D', 'ZZP', 600, 700, 660, 'ja'],
  ['west brabant', '41410005', 'Verzonnen zorg E', 'VPT', 200, 250, '', ''],
  ['West-Brabant', '41410006', 'Verzonnen zorg F', 'MPT', 120, 160, '', ''],
  ['Haaglanden', '41410007', 'Verzonnen zorg G', 'ZZP', 600, 600, '', ''],
  ['Haaglanden', '41410008', 'Verzonnen zorg H', 'VPT', 400, 500, 450, 'nee'],
];

/** Nieuw per row, and per regio verdeeld and rest, in euros: worked out above. */
export const NIEUW = [500, 250, 230, 618, 250, 132, 540, 360];
export const NIET_VERGOED = [0, 0, 0, 42, 0, 28, 60, 140];

export const LIJSTBLAD: Inhoud = [['Verzonnen aanbieders'], [], KOPPEN, ...RIJEN];

/** Ruimte and forecast per regio, as finance keeps it. */
export const RUIMTEBLAD: Inhoud = [
  ['Verzonnen contracteerruimte 2024, in euro’s'],
  [],
  ['', ...REGIOS, 'Totaal'],
  ['Beschikbare contracteerruimte zorg in natura 2024', 800, 1000, 1000, 2800],
  ['Beschikbare contracteerruimte PGB', 300, 200, 100, 600],
  ['Saldo overhevelingen en reserveringen', 100, '', 0, 100],
  ['Geprognosticeerde ZIN realisatie 2024', 1100, 980, 1070, 3150],
  ['Geprognosticeerde waarde PGB beschikkingen 2024', 250, 190, 100, 540],
];

/** The question for regime CZ on these sheets. */
export function vraagVoor(anders: Partial<Herschikvraag> = {}): Herschikvraag {
  return {
    regime: 'CZ',
    leegIsNul: false,
    ruimte: { soort: 'getypt', bedragen: { Haaglanden: 90000, Zeeland: 100000, 'West-Brabant': 100000 } },
    watAls: { aanpassing: {}, overhevelingen: [], meerzorg: {} },
    ...anders,
  };
}
