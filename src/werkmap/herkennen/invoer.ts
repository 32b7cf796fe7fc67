// From a recognised block to the input of the domain's table.
import { cent, NUL } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import type { Invoerrij, Regiobedragen } from '../../domein/contracteerruimte';
import { INVOERRIJEN } from './bron';
import type { Bron } from './bron';

function bedragVan(bron: Bron, rij: Invoerrij, regio: string): Cent | null {
  const cel = bron.rijen[rij]?.cellen[regio];
  if (rij === 'saldo' && (!cel || cel.stand === 'leeg')) return NUL;
  return cel?.bedrag ?? null;
}

/**
 * The five amounts (in cents) of the regio's that are complete; a blank saldo counts as 0. Regio's of which an
 * amount is missing are left out: never a silent 0.
 */
export function volledigeRegios(bron: Bron, regios: readonly string[]): Regiobedragen[] {
  const volledig: Regiobedragen[] = [];
  for (const regio of regios) {
    const bedragen: Partial<Record<Invoerrij, Cent>> = {};
    for (const rij of INVOERRIJEN) {
      const bedrag = bedragVan(bron, rij, regio);
      if (bedrag !== null) bedragen[rij] = cent(bedrag);
    }
    const { ruimteZin, ruimtePgb, saldo, prognoseZin, prognosePgb } = bedragen;
    if (ruimteZin === undefined || ruimtePgb === undefined || saldo === undefined) continue;
    if (prognoseZin === undefined || prognosePgb === undefined) continue;
    volledig.push({ regio, bedragen: { ruimteZin, ruimtePgb, saldo, prognoseZin, prognosePgb } });
  }
  return volledig;
}
