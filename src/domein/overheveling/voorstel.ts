import type { Datum } from '../datum';
import { Exact, decimaal } from '../decimaal';
import { type Cent, NUL, cent, euroTekst, grootste, kleinste, som } from '../geld';
import { verdeelNaarRato } from '../verdeling';
import { aankomst, aankomstfactor, teSturen } from './brutering';
import { minsteOverhevelingen } from './minste';
import { type Regiosaldo, regiosaldo } from './register';
import { gesloten } from './sluiting';
import { type Balans, type Regiostand, balans, geef, krijg, totaalTekort } from './stand';
import {
  ELDERS,
  KAVELS,
  type Kavel,
  type Overhevelingsregels,
  type Plaats,
  type Tekortverdeling,
  andereKavel,
  richting,
} from './types';
import { type Bedragtekst, uitlegElders, uitlegNietBetaald, uitlegTotaal, uitlegVerplaatst } from './uitleg';

/** The steps of the proposal, in order. */
export const STAPPEN = ['eigen regio', "tussen regio's", 'van elders', 'niet betaald'] as const;
export type Stap = (typeof STAPPEN)[number];

/** What is asked. */
export interface Voorstelvraag {
  /** the regio's of one zorgkantoor, each once */
  readonly regios: readonly Regiostand[];
  readonly regels: Overhevelingsregels;
  /** the day on which the transfers would be done; absent = no direction is closed */
  readonly datum?: Datum | undefined;
  /** what other concessiehouders or VWS have promised, in cents; absent = not asked yet */
  readonly elders?: Cent | undefined;
  /** how sentences write an amount; default `€ 1.234` */
  readonly toon?: Bedragtekst | undefined;
}

/** One transfer, or one deficit that remains. Amounts in cents. */
export interface Voorstelregel {
  readonly stap: Stap;
  /** absent for what is not paid */
  readonly van?: Plaats;
  readonly naar: Plaats;
  /** what is sent */
  readonly bedrag: Cent;
  /** what arrives after brutering */
  readonly aankomst: Cent;
  readonly uitleg: string;
}

/** The proposal. */
export interface Voorstel {
  readonly regels: readonly Voorstelregel[];
  /** what it does per regio, in the order of the input; promised money counts, money still asked for doesn't */
  readonly saldi: readonly Regiosaldo[];
  /** Σ deficits that no surplus of the own regio's could lift */
  readonly nietGedekt: Cent;
  /** how much more could be lifted if the own regio didn't come first; 0 unless a direction is closed or bruteert */
  readonly gemistDoorVolgorde: Cent;
  /** true = proven that each part of step 2 can't do with fewer transfers */
  readonly minsteBewezen: boolean;
  readonly uitleg: string;
}

/** The work in hand. */
interface Werk {
  readonly balansen: readonly Balans[];
  readonly vraag: Voorstelvraag;
  readonly toon: Bedragtekst;
  readonly regels: Voorstelregel[];
  bewezen: boolean;
}

/**
 * Proposes transfers that lift the deficits of a zorgkantoor's regio's, in strict order:
 *
 * 1. *eigen regio*: between the two kavels of one regio, as long as the direction is open on that day;
 * 2. *tussen regio's*: first within a kavel (no brutering, no deadline), then from one kavel to the other;
 * 3. *van elders*: what remains is asked of other concessiehouders or VWS (or covered by what they promised);
 * 4. *niet betaald*: what their promise doesn't cover.
 *
 * Every step lifts as much of the deficits as its surpluses allow, and given the earlier ones moves the fewest euros
 * for that: without brutering exactly what it lifts. If it isn't enough the deficits share by `bijTekort`. Every part
 * of step 2 (ZIN, pgb, between the two) does so with the fewest transfers ({@link minsteOverhevelingen}). The steps
 * are in the order of the sources and not weighed against each other. As long as both directions are open and nothing
 * is lost that costs nothing: together they lift all that can be lifted. Otherwise a surplus spent in its own regio may
 * have helped more elsewhere; the proposal then keeps to the order and says how much (`gemistDoorVolgorde`). With brutering a transfer is rounded to cents, so that up to a cent per transfer of a
 * surplus may stay unused.
 *
 * Source: VGZ Clicksystematiek 2023, stappenplan; CZ Monitoring contracteerruimte 2024, dia 4.
 */
