import { useState } from 'react';
import { celnaam } from '../../werkmap';
import type { Celpositie, Werkmapdienst } from '../../werkmap';
import type { Schrijven } from '../gedeeld/useSchrijven';

/** A formula that was put in a cell from the gallery. */
export interface Ingevoegd {
  functie: string;
  formule: string;
  cel: Celpositie;
}

/** A formula that waits for a yes, because its cell holds something. */
export interface Wachtend {
  functie: string;
  formule: string;
  cel: Celpositie;
  /** What stands there, as the user sees it. */
  tekst: string;
}

export interface Invoegen {
  laatste?: Ingevoegd;
  wachtend?: Wachtend;
  voegIn(functie: string, formule: string): Promise<void>;
  vervang(): Promise<void>;
  laat(): void;
}

/** Putting formulas in the selected cell, with a question when that isn't blank. */
export function useInvoegen(dienst: Werkmapdienst, schrijven: Schrijven): Invoegen {
  const [laatste, zetLaatste] = useState<Ingevoegd>();
  const [wachtend, zetWachtend] = useState<Wachtend>();

  async function voer(functie: string, formule: string, overschrijven: boolean): Promise<void> {
    zetWachtend(undefined);
    schrijven.meld(undefined);
    const uitkomst = await schrijven.doe('Formule invoegen …', () =>
      dienst.voegFormuleIn(formule, { overschrijven }),
    );
    if (uitkomst.gelukt) {
      const { cel, ongedaan } = uitkomst;
      zetLaatste({ functie, formule, cel });
      const tekst = `WLZ.${functie} staat in ${celnaam(cel)} op blad ${cel.blad}.`;
      schrijven.meld({ soort: 'gelukt', tekst, ongedaan, blad: cel.blad, plek: cel });
    } else if (uitkomst.bezet) zetWachtend({ functie, formule, ...uitkomst.bezet });
    else schrijven.meld({ soort: 'fout', tekst: uitkomst.zin });
  }

  return {
    ...(laatste && { laatste }),
    ...(wachtend && { wachtend }),
    voegIn: (functie, formule) => voer(functie, formule, false),
    vervang: async () => {
      if (!wachtend) return;
      await dienst.toon(wachtend.cel.blad, wachtend.cel); // the user may have gone elsewhere since the question
      await voer(wachtend.functie, wachtend.formule, true);
    },
    laat: () => zetWachtend(undefined),
  };
}
