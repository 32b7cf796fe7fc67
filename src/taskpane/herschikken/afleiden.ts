// What the steps show, from the workbook as it was read and the vraag. Pure; the hook decides when to do it again.
import { regimes } from '../../beleid/regimes';
import { zoekUitvoerder } from '../../beleid/zorgkantoren';
import { cent } from '../../domein/geld';
import type { Regime } from '../../domein/herschikking';
import { bronnenboek, celnaam, eigenCellen, stelKoppelingVoor, voorbeeldVan } from '../../werkmap';
import type {
  Bron,
  Celwijziging,
  Koppeling,
  Lijst,
  Uitgangspunten,
  Voorbeeld,
  Vraag,
  Werkmapbeeld,
} from '../../werkmap';
import { leesEigenRegime } from '../../werkmap/herschikking/gegevens';
import { herschikplan } from '../../werkmap/herschikking/plan';
import type { Bladwensen, Planuitkomst } from '../../werkmap/herschikking/plan';
import type { Herschikgegevens, Herschikkader } from '../../werkmap/herschikking/types';
import { celVanVeld, naamVan } from '../../werkmap/herschikking/rijen';
import { REGIMETABEL, stelHerschikvraagVoor } from '../../werkmap/herschikking/vraag';
import type { Herschikvraag, Ruimtekeuze } from '../../werkmap/herschikking/vraag';
import { leesGebied } from '../../werkmap/beeld/adres';
import { onsBlad } from '../../werkmap/plan/administratie';
import { metVerwachting } from '../../werkmap/plan/verwachting';
import type { Aanbiederregel } from './Aanbiedertabel';
import type { EigenRegime } from './stappen/Regimestap';
import type { Ruimtebron, Ruimteregel } from './stappen/Ruimtestap';
import { uitPgb } from './watAls';

/** The uitgangspunten of the maandronde as the model wants them. */
export function kaderVan({ uitvoerder: naam, jaar, regios }: Uitgangspunten): Herschikkader {
  const uitvoerder = zoekUitvoerder(naam);
  if (!uitvoerder) throw new Error(`Onbekende uitvoerder ${naam}.`);
  return { uitvoerder, jaar, regios };
}

export function vraagVoor({ uitvoerder, jaar, regios }: Herschikkader): Vraag {
  return { uitvoerder, jaar, regios };
}

/** The blocks that say what ruimte there is, the best first. */
export function ruimteblokken(beeld: Werkmapbeeld, kader: Herschikkader): readonly Bron[] {
  return bronnenboek(beeld, vraagVoor(kader)).bronnen.filter(({ rijen }) => rijen.ruimteZin);
}

/** Where the ruimte is, as far as the workbook says: our own table, else a block that was recognised. */
export function volgbareRuimte(beeld: Werkmapbeeld, kader: Herschikkader): Ruimtekeuze | undefined {
  if (onsBlad(beeld, 'contracteerruimte')) return { soort: 'contracteerruimte' };
  const [blok] = ruimteblokken(beeld, kader);
  return blok && { soort: 'blok', bronId: blok.id };
}

/** A first question for a workbook that holds none yet. */
export function beginvraag(beeld: Werkmapbeeld, kader: Herschikkader): Herschikvraag {
  const vraag = stelHerschikvraagVoor(kader.uitvoerder);
  return { ...vraag, ruimte: volgbareRuimte(beeld, kader) ?? { soort: 'getypt', bedragen: {} } };
}

/** Table WLZ_Regime with what is wrong with it; undefined when the workbook has none. */
export function eigenRegime(beeld: Werkmapbeeld): EigenRegime | undefined {
  const tabel = beeld.tabellen.find(({ naam }) => naam.toLowerCase() === REGIMETABEL.toLowerCase());
  if (!tabel) return undefined;
  const { waarde, problemen } = leesEigenRegime(beeld);
  const blad = tabel.blad ?? tabel.adres.slice(0, tabel.adres.lastIndexOf('!')).replace(/^'|'$/g, '');
  const { rij, kolom } = tabel.gebied ?? leesGebied(tabel.adres);
  return { blad, cel: { blad, rij, kolom }, ...(waarde && { regime: waarde }), problemen };
}

