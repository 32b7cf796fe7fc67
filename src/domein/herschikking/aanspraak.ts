import { Exact } from '../decimaal';
import { type Cent, NUL, centAfgerond, cent, grootste, kleinste, som, verschil } from '../geld';
import { verdeelNaarRato } from '../verdeling';
import { plafondgroepen } from './plafond';
import type { Garantiebeleid, Grens, HerschikRij, Laag, Regime } from './types';

/**
 * The claims of the rows on each layer: the part of the forecast up to the layer's grens that no earlier layer has
 * claimed. Of one row together never more than its forecast.
 *
 * Rows that share a ceiling claim together up to the sum of their grenzen: first each up to its own, then what one
 * leaves is claimed by the others, naar rato of their forecast beyond it.
 *
 * @param lagen the layers that are in force, in order
 * @returns `[laag][rij]`
 */
export function aanspraken(
  rijen: readonly HerschikRij[],
  lagen: readonly Laag[],
  regime: Regime,
): readonly (readonly Cent[])[] {
  const eerder = rijen.map(() => NUL);
  const groepen = plafondgroepen(rijen, regime.plafond?.per ?? 'rij');
  return lagen.map((laag) => {
    const kolom = rijen.map(() => NUL);
    for (const groep of groepen) {
      const leden = groep.flatMap((plaats) => {
        const rij = rijen[plaats];
        return rij !== undefined && vanToepassing(rij, laag) ? [{ plaats, rij }] : [];
      });
      const open = leden.map(({ plaats, rij }): OpenRij => {
        const grens = grensbedrag(rij, laag.grens, regime);
        return { prognose: rij.prognose, grens, eerder: eerder[plaats] ?? NUL };
      });
      for (const [index, bedrag] of samen(open).entries()) {
        const plaats = leden[index]?.plaats ?? 0;
        kolom[plaats] = bedrag;
        eerder[plaats] = cent((eerder[plaats] ?? NUL) + bedrag);
      }
    }
    return kolom;
  });
}

/** A layer that names leveringsvormen is for those rows only. */
function vanToepassing(rij: HerschikRij, laag: Laag): boolean {
  if (laag.leveringsvormen === undefined) return true;
  return rij.leveringsvorm !== undefined && laag.leveringsvormen.includes(rij.leveringsvorm);
}

/** What a row can still claim, and up to where of its own. */
interface OpenRij {
  readonly prognose: Cent;
  readonly grens: Cent;
  readonly eerder: Cent;
}

/** The claims of rows that share a ceiling (or of one row on its own). */
function samen(leden: readonly OpenRij[]): readonly Cent[] {
  const eigen = leden.map((lid) => grootste(NUL, verschil(kleinste(lid.prognose, lid.grens), lid.eerder)));
  if (leden.length < 2) return eigen;
  const tot = kleinste(som(leden.map((lid) => lid.prognose)), som(leden.map((lid) => lid.grens)));
  const gezamenlijk = grootste(NUL, verschil(tot, som(leden.map((lid) => lid.eerder))));
  const over = verschil(gezamenlijk, som(eigen));
  if (over === 0) return eigen;
  // An earlier layer may have lent out room that its owner now wants himself.
  if (over < 0) return verdeelNaarRato(gezamenlijk, eigen);
  const tekort = leden.map((lid, i) => verschil(lid.prognose, cent(lid.eerder + (eigen[i] ?? NUL))));
  return verdeelNaarRato(over, tekort).map((deel, i) => cent(deel + (eigen[i] ?? NUL)));
}

/** Up to where a layer pays this row on its own. */
export function grensbedrag(rij: HerschikRij, grens: Grens, regime: Regime): Cent {
  switch (grens) {
    case 'garantie':
      return garantie(rij, regime.garantie);
    case 'afspraak':
      return rij.afspraak;
    case 'afspraak en groei':
      return cent(rij.afspraak + (rij.groei ?? 0));
    case 'prognose':
      return rij.prognose;
  }
}

/**
 * What a row is guaranteed: its comfortbrief, else the regime's share of the afspraak (half up), which may differ
 * per leveringsvorm. Without a policy nothing is guaranteed.
 */
export function garantie(rij: HerschikRij, beleid: Garantiebeleid | undefined): Cent {
  if (rij.garantie !== undefined) return rij.garantie;
  if (beleid === undefined) return NUL;
  const eigen = rij.leveringsvorm === undefined ? undefined : beleid.perLeveringsvorm?.[rij.leveringsvorm];
  return centAfgerond(new Exact(rij.afspraak).times(eigen ?? beleid.standaard));
}
