import { type Cent, cent, euroTekst } from '../geld';
import { opsomming } from '../tekst';
import type { Samenhang, Verdacht, Verschil } from './beoordeel';
import type { Plaats } from './opbouw';
import type { Bijstelling } from './sluitend';

/** What the rows and columns of a table are called. */
export interface Lijnnamen {
  readonly rijen: readonly string[];
  readonly kolommen: readonly string[];
}

/** An amount without the euro sign, because the table may be in thousands: `754.111`, `-52.494`, `0,50`. */
export function bedragTekst(bedrag: Cent): string {
  return euroTekst(bedrag).slice('€ '.length);
}

/** `Zeeland: Verwacht overschot`: a cell as a reader finds it. */
export function celnaam({ rij, kolom }: Plaats, { rijen, kolommen }: Lijnnamen): string {
  return `${kolommen[kolom] ?? ''}: ${rijen[rij] ?? ''}`;
}

/** One Dutch sentence about a sum that doesn't hold: which cell, how much, and whether rounding explains it. */
export function uitlegVerschil(verschil: Verschil, namen: Lijnnamen): string {
  const { cel, som, marge, langs, termen } = verschil;
  const richting = langs === 'rijen' ? 'rijen' : 'kolommen';
  const feit = `${celnaam(verschil, namen)} is ${bedragTekst(cel)}; de ${richting} tellen op tot ${bedragTekst(som)}`;
  const hoeveel = `verschil ${bedragTekst(verschil.verschil)}`;
  const grens = `afronding van ${termen.length} delen verklaart hoogstens ${bedragTekst(marge)}`;
  const isFout = Math.abs(verschil.verschil) > marge;
  return isFout ? `Fout: ${feit}, ${hoeveel}; ${grens}.` : `Afronding: ${feit}, ${hoeveel}.`;
}

const MEESTE_CELLEN = 6;

/** One Dutch sentence about cells that together can't be rounded from one exact table. */
export function uitlegSamenhang({ cellen, verschil, marge }: Samenhang, namen: Lijnnamen): string {
  const genoemd = cellen.slice(0, MEESTE_CELLEN).map((cel) => celnaam(cel, namen));
  const rest = cellen.length - genoemd.length;
  const lijst = opsomming(rest > 0 ? [...genoemd, `${rest} andere`] : genoemd);
  const hoeveel = bedragTekst(cent(Math.abs(verschil)));
  return (
    `Fout: elke som apart kan door afronding komen, maar deze ${cellen.length} cellen samen niet: ${lijst}. ` +
    `Ze wijken samen ${hoeveel} af; afronding verklaart hoogstens ${bedragTekst(marge)}.`
  );
}

/**
 * One Dutch sentence about a cell that may be the wrong one.
 *
 * @param aantal how many cells are suspect
 */
export function uitlegVerdacht(verdacht: Verdacht, aantal: number, namen: Lijnnamen): string {
  const { gepubliceerd, laagste, hoogste } = verdacht;
  const past = [laagste, hoogste].map(bedragTekst);
  const bedragen = laagste === hoogste ? past[0] : past.join(' tot en met ');
  const ruil = `met ${bedragen} in plaats van ${bedragTekst(gepubliceerd)} is de hele tabel te verklaren`;
  const wie = aantal === 1 ? 'Is er één cel fout, dan deze' : `Een van ${aantal} cellen die de fout kan zijn`;
  return `${wie}: ${celnaam(verdacht, namen)}; ${ruil}.`;
}

/** One Dutch sentence why a cell wasn't rounded to the nearest multiple. */
export function uitlegBijstelling(bijstelling: Bijstelling, namen: Lijnnamen): string {
  const { exact, los, sluitend } = bijstelling;
  const [welke, anders] = sluitend > los ? ['boven', 'beneden'] : ['beneden', 'boven'];
  const afstand = bedragTekst(cent(Math.abs(sluitend - exact)));
  return (
    `${celnaam(bijstelling, namen)} is naar ${welke} afgerond en niet naar ${anders}, zodat alle sommen kloppen; ` +
    `het verschil met het exacte bedrag is ${afstand}.`
  );
}
