import { type Cent, NUL, grootste, kleinste, som, verschil } from '../geld';
import { verdeelGewogen, verdeelNaarRato, verdeelOpVolgorde } from '../verdeling';
import { aanspraken } from './aanspraak';
import { gewicht } from './weging';
import type { HerschikRij, Laag, Regime, Voorwaarde } from './types';

/** Why a layer took no part. */
export type Buitenspel = { readonly optie: string } | { readonly voorwaarde: Voorwaarde };

/** What happened in one layer, for one ruimte. Columns run along the rows. */
export interface Laaguitkomst {
  readonly laag: Laag;
  readonly buitenspel: Buitenspel | undefined;
  readonly aanspraak: readonly Cent[];
  readonly toegekend: readonly Cent[];
  /** Σ aanspraak */
  readonly gevraagd: Cent;
  /** Σ toegekend */
  readonly gekregen: Cent;
}

/**
 * Funds the layers in order from one ruimte.
 *
 * A `volledig` layer is granted in full, also beyond the ruimte; after that nothing is left for later layers. The
 * other layers never take more than what is left. A layer that is out of play (its condition doesn't hold or its
 * option is off) has no claims, so that what it would have claimed is open to later layers.
 *
 * @param opties the regime's options, all filled in
 */
export function waterval(
  rijen: readonly HerschikRij[],
  ruimte: Cent,
  regime: Regime,
  opties: Readonly<Record<string, boolean>>,
): Laaguitkomst[] {
  const overschreden = som(rijen.map((rij) => rij.prognose)) > ruimte;
  const stand = regime.lagen.map((laag) => ({ laag, buitenspel: buitenspel(laag, overschreden, opties) }));
  const inSpel = stand.filter((s) => s.buitenspel === undefined).map((s) => s.laag);
  const perLaag = aanspraken(rijen, inSpel, regime);
  let over = ruimte;
  return stand.map(({ laag, buitenspel }) => {
    const kolom = inSpel.indexOf(laag);
    const aanspraak = perLaag[kolom] ?? rijen.map(() => NUL);
    const toegekend = bekostig(laag, rijen, aanspraak, over);
    const gekregen = som(toegekend);
    over = grootste(NUL, verschil(over, gekregen));
    return { laag, buitenspel, aanspraak, toegekend, gevraagd: som(aanspraak), gekregen };
  });
}

function buitenspel(
  laag: Laag,
  overschreden: boolean,
  opties: Readonly<Record<string, boolean>>,
): Buitenspel | undefined {
  const { alleenBij, optie } = laag;
  if (alleenBij !== undefined && (alleenBij === 'overschrijding') !== overschreden)
    return { voorwaarde: alleenBij };
  if (optie !== undefined && opties[optie] !== true) return { optie };
  return undefined;
}

function bekostig(
  { verdeling, weging }: Laag,
  rijen: readonly HerschikRij[],
  aanspraak: readonly Cent[],
  over: Cent,
): Cent[] {
  switch (verdeling) {
    case 'volledig':
      return [...aanspraak];
    case 'naar rato': {
      const bedrag = kleinste(over, som(aanspraak));
      if (weging === undefined) return verdeelNaarRato(bedrag, aanspraak);
      const gewichten = rijen.map((rij, i) => gewicht(rij, aanspraak[i] ?? NUL, weging));
      return verdeelGewogen(bedrag, aanspraak, gewichten);
    }
    case 'op volgorde':
      return verdeelOpVolgorde(over, aanspraak);
  }
}

/** Σ granted over all layers. */
export function verdeeld(lagen: readonly Laaguitkomst[]): Cent {
  return som(lagen.map(({ gekregen }) => gekregen));
}
