// Lists as the source of rows of the contracteerruimtetabel: a column summed per regio, or months extrapolated.
import { maandnaam } from '../../domein/datum';
import { cent } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import type { Invoerrij } from '../../domein/contracteerruimte';
import { celnaam } from '../beeld/adres';
import { bladMetNaam, celVan } from '../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { INVOERRIJEN, RIJNAMEN } from '../herkennen/bron';
import type { Broncel, Vraag } from '../herkennen/bron';
import { houdtSomTegen } from '../herkennen/cel';
import { kolomcellen, lijstrijen } from '../herkennen/lijst/lees';
import {
  BEDRAGVELDEN,
  datarijen,
  declaratiekolommen,
  gebiedVan,
  heeftAlleenMaanden,
  heeftMaandrijen,
  kolomMet,
  MAANDVELDEN,
} from '../herkennen/lijst/lijst';
import type { Bedragveld, Lijst, Veld } from '../herkennen/lijst/lijst';
import type { Probleem } from '../herkennen/probleem';
import type { Lijstbron } from '../koppeling';
import { heeftAfgesproken } from '../plan/contracteerruimte/afgesproken';
import { waaromNiet } from '../plan/contracteerruimte/prognoseblad';
import { geldendeKeuze } from '../prognose/keuze';
import { laatstePeriode, maandtotalen } from '../prognose/maandtotalen';
import { jaarbedrag, rekenwijze } from '../prognose/wijze';
import { reeksVan, rond, ZEKERHEID_LIJST } from './kandidaten';
import type { Rijkandidaat } from './kandidaten';
import { rijVanKop } from './kalelabels';
import { KOLOMVELD, metKolom } from './terugvinden';

/** What is asked, and up to which month declarations count: 1 to 12; without it up to the last one of each list. */
export interface Koppelvraag extends Vraag {
  peilmaand?: number;
}

/** Of one column with texts or errors. */
const MEESTE_PROBLEMEN = 20;

type Regiobedrag = Rijkandidaat['bedragen'][number];

/** What one row of a list counts for, in cents; 'onbruikbaar' when a formula can't add it up. */
type Rijbedrag = Cent | null | 'onbruikbaar';

/** The amounts per regio: null without any, and where one of them can't be added up. */
function perRegio(vraag: Vraag, rijen: readonly { regio?: string; bedrag: Rijbedrag }[]): Regiobedrag[] {
  const som = new Map<string, number>();
  const onbruikbaar = new Set<string>();
  for (const { regio, bedrag } of rijen) {
    if (regio === undefined) continue;
    if (bedrag === 'onbruikbaar') onbruikbaar.add(regio);
    else if (bedrag !== null) som.set(regio, (som.get(regio) ?? 0) + bedrag);
  }
  return vraag.regios.map((regio) => {
    const bedrag = som.get(regio);
    if (onbruikbaar.has(regio) || (bedrag !== undefined && !Number.isSafeInteger(bedrag)))
      return { regio, bedrag: null, onbruikbaar: true };
    return { regio, bedrag: bedrag === undefined ? null : cent(bedrag) };
  });
}

const rijbedrag = (cel: Broncel): Rijbedrag => (houdtSomTegen(cel) ? 'onbruikbaar' : cel.bedrag);

/** The rows of a list of which the aanbieder's own forecast was agreed: what that forecast is, by sheet row. */
function afgesproken(beeld: Werkmapbeeld, lijst: Lijst, vraag: Vraag): Map<number, Broncel> {
  const cellen = new Map<number, Broncel>();
  if (!heeftAfgesproken(lijst)) return cellen;
  const rijen = new Set(
    lijstrijen(beeld, lijst, vraag).flatMap(({ akkoord, rij }) => (akkoord ? [rij] : [])),
  );
  for (const { cel } of kolomcellen(beeld, lijst, 'prognoseAanbieder', vraag)) {
    if (rijen.has(cel.cel.rij) && cel.stand !== 'leeg') cellen.set(cel.cel.rij, cel);
  }
  return cellen;
}

