// In what unit the amounts of a list stand: per column by its own heading, else as the list says above it.
import type { Celpositie } from '../../beeld/adres';
import { eenheidInNotatie, eenheidInTekst, noemtEuro, weergaveschaal } from '../eenheid';
import type { Eenheid, Eenheidsfactor } from '../eenheid';
import { tekstIn } from '../raster';
import type { Raster } from '../raster';
import { isBedragveld } from './lijst';
import type { Lijst, Lijstkolom, Restkolom } from './lijst';

/** Rows above the headings that may name the unit. */
const ERBOVEN = 6;
const BREEDTE = 12;
/** Rows looked at for the number format. */
const STEEKPROEF = 60;

type Kale = Pick<Lijst, 'kopRij' | 'eersteRij' | 'laatsteRij' | 'kolommen' | 'dubbel' | 'onbekend'>;

/** The unit of the list, and of the columns that differ from it. */
export interface Lijsteenheden {
  lijst: Eenheid;
  /** Per sheet column. */
  kolommen: ReadonlyMap<number, Eenheid>;
}

/** The unit a column names; a € by itself is 'zwak': under '× € 1.000' it means thousands of euros. */
interface Naam {
  factor: Eenheidsfactor;
  zwak: boolean;
  cel: Celpositie;
}

function naamIn(tekst: string, cel: Celpositie): Naam | undefined {
  const factor = eenheidInTekst(tekst);
  if (factor !== undefined) return { factor, zwak: false, cel };
  return noemtEuro(tekst) ? { factor: 1, zwak: true, cel } : undefined;
}

/** A row with units of its own for several columns, right above or below the headings; each counts to the right. */
function eenhedenrij(raster: Raster, rij: number, koppen: ReadonlySet<number>): Map<number, Naam> {
  const namen = new Map<number, Naam>();
  if (rij < 0 || rij >= raster.rijen) return namen;
  let vorige: Naam | undefined;
  let aantal = 0;
  for (let kolom = 0; kolom < raster.kolommen; kolom++) {
    const tekst = tekstIn(raster, rij, kolom);
    if (tekst !== '') {
      vorige = naamIn(tekst, raster.positie(rij, kolom));
      if (vorige) aantal += 1;
    }
    if (vorige && koppen.has(kolom)) namen.set(kolom, vorige);
  }
  return aantal > 1 ? namen : new Map();
}

/** The number format of the first amount of a column. */
function eersteGetal(
  raster: Raster,
  lijst: Kale,
  kolom: number,
): { rij: number; notatie: string } | undefined {
  const einde = Math.min(lijst.laatsteRij, lijst.eersteRij + STEEKPROEF);
  for (let rij = lijst.eersteRij; rij <= einde; rij++) {
    const { waarde, notatie } = raster.cel(rij, kolom);
    if (typeof waarde === 'number' && waarde !== 0) return { rij, notatie };
  }
  return undefined;
}

/** A cell that holds euros and shows thousands counts in euros, whatever the words say. */
function metSchaal(factor: Eenheidsfactor, schaal: Eenheidsfactor): Eenheidsfactor {
  return schaal === factor ? 1 : factor;
}

/** What the words above the list say; the headings of the list itself are no such words. */
function erboven(raster: Raster, lijst: Kale, koppen: ReadonlySet<number>): Naam | undefined {
  for (let rij = lijst.kopRij; rij >= Math.max(0, lijst.kopRij - ERBOVEN); rij--) {
    for (let kolom = 0; kolom < Math.min(BREEDTE, raster.kolommen); kolom++) {
      if (rij === lijst.kopRij && koppen.has(kolom)) continue;
      const factor = eenheidInTekst(tekstIn(raster, rij, kolom));
      if (factor !== undefined) return { factor, zwak: false, cel: raster.positie(rij, kolom) };
    }
  }
  return undefined;
}

