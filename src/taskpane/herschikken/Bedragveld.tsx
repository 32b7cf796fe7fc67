import { centVanEuro } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import { leesGetaltekst } from '../../domein/getaltekst';
import type { Weergave } from '../../werkmap';
import { bedrag } from '../getallen';
import { Getalinvoer } from '../onderdelen/Getalinvoer';
import type { Lezing } from '../onderdelen/Getalinvoer';

/** Reads an amount as it is typed in the unit of the pane: '12,5' is € 12.500 when the pane shows thousands. */
function leesBedrag(tekst: string, weergave: Weergave, magNegatief: boolean): Lezing<Cent | null> {
  if (tekst.trim() === '') return { gelukt: true, waarde: null };
  const getal = leesGetaltekst(tekst);
  if (getal === null || tekst.includes('%')) {
    return { gelukt: false, zin: 'Dit is geen bedrag. Typ bijvoorbeeld 1.250 of 12,5.' };
  }
  if (getal.isNegative() && !getal.isZero() && !magNegatief) {
    return { gelukt: false, zin: 'Dit bedrag is negatief. Typ 0 of meer.' };
  }
  try {
    return { gelukt: true, waarde: centVanEuro(getal.times(weergave === 'k€' ? 1000 : 1)) };
  } catch {
    return { gelukt: false, zin: 'Dit bedrag is te groot.' };
  }
}

interface Props {
  /** For who sees it; with `naam` only the column heading is visible. */
  label?: string;
  /** The accessible name when there is no visible label of its own. */
  naam?: string;
  waarde: Cent | null;
  weergave: Weergave;
  magNegatief?: boolean;
  /** Shown while the field is empty. */
  leeg?: string;
  hint?: string;
  bij(cent: Cent | null): void;
}

/** An amount to type; an emptied field is not known, never 0. */
export function Bedragveld({ waarde, weergave, magNegatief = false, ...rest }: Props) {
  return (
    <Getalinvoer
      {...rest}
      waarde={waarde}
      tekst={waarde === null ? '' : bedrag(waarde, weergave)}
      lees={(tekst) => leesBedrag(tekst, weergave, magNegatief)}
    />
  );
}
