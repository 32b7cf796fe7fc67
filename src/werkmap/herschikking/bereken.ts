// The herschikking as the pane shows it: the same rules as WLZ.HERSCHIK, on the rows of the list.
import { type Cent, NUL, grootste, som, verschil } from '../../domein/geld';
import { type Herschikking, type Regime, herschik } from '../../domein/herschikking';
import { opErnst } from '../herkennen/probleem';
import type { Probleem } from '../herkennen/probleem';
import { aanwezigeVelden, benodigdeVelden } from './benodigd';
import { type VolledigeRij, naamVan, volledigeRijen } from './rijen';
import { bijStap } from './problemen';
import type {
  Berekening,
  Beschikbaar,
  Herschikgegevens,
  Herschikuitkomst,
  Regiouitkomst,
  Rijuitkomst,
  Stapprobleem,
} from './types';
import type { Herschikvraag } from './vraag';
import { beschikbareRuimtes } from './watals';

/** Name of the row that adds the regio's up. */
export const TOTAAL = 'Totaal';

/** The option of a regime that leaves open whether overproduction is financed. */
export const OVERPRODUCTIE = 'overproductieFinancieren';

/** True when this regime leaves it to the zorgkantoor whether overproduction is financed. */
export function kentOverproductie({ opties }: Regime): boolean {
  return opties?.some(({ naam }) => naam === OVERPRODUCTIE) ?? false;
}

/** The decision for a regime that asks for it; a decision that it doesn't know has no effect. */
function optiesVoor(regime: Regime, { overproductie }: Herschikvraag): Record<string, boolean> {
  if (overproductie === undefined || !kentOverproductie(regime)) return {};
  return { [OVERPRODUCTIE]: overproductie };
}

function rijuitkomst(
  { bron, cel, rij, prognoses }: VolledigeRij,
  deel: Herschikking['rijen'][number],
): Rijuitkomst {
  return {
    bron,
    cel,
    regio: rij.regio,
    aanbieder: naamVan(bron.rij),
    ...(bron.rij.agb === undefined ? {} : { agb: bron.rij.agb }),
    ...(rij.leveringsvorm === undefined ? {} : { leveringsvorm: rij.leveringsvorm }),
    afspraak: rij.afspraak,
    prognoses,
    prognose: rij.prognose,
    toegekend: deel.toegekend,
    nieuw: deel.afspraakNieuw,
    mutatie: deel.mutatie,
    nietVergoed: deel.nietVergoed,
    uitleg: deel.uitleg,
  };
}

/** Adds rows up beside a ruimte. */
function opgeteld(ruimte: Beschikbaar, rijen: readonly Rijuitkomst[]): Regiouitkomst {
  const van = (veld: 'afspraak' | 'prognose' | 'nieuw' | 'mutatie' | 'nietVergoed'): Cent =>
    som(rijen.map((rij) => rij[veld]));
  const verdeeld = van('nieuw');
  return {
    ...ruimte,
    afspraak: van('afspraak'),
    prognose: van('prognose'),
    verdeeld,
    mutatie: van('mutatie'),
    nietVergoed: van('nietVergoed'),
    rest: grootste(NUL, verschil(ruimte.beschikbaar, verdeeld)),
    overschrijding: grootste(NUL, verschil(verdeeld, ruimte.beschikbaar)),
  };
}

function totaalruimte(ruimtes: readonly Beschikbaar[]): Beschikbaar {
  const van = (veld: Exclude<keyof Beschikbaar, 'regio'>): Cent => som(ruimtes.map((ruimte) => ruimte[veld]));
  return {
    regio: TOTAAL,
    ruimteZin: van('ruimteZin'),
    saldo: van('saldo'),
    overheveling: van('overheveling'),
    aanpassing: van('aanpassing'),
    beschikbaar: van('beschikbaar'),
    meerzorg: van('meerzorg'),
  };
}

/** What is left in one regio is of no use to another, unless the regime shares the ruimte over the whole kantoor. */
function totaalVan(
  { bereik }: Regime,
  regios: readonly Regiouitkomst[],
  samen: Regiouitkomst,
): Regiouitkomst {
  if (bereik === 'kantoor') return samen;
  return {
    ...samen,
    rest: som(regios.map(({ rest }) => rest)),
    overschrijding: som(regios.map(({ overschrijding }) => overschrijding)),
  };
}

