// Which column of a list is what, by its heading and by what stands in it.
import { leveringsvorm } from '../../../domein/leveringsvorm';
import type { Celbeeld } from '../../beeld/werkmapbeeld';
import { leesBedrag } from '../bedrag';
import type { Regiozoeker } from '../kop';
import type { Kopcel } from './koprij';
import { isBedragveld } from './lijst';
import type { Lijstkolom, Restkolom, Veld } from './lijst';
import { maandInCel } from './maandkop';
import { isPersoonskolom, isPersoonskop } from './persoon';
import { isBedragkop, isBoekkop, isJaarkop, isPeriodekop, isPrestatiekop } from './velden';

/** Filled cells below the headings that are looked at to see what a column holds. */
const STEEKPROEF = 60;
/** With less certainty a column is not proposed. */
const MINSTE_ZEKERHEID = 0.3;

export interface Kolomindeling {
  kolommen: Lijstkolom[];
  dubbel: Lijstkolom[];
  onbekend: Restkolom[];
  persoonskolommen: Restkolom[];
  periodekolom?: number;
  jaarkolom?: number;
  prestatiekolom?: number;
  boekkolom?: number;
}

/** What the filled cells of a column are, as shares of them (0 to 1). */
interface Inhoud {
  aantal: number;
  bedrag: number;
  agb: number;
  vorm: number;
  regio: number;
}

type Cellezer = (rij: number, kolom: number) => Celbeeld;

/** The filled cells of a column. Personal data may begin below the first rows, so for that all are looked at. */
function waardenVan(cel: Cellezer, kolom: number, kopRij: number, einde: number): Celbeeld['waarde'][] {
  const waarden: Celbeeld['waarde'][] = [];
  for (let rij = kopRij + 1; rij <= einde; rij++) {
    const { waarde } = cel(rij, kolom);
    if (String(waarde).trim() !== '') waarden.push(waarde);
  }
  return waarden;
}

function inhoudVan(waarden: readonly Celbeeld['waarde'][], zoek: Regiozoeker): Inhoud {
  const deel = (past: (tekst: string, waarde: Celbeeld['waarde']) => boolean) =>
    waarden.length
      ? waarden.filter((waarde) => past(String(waarde).trim(), waarde)).length / waarden.length
      : 0;
  return {
    aantal: waarden.length,
    bedrag: deel((tekst, w) => typeof w === 'number' || leesBedrag(tekst).soort === 'getal'),
    agb: deel((tekst, w) => typeof w === 'string' && /^\d{8}$/.test(tekst)),
    vorm: deel((tekst, w) => typeof w === 'string' && leveringsvorm(tekst) !== undefined),
    regio: deel((tekst, w) => typeof w === 'string' && zoek(tekst) !== undefined),
  };
}

/** What the contents alone say. */
function uitInhoud(inhoud: Inhoud): { veld: Veld; zekerheid: number } | undefined {
  if (inhoud.aantal < 2) return undefined;
  if (inhoud.vorm >= 0.8) return { veld: 'leveringsvorm', zekerheid: 0.6 };
  if (inhoud.regio >= 0.8) return { veld: 'regio', zekerheid: 0.6 };
  return inhoud.agb >= 0.8 ? { veld: 'agb', zekerheid: 0.5 } : undefined;
}

/** How well the contents fit the heading: 1 when they do, less when they don't. */
function past(veld: Veld, inhoud: Inhoud): number {
  if (inhoud.aantal === 0) return 0.9;
  if (isBedragveld(veld)) return inhoud.bedrag >= 0.5 ? 1 : 0.4;
  if (veld === 'leveringsvorm') return inhoud.vorm >= 0.5 ? 1 : 0.5;
  if (veld === 'regio') return inhoud.regio >= 0.5 ? 1 : 0.6;
  if (veld === 'aanbieder') return inhoud.bedrag >= 0.5 ? 0.4 : 1;
  return 1;
}

