// Proposes where every row of the contracteerruimtetabel and the aanbieders come from.
import type { Invoerrij } from '../../domein/contracteerruimte';
import { onleesbaarDeel } from '../beeld/omvang';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { INVOERRIJEN } from '../herkennen/bron';
import type { Bron, Vraag } from '../herkennen/bron';
import { herken } from '../herkennen/herken';
import { anderslijsten, waaromNiets } from '../herkennen/lijst/anders';
import { herkenLijsten } from '../herkennen/lijst/herken';
import type { Lijstopties } from '../herkennen/lijst/herken';
import { lijstrijen } from '../herkennen/lijst/lees';
import { kolomMet } from '../herkennen/lijst/lijst';
import type { Lijst } from '../herkennen/lijst/lijst';
import type { Probleem } from '../herkennen/probleem';
import { leesKoppeling } from '../koppeling';
import type { Aanbiederskoppeling, Kenmerk, Koppeling, Rijbron } from '../koppeling';
import { eigenBladen } from '../voorstel';
import { metKaleLabels } from './kalelabels';
import { lijstzekerheid, reeksVan, schrijver, uitBereik, uitBlok } from './kandidaten';
import type { Rijkandidaat } from './kandidaten';
import { uitLijsten } from './lijstbron';
import type { Koppelvraag } from './lijstbron';
import { kenmerkVanBron, kenmerkVanLijst } from './kenmerk';
import { registerbronnen, registerproblemen } from './register';
import { zoekGekoppeld } from './terugvinden';
import type { Bronnenboek, Gekoppeld } from './terugvinden';
import { voorbeeldrijen } from './voorbeeldrijen';
import type { Lijstvoorbeeld } from './voorbeeldrijen';

export interface Rijvoorstel {
  rij: Invoerrij;
  /** Index of the proposed source; undefined = none. */
  gekozen?: number;
  /** The most certain first. */
  kandidaten: readonly Rijkandidaat[];
}

/** The list of aanbieders that is proposed, with its first rows. */
export interface Aanbiedersvoorstel {
  lijsten: readonly Lijst[];
  zekerheid: number;
  voorbeeld: Lijstvoorbeeld;
}

/** A mapping to confirm. */
export interface Koppelingsvoorstel {
  koppeling: Koppeling;
  /** Whether it was kept in the workbook and everything was found again. */
  bewaard: boolean;
  rijen: readonly Rijvoorstel[];
  aanbieders?: Aanbiedersvoorstel;
  bronnen: readonly Bron[];
  lijsten: readonly Lijst[];
  gevonden: Gekoppeld;
  problemen: readonly Probleem[];
}

function zelfdeBron(een: Rijbron, ander: Rijbron): boolean {
  if (een.soort === 'blok') return ander.soort === 'blok' && een.bronId === ander.bronId;
  if (een.soort === 'bereik')
    return ander.soort === 'bereik' && een.blad === ander.blad && een.gebied === ander.gebied;
  return (
    een.soort === 'lijst' &&
    ander.soort === 'lijst' &&
    een.lijstId === ander.lijstId &&
    een.veld === ander.veld &&
    een.kop === ander.kop
  );
}

function rijvoorstel(rij: Invoerrij, kandidaten: Rijkandidaat[], gekozen: Rijbron | undefined): Rijvoorstel {
  const volgorde = [...kandidaten].sort((a, b) => b.zekerheid - a.zekerheid);
  const index = gekozen ? volgorde.findIndex(({ bron }) => zelfdeBron(gekozen, bron)) : -1;
  return { rij, kandidaten: volgorde, ...(index >= 0 && { gekozen: index }) };
}

/** Chooses a source per row: the most certain, and of equals the block that fits the question best. */
function kies(kandidaten: Record<Invoerrij, Rijkandidaat[]>): Koppeling['rijen'] {
  const rijen: Koppeling['rijen'] = {};
  for (const rij of INVOERRIJEN) {
    let beste: Rijkandidaat | undefined;
    for (const kandidaat of kandidaten[rij]) {
      if (!beste || kandidaat.zekerheid > beste.zekerheid) beste = kandidaat;
    }
    if (beste) rijen[rij] = beste.bron;
  }
  return rijen;
}

function aanbiederskoppeling(lijsten: readonly Lijst[]): Aanbiederskoppeling | undefined {
  const beste = lijsten.find((lijst) => kolomMet(lijst, 'afspraak') ?? kolomMet(lijst, 'prognose'));
  if (!beste) return undefined;
  const ook = reeksVan(beste, lijsten).slice(1);
  return {
    lijstId: beste.id,
    ...(ook.length && { ook: ook.map(({ id }) => id) }),
    velden: Object.fromEntries(beste.kolommen.map(({ veld, kop }) => [veld, kop])),
  };
}

