import { useCallback, useEffect, useState } from 'react';
import type { Functiebeschrijving } from '../../werkmap/waarom/functie';
import { haalBeschrijvingen } from './beschrijvingen';

export interface Beschrijvingen {
  /** undefined while they are being read, and when that failed. */
  functies?: readonly Functiebeschrijving[];
  mislukt: boolean;
  opnieuw(): void;
}

/** The descriptions of the custom functions. */
export function useBeschrijvingen(): Beschrijvingen {
  const [functies, zetFuncties] = useState<readonly Functiebeschrijving[]>();
  const [mislukt, zetMislukt] = useState(false);
  const lees = useCallback(() => {
    haalBeschrijvingen().then(
      (gelezen) => {
        zetFuncties(gelezen);
        zetMislukt(false);
      },
      () => zetMislukt(true),
    );
  }, []);
  useEffect(lees, [lees]);
  return { ...(functies && { functies }), mislukt, opnieuw: lees };
}
