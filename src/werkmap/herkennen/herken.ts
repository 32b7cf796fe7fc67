// Finds the contracteerruimtetabel in a workbook.
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { eindeVanBlok, leesBlok } from './blok';
import type { Bron, Vraag } from './bron';
import { regiozoeker, zoekKoppen } from './kop';
import type { Regiozoeker } from './kop';
import { gekanteld, rechtop } from './raster';
import type { Raster } from './raster';

function bronnenIn(raster: Raster, vraag: Vraag, zoek: Regiozoeker, richting: Bron['richting']): Bron[] {
  const koppen = zoekKoppen(raster, zoek);
  const bronnen: Bron[] = [];
  for (const kop of koppen) {
    const bron = leesBlok(raster, kop, eindeVanBlok(raster, kop, koppen), vraag, richting);
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
): Bron[] {
  const bronnen: Bron[] = [];
  const zoek = regiozoeker(vraag.uitvoerder);
  for (const blad of beeld.bladen) {
    if (overslaan.has(blad.id) || !blad.bereik) continue;
    const raster = rechtop(blad);
    bronnen.push(...bronnenIn(raster, vraag, zoek, 'regios naast elkaar'));
    bronnen.push(...bronnenIn(gekanteld(raster), vraag, zoek, 'regios onder elkaar'));
  }
  return bronnen.sort((a, b) => b.score - a.score);
}
