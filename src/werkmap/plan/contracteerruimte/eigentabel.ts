// A contracteerruimtetabel of the user's own, as a place to fill: where its amounts stand, and what stands there now.
import Decimal from 'decimal.js';
import { CONTRACTEERRUIMTERIJEN, TOTAAL } from '../../../domein/contracteerruimte';
import type { Invoerrij, Rij } from '../../../domein/contracteerruimte';
import { centVanEuro } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import { opsomming } from '../../../domein/tekst';
import { celnaam, ligtIn } from '../../beeld/adres';
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Bladbeeld, Celbeeld, Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { RIJNAMEN } from '../../herkennen/bron';
import type { Bron } from '../../herkennen/bron';
import { weergaveschaal } from '../../herkennen/eenheid';
import type { Eenheidsfactor } from '../../herkennen/eenheid';
import { magLeegZijn } from '../../herkennen/problemen';
import { celIn } from './uitleg';
import type { Plek, Tabelplaats } from './uitleg';

export interface Eigentabel {
  blad: Bladbeeld;
  plaats: Tabelplaats;
  /** Rows of the field that the table has, in the order of the field. */
  rijen: readonly Rij[];
  /** The regio's that were asked for, and Totaal when the table has it. */
  kolommen: readonly string[];
}

/**
 * Euros per 1 in the cells. A blank cell under '× € 1.000' that shows thousands itself wants euros: what is written
 * there is shrunk once more.
 */
function eenheidVan(doel: Bron, blad: Bladbeeld): Eenheidsfactor {
  const { factor, herkomst } = doel.eenheid;
  if (factor === 1 || herkomst === 'gekozen') return factor;
  const cellen = Object.values(doel.rijen).flatMap((rij) => Object.values(rij.cellen));
  const eerste = cellen.find(({ stand }) => stand === 'getal') ?? cellen[0];
  const notatie = eerste ? celVan(blad, eerste.cel.rij, eerste.cel.kolom).notatie : 'General';
  return weergaveschaal(notatie) === factor ? 1 : factor;
}

function plaatsVan(doel: Bron, regios: readonly string[], blad: Bladbeeld): Tabelplaats {
  const naastElkaar = doel.richting === 'regios naast elkaar';
  const langs = (plek: Plek) => (naastElkaar ? plek.rij : plek.kolom);
  const dwars = (plek: Plek) => (naastElkaar ? plek.kolom : plek.rij);
  const rijen: Partial<Record<Rij, number>> = {};
  const kolommen: Record<string, number> = {};
  for (const { id } of CONTRACTEERRUIMTERIJEN) {
    const rij = doel.rijen[id];
    const eerste = rij?.totaal?.cel ?? Object.values(rij?.cellen ?? {})[0]?.cel;
    if (!eerste) continue;
    rijen[id] = langs(eerste);
    const totaal = rij?.totaal?.cel;
    if (totaal) kolommen[TOTAAL] = dwars(totaal);
  }
  for (const regio of regios) {
    const kop = doel.koppen[regio];
    if (kop) kolommen[regio] = dwars(kop);
  }
  return { richting: doel.richting, rijen, kolommen, eenheid: eenheidVan(doel, blad) };
}

const EIGEN_BLAD = 'Kies dan ‘op een nieuw blad’.';

/** Why the table can't be filled: regio's that don't match, or rows that are missing. */
function pastNiet(doel: Bron, regios: readonly string[], nodig: ReadonlySet<Invoerrij>): string | undefined {
  const waar = `De tabel op blad ${doel.blad}`;
  const ontbreekt = regios.filter((regio) => !doel.koppen[regio]);
  if (ontbreekt.length) return `${waar} heeft geen plaats voor ${opsomming(ontbreekt)}. ${EIGEN_BLAD}`;
  const over = Object.keys(doel.koppen).filter((regio) => !regios.includes(regio));
  if (over.length) {
    return `${waar} heeft ook ${opsomming(over)}. Kies die regio’s erbij, anders klopt het totaal niet meer.`;
  }
  const rijen = CONTRACTEERRUIMTERIJEN.filter(({ id, som }) => {
    const moet = som ? id === 'overschot' : !magLeegZijn(id as Invoerrij) || nodig.has(id as Invoerrij);
    return moet && !doel.rijen[id];
  });
  if (!rijen.length) return undefined;
  return `${waar} mist de rij ${opsomming(rijen.map(({ id }) => RIJNAMEN[id]))}. ${EIGEN_BLAD}`;
}

/** A cell that is covered by a merged cell can't hold anything. */
function bedekt(blad: Bladbeeld, plek: Plek): boolean {
  return (blad.samengevoegd ?? []).some(
    (gebied) => ligtIn(plek, gebied) && !(gebied.rij === plek.rij && gebied.kolom === plek.kolom),
  );
}

/**
 * The user's own table as a place to fill.
 * @param nodig input rows that have amounts to write
 * @returns a Dutch sentence when it can't be filled
 */
export function leesEigentabel(
  beeld: Werkmapbeeld,
  doel: Bron,
  regios: readonly string[],
  nodig: ReadonlySet<Invoerrij>,
): Eigentabel | string {
  const blad = bladMetNaam(beeld, doel.blad);
  if (!blad) return `Het blad ${doel.blad} is er niet meer. Lees de werkmap opnieuw.`;
  const bezwaar = pastNiet(doel, regios, nodig);
  if (bezwaar !== undefined) return bezwaar;
  const plaats = plaatsVan(doel, regios, blad);
  const rijen = CONTRACTEERRUIMTERIJEN.map(({ id }) => id).filter((id) => plaats.rijen[id] !== undefined);
  const kolommen = plaats.kolommen[TOTAAL] === undefined ? [...regios] : [...regios, TOTAAL];
  for (const rij of rijen) {
    for (const kolom of kolommen) {
      const cel = celIn(plaats, rij, kolom);
      if (!cel || !bedekt(blad, cel)) continue;
      return `Cel ${celnaam(cel)} op blad ${doel.blad} is deel van samengevoegde cellen. Hef dat op. ${EIGEN_BLAD}`;
    }
  }
  return { blad, plaats, rijen, kolommen };
}

/** What stands in a cell of the table. */
export function inhoudVan({ blad, plaats }: Eigentabel, rij: Rij, kolom: string): Celbeeld | undefined {
  const cel = celIn(plaats, rij, kolom);
  return cel && celVan(blad, cel.rij, cel.kolom);
}

/** The amount in a cell of the table in cents; null when it holds no number. */
export function bedragIn(tabel: Eigentabel, rij: Rij, kolom: string): Cent | null {
  const waarde = inhoudVan(tabel, rij, kolom)?.waarde;
  if (typeof waarde !== 'number') return null;
  return centVanEuro(new Decimal(waarde).times(tabel.plaats.eenheid));
}
