// Slide 1: what this is about, of whom, and up to when.
import { datumTekst } from '../../domein/datum';
import type { Huisstijl } from '../huisstijl';
import type { Diamodel } from '../model';
import type { Presentatie } from './bibliotheek';
import { DIA, hex } from './maten';
import { logodata, logovak, ONDERTITELVAK, OPENING, TITELVAK, VLAKHOOGTE } from './meesters';

export function openingsdia(presentatie: Presentatie, model: Diamodel, stijl: Huisstijl): void {
  const dia = presentatie.addSlide({ masterName: OPENING });
  dia.addText(model.titels.opening, { placeholder: TITELVAK });
  dia.addText(model.ondertitel, { placeholder: ONDERTITELVAK });
  const strook = DIA.hoogte - VLAKHOOGTE;
  dia.addText(`Gemaakt op ${datumTekst(model.gemaakt)}`, {
    x: 0.9,
    y: VLAKHOOGTE,
    w: 6,
    h: strook,
    margin: 0,
    valign: 'middle',
    fontFace: stijl.lettertypen.tekst,
    fontSize: 14,
    color: hex(stijl.kleuren.zacht),
    objectName: 'Gemaakt op',
  });
  if (stijl.logo) {
    const vak = { x: DIA.breedte - 0.9 - 3.2, y: VLAKHOOGTE + 0.35, w: 3.2, h: strook - 0.7 };
    dia.addImage({
      data: logodata(stijl.logo),
      altText: stijl.logo.omschrijving,
      ...logovak(stijl.logo, vak),
    });
  }
  dia.addNotes(model.notities.opening);
}
