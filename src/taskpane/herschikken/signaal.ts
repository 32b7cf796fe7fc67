// The signaallijst in words.
import type { Regiosignaal } from '../../domein/signaal';
import { aantal, kortBedrag } from '../getallen';

/** So many of the largest together explain the most of it. */
const GROOTSTE_DEEL = 0.8;

/** How many of the largest rows explain four fifths of what moves the regio; undefined when none do. */
export function verklarend({ signalen }: Regiosignaal): number | undefined {
  const plaats = signalen.findIndex(({ cumulatief }) => cumulatief !== null && cumulatief >= GROOTSTE_DEEL);
  return plaats < 0 ? undefined : plaats + 1;
}

/** 'De prognose ligt € 12,0 mln boven de afspraken; er is € 5,0 mln tekort. 3 rijen verklaren samen 80%.' */
export function signaalzin(regio: Regiosignaal): string {
  const { afwijking, tekort } = regio;
  const ligt =
    afwijking === 0
      ? 'De prognose is gelijk aan de afspraken'
      : `De prognose ligt ${kortBedrag(afwijking)} ${afwijking > 0 ? 'boven' : 'onder'} de afspraken`;
  const slot =
    tekort === null ? '' : tekort > 0 ? `; er is ${kortBedrag(tekort)} tekort` : '; de ruimte is genoeg';
  const hoeveel = verklarend(regio);
  const wie =
    hoeveel === undefined ? '' : ` ${aantal(hoeveel, 'rij verklaart', 'rijen verklaren samen')} 80%.`;
  return `${ligt}${slot}.${wie}`;
}

/** The regio with the largest deficit first, then the largest afwijking. */
export function ergsteRegio(regios: readonly Regiosignaal[]): string | undefined {
  const [eerste] = [...regios].sort(
    (a, b) => (b.tekort ?? 0) - (a.tekort ?? 0) || Math.abs(b.afwijking) - Math.abs(a.afwijking),
  );
  return eerste?.regio;
}
