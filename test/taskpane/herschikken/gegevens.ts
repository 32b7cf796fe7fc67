// Invented rows, and the worked cases of test/gegevens/herschikking_testgevallen.json as Herschikgegevens.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { regime as zoekRegime } from '../../../src/beleid/regimes';
import { uitvoerders } from '../../../src/beleid/zorgkantoren';
import { centVanEuro } from '../../../src/domein/geld';
import type { Cent } from '../../../src/domein/geld';
import type { Leveringsvorm } from '../../../src/domein/leveringsvorm';
import type { Aanbiederrij, Lijst } from '../../../src/werkmap/herkennen/lijst/lijst';
import { bereken } from '../../../src/werkmap/herschikking/bereken';
import type { Herschikgegevens, Herschikuitkomst } from '../../../src/werkmap/herschikking/types';
import { GEEN_WAT_ALS } from '../../../src/werkmap/herschikking/vraag';
import type { Herschikvraag, WatAls } from '../../../src/werkmap/herschikking/vraag';

export const euro = (bedrag: number): Cent => centVanEuro(bedrag);

interface Kort {
  regio: string;
  aanbieder: string;
  leveringsvorm?: Leveringsvorm;
  /** Euros. */
  afspraak: number | null;
  prognose: number | null;
  prognoseAanbieder?: number;
  akkoord?: boolean;
  garantie?: number;
  groei?: number;
}

/** A row on sheet row `rij` (from 0). */
export function aanbiederrij(kort: Kort, rij: number): Aanbiederrij {
  const bedrag = (waarde: number | null | undefined) => (waarde == null ? null : euro(waarde));
  return {
    rij,
    regio: kort.regio,
    aanbieder: kort.aanbieder,
    ...(kort.leveringsvorm && { leveringsvorm: kort.leveringsvorm }),
    afspraak: bedrag(kort.afspraak),
    prognose: bedrag(kort.prognose),
    prognoseAanbieder: bedrag(kort.prognoseAanbieder),
    akkoord: kort.akkoord ?? false,
    garantie: bedrag(kort.garantie),
    groei: bedrag(kort.groei),
    realisatieVorigJaar: null,
    afspraakVorigJaar: null,
    realisatie: null,
    maanden: Array.from({ length: 12 }, () => null),
  };
}

const KOLOMMEN = ['regio', 'aanbieder', 'leveringsvorm', 'afspraak', 'prognose'] as const;

export function lijstVan(rijen: readonly Aanbiederrij[]): Lijst {
  return {
    id: 'Aanbieders!tabel',
    blad: 'Aanbieders',
    kopRij: 0,
    eersteRij: 1,
    laatsteRij: rijen.length,
    kolommen: KOLOMMEN.map((veld, kolom) => ({ veld, kolom, kop: `Kop ${veld}`, zekerheid: 1 })),
    tussenrijen: [],
    eenheid: { factor: 1, herkomst: 'aanname' },
    onbekend: [{ kolom: 5, kop: 'Opmerking' }],
    persoonskolommen: [],
    dubbel: [],
    score: 1,
  };
}

interface Casus {
  regime: string;
  /** Euros per regio. */
  ruimte: Readonly<Record<string, number>>;
  rijen: readonly Kort[];
}

export function gegevensVan({ regime, ruimte, rijen }: Casus): Herschikgegevens {
  const regels = zoekRegime(regime);
  const uitvoerder = uitvoerders.find(({ naam }) => naam === 'CZ');
  if (!regels || !uitvoerder) throw new Error('onbekend regime of zorgkantoor');
  const gelezen = rijen.map((rij, i) => aanbiederrij(rij, i + 1));
  const lijst = lijstVan(gelezen);
  return {
    kader: { uitvoerder, jaar: 2024, regios: Object.keys(ruimte) },
    regime: regels,
    ruimtes: Object.entries(ruimte).map(([regio, bedrag]) => ({
      regio,
      ruimteZin: euro(bedrag),
      saldo: euro(0),
    })),
    lijsten: [lijst],
    rijen: gelezen.map((rij) => ({ lijst, rij })),
    problemen: [],
  };
}

export function vraagVan(regime: string, watAls: WatAls = GEEN_WAT_ALS): Herschikvraag {
  return { regime, leegIsNul: false, ruimte: { soort: 'contracteerruimte' }, watAls };
}

export function uitkomstVan(casus: Casus, watAls: WatAls = GEEN_WAT_ALS): Herschikuitkomst {
  const { uitkomst, problemen } = bereken(vraagVan(casus.regime, watAls), gegevensVan(casus));
  if (!uitkomst) throw new Error(problemen.map(({ zin }) => zin).join(' '));
  return uitkomst;
}

interface VgzGeval {
  regel: string;
  ruimte: number;
  budgetafspraak: Record<string, number>;
  prognose: Record<string, number>;
  eind: Record<string, number>;
}

const bestand = path.join(__dirname, '../../gegevens/herschikking_testgevallen.json');

/** The worked case of the VGZ click: ruimte € 11,0 mln, four aanbieders in one regio. */
export function vgzGeval(): { casus: Casus; eind: Record<string, number> } {
  const { gevallen } = JSON.parse(readFileSync(bestand, 'utf8')) as { gevallen: VgzGeval[] };
  const geval = gevallen.find(({ regel }) => regel.startsWith('VGZ'));
  if (!geval) throw new Error('het VGZ-geval ontbreekt');
  const rijen = Object.keys(geval.budgetafspraak).map((aanbieder) => ({
    regio: 'Nijmegen',
    aanbieder,
    afspraak: geval.budgetafspraak[aanbieder] ?? null,
    prognose: geval.prognose[aanbieder] ?? null,
  }));
  return { casus: { regime: 'VGZ', ruimte: { Nijmegen: geval.ruimte }, rijen }, eind: geval.eind };
}

/**
 * Two invented regio's under the rules of CZ. Zeeland: ruimte 1.000, ZZP 600 agreed and 660 forecast, VPT 200/250, MPT
 * 120/160: basis 920, 80 over, VPT gets its 50, the other 30 goes 18 to ZZP and 12 to MPT (the scenario in
 * regime-cz.scenarios.yaml, × € 1.000). Haaglanden: ruimte 500, 100 agreed and 150 forecast: 350 is left.
 */
export const tweeRegios: Casus = {
  regime: 'CZ',
  ruimte: { Zeeland: 1_000_000, Haaglanden: 500_000 },
  rijen: [
    {
      regio: 'Zeeland',
      aanbieder: 'Verzonnen Zuid',
      leveringsvorm: 'ZZP',
      afspraak: 600_000,
      prognose: 660_000,
    },
    {
      regio: 'Zeeland',
      aanbieder: 'Verzonnen Zee',
      leveringsvorm: 'VPT',
      afspraak: 200_000,
      prognose: 250_000,
    },
    {
      regio: 'Zeeland',
      aanbieder: 'Verzonnen Duin',
      leveringsvorm: 'MPT',
      afspraak: 120_000,
      prognose: 160_000,
    },
    {
      regio: 'Haaglanden',
      aanbieder: 'Verzonnen Haag',
      leveringsvorm: 'ZZP',
      afspraak: 100_000,
      prognose: 150_000,
    },
  ],
};
