import type { Beleidstabel } from '../beleid/beleidstabel';
import { betaalbeleid } from '../beleid/betaalbeleid';
import {
  type Betaalsituatie,
  LAATSTE_BETAALMAAND,
  vasteAfspraak,
  type Voorschot,
  voorschot as berekenVoorschot,
} from '../domein/betaling';
import { cent, euroVanCent, NUL, type Cent } from '../domein/geld';
import { leesBeleid } from './beleidstabel';
import { argument, breedte, cel, enkeleCel, hoogte, optioneel, plek, type Argument } from './cellen';
import { Invoerfout, metZin } from './fouten';
import { keuzeUit } from './keuze';
import { weiger } from './plek';
import { gezamenlijkeMaat, leesOpRij, regelPerRij, type Uitkomst } from './uitzenden';
import { bedrag, geheelGetal, jaartal, jaNee, positiefBedrag, tekst } from './waarden';

/**
 * Berekent het voorschot per zorgaanbieder in een maand, volgens het betalingsbeleid van het zorgkantoor.
 * @customfunction VOORSCHOT
 * @helpurl https://localhost:3000/help.html#VOORSCHOT
 * @param zorgkantoor Naam van het zorgkantoor, bijvoorbeeld "CZ".
 * @param jaar Jaar van de productieafspraken, bijvoorbeeld 2023.
 * @param maand Betaalmaand, 1 t/m 15 (13 t/m 15: januari t/m maart erna). Of een rij opeenvolgende maanden.
 * @param initieel Kolom met de initiële afspraak per jaar in euro's, voor aftrek van de volumekorting.
 * @param herschikt Kolom met de herschikte afspraak in euro's. Geldt vanaf mei.
 * @param definitief Kolom met de definitieve afspraak in euro's. Geldt vanaf november.
 * @param prognose Kolom met de verwachte realisatie van het jaar. Verwachte onderproductie gaat vanaf mei van het voorschot af.
 * @param betaald Kolom met wat voor dit jaar al betaald is, in euro's. Leeg telt als 0.
 * @param startmaand Kolom met de eerste maand van een nieuwe zorgaanbieder, 1 t/m 12. Leeg: bestaande zorgaanbieder.
 * @param realisatie Kolom met de goedgekeurde declaraties tot nu toe, voor nieuwe zorgaanbieders.
 * @param laagsteMaand Sanctie: de laagste maandrealisatie. De afspraak is dan hooguit 12 keer dat bedrag.
 * @param novemberafspraak Sanctie: de novemberafspraak van het jaar ervoor. De afspraak is dan hooguit dat bedrag.
 * @param bijstellen WAAR als u de initiële afspraak ophoogt tot een hogere prognose (januari t/m april).
 * @param uitvoer "bedrag" (standaard) of "volledig": tabel met koprij, grondslag, recht, betaling en uitleg.
 * @param beleid Tabel WLZ_Beleid met kopregel: uw eigen waarden gaan voor het gepubliceerde beleid.
 */
export function voorschot(
  zorgkantoor: unknown[][],
  jaar: unknown[][],
  maand: unknown[][],
  initieel: unknown[][],
  herschikt?: unknown[][],
  definitief?: unknown[][],
  prognose?: unknown[][],
  betaald?: unknown[][],
  startmaand?: unknown[][],
  realisatie?: unknown[][],
  laagsteMaand?: unknown[][],
  novemberafspraak?: unknown[][],
  bijstellen?: unknown[][],
  uitvoer?: unknown[][],
  beleid?: unknown[][],
): unknown[][] {
  const kantoor = tekst(enkeleCel(argument('zorgkantoor', zorgkantoor)), { argument: 'zorgkantoor' });
  const inJaar = jaartal(enkeleCel(argument('jaar', jaar)), { argument: 'jaar' });
  const maanden = leesMaanden(argument('maand', maand));
  if (kantoor === null || inJaar === null || maanden.length === 0) return [['']];
  const kolommen: Kolommen = {
    initieel: argument('initieel', initieel),
    herschikt: optioneel('herschikt', herschikt),
    definitief: optioneel('definitief', definitief),
    prognose: optioneel('prognose', prognose),
    betaald: optioneel('betaald', betaald),
    startmaand: optioneel('startmaand', startmaand),
    realisatie: optioneel('realisatie', realisatie),
    laagsteMaand: optioneel('laagsteMaand', laagsteMaand),
    novemberafspraak: optioneel('novemberafspraak', novemberafspraak),
    bijstellen: optioneel('bijstellen', bijstellen),
  };
  const volledig = leesUitvoer(optioneel('uitvoer', uitvoer), maanden);
  const regels = leesRegels(kantoor, inJaar, leesBeleid(beleid));
  const rijen = controleerMaten(kolommen, maanden.length);
  const uit = regelPerRij(rijen, volledig ? KOP.length : maanden.length, (rij) => {
    const reeks = betalingen(kolommen, rij, maanden, regels);
    return volledig
      ? reeks.flatMap(({ betaald: eerder, ...deze }) => toon(deze, eerder))
      : reeks.map(bedragVan);
  });
  const metKop: Uitkomst[][] = volledig ? [[...KOP], ...uit] : uit;
  return metKop;
}

type Kolommen = Record<'initieel', Argument> &
  Record<
    | 'herschikt'
    | 'definitief'
    | 'prognose'
    | 'betaald'
    | 'startmaand'
    | 'realisatie'
    | 'laagsteMaand'
    | 'novemberafspraak'
    | 'bijstellen',
    Argument | null
  >;

