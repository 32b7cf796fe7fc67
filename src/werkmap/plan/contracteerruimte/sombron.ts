// One column of a list as the source of an input row: the formulas per regio, and what they will show.
import Decimal from 'decimal.js';
import type { Uitvoerder } from '../../../beleid/zorgkantoren';
import { centVanEuro } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import type { Gebied } from '../../beeld/adres';
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import type { Eenheidsfactor } from '../../herkennen/eenheid';
import { eenheidVan, kolomMet } from '../../herkennen/lijst/lijst';
import type { Lijst, Lijstkolom, Veld } from '../../herkennen/lijst/lijst';
import type { Ramingsoort } from '../../prognose/wijze';
import { afgesprokenIn, afspraakdelen, opgeteld } from './afgesproken';
import type { Afgesproken, Drietal } from './afgesproken';
import { criterium, MET_GETAL, MET_TEKST } from './criterium';
import { kolombereik, lijstcel, rijenbereik, totaalrijen } from './lijstbereik';
import { regiodeling, regioPerRij } from './regiodelen';
import type { Regiodeling } from './regiodelen';
import type { Regiosom } from './regiosom';

export interface Sombron {
  lijst: Lijst;
  veld: Veld;
  kop: string;
  eenheid: Eenheidsfactor;
  /** Where the amounts are now. */
  bedragen: Gebied;
  /** Where the regio's are now; absent when the list names them elsewhere. */
  regios?: Gebied;
  spellingen: Readonly<Record<string, readonly string[]>>;
  /** undefined when the list has no rows of the regio, and can't have any. */
  regiosom(regio: string): Regiosom | undefined;
  /** The sum of the whole list without its totals, and how many cells hold text instead of an amount. */
  geheel: { som: string; teksten: string };
  /** How many rows have a regio but no amount; absent when a formula can't tell. */
  leeg?: string;
  /** Present when the amounts are extrapolated on our worksheet Prognose: where, as addresses, and how. */
  prognose?: {
    blad: string;
    peilmaandcel: string;
    maanden: string;
    jaarbedragen: string;
    methode: Ramingsoort;
    /** the same, as a sentence */
    voetnoot: string;
  };
  /** What regiosom gives now, in cents; null = no amount, or text among them. */
  bedrag(regio: string): Cent | null;
}

function min(cellen: readonly string[]): string {
  return cellen.length ? `-SUM(${cellen.join(',')})` : '';
}

/** The rows of a regio found by the spellings of its name. */
export function gedeeldOpSpelling(
  bedragen: string,
  regios: string,
  spellingen: readonly string[],
  totalen: readonly string[],
): Regiosom {
  const per = (formule: (criterium: string) => string) => spellingen.map(criterium).map(formule).join('+');
  const tel = (wat: string) => per((naam) => `COUNTIFS(${regios},${naam},${bedragen},${wat})`);
  return {
    som: per((naam) => `SUMIFS(${bedragen},${regios},${naam})`) + min(totalen),
    teksten: tel(MET_TEKST),
    aantal: tel(MET_GETAL),
  };
}

/** The amounts in some cells. */
export function opCellen(gebieden: readonly string[], totalen: readonly string[]): Regiosom {
  const samen = gebieden.join(',');
  return {
    som: `SUM(${samen})${min(totalen)}`,
    teksten: gebieden.map((gebied) => `COUNTIF(${gebied},${MET_TEKST})`).join('+'),
    aantal: `COUNT(${samen})`,
  };
}

/** The amounts of the rows of data as they are now; text makes it null, as in the formulas. */
function huidigBedrag(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  { kolom, veld }: Lijstkolom,
  afspraak: Afgesproken | undefined,
  hoort: (rij: number) => boolean,
): Cent | null {
  const blad = bladMetNaam(beeld, lijst.blad);
  const geenData = new Set(totaalrijen(beeld, lijst));
  let som = new Decimal(0);
  let aantal = 0;
  for (let rij = lijst.eersteRij; blad && rij <= lijst.laatsteRij; rij++) {
    if (geenData.has(rij) || !hoort(rij)) continue;
    const { waarde: ons } = celVan(blad, rij, kolom);
    const eigen = afspraak?.rijen.has(rij) ? celVan(blad, rij, afspraak.prognosekolom).waarde : '';
    if (eigen === '' && ons === '') continue;
    if (typeof ons === 'string' && ons !== '') return null;
    const [waarde, telt] = eigen === '' ? [ons, veld] : [eigen, 'prognoseAanbieder' as const];
    if (typeof waarde !== 'number') return null;
    som = som.plus(new Decimal(waarde).times(eenheidVan(lijst, telt).factor));
    aantal += 1;
  }
  return aantal === 0 ? null : centVanEuro(som);
}

/** A regio's rows in several lists as one: the sums in euros. */
export function samen(
  delen: readonly (Regiosom & { eenheid: Eenheidsfactor })[],
): Regiosom & { eenheid: Eenheidsfactor } {
  const [enig] = delen;
  if (enig && delen.length === 1) return enig;
  const som = delen.map(({ som: deel, eenheid }) => (eenheid === 1 ? deel : `(${deel})*${eenheid}`));
  return {
    som: som.join('+'),
    teksten: delen.map(({ teksten }) => teksten).join('+'),
    aantal: delen.map(({ aantal }) => aantal).join('+'),
    eenheid: 1,
  };
}

interface Opbouw {
  beeld: Werkmapbeeld;
  lijst: Lijst;
  kolom: Lijstkolom;
  deling: Regiodeling;
  /** Present when agreed forecasts count instead of this column. */
  afspraak?: Afgesproken;
}

