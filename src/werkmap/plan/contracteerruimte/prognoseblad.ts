// Our worksheet Prognose: the year amounts of lists that only have months, by one WLZ.EXTRAPOLEER per list.
import type { Uitvoerder } from '../../../beleid/zorgkantoren';
import { maandnaam } from '../../../domein/datum';
import { som } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import { bladInFormule, celnaam, gebiednaam, kolomletters, leesGebied } from '../../beeld/adres';
import type { Gebied } from '../../beeld/adres';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { lijstrijen } from '../../herkennen/lijst/lees';
import { eenheidVan, kolomMet, MAANDVELDEN } from '../../herkennen/lijst/lijst';
import type { Lijst } from '../../herkennen/lijst/lijst';
import { geldendeKeuze } from '../../prognose/keuze';
import { jaarbedrag, rekenwijze, voetnoot } from '../../prognose/wijze';
import { bepaalDoel, onsBlad } from '../administratie';
import type { Notitie } from '../administratie';
import * as stijl from '../stijl';
import type { Bladplan, Celinhoud, Wijziging } from '../wijzigingsplan';
import { extrapolatie, rekenzin } from './extrapolatie';
import type { Rekening } from './extrapolatie';
import { kolombereik, kolommenbereik, totaalrijen } from './lijstbereik';
import { patroonblok } from './patroonblok';
import { regiodeling, regioPerRij } from './regiodelen';
import { gedeeldOpSpelling, opCellen } from './sombron';
import type { Sombron } from './sombron';
import type { Plek } from './uitleg';
import type { Tabelvraag } from './vraag';

const PROGNOSEBLADNAAM = 'Prognose';

/** Title, explanation and peilmaand; then the headings, below which the formulas spill. */
const PEILMAAND: Plek = { rij: 2, kolom: 1 };
const KOPRIJ = 4;
const EERSTE_RIJ = KOPRIJ + 1;
/** Regio, aanbieder, leveringsvorm, year amount, and a blank column before the next list. */
const BREEDTE = 4;
const STAP = BREEDTE + 1;
/** Rows that a list may grow before the sums have to be made anew (keuze). */
const GROEIRUIMTE = 1000;

/** How many months from January on stand beside each other; 0 when the list has no January. */
function aaneengesloten(lijst: Lijst): number {
  const eerste = kolomMet(lijst, 'maand1')?.kolom;
  if (eerste === undefined) return 0;
  const afwijkend = MAANDVELDEN.findIndex((veld, i) => kolomMet(lijst, veld)?.kolom !== eerste + i);
  return afwijkend < 0 ? MAANDVELDEN.length : afwijkend;
}

/** Whether the prognose of a list has to be made of its months. */
export function heeftAlleenMaanden(lijst: Lijst): boolean {
  return kolomMet(lijst, 'prognose') === undefined && MAANDVELDEN.some((veld) => kolomMet(lijst, veld));
}

/** Why a list can't be extrapolated on the worksheet, as a Dutch sentence; undefined when it can. */
export function waaromNiet(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  uitvoerder: Uitvoerder,
  peilmaand: number,
): string | undefined {
  const waar = `De lijst op blad ${lijst.blad}`;
  const maanden = aaneengesloten(lijst);
  if (maanden < peilmaand) {
    return `${waar} heeft januari tot en met ${maandnaam(peilmaand)} niet naast elkaar. Zet de maanden op volgorde.`;
  }
  const eenheden = MAANDVELDEN.slice(0, maanden).map((veld) => eenheidVan(lijst, veld).factor);
  if (new Set(eenheden).size > 1) {
    return `${waar} heeft maanden in verschillende eenheden. Zet ze allemaal in euro’s of allemaal in duizenden.`;
  }
  const deling = regiodeling(beeld, lijst, uitvoerder);
  if (!deling || deling.soort === 'rijen') {
    return `${waar} noemt niet in elke rij de regio. Voeg een kolom Regio toe.`;
  }
  const regioVan = regioPerRij(beeld, lijst, deling);
  const dubbel = totaalrijen(beeld, lijst).find((rij) => regioVan(rij) !== undefined);
  if (dubbel === undefined) return undefined;
  return `${waar} heeft in rij ${dubbel + 1} een totaal dat bij een regio zou meetellen. Haal het weg.`;
}

interface Blok {
  lijst: Lijst;
  /** First column of the block on the worksheet. */
  kolom: number;
  /** Cells below the headings that can get filled, per column. */
  rijen: number;
}

