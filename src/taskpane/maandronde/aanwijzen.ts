// What the user points at in the sheet, as a source for one input row.
import type { Invoerrij } from '../../domein/contracteerruimte';
import { BEDRAGVELDEN, bereikUit, celnaam, gebiedVan, leesBereik, waaromNiets } from '../../werkmap';
import type { Bereikbron, Gebied, Koppelvraag, Lijst, Selectie, Veld, Werkmapbeeld } from '../../werkmap';
import type { Bronkeuze } from './bronkeuze';
import type { Koppelbeeld } from './koppelen';

/** A recognised source, a column of a list to be summed per regio, or plain cells, one per regio. */
export type Aanwijzing =
  | { soort: 'bron'; keuze: Bronkeuze }
  | { soort: 'kolom'; lijst: Lijst; kop: string; kolom: number }
  | {
      soort: 'bereik';
      rijbron: Bereikbron;
      /** Per regio which cell it is and what stands there, to check. */
      cellen: readonly { regio: string; cel: string; tekst: string }[];
    };

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
  const lijst = rijbron.soort === 'lijst' && voorstel.lijsten.find(({ id }) => id === rijbron.lijstId);
  return lijst ? gebiedVan(lijst) : plek;
}

/** A column of a list, whatever its heading. */
function kolomIn(koppel: Koppelbeeld, { blad, gebied }: Selectie): Aanwijzing | undefined {
  if (gebied.kolommen !== 1) return undefined;
  for (const lijst of koppel.voorstel.lijsten) {
    const hoogte = { ...gebiedVan(lijst), kolom: gebied.kolom, kolommen: 1 };
    if (lijst.blad !== blad || !overlapt(hoogte, gebied)) continue;
    const bedragen = lijst.kolommen.filter(({ veld }) => (BEDRAGVELDEN as readonly Veld[]).includes(veld));
    const koppen = [...bedragen, ...lijst.dubbel, ...lijst.onbekend];
    const kop = koppen.find(({ kolom }) => kolom === gebied.kolom)?.kop;
    if (kop !== undefined) return { soort: 'kolom', lijst, kop, kolom: gebied.kolom };
  }
  return undefined;
}

/** Plain cells as the source of a row, with which cell is which regio. */
function bereikIn(
  beeld: Werkmapbeeld,
  vraag: Koppelvraag,
  rij: Invoerrij,
  selectie: Selectie,
): Aanwijzing | undefined {
  const vondst = bereikUit(beeld, selectie, vraag);
  const gelezen = vondst.gelukt ? leesBereik(beeld, vondst.rijbron, rij) : undefined;
  if (!gelezen || typeof gelezen === 'string') return undefined;
  const cellen = vraag.regios.map((regio) => {
    const cel = gelezen.bron.rijen[rij]?.cellen[regio];
    return { regio, cel: cel ? celnaam(cel.cel) : '', tekst: cel?.tekst ?? '' };
  });
  return { soort: 'bereik', rijbron: gelezen.rijbron, cellen };
}

/** Why the selected cells are no list or table, as a sentence; undefined for one cell, which may lie in one. */
export function waaromNietHier(
  selectie: Selectie,
  { beeld, vraag }: { beeld: Werkmapbeeld; vraag: Koppelvraag },
): string | undefined {
  const { blad, gebied } = selectie;
  if (gebied.rijen * gebied.kolommen === 1) return undefined;
  return waaromNiets(beeld, vraag, { blad, gebied })?.zin;
}

/**
 * What stands where the user points: the source whose own cells are selected, else another column of a list, else
 * cells of the same number as there are regio's, else the source in the same block. undefined when nothing there can
 * be this row.
 */
export function aangewezen(
  koppel: Koppelbeeld,
  rij: Invoerrij,
  selectie: Selectie | undefined,
  waarin: { beeld: Werkmapbeeld; vraag: Koppelvraag },
): Aanwijzing | undefined {
  if (!selectie) return undefined;
  const hier = koppel.rijen
    .find((koppeling) => koppeling.rij === rij)
    ?.keuzes.filter(({ blad }) => blad === selectie.blad);
  const raak = hier?.find(({ plek }) => overlapt(plek, selectie.gebied));
  if (raak) return { soort: 'bron', keuze: raak };
  const zelf = kolomIn(koppel, selectie) ?? bereikIn(waarin.beeld, waarin.vraag, rij, selectie);
  if (zelf) return zelf;
  const erbij = hier?.find((keuze) => overlapt(omgeving(keuze, koppel), selectie.gebied));
  return erbij && { soort: 'bron', keuze: erbij };
}
