// From what was remembered to the sources as they stand in the workbook now.
import type { Invoerrij } from '../../domein/contracteerruimte';
import { INVOERRIJEN, RIJNAMEN } from '../herkennen/bron';
import type { Bron } from '../herkennen/bron';
import { VELDEN, VELDNAMEN } from '../herkennen/lijst/lijst';
import type { Lijst, Lijstkolom, Veld } from '../herkennen/lijst/lijst';
import type { Probleem } from '../herkennen/probleem';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Koppeling, Lijstbron, Rijbron } from '../koppeling';
import { leesBereik } from './bereik';
import { gelijkste, gevouwenKop, kenmerkVanBron, kenmerkVanLijst } from './kenmerk';

/** What can be read from in the workbook. */
export interface Bronnenboek {
  bronnen: readonly Bron[];
  lijsten: readonly Lijst[];
}

/**
 * The source of a row as it stands there now; with a worksheet per regio there are more lists. Cells that were pointed
 * at are a block with one row.
 */
export type Gevondenrij =
  { soort: 'blok'; bron: Bron } | { soort: 'lijst'; lijsten: readonly Lijst[]; veld: Veld };

/** What a koppeling leads to in the workbook of now; problemen say what can't be found any more. */
export interface Gekoppeld {
  rijen: Readonly<Partial<Record<Invoerrij, Gevondenrij>>>;
  /** The same as a koppeling, with the ids and addresses of now. */
  rijbronnen: Readonly<Partial<Record<Invoerrij, Rijbron>>>;
  /** The lists of aanbieders, with the columns as they were confirmed. */
  aanbieders: readonly Lijst[];
  problemen: readonly Probleem[];
}

function vindBron(boek: Bronnenboek, koppeling: Koppeling, id: string): Bron | undefined {
  const zelfde = boek.bronnen.find((bron) => bron.id === id);
  const kenmerk = koppeling.kenmerken?.[id];
  if (!kenmerk) return zelfde;
  const gelijk = zelfde && gelijkste(kenmerk, [zelfde], kenmerkVanBron);
  return gelijk ?? gelijkste(kenmerk, boek.bronnen, kenmerkVanBron);
}

function vindLijst(boek: Bronnenboek, koppeling: Koppeling, id: string): Lijst | undefined {
  const zelfde = boek.lijsten.find((lijst) => lijst.id === id);
  const kenmerk = koppeling.kenmerken?.[id];
  if (!kenmerk) return zelfde;
  // A name goes along with its cells; an id is only where they stood.
  const naamgenoten = boek.lijsten.filter(({ tabel, naam }) => (tabel ?? naam) === kenmerk.tabel);
  const opNaam = kenmerk.tabel === undefined ? undefined : gelijkste(kenmerk, naamgenoten, kenmerkVanLijst);
  const gelijk = opNaam ?? (zelfde && gelijkste(kenmerk, [zelfde], kenmerkVanLijst));
  return gelijk ?? gelijkste(kenmerk, boek.lijsten, kenmerkVanLijst);
}

/** How a source that is gone is called in a sentence. */
function naamVan(koppeling: Koppeling, id: string): string {
  const kenmerk = koppeling.kenmerken?.[id];
  if (!kenmerk) return id;
  return kenmerk.tabel ? `tabel ${kenmerk.tabel}` : `blad ${kenmerk.blad}`;
}

/** The columns of a list as the user confirmed them: per veld the column under that heading. */
export function metVelden(
  lijst: Lijst,
  velden: Readonly<Partial<Record<Veld, string>>>,
): { lijst: Lijst; ontbreekt: { veld: Veld; kop: string }[] } {
  const alle = [...lijst.kolommen, ...lijst.dubbel, ...lijst.onbekend];
  const gekozen: Lijstkolom[] = [];
  const ontbreekt: { veld: Veld; kop: string }[] = [];
  for (const veld of VELDEN) {
    const kop = velden[veld];
    if (kop === undefined) continue;
    const kolom =
      alle.find((k) => k.kop === kop) ?? alle.find((k) => gevouwenKop(k.kop) === gevouwenKop(kop));
    if (!kolom) {
      ontbreekt.push({ veld, kop });
      continue;
    }
    const { eenheid } = kolom;
    gekozen.push({ veld, kolom: kolom.kolom, kop: kolom.kop, zekerheid: 1, ...(eenheid && { eenheid }) });
  }
  const bezet = new Set(gekozen.map(({ kolom }) => kolom));
  const nieuwe = lijst.kolommen.filter(
    ({ veld, kolom }) => veld.startsWith('maand') && velden[veld] === undefined && !bezet.has(kolom),
  );
  const kolommen = [...gekozen, ...nieuwe];
  const inGebruik = new Set(kolommen.map(({ kolom }) => kolom));
  const rest = alle
    .filter(({ kolom }) => !inGebruik.has(kolom))
    .map(({ kolom, kop, eenheid }) => ({ kolom, kop, ...(eenheid && { eenheid }) }));
  return { lijst: { ...lijst, kolommen, dubbel: [], onbekend: rest }, ontbreekt };
}

/** How a column counts that is no veld of its list: an amount that may be negative and is added up, no more. */
export const KOLOMVELD = 'realisatie' satisfies Veld;

/** The list in which the column under a heading counts as KOLOMVELD; undefined when it has no such heading. */
export function metKolom(lijst: Lijst, kop: string): Lijst | undefined {
  const andere = lijst.kolommen.filter((kolom) => kolom.veld !== KOLOMVELD && kolom.kop !== kop);
  const velden = Object.fromEntries(andere.map((kolom) => [kolom.veld, kolom.kop]));
  const gezet = metVelden(lijst, { ...velden, [KOLOMVELD]: kop });
  return gezet.ontbreekt.some(({ veld }) => veld === KOLOMVELD) ? undefined : gezet.lijst;
}

