// Which of the user's own cells a plan would overwrite: those need a yes.
import { celnaam, ligtIn } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import { celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { leesHerschikuitleg } from '../herschikking/uitleg';
import { geschrevenIn, handmatigGewijzigd, onzeBladen } from './administratie';
import type { Notitie } from './administratie';
import { voorbeeldVanBlad } from './voorbeeld';
import type { Celwijziging } from './voorbeeld';
import type { Bladplan, Wijzigingsplan } from './wijzigingsplan';

type Plek = { rij: number; kolom: number };

function wordtGeschreven(plan: Bladplan, cel: Plek): boolean {
  return plan.wijzigingen.some(
    (w) =>
      w.soort === 'cellen' &&
      ligtIn(cel, w.gebied) &&
      w.inhoud[cel.rij - w.gebied.rij]?.[cel.kolom - w.gebied.kolom] !== null,
  );
}

function* cellenIn({ rij, kolom, rijen, kolommen }: Gebied): Generator<Plek> {
  for (let r = 0; r < rijen; r++) for (let k = 0; k < kolommen; k++) yield { rij: rij + r, kolom: kolom + k };
}

/** The filled cells that a plan wipes and doesn't write again. */
function gewisteCellen(plan: Bladplan, blad: Bladbeeld): Celwijziging[] {
  const gewist: Celwijziging[] = [];
  for (const wijziging of plan.wijzigingen) {
    if (wijziging.soort !== 'wissen') continue;
    for (const plek of cellenIn(wijziging.gebied)) {
      const oud = celVan(blad, plek.rij, plek.kolom).formule;
      if (oud !== '' && !wordtGeschreven(plan, plek))
        gewist.push({ cel: { blad: blad.naam, ...plek }, oud, nieuw: '' });
    }
  }
  return gewist;
}

/** The cells that a formula of ours fills; none when something of the user keeps it from spilling. */
function overloopVan(blad: Bladbeeld, { uitleg }: Notitie): Gebied[] {
  const gelezen = leesHerschikuitleg(uitleg);
  if (gelezen?.soort !== 'herschikking') return [];
  const { overloop } = gelezen.indeling;
  return celVan(blad, overloop.rij, overloop.kolom).waarde === '#SPILL!' ? [] : [overloop];
}

function eigenOpBlad(plan: Bladplan, blad: Bladbeeld, notities: readonly Notitie[]): Celwijziging[] {
  const handmatig = new Set(
    notities.flatMap((notitie) => handmatigGewijzigd(blad, notitie)).map(({ cel }) => celnaam(cel)),
  );
  const overlopen = notities.flatMap((notitie) => overloopVan(blad, notitie));
  const isOns = (cel: Plek) =>
    overlopen.some((gebied) => ligtIn(cel, gebied)) ||
    (notities.some((notitie) => geschrevenIn(notitie, cel) !== undefined) && !handmatig.has(celnaam(cel)));
  const geraakt = [...voorbeeldVanBlad(plan, blad).gewijzigd, ...gewisteCellen(plan, blad)];
  return geraakt.filter(({ cel }) => !isOns(cel));
}

/**
 * The cells that hold something we did not write and that the plan changes or wipes: as they are now (oud) and as
 * they will be (nieuw).
 */
export function eigenCellen(beeld: Werkmapbeeld, plan: Wijzigingsplan): Celwijziging[] {
  const onze = onzeBladen(beeld);
  return plan.bladen.flatMap((bladplan) => {
    const doel = bladplan.blad;
    const blad = doel.soort === 'bestaand' && beeld.bladen.find(({ id }) => id === doel.id);
    if (!blad) return [];
    const notities = onze.filter((ons) => ons.blad === blad).map(({ notitie }) => notitie);
    return eigenOpBlad(bladplan, blad, notities);
  });
}
