// Which rows of a list belong to which regio, in a way a formula can follow.
import type { Uitvoerder } from '../../../beleid/zorgkantoren';
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { regiozoeker } from '../../herkennen/kop';
import { lijstrijen } from '../../herkennen/lijst/lees';
import { kolomMet } from '../../herkennen/lijst/lijst';
import type { Lijst, Regiogroep } from '../../herkennen/lijst/lijst';

/**
 * By its name in a column, as it is spelled there; by rows, because the column doesn't name it in each row (merged
 * cells, a name given once) or a heading does; or all rows are of one regio.
 */
export type Regiodeling =
  | { soort: 'spelling'; kolom: number; spellingen: ReadonlyMap<string, readonly string[]> }
  | { soort: 'rijen'; groepen: readonly Regiogroep[] }
  | { soort: 'geheel'; regio: string };

/** Consecutive rows of the same regio. */
function groepen(rijen: readonly { rij: number; regio?: string }[]): Regiogroep[] {
  const reeksen: Regiogroep[] = [];
  for (const { rij, regio } of rijen) {
    if (regio === undefined) continue;
    const laatste = reeksen.at(-1);
    if (laatste?.regio === regio && laatste.laatsteRij === rij - 1) laatste.laatsteRij = rij;
    else reeksen.push({ regio, eersteRij: rij, laatsteRij: rij });
  }
  return reeksen;
}

function opKolom(beeld: Werkmapbeeld, lijst: Lijst, kolom: number, uitvoerder: Uitvoerder): Regiodeling {
  const blad = bladMetNaam(beeld, lijst.blad);
  const zoek = regiozoeker(uitvoerder);
  const regios = uitvoerder.regios.map(({ naam }) => naam);
  const rijen = lijstrijen(beeld, lijst, { uitvoerder, jaar: lijst.jaar ?? 0, regios });
  // The name of the policy always counts, so that a row added later can use it.
  const spellingen = new Map(regios.map((naam) => [naam, [naam]]));
  for (const { rij, regio } of rijen) {
    const tekst = blad ? String(celVan(blad, rij, kolom).waarde) : '';
    if (zoek(tekst) !== regio) return { soort: 'rijen', groepen: groepen(rijen) };
    const bekend = regio === undefined ? undefined : spellingen.get(regio);
    // Excel looks for text without regard to case.
    if (bekend?.every((ander) => ander.toLowerCase() !== tekst.toLowerCase())) bekend.push(tekst);
  }
  return { soort: 'spelling', kolom, spellingen };
}

/** How a list tells its regio's apart; undefined when it doesn't. */
export function regiodeling(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  uitvoerder: Uitvoerder,
): Regiodeling | undefined {
  const kolom = kolomMet(lijst, 'regio');
  if (kolom) return opKolom(beeld, lijst, kolom.kolom, uitvoerder);
  if (lijst.regiogroepen?.length) return { soort: 'rijen', groepen: lijst.regiogroepen };
  return lijst.regio === undefined ? undefined : { soort: 'geheel', regio: lijst.regio };
}

/** The regio of a row (from 0), as in the policy; undefined = none. */
export function regioPerRij(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  deling: Regiodeling,
): (rij: number) => string | undefined {
  if (deling.soort === 'geheel') return () => deling.regio;
  if (deling.soort === 'rijen') {
    return (rij) =>
      deling.groepen.find(({ eersteRij, laatsteRij }) => rij >= eersteRij && rij <= laatsteRij)?.regio;
  }
  const blad = bladMetNaam(beeld, lijst.blad);
  const opTekst = new Map<string, string>();
  for (const [regio, teksten] of deling.spellingen) {
    for (const tekst of teksten) opTekst.set(tekst.toLowerCase(), regio);
  }
  return (rij) =>
    blad ? opTekst.get(String(celVan(blad, rij, deling.kolom).waarde).toLowerCase()) : undefined;
}
