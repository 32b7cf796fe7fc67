import { useCallback, useEffect, useState } from 'react';
import type { Werkmapbeeld, Werkmapdienst } from '../../werkmap';

/** Excel fires several events for one action; reading waits until it has been quiet this long (ms). */
export const RUSTTIJD = 200;

/** The workbook as it was last read. */
export interface Werkmap {
  beeld: Werkmapbeeld;
  /** Why the last reading failed; beeld is then the one before. */
  leesfout?: string;
  /** The workbook is being read. */
  bezig: boolean;
  /** Reads now, for an Excel that doesn't tell what changes. */
  lees(): Promise<void>;
}

/** The same, before the first reading has ended. */
export type Werkmaptoestand = Omit<Werkmap, 'beeld'> & { beeld?: Werkmapbeeld };

/** One reading of the workbook for the whole pane; read again whenever something changes in it. */
export function useWerkmap(dienst: Werkmapdienst): Werkmaptoestand {
  const [toestand, zetToestand] = useState<{ beeld?: Werkmapbeeld; leesfout?: string }>({});
  const [bezig, zetBezig] = useState(true);
  const lees = useCallback(async () => {
    zetBezig(true);
    const uitkomst = await dienst.lees();
    if (uitkomst.gelukt) zetToestand({ beeld: uitkomst.beeld });
    else zetToestand(({ beeld }) => ({ ...(beeld && { beeld }), leesfout: uitkomst.zin }));
    zetBezig(false);
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

  return { ...toestand, bezig, lees };
}