/** A source that was found again, or a sentence about why not. */
type Vondst = { gevonden?: Gevondenrij; rijbron: Rijbron } | string;

function verdwenen(rij: Invoerrij, koppeling: Koppeling, id: string): string {
  return `De bron van ${RIJNAMEN[rij]} (${naamVan(koppeling, id)}) is er niet meer. Kies een andere.`;
}

function zoekLijstbron(boek: Bronnenboek, koppeling: Koppeling, rij: Invoerrij, rijbron: Lijstbron): Vondst {
  const lijsten: Lijst[] = [];
  for (const id of [rijbron.lijstId, ...(rijbron.ook ?? [])]) {
    const lijst = vindLijst(boek, koppeling, id);
    if (!lijst) return verdwenen(rij, koppeling, id);
    const gelezen = rijbron.kop === undefined ? lijst : metKolom(lijst, rijbron.kop);
    if (!gelezen) {
      const kolom = `geen kolom ‘${rijbron.kop ?? ''}’ meer voor ${RIJNAMEN[rij]}`;
      return `De lijst op blad ${lijst.blad} heeft ${kolom}. Kies een andere bron.`;
    }
    lijsten.push(gelezen);
  }
  const [lijstId = rijbron.lijstId, ...ook] = lijsten.map(({ id }) => id);
  const { veld, kop } = rijbron;
  return {
    gevonden: { soort: 'lijst', lijsten, veld },
    rijbron: { soort: 'lijst', lijstId, veld, ...(kop !== undefined && { kop }), ...(ook.length && { ook }) },
  };
}

function zoekRijbron(
  beeld: Werkmapbeeld,
  boek: Bronnenboek,
  koppeling: Koppeling,
  rij: Invoerrij,
  rijbron: Rijbron,
): Vondst {
  if (rijbron.soort === 'geen') return { rijbron };
  if (rijbron.soort === 'lijst') return zoekLijstbron(boek, koppeling, rij, rijbron);
  if (rijbron.soort === 'bereik') {
    const gelezen = leesBereik(beeld, rijbron, rij);
    if (typeof gelezen === 'string') return gelezen;
    return { gevonden: { soort: 'blok', bron: gelezen.bron }, rijbron: gelezen.rijbron };
  }
  const bron = vindBron(boek, koppeling, rijbron.bronId);
  if (!bron) return verdwenen(rij, koppeling, rijbron.bronId);
  if (!bron.rijen[rij])
    return `Blad ${bron.blad} heeft geen rij ${RIJNAMEN[rij]} meer. Kies een andere bron.`;
  return { gevonden: { soort: 'blok', bron }, rijbron: { soort: 'blok', bronId: bron.id } };
}

function zoekRijen(
  beeld: Werkmapbeeld,
  boek: Bronnenboek,
  koppeling: Koppeling,
  problemen: Probleem[],
): Pick<Gekoppeld, 'rijen' | 'rijbronnen'> {
  const rijen: Partial<Record<Invoerrij, Gevondenrij>> = {};
  const rijbronnen: Partial<Record<Invoerrij, Rijbron>> = {};
  for (const rij of INVOERRIJEN) {
    const bewaard = koppeling.rijen[rij];
    const vondst = bewaard && zoekRijbron(beeld, boek, koppeling, rij, bewaard);
    if (vondst === undefined) continue;
    if (typeof vondst === 'string') {
      problemen.push({ ernst: 'fout', zin: vondst });
      continue;
    }
    rijbronnen[rij] = vondst.rijbron;
    if (vondst.gevonden) rijen[rij] = vondst.gevonden;
  }
  return { rijen, rijbronnen };
}

function zoekAanbieders(boek: Bronnenboek, koppeling: Koppeling, problemen: Probleem[]): Lijst[] {
  const { aanbieders } = koppeling;
  if (!aanbieders) return [];
  const lijsten: Lijst[] = [];
  for (const id of [aanbieders.lijstId, ...(aanbieders.ook ?? [])]) {
    const gevonden = vindLijst(boek, koppeling, id);
    if (!gevonden) {
      const zin = `De lijst van aanbieders (${naamVan(koppeling, id)}) is er niet meer. Kies een andere.`;
      problemen.push({ ernst: 'fout', zin });
      continue;
    }
    const { lijst, ontbreekt } = metVelden(gevonden, aanbieders.velden);
    for (const { veld, kop } of ontbreekt) {
      const zin =
        `De lijst op blad ${lijst.blad} heeft geen kolom ‘${kop}’ meer voor ${VELDNAMEN[veld]}. ` +
        'Kies een andere kolom.';
      problemen.push({ ernst: 'fout', zin, cel: { blad: lijst.blad, rij: lijst.kopRij, kolom: 0 } });
    }
    lijsten.push(lijst);
  }
  return lijsten;
}

/** Finds what was remembered in the workbook of now: by table name, by headings, by place. */
export function zoekGekoppeld(beeld: Werkmapbeeld, boek: Bronnenboek, koppeling: Koppeling): Gekoppeld {
  const problemen: Probleem[] = [];
  const gezocht = zoekRijen(beeld, boek, koppeling, problemen);
  const aanbieders = zoekAanbieders(boek, koppeling, problemen);
  return { ...gezocht, aanbieders, problemen };
}
