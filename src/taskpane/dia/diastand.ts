// What the place Dia keeps in the workbook: choices and the house style as settings; its table on the sheet Standen, where
// the table of the month before comes from as well.
import { z } from 'zod';
import { CONTRACTEERRUIMTERIJEN, perRij } from '../../domein/contracteerruimte';
import type { Invoerrij, Rij } from '../../domein/contracteerruimte';
import { cent, NUL } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import { huisstijlschema } from '../../dia/huisstijl';
import type { Stand } from '../../dia/vraag';
import {
  eerdereTabellen,
  INVOERRIJEN,
  leesMaandrondestand,
  maandenVan,
  metTabelstand,
  tabelstandvoorstel,
} from '../../werkmap';
import type { Bekendebedragen, Tabelstand, Werkmapbeeld, Wijzigingsplan } from '../../werkmap';

export const DIASLEUTEL = 'WLZ.dia';
export const HUISSTIJLSLEUTEL = 'WLZ.huisstijl';

export const diaschema = z.object({
  versie: z.literal(1),
  eenheid: z.enum(['k€', 'mln €']),
  afronding: z.enum(['los afgerond', 'sluitend afgerond']),
});
export type Diakeuzes = z.infer<typeof diaschema>;
export const BEGINKEUZES: Diakeuzes = { versie: 1, eenheid: 'k€', afronding: 'los afgerond' };

/** null: the user went back to our own style. */
export const eigenstijlschema = huisstijlschema.nullable();

/** A blank saldo counts as 0; any other blank cell is an amount that isn't known. */
function bekend({ cellen }: Stand, rij: Invoerrij, plaats: number): Cent | undefined {
  const cel = cellen[rij][plaats] ?? null;
  if (cel === 'leeg') return rij === 'saldo' ? NUL : undefined;
  return cel ?? undefined;
}

/** A table as the sheet Standen keeps it: its input rows, per regio. */
export function tabelstandVan(stand: Stand, uitvoerder: string): Tabelstand {
  const { jaar, peilmaand } = stand;
  const regios = stand.regios.map((regio, plaats) => {
    const bedragen: Partial<Record<Invoerrij, Cent>> = {};
    for (const rij of INVOERRIJEN) {
      const bedrag = bekend(stand, rij, plaats);
      if (bedrag !== undefined) bedragen[rij] = bedrag;
    }
    return { regio, bedragen };
  });
  return { uitvoerder, jaar, peilmaand, regios };
}

/** A sum of which a term isn't known, isn't known either. */
function telOp(termen: readonly (number | null)[]): Cent | null {
  let som = NUL;
  for (const term of termen) {
    if (term === null) return null;
    som = cent(som + term);
  }
  return som;
}

function kolomVan(bedragen: Bekendebedragen['bedragen']): Record<Rij, Cent | null> {
  const kolom = perRij<Cent | null>(() => null);
  for (const { id, som } of CONTRACTEERRUIMTERIJEN) {
    const termen = som?.map((term) => ({ teken: term.teken, bedrag: kolom[term.id] }));
    kolom[id] = termen
      ? telOp(termen.map(({ teken, bedrag }) => (bedrag === null ? null : teken * bedrag)))
      : (bedragen[id as Invoerrij] ?? null);
  }
  return kolom;
}

/**
 * The last table that was kept before this one, for the regio's of this one; undefined when there is none. Totaal is not
 * known when a regio is missing: the totals would be about different regio's.
 */
export function vorigeStand(beeld: Werkmapbeeld, stand: Stand, uitvoerder: string): Stand | undefined {
  const eerder = eerdereTabellen(beeld, { ...stand, uitvoerder });
  const [maand] = maandenVan(eerder);
  if (!maand) return undefined;
  const bewaard = eerder.filter((rij) => rij.stand === maand.stand);
  const regios = stand.regios.filter((regio) => bewaard.some((rij) => rij.regio === regio));
  const kolommen = regios.map((regio) =>
    kolomVan(Object.fromEntries(bewaard.filter((r) => r.regio === regio).map((r) => [r.post, r.bedrag]))),
  );
  const compleet = regios.length === stand.regios.length;
  const rij = (id: Rij) => {
    const cellen = kolommen.map((kolom) => kolom[id]);
    return [...cellen, compleet ? telOp(cellen) : null];
  };
  const { jaar, peilmaand } = maand;
  return regios.length === 0 ? undefined : { jaar, peilmaand, regios, cellen: perRij(rij) };
}

/** The plan that also keeps this table for next month, unless the user doesn't want that. */
export function metBewaardestand(
  plan: Wijzigingsplan,
  beeld: Werkmapbeeld,
  stand: Stand,
  uitvoerder: string,
): Wijzigingsplan {
  const keuzes = leesMaandrondestand(beeld);
  if (keuzes.soort === 'gevonden' && keuzes.waarde.bewaarStand === false) return plan;
  return metTabelstand(plan, tabelstandvoorstel(beeld, plan, tabelstandVan(stand, uitvoerder)));
}
