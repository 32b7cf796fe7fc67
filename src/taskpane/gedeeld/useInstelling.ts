import { useRef, useState } from 'react';
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
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  const opgeslagen = beeld?.instellingen[sleutel];
  const lezing = opgeslagen == null ? undefined : schema.safeParse(opgeslagen);

  function zet(waarde: T): void {
    zetGekozen({ waarde });
    clearTimeout(klok.current);
    klok.current = setTimeout(() => void dienst.bewaar(sleutel, waarde), RUSTTIJD);
  }

  const bewaard = lezing?.success ? lezing.data : begin;
  return {
    waarde: gekozen ? gekozen.waarde : bewaard,
    zet,
    onbruikbaar: lezing !== undefined && !lezing.success,
  };
}