/**
 * The amounts of a column of some lists summed per regio, as the formula in the table will: null for a regio without
 * any amount, and for one with a text among its amounts, because SUMIFS would leave that out. In a list that says
 * which forecasts of aanbieders were agreed, those count instead of ours.
 */
export function somPerRegio(
  beeld: Werkmapbeeld,
  lijsten: readonly Lijst[],
  veld: Bedragveld,
  vraag: Vraag,
): Regiobedrag[] {
  const rijen = lijsten.flatMap((lijst) => {
    const eigen = veld === 'prognose' ? afgesproken(beeld, lijst, vraag) : new Map<number, Broncel>();
    return kolomcellen(beeld, lijst, veld, vraag).map(({ regio, cel }) => {
      const telt = houdtSomTegen(cel) ? cel : (eigen.get(cel.cel.rij) ?? cel);
      return { ...(regio !== undefined && { regio }), bedrag: rijbedrag(telt) };
    });
  });
  return perRegio(vraag, rijen);
}

/** The last month of a list that any row has an amount for. */
export function laatsteMaand(beeld: Werkmapbeeld, lijst: Lijst): number | undefined {
  const blad = bladMetNaam(beeld, lijst.blad);
  for (let maand = 12; maand >= 1 && blad; maand--) {
    const kolom = kolomMet(lijst, MAANDVELDEN[maand - 1] ?? 'maand1')?.kolom;
    if (kolom === undefined) continue;
    if (datarijen(lijst).some((rij) => celVan(blad, rij, kolom).waarde !== '')) return maand;
  }
  return undefined;
}

/** The last month of the asked year that a list declares something of, whichever way it has its months. */
function laatsteGedeclareerd(beeld: Werkmapbeeld, lijst: Lijst, vraag: Vraag): number | undefined {
  if (!heeftMaandrijen(lijst)) return laatsteMaand(beeld, lijst);
  const laatste = laatstePeriode(beeld, lijst, vraag);
  if (!laatste || laatste.jaar < vraag.jaar) return undefined;
  return laatste.jaar > vraag.jaar ? 12 : laatste.maand;
}

/** The year amounts of a list with a row per month. */
function uitMaandrijen(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  vraag: Vraag,
  peilmaand: number,
): { regio: string; bedrag: Rijbedrag }[] {
  const wijze = rekenwijze(beeld, geldendeKeuze(beeld));
  const { rijen, onbruikbaar } = maandtotalen(beeld, lijst, { ...vraag, peilmaand });
  return [
    ...rijen.map((rij) => ({ regio: rij.regio, bedrag: jaarbedrag(rij, wijze, vraag.jaar, peilmaand) })),
    ...[...onbruikbaar].map((regio) => ({ regio, bedrag: 'onbruikbaar' as const })),
  ];
}

/** The year amounts that our worksheet Prognose will make of the months of some lists, per regio. */
function uitMaanden(beeld: Werkmapbeeld, lijsten: readonly Lijst[], vraag: Koppelvraag): Regiobedrag[] {
  const wijze = rekenwijze(beeld, geldendeKeuze(beeld));
  const rijen = lijsten.flatMap((lijst) => {
    const peilmaand = vraag.peilmaand ?? laatsteGedeclareerd(beeld, lijst, vraag) ?? 12;
    if (waaromNiet(beeld, lijst, vraag.uitvoerder, peilmaand) !== undefined) return [];
    if (heeftMaandrijen(lijst)) return uitMaandrijen(beeld, lijst, vraag, peilmaand);
    const tekst = new Set(
      MAANDVELDEN.slice(0, peilmaand)
        .flatMap((veld) => kolomcellen(beeld, lijst, veld, vraag))
        .flatMap(({ cel }) => (houdtSomTegen(cel) ? [cel.cel.rij] : [])),
    );
    return lijstrijen(beeld, lijst, vraag).map(({ rij, regio, leveringsvorm, maanden }) => ({
      ...(regio !== undefined && { regio }),
      bedrag: tekst.has(rij)
        ? ('onbruikbaar' as const)
        : jaarbedrag({ maanden, ...(leveringsvorm && { leveringsvorm }) }, wijze, vraag.jaar, peilmaand),
    }));
  });
  return perRegio(vraag, rijen);
}

