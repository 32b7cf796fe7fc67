// What a plan was previewed against, so that a change meanwhile is seen before anything is written.
import type { Gebied } from '../beeld/adres';
import { celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Verwachting, Wijziging, Wijzigingsplan } from './wijzigingsplan';

function nuIn(blad: Bladbeeld, gebied: Gebied, wijziging: Wijziging): (Celwaarde | null)[][] {
  const inhoud = wijziging.soort === 'cellen' ? wijziging.inhoud : undefined;
  return Array.from({ length: gebied.rijen }, (_, r) =>
    Array.from({ length: gebied.kolommen }, (__, k) =>
      inhoud?.[r]?.[k] === null ? null : celVan(blad, gebied.rij + r, gebied.kolom + k).formule,
    ),
  );
}

/** The plan with what stands now in every cell it writes or wipes; what it expected already is kept. */
export function metVerwachting(plan: Wijzigingsplan, beeld: Werkmapbeeld): Wijzigingsplan {
  const erbij = plan.bladen.flatMap(({ blad: doel, wijzigingen }) => {
    const blad = doel.soort === 'bestaand' && beeld.bladen.find(({ id }) => id === doel.id);
    if (!blad) return [];
    return wijzigingen.flatMap((wijziging): Verwachting[] => {
      if (wijziging.soort !== 'cellen' && wijziging.soort !== 'wissen') return [];
      const { gebied } = wijziging;
      return [{ bladId: blad.id, bladNaam: blad.naam, gebied, formules: nuIn(blad, gebied, wijziging) }];
    });
  });
  return { ...plan, verwacht: [...(plan.verwacht ?? []), ...erbij] };
}
