// Finds the contracteerruimtetabel in a workbook.
import { ligtIn } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { eindeVanBlok, leesBlok } from './blok';
import type { Bron, Vraag } from './bron';
import { regiozoeker, zoekKoppen } from './kop';
import type { Regiozoeker } from './kop';
import { onthouden, vraagtekst } from './onthouden';
import { binnenGebied, gekanteld, rechtop } from './raster';
import type { Raster } from './raster';
import { verborgenVan } from './verborgen';

/** With fewer input rows it is some other table. */
const MINSTE_RIJEN = 2;

export interface Herkenopties {
  /** Only look here: what the user pointed at. */
  binnen?: { blad: string; gebied: Gebied };
  /** Also blocks with one row of the table, for a table that is made of several. */
  losseRijen?: boolean;
}

function bronnenIn(
  raster: Raster,
  vraag: Vraag,
  zoek: Regiozoeker,
  richting: Bron['richting'],
  minsteRijen: number,
): Bron[] {
  const koppen = zoekKoppen(raster, zoek);
  const bronnen: Bron[] = [];
  for (const kop of koppen) {
    const bron = leesBlok(raster, kop, eindeVanBlok(raster, kop, koppen), vraag, richting, minsteRijen);
    if (bron) bronnen.push(bron);
  }
  return bronnen;
}

/**
 * The blocks that hold rows of the contracteerruimtetabel for regio's of the uitvoerder, the best one first.
 * Pure: looks at the picture of the workbook only.
 * @param overslaan ids of worksheets that are no source, such as the ones we wrote ourselves
 */
export function herken(
  beeld: Werkmapbeeld,
  vraag: Vraag,
  overslaan: ReadonlySet<string> = new Set(),
  opties: Herkenopties = {},
): Bron[] {
  const { bladen, tabellen, namen } = beeld;
  const tekst = `blokken ${vraagtekst(vraag)} ${JSON.stringify([[...overslaan].sort(), opties])}`;
  return [...onthouden([bladen, tabellen, namen], tekst, () => zoekBronnen(beeld, vraag, overslaan, opties))];
}

function zoekBronnen(
  beeld: Werkmapbeeld,
  vraag: Vraag,
  overslaan: ReadonlySet<string>,
  { binnen, losseRijen }: Herkenopties,
): Bron[] {
  const bronnen: Bron[] = [];
  const minste = losseRijen ? 1 : MINSTE_RIJEN;
  const zoek = regiozoeker(vraag.uitvoerder);
  for (const blad of beeld.bladen) {
    if (overslaan.has(blad.id) || !blad.bereik) continue;
    if (binnen && binnen.blad !== blad.naam) continue;
    const raster = binnen
      ? binnenGebied(rechtop(blad, beeld.namen), binnen.gebied)
      : rechtop(blad, beeld.namen);
    const hier = [
      ...bronnenIn(raster, vraag, zoek, 'regios naast elkaar', minste),
      ...bronnenIn(gekanteld(raster), vraag, zoek, 'regios onder elkaar', minste),
    ];
    for (const bron of hier) {
      const verborgen = verborgenVan(blad, bron);
      bronnen.push(verborgen ? { ...bron, verborgen } : bron);
    }
  }
  return bronnen.map((bron) => metNaam(beeld, bron)).sort((a, b) => b.score - a.score);
}

/** Points for a block that has a name of its own: somebody meant it to be found. */
const NAAMPUNTEN = 3;

/** The block with the name of the Excel table or the cells it fills. */
function metNaam(beeld: Werkmapbeeld, bron: Bron): Bron {
  const omvat = (gebied: Gebied | undefined) =>
    gebied !== undefined &&
    Object.values(bron.koppen).every((cel) => ligtIn(cel, gebied)) &&
    Object.values(bron.rijen).every(({ labelcel }) => ligtIn(labelcel, gebied));
  const plek = [...beeld.tabellen, ...beeld.namen].find(
    ({ blad, gebied }) => blad === bron.blad && omvat(gebied),
  );
  return plek ? { ...bron, tabel: plek.naam, score: bron.score + NAAMPUNTEN } : bron;
}
