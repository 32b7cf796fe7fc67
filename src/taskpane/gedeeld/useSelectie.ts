import { useEffect, useState } from 'react';
import type { Selectie, Werkmapdienst } from '../../werkmap';

/**
 * What is selected in the sheet, live; undefined while that is no single rectangle. Follows as long as the part that
 * uses it is on the screen.
 */
export function useSelectie(dienst: Werkmapdienst): Selectie | undefined {
  const [selectie, zetSelectie] = useState<Selectie>();
  useEffect(() => {
    let weg = false;
    let stop: (() => void) | undefined;
    let veranderd = false;
    const zet = (nieuw: Selectie | undefined) => !weg && zetSelectie(nieuw);
    // What was selected at the start is old news once something else is.
    dienst.selectie().then(
      (begin) => !veranderd && zet(begin),
      () => undefined,
    );
    const volg = (nieuw: Selectie) => {
      veranderd = true;
      zet(nieuw);
    };
    dienst.volgSelectie(volg).then(
      (stoppen) => (weg ? stoppen() : (stop = stoppen)),
      () => undefined, // without events the selection of the start counts
    );
    return () => {
      weg = true;
      stop?.();
    };
  }, [dienst]);
  return selectie;
}
