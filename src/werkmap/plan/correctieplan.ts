import { bladMetNaam } from '../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { celnaam } from '../beeld/adres';
import type { Celcorrectie, Correctie } from '../herkennen/probleem';
import { metVerwachting } from './verwachting';
import type { Bladplan, Wijziging, Wijzigingsplan } from './wijzigingsplan';

/** Corrections of the same kind in cells right below each other. */
function reeksen(cellen: readonly Celcorrectie[]): Celcorrectie[][] {
  const gevonden: Celcorrectie[][] = [];
  for (const cel of cellen) {
    const reeks = gevonden.at(-1);
    const vorige = reeks?.at(-1);
    const volgt =
      vorige?.cel.kolom === cel.cel.kolom &&
      vorige.cel.rij + 1 === cel.cel.rij &&
      typeof vorige.waarde === typeof cel.waarde;
    if (reeks && volgt) reeks.push(cel);
    else gevonden.push([cel]);
  }
  return gevonden;
}

function wijzigingenVan(reeks: readonly Celcorrectie[]): Wijziging[] {
  const [eerste] = reeks;
  if (!eerste) return [];
  const { rij, kolom } = eerste.cel;
  const gebied = { rij, kolom, rijen: reeks.length, kolommen: 1 };
  const inhoud = reeks.map(({ waarde }) => [waarde]);
  // A cell with the text format would keep a number as text.
  const alsGetal: Wijziging[] =
    typeof eerste.waarde === 'number' ? [{ soort: 'notatie', gebied, notatie: '#,##0.##' }] : [];
  return [...alsGetal, { soort: 'cellen', gebied, inhoud }];
}

/**
 * The plan that takes over several corrections at once, on whatever worksheets; of two for the same cell the first
 * counts. undefined when none of the worksheets is there any more.
 */
export function correctiesplan(
  beeld: Werkmapbeeld,
  correcties: readonly Correctie[],
): Wijzigingsplan | undefined {
  const perBlad = new Map<string, Map<string, Celcorrectie>>();
  for (const { meer = [], ...eerste } of correcties) {
    for (const { cel, waarde } of [eerste, ...meer]) {
      const cellen = perBlad.get(cel.blad) ?? new Map<string, Celcorrectie>();
      if (!cellen.has(celnaam(cel))) cellen.set(celnaam(cel), { cel, waarde });
      perBlad.set(cel.blad, cellen);
    }
  }
  const bladen = [...perBlad].flatMap(([naam, cellen]): Bladplan[] => {
    const blad = bladMetNaam(beeld, naam);
    if (!blad) return [];
    const opKolom = [...cellen.values()].sort((a, b) => a.cel.kolom - b.cel.kolom || a.cel.rij - b.cel.rij);
    const doel = { soort: 'bestaand' as const, id: blad.id, naam: blad.naam };
    return [{ blad: doel, wijzigingen: reeksen(opKolom).flatMap(wijzigingenVan) }];
  });
  if (!bladen.length) return undefined;
  const aantal = [...perBlad.values()].reduce((som, { size }) => som + size, 0);
  return metVerwachting({ titel: `Correctie in ${aantal} cellen`, bladen }, beeld);
}

/** The plan that takes over one correction, of one cell or several. undefined when the worksheet is gone. */
export function correctieplan(beeld: Werkmapbeeld, correctie: Correctie): Wijzigingsplan | undefined {
  const { cel, meer = [] } = correctie;
  const blad = bladMetNaam(beeld, cel.blad);
  if (!blad) return undefined;
  const plan: Wijzigingsplan = {
    titel: meer.length ? `Correctie in ${meer.length + 1} cellen` : `Correctie in ${celnaam(cel)}`,
    bladen: [
      {
        blad: { soort: 'bestaand', id: blad.id, naam: blad.naam },
        wijzigingen: reeksen([correctie, ...meer]).flatMap(wijzigingenVan),
      },
    ],
  };
  return metVerwachting(plan, beeld);
}
