// A worksheet for 'Waarom?': values and formulas side by side, as leesWerkmap would read them.
import type { Bladbeeld, Celwaarde, Werkmapbeeld } from '../../../src/werkmap/beeld/werkmapbeeld';
import { maakBeeld, maakBlad } from '../maakBeeld';

/** A cell with a formula and what it comes to. */
export interface Formulecel {
  f: string;
  v: Celwaarde;
}

export type Celinhoud = Celwaarde | Formulecel;

const isFormule = (cel: Celinhoud): cel is Formulecel => typeof cel === 'object';

/** A worksheet from A1 on. */
export function formuleblad(
  naam: string,
  rijen: readonly (readonly Celinhoud[])[],
  notatie = 'General',
): Bladbeeld {
  const waarden = rijen.map((rij) => rij.map((cel) => (isFormule(cel) ? cel.v : cel)));
  const blad = maakBlad(naam, waarden, notatie);
  if (!blad.bereik) throw new Error('een leeg blad');
  const formules = blad.bereik.waarden.map((rij, r) =>
    rij.map((waarde, k) => {
      const cel = rijen[r]?.[k];
      return cel !== undefined && isFormule(cel) ? cel.f : waarde;
    }),
  );
  return { ...blad, bereik: { ...blad.bereik, formules } };
}

/** A workbook with these worksheets and Excel tables (name → address with worksheet). */
export function werkmap(
  bladen: readonly Bladbeeld[],
  tabellen: Readonly<Record<string, string>> = {},
): Werkmapbeeld {
  return {
    ...maakBeeld(...bladen),
    tabellen: Object.entries(tabellen).map(([naam, adres]) => ({ naam, adres })),
  };
}
