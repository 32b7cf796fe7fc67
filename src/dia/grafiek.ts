// The chart: verwacht overschot per regio, from zero.
import { EENHEDEN } from './bedrag';
import type { Diacel, Diagrafiek, Diastaaf, Diatabel } from './model';
import type { Diaeenheid } from './vraag';

function staaf(regio: string, { tekst, waarde }: Diacel): Diastaaf {
  if (waarde === null) return { regio, waarde, tekst, soort: 'niet bekend' };
  return { regio, waarde, tekst, soort: waarde < 0 ? 'tekort' : 'overschot' };
}

/** The cells of the last row: the outcome per regio and in total. */
export function uitkomstcellen(tabel: Diatabel): readonly Diacel[] {
  return tabel.rijen.find(({ id }) => id === 'overschot')?.cellen ?? [];
}

export function maakGrafiek(tabel: Diatabel, jaar: number, eenheid: Diaeenheid): Diagrafiek {
  const cellen = uitkomstcellen(tabel);
  const regios = tabel.kolommen.slice(0, -1);
  const totaal = cellen.at(-1);
  return {
    titel: `Verwacht overschot ${jaar} per regio (${EENHEDEN[eenheid].kop})`,
    staven: regios.flatMap((regio, k) => {
      const cel = cellen[k];
      return cel ? [staaf(regio, cel)] : [];
    }),
    totaal:
      totaal?.waarde == null ? 'Totaal: niet bekend' : `Totaal: ${totaal.tekst} ${EENHEDEN[eenheid].kop}`,
  };
}