/** A column of a list that could be a row, with how likely that is (0 to 1) and what it is called. */
interface Kolomkans {
  rij: Invoerrij;
  veld: Bedragveld;
  kop?: string;
  zekerheid: number;
  label: string;
}

/** Whether the name of a list says that it is about pgb; declarations are of zorg in natura otherwise. */
function isVanPgb({ blad, tabel, naam }: Lijst): boolean {
  const woorden = [blad, tabel, naam].join(' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  return /(^|[\W_])pgb([\W_]|$)/i.test(woorden) && !/(^|[\W_])zin([\W_]|$)/i.test(woorden);
}

/** The columns of a list that could be rows. */
function kansen(beeld: Werkmapbeeld, lijst: Lijst, vraag: Koppelvraag): Kolomkans[] {
  const gevonden: Kolomkans[] = [];
  for (const [veld, deel] of [
    ['prognose', 1],
    ['prognoseAanbieder', 0.7],
  ] as const) {
    const kolom = kolomMet(lijst, veld);
    if (kolom)
      gevonden.push({ rij: 'prognoseZin', veld, zekerheid: kolom.zekerheid * deel, label: kolom.kop });
  }
  if (heeftAlleenMaanden(lijst)) {
    const maand = vraag.peilmaand ?? laatsteGedeclareerd(beeld, lijst, vraag) ?? 12;
    const label = `januari t/m ${maandnaam(maand)}, doorgerekend`;
    const rij = isVanPgb(lijst) ? 'prognosePgb' : 'prognoseZin';
    gevonden.push({ rij, veld: 'prognose', zekerheid: 0.9, label });
  }
  const bezet = new Set(lijst.kolommen.filter(({ veld }) => isBedrag(veld)).map(({ kolom }) => kolom));
  for (const { kolom, kop } of [...lijst.dubbel, ...lijst.onbekend]) {
    const vondst = bezet.has(kolom) ? undefined : rijVanKop(kop);
    const rij = INVOERRIJEN.find((naam) => naam === vondst?.rij);
    if (rij && vondst) gevonden.push({ rij, veld: KOLOMVELD, kop, zekerheid: vondst.zekerheid, label: kop });
  }
  return gevonden;
}

const isBedrag = (veld: Veld) => (BEDRAGVELDEN as readonly Veld[]).includes(veld);

/** What a column of lists gives per regio. */
export function lijstbedragen(
  beeld: Werkmapbeeld,
  lijsten: readonly Lijst[],
  veld: Bedragveld,
  vraag: Koppelvraag,
): Regiobedrag[] {
  const maanden = veld === 'prognose' && lijsten.some(heeftAlleenMaanden);
  return maanden ? uitMaanden(beeld, lijsten, vraag) : somPerRegio(beeld, lijsten, veld, vraag);
}

function heeftRegios(beeld: Werkmapbeeld, lijst: Lijst, vraag: Vraag): boolean {
  return lijstrijen(beeld, lijst, vraag).some(({ regio }) => regio !== undefined);
}

function kandidaatVan(
  beeld: Werkmapbeeld,
  reeks: readonly Lijst[],
  kans: Kolomkans,
  vraag: Koppelvraag,
): Rijkandidaat | undefined {
  const [lijst] = reeks;
  const { veld, kop, label } = kans;
  const gelezen = kop === undefined ? reeks : reeks.flatMap((deel) => metKolom(deel, kop) ?? []);
  if (!lijst || gelezen.length < reeks.length) return undefined;
  const bedragen = lijstbedragen(beeld, gelezen, veld, vraag);
  const gevuld = bedragen.filter(({ bedrag }) => bedrag !== null).length;
  if (gevuld === 0 && !reeks.some((lijst) => heeftRegios(beeld, lijst, vraag))) return undefined;
  const deel = gevuld / Math.max(1, vraag.regios.length);
  const ook = reeks.slice(1).map(({ id }) => id);
  const bron: Lijstbron = {
    soort: 'lijst',
    lijstId: lijst.id,
    veld,
    ...(kop !== undefined && { kop }),
    ...(ook.length && { ook }),
  };
  // A list that can't be added up is still shown when it is the only one: its problem says why.
  const zekerheid = rond(ZEKERHEID_LIJST * kans.zekerheid * Math.max(deel, 0.1));
  return { bron, zekerheid, blad: lijst.blad, gebied: gebiedVan(lijst), label, bedragen };
}

/** Every column of every list that could be an input row. */
export function uitLijsten(
  beeld: Werkmapbeeld,
  lijsten: readonly Lijst[],
  vraag: Koppelvraag,
): { rij: Invoerrij; kandidaat: Rijkandidaat }[] {
  const verbruikt = new Set<string>();
  return lijsten.flatMap((lijst) => {
    if (verbruikt.has(lijst.id)) return [];
    const reeks = reeksVan(lijst, lijsten);
    for (const { id } of reeks) verbruikt.add(id);
    return kansen(beeld, lijst, vraag).flatMap((kans) => {
      const kandidaat = kandidaatVan(beeld, reeks, kans, vraag);
      return kandidaat ? [{ rij: kans.rij, kandidaat }] : [];
    });
  });
}

/** Cells of a column that a formula can't add up, for a column that the list itself doesn't check. */
function kolomproblemen(beeld: Werkmapbeeld, lijst: Lijst, rij: Invoerrij, vraag: Vraag): Probleem[] {
  const mis = kolomcellen(beeld, lijst, KOLOMVELD, vraag)
    .map(({ cel }) => cel)
    .filter(houdtSomTegen);
  return mis.slice(0, MEESTE_PROBLEMEN).map((cel) => ({
    ernst: 'fout',
    zin: `Cel ${celnaam(cel.cel)} op blad ${lijst.blad}: ${RIJNAMEN[rij]} is geen getal, ‘${cel.tekst}’.`,
    cel: cel.cel,
  }));
}

/** How many agreed forecasts count instead of ours. */
function akkoordproblemen(beeld: Werkmapbeeld, lijst: Lijst, vraag: Vraag): Probleem[] {
  const aantal = [...afgesproken(beeld, lijst, vraag).values()].filter(
    ({ bedrag }) => bedrag !== null,
  ).length;
  if (aantal === 0) return [];
  const rijen = aantal === 1 ? '1 rij' : `${aantal} rijen`;
  const zin = `Bij ${rijen} op blad ${lijst.blad} is de prognose van de aanbieder akkoord: de afgesproken prognose telt.`;
  return [{ ernst: 'info', zin }];
}

function maandproblemen(beeld: Werkmapbeeld, lijst: Lijst, vraag: Koppelvraag): Probleem[] {
  const laatste = laatsteGedeclareerd(beeld, lijst, vraag);
  const peilmaand = vraag.peilmaand ?? laatste ?? 12;
  const cel = { blad: lijst.blad, rij: lijst.kopRij, kolom: declaratiekolommen(lijst)[0]?.kolom ?? 0 };
  const bezwaar = waaromNiet(beeld, lijst, vraag.uitvoerder, peilmaand);
  if (bezwaar !== undefined) return [{ ernst: 'fout', zin: bezwaar, cel }];
  if (laatste === undefined || laatste >= peilmaand) return [];
  const zin =
    `Blad ${lijst.blad} heeft declaraties tot en met ${maandnaam(laatste)}; u koos ${maandnaam(peilmaand)}. ` +
    'Lege maanden tellen niet mee.';
  return [{ ernst: 'waarschuwing', zin, cel }];
}

/** What the user should know about a list as the source of a row, besides what is odd about the list itself. */
export function lijstbronproblemen(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  rij: Invoerrij,
  bron: Pick<Lijstbron, 'veld' | 'kop'>,
  vraag: Koppelvraag,
): Probleem[] {
  if (bron.kop !== undefined) return kolomproblemen(beeld, lijst, rij, vraag);
  if (bron.veld !== 'prognose') return [];
  return heeftAlleenMaanden(lijst)
    ? maandproblemen(beeld, lijst, vraag)
    : akkoordproblemen(beeld, lijst, vraag);
}