/** One list on the worksheet: three columns that say whose the amount is, and the amount. */
function formules(
  beeld: Werkmapbeeld,
  { lijst, kolom }: Blok,
  rekening: Rekening,
): { plek: Plek; inhoud: Celinhoud }[] {
  const spiegel = (['regio', 'aanbieder', 'leveringsvorm'] as const).flatMap((veld, i) => {
    const bron = kolomMet(lijst, veld);
    if (!bron) return [];
    const { verwijzing } = kolombereik(beeld, lijst, bron.kolom);
    const formule = `=IF(${verwijzing}="","",${verwijzing})`;
    return [{ plek: { rij: EERSTE_RIJ, kolom: kolom + i }, inhoud: { formule } }];
  });
  const maanden = maandenbereik(beeld, lijst).verwijzing;
  const { factor } = eenheidVan(lijst, 'maand1');
  // Thousands become euros before the extrapolation rounds to cents; a blank month stays blank.
  const euros = factor === 1 ? maanden : `IF(${maanden}="","",${maanden}*${factor})`;
  const formule = `=${extrapolatie(beeld, lijst, euros, rekening, celnaam(PEILMAAND))}`;
  return [...spiegel, { plek: { rij: EERSTE_RIJ, kolom: kolom + BREEDTE - 1 }, inhoud: { formule } }];
}

function maandenbereik(beeld: Werkmapbeeld, lijst: Lijst) {
  const eerste = kolomMet(lijst, 'maand1')?.kolom ?? 0;
  return kolommenbereik(beeld, lijst, eerste, eerste + aaneengesloten(lijst) - 1);
}

function eigenKolom(
  bladnaam: string,
  blok: Blok,
  hoeveelste: number,
): { verwijzing: string; gebied: Gebied } {
  const gebied = { rij: EERSTE_RIJ, kolom: blok.kolom + hoeveelste, rijen: blok.rijen, kolommen: 1 };
  const letters = kolomletters(gebied.kolom);
  const verwijzing = `$${letters}$${EERSTE_RIJ + 1}:$${letters}$${EERSTE_RIJ + blok.rijen}`;
  return { verwijzing: `${bladInFormule(bladnaam)}!${verwijzing}`, gebied };
}

/** The year amount of the rows of a regio as the worksheet will show it; null = nothing declared. */
function huidigBedrag(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  uitvoerder: Uitvoerder,
  { wijze, jaar, peilmaand }: Rekening,
): (regio: string) => Cent | null {
  const regios = uitvoerder.regios.map(({ naam }) => naam);
  const rijen = lijstrijen(beeld, lijst, { uitvoerder, jaar: lijst.jaar ?? 0, regios });
  return (regio) => {
    const bedragen = rijen
      .filter((rij) => rij.regio === regio)
      .map((rij) => jaarbedrag(rij, wijze, jaar, peilmaand))
      .filter((bedrag) => bedrag !== null);
    return bedragen.length ? som(bedragen) : null;
  };
}

function sombronVan(
  beeld: Werkmapbeeld,
  blok: Blok,
  bladnaam: string,
  rekening: Rekening,
  uitvoerder: Uitvoerder,
): Sombron | undefined {
  const { lijst } = blok;
  const deling = regiodeling(beeld, lijst, uitvoerder);
  if (!deling || deling.soort === 'rijen') return undefined;
  const opNaam = deling.soort === 'spelling';
  const namen = opNaam ? Object.fromEntries(deling.spellingen) : {};
  const regios = eigenKolom(bladnaam, blok, 0).verwijzing;
  const { verwijzing, gebied } = eigenKolom(bladnaam, blok, BREEDTE - 1);
  return {
    lijst,
    veld: 'prognose',
    kop: 'maanden',
    eenheid: 1,
    bedragen: maandenbereik(beeld, lijst).gebied,
    ...(opNaam && { regios: kolombereik(beeld, lijst, deling.kolom).gebied }),
    spellingen: namen,
    regiosom: (regio) => {
      if (opNaam) return gedeeldOpSpelling(verwijzing, regios, namen[regio] ?? [], []);
      return deling.regio === regio ? opCellen([verwijzing], []) : undefined;
    },
    geheel: { som: `SUM(${verwijzing})`, teksten: `COUNTIF(${verwijzing},"?*")` },
    bedrag: huidigBedrag(beeld, lijst, uitvoerder, rekening),
    prognose: {
      blad: bladnaam,
      peilmaandcel: celnaam(PEILMAAND),
      maanden: gebiednaam(maandenbereik(beeld, lijst).gebied),
      jaarbedragen: gebiednaam(gebied),
      voetnoot: voetnoot(rekening.wijze, rekening.peilmaand),
    },
  };
}