const KOP = ['Grondslag', 'Jaarbedrag', 'Recht', 'Betaald', 'Te betalen', 'Doorgeschoven', 'Uitleg'] as const;

type Regels = Extract<ReturnType<typeof betaalbeleid>, { gevonden: true }>;

function leesRegels(zorgkantoor: string, jaar: number, tabel: Beleidstabel | undefined): Regels {
  const regels = betaalbeleid(zorgkantoor, jaar, tabel);
  if (!regels.gevonden) throw new Invoerfout(regels.bekend, 'nb');
  return regels;
}

/** One month, or a row of months that follow each other; empty when the cell is blank. */
function leesMaanden(a: Argument): number[] {
  if (hoogte(a) > 1) weiger({ argument: a.naam }, 'geef één maand, of een rij met opeenvolgende maanden.');
  const maanden: number[] = [];
  for (let kolom = 0; kolom < breedte(a); kolom += 1) {
    const hier = plek(a, 0, kolom);
    const maand = geheelGetal(cel(a, 0, kolom), hier);
    if (maand === null) return breedte(a) === 1 ? [] : weiger(hier, 'deze cel is leeg; vul de maand in.');
    if (maand < 1 || maand > LAATSTE_BETAALMAAND) {
      weiger(hier, `${maand} bestaat niet; kies 1 tot en met ${LAATSTE_BETAALMAAND}.`);
    }
    const vorige = maanden.at(-1);
    if (vorige !== undefined && maand !== vorige + 1) {
      weiger(hier, `${maand} volgt niet op ${vorige}; de maanden moeten op elkaar volgen.`);
    }
    maanden.push(maand);
  }
  return maanden;
}

function leesUitvoer(uitvoer: Argument | null, maanden: readonly number[]): boolean {
  if (uitvoer === null) return false;
  const hier = { argument: uitvoer.naam };
  const volledig = keuzeUit(['bedrag', 'volledig'] as const)(enkeleCel(uitvoer), hier) === 'volledig';
  if (volledig && maanden.length > 1) weiger(hier, '"volledig" kan alleen bij één maand.');
  return volledig;
}

/** Columns are equally high or one cell; only what changes by month may also be as wide as the months. */
function controleerMaten(kolommen: Kolommen, maanden: number): number {
  const gegeven = Object.values(kolommen).filter((a) => a !== null);
  for (const a of gegeven) {
    const perMaand = a === kolommen.prognose || a === kolommen.realisatie;
    if (breedte(a) === 1 || (perMaand && breedte(a) === maanden)) continue;
    const breed = perMaand ? 'één kolom, of één kolom per maand' : 'één kolom';
    weiger({ argument: a.naam }, `geef ${breed}; dit bereik heeft ${breedte(a)} kolommen.`);
  }
  return gegeven.every((a) => hoogte(a) === 1) ? 1 : gezamenlijkeMaat(gegeven.map(eersteKolom))[0];
}

function eersteKolom(a: Argument): Argument {
  return { naam: a.naam, cellen: a.cellen.map((rij) => rij.slice(0, 1)) };
}

/** What is paid in each month; every month knows what the earlier ones paid. Empty for a blank row. */
function betalingen(
  kolommen: Kolommen,
  rij: number,
  maanden: readonly number[],
  regels: Regels,
): (Voorschot & { betaald: Cent })[] {
  const initieel = leesOpRij(kolommen.initieel, rij, positiefBedrag);
  if (initieel === null) return [];
  let betaald = leesOpRij(kolommen.betaald, rij, bedrag) ?? NUL;
  return maanden.map((maand, kolom) => {
    const situatie = leesSituatie(kolommen, rij, kolom, initieel, regels.sanctiemaanden);
    const uit = metZin(() => berekenVoorschot(situatie, maand, betaald, regels));
    const eerder = betaald;
    betaald = cent(betaald + uit.teBetalen);
    return { ...uit, betaald: eerder };
  });
}

function leesSituatie(
  kolommen: Kolommen,
  rij: number,
  kolom: number,
  initieel: Cent,
  sanctiemaanden: number,
): Betaalsituatie {
  const lees = (a: Argument | null, k = 0): Cent | undefined =>
    a === null ? undefined : (positiefBedrag(cel(a, rij, k), plek(a, rij, k)) ?? undefined);
  return {
    initieel,
    herschikt: lees(kolommen.herschikt),
    definitief: lees(kolommen.definitief),
    prognose: lees(kolommen.prognose, kolom),
    bijstellen: leesOpRij(kolommen.bijstellen, rij, jaNee) ?? undefined,
    startmaand: leesOpRij(kolommen.startmaand, rij, geheelGetal) ?? undefined,
    realisatie: lees(kolommen.realisatie, kolom),
    vasteAfspraak: vasteAfspraak(
      { laagsteMaand: lees(kolommen.laagsteMaand), november: lees(kolommen.novemberafspraak) },
      sanctiemaanden,
    ),
  };
}

function bedragVan({ teBetalen }: Voorschot): number {
  return euroVanCent(teBetalen);
}

function toon(uit: Voorschot, betaald: Cent): (number | string)[] {
  const bedragen = [uit.jaarbedrag, uit.recht, betaald, uit.teBetalen, uit.doorgeschoven];
  return [uit.grondslag, ...bedragen.map(euroVanCent), uit.uitleg];
}
