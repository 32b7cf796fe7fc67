// The whole table rounded to the unit of the slide, and whether its sums hold.
import {
  type Bijstelling,
  CONTRACTEERRUIMTEAS,
  type Lijnnamen,
  type Opbouw,
  beoordeel,
  afgerond,
  metTotaal,
  optellingen,
  sluitend,
  uitlegBijstelling,
  uitlegSamenhang,
  uitlegVerschil,
  zonderTotaal,
} from '../domein/afronding';
import { CONTRACTEERRUIMTERIJEN, TOTAAL } from '../domein/contracteerruimte';
import { type Cent, NUL, cent } from '../domein/geld';
import { EENHEDEN } from './bedrag';
import type { Afronding, Diaeenheid, Stand, Standcel } from './vraag';

export interface Afgerondetabel {
  /** rows of domein §2 × (regio's and Totaal) */
  readonly cellen: readonly (readonly Standcel[])[];
  readonly afronding: Afronding;
  /** per amount that was rounded the other way (sluitend): why */
  readonly bijstellingen: readonly string[];
  /** per sum that is off by rounding (los): which and how much, in the unit of the table */
  readonly verschillen: readonly string[];
  /** what is wrong with the amounts on the sheet, or why they could not be rounded as asked */
  readonly meldingen: readonly string[];
}

/** The amounts as rows × columns. */
export function standcellen({ cellen }: Stand): Standcel[][] {
  return CONTRACTEERRUIMTERIJEN.map(({ id }) => [...cellen[id]]);
}

/** Columns of the table that can be added up, with their sums: all of them, or only the regio's that are complete. */
interface Deel {
  readonly kolommen: readonly number[];
  readonly opbouw: Opbouw;
}

function optelbaarDeel(cellen: readonly (readonly Standcel[])[]): Deel {
  const aantal = cellen[0]?.length ?? 0;
  const alle = Array.from({ length: aantal }, (_leeg, kolom) => kolom);
  const heel = alle.filter((kolom) => cellen.every((rij) => rij[kolom] !== null));
  if (heel.length === aantal)
    return { kolommen: alle, opbouw: { rijen: CONTRACTEERRUIMTEAS, kolommen: metTotaal(aantal) } };
  const regios = heel.filter((kolom) => kolom < aantal - 1);
  return { kolommen: regios, opbouw: { rijen: CONTRACTEERRUIMTEAS, kolommen: zonderTotaal(regios.length) } };
}

function uitsnede<T>(cellen: readonly (readonly T[])[], kolommen: readonly number[]): T[][] {
  return cellen.map((rij) => rij.flatMap((cel, kolom) => (kolommen.includes(kolom) ? [cel] : [])));
}

const alsBedrag = (cel: Standcel): Cent => (cel === null || cel === 'leeg' ? NUL : cel);

/** Rounds one cell on its own; blank and unknown stay what they are. */
export function losse(cel: Standcel, eenheid: Diaeenheid): Standcel {
  return cel === null || cel === 'leeg' ? cel : afgerond(cel, EENHEDEN[eenheid].stap);
}

function isPassend(cellen: readonly (readonly Standcel[])[], { kolommen, opbouw }: Deel): boolean {
  const bedragen = uitsnede(cellen, kolommen).map((rij) => rij.map(alsBedrag));
  return optellingen(bedragen, opbouw).every(({ verschil }) => verschil === 0);
}

/**
 * The table rounded to the unit. *Sluitend* needs a table that adds up to the cent; a table that doesn't (published
 * figures, a typed total) is rounded cell by cell instead, with a sentence that says so. Columns with a cell that
 * isn't known are left out of the sums.
 */
export function rondTabelAf(stand: Stand, eenheid: Diaeenheid, gevraagd: Afronding): Afgerondetabel {
  const exact = standcellen(stand);
  const deel = optelbaarDeel(exact);
  const namen: Lijnnamen = {
    rijen: CONTRACTEERRUIMTERIJEN.map(({ label }) => label(stand.jaar)),
    kolommen: deel.kolommen.map((kolom) => stand.regios[kolom] ?? TOTAAL),
  };
  const los = exact.map((rij) => rij.map((cel) => losse(cel, eenheid)));
  if (gevraagd === 'sluitend afgerond' && isPassend(exact, deel))
    return sluitendAfgerond(exact, los, deel, eenheid, namen);
  const oordeel = sommenVan(los, deel, eenheid, namen);
  const meldingen = [...oordeel.meldingen];
  if (gevraagd === 'sluitend afgerond')
    meldingen.push(
      'Sluitend afronden kan niet: de bedragen in het werkblad tellen niet op de cent op. De bedragen zijn los afgerond.',
    );
  return {
    cellen: los,
    afronding: 'los afgerond',
    bijstellingen: [],
    verschillen: oordeel.verschillen,
    meldingen,
  };
}

function sluitendAfgerond(
  exact: readonly (readonly Standcel[])[],
  los: Standcel[][],
  { kolommen, opbouw }: Deel,
  eenheid: Diaeenheid,
  namen: Lijnnamen,
): Afgerondetabel {
  const bedragen = uitsnede(exact, kolommen).map((rij) => rij.map(alsBedrag));
  const uitkomst = sluitend(bedragen, opbouw, EENHEDEN[eenheid].stap);
  for (const { rij, kolom, sluitend: bedrag } of uitkomst.bijstellingen) {
    const plaats = kolommen[kolom];
    const opRij = los[rij];
    if (opRij && plaats !== undefined) opRij[plaats] = bedrag;
  }
  const inEuro = (bijstelling: Bijstelling): string => uitlegBijstelling(bijstelling, namen);
  return {
    cellen: los,
    afronding: 'sluitend afgerond',
    bijstellingen: uitkomst.bijstellingen.map(inEuro),
    verschillen: [],
    meldingen: [],
  };
}

/** The sums of the rounded cells, judged in the unit of the table, so that sentences show what the slide shows. */
function sommenVan(
  los: readonly (readonly Standcel[])[],
  { kolommen, opbouw }: Deel,
  eenheid: Diaeenheid,
  namen: Lijnnamen,
): { verschillen: string[]; meldingen: string[] } {
  const { stap, decimalen } = EENHEDEN[eenheid];
  const getoondeStap = cent(100 / 10 ** decimalen);
  const getoond = uitsnede(los, kolommen).map((rij) =>
    rij.map((cel) => (cel === null || cel === 'leeg' ? null : cent((cel / stap) * getoondeStap))),
  );
  const oordeel = beoordeel(getoond, opbouw, getoondeStap);
  const meldingen = oordeel.fouten.map((verschil) => uitlegVerschil(verschil, namen));
  if (oordeel.samenhang) meldingen.push(uitlegSamenhang(oordeel.samenhang, namen));
  return {
    verschillen: oordeel.afrondingsverschillen.map((verschil) => uitlegVerschil(verschil, namen)),
    meldingen,
  };
}
