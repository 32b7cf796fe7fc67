import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Werkmapbeeld, Werkmapdienst } from '../../werkmap';

/** A choice that is kept in the workbook. */
export interface Instelling<T> {
  waarde: T;
  zet(waarde: T): void;
  /** The workbook holds something under this key that we can't use (another version, damaged): begin counts. */
  onbruikbaar: boolean;
}

/** Choices may follow each other quickly (a slider): kept when it has been quiet this long (ms). */
const RUSTTIJD = 200;

/**
 * Keeps a value when it has been quiet for a while, and at once when the part that uses it goes: another place comes in
 * front, or the pane closes. A workbook that refuses loses the choice when the pane closes, nothing else.
 */
function useRustigBewaren<T>(dienst: Werkmapdienst, sleutel: string): (waarde: T) => void {
  const wacht = useRef<{ waarde: T; klok: ReturnType<typeof setTimeout> }>(undefined);

  const bewaarNu = useCallback(() => {
    if (!wacht.current) return;
    const { waarde, klok } = wacht.current;
    clearTimeout(klok);
    wacht.current = undefined;
    dienst.bewaar(sleutel, waarde).catch(() => undefined);
  }, [dienst, sleutel]);

  useEffect(() => {
    window.addEventListener('pagehide', bewaarNu);
    return () => {
      window.removeEventListener('pagehide', bewaarNu);
      bewaarNu();
    };
  }, [bewaarNu]);

  return (waarde) => {
    clearTimeout(wacht.current?.klok);
    wacht.current = { waarde, klok: setTimeout(bewaarNu, RUSTTIJD) };
  };
}

/**
 * A choice of the user that survives closing and reopening the pane: kept as a setting in the workbook. What was
 * chosen now goes before what the workbook remembers, and that before begin.
 * @param sleutel begins with 'WLZ.'
 * @param schema what can be stored; with a version in it, so that a later one is not misread
 */
export function useInstelling<T>(
  dienst: Werkmapdienst,
  beeld: Werkmapbeeld | undefined,
  sleutel: string,
  schema: z.ZodType<T>,
  begin: T,
): Instelling<T> {
  const [gekozen, zetGekozen] = useState<{ waarde: T }>();
  const bewaar = useRustigBewaren<T>(dienst, sleutel);
  const opgeslagen = beeld?.instellingen[sleutel];
  const lezing = opgeslagen == null ? undefined : schema.safeParse(opgeslagen);

  function zet(waarde: T): void {
    zetGekozen({ waarde });
    bewaar(waarde);
  }

  const bewaard = lezing?.success ? lezing.data : begin;
  return {
    waarde: gekozen ? gekozen.waarde : bewaard,
    zet,
    onbruikbaar: lezing !== undefined && !lezing.success,
  };
}
