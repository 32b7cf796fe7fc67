// What is remembered in the workbook of a worksheet that was written.
import { gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Celwaarde } from '../beeld/werkmapbeeld';
import { eerdereNotitie, metGelaten, metNotitie } from '../plan/administratie';
import type { Administratie, Notitie } from '../plan/administratie';
import { alsFormules } from '../plan/wijzigingsplan';
import type { Bladplan, Grafiekwijziging, Wijziging, Wijzigingsplan } from '../plan/wijzigingsplan';
import { omvang } from './vastleggen';

type Cellen = Extract<Wijziging, { soort: 'cellen' }>;

const isGrafiek = (w: Wijziging): w is Grafiekwijziging => w.soort === 'grafiek';
const isCellen = (w: Wijziging): w is Cellen => w.soort === 'cellen';

/** The charts a plan draws on one worksheet. */
export function grafiekenVan(plan: Bladplan): Grafiekwijziging[] {
  return plan.wijzigingen.filter(isGrafiek);
}

/** The entries of a plan that fill cells. */
export function gevuldeGebieden(plan: Bladplan): Cellen[] {
  return plan.wijzigingen.filter(isCellen);
}

/** What a plan sends to the cells of a rectangle; null where it sends nothing. */
function gestuurd(cellen: readonly Cellen[], gebied: Gebied): (Celwaarde | null)[][] {
  const formules = Array.from({ length: gebied.rijen }, () =>
    Array<Celwaarde | null>(gebied.kolommen).fill(null),
  );
  for (const { gebied: deel, inhoud } of cellen) {
    inhoud.forEach((rij, r) => {
      rij.forEach((cel, k) => {
        const formule = alsFormules(cel);
        const regel = formules[deel.rij - gebied.rij + r];
        if (formule !== null && regel) regel[deel.kolom - gebied.kolom + k] = formule;
      });
    });
  }
  return formules;
}

function notitieVan(plan: Bladplan, moment: string | undefined): Notitie | undefined {
  const cellen = gevuldeGebieden(plan);
  const gebied = omvang(cellen.map((deel) => deel.gebied));
  if (!plan.administratie || !gebied) return undefined;
  const { soort, uitleg } = plan.administratie;
  return {
    soort,
    bladId: plan.blad.soort === 'bestaand' ? plan.blad.id : '',
    bladNaam: plan.blad.naam,
    adres: gebiednaam(gebied),
    formules: gestuurd(cellen, gebied),
    grafieken: grafiekenVan(plan),
    ...(moment !== undefined && { moment }),
    ...(uitleg !== undefined && { uitleg }),
  };
}

/** The administration as it is after this plan; undefined when the plan leaves nothing to remember. */
export function administratieNa(
  plan: Wijzigingsplan,
  vorige: Administratie,
  moment?: string,
): Administratie | undefined {
  const notities = plan.bladen.flatMap((bladplan) => notitieVan(bladplan, moment) ?? []);
  if (!notities.length) return undefined;
  return notities.reduce(
    (administratie, notitie) =>
      metNotitie(administratie, metGelaten(notitie, eerdereNotitie(vorige, notitie))),
    vorige,
  );
}

/** The charts we drew on a worksheet earlier. */
export function grafiekenOp(
  { bladen }: Administratie,
  blad: { id: string; naam: string },
): readonly Grafiekwijziging[] {
  const over = bladen.filter(({ bladId, bladNaam }) =>
    bladId ? bladId === blad.id : bladNaam === blad.naam,
  );
  return over.flatMap(({ grafieken }) => grafieken);
}