/** References to our forecast, the aanbieder's and whether it was agreed, each made by the same rule. */
function drietal({ kolom }: Opbouw, afspraak: Afgesproken, verwijs: (kolom: number) => string): Drietal {
  return {
    ons: verwijs(kolom.kolom),
    eigen: verwijs(afspraak.prognosekolom),
    akkoord: verwijs(afspraak.akkoordkolom),
  };
}

/** The same parts, with agreed forecasts in the place of ours. */
function metAfspraken(
  opbouw: Opbouw,
  deel: Regiosom,
  verwijs: (kolom: number) => string,
  waar?: readonly string[],
): Regiosom {
  const { afspraak } = opbouw;
  if (!afspraak) return deel;
  return opgeteld(deel, afspraakdelen(drietal(opbouw, afspraak, verwijs), afspraak.ja, waar));
}

/** Per regio the parts of its formula. */
function regiosommen(opbouw: Opbouw): (regio: string) => Regiosom | undefined {
  const { beeld, lijst, kolom, deling } = opbouw;
  const hele = (nummer: number) => kolombereik(beeld, lijst, nummer).verwijzing;
  const cel = (rij: number) => lijstcel(lijst, rij, kolom.kolom);
  const totalen = totaalrijen(beeld, lijst);
  if (deling.soort === 'geheel') {
    const som = metAfspraken(opbouw, opCellen([hele(kolom.kolom)], totalen.map(cel)), hele);
    return (regio) => (regio === deling.regio ? som : undefined);
  }
  if (deling.soort === 'rijen') {
    return (regio) => {
      const groepen = deling.groepen.filter((groep) => groep.regio === regio);
      const erin = totalen.filter((rij) => groepen.some((g) => rij >= g.eersteRij && rij <= g.laatsteRij));
      const bereik = (nummer: number) => (g: { eersteRij: number; laatsteRij: number }) =>
        rijenbereik(lijst, nummer, g.eersteRij, g.laatsteRij);
      if (!groepen.length) return undefined;
      const som = opCellen(groepen.map(bereik(kolom.kolom)), erin.map(cel));
      return groepen.reduce((tot, groep) => metAfspraken(opbouw, tot, (nr) => bereik(nr)(groep)), som);
    };
  }
  const regios = hele(deling.kolom);
  const regioVan = regioPerRij(beeld, lijst, deling);
  return (regio) => {
    const spellingen = deling.spellingen.get(regio);
    if (!spellingen) return undefined;
    const erin = totalen.filter((rij) => regioVan(rij) === regio);
    const som = gedeeldOpSpelling(hele(kolom.kolom), regios, spellingen, erin.map(cel));
    const waar = spellingen.map((naam) => `${regios},${criterium(naam)}`);
    return metAfspraken(opbouw, som, hele, waar);
  };
}

function geheelVan(opbouw: Opbouw): Sombron['geheel'] {
  const { beeld, lijst, kolom } = opbouw;
  const hele = (nummer: number) => kolombereik(beeld, lijst, nummer).verwijzing;
  const totalen = totaalrijen(beeld, lijst).map((rij) => lijstcel(lijst, rij, kolom.kolom));
  const { som, teksten } = metAfspraken(opbouw, opCellen([hele(kolom.kolom)], totalen), hele);
  return { som, teksten };
}

function legeRijen(opbouw: Opbouw): string | undefined {
  const { beeld, lijst, kolom, deling, afspraak } = opbouw;
  if (deling.soort !== 'spelling' || lijst.tussenrijen.length) return undefined;
  const hele = (nummer: number) => kolombereik(beeld, lijst, nummer).verwijzing;
  const leeg = `${hele(deling.kolom)},${MET_TEKST},${hele(kolom.kolom)},""`;
  if (!afspraak) return `COUNTIFS(${leeg})`;
  const waar = drietal(opbouw, afspraak, hele);
  const wel = afspraak.ja.map(
    (woord) => `-COUNTIFS(${leeg},${waar.akkoord},${woord},${waar.eigen},${MET_GETAL})`,
  );
  return `COUNTIFS(${leeg})${wel.join('')}`;
}

/**
 * A column of a list, to be summed per regio.
 * @returns undefined when the list has no such column, or doesn't tell its regio's apart
 */
export function sombron(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  veld: Veld,
  uitvoerder: Uitvoerder,
): Sombron | undefined {
  const kolom = kolomMet(lijst, veld);
  const deling = regiodeling(beeld, lijst, uitvoerder);
  if (!kolom || !deling) return undefined;
  const afspraak = veld === 'prognose' ? afgesprokenIn(beeld, lijst, uitvoerder) : undefined;
  const opbouw: Opbouw = { beeld, lijst, kolom, deling, ...(afspraak && { afspraak }) };
  const regioVan = regioPerRij(beeld, lijst, deling);
  const leeg = legeRijen(opbouw);
  return {
    lijst,
    veld,
    kop: afspraak ? `${kolom.kop} (waar akkoord: ${afspraak.kop})` : kolom.kop,
    eenheid: eenheidVan(lijst, veld).factor,
    bedragen: kolombereik(beeld, lijst, kolom.kolom).gebied,
    ...(deling.soort === 'spelling' && { regios: kolombereik(beeld, lijst, deling.kolom).gebied }),
    spellingen: deling.soort === 'spelling' ? Object.fromEntries(deling.spellingen) : {},
    regiosom: regiosommen(opbouw),
    geheel: geheelVan(opbouw),
    ...(leeg !== undefined && { leeg }),
    bedrag: (regio) => huidigBedrag(beeld, lijst, kolom, afspraak, (rij) => regioVan(rij) === regio),
  };
}
