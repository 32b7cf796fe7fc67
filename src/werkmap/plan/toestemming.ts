// Which of the user's own cells a plan would overwrite: those need a yes.
import { celnaam, leesGebied, ligtIn } from '../beeld/adres';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { handmatigGewijzigd, leesAdministratie, ADMINISTRATIESLEUTEL } from './administratie';
import { voorbeeldVan } from './voorbeeld';
import type { Celwijziging } from './voorbeeld';
import type { Wijzigingsplan } from './wijzigingsplan';

/**
 * The cells that hold something we did not write and that the plan changes or wipes: as they are now (oud) and as
 * they will be (nieuw).
 */
export function eigenCellen(beeld: Werkmapbeeld, plan: Wijzigingsplan): Celwijziging[] {
  const doel = plan.blad;
  if (doel.soort === 'nieuw') return [];
  const blad = beeld.bladen.find(({ id }) => id === doel.id);
  const notities = leesAdministratie(beeld.instellingen[ADMINISTRATIESLEUTEL]).bladen;
  const notitie = notities.find(({ soort }) => soort === plan.administratie?.soort);
  const { gewijzigd } = voorbeeldVan(plan, beeld);
  if (!blad || !notitie) return [...gewijzigd];
  const onsGebied = leesGebied(notitie.adres);
  const handmatig = new Map(handmatigGewijzigd(blad, notitie).map((w) => [celnaam(w.cel), w]));
  const vreemd = gewijzigd.filter(({ cel }) => !ligtIn(cel, onsGebied) || handmatig.has(celnaam(cel)));
  const genoemd = new Set(vreemd.map(({ cel }) => celnaam(cel)));
  const gewist = [...handmatig.values()].filter(
    ({ cel, nieuw }) => nieuw !== '' && !genoemd.has(celnaam(cel)) && wordtGewist(plan, cel),
  );
  return [...vreemd, ...gewist.map(({ cel, nieuw }) => ({ cel, oud: nieuw, nieuw: '' }))];
}

function wordtGewist(plan: Wijzigingsplan, cel: { rij: number; kolom: number }): boolean {
  const geschreven = plan.wijzigingen.some((w) => w.soort === 'cellen' && ligtIn(cel, w.gebied));
  return !geschreven && plan.wijzigingen.some((w) => w.soort === 'wissen' && ligtIn(cel, w.gebied));
}
