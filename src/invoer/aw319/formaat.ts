import { PRESTATIE, RECORDLENGTE, SLUIT, type Veld } from './posities';

/** Which message is read: how long its records are, and which amount of a prestatie counts. */
export interface Berichtformaat {
  readonly naam: string;
  /** code externe-integratiebericht in the header */
  readonly code: string;
  readonly recordlengte: number;
  /** the amount of a prestatie that counts, and its debit/credit */
  readonly bedrag: Veld;
  readonly debet: Veld;
  /** the total of those amounts in the trailer, and its debit/credit */
  readonly sluitbedrag: Veld;
  readonly sluitdebet: Veld;
  /** whether the positions were inferred, so that the user has to be told */
  readonly afgeleid?: true;
}

/** The declaration as sent. Source: Vektis, AW319 versie 1.4. */
export const AW319: Berichtformaat = {
  naam: 'AW319',
  code: '187',
  recordlengte: RECORDLENGTE,
  bedrag: PRESTATIE.bedrag,
  debet: PRESTATIE.debet,
  sluitbedrag: SLUIT.bedrag,
  sluitdebet: SLUIT.debet,
};

/** Where the answer's fields stand, counted from 1 as in the standard. */
export interface Aw320posities {
  readonly code: string;
  readonly recordlengte: number;
  readonly toegekend: number;
  readonly debet: number;
  readonly totaalToegekend: number;
  readonly totaalDebet: number;
}

/**
 * Keuze, unverified: no layout of AW320 is public. These positions follow the pattern of sister standards (MZ302 1.3 and
 * PM305 3.2: the record of 310 positions with 60 of answer behind it), the code follows that of AW319.
 */
export const AW320_AFGELEID: Aw320posities = {
  code: '188',
  recordlengte: 370,
  toegekend: 320,
  debet: 328,
  totaalToegekend: 46,
  totaalDebet: 57,
};

const BEDRAG = 8;
const TOTAALBEDRAG = 11;

/**
 * The return message, in which the granted amount counts.
 *
 * @throws RangeError when a field would stand outside the record, or over the declaration it answers.
 */
export function aw320(posities: Aw320posities = AW320_AFGELEID): Berichtformaat {
  const { recordlengte, toegekend, debet, totaalToegekend, totaalDebet } = posities;
  const velden: [string, number, number, number][] = [
    ['toegekend bedrag', toegekend, BEDRAG, RECORDLENGTE + 1],
    ['debet/credit van het toegekende bedrag', debet, 1, RECORDLENGTE + 1],
    ['totaal toegekend bedrag', totaalToegekend, TOTAALBEDRAG, 1],
    ['debet/credit van het totaal', totaalDebet, 1, 1],
  ];
  for (const [naam, begin, lengte, laagste] of velden) {
    if (Number.isInteger(begin) && begin >= laagste && begin + lengte - 1 <= recordlengte) continue;
    throw new RangeError(
      `AW320: ${naam} kan niet op positie ${begin} staan; kies ${laagste} tot en met ${recordlengte - lengte + 1}.`,
    );
  }
  const veld = (positie: number, lengte: number, naam: string): Veld => ({
    begin: positie - 1,
    lengte,
    naam,
  });
  return {
    naam: 'AW320',
    code: posities.code,
    recordlengte,
    bedrag: veld(toegekend, BEDRAG, 'toegekend bedrag'),
    debet: veld(debet, 1, 'indicatie debet/credit (04)'),
    sluitbedrag: veld(totaalToegekend, TOTAALBEDRAG, 'totaal toegekend bedrag'),
    sluitdebet: veld(totaalDebet, 1, 'indicatie debet/credit (02)'),
    afgeleid: true,
  };
}
