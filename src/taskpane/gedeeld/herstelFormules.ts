import { opsomming } from '../../domein/tekst';
import type { Werkmapdienst } from '../../werkmap';
import { aantal } from '../getallen';
import type { Schrijven } from './useSchrijven';

/** Enters the WLZ formulas of the workbook again and says how that ended. */
export async function herstelFormules(dienst: Werkmapdienst, { doe, meld }: Schrijven): Promise<void> {
  const uitkomst = await doe('WLZ-formules herstellen …', () => dienst.herstelFormules());
  if (!uitkomst.gelukt) {
    meld({ soort: 'fout', tekst: uitkomst.zin });
    return;
  }
  const { cellen, beveiligd } = uitkomst;
  const gedaan = cellen
    ? `${aantal(cellen, 'WLZ-formule is', 'WLZ-formules zijn')} opnieuw ingevoerd.`
    : 'Geen WLZ-formules gevonden.';
  if (beveiligd.length === 0) meld({ soort: 'gelukt', tekst: gedaan });
  else {
    const tekst = `${gedaan} Overgeslagen, want beveiligd: ${opsomming(beveiligd)}.`;
    meld({ soort: 'waarschuwing', tekst });
  }
}
