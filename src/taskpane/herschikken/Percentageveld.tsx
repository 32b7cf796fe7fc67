import { leesGetaltekst } from '../../domein/getaltekst';
import { Getalinvoer } from '../onderdelen/Getalinvoer';
import type { Lezing } from '../onderdelen/Getalinvoer';
import { percentage } from './procent';

/** More than this is no scenario but a slip of the keyboard. */
const UITERSTE = 100;

/** In percents: '2,5', '-3', '+3' or '-3%'. */
function leesPercentage(tekst: string): Lezing<number> {
  const getal = leesGetaltekst(tekst.replace('%', '').replace(/^\+/, ''));
  if (getal === null || getal.abs().gt(UITERSTE)) return { gelukt: false, zin: 'Typ −100 tot 100.' };
  return { gelukt: true, waarde: getal.toNumber() };
}

interface Props {
  naam: string;
  /** In percents: 2,5 is 2.5. */
  waarde: number;
  bij(waarde: number): void;
}

/** A percentage to type. */
export function Percentageveld({ naam, waarde, bij }: Props) {
  return (
    <Getalinvoer
      naam={naam}
      achter="%"
      waarde={waarde}
      tekst={percentage(waarde)}
      lees={leesPercentage}
      bij={bij}
    />
  );
}
