// The outcome as it stands in the table we wrote: what the user sees there, also after changing an input.
import type { Cent } from '../domein/geld';
import { leesGebied } from './beeld/adres';
import type { Celpositie, Gebied } from './beeld/adres';
import { celOp } from './beeld/werkmapbeeld';
import type { Werkmapbeeld } from './beeld/werkmapbeeld';
import type { Bron, Broncel, Vraag } from './herkennen/bron';
import { weergaveschaal } from './herkennen/eenheid';
import { herken } from './herkennen/herken';
import { onzeBladen } from './plan/administratie';
import type { OnsBlad } from './plan/administratie';
import type { Weergave } from './plan/stijl';

/** The overschot of a regio in eurocents; null when the cell shows an error such as #N/A. */
export interface Regiouitkomst {
  regio: string;
  overschot: Cent | null;
  cel: Celpositie;
}

export interface Uitkomst {
  blad: string;
  regios: readonly Regiouitkomst[];
  totaal: Cent | null;
  /** How the worksheet shows the amounts. */
  weergave: Weergave;
}

const bedragVan = (cel: Broncel | undefined) => (cel?.stand === 'getal' ? cel.bedrag : null);

/** The table we wrote last: on a worksheet of our own, or in the user's own layout. */
function onzeTabel(beeld: Werkmapbeeld): OnsBlad | undefined {
  return onzeBladen(beeld).findLast(({ notitie }) =>
    ['contracteerruimte', 'eigen tabel'].includes(notitie.soort),
  );
}

function overlapt(een: Gebied, ander: Gebied): boolean {
  const rijen = een.rij < ander.rij + ander.rijen && ander.rij < een.rij + een.rijen;
  return rijen && een.kolom < ander.kolom + ander.kolommen && ander.kolom < een.kolom + een.kolommen;
}

/** The table on the worksheet; of several the one where we wrote. */
function blokVan(beeld: Werkmapbeeld, ons: OnsBlad, vraag: Vraag): Bron | undefined {
  const blokken = herken({ ...beeld, bladen: [ons.blad] }, vraag).filter(({ rijen }) => rijen.overschot);
  const geschreven = leesGebied(ons.notitie.adres);
  return blokken.find(({ gebied }) => overlapt(gebied, geschreven)) ?? blokken[0];
}

/** The amounts of a table of the user's may be thousands themselves; ours are euros that show thousands. */
function weergaveVan(beeld: Werkmapbeeld, bron: Bron, cel: Celpositie): Weergave {
  return bron.eenheid.factor === 1000 || weergaveschaal(celOp(beeld, cel).notatie) === 1000 ? 'k€' : '€';
}

/** The overschot per regio in the table we wrote last, in its own order; undefined when it isn't there. */
export function leesUitkomst(
  beeld: Werkmapbeeld,
  vraag: Pick<Vraag, 'uitvoerder' | 'jaar'>,
): Uitkomst | undefined {
  const ons = onzeTabel(beeld);
  if (!ons) return undefined;
  const regios = vraag.uitvoerder.regios.map(({ naam }) => naam);
  const bron = blokVan(beeld, ons, { ...vraag, regios });
  const rij = bron?.rijen.overschot;
  const eerste = Object.values(rij?.cellen ?? {})[0];
  if (!bron || !rij || !eerste) return undefined;
  return {
    blad: ons.blad.naam,
    regios: Object.entries(rij.cellen).map(([regio, cel]) => ({
      regio,
      overschot: bedragVan(cel),
      cel: cel.cel,
    })),
    totaal: bedragVan(rij.totaal),
    weergave: weergaveVan(beeld, bron, eerste.cel),
  };
}
