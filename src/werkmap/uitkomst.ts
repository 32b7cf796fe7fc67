// The outcome as it stands in the worksheet we wrote: what the user sees there, also after changing an input.
import type { Cent } from '../domein/geld';
import type { Celpositie } from './beeld/adres';
import { celOp } from './beeld/werkmapbeeld';
import type { Werkmapbeeld } from './beeld/werkmapbeeld';
import type { Broncel, Vraag } from './herkennen/bron';
import { weergaveschaal } from './herkennen/eenheid';
import { herken } from './herkennen/herken';
import { onsBlad } from './plan/administratie';
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

/** The overschot per regio on our worksheet, in the order of its columns; undefined when it isn't there. */
export function leesUitkomst(
  beeld: Werkmapbeeld,
  vraag: Pick<Vraag, 'uitvoerder' | 'jaar'>,
): Uitkomst | undefined {
  const ons = onsBlad(beeld, 'contracteerruimte');
  if (!ons) return undefined;
  const alleen = { ...beeld, bladen: [ons.blad] };
  const regios = vraag.uitvoerder.regios.map(({ naam }) => naam);
  const bron = herken(alleen, { ...vraag, regios }).find(({ rijen }) => rijen.overschot);
  const rij = bron?.rijen.overschot;
  const eerste = Object.values(rij?.cellen ?? {})[0];
  if (!rij || !eerste) return undefined;
  return {
    blad: ons.blad.naam,
    regios: Object.entries(rij.cellen).map(([regio, cel]) => ({
      regio,
      overschot: bedragVan(cel),
      cel: cel.cel,
    })),
    totaal: bedragVan(rij.totaal),
    weergave: weergaveschaal(celOp(beeld, eerste.cel).notatie) === 1000 ? 'k€' : '€',
  };
}