/** The features of every source a koppeling uses, so that they are known again next month. */
export function metKenmerken(koppeling: Koppeling, boek: Bronnenboek): Koppeling {
  const ids = new Set<string>();
  for (const bron of Object.values(koppeling.rijen)) {
    if (bron.soort === 'blok') ids.add(bron.bronId);
    else if (bron.soort === 'lijst') [bron.lijstId, ...(bron.ook ?? [])].forEach((id) => ids.add(id));
  }
  const { aanbieders } = koppeling;
  if (aanbieders) [aanbieders.lijstId, ...(aanbieders.ook ?? [])].forEach((id) => ids.add(id));
  const kenmerken: Record<string, Kenmerk> = {};
  for (const id of ids) {
    const bron = boek.bronnen.find((b) => b.id === id);
    const lijst = boek.lijsten.find((l) => l.id === id);
    const kenmerk = bron ? kenmerkVanBron(bron) : lijst ? kenmerkVanLijst(lijst) : koppeling.kenmerken?.[id];
    if (kenmerk) kenmerken[id] = kenmerk;
  }
  return { ...koppeling, kenmerken };
}

/** Everything in the workbook that can be a source. */
export function bronnenboek(beeld: Werkmapbeeld, vraag: Vraag, opties: Lijstopties = {}): Bronnenboek {
  const overslaan = opties.overslaan ?? eigenBladen(beeld);
  const bronnen = herken(beeld, vraag, overslaan, {
    losseRijen: true,
    ...(opties.binnen && { binnen: opties.binnen }),
  });
  const lijsten = herkenLijsten(beeld, vraag, { ...opties, overslaan });
  const alle = opties.binnen ? bronnen : metKaleLabels(beeld, bronnen, vraag, overslaan);
  const registers = opties.binnen ? [] : registerbronnen(beeld, vraag);
  return { bronnen: [...zonderLijstdelen(beeld, alle, lijsten, vraag), ...registers], lijsten };
}

/**
 * The blocks without those that are some rows of a list: where a regio has several rows, one of them is not its
 * amount.
 */
function zonderLijstdelen(
  beeld: Werkmapbeeld,
  bronnen: readonly Bron[],
  lijsten: readonly Lijst[],
  vraag: Vraag,
): Bron[] {
  const herhaald = lijsten.filter((lijst) => {
    const regios = lijstrijen(beeld, lijst, vraag).flatMap(({ regio }) => regio ?? []);
    return kolomMet(lijst, 'regio') && new Set(regios).size < regios.length;
  });
  return bronnen.filter(
    ({ blad, richting, koppen }) =>
      richting === 'regios naast elkaar' ||
      !herhaald.some(
        (lijst) =>
          lijst.blad === blad &&
          Object.values(koppen).every(
            ({ rij, kolom }) =>
              kolom === kolomMet(lijst, 'regio')?.kolom && rij >= lijst.eersteRij && rij <= lijst.laatsteRij,
          ),
      ),
  );
}

function aanbiedersvoorstel(
  beeld: Werkmapbeeld,
  lijsten: readonly Lijst[],
  vraag: Vraag,
): Aanbiedersvoorstel | undefined {
  const [eerste] = lijsten;
  if (!eerste) return undefined;
  return { lijsten, zekerheid: lijstzekerheid(eerste, vraag), voorbeeld: voorbeeldrijen(beeld, eerste) };
}

/**
 * The mapping to show and confirm. What was kept in the workbook is found again and counts first; what was never
 * chosen is filled in by what was recognised.
 */
export function stelKoppelingVoor(
  beeld: Werkmapbeeld,
  vraag: Koppelvraag,
  opties: Lijstopties = {},
): Koppelingsvoorstel {
  const opgeslagen = leesKoppeling(beeld);
  const bewaard = opgeslagen.soort === 'gevonden' ? opgeslagen.waarde : undefined;
  const eenheden = { ...gekozenEenheid(bewaard), ...opties.eenheden };
  const gelezen = bronnenboek(beeld, vraag, { ...opties, eenheden });
  const boek = bewaard ? metGekozenKolommen(beeld, gelezen, bewaard) : gelezen;
  const gezocht = bewaard && zoekGekoppeld(beeld, boek, bewaard);
  const kandidaten = alleKandidaten(beeld, boek, gezocht, vraag);
  const koppeling = metKenmerken(samenstelling(bewaard, gezocht, kandidaten, boek), boek);
  const gevonden = zoekGekoppeld(beeld, boek, koppeling);
  const aanbieders = aanbiedersvoorstel(beeld, gevonden.aanbieders, vraag);
  return {
    koppeling,
    bewaard: gezocht !== undefined && gezocht.problemen.length === 0,
    rijen: INVOERRIJEN.map((rij) => rijvoorstel(rij, kandidaten[rij], koppeling.rijen[rij])),
    ...(aanbieders && { aanbieders }),
    ...boek,
    gevonden,
    problemen: [
      ...(gezocht?.problemen ?? []),
      ...nietGelezen(beeld, vraag, boek, opties),
      ...omvangproblemen(beeld, boek),
      ...registerproblemen(beeld, vraag),
    ],
  };
}

