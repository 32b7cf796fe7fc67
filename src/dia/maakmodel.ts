// From the table on the sheet to the slides as data.
import { CONTRACTEERRUIMTERIJEN, TOTAAL } from '../domein/contracteerruimte';
import { maandnaam } from '../domein/datum';
import { opsomming } from '../domein/tekst';
import { rondTabelAf } from './afronden';
import { EENHEDEN } from './bedrag';
import { maakGrafiek } from './grafiek';
import type { Diagrafiek, Diamodel, Diatabel, Diawijzigingen } from './model';
import { maakNotities } from './notities';
import { maakTabel } from './tabel';
import { maakToelichting } from './toelichting';
import type { Diavraag, Stand } from './vraag';
import { maakWijzigingen } from './wijzigingen';

/** @throws RangeError when the rows and columns of the stand don't fit each other. */
function pasOp({ regios, cellen }: Stand): void {
  if (regios.length === 0) throw new RangeError('De tabel heeft geen regio’s.');
  for (const { id } of CONTRACTEERRUIMTERIJEN) {
    if (cellen[id].length !== regios.length + 1)
      throw new RangeError(
        `Rij ${id} heeft ${cellen[id].length} bedragen; dat horen er ${regios.length + 1} te zijn.`,
      );
  }
}

function alttekstTabel({ kolommen, rijen }: Diatabel): string {
  const uitkomst = rijen.at(-1);
  const bedragen = kolommen.map((kolom, k) => `${kolom} ${uitkomst?.cellen[k]?.tekst ?? ''}`);
  return `Tabel van ${rijen.length} rijen en ${kolommen.length} kolommen. ${uitkomst?.label ?? ''}: ${opsomming(bedragen)}.`;
}

function alttekstGrafiek({ titel, staven, totaal }: Diagrafiek): string {
  const delen = staven.map(
    ({ regio, tekst, soort }) => `${regio} ${tekst}${soort === 'tekort' ? ' (tekort)' : ''}`,
  );
  return `Staafdiagram. ${titel}: ${opsomming(delen)}. ${totaal}.`;
}

function alttekstWijzigingen({ titel, rijen }: Diawijzigingen): string {
  const totaal = rijen.find(({ regio }) => regio === TOTAAL);
  if (!totaal) return titel;
  return `Tabel. ${titel}. Totaal van ${totaal.vorige.tekst} naar ${totaal.nu.tekst}, verschil ${totaal.verschil.tekst}.`;
}

function onbekendMelding({ regios, cellen }: Stand): string[] {
  const namen = [...regios, TOTAAL].filter((_naam, k) =>
    CONTRACTEERRUIMTERIJEN.some(({ id }) => cellen[id][k] === null),
  );
  return namen.length === 0
    ? []
    : [`Niet alle bedragen zijn bekend (#N/B): ${opsomming(namen)}. Op de dia staat daar n.b.`];
}

/**
 * The slides for a stand.
 *
 * @throws RangeError when the stand has no regio's or a row has another number of amounts.
 */
export function maakDiamodel(vraag: Diavraag): Diamodel {
  const { uitvoerder, stand, vorige, eenheid, vandaag } = vraag;
  pasOp(stand);
  const rond = rondTabelAf(stand, eenheid, vraag.afronding);
  const tabel = maakTabel(stand, rond, eenheid);
  const grafiek = maakGrafiek(tabel, stand.jaar, eenheid);
  const wijzigingen = maakWijzigingen(stand, vorige, tabel, eenheid);
  const peil = `declaraties tot en met ${maandnaam(stand.peilmaand)} ${stand.jaar}`;
  return {
    uitvoerder,
    jaar: stand.jaar,
    peilmaand: stand.peilmaand,
    gemaakt: vandaag,
    titels: {
      opening: `Monitoring contracteerruimte ${stand.jaar}`,
      tabel: `Regionale contracteerruimte ${stand.jaar} (o.b.v. ${peil})`,
      grafiek: grafiek.titel,
      toelichting: 'Toelichting',
    },
    ondertitel: `${uitvoerder} zorgkantoor · ${peil}`,
    peildatum: `Peildatum: ${peil}`,
    eenheid,
    eenheidskop: EENHEDEN[eenheid].kop,
    afronding: rond.afronding,
    tabel,
    grafiek,
    wijzigingen,
    toelichting: maakToelichting(vraag),
    notities: maakNotities(vraag, rond, wijzigingen),
    altteksten: {
      tabel: alttekstTabel(tabel),
      grafiek: alttekstGrafiek(grafiek),
      wijzigingen: alttekstWijzigingen(wijzigingen),
    },
    meldingen: [...rond.meldingen, ...onbekendMelding(stand)],
  };
}
