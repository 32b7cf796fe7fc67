// A WLZ function in a formula: its arguments by name, with what they come to for one row of the outcome.
import { decimaal } from '../../domein/decimaal';
import type { Celpositie } from '../beeld/adres';
import { celOp } from '../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { foutnaam, getalwoord, schrijfwijzeVan, waardewoord } from './getalwoord';
import { delen } from './ontleding';
import type { Uitdrukking } from './ontleding';
import type { Plaats } from './uitleg';
import { plaatsVan, waardenIn } from './verwijzing';

/** What is known of a custom function, as in functions.json. */
export interface Functiebeschrijving {
  /** Without WLZ. */
  naam: string;
  omschrijving: string;
  parameters: readonly { naam: string; omschrijving: string; optioneel: boolean }[];
}

/** One argument as given. */
export interface Functieargument {
  naam: string;
  omschrijving: string;
  /** Rows × columns; undefined when it is calculated inside the formula. */
  waarden: Celwaarde[][] | undefined;
  plaats?: Plaats;
  /** In words: the value, or the size of the range. */
  tekst: string;
}

export interface Functieaanroep {
  functie: Functiebeschrijving;
  argumenten: readonly Functieargument[];
  /** The whole formula is this one function. */
  geheel: boolean;
}

type Aanroep = Extract<Uitdrukking, { soort: 'functie' }>;

/** The first WLZ function of a formula. */
export function wlzAanroep(formule: Uitdrukking): Aanroep | undefined {
  for (const deel of delen(formule)) {
    if (deel.soort === 'functie' && deel.naam.startsWith('WLZ.')) return deel;
  }
  return undefined;
}

function vasteWaarde(deel: Uitdrukking): Celwaarde | undefined {
  if (deel.soort === 'waarde') return deel.waarde;
  if (deel.soort === 'fout') return deel.code;
  const binnen = deel.soort === 'procent' || deel.soort === 'teken' ? vasteWaarde(deel.van) : undefined;
  if (typeof binnen !== 'number') return undefined;
  if (deel.soort === 'procent') return decimaal(binnen).div(100).toNumber();
  return deel.soort === 'teken' && deel.teken === '-' ? -binnen : binnen;
}

function vasteReeks(deel: Uitdrukking): Celwaarde[][] | undefined {
  if (deel.soort !== 'reeks') {
    const waarde = vasteWaarde(deel);
    return waarde === undefined ? undefined : [[waarde]];
  }
  const rijen = deel.rijen.map((rij) => rij.map((cel) => vasteWaarde(cel)));
  return rijen.some((rij) => rij.includes(undefined)) ? undefined : (rijen as Celwaarde[][]);
}

/** Years and other small counts carry no thousands separator. */
function vastWoord(waarde: Celwaarde, deel: Uitdrukking): string {
  if (typeof waarde === 'string' && deel.soort === 'waarde') return waarde === '' ? 'leeg' : waarde;
  if (deel.soort === 'procent') return waardewoord(waarde, { schaal: 1, procent: true });
  if (typeof waarde === 'number' && Number.isInteger(waarde) && Math.abs(waarde) < 10_000)
    return String(waarde);
  return waardewoord(waarde, { schaal: 1, procent: false });
}

/** The cells that a calculated argument is about, when they are all the same ones. */
function enigePlaats(beeld: Werkmapbeeld, deel: Uitdrukking, vanuit: Celpositie): Plaats | undefined {
  const plaatsen = [...delen(deel)].flatMap((binnen) => plaatsVan(beeld, binnen, vanuit) ?? []);
  const [eerste] = plaatsen;
  const zelfde = plaatsen.every((plaats) => JSON.stringify(plaats) === JSON.stringify(eerste));
  return zelfde ? eerste : undefined;
}

function argumentVan(
  beeld: Werkmapbeeld,
  deel: Uitdrukking,
  parameter: Functiebeschrijving['parameters'][number],
  vanuit: Celpositie,
): Functieargument {
  const { naam, omschrijving } = parameter;
  const plaats = plaatsVan(beeld, deel, vanuit);
  if (!plaats) {
    const waarden = vasteReeks(deel);
    const enkel = waarden?.length === 1 && waarden[0]?.length === 1 ? waarden[0][0] : undefined;
    const tekst =
      enkel !== undefined
        ? vastWoord(enkel, deel)
        : waarden
          ? `${waarden.flat().length} waarden in de formule`
          : 'berekend in de formule';
    const uit = waarden ? undefined : enigePlaats(beeld, deel, vanuit);
    return { naam, omschrijving, waarden, tekst: uit ? 'berekend uit' : tekst, ...(uit && { plaats: uit }) };
  }
  const waarden = waardenIn(beeld, plaats);
  const { rijen, kolommen } = plaats.gebied;
  const tekst =
    rijen === 1 && kolommen === 1
      ? celwoord(beeld, { blad: plaats.blad, rij: plaats.gebied.rij, kolom: plaats.gebied.kolom })
      : `${rijen} × ${kolommen} cellen`;
  return { naam, omschrijving, waarden, plaats, tekst };
}

/** A cell in words, as its own number format shows it. */
export function celwoord(beeld: Werkmapbeeld, cel: Celpositie): string {
  const { waarde, notatie } = celOp(beeld, cel);
  if (typeof waarde === 'string' && waarde !== '') return foutnaam(waarde) ?? waarde;
  if (typeof waarde !== 'number') return waardewoord(waarde, { schaal: 1, procent: false });
  const { procent } = schrijfwijzeVan(notatie);
  if (!procent && notatie === 'General' && Number.isInteger(waarde) && waarde < 10_000) return String(waarde);
  return getalwoord(waarde, { schaal: 1, procent });
}

/** The function call in a formula with its arguments by name; undefined when the function is unknown. */
export function leesAanroep(
  beeld: Werkmapbeeld,
  formule: Uitdrukking,
  vanuit: Celpositie,
  functies: readonly Functiebeschrijving[],
): Functieaanroep | undefined {
  const aanroep = wlzAanroep(formule);
  const functie = aanroep && functies.find(({ naam }) => `WLZ.${naam}` === aanroep.naam);
  if (!aanroep || !functie) return undefined;
  const argumenten = aanroep.argumenten.flatMap((deel, i) => {
    const parameter = functie.parameters[i];
    if (!parameter || deel.soort === 'weggelaten') return [];
    return [argumentVan(beeld, deel, parameter, vanuit)];
  });
  return { functie, argumenten, geheel: aanroep === formule };
}

/** The values of an argument, by its name. */
export function argument({ argumenten }: Functieaanroep, naam: string): Functieargument | undefined {
  return argumenten.find((kandidaat) => kandidaat.naam === naam);
}

/** The value of an argument for a row and column (from 0) of the outcome; one row or column counts for all. */
export function waardeVoor(
  waarden: readonly (readonly Celwaarde[])[] | undefined,
  rij: number,
  kolom = 0,
): Celwaarde | undefined {
  const opRij = waarden?.[waarden.length === 1 ? 0 : rij];
  return opRij?.[opRij.length === 1 ? 0 : kolom];
}
