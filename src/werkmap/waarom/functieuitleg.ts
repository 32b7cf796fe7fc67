// Explains one cell of the outcome of a WLZ function.
import { decimaal } from '../../domein/decimaal';
import type { Celpositie } from '../beeld/adres';
import { celnaam } from '../beeld/adres';
import { celOp } from '../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { argument, celwoord, waardeVoor } from './functie';
import type { Functieaanroep, Functieargument } from './functie';
import { functiebeleid } from './functiebeleid';
import { getalwoord, schrijfwijzeVan } from './getalwoord';
import type { Uitlegbeleid, Uitleginvoer } from './uitleg';

/** These give a row per row of their arguments; the others weigh all rows together or give a table of their own. */
const PER_RIJ = new Set([
  'RICHTTARIEF',
  'RICHTPERCENTAGE',
  'EXTRAPOLEER',
  'PROGNOSE',
  'VOLUMEGROEI',
  'HERSCHIK',
  'TARIEFPERCENTAGE',
  'UITLEG',
  'INITIEEL',
  'VOORSCHOT',
]);

/** These always begin with a row of headings, and these only with uitvoer "volledig". */
const MET_KOP = new Set(['KALENDER', 'AFRONDINGSCONTROLE']);
const VOLLEDIG_MET_KOP = new Set(['HERSCHIK', 'SALDO', 'INITIEEL', 'VOORSCHOT', 'NAIJL']);

export interface Functieuitleg {
  zinnen: string[];
  berekening?: string;
  invoer: Uitleginvoer[];
  beleid: Uitlegbeleid[];
}

interface Vraag {
  beeld: Werkmapbeeld;
  positie: Celpositie;
  /** The cell the formula stands in. */
  anker: Celpositie;
  aanroep: Functieaanroep;
}

function heeftKop({ aanroep }: Vraag): boolean {
  if (MET_KOP.has(aanroep.functie.naam)) return true;
  const uitvoer = String(argument(aanroep, 'uitvoer')?.waarden?.[0]?.[0] ?? '').toLowerCase();
  if (aanroep.functie.naam === 'OVERHEVELING') return uitvoer !== 'saldo';
  return uitvoer === 'volledig' && VOLLEDIG_MET_KOP.has(aanroep.functie.naam);
}

/** Which row of an argument belongs to a row of the outcome: ruimte has a row per regio. */
function argumentrij({ aanroep }: Vraag, { naam, waarden = [] }: Functieargument, rij: number): number {
  if (naam !== 'ruimte') return rij;
  const regio = waardeVoor(argument(aanroep, 'regio')?.waarden, rij);
  return waarden.findIndex(([eigen]) => eigen === regio);
}

/** The value and place of an argument for one row: 'A5' out of A2:A9. */
function opRij(vraag: Vraag, gegeven: Functieargument, uitkomstrij: number): Uitleginvoer {
  const { plaats, waarden } = gegeven;
  const perRij = PER_RIJ.has(vraag.aanroep.functie.naam) && waarden !== undefined && waarden.length > 1;
  const rij = argumentrij(vraag, gegeven, uitkomstrij);
  if (!perRij || !waarden[rij]) {
    return { naam: gegeven.naam, waarde: gegeven.tekst, ...(plaats && { plaats }) };
  }
  if (!plaats) return { naam: gegeven.naam, waarde: waardetekst(waarden[rij][0]) };
  const gebied = { ...plaats.gebied, rij: plaats.gebied.rij + rij, rijen: 1 };
  const woorden = Array.from({ length: gebied.kolommen }, (_leeg, k) =>
    celwoord(vraag.beeld, { blad: plaats.blad, rij: gebied.rij, kolom: gebied.kolom + k }),
  );
  return { naam: gegeven.naam, waarde: woorden.join('; '), plaats: { blad: plaats.blad, gebied } };
}

function waardetekst(waarde: Celwaarde | undefined): string {
  return typeof waarde === 'number'
    ? getalwoord(waarde, { schaal: 1, procent: false })
    : String(waarde ?? '');
}

/** An argument as a number for one row; undefined when it holds none. */
function getalVan({ aanroep }: Vraag, naam: string, rij: number): number | undefined {
  const waarde = waardeVoor(argument(aanroep, naam)?.waarden, rij);
  return typeof waarde === 'number' ? waarde : undefined;
}

const EURO = { schaal: 1, procent: false };
const PROCENT = { schaal: 1, procent: true };

function richttariefInWoorden(vraag: Vraag, rij: number): string | undefined {
  const zorg = getalVan(vraag, 'zorg', rij);
  const percentage = getalVan(vraag, 'percentage', rij);
  if (zorg === undefined || percentage === undefined) return undefined;
  const termen = [`${getalwoord(zorg, EURO)} × ${getalwoord(percentage, PROCENT)}`];
  for (const naam of ['nhc', 'nic']) {
    const bedrag = getalVan(vraag, naam, rij);
    if (bedrag === undefined || bedrag === 0) continue;
    const deel = getalVan(vraag, `${naam}Percentage`, rij) ?? 1;
    termen.push(`${getalwoord(bedrag, EURO)} × ${getalwoord(deel, PROCENT)}`);
  }
  const opslag = getalVan(vraag, 'opslag', rij);
  if (opslag !== undefined && opslag !== 0) termen.push(getalwoord(opslag, EURO));
  const toegekend = getalVan(vraag, 'toegekend', rij);
  const volume = getalVan(vraag, 'volume', rij);
  if (toegekend !== undefined && volume !== undefined)
    termen.push(`${getalwoord(toegekend, EURO)} ÷ ${getalwoord(volume, EURO)}`);
  return termen.join(' + ');
}