export function stelVoor(vraag: Voorstelvraag): Voorstel {
  const werk: Werk = {
    balansen: vraag.regios.map(balans),
    vraag,
    toon: vraag.toon ?? euroTekst,
    regels: [],
    bewezen: true,
  };
  const tekort = totaalTekort(werk.balansen);
  const dekbaar = hoogstDekbaar(werk);
  for (const regio of werk.balansen) binnenRegio(regio, werk);
  for (const kavel of KAVELS) tussenRegios(kavel, kavel, werk);
  for (const kavel of KAVELS) tussenRegios(andereKavel(kavel), kavel, werk);
  const nietGedekt = totaalTekort(werk.balansen);
  const gemist = grootste(NUL, cent(dekbaar - (tekort - nietGedekt)));
  vanElders(werk);
  return {
    regels: werk.regels,
    saldi: werk.balansen.map(({ regio, mutatie }, i) => {
      const reservering = vraag.regios[i]?.reservering;
      return regiosaldo(regio, mutatie, { ZIN: reservering?.ZIN ?? NUL, pgb: reservering?.pgb ?? NUL });
    }),
    nietGedekt,
    gemistDoorVolgorde: gemist,
    minsteBewezen: werk.bewezen,
    uitleg: uitlegTotaal({ tekort, nietGedekt, gemist, bewezen: werk.bewezen }, werk.toon),
  };
}

/**
 * The most that all surpluses together can lift, whatever the order of the steps: within each kavel first, where
 * nothing is lost, and then what is left to the other kavel if that is open. Rounded down, less a cent for every pair
 * of regio's where brutering rounds, so that it never promises too much.
 */
function hoogstDekbaar(werk: Werk): Cent {
  const { balansen, vraag } = werk;
  const over = {
    ZIN: som(balansen.map((b) => b.overschot.ZIN)),
    pgb: som(balansen.map((b) => b.overschot.pgb)),
  };
  const nodig = { ZIN: som(balansen.map((b) => b.tekort.ZIN)), pgb: som(balansen.map((b) => b.tekort.pgb)) };
  let gedekt = kleinste(over.ZIN, nodig.ZIN) + kleinste(over.pgb, nodig.pgb);
  for (const naar of KAVELS) {
    const van = andereKavel(naar);
    const [rest, tekort] = [over[van] - nodig[van], nodig[naar] - over[naar]];
    if (!open(van, naar, werk)) continue;
    const factor = aankomstfactor(van, naar, vraag.regels.brutering);
    const marge = factor === 1 ? 0 : balansen.length ** 2;
    const komtAan = new Exact(rest).times(decimaal(factor)).floor().toNumber() - marge;
    gedekt += Math.max(0, Math.min(komtAan, tekort - marge));
  }
  return cent(gedekt);
}

/** Step 1: one regio's surplus in one kavel to its deficit in the other. */
function binnenRegio(regio: Balans, werk: Werk): void {
  for (const naar of KAVELS) {
    const van = andereKavel(naar);
    if (!open(van, naar, werk)) continue;
    const factor = aankomstfactor(van, naar, werk.vraag.regels.brutering);
    const bedrag = kleinste(regio.overschot[van], teSturen(regio.tekort[naar], factor));
    verplaats({ stap: 'eigen regio', bron: regio, van, doel: regio, naar, bedrag, factor }, werk);
  }
}

/** Step 2, one part: all surpluses in one kavel to all deficits in the same or the other one. */
function tussenRegios(van: Kavel, naar: Kavel, werk: Werk): void {
  const { balansen, vraag } = werk;
  const tekorten = balansen.map(({ tekort }) => tekort[naar]);
  const aantalTekorten = tekorten.filter((tekort) => tekort > 0).length;
  if (!open(van, naar, werk)) return;
  const factor = aankomstfactor(van, naar, vraag.regels.brutering);
  const vermogens = balansen.map(({ overschot }) => vermogen(overschot[van], factor, aantalTekorten));
  const beschikbaar = kleinste(som(vermogens), som(tekorten));
  const doelen = verdeelTekort(beschikbaar, tekorten, vraag.regels.bijTekort);
  const { stromen, bewezen } = minsteOverhevelingen(vermogens, doelen);
  for (const stroom of stromen) {
    const [bron, doel] = [balansen[stroom.van], balansen[stroom.naar]];
    if (bron === undefined || doel === undefined) continue;
    const bedrag = teSturen(stroom.bedrag, factor);
    verplaats({ stap: "tussen regio's", bron, van, doel, naar, bedrag, factor }, werk);
  }
  werk.bewezen &&= bewezen;
}

/**
 * What can arrive of a surplus when it is split over up to `delen` transfers, each rounded to the cent: n transfers
 * that arrive as A together take less than (A − n/2) ÷ factor + n.
 */
