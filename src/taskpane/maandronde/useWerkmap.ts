import { useCallback, useEffect, useState } from 'react';
import type { Werkmapbeeld, Werkmapdienst } from '../../werkmap';

/** Excel fires several events for one action; reading waits until it has been quiet this long (ms). */
export const RUSTTIJD = 200;

export interface Werkmaptoestand {
  /** undefined until the workbook was read once. */
  beeld?: Werkmapbeeld;
  /** Why the last reading failed. */
  leesfout?: string;
  lees(): Promise<void>;
}

/** The workbook as it was last read; read again whenever something changes in it. */
export function useWerkmap(dienst: Werkmapdienst): Werkmaptoestand {
  const [toestand, zetToestand] = useState<{ beeld?: Werkmapbeeld; leesfout?: string }>({});
  const lees = useCallback(async () => {
    const uitkomst = await dienst.lees();
    if (uitkomst.gelukt) zetToestand({ beeld: uitkomst.beeld });
    else zetToestand(({ beeld }) => ({ ...(beeld && { beeld }), leesfout: uitkomst.zin }));
  }, [dienst]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let weg = false;
    let klok = setTimeout(() => void lees(), 0);
    const straks = () => {
      clearTimeout(klok);
      klok = setTimeout(() => void lees(), RUSTTIJD);
    };
    dienst.volg(straks).then(
      (stoppen) => (weg ? stoppen() : (stop = stoppen)),
      () => undefined, // without events the user reads again by going to a step
    );
    return () => {
      weg = true;
      clearTimeout(klok);
      stop?.();
    };
  }, [dienst, lees]);

  return { ...toestand, lees };
}