/** The declared months of one row, up to and including the peilmaand. */
function gedeclareerd({ aanroep }: Vraag, rij: number): number[] {
  const waarden = argument(aanroep, 'realisatie')?.waarden ?? [];
  if ((waarden[0]?.length ?? 0) < 2) return []; // a column may be months or aanbieders
  const tot = waardeVoor(argument(aanroep, 'totEnMet')?.waarden, rij);
  const opRegel = waarden[waarden.length === 1 ? 0 : rij] ?? [];
  return opRegel.slice(0, typeof tot === 'number' ? tot : undefined).filter((m) => typeof m === 'number');
}

/** Only the plain way by months: completion degrees and days make no sum to follow by eye. */
function extrapolatieInWoorden(vraag: Vraag, rij: number): string | undefined {
  const methode = argument(vraag.aanroep, 'methode')?.waarden?.[0]?.[0] ?? 'maand';
  if (methode !== 'maand' || argument(vraag.aanroep, 'voltooiing')) return undefined;
  const maanden = gedeclareerd(vraag, rij);
  if (maanden.length === 0) return undefined;
  const som = maanden.reduce((totaal, maand) => totaal.plus(decimaal(maand)), decimaal(0));
  const hoeveel = `${maanden.length} ${maanden.length === 1 ? 'maand' : 'maanden'}`;
  return `${getalwoord(som.toNumber(), EURO)} in ${hoeveel} ÷ ${maanden.length} × 12`;
}

function inWoorden(vraag: Vraag, rij: number): string | undefined {
  const { functie, geheel } = vraag.aanroep;
  if (!geheel) return undefined;
  const { waarde, notatie } = celOp(vraag.beeld, vraag.positie);
  if (typeof waarde !== 'number') return undefined;
  const woorden =
    functie.naam === 'RICHTTARIEF'
      ? richttariefInWoorden(vraag, rij)
      : functie.naam === 'EXTRAPOLEER'
        ? extrapolatieInWoorden(vraag, rij)
        : undefined;
  const { procent } = schrijfwijzeVan(notatie);
  return woorden && `${woorden} = ${getalwoord(waarde, { schaal: 1, procent })}`;
}

/** The sentence that the function itself gives for this row, from its column Uitleg. */
function eigenUitleg({ beeld, anker, positie }: Vraag): string | undefined {
  for (let k = anker.kolom; k < anker.kolom + 40; k += 1) {
    const kop = celOp(beeld, { ...anker, kolom: k }).waarde;
    if (kop === '') return undefined;
    if (kop !== 'Uitleg') continue;
    const tekst = celOp(beeld, { ...anker, rij: positie.rij, kolom: k }).waarde;
    return typeof tekst === 'string' && tekst !== '' ? tekst : undefined;
  }
  return undefined;
}

function plekzin({ anker, positie, aanroep }: Vraag): string[] {
  const zelf = anker.rij === positie.rij && anker.kolom === positie.kolom;
  const wat = aanroep.geheel ? 'de formule' : 'een berekening';
  return zelf ? [] : [`Deze cel is gevuld door ${wat} met WLZ.${aanroep.functie.naam} in ${celnaam(anker)}.`];
}

/** What the function does, its arguments for this row, the calculation where it can be followed, and the policy. */
export function functieuitleg(vraag: Vraag): Functieuitleg {
  const { beeld, positie, anker, aanroep } = vraag;
  const { functie } = aanroep;
  const metKop = heeftKop(vraag);
  const rij = positie.rij - anker.rij - (metKop ? 1 : 0);
  const kopwaarde = metKop ? celOp(beeld, { ...anker, kolom: positie.kolom }).waarde : undefined;
  const kop = typeof kopwaarde === 'string' && kopwaarde !== '' ? kopwaarde : undefined;
  const zinnen = [`WLZ.${functie.naam}: ${functie.omschrijving}`, ...plekzin(vraag)];
  if (rij < 0) zinnen.push('Dit is een kop van de uitkomst.');
  else if (metKop) zinnen.push(...[eigenUitleg(vraag)].filter((zin) => zin !== undefined));
  const berekening = rij < 0 ? undefined : inWoorden(vraag, rij);
  return {
    zinnen,
    ...(berekening !== undefined && { berekening }),
    invoer: aanroep.argumenten.map((gegeven) => opRij(vraag, gegeven, Math.max(rij, 0))),
    beleid: functiebeleid(aanroep, { rij: Math.max(rij, 0), kop }),
  };
}