/** The unit the user chose for the list of aanbieders. */
function gekozenEenheid(bewaard: Koppeling | undefined): NonNullable<Lijstopties['eenheden']> {
  const { lijstId, eenheid } = bewaard?.aanbieders ?? {};
  return lijstId !== undefined && eenheid ? { [lijstId]: eenheid } : {};
}

/** What looks like a source but can't be read as it stands; where the user pointed, why that gives none. */
function nietGelezen(
  beeld: Werkmapbeeld,
  vraag: Koppelvraag,
  { lijsten }: Bronnenboek,
  opties: Lijstopties,
): Probleem[] {
  if (opties.binnen) {
    const niets = waaromNiets(beeld, vraag, opties.binnen);
    return niets ? [niets] : [];
  }
  return anderslijsten(beeld, vraag, lijsten, { overslaan: opties.overslaan ?? eigenBladen(beeld) });
}

/** Everything each row could come from. */
function alleKandidaten(
  beeld: Werkmapbeeld,
  boek: Bronnenboek,
  gezocht: Gekoppeld | undefined,
  vraag: Koppelvraag,
): Record<Invoerrij, Rijkandidaat[]> {
  const vanOns = schrijver(beeld);
  const uitLijst = uitLijsten(beeld, boek.lijsten, vraag);
  return Object.fromEntries(
    INVOERRIJEN.map((rij) => {
      const [rijbron, gevonden] = [gezocht?.rijbronnen[rij], gezocht?.rijen[rij]];
      return [
        rij,
        [
          ...boek.bronnen.flatMap((bron) => uitBlok(bron, rij, vraag, vanOns) ?? []),
          ...uitLijst.flatMap((kans) => (kans.rij === rij ? [kans.kandidaat] : [])),
          ...(rijbron?.soort === 'bereik' && gevonden?.soort === 'blok'
            ? uitBereik(gevonden.bron, rij, rijbron, vraag)
            : []),
        ],
      ];
    }),
  ) as Record<Invoerrij, Rijkandidaat[]>;
}

/** The lists with the columns the user confirmed, so that a row summed from such a column follows that choice. */
function metGekozenKolommen(beeld: Werkmapbeeld, boek: Bronnenboek, bewaard: Koppeling): Bronnenboek {
  const gekozen = new Map(zoekGekoppeld(beeld, boek, bewaard).aanbieders.map((lijst) => [lijst.id, lijst]));
  return { ...boek, lijsten: boek.lijsten.map((lijst) => gekozen.get(lijst.id) ?? lijst) };
}

/** Worksheets with a source on them that hold more than was read. */
function omvangproblemen(beeld: Werkmapbeeld, { bronnen, lijsten }: Bronnenboek): Probleem[] {
  const metBron = new Set([...bronnen, ...lijsten].map(({ blad }) => blad));
  return beeld.bladen.flatMap((blad): Probleem[] => {
    const zin = metBron.has(blad.naam) ? onleesbaarDeel(blad) : undefined;
    return zin === undefined ? [] : [{ ernst: 'waarschuwing', zin }];
  });
}

/** What was kept, with the ids of now, completed by what was recognised. */
function samenstelling(
  bewaard: Koppeling | undefined,
  gezocht: Gekoppeld | undefined,
  kandidaten: Record<Invoerrij, Rijkandidaat[]>,
  boek: Bronnenboek,
): Koppeling {
  const rijen = kies(kandidaten);
  for (const rij of INVOERRIJEN) {
    const gevonden = gezocht?.rijbronnen[rij];
    if (gevonden) rijen[rij] = gevonden;
  }
  const aanbieders = aanbiedersVan(bewaard, gezocht) ?? aanbiederskoppeling(boek.lijsten);
  return { versie: 1, rijen, ...(aanbieders && { aanbieders }) };
}

function aanbiedersVan(
  bewaard: Koppeling | undefined,
  gezocht: Gekoppeld | undefined,
): Aanbiederskoppeling | undefined {
  const [lijstId, ...ook] = gezocht?.aanbieders.map(({ id }) => id) ?? [];
  if (lijstId === undefined || !bewaard?.aanbieders) return undefined;
  return { ...bewaard.aanbieders, lijstId, ...(ook.length && { ook }) };
}
