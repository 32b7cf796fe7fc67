// Whether formulas that are about to be written would lead back to themselves: Excel then shows 0 in silence.
import { celnaam, ligtIn } from '../../beeld/adres';
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { delen, ontleed } from '../../waarom/ontleding';
import type { Plaats } from '../../waarom/uitleg';
import { plaatsVan } from '../../waarom/verwijzing';
import type { Plek } from './uitleg';

/** Cells to follow at most: beyond this the workbook is too tangled to look through. */
const MEESTE_CELLEN = 20_000;

/** The cells of a place that hold something. */
function* gevuldeCellen(beeld: Werkmapbeeld, { blad, gebied }: Plaats): Generator<{ blad: string } & Plek> {
  const bereik = bladMetNaam(beeld, blad)?.bereik?.gebied;
  if (!bereik) return;
  const [onder, rechts] = [bereik.rij + bereik.rijen, bereik.kolom + bereik.kolommen];
  for (let rij = Math.max(gebied.rij, bereik.rij); rij < Math.min(gebied.rij + gebied.rijen, onder); rij++) {
    const eind = Math.min(gebied.kolom + gebied.kolommen, rechts);
    for (let kolom = Math.max(gebied.kolom, bereik.kolom); kolom < eind; kolom++) yield { blad, rij, kolom };
  }
}

/** Where the formula in a cell leads; none for a constant. */
function voorgangers(beeld: Werkmapbeeld, cel: { blad: string } & Plek): Plaats[] {
  const blad = bladMetNaam(beeld, cel.blad);
  const formule = blad && celVan(blad, cel.rij, cel.kolom).formule;
  if (typeof formule !== 'string' || !formule.startsWith('=')) return [];
  const geheel = ontleed(formule);
  return geheel ? [...delen(geheel)].flatMap((deel) => plaatsVan(beeld, deel, cel) ?? []) : [];
}

/**
 * The first cell that is written and that the sources are made of, directly or through other formulas.
 * @param bronnen what the written formulas read
 * @param geschreven the cells that are written, all on the worksheet `blad`
 */
export function kringcel(
  beeld: Werkmapbeeld,
  bronnen: readonly Plaats[],
  blad: string,
  geschreven: readonly Plek[],
): Plek | undefined {
  const gezien = new Set<string>();
  const wachtrij = [...bronnen];
  for (let plaats = wachtrij.pop(); plaats && gezien.size < MEESTE_CELLEN; plaats = wachtrij.pop()) {
    const { gebied } = plaats;
    const raak = plaats.blad === blad ? geschreven.find((plek) => ligtIn(plek, gebied)) : undefined;
    if (raak) return raak;
    for (const cel of gevuldeCellen(beeld, plaats)) {
      const sleutel = `${cel.blad}!${celnaam(cel)}`;
      if (gezien.has(sleutel)) continue;
      gezien.add(sleutel);
      wachtrij.push(...voorgangers(beeld, cel));
    }
  }
  return undefined;
}
