// The speaker notes: where every number on the slide comes from.
import { CONTRACTEERRUIMTERIJEN } from '../domein/contracteerruimte';
import type { Contracteerruimterij, Rij } from '../domein/contracteerruimte';
import { datumTekst } from '../domein/datum';
import { wanneer } from '../domein/mijlpalen';
import type { Afgerondetabel } from './afronden';
import { EENHEDEN } from './bedrag';
import type { Diawijzigingen, Perdia } from './model';
import { termijnen } from './toelichting';
import type { Diavraag } from './vraag';

function rijnummer(id: Rij): number {
  return CONTRACTEERRUIMTERIJEN.findIndex((rij) => rij.id === id) + 1;
}

/** `rij 1 + rij 2 + rij 3`, `rij 4 − rij 7` */
function formule(som: NonNullable<Contracteerruimterij['som']>): string {
  return som
    .map(({ id, teken }, i) => `${i === 0 ? '' : teken === 1 ? ' + ' : ' − '}rij ${rijnummer(id)}`)
    .join('');
}

function rijbron({ id, label, som }: Contracteerruimterij, { herkomst, stand }: Diavraag): string {
  const { cellen, bron } = herkomst[id] ?? {};
  const delen = [som ? `berekend: ${formule(som)}` : `bron: ${bron ?? 'niet vastgelegd'}`];
  if (cellen !== undefined) delen.push(`werkblad: ${cellen}`);
  return `${rijnummer(id)}. ${label(stand.jaar)}: ${delen.join('; ')}.`;
}

function tabelnotities(vraag: Diavraag, rond: Afgerondetabel): string[] {
  const regels = ['Herkomst van de bedragen, per rij:'];
  regels.push(...CONTRACTEERRUIMTERIJEN.map((rij) => rijbron(rij, vraag)));
  regels.push('Totaal is de som van de regio’s.');
  regels.push(
    `Bedragen ${EENHEDEN[vraag.eenheid].kop}, ${rond.afronding}; het werkblad rekent in hele centen.`,
  );
  if (rond.verschillen.length) regels.push('Sommen die door de afronding afwijken:', ...rond.verschillen);
  if (rond.bijstellingen.length)
    regels.push(
      'Bedragen die naar de andere kant zijn afgerond (verschil in euro’s):',
      ...rond.bijstellingen,
    );
  if (rond.meldingen.length) regels.push('Let op:', ...rond.meldingen);
  return regels;
}

function grafieknotities({ herkomst }: Diavraag, wijzigingen: Diawijzigingen): string[] {
  const { cellen } = herkomst.overschot ?? {};
  const plaats = cellen === undefined ? '' : ` (werkblad: ${cellen})`;
  const regels = [
    `De staven zijn rij ${rijnummer('overschot')} van de tabel${plaats}. De as begint bij nul; een tekort staat links van nul en is gearceerd.`,
  ];
  if (wijzigingen.tegenover === undefined) return [...regels, ...wijzigingen.zinnen];
  regels.push(
    `De vorige stand is de tabel ${wijzigingen.tegenover}, zoals die toen is bewaard. Het verschil is berekend uit de getoonde bedragen.`,
    ...wijzigingen.zinnen,
  );
  return regels;
}

function termijnnotities(vraag: Diavraag): string[] {
  const lijnen = termijnen(vraag);
  if (lijnen.length === 0) return ['Voor dit zorgkantoor en jaar noemt geen bron termijnen.'];
  return [
    `Bronnen van de termijnen (stand ${datumTekst(vraag.vandaag)}):`,
    ...lijnen.map(({ mijlpaal }) => {
      const keuze = mijlpaal.keuze === undefined ? '' : ` Keuze: ${mijlpaal.keuze}.`;
      return `${mijlpaal.wat} (${wanneer(mijlpaal)}): ${mijlpaal.bron}.${keuze}`;
    }),
  ];
}

/** Notes per slide, one fact per line. */
export function maakNotities(vraag: Diavraag, rond: Afgerondetabel, wijzigingen: Diawijzigingen): Perdia {
  const regels = (lijst: readonly string[]): string => lijst.join('\n');
  return {
    opening: regels([
      `Gemaakt op ${datumTekst(vraag.vandaag)} uit het werkblad met de contracteerruimtetabel.`,
      'Tabel en grafiek zijn bewerkbaar: klik erop in PowerPoint. Nieuwe cijfers? Maak de dia’s opnieuw uit Excel.',
    ]),
    tabel: regels(tabelnotities(vraag, rond)),
    grafiek: regels(grafieknotities(vraag, wijzigingen)),
    toelichting: regels([
      'De uitleg volgt CZ Monitoring contracteerruimte 2024, dia 3 en 4; de bedragen komen uit de tabel.',
      ...termijnnotities(vraag),
    ]),
  };
}
