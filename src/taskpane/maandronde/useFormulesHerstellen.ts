import { useState } from 'react';
import { opsomming } from '../../domein/tekst';
import type { Werkmapdienst } from '../../werkmap';
import { aantal } from '../getallen';
import type { Melding } from './useMaandronde';

/** Entering the WLZ formulas of the workbook again, with a sentence about the outcome. */
export function useFormulesHerstellen(dienst: Werkmapdienst) {
  const [melding, zetMelding] = useState<Melding>();
  const [bezig, zetBezig] = useState(false);

  async function herstel(): Promise<void> {
    zetBezig(true);
    const uitkomst = await dienst.herstelFormules();
    zetBezig(false);
    if (!uitkomst.gelukt) {
      zetMelding({ soort: 'fout', tekst: uitkomst.zin });
      return;
    }
    const { cellen, beveiligd } = uitkomst;
    const gedaan = cellen
      ? `${aantal(cellen, 'WLZ-formule is', 'WLZ-formules zijn')} opnieuw ingevoerd.`
      : 'Geen WLZ-formules gevonden.';
    if (beveiligd.length === 0) zetMelding({ soort: 'gelukt', tekst: gedaan });
    else {
      const tekst = `${gedaan} Overgeslagen, want beveiligd: ${opsomming(beveiligd)}.`;
      zetMelding({ soort: 'waarschuwing', tekst });
    }
  }

  return { melding, bezig, herstel, sluitMelding: () => zetMelding(undefined) };
}
