import type { As, Opbouw, Plaats } from './opbouw';

/** A cell as a stream between two nodes: `teken` × its amount flows from `van` to `naar`. */
export interface Celboog extends Plaats {
  readonly van: number;
  readonly naar: number;
  readonly teken: 1 | -1;
}

/** A table as a circulation: it adds up exactly when as much flows into every node as out of it. */
export interface Netwerk {
  readonly knopen: number;
  readonly cellen: readonly Celboog[];
}

/** The node from which everything springs and in which everything ends. */
const BUITEN = 0;

/**
 * The table as a network, one arc per cell and one node per sum.
 *
 * Along the deep axis (rows, say) every input column is a tree of sums, down which money flows from a sum to its
 * terms; the input cells at the bottom flow on to the total column, up the same tree. So every sum of input columns
 * is one node, every row of a total column is one, and each cell lies between two of them. A row with a minus sign
 * (realisatie in the overschot) flows with its sign turned. The constraint matrix of a network is totally
 * unimodular: between whole bounds that the exact amounts respect there always is a whole solution. That is why
 * {@link sluitend} never fails.
 *
 * Source: L.H. Cox, L.R. Ernst, Controlled rounding, INFOR 20 (1982); with subtotals along one axis: L.H. Cox,
 * J.A. George, Controlled rounding for tables with subtotals, Annals of Operations Research 20 (1989).
 *
 * @throws RangeError when a line is a term of two sums or of itself, or when both axes have sums of sums.
 */
export function netwerk(opbouw: Opbouw): Netwerk {
  if (isVlak(opbouw.kolommen)) return bouw(opbouw.rijen, opbouw.kolommen, (rij, kolom) => ({ rij, kolom }));
  if (isVlak(opbouw.rijen)) return bouw(opbouw.kolommen, opbouw.rijen, (kolom, rij) => ({ rij, kolom }));
  throw new RangeError('Rijen en kolommen hebben allebei totalen van totalen; dat kan maar langs één kant.');
}

/** Whether no sum has a sum among its terms. */
function isVlak(as: As): boolean {
  return as.every((termen) => termen === null || termen.every(({ plaats }) => as[plaats] === null));
}

function bouw(diep: As, vlak: As, plaats: (diep: number, vlak: number) => Plaats): Netwerk {
  const [boven, totaal] = [ouders(diep), ouders(vlak)];
  const tekens = diep.map((_lijn, lijn) => tekenTotBoven(boven, lijn));
  const knoop = nummering();
  const cellen: Celboog[] = [];
  for (const [d, som] of diep.entries()) {
    const ouder = boven[d]?.plaats;
    for (const [v, isTotaal] of vlak.entries()) {
      const bovenD = ouder === undefined ? BUITEN : knoop(ouder, v);
      const t = totaal[v];
      const [van, naar] = isTotaal
        ? [knoop(d, v), bovenD]
        : [bovenD, som ? knoop(d, v) : t ? knoop(d, t.plaats) : BUITEN];
      const teken = (tekens[d] ?? 1) * (t?.teken ?? 1) === 1 ? 1 : -1;
      cellen.push({ ...plaats(d, v), van, naar, teken });
    }
  }
  return { knopen: knoop.aantal(), cellen };
}

/** Per line the sum it is a term of, with its sign there. */
function ouders(as: As): ({ plaats: number; teken: 1 | -1 } | undefined)[] {
  const gevonden: ({ plaats: number; teken: 1 | -1 } | undefined)[] = as.map(() => undefined);
  for (const [som, termen] of as.entries()) {
    for (const { plaats, teken } of termen ?? []) {
      if (gevonden[plaats]) throw new RangeError(`Lijn ${plaats + 1} telt mee in twee totalen.`);
      gevonden[plaats] = { plaats: som, teken };
    }
  }
  return gevonden;
}

/** The product of the signs on the way up. */
function tekenTotBoven(boven: ReturnType<typeof ouders>, lijn: number): 1 | -1 {
  let teken: 1 | -1 = 1;
  let stappen = 0;
  for (let hier = boven[lijn]; hier !== undefined; hier = boven[hier.plaats]) {
    if (hier.teken === -1) teken = teken === 1 ? -1 : 1;
    stappen += 1;
    if (stappen > boven.length) throw new RangeError(`Lijn ${lijn + 1} telt mee in haar eigen totaal.`);
  }
  return teken;
}

/** Hands out node numbers from 1; the same line and column get the same node. */
function nummering(): { (diep: number, vlak: number): number; aantal(): number } {
  const nummers = new Map<string, number>();
  const nummer = (diep: number, vlak: number): number => {
    const sleutel = `${diep} ${vlak}`;
    const bekend = nummers.get(sleutel) ?? nummers.size + 1;
    nummers.set(sleutel, bekend);
    return bekend;
  };
  return Object.assign(nummer, { aantal: () => nummers.size + 1 });
}