function opmaak(blokken: readonly Blok[]): Wijziging[] {
  const cel = (rij: number, kolom: number): Gebied => ({ rij, kolom, rijen: 1, kolommen: 1 });
  const vast: Wijziging[] = [
    { soort: 'opmaak', gebied: cel(0, 0), opmaak: stijl.TITEL },
    { soort: 'opmaak', gebied: cel(1, 0), opmaak: stijl.TOELICHTING },
    { soort: 'opmaak', gebied: cel(PEILMAAND.rij, PEILMAAND.kolom), opmaak: stijl.INVOERCEL },
    { soort: 'vastzetten', rijen: KOPRIJ + 1, kolommen: 0 },
  ];
  const perBlok = blokken.flatMap(({ kolom, rijen }): Wijziging[] => {
    const kop: Gebied = { rij: KOPRIJ, kolom, rijen: 1, kolommen: BREEDTE };
    const bedragen = { rij: EERSTE_RIJ, kolom: kolom + BREEDTE - 1, rijen, kolommen: 1 };
    return [
      { soort: 'opmaak', gebied: kop, opmaak: stijl.KOP },
      { soort: 'opmaak', gebied: { ...kop, kolommen: BREEDTE - 1 }, opmaak: stijl.KOPLABEL },
      { soort: 'notatie', gebied: bedragen, notatie: '#,##0.00' },
      { soort: 'kolombreedte', kolom, kolommen: BREEDTE, punten: stijl.BREEDTE_BEDRAG + 30 },
    ];
  });
  return [...vast, ...perBlok];
}

function vasteTekst(vraag: Tabelvraag, blokken: readonly Blok[], rekening: Rekening): Wijziging[] {
  const breedte = blokken.length * STAP - 1;
  const regel = (...cellen: Celinhoud[]) => [...cellen, ...Array<string>(breedte - cellen.length).fill('')];
  const koppen = blokken.flatMap(({ lijst }, i) => [
    ...(i > 0 ? [''] : []),
    'Regio',
    'Aanbieder',
    'Leveringsvorm',
    `Prognose ${vraag.jaar} uit ${lijst.tabel ?? lijst.blad}`,
  ]);
  const inhoud = [
    regel(`Prognose ${vraag.jaar} per aanbieder`),
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
  const kolommen = onder.map((rij) => rij.findIndex((cel) => cel !== null)).filter((kolom) => kolom >= 0);
  const wis: Wijziging[] = [{ soort: 'wissen', gebied: { ...gebied, rijen: boven } }];
  if (kolommen.length === 0) return wis;
  const links = Math.min(...kolommen);
  const rest = { rij: boven, kolom: links, rijen: onder.length, kolommen: gebied.kolommen - links };
  return [...wis, { soort: 'wissen', gebied: rest }];
}

/** The plan for the worksheet, and per list the source it makes; lists that can't be extrapolated are left out. */
export interface Prognosebouw {
  bladplan: Bladplan;
  bronVan(lijst: Lijst): Sombron | undefined;
}

/**
 * The worksheet Prognose for lists with months: the peilmaand in a cell, and per list one spilling WLZ.EXTRAPOLEER
 * beside the regio, aanbieder and leveringsvorm of its rows. With a correction for na-ijl the pattern stands to the
 * right of the lists and is an argument of the formulas.
 * @param lijsten that waaromNiet has no objection to; at least one
 */
export function prognosebouw(
  beeld: Werkmapbeeld,
  lijsten: readonly Lijst[],
  vraag: Tabelvraag,
  uitvoerder: Uitvoerder,
): Prognosebouw {
  const blad = bepaalDoel(beeld, 'prognose', PROGNOSEBLADNAAM);
  const blokken = lijsten.map((lijst, i): Blok => {
    const rijen = maandenbereik(beeld, lijst).gebied.rijen + GROEIRUIMTE;
    return { lijst, kolom: i * STAP, rijen };
  });
  const breedte = blokken.length * STAP - 1;
  const wijze = rekenwijze(beeld, vraag.prognose ?? geldendeKeuze(beeld));
  const patronen = patroonblok(wijze, { rij: KOPRIJ, kolom: breedte + 1 });
  const rekening: Rekening = { wijze, patronen, jaar: vraag.jaar, peilmaand: vraag.peilmaand };
  const cellen = blokken.flatMap((blok) => formules(beeld, blok, rekening));
  const eerder = onsBlad(beeld, 'prognose')?.notitie;
  const vorige = eerder?.adres;
  const vorm = gebiednaam({
    rij: 0,
    kolom: 0,
    rijen: Math.max(EERSTE_RIJ + 1, patronen?.onder ?? 0),
    kolommen: patronen?.rechts ?? breedte,
  });
  const wijzigingen: Wijziging[] = [
    ...(eerder && vorige !== vorm ? eerderGeschreven(eerder) : []),
    ...vasteTekst(vraag, blokken, rekening),
    ...cellen.map(({ plek, inhoud }): Wijziging => {
      return { soort: 'cellen', gebied: { ...plek, rijen: 1, kolommen: 1 }, inhoud: [[inhoud]] };
    }),
    ...(vorige === vorm ? [] : opmaak(blokken)),
    ...(patronen?.wijzigingen ?? []),
  ];
  return {
    bladplan: { blad, wijzigingen, administratie: { soort: 'prognose' } },
    bronVan: (lijst) => {
      const blok = blokken.find((ander) => ander.lijst.id === lijst.id);
      return blok && sombronVan(beeld, blok, blad.naam, rekening, uitvoerder);
    },
  };
}