/** The column as heading and contents together say it. */
function beoordeel(cel: Kopcel, inhoud: Inhoud): Lijstkolom | undefined {
  const kop = cel.veld && { veld: cel.veld, zekerheid: cel.zekerheid * past(cel.veld, inhoud) };
  const zelf = uitInhoud(inhoud);
  const beste = zelf && (!kop || kop.zekerheid < zelf.zekerheid) ? zelf : kop;
  if (!beste || beste.zekerheid < MINSTE_ZEKERHEID) return undefined;
  return {
    veld: beste.veld,
    kolom: cel.kolom,
    kop: cel.kop,
    zekerheid: Math.round(beste.zekerheid * 100) / 100,
  };
}

/** Whether the first cells of a column are months; a column without any may still get them. */
function zijnMaanden(waarden: readonly Celbeeld['waarde'][]): boolean {
  const eerste = waarden.slice(0, STEEKPROEF);
  return eerste.filter((waarde) => maandInCel(waarde)).length >= eerste.length / 2;
}

/** What else a list with a row per month has: the year of the month, what was declared, and when that was booked. */
function perMaand(
  onbekend: readonly Restkolom[],
): Pick<Kolomindeling, 'jaarkolom' | 'prestatiekolom' | 'boekkolom'> {
  const jaar = onbekend.find(({ kop }) => isJaarkop(kop));
  const prestatie = onbekend.find(({ kop }) => isPrestatiekop(kop));
  const boek = onbekend.find(({ kop }) => isBoekkop(kop));
  return {
    ...(jaar && { jaarkolom: jaar.kolom }),
    ...(prestatie && { prestatiekolom: prestatie.kolom }),
    ...(boek && { boekkolom: boek.kolom }),
  };
}

/** Of two columns with the same veld the most certain counts, of equals the left one. */
function zonderDubbele(kandidaten: readonly Lijstkolom[]): Pick<Kolomindeling, 'kolommen' | 'dubbel'> {
  const gekozen = new Map<Veld, Lijstkolom>();
  for (const kolom of kandidaten) {
    const ander = gekozen.get(kolom.veld);
    if (!ander || kolom.zekerheid > ander.zekerheid) gekozen.set(kolom.veld, kolom);
  }
  return {
    kolommen: kandidaten.filter((kolom) => gekozen.get(kolom.veld) === kolom),
    dubbel: kandidaten.filter((kolom) => gekozen.get(kolom.veld) !== kolom),
  };
}

/**
 * Sorts the columns under some headings. Columns with personal data are set apart before anything else; their
 * contents are only looked at to know that they are.
 */
export function deelKolommenIn(
  cellen: readonly Kopcel[],
  cel: Cellezer,
  kopRij: number,
  einde: number,
  zoek: Regiozoeker,
): Kolomindeling {
  const kandidaten: Lijstkolom[] = [];
  const onbekend: Restkolom[] = [];
  const persoonskolommen: Restkolom[] = [];
  const maandkolommen: Restkolom[] = [];
  for (const kopcel of cellen) {
    const { kolom, kop } = kopcel;
    const waarden = waardenVan(cel, kolom, kopRij, einde);
    if (isPersoonskop(kop) || isPersoonskolom(waarden)) {
      persoonskolommen.push({ kolom, kop });
      continue;
    }
    if (isPeriodekop(kop) && zijnMaanden(waarden)) {
      maandkolommen.push({ kolom, kop });
      continue;
    }
    const gevonden = beoordeel(kopcel, inhoudVan(waarden.slice(0, STEEKPROEF), zoek));
    if (gevonden) kandidaten.push(gevonden);
    else onbekend.push({ kolom, kop });
  }
  const periode = maandkolommen.find(({ kop }) => !isBoekkop(kop)) ?? maandkolommen[0];
  onbekend.push(...maandkolommen.filter((kolom) => kolom !== periode));
  if (periode && !kandidaten.some(({ veld }) => veld === 'realisatie')) {
    const bedrag = onbekend.find(({ kop }) => isBedragkop(kop));
    if (bedrag) kandidaten.push({ veld: 'realisatie', ...bedrag, zekerheid: 0.7 });
  }
  const { kolommen, dubbel } = zonderDubbele(kandidaten);
  const over = onbekend.filter(({ kolom }) => !kolommen.some((k) => k.kolom === kolom));
  return {
    kolommen,
    dubbel,
    onbekend: over,
    persoonskolommen,
    ...(periode && { periodekolom: periode.kolom, ...perMaand(over) }),
  };
}
