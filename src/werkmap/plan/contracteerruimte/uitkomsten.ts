// The amounts a table will show, from the workbook as it was read.
import { contracteerruimtetabel, CONTRACTEERRUIMTERIJEN, TOTAAL } from '../../../domein/contracteerruimte';
import type { Invoerrij, Regiobedragen, Rij } from '../../../domein/contracteerruimte';
import { NUL, som } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import { INVOERRIJEN } from '../../herkennen/bron';
import { magLeegZijn } from '../../herkennen/problemen';
import type { Bekendebedragen } from '../../standen/standen';
import type { Wijzigingsplan } from '../wijzigingsplan';
import type { Cellenbron } from './cellen';

/** A table that will be written, with the amounts its input rows will show. */
export interface Tabelinhoud {
  plan: Wijzigingsplan;
  bedragen: readonly Bekendebedragen[];
}

/** What a source gives a regio, in cents; null = nothing that counts; undefined = it has no place for this regio. */
export function bronbedrag(bron: Cellenbron, rij: Invoerrij, regio: string): Cent | null | undefined {
  if (bron.soort === 'blok') {
    const cel = bron.bron.rijen[rij]?.cellen[regio];
    if (!cel) return undefined;
    if (cel.stand === 'leeg' && magLeegZijn(rij)) return NUL;
    // A number written as text is readable for us, but not for the formula.
    return cel.stand === 'getal' ? cel.bedrag : null;
  }
  const sommen = bron.sommen.filter((deel) => deel.regiosom(regio) !== undefined);
  if (!sommen.length) return undefined;
  const bedragen = sommen.map((deel) => deel.bedrag(regio)).filter((bedrag) => bedrag !== null);
  if (!bedragen.length) return magLeegZijn(rij) ? NUL : null;
  return som(bedragen);
}

/** The amounts in cents of every row for every column that can be computed. */
export type Uitkomsten = Readonly<Partial<Record<Rij, Readonly<Record<string, Cent>>>>>;

/**
 * The whole table for the regio's whose five inputs are known, and Totaal when all are.
 * @param invoer in cents; null = not known
 */
export function uitkomsten(
  regios: readonly string[],
  invoer: (rij: Invoerrij, regio: string) => Cent | null,
): Uitkomsten {
  const volledig = bekendeBedragen(regios, invoer).flatMap(({ regio, bedragen }): Regiobedragen[] => {
    const compleet = INVOERRIJEN.every((rij) => bedragen[rij] !== undefined);
    return compleet ? [{ regio, bedragen: bedragen as Record<Invoerrij, Cent> }] : [];
  });
  const tabel = contracteerruimtetabel(volledig);
  const uit: Partial<Record<Rij, Record<string, Cent>>> = {};
  for (const { id } of CONTRACTEERRUIMTERIJEN) {
    const rij: Record<string, Cent> = {};
    tabel.kolommen.forEach((kolom, i) => {
      const bedrag = tabel.cellen[id][i];
      if (bedrag !== undefined && (kolom !== TOTAAL || volledig.length === regios.length))
        rij[kolom] = bedrag;
    });
    uit[id] = rij;
  }
  return uit;
}

/**
 * The input of the table as it will stand there; an amount that isn't known (#N/A) is absent, never 0.
 * @param invoer in cents; null = not known
 */
export function bekendeBedragen(
  regios: readonly string[],
  invoer: (rij: Invoerrij, regio: string) => Cent | null,
): Bekendebedragen[] {
  return regios.map((regio) => {
    const bedragen: Partial<Record<Invoerrij, Cent>> = {};
    for (const rij of INVOERRIJEN) {
      const bedrag = invoer(rij, regio);
      if (bedrag !== null) bedragen[rij] = bedrag;
    }
    return { regio, bedragen };
  });
}
