// The deck: title, table, chart with what changed, toelichting.
import { STANDAARDSTIJL } from '../huisstijl';
import type { Huisstijl } from '../huisstijl';
import type { Diamodel } from '../model';
import { nieuwePresentatie } from './bibliotheek';
import { grafiekdias } from './grafiekdia';
import { maakMeesters } from './meesters';
import { werkNa } from './nabewerken';
import { openingsdia } from './openingsdia';
import { TABELNAAM, tabeldias } from './tabeldia';
import { toelichtingdia } from './toelichtingdia';
import { WIJZIGINGENNAAM } from './wijzigingendeel';

export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The slides as a .pptx file. Loads pptxgenjs when it is first called.
 *
 * @throws RangeError when the table doesn't fit in readable type (absurdly long names).
 */
export async function maakPresentatie(
  model: Diamodel,
  stijl: Huisstijl = STANDAARDSTIJL,
): Promise<Uint8Array> {
  const presentatie = await nieuwePresentatie();
  const { koppen, tekst } = stijl.lettertypen;
  presentatie.theme = { headFontFace: koppen, bodyFontFace: tekst };
  presentatie.title = model.titels.tabel;
  presentatie.subject = model.peildatum;
  presentatie.author = `${model.uitvoerder} zorgkantoor`;
  presentatie.company = `${model.uitvoerder} zorgkantoor`;
  maakMeesters(presentatie, stijl, model);
  openingsdia(presentatie, model, stijl);
  tabeldias(presentatie, model, stijl);
  const grafieken = grafiekdias(presentatie, model, stijl);
  toelichtingdia(presentatie, model, stijl);
  const bestand = await presentatie.write({ outputType: 'uint8array', compression: false });
  if (!(bestand instanceof Uint8Array)) throw new TypeError('De presentatie is niet als bytes gemaakt.');
  const altteksten = {
    [TABELNAAM]: model.altteksten.tabel,
    [WIJZIGINGENNAAM]: model.altteksten.wijzigingen,
  };
  return werkNa(bestand, { stijl, grafieken, altteksten });
}
