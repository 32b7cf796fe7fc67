// Our worksheet Prognose: the year amounts of lists that only have months, by one WLZ.EXTRAPOLEER per list.
import type { Uitvoerder } from '../../../beleid/zorgkantoren';
import { maandnaam } from '../../../domein/datum';
import { celnaam, gebiednaam, leesGebied } from '../../beeld/adres';
import type { Gebied } from '../../beeld/adres';
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { eenheidVan, heeftMaandrijen, MAANDVELDEN } from '../../herkennen/lijst/lijst';
import type { Lijst } from '../../herkennen/lijst/lijst';
import { maandInCel } from '../../herkennen/lijst/maandkop';
import { geldendeKeuze } from '../../prognose/keuze';
import { rekenwijze } from '../../prognose/wijze';
import { bepaalDoel, onsBlad } from '../administratie';
import type { Notitie } from '../administratie';
import * as stijl from '../stijl';
import type { Bladplan, Celinhoud, Wijziging } from '../wijzigingsplan';
import { rekenzin } from './extrapolatie';
import type { Rekening } from './extrapolatie';
import { totaalrijen } from './lijstbereik';
import { maandblok } from './maandblok';
import { patroonblok } from './patroonblok';
import { EERSTE_RIJ, KOPRIJ, PEILMAAND } from './prognoseblok';
import type { Blokvraag, Prognoseblok } from './prognoseblok';
import { regiodeling, regioPerRij } from './regiodelen';
import type { Sombron } from './sombron';
import { aaneengesloten, spiegelblok } from './spiegelblok';
import type { Tabelvraag } from './vraag';

const PROGNOSEBLADNAAM = 'Prognose';

/** Why months beside each other can't be extrapolated. */
function waaromNietNaastElkaar(lijst: Lijst, peilmaand: number): string | undefined {
  const waar = `De lijst op blad ${lijst.blad}`;
  const maanden = aaneengesloten(lijst);
  if (maanden < peilmaand) {
    return `${waar} heeft januari tot en met ${maandnaam(peilmaand)} niet naast elkaar. Zet de maanden op volgorde.`;
  }
  const eenheden = MAANDVELDEN.slice(0, maanden).map((veld) => eenheidVan(lijst, veld).factor);
  if (new Set(eenheden).size > 1) {
    return `${waar} heeft maanden in verschillende eenheden. Zet ze allemaal in euro’s of allemaal in duizenden.`;
  }
  return undefined;
}

/** A row with a total that a formula would add to a regio (and a month). */
function meetellendTotaal(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  regioVan: (rij: number) => string | undefined,
): number | undefined {
  const blad = bladMetNaam(beeld, lijst.blad);
  const { periodekolom } = lijst;
  const heeftMaand = (rij: number) =>
    !blad || periodekolom === undefined || maandInCel(celVan(blad, rij, periodekolom).waarde) !== undefined;
  return totaalrijen(beeld, lijst).find((rij) => regioVan(rij) !== undefined && heeftMaand(rij));
}

/** Why a list can't be extrapolated on the worksheet, as a Dutch sentence; undefined when it can. */
export function waaromNiet(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  uitvoerder: Uitvoerder,
  peilmaand: number,
): string | undefined {
  const waar = `De lijst op blad ${lijst.blad}`;
  const zin = heeftMaandrijen(lijst) ? undefined : waaromNietNaastElkaar(lijst, peilmaand);
  if (zin !== undefined) return zin;
  const deling = regiodeling(beeld, lijst, uitvoerder);
  if (!deling || deling.soort === 'rijen') {
    return `${waar} noemt niet in elke rij de regio. Voeg een kolom Regio toe.`;
  }
  const dubbel = meetellendTotaal(beeld, lijst, regioPerRij(beeld, lijst, deling));
  if (dubbel === undefined) return undefined;
  return `${waar} heeft in rij ${dubbel + 1} een totaal dat bij een regio zou meetellen. Haal het weg.`;
}

/** The months of a block need less room than names and year amounts. */
function maandbreedte(kolom: number, kolommen: number): Wijziging[] {
  return kolommen > 0 ? [{ soort: 'kolombreedte', kolom, kolommen, punten: stijl.BREEDTE_BEDRAG }] : [];
}

function opmaak(blokken: readonly Prognoseblok[]): Wijziging[] {
  const cel = (rij: number, kolom: number): Gebied => ({ rij, kolom, rijen: 1, kolommen: 1 });
  const vast: Wijziging[] = [
    { soort: 'opmaak', gebied: cel(0, 0), opmaak: stijl.TITEL },
    { soort: 'opmaak', gebied: cel(1, 0), opmaak: stijl.TOELICHTING },
    { soort: 'opmaak', gebied: cel(PEILMAAND.rij, PEILMAAND.kolom), opmaak: stijl.INVOERCEL },
    { soort: 'vastzetten', rijen: KOPRIJ + 1, kolommen: 0 },
  ];
  const perBlok = blokken.flatMap(({ kolom, koppen, namen, rijen }): Wijziging[] => {
    const kop: Gebied = { rij: KOPRIJ, kolom, rijen: 1, kolommen: koppen.length };
    const bedragen = { rij: EERSTE_RIJ, kolom: kolom + namen, rijen, kolommen: koppen.length - namen };
    return [
      { soort: 'opmaak', gebied: kop, opmaak: stijl.KOP },
      { soort: 'opmaak', gebied: { ...kop, kolommen: namen }, opmaak: stijl.KOPLABEL },
      { soort: 'notatie', gebied: bedragen, notatie: '#,##0.00' },
      { soort: 'kolombreedte', kolom, kolommen: koppen.length, punten: stijl.BREEDTE_BEDRAG + 30 },
      ...maandbreedte(kolom + namen, koppen.length - namen - 1),
    ];
  });
  return [...vast, ...perBlok];
}

