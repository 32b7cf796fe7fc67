/** A way to send something from one node to another: at most `ruimte`, at `kosten` each. */
export interface Boog {
  readonly van: number;
  readonly naar: number;
  /** how much may go, a whole number ≥ 0 */
  readonly ruimte: number;
  /** per unit, a whole number ≥ 0 */
  readonly kosten: number;
}

/** What went along each arc, or, when the surpluses can't be sent, the nodes they can still reach. */
export type Stroom =
  | { readonly gelukt: true; readonly stroom: readonly number[] }
  | { readonly gelukt: false; readonly bereikt: ReadonlySet<number> };

/**
 * Sends the surplus of nodes to nodes with a shortage at the lowest total cost: minimum cost flow by successive
 * shortest paths. With whole capacities the flow is whole too. Deterministic: of equally cheap ways the one that is
 * found first along the order of the arcs.
 *
 * Source: R.K. Ahuja, T.L. Magnanti, J.B. Orlin, Network Flows (1993), §9.7. When it fails, the nodes that are
 * reached form a cut that proves it: more has to leave them than can.
 *
 * @param overschot per node: positive must leave, negative must arrive, together 0
 */
export function leidStroom(overschot: readonly number[], bogen: readonly Boog[]): Stroom {
  const net = restnet(overschot.length, bogen);
  const over = [...overschot];
  while (over.some((hoeveel) => hoeveel > 0)) {
    const { kosten, via } = goedkoopsteWegen(net, over);
    // Which shortage goes first doesn't matter for the cost: every cheapest way keeps the whole flow cheapest.
    const doel = over.findIndex((hoeveel, knoop) => hoeveel < 0 && kosten[knoop] !== Infinity);
    if (doel === -1) return { gelukt: false, bereikt: bereikteKnopen(kosten) };
    stuur(net, over, via, doel);
  }
  // What can go back along an arc is what went along it.
  return { gelukt: true, stroom: bogen.map((_boog, i) => net.ruimte[2 * i + 1] ?? 0) };
}

/** The residual network: half-arc 2i is arc i, half-arc 2i + 1 takes back what went along it. */
interface Restnet {
  readonly van: number[];
  readonly naar: number[];
  readonly ruimte: number[];
  readonly kosten: number[];
  /** per node its half-arcs */
  readonly uit: number[][];
}

function restnet(knopen: number, bogen: readonly Boog[]): Restnet {
  const net: Restnet = {
    van: [],
    naar: [],
    ruimte: [],
    kosten: [],
    uit: Array.from({ length: knopen }, () => []),
  };
  const voegToe = (van: number, naar: number, ruimte: number, kosten: number): void => {
    net.uit[van]?.push(net.van.length);
    net.van.push(van);
    net.naar.push(naar);
    net.ruimte.push(ruimte);
    net.kosten.push(kosten);
  };
  for (const { van, naar, ruimte, kosten } of bogen) {
    voegToe(van, naar, ruimte, kosten);
    voegToe(naar, van, 0, -kosten);
  }
  return net;
}

interface Wegen {
  /** per node the cost of the cheapest way from any surplus; Infinity when there is none */
  readonly kosten: number[];
  /** per node the half-arc by which that way arrives, −1 at its start */
  readonly via: number[];
}

/** Bellman–Ford with a queue, because taking back has negative costs; there are no negative cycles. */
function goedkoopsteWegen(net: Restnet, over: readonly number[]): Wegen {
  const kosten = over.map((hoeveel) => (hoeveel > 0 ? 0 : Infinity));
  const via = over.map(() => -1);
  const wacht = over.map((hoeveel) => hoeveel > 0);
  const rij = [...over.keys()].filter((knoop) => wacht[knoop]);
  for (const knoop of rij) {
    wacht[knoop] = false;
    for (const boog of net.uit[knoop] ?? []) {
      const naar = net.naar[boog] ?? 0;
      const langsHier = (kosten[knoop] ?? 0) + (net.kosten[boog] ?? 0);
      if (net.ruimte[boog] === 0 || langsHier >= (kosten[naar] ?? 0)) continue;
      kosten[naar] = langsHier;
      via[naar] = boog;
      if (!wacht[naar]) rij.push(naar);
      wacht[naar] = true;
    }
  }
  return { kosten, via };
}

function bereikteKnopen(kosten: readonly number[]): Set<number> {
  return new Set([...kosten.keys()].filter((knoop) => kosten[knoop] !== Infinity));
}

/** Sends as much as fits along the way to `doel`. */
function stuur(net: Restnet, over: number[], via: readonly number[], doel: number): void {
  const weg: number[] = [];
  let begin = doel;
  for (let boog = via[doel] ?? -1; boog !== -1; boog = via[begin] ?? -1) {
    weg.push(boog);
    begin = net.van[boog] ?? 0;
  }
  const past = Math.min(over[begin] ?? 0, -(over[doel] ?? 0), ...weg.map((boog) => net.ruimte[boog] ?? 0));
  for (const boog of weg) {
    net.ruimte[boog] = (net.ruimte[boog] ?? 0) - past;
    // The two halves of an arc are each other's neighbour: 2i and 2i + 1.
    net.ruimte[boog ^ 1] = (net.ruimte[boog ^ 1] ?? 0) + past;
  }
  over[begin] = (over[begin] ?? 0) - past;
  over[doel] = (over[doel] ?? 0) + past;
}
