// Slide 4: the toelichting, in two columns.
import type { Huisstijl } from '../huisstijl';
import type { Diamodel, Diasectie } from '../model';
import { aantalRegels, regelhoogte } from '../tekstmaat';
import type { Presentatie, Tekstdeel } from './bibliotheek';
import { BINNENBREEDTE, hex, INHOUD, INHOUDHOOGTE, LINKS } from './maten';
import { inhoudsdia } from './meesters';

const TUSSEN = 0.6;
const BREEDTE = (BINNENBREEDTE - TUSSEN) / 2;
const GROOTTEN = [16, 15, 14, 13, 12];
/** Below a sentence and above a heading, in points. */
const NA_ZIN = 5;
const VOOR_KOP = 12;

function hoogte(secties: readonly Diasectie[], { lettertypen }: Huisstijl, punten: number): number {
  const letter = { lettertype: lettertypen.tekst, punten };
  let som = 0;
  for (const { zinnen } of secties) {
    som += regelhoogte(1, punten + 2) + (VOOR_KOP + NA_ZIN) / 72;
    for (const zin of zinnen) som += regelhoogte(aantalRegels(zin, BREEDTE, letter), punten) + NA_ZIN / 72;
  }
  return som;
}

/** The sections over two columns, in order, as even as can be. */
function kolommen(secties: readonly Diasectie[], stijl: Huisstijl): [Diasectie[], Diasectie[]] {
  let beste: [Diasectie[], Diasectie[]] = [[...secties], []];
  let laagste = Infinity;
  for (let links = 1; links <= secties.length; links += 1) {
    const deling: [Diasectie[], Diasectie[]] = [secties.slice(0, links), secties.slice(links)];
    const hoogste = Math.max(...deling.map((kolom) => hoogte(kolom, stijl, 14)));
    if (hoogste < laagste) [beste, laagste] = [deling, hoogste];
  }
  return beste;
}

function tekst(
  secties: readonly Diasectie[],
  { kleuren, lettertypen }: Huisstijl,
  punten: number,
): Tekstdeel[] {
  return secties.flatMap(({ kop, zinnen }, i): Tekstdeel[] => [
    {
      text: kop,
      options: {
        bold: true,
        fontSize: punten + 2,
        fontFace: lettertypen.koppen,
        color: hex(kleuren.hoofd),
        paraSpaceBefore: i === 0 ? 0 : VOOR_KOP,
        paraSpaceAfter: NA_ZIN,
        breakLine: true,
      },
    },
    ...zinnen.map((zin) => ({
      text: zin,
      options: { fontSize: punten, paraSpaceAfter: NA_ZIN, breakLine: true },
    })),
  ]);
}

export function toelichtingdia(presentatie: Presentatie, model: Diamodel, stijl: Huisstijl): void {
  const gegevens = { titel: model.titels.toelichting, notities: model.notities.toelichting };
  const dia = inhoudsdia(presentatie, stijl, gegevens);
  const delen = kolommen(model.toelichting, stijl);
  const past = (punten: number): boolean =>
    delen.every((deel) => hoogte(deel, stijl, punten) <= INHOUDHOOGTE);
  const punten = GROOTTEN.find(past) ?? 12;
  delen.forEach((secties, kolom) => {
    if (secties.length === 0) return;
    dia.addText(tekst(secties, stijl, punten), {
      x: LINKS + kolom * (BREEDTE + TUSSEN),
      y: INHOUD.y,
      w: BREEDTE,
      h: INHOUDHOOGTE,
      margin: 0,
      valign: 'top',
      fontFace: stijl.lettertypen.tekst,
      color: hex(stijl.kleuren.tekst),
      objectName: `Toelichting ${kolom + 1}`,
    });
  });
}
