// Makes a Werkmapbeeld from plain matrices, as leesWerkmap would read it.
import type { Bladbeeld, Celwaarde, Werkmapbeeld } from '../../src/werkmap/beeld/werkmapbeeld';

export type Inhoud = readonly (readonly Celwaarde[])[];

/** A worksheet that starts at A1; short rows are filled up with blanks. */
export function maakBlad(naam: string, inhoud: Inhoud, notatie = 'General'): Bladbeeld {
  const kolommen = Math.max(...inhoud.map((rij) => rij.length));
  const waarden = inhoud.map((rij) => [...rij, ...Array<Celwaarde>(kolommen - rij.length).fill('')]);
  return {
    id: `id-${naam}`,
    naam,
    zichtbaar: true,
    beveiligd: false,
    bereik: {
      gebied: { rij: 0, kolom: 0, rijen: waarden.length, kolommen },
      waarden,
      formules: waarden,
      tekst: waarden.map((rij) => rij.map(String)),
      notaties: waarden.map((rij) => rij.map(() => notatie)),
    },
  };
}

/** A workbook with these worksheets, the first one in front. */
export function maakBeeld(...bladen: Bladbeeld[]): Werkmapbeeld {
  return { bladen, tabellen: [], namen: [], actiefBlad: bladen[0]?.naam ?? '', instellingen: {} };
}
