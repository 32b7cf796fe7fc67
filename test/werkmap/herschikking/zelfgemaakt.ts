// Rows and ruimte for bereken without a workbook; all amounts are invented, in cents.
import { regime as zoekRegime } from '../../../src/beleid/regimes';
import { zoekUitvoerder } from '../../../src/beleid/zorgkantoren';
import { cent, NUL } from '../../../src/domein/geld';
import type { Regime } from '../../../src/domein/herschikking';
import type { Aanbiederrij, Lijst, Veld } from '../../../src/werkmap/herkennen/lijst/lijst';
import type { Herschikgegevens } from '../../../src/werkmap/herschikking/types';
import type { Herschikvraag } from '../../../src/werkmap/herschikking/vraag';

const cz = zoekUitvoerder('CZ');
if (!cz) throw new Error('CZ staat niet in het beleid.');

const KOLOMMEN: readonly Veld[] = [
  'regio',
  'agb',
  'aanbieder',
  'leveringsvorm',
  'afspraak',
  'prognose',
  'prognoseAanbieder',
  'akkoord',
  'garantie',
  'groei',
  'realisatieVorigJaar',
  'afspraakVorigJaar',
];

/** A list with these columns (absent = all of them) from A1 of worksheet Lijst. */
export function verzonnenLijst(rijen: number, velden: readonly Veld[] = KOLOMMEN): Lijst {
  return {
    id: 'Lijst!A1',
    blad: 'Lijst',
    kopRij: 0,
    eersteRij: 1,
    laatsteRij: rijen,
    kolommen: velden.map((veld, kolom) => ({ veld, kolom, kop: veld, zekerheid: 1 })),
    tussenrijen: [],
    eenheid: { factor: 1, herkomst: 'aanname' },
    onbekend: [],
    persoonskolommen: [],
    dubbel: [],
    score: 1,
  };
}

/** A row with nothing but what is given. */
export function rij(anders: Partial<Aanbiederrij>): Partial<Aanbiederrij> {
  return anders;
}

function volledig(anders: Partial<Aanbiederrij>, plaats: number): Aanbiederrij {
  return {
    rij: plaats + 1,
    regio: 'Zeeland',
    aanbieder: `Verzonnen ${plaats + 1}`,
    afspraak: null,
    prognose: null,
    prognoseAanbieder: null,
    akkoord: false,
    garantie: null,
    groei: null,
    realisatieVorigJaar: null,
    afspraakVorigJaar: null,
    realisatie: null,
    maanden: Array<null>(12).fill(null),
    ...anders,
  };
}

export function ingebouwd(naam: string): Regime {
  const gevonden = zoekRegime(naam);
  if (!gevonden) throw new Error(`Regime ${naam} bestaat niet.`);
  return gevonden;
}

export interface Proef {
  regime?: Regime;
  /** Per regio in cents; null = unknown. Also decides which regio's take part. */
  ruimte: Readonly<Record<string, number | null>>;
  saldo?: Readonly<Record<string, number>>;
  rijen: readonly Partial<Aanbiederrij>[];
  velden?: readonly Veld[];
}

/** What leesGegevens would give. */
export function gegevensVan({ regime, ruimte, saldo = {}, rijen, velden }: Proef): Herschikgegevens {
  const lijst = verzonnenLijst(rijen.length, velden);
  if (!cz) throw new Error('CZ staat niet in het beleid.');
  return {
    kader: { uitvoerder: cz, jaar: 2024, regios: Object.keys(ruimte) },
    ...(regime && { regime }),
    ruimtes: Object.entries(ruimte).map(([regio, bedrag]) => ({
      regio,
      ruimteZin: bedrag === null ? null : cent(bedrag),
      saldo: saldo[regio] === undefined ? NUL : cent(saldo[regio]),
    })),
    lijsten: [lijst],
    rijen: rijen.map((r, i) => ({ lijst, rij: volledig(r, i) })),
    problemen: [],
  };
}

export function vraagNaar(regime: string, anders: Partial<Herschikvraag> = {}): Herschikvraag {
  return {
    regime,
    leegIsNul: false,
    ruimte: { soort: 'getypt', bedragen: {} },
    watAls: { aanpassing: {}, overhevelingen: [], meerzorg: {} },
    ...anders,
  };
}