/** The regime to begin one's own with: the chosen one, else that of CZ. */
export function voorbeeldregime(gekozen: string): Regime {
  const regime = regimes.find(({ naam }) => naam === gekozen) ?? regimes[0];
  if (!regime) throw new Error('Het beleid kent geen regimes.');
  return regime;
}

/** Step 2 from the gegevens. */
export function ruimteregels({ ruimtes }: Herschikgegevens, { watAls }: Herschikvraag): Ruimteregel[] {
  return ruimtes.map(({ regio, ruimteZin, saldo }) => {
    const meerzorg = watAls.meerzorg[regio];
    return {
      regio,
      zin: ruimteZin,
      saldo,
      uitPgb: uitPgb(watAls, regio),
      meerzorg: meerzorg === undefined ? null : cent(meerzorg),
    };
  });
}

/** Where the amounts of step 2 come from. */
export function ruimtebronVan(
  { ruimtebron, ruimtes }: Herschikgegevens,
  { ruimte }: Herschikvraag,
  volgbaar: Ruimtekeuze | undefined,
): Ruimtebron {
  if (ruimte.soort === 'getypt') {
    const leeg = Object.keys(ruimte.bedragen).length === 0;
    return leeg && !volgbaar ? { soort: 'geen' } : { soort: 'getypt', herstelbaar: volgbaar !== undefined };
  }
  const cel =
    ruimtebron?.rijen.ruimteZin?.labelcel ?? ruimtes.find((r) => r.ruimteZinPlek)?.ruimteZinPlek?.cel;
  if (!ruimtebron || !cel) return { soort: 'geen' };
  return { soort: 'werkblad', naam: `blad ${ruimtebron.blad}, ${celnaam(cel)}`, cel };
}

/** All lists that could be herschikt, and those that are. */
export interface Lijstkeuze {
  mogelijk: readonly Lijst[];
  gekozen: readonly Lijst[];
}

export function lijstkeuzeVan(beeld: Werkmapbeeld, kader: Herschikkader): Lijstkeuze {
  const { lijsten, gevonden } = stelKoppelingVoor(beeld, vraagVoor(kader));
  const gekozen = gevonden.aanbieders;
  // A chosen list has the columns that were confirmed; among the others it stands with those.
  const mogelijk = lijsten.map((lijst) => gekozen.find(({ id }) => id === lijst.id) ?? lijst);
  return { mogelijk, gekozen };
}

/** The sheets that are about to be written. */
export interface Schrijfvoorstel {
  uitkomst: Planuitkomst;
  voorbeeld?: Voorbeeld;
  /** Cells of the user that would be overwritten. */
  eigen: readonly Celwijziging[];
}

export function schrijfvoorstel(
  beeld: Werkmapbeeld,
  vraag: Herschikvraag,
  gegevens: Herschikgegevens,
  wensen: Bladwensen,
): Schrijfvoorstel {
  const uitkomst = herschikplan(beeld, vraag, gegevens, wensen);
  if (!uitkomst.gelukt) return { uitkomst, eigen: [] };
  const plan = metVerwachting(uitkomst.plan, beeld);
  return {
    uitkomst: { ...uitkomst, plan },
    voorbeeld: voorbeeldVan(plan, beeld),
    eigen: eigenCellen(beeld, plan),
  };
}

/** How many aanbieders take part: by AGB code, else by name, per regio's together. */
export function aantalAanbieders(rijen: readonly { agb?: string; aanbieder: string }[]): number {
  return new Set(rijen.map(({ agb, aanbieder }) => agb ?? aanbieder)).size;
}

/** Step 3: every row of the lists, with the cell of its name. A list without names shows the AGB-codes. */
export function aanbiederregels({ rijen }: Herschikgegevens): Aanbiederregel[] {
  return rijen.map(({ lijst, rij }) => ({
    ...rij,
    aanbieder: naamVan(rij),
    cel: celVanVeld(lijst, rij.rij, 'aanbieder'),
  }));
}

/** The koppeling with another list of aanbieders, with the columns as they were recognised. */
export function metLijst(koppeling: Koppeling, lijst: Lijst): Koppeling {
  const kolommen = lijst.kolommen.filter(({ veld }) => !veld.startsWith('maand'));
  const velden = Object.fromEntries(kolommen.map(({ veld, kop }) => [veld, kop]));
  return { ...koppeling, aanbieders: { lijstId: lijst.id, velden } };
}
