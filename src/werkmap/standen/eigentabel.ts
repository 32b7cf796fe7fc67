// An Excel table of ours that grows: found by its name, wherever the user put it, and written as a whole.
import type { Gebied } from '../beeld/adres';
import { bladMetNaam, celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Celwaarde, Tabelbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { nieuwDoel } from '../plan/administratie';
import type { Bladplan, Wijziging } from '../plan/wijzigingsplan';

/** How a table of ours looks. */
export interface Tabelsoort {
  /** of the Excel table */
  naam: string;
  /** of the worksheet it is made on */
  blad: string;
  kolommen: readonly { kop: string; notatie?: string; breedte: number }[];
}

type Rij = readonly Celwaarde[];

interface Gevonden {
  tabel: Tabelbeeld;
  gebied: Gebied;
  blad: Bladbeeld;
}

/** What stands in a table of ours. */
export type Tabellezing =
  | { soort: 'geen' }
  /** zin: why it can't be read or written */
  | { soort: 'onbruikbaar'; zin: string }
  /** rij: of the sheet, from 0 */
  | { soort: 'gevonden'; blad: string; rijen: { rij: number; cellen: Rij }[] };

function zoek(beeld: Werkmapbeeld, { naam }: Tabelsoort): Gevonden | undefined {
  const tabel = beeld.tabellen.find((ander) => ander.naam.toLowerCase() === naam.toLowerCase());
  const blad = tabel?.blad === undefined ? undefined : bladMetNaam(beeld, tabel.blad);
  return tabel?.gebied && blad ? { tabel, gebied: tabel.gebied, blad } : undefined;
}

function bezwaar({ tabel, gebied, blad }: Gevonden, { kolommen }: Tabelsoort): string | undefined {
  const waar = `Tabel ${tabel.naam} op blad ${blad.naam}`;
  if (tabel.totaalRij) return `${waar} heeft een totaalrij. Zet die uit (Tabelontwerp, Totaalrij).`;
  const koppen = kolommen.map(({ kop }) => kop);
  const staan = koppen.map((_, k) => String(celVan(blad, gebied.rij, gebied.kolom + k).waarde));
  const past = gebied.kolommen === koppen.length && koppen.every((kop, k) => kop === staan[k]);
  if (!past) return `${waar} heeft andere kolommen dan ${koppen.join(', ')}. Zet de koppen terug.`;
  const gelezen = blad.bereik?.gebied;
  if (gelezen === undefined || gebied.rij + gebied.rijen > gelezen.rij + gelezen.rijen) {
    // A last row that is blank lies outside what was read as well.
    const gevuld = blad.gebruikt ?? gelezen;
    const meer = gevuld && gelezen && gevuld.rij + gevuld.rijen > gelezen.rij + gelezen.rijen;
    if (meer) return `${waar} is langer dan WLZ leest. Bewaar oude regels elders en verwijder ze hier.`;
  }
  return undefined;
}

/** Reads a table of ours: its rows without blank ones. */
export function leesTabel(beeld: Werkmapbeeld, soort: Tabelsoort): Tabellezing {
  const gevonden = zoek(beeld, soort);
  if (gevonden === undefined) return { soort: 'geen' };
  const zin = bezwaar(gevonden, soort);
  if (zin !== undefined) return { soort: 'onbruikbaar', zin };
  const { gebied, blad } = gevonden;
  const rijen = Array.from({ length: gebied.rijen - 1 }, (_, r) => {
    const rij = gebied.rij + 1 + r;
    return { rij, cellen: soort.kolommen.map((__, k) => celVan(blad, rij, gebied.kolom + k).waarde) };
  });
  return {
    soort: 'gevonden',
    blad: blad.naam,
    rijen: rijen.filter(({ cellen }) => cellen.some((waarde) => waarde !== '')),
  };
}

/** The rows of a table of ours, each as something else; zin: why the table can't be used, then there are no rows. */
export interface Rijlezing<T> {
  rijen: T[];
  blad?: string;
  zin?: string;
}

/**
 * Reads the rows of a table of ours; none when there is no such table.
 * @param rijUit one row; what it lacks when it can't be read, as the end of a sentence: 'heeft geen bedrag.'
 */
export function leesRijen<T extends object>(
  beeld: Werkmapbeeld,
  soort: Tabelsoort,
  rijUit: (cellen: readonly Celwaarde[]) => T | string,
): Rijlezing<T> {
  const lezing = leesTabel(beeld, soort);
  if (lezing.soort === 'geen') return { rijen: [] };
  if (lezing.soort === 'onbruikbaar') return { rijen: [], zin: lezing.zin };
  const { blad } = lezing;
  const rijen: T[] = [];
  for (const { rij: nummer, cellen } of lezing.rijen) {
    const rij = rijUit(cellen);
    if (typeof rij === 'string') {
      const waar = `Rij ${nummer + 1} op blad ${blad} (tabel ${soort.naam})`;
      return { rijen: [], blad, zin: `${waar} ${rij} Vul dat in of verwijder de rij.` };
    }
    rijen.push(rij);
  }
  return { rijen, blad };
}

function notaties({ kolommen }: Tabelsoort, gebied: Gebied): Wijziging[] {
  return kolommen.flatMap(({ notatie }, k): Wijziging[] =>
    notatie === undefined
      ? []
      : [{ soort: 'notatie', gebied: { ...gebied, kolom: gebied.kolom + k, kolommen: 1 }, notatie }],
  );
}

function nieuweTabel(beeld: Werkmapbeeld, soort: Tabelsoort, rijen: readonly Rij[]): Bladplan {
  const kolommen = soort.kolommen.length;
  const body = rijen.length === 0 ? [Array<Celwaarde>(kolommen).fill('')] : rijen;
  const gebied = { rij: 0, kolom: 0, rijen: body.length + 1, kolommen };
  const inhoud = [soort.kolommen.map(({ kop }) => kop), ...body];
  return {
    blad: nieuwDoel(beeld, soort.blad),
    wijzigingen: [
      { soort: 'cellen', gebied, inhoud },
      ...notaties(soort, { ...gebied, rij: 1, rijen: body.length }),
      { soort: 'tabel', naam: soort.naam, gebied, stijl: 'TableStyleMedium2' },
      ...soort.kolommen.map(({ breedte }, kolom): Wijziging => ({
        soort: 'kolombreedte',
        kolom,
        kolommen: 1,
        punten: breedte,
      })),
      { soort: 'vastzetten', rijen: 1, kolommen: 0 },
    ],
  };
}

/** The same table with other rows: it grows or shrinks where it stands, what was left over becomes blank. */
function zelfdeTabel({ blad, gebied }: Gevonden, soort: Tabelsoort, rijen: readonly Rij[]): Bladplan {
  const hoogte = Math.max(1, rijen.length);
  const body = { ...gebied, rij: gebied.rij + 1, rijen: Math.max(hoogte, gebied.rijen - 1) };
  const leeg = Array<Celwaarde>(gebied.kolommen).fill('');
  const inhoud = Array.from({ length: body.rijen }, (_, r) => rijen[r] ?? leeg);
  const maat: Wijziging[] =
    hoogte === gebied.rijen - 1
      ? []
      : [{ soort: 'tabelmaat', naam: soort.naam, gebied: { ...gebied, rijen: hoogte + 1 } }];
  return {
    blad: { soort: 'bestaand', id: blad.id, naam: blad.naam },
    wijzigingen: [
      ...maat,
      { soort: 'cellen', gebied: body, inhoud },
      ...notaties(soort, { ...body, rijen: hoogte }),
    ],
  };
}

/** Whether something of the user stands where the table would grow. */
function inDeWeg({ blad, gebied }: Gevonden, rijen: number): string | undefined {
  for (let rij = gebied.rij + gebied.rijen; rij <= gebied.rij + rijen; rij += 1) {
    for (let kolom = gebied.kolom; kolom < gebied.kolom + gebied.kolommen; kolom += 1) {
      if (celVan(blad, rij, kolom).formule !== '') {
        return `Onder de tabel op blad ${blad.naam} staat iets in rij ${rij + 1}. Verplaats dat: de tabel groeit naar beneden.`;
      }
    }
  }
  return undefined;
}

/** The part of a plan that gives a table of ours these rows; a sentence when that can't be. */
export function tabelplan(
  beeld: Werkmapbeeld,
  soort: Tabelsoort,
  rijen: readonly Rij[],
): { bladplan: Bladplan } | { zin: string } {
  const gevonden = zoek(beeld, soort);
  if (gevonden === undefined) return { bladplan: nieuweTabel(beeld, soort, rijen) };
  const zin = bezwaar(gevonden, soort) ?? inDeWeg(gevonden, rijen.length);
  return zin === undefined ? { bladplan: zelfdeTabel(gevonden, soort, rijen) } : { zin };
}
