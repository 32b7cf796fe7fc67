// The slides as they follow from the workbook and the user's choices.
import { kalender } from '../../beleid/kalender';
import { CONTRACTEERRUIMTERIJEN } from '../../domein/contracteerruimte';
import type { Datum } from '../../domein/datum';
import { herkomstVan, leesStand, zoekDiabron } from '../../dia/blad/bron';
import type { Diabron, Uitgangspunt } from '../../dia/blad/bron';
import type { Huisstijl } from '../../dia/huisstijl';
import { maakDiamodel } from '../../dia/maakmodel';
import type { Diamodel } from '../../dia/model';
import { platen } from '../../dia/plaatje/platen';
import type { Plaat } from '../../dia/plaatje/raam';
import type { Diavraag, Stand } from '../../dia/vraag';
import type { Werkmapbeeld } from '../../werkmap';
import { leesGebied } from '../../werkmap/beeld/adres';
import { bladMetNaam, celVan } from '../../werkmap/beeld/werkmapbeeld';
import { vorigeStand } from './diastand';
import type { Diakeuzes } from './diastand';

export interface Dias {
  bron: Diabron;
  stand: Stand;
  model: Diamodel;
  platen: readonly Plaat[];
  /** what the user has to know before publishing */
  meldingen: readonly string[];
}

export type Diasuitkomst = { gelukt: true; dias: Dias } | { gelukt: false; zin: string };

/**
 * How the forecast was made, as kept with the table: what is chosen in the pane since then doesn't count. The forecast
 * is ours only where our worksheet Prognose made it; a table of before the method was kept doesn't tell.
 */
export function methodeVan({ uitleg }: Pick<Diabron, 'uitleg'>): Pick<Diavraag, 'methode' | 'prognosenoot'> {
  const invoer = uitleg?.invoer.prognoseZin;
  if (invoer?.soort !== 'prognose') return { methode: 'opgegeven' };
  const { methode = 'onbekend', voetnoot } = invoer;
  return { methode, ...(voetnoot !== undefined && { prognosenoot: voetnoot }) };
}

/** Months up to the peilmaand without any amount in the list behind our forecast. */
function ontbrekendeMaanden(beeld: Werkmapbeeld, { uitleg, peilmaand }: Diabron): number[] {
  const invoer = uitleg?.invoer.prognoseZin;
  if (invoer?.soort !== 'prognose') return [];
  const blad = bladMetNaam(beeld, invoer.blad);
  const { rij, kolom, rijen, kolommen } = leesGebied(invoer.maanden);
  if (!blad || kolommen !== 12) return [];
  const maanden = Array.from({ length: peilmaand }, (_, i) => i + 1);
  return maanden.filter((maand) =>
    Array.from({ length: rijen }, (_, r) => celVan(blad, rij + r, kolom + maand - 1).waarde).every(
      (waarde) => waarde === '',
    ),
  );
}

const ONVOLLEDIG =
  'Zolang er bedragen ontbreken, zijn de bedragen los afgerond: sluitend afronden kan dan niet.';

function onvolledig({ cellen }: Stand): boolean {
  return CONTRACTEERRUIMTERIJEN.some(({ id }) => cellen[id].includes(null));
}

export interface Diaverzoek {
  uitgangspunt: Uitgangspunt;
  keuzes: Diakeuzes;
  huisstijl: Huisstijl;
  vandaag: Datum;
}

function maakDias(beeld: Werkmapbeeld, bron: Diabron, verzoek: Diaverzoek): Dias {
  const { uitgangspunt, keuzes, huisstijl, vandaag } = verzoek;
  const uitvoerder = uitgangspunt.uitvoerder.naam;
  const stand = leesStand(beeld, bron);
  const vorige = vorigeStand(beeld, stand, uitvoerder);
  const termijnen = kalender(uitvoerder, stand.jaar);
  const teLos = keuzes.afronding === 'sluitend afgerond' && onvolledig(stand);
  const model = maakDiamodel({
    uitvoerder,
    stand,
    ...(vorige && { vorige }),
    eenheid: keuzes.eenheid,
    afronding: teLos ? 'los afgerond' : keuzes.afronding,
    ...methodeVan(bron),
    ontbrekendeMaanden: ontbrekendeMaanden(beeld, bron),
    mijlpalen: termijnen.gevonden ? termijnen.mijlpalen : [],
    vandaag,
    herkomst: herkomstVan(bron),
  });
  const meldingen = [...model.meldingen, ...(teLos ? [ONVOLLEDIG] : [])];
  return { bron, stand, model, platen: platen(model, huisstijl), meldingen };
}

/** The slides, or a sentence that says why there are none. */
export function leidDiasAf(beeld: Werkmapbeeld, verzoek: Diaverzoek): Diasuitkomst {
  const gevonden = zoekDiabron(beeld, verzoek.uitgangspunt);
  if (!gevonden.gevonden) return { gelukt: false, zin: gevonden.zin };
  try {
    return { gelukt: true, dias: maakDias(beeld, gevonden.bron, verzoek) };
  } catch (fout) {
    if (fout instanceof RangeError) return { gelukt: false, zin: fout.message };
    throw fout;
  }
}
