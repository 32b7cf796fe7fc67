import { useMemo, useState } from 'react';
import {
  berekenPrognose,
  driehoeksets,
  geldendeKeuze,
  LINEAIR,
  PROGNOSESLEUTEL,
  rekenwijze,
} from '../../../werkmap';
import type { Driehoekset, Prognosebeeld, Prognosekeuze, Tabelvraag, Werkmapdienst } from '../../../werkmap';
import type { Werkmaptoestand } from '../../gedeeld/useWerkmap';

/** The logic of the step Prognose: what was chosen, what could be chosen and what that gives. */
export interface Prognose {
  keuze: Prognosekeuze;
  /** Keeps the choice in the workbook, and reads that again: the table is made with it. */
  zet(keuze: Prognosekeuze): void;
  /** The triangles in the workbook. */
  sets: readonly Driehoekset[];
  /** Percents to begin an own pattern with: what the workbook shows, else nothing. */
  beginpatroon: readonly number[];
  /** What the choice gives; undefined before the workbook was read. */
  beeld?: Prognosebeeld;
}

/**
 * The choice of method and what it gives.
 * @param vraag the table as it will be written; undefined while there is nothing to make one of
 */
export function usePrognose(
  dienst: Werkmapdienst,
  werkmap: Pick<Werkmaptoestand, 'beeld' | 'lees'>,
  vraag: Tabelvraag | undefined,
): Prognose {
  const [gekozen, zetGekozen] = useState<Prognosekeuze>();
  const { beeld: boek, lees } = werkmap;
  const keuze = gekozen ?? (boek ? geldendeKeuze(boek) : LINEAIR);
  const beeld = useMemo(
    () => (boek && vraag ? berekenPrognose(boek, vraag, keuze) : undefined),
    [boek, vraag, keuze],
  );
  const graden = boek && rekenwijze(boek, { ...LINEAIR, methode: 'driehoek' }).patroon?.voltooiing;

  function zet(nieuw: Prognosekeuze): void {
    zetGekozen(nieuw);
    void dienst.bewaar(PROGNOSESLEUTEL, nieuw).then(lees);
  }

  return {
    keuze,
    zet,
    sets: boek ? driehoeksets(boek) : [],
    beginpatroon: (graden ?? []).map((graad) => Math.round(graad * 1000) / 10),
    ...(beeld && { beeld }),
  };
}