/** The problems about cells that reading hasn't already found fault with. */
function nieuwe(gevonden: readonly Probleem[], eerder: readonly Probleem[]): Probleem[] {
  const plek = ({ cel }: Probleem): string | undefined => cel && `${cel.blad}!${cel.rij},${cel.kolom}`;
  const bekend = new Set(eerder.filter(({ ernst }) => ernst === 'fout').map(plek));
  return gevonden.filter((probleem) => plek(probleem) === undefined || !bekend.has(plek(probleem)));
}

/** The domain's sentence for what can't be divided; any other failure is ours and goes on. */
function zinVan(fout: unknown): string {
  if (fout instanceof RangeError) return fout.message;
  throw fout;
}

function uitkomstVan(
  regime: Regime,
  verdeling: Herschikking,
  rijen: readonly VolledigeRij[],
  ruimtes: readonly Beschikbaar[],
): Herschikuitkomst {
  const uitkomsten = rijen.flatMap((rij, i) => {
    const deel = verdeling.rijen[i];
    return deel === undefined ? [] : [rijuitkomst(rij, deel)];
  });
  const regios = ruimtes.map((ruimte) =>
    opgeteld(
      ruimte,
      uitkomsten.filter(({ regio }) => regio === ruimte.regio),
    ),
  );
  return {
    regime: { naam: regime.naam, titel: regime.titel, bereik: regime.bereik },
    lagen: verdeling.lagen,
    rijen: uitkomsten,
    regios,
    totaal: totaalVan(regime, regios, opgeteld(totaalruimte(ruimtes), uitkomsten)),
    ruimtes: verdeling.ruimtes,
  };
}

/**
 * A regio with rows of which the ruimte isn't known: its rows would get nothing, which nobody decided. A regime over
 * the whole kantoor adds all ruimtes up, so it needs all of them.
 */
function zonderRuimte(
  { kader }: Herschikgegevens,
  { bereik }: Regime,
  rijen: readonly VolledigeRij[],
  ruimtes: readonly Beschikbaar[],
): Probleem[] {
  const bekend = new Set(ruimtes.map(({ regio }) => regio));
  const nodig = bereik === 'kantoor' ? kader.regios : rijen.map(({ rij }) => rij.regio);
  const missend = new Set(nodig.filter((regio) => !bekend.has(regio)));
  return [...missend].map((regio) => ({
    ernst: 'fout',
    zin: `De ruimte van ${regio} ontbreekt. Vul haar in, ook als zij 0 is.`,
  }));
}

/**
 * Divides the ruimte over the rows of the list. Pure and cheap enough for every move of a slider.
 *
 * Rows that aren't complete take no part and are named; nothing is divided without a regime, rows, or the ruimte of a
 * regio that has rows.
 */
export function bereken(vraag: Herschikvraag, gegevens: Herschikgegevens): Berekening {
  const { regime, lijsten, kader } = gegevens;
  const ruimte = beschikbareRuimtes(gegevens.ruimtes, vraag.watAls, kader.jaar);
  const problemen: Stapprobleem[] = [...gegevens.problemen, ...bijStap('watals', ruimte.problemen)];
  let compleet = false;
  const klaar = (uitkomst?: Herschikuitkomst): Berekening => ({
    ...(uitkomst === undefined ? {} : { uitkomst }),
    volledig: uitkomst !== undefined && compleet,
    problemen: opErnst(problemen),
  });
  if (regime === undefined) return klaar();
  const velden = benodigdeVelden(regime, aanwezigeVelden(lijsten));
  const gelezen = volledigeRijen(gegevens.rijen, {
    regios: kader.regios,
    leegIsNul: vraag.leegIsNul,
    velden,
  });
  compleet = gelezen.problemen.every(({ ernst }) => ernst !== 'fout');
  const zonder = zonderRuimte(gegevens, regime, gelezen.rijen, ruimte.ruimtes);
  problemen.push(...bijStap('aanbieders', nieuwe(gelezen.problemen, problemen)));
  problemen.push(...bijStap('ruimte', zonder));
  if (gelezen.rijen.length === 0 || zonder.length > 0) return klaar();
  try {
    const verdeling = herschik(
      gelezen.rijen.map(({ rij }) => rij),
      new Map(ruimte.ruimtes.map(({ regio, beschikbaar }) => [regio, beschikbaar])),
      regime,
      optiesVoor(regime, vraag),
      new Map(ruimte.ruimtes.filter((r) => r.meerzorg > 0).map(({ regio, meerzorg }) => [regio, meerzorg])),
    );
    return klaar(uitkomstVan(regime, verdeling, gelezen.rijen, ruimte.ruimtes));
  } catch (fout) {
    problemen.push({ ernst: 'fout', zin: zinVan(fout), stap: 'watals' });
    return klaar();
  }
}