function vermogen(overschot: Cent, factor: number, delen: number): Cent {
  const ineens = aankomst(overschot, factor);
  if (factor === 1 || delen === 1) return ineens;
  const marge = decimaal(factor).minus(0.5).times(delen);
  const veilig = new Exact(overschot).times(decimaal(factor)).minus(marge).floor().toNumber();
  return cent(Math.max(0, Math.min(ineens, veilig)));
}

/** What each deficit gets of an amount that is at most their sum. */
function verdeelTekort(bedrag: Cent, tekorten: readonly Cent[], manier: Tekortverdeling): Cent[] {
  if (manier === 'naar rato') return verdeelNaarRato(bedrag, tekorten);
  const doelen = tekorten.map(() => NUL);
  let over: number = bedrag;
  const volgorde = [...tekorten.entries()].sort(([, a], [, b]) => b - a);
  for (const [plaats, tekort] of volgorde) {
    const deel = Math.min(over, tekort);
    doelen[plaats] = cent(deel);
    over -= deel;
  }
  return doelen;
}

interface Verplaatsing {
  readonly stap: Stap;
  readonly bron: Balans;
  readonly van: Kavel;
  readonly doel: Balans;
  readonly naar: Kavel;
  readonly bedrag: Cent;
  readonly factor: number;
}

/** Carries out one transfer and notes it; one of which nothing would arrive is not made. */
function verplaats(v: Verplaatsing, werk: Werk): void {
  const komtAan = aankomst(v.bedrag, v.factor);
  if (komtAan === 0) return;
  const voor = { overschot: v.bron.overschot[v.van], tekort: v.doel.tekort[v.naar] };
  geef(v.bron, v.van, v.bedrag);
  krijg(v.doel, v.naar, komtAan);
  const van = { regio: v.bron.regio, kavel: v.van };
  const naar = { regio: v.doel.regio, kavel: v.naar };
  const na = { rest: v.doel.tekort[v.naar], bedrag: v.bedrag, aankomst: komtAan };
  const uitleg = uitlegVerplaatst({ van, naar, ...voor, ...na }, werk.toon);
  werk.regels.push({ stap: v.stap, van, naar, bedrag: v.bedrag, aankomst: komtAan, uitleg });
}

/** Steps 3 and 4: the deficits that remain, shared by what was promised, if anything was. */
function vanElders(werk: Werk): void {
  const { balansen, vraag } = werk;
  const open = balansen.flatMap((doel) =>
    KAVELS.map((kavel) => ({ doel, kavel, tekort: doel.tekort[kavel] })),
  );
  const tekorten = open.map(({ tekort }) => tekort);
  const toegezegd = kleinste(vraag.elders ?? som(tekorten), som(tekorten));
  const delen = verdeelTekort(toegezegd, tekorten, vraag.regels.bijTekort);
  for (const stap of ['van elders', 'niet betaald'] as const) {
    for (const [i, { doel, kavel, tekort }] of open.entries()) {
      const deel = delen[i] ?? NUL;
      const bedrag = stap === 'van elders' ? deel : cent(tekort - deel);
      if (bedrag > 0) noteerRest(stap, { regio: doel.regio, kavel }, bedrag, werk);
    }
  }
  if (vraag.elders === undefined) return;
  for (const [i, { doel, kavel }] of open.entries()) krijg(doel, kavel, delen[i] ?? NUL);
}

function noteerRest(stap: 'van elders' | 'niet betaald', naar: Plaats, bedrag: Cent, werk: Werk): void {
  if (stap === 'niet betaald') {
    const uitleg = uitlegNietBetaald(naar, bedrag, werk.toon);
    werk.regels.push({ stap, naar, bedrag, aankomst: NUL, uitleg });
    return;
  }
  const van: Plaats = { regio: ELDERS, kavel: naar.kavel };
  const uitleg = uitlegElders(
    { naar, bedrag, toegezegd: werk.vraag.elders !== undefined, gesloten: gemist(naar.kavel, werk) },
    werk.toon,
  );
  werk.regels.push({ stap, van, naar, bedrag, aankomst: bedrag, uitleg });
}

/** The closed direction that keeps a surplus in the other kavel from this deficit, with that surplus. */
function gemist(naar: Kavel, { balansen, vraag }: Werk): Parameters<typeof uitlegElders>[0]['gesloten'] {
  const van = andereKavel(naar);
  const sluiting = gesloten(richting(van, naar), vraag.datum, vraag.regels.sluitingen);
  const overschot = som(balansen.map((regio) => regio.overschot[van]));
  return sluiting === undefined || overschot === 0 ? undefined : { sluiting, overschot };
}

function open(van: Kavel, naar: Kavel, { vraag }: Werk): boolean {
  return gesloten(richting(van, naar), vraag.datum, vraag.regels.sluitingen) === undefined;
}
