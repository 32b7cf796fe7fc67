// The lines under the table that tell whether every amount of a list ended up with a regio.
import { zoekUitvoerder } from '../../../beleid/zorgkantoren';
import type { Invoerrij } from '../../../domein/contracteerruimte';
import { RIJNAMEN } from '../../herkennen/bron';
import type { Celinhoud } from '../wijzigingsplan';
import type { Sombron } from './sombron';
import type { Invoerbronnen } from './invoerbronnen';
import type { Tabelvraag } from './vraag';

/** Differences in euros with cents; nothing left over reads as 'Sluit'. */
export const CONTROLENOTATIE = '#,##0.00;[Red]-#,##0.00;"Sluit"';

/** An input row and the lists it comes from. */
export interface Controle {
  rij: Invoerrij;
  sommen: readonly Sombron[];
}

/** The input rows of a table that come from lists. */
export function gecontroleerd(bronnen: Invoerbronnen): Controle[] {
  return (Object.keys(bronnen.van) as Invoerrij[]).flatMap((rij) => {
    const bron = bronnen.van[rij];
    return bron?.soort === 'lijst' ? [{ rij, sommen: bron.sommen }] : [];
  });
}

/** What the list holds for regio's of the uitvoerder that the table doesn't show, as a term of a formula. */
function nietGekozen(som: Sombron, vraag: Tabelvraag): string {
  const alle = zoekUitvoerder(vraag.uitvoerder)?.regios.map(({ naam }) => naam) ?? [];
  const andere = alle.filter((naam) => !vraag.regios.includes(naam));
  const delen = andere.flatMap((naam) => som.regiosom(naam)?.som ?? []);
  return delen.map((deel) => `-(${deel})`).join('');
}

/** All of one list that the table should show, in euros. */
function inLijst(som: Sombron, vraag: Tabelvraag): string {
  return `(${som.geheel.som}${nietGekozen(som, vraag)})${som.eenheid === 1 ? '' : `*${som.eenheid}`}`;
}

function lijstnaam(sommen: readonly Sombron[]): string {
  const [eerste] = sommen;
  if (!eerste || sommen.length > 1) return `${sommen.length} lijsten`;
  return `lijst ${eerste.lijst.tabel ?? `op blad ${eerste.lijst.blad}`}`;
}

/** What to say, by what is the matter: the first that applies. */
function zin(sommen: readonly Sombron[], vraag: Tabelvraag, verschilcel: string): string {
  const teksten = sommen.map(({ geheel }) => geheel.teksten).join('+');
  const leeg = sommen.flatMap((som) => som.leeg ?? []).join('+');
  // Each regio is rounded to the cent on its own, so the sum may be half a cent per regio off.
  const speling = (vraag.regios.length * 5) / 1000;
  const vreemd = `Dit bedrag hoort bij geen regio van ${vraag.uitvoerder}. Controleer de regio’s in de lijst.`;
  const gevallen = [
    [`${teksten}>0`, `${teksten}&" keer tekst in plaats van een bedrag in de lijst. Maak er getallen van."`],
    [`NOT(ISNUMBER(${verschilcel}))`, '"Niet te bepalen: een regio heeft geen bedrag."'],
    [`ABS(${verschilcel})>${speling}`, `"${vreemd}"`],
    ...(leeg === '' ? [] : [[`${leeg}>0`, `${leeg}&" keer geen bedrag in de lijst: dat telt niet mee."`]]),
  ];
  return gevallen.reduceRight((rest, [als, dan]) => `IF(${als},${dan},${rest})`, '""');
}

/**
 * One line: a label, the difference in euros between all of the lists and the regio's, and what to do about it. No
 * difference reads as 'Sluit'.
 * @param regiocellen the amounts of the regio's in the table, as an address
 * @param verschilcel where the difference will stand
 */
export function controleregel(
  { rij, sommen }: Controle,
  vraag: Tabelvraag,
  regiocellen: string,
  verschilcel: string,
): Celinhoud[] {
  const alles = sommen.map((som) => inLijst(som, vraag)).join('+');
  return [
    `Controle ${RIJNAMEN[rij]}: ${lijstnaam(sommen)} min de regio’s`,
    { formule: `=ROUND(${alles}-SUM(${regiocellen}),2)` },
    { formule: `=${zin(sommen, vraag, verschilcel)}` },
  ];
}