/** Columns of all blocks, with a blank one in between. */
function breedteVan(blokken: readonly Prognoseblok[]): number {
  return blokken.reduce((som, { koppen }) => som + koppen.length + 1, -1);
}

function vasteTekst(vraag: Tabelvraag, blokken: readonly Prognoseblok[], rekening: Rekening): Wijziging[] {
  const breedte = breedteVan(blokken);
  const regel = (...cellen: Celinhoud[]) => [...cellen, ...Array<string>(breedte - cellen.length).fill('')];
  const koppen = blokken.flatMap((blok, i) => [...(i > 0 ? [''] : []), ...blok.koppen]);
  const wat = blokken.some(({ koppen: [, tweede] }) => tweede === 'Aanbieder')
    ? 'aanbieder'
    : 'leveringsvorm';
  const inhoud = [
    regel(`Prognose ${vraag.jaar} per ${wat}`),
    regel(rekenzin(rekening, celnaam(PEILMAAND))),
    regel('Peilmaand', vraag.peilmaand),
    regel(),
    koppen,
  ];
  return [{ soort: 'cellen', gebied: { rij: 0, kolom: 0, rijen: inhoud.length, kolommen: breedte }, inhoud }];
}

/** Wipes what we wrote before, but not the cells below the headings that formulas fill by themselves. */
function eerderGeschreven({ adres, formules: geschreven }: Notitie): Wijziging[] {
  const gebied = leesGebied(adres);
  const boven = Math.min(gebied.rijen, EERSTE_RIJ + 1);
  const onder = geschreven.slice(boven);
  const wis: Wijziging[] = [{ soort: 'wissen', gebied: { ...gebied, rijen: boven } }];
  for (let kolom = 0; kolom < gebied.kolommen; kolom++) {
    if (onder.every((rij) => (rij[kolom] ?? null) === null)) continue;
    wis.push({ soort: 'wissen', gebied: { rij: boven, kolom, rijen: onder.length, kolommen: 1 } });
  }
  return wis;
}

/** The blocks beside each other; a list that has to be refused is left out. */
function blokkenVan(vraag: Omit<Blokvraag, 'lijst' | 'kolom'>, lijsten: readonly Lijst[]): Prognoseblok[] {
  const blokken: Prognoseblok[] = [];
  for (const lijst of lijsten) {
    const plek = { ...vraag, lijst, kolom: breedteVan(blokken) + 1 };
    const blok = heeftMaandrijen(lijst) ? maandblok(plek) : spiegelblok(plek);
    if (blok) blokken.push(blok);
  }
  return blokken;
}

/** The last row (counted from 1) that a block writes itself. */
function geschreven({ delen }: Prognoseblok): number {
  return Math.max(...delen.map(({ plek, inhoud }) => plek.rij + inhoud.length));
}

function alsWijziging({ plek, inhoud }: Prognoseblok['delen'][number]): Wijziging {
  const kolommen = Math.max(...inhoud.map((rij) => rij.length));
  return {
    soort: 'cellen',
    gebied: { ...plek, rijen: inhoud.length, kolommen },
    inhoud: inhoud.map((rij) => [...rij]),
  };
}

/** The plan for the worksheet, and per list the source it makes; lists that can't be extrapolated are left out. */
export interface Prognosebouw {
  bladplan: Bladplan;
  bronVan(lijst: Lijst): Sombron | undefined;
}

/**
 * The worksheet Prognose for lists with months: the peilmaand in a cell, and per list one spilling WLZ.EXTRAPOLEER
 * beside what says whose its rows are. With a correction for na-ijl the pattern stands to the right of the lists and is
 * an argument of the formulas.
 * @param lijsten that waaromNiet has no objection to; at least one
 */
export function prognosebouw(
  beeld: Werkmapbeeld,
  lijsten: readonly Lijst[],
  vraag: Tabelvraag,
  uitvoerder: Uitvoerder,
): Prognosebouw {
  const blad = bepaalDoel(beeld, 'prognose', PROGNOSEBLADNAAM);
  const wijze = rekenwijze(beeld, vraag.prognose ?? geldendeKeuze(beeld));
  // Where the pattern stands depends on how wide the blocks are, not on what is in them.
  const begin: Rekening = { wijze, patronen: undefined, jaar: vraag.jaar, peilmaand: vraag.peilmaand };
  const maak = (rekening: Rekening) =>
    blokkenVan({ beeld, uitvoerder, bladnaam: blad.naam, rekening }, lijsten);
  const breedte = breedteVan(maak(begin));
  const patronen = patroonblok(wijze, { rij: KOPRIJ, kolom: breedte + 1 });
  const rekening: Rekening = { ...begin, patronen };
  const blokken = maak(rekening);
  const eerder = onsBlad(beeld, 'prognose')?.notitie;
  const vorige = eerder?.adres;
  const vorm = gebiednaam({
    rij: 0,
    kolom: 0,
    rijen: Math.max(...blokken.map(geschreven), patronen?.onder ?? 0),
    kolommen: patronen?.rechts ?? breedte,
  });
  const wijzigingen: Wijziging[] = [
    ...(eerder && vorige !== vorm ? eerderGeschreven(eerder) : []),
    ...vasteTekst(vraag, blokken, rekening),
    ...blokken.flatMap(({ delen }) => delen).map(alsWijziging),
    ...(vorige === vorm ? [] : opmaak(blokken)),
    ...(patronen?.wijzigingen ?? []),
  ];
  return {
    bladplan: { blad, wijzigingen, administratie: { soort: 'prognose' } },
    bronVan: (lijst) => blokken.find((blok) => blok.lijst.id === lijst.id)?.bron,
  };
}
