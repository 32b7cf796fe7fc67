import { Exact } from '../decimaal';
import { type Cent, NUL, centAfgerond, cent, grootste, kleinste, verschil } from '../geld';
import type { Garantiebeleid, Grens, HerschikRij, Laag, Regime } from './types';

/**
 * The claims of one row on each layer: the part of the forecast up to the layer's grens that no earlier layer has
 * claimed. Together never more than the forecast.
 *
 * @param lagen the layers that are in force, in order
 */
export function aanspraken(rij: HerschikRij, lagen: readonly Laag[], regime: Regime): Cent[] {
  let eerder = NUL;
  return lagen.map((laag) => {
    if (!vanToepassing(rij, laag)) return NUL;
    const tot = kleinste(rij.prognose, grensbedrag(rij, laag.grens, regime));
    const aanspraak = grootste(NUL, verschil(tot, eerder));
    eerder = cent(eerder + aanspraak);
    return aanspraak;
  });
}

/** A layer that names leveringsvormen is for those rows only. */
function vanToepassing(rij: HerschikRij, laag: Laag): boolean {
  if (laag.leveringsvormen === undefined) return true;
  return rij.leveringsvorm !== undefined && laag.leveringsvormen.includes(rij.leveringsvorm);
}

function grensbedrag(rij: HerschikRij, grens: Grens, regime: Regime): Cent {
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