/** Per column what its heading, the row of units, or the words in its number format name. */
function namenVan(
  raster: Raster,
  lijst: Kale,
  kolommen: readonly (Lijstkolom | Restkolom)[],
): Map<number, Naam> {
  const koppen = new Set(kolommen.map(({ kolom }) => kolom));
  const boven = eenhedenrij(raster, lijst.kopRij - 1, koppen);
  const onder =
    lijst.eersteRij > lijst.kopRij + 1
      ? eenhedenrij(raster, lijst.kopRij + 1, koppen)
      : new Map<number, Naam>();
  const namen = new Map<number, Naam>();
  for (const { kolom, kop } of kolommen) {
    const cel = eersteGetal(raster, lijst, kolom);
    const inNotatie = cel && eenheidInNotatie(cel.notatie);
    const naam =
      naamIn(kop, raster.positie(lijst.kopRij, kolom)) ??
      onder.get(kolom) ??
      boven.get(kolom) ??
      (cel && inNotatie !== undefined
        ? { factor: inNotatie, zwak: false, cel: raster.positie(cel.rij, kolom) }
        : undefined);
    if (naam) namen.set(kolom, naam);
  }
  return namen;
}

/** What counts for the columns that name no unit. */
function grondslag(titel: Naam | undefined, namen: readonly Naam[]): Naam | undefined {
  if (titel) return titel;
  const factoren = new Set(namen.map(({ factor }) => factor));
  return factoren.size === 1 ? namen[0] : undefined;
}

const isGelijk = (een: Eenheid, ander: Eenheid) =>
  een.factor === ander.factor && een.herkomst === ander.herkomst;

/**
 * The units of a list. A column counts by its own heading (or the unit right above or below it, or in its number
 * format), else by what stands above the list, else by what the other headings agree on, else in euros.
 * @param gekozen what the user chose: for the whole list, but for columns with another unit in their own heading
 */
export function lijsteenheden(raster: Raster, lijst: Kale, gekozen?: Eenheidsfactor): Lijsteenheden {
  const bedragen = lijst.kolommen.filter(({ veld }) => isBedragveld(veld));
  const alle = [...lijst.kolommen, ...lijst.dubbel, ...lijst.onbekend];
  const koppen = new Set(alle.map(({ kolom }) => kolom));
  const gevonden = namenVan(raster, lijst, alle);
  const sterk = bedragen.flatMap(({ kolom }) => gevonden.get(kolom) ?? []).filter(({ zwak }) => !zwak);
  const titel = erboven(raster, lijst, koppen);
  const euroTelt = sterk.some(({ factor }) => factor !== 1) || titel === undefined;
  const naamVan = (kolom: number) => {
    const naam = gevonden.get(kolom);
    return naam && (!naam.zwak || euroTelt) ? naam : undefined;
  };
  const eigen = bedragen.flatMap(({ kolom }) => naamVan(kolom) ?? []);
  if (gekozen !== undefined && new Set(eigen.map(({ factor }) => factor)).size < 2) {
    return { lijst: { factor: gekozen, herkomst: 'gekozen' }, kolommen: new Map() };
  }
  const basis = grondslag(titel, eigen);
  const eenheidVan = (kolom: number): Eenheid => {
    const naam = naamVan(kolom);
    if (!naam && gekozen !== undefined) return { factor: gekozen, herkomst: 'gekozen' };
    const telt = naam ?? basis;
    if (!telt) return { factor: 1, herkomst: 'aanname' };
    const notatie = eersteGetal(raster, lijst, kolom)?.notatie;
    const schaal = notatie === undefined ? 1 : weergaveschaal(notatie);
    return { factor: metSchaal(telt.factor, schaal), herkomst: 'gelezen', cel: telt.cel };
  };
  const maatgevend = bedragen.find(({ kolom }) => naamVan(kolom) === undefined) ?? bedragen[0];
  const vanLijst: Eenheid = maatgevend ? eenheidVan(maatgevend.kolom) : { factor: 1, herkomst: 'aanname' };
  const anders = new Map<number, Eenheid>();
  for (const { kolom } of [...bedragen, ...lijst.dubbel, ...lijst.onbekend]) {
    const eenheid = eenheidVan(kolom);
    if (!isGelijk(eenheid, vanLijst)) anders.set(kolom, eenheid);
  }
  return { lijst: vanLijst, kolommen: anders };
}
