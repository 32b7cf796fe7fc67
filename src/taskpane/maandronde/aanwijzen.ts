// What the user points at in the sheet, as a source for one input row.
import type { Invoerrij } from '../../domein/contracteerruimte';
import { gebiedVan } from '../../werkmap';
import type { Gebied, Lijst, Selectie } from '../../werkmap';
import type { Bronkeuze, Koppelbeeld } from './koppelen';

/** A recognised source, or a column of a list that the user makes the prognose. */
export type Aanwijzing =
  { soort: 'bron'; keuze: Bronkeuze } | { soort: 'kolom'; lijst: Lijst; kop: string; kolom: number };

function overlapt(een: Gebied, ander: Gebied): boolean {
  return (
    een.rij < ander.rij + ander.rijen &&
    ander.rij < een.rij + een.rijen &&
    een.kolom < ander.kolom + ander.kolommen &&
    ander.kolom < een.kolom + een.kolommen
  );
}

/** The whole block or list that a source is part of. */
function omgeving({ rijbron, plek }: Bronkeuze, { voorstel }: Koppelbeeld): Gebied {
  if (rijbron.soort === 'blok')
    return voorstel.bronnen.find(({ id }) => id === rijbron.bronId)?.gebied ?? plek;
  const lijst = voorstel.lijsten.find(({ id }) => id === rijbron.lijstId);
  return lijst ? gebiedVan(lijst) : plek;
}

/** Only a column of a list that stands for an amount per aanbieder can be made the prognose. */
function kolomIn(koppel: Koppelbeeld, { blad, gebied }: Selectie): Aanwijzing | undefined {
  if (gebied.kolommen !== 1) return undefined;
  for (const lijst of koppel.voorstel.lijsten) {
    const hoogte = { ...gebiedVan(lijst), kolom: gebied.kolom, kolommen: 1 };
    if (lijst.blad !== blad || !overlapt(hoogte, gebied)) continue;
    const koppen = [...lijst.kolommen, ...lijst.dubbel, ...lijst.onbekend];
    const kop = koppen.find(({ kolom }) => kolom === gebied.kolom)?.kop;
    if (kop !== undefined) return { soort: 'kolom', lijst, kop, kolom: gebied.kolom };
  }
  return undefined;
}

/**
 * What stands where the user points: the source whose own cells are selected, else another column of a list, else
 * the source in the same block. undefined when nothing there can be this row.
 */
export function aangewezen(
  koppel: Koppelbeeld,
  rij: Invoerrij,
  selectie: Selectie | undefined,
): Aanwijzing | undefined {
  if (!selectie) return undefined;
  const hier = koppel.rijen
    .find((koppeling) => koppeling.rij === rij)
    ?.keuzes.filter(({ blad }) => blad === selectie.blad);
  const raak = hier?.find(({ plek }) => overlapt(plek, selectie.gebied));
  if (raak) return { soort: 'bron', keuze: raak };
  const kolom = rij === 'prognoseZin' ? kolomIn(koppel, selectie) : undefined;
  if (kolom) return kolom;
  const erbij = hier?.find((keuze) => overlapt(omgeving(keuze, koppel), selectie.gebied));
  return erbij && { soort: 'bron', keuze: erbij };
}
