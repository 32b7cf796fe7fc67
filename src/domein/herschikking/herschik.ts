import { type Cent, euroTekst, grootste, NUL, som, verschil } from '../geld';
import { opsomming } from '../tekst';
import type { Herschikking, HerschikRij, HerschiktRij, Regime, Ruimtegebruik } from './types';
import { uitlegRij, uitlegRuimte } from './uitleg';
import { type Laaguitkomst, verdeeld, waterval } from './waterval';

/** A row with its place in the input. */
interface Lid {
  readonly plaats: number;
  readonly rij: HerschikRij;
}

/** Rows that share one ruimte. */
interface Groep {
  readonly naam: string;
  readonly ruimte: Cent;
  readonly leden: readonly Lid[];
}

/** What the name of a regio gets behind it, for the money that is set apart for Meerzorg. */
export const MEERZORG = 'Meerzorg';

/** Name of the one group of a regime whose bereik is the whole kantoor. */
export const HELE_KANTOOR = 'Hele zorgkantoor';

/**
 * Herschikt the productieafspraken: divides the ruimte over the rows by the layers of a regime.
 *
 * Per row Σ toegekend + nietVergoed = prognose; per ruimte Σ afspraakNieuw ≤ ruimte, unless guaranteed layers
 * exceed it, which `overschrijding` then names.
 *
 * @param rijen any number of regio's together; amounts in cents, none negative
 * @param ruimte the ruimte for zorg in natura per regio, in cents. For a regime over the whole kantoor one single
 *   amount under any key will do.
 * @param opties decisions of the moment by name, such as `overproductieFinancieren`; absent = the regime's default
 * @param meerzorg what of the ruimte is geoormerkt for Meerzorg, under the same keys. Where there is any, the rows
 *   with leveringsvorm meerzorg have that money, and that money only; the others share the rest (CZ Monitoring
 *   contracteerruimte 2024, dia 4: "geoormerkt voor Meerzorg"; keuze: what Meerzorg leaves or lacks isn't moved)
 * @throws RangeError with a Dutch sentence that names the row, the regio or the option that can't be.
 */
export function herschik(
  rijen: readonly HerschikRij[],
  ruimte: ReadonlyMap<string, Cent>,
  regime: Regime,
  opties: Readonly<Record<string, boolean>> = {},
  meerzorg: ReadonlyMap<string, Cent> = new Map(),
): Herschikking {
  controleer(rijen, ruimte);
  controleerMeerzorg(ruimte, meerzorg);
  const stand = optiestand(regime, opties);
  const uitkomst: HerschiktRij[] = [];
  const ruimtes: Ruimtegebruik[] = [];
  for (const groep of groepen(rijen, ruimte, regime).flatMap((g) => metOormerk(g, meerzorg))) {
    const eigen = groep.leden.map(({ rij }) => rij);
    const lagen = waterval(eigen, groep.ruimte, regime, stand);
    for (const [index, { plaats, rij }] of groep.leden.entries()) {
      uitkomst[plaats] = herschiktRij(rij, index, lagen, regime);
    }
    ruimtes.push(ruimtegebruik(groep, lagen));
  }
  return { lagen: regime.lagen.map(({ naam }) => naam), rijen: uitkomst, ruimtes };
}

function herschiktRij(
  rij: HerschikRij,
  index: number,
  lagen: readonly Laaguitkomst[],
  regime: Regime,
): HerschiktRij {
  const toegekend = lagen.map((laag) => laag.toegekend[index] ?? NUL);
  const afspraakNieuw = som(toegekend);
  return {
    toegekend,
    afspraakNieuw,
    mutatie: verschil(afspraakNieuw, rij.afspraak),
    nietVergoed: verschil(rij.prognose, afspraakNieuw),
    uitleg: uitlegRij(rij, index, lagen, regime),
  };
}

function ruimtegebruik({ naam, ruimte }: Groep, lagen: readonly Laaguitkomst[]): Ruimtegebruik {
  const totaal = verdeeld(lagen);
  return {
    naam,
    ruimte,
    verdeeld: totaal,
    rest: grootste(NUL, verschil(ruimte, totaal)),
    overschrijding: grootste(NUL, verschil(totaal, ruimte)),
    uitleg: uitlegRuimte(ruimte, totaal, lagen),
  };
}

/** One group per regio in the order of `ruimte`, or all rows together. */
function groepen(
  rijen: readonly HerschikRij[],
  ruimte: ReadonlyMap<string, Cent>,
  regime: Regime,
): readonly Groep[] {
  const leden = rijen.map((rij, plaats) => ({ plaats, rij }));
  const heleKantoor = { naam: HELE_KANTOOR, ruimte: som(ruimte.values()), leden };
  if (regime.bereik === 'kantoor' && ruimte.size === 1) return [heleKantoor];
  const perRegio = new Map<string, Lid[]>([...ruimte.keys()].map((regio) => [regio, []]));
  for (const lid of leden) {
    const groep = perRegio.get(lid.rij.regio);
    if (groep === undefined) throw new RangeError(zonderRuimte(lid, [...ruimte.keys()]));
    groep.push(lid);
  }
  if (regime.bereik === 'kantoor') return [heleKantoor];
  return [...ruimte].map(([naam, bedrag]) => ({ naam, ruimte: bedrag, leden: perRegio.get(naam) ?? [] }));
}

/** Splits off the rows and the money of Meerzorg, where money is set apart for it. */
function metOormerk(groep: Groep, meerzorg: ReadonlyMap<string, Cent>): readonly Groep[] {
  const oormerk = groep.naam === HELE_KANTOOR ? som(meerzorg.values()) : (meerzorg.get(groep.naam) ?? NUL);
  if (oormerk === 0) return [groep];
  if (oormerk > groep.ruimte) {
    const waar = groep.naam === '' ? '' : ` van ${groep.naam}`;
    const teVeel = `De Meerzorg${waar} (${euroTekst(oormerk)}) is meer dan de ruimte (${euroTekst(groep.ruimte)}).`;
    throw new RangeError(teVeel);
  }
  const isMeerzorg = ({ rij }: Lid): boolean => rij.leveringsvorm === 'meerzorg';
  return [
    {
      naam: groep.naam,
      ruimte: verschil(groep.ruimte, oormerk),
      leden: groep.leden.filter((lid) => !isMeerzorg(lid)),
    },
    {
      naam: groep.naam === '' ? MEERZORG : `${groep.naam}, ${MEERZORG}`,
      ruimte: oormerk,
      leden: groep.leden.filter(isMeerzorg),
    },
  ];
}

function zonderRuimte({ plaats, rij: { regio } }: Lid, bekend: readonly string[]): string {
  const wel = bekend.filter((naam) => naam !== '');
  const toelichting = wel.length > 0 ? ` Er is wel ruimte voor ${opsomming(wel)}.` : '';
  return regio === ''
    ? `Rij ${plaats + 1}: de regio ontbreekt.${toelichting}`
    : `Rij ${plaats + 1}: voor regio '${regio}' is geen ruimte opgegeven.${toelichting}`;
}

/** The regime's options with the caller's decisions filled in; an unknown name is a mistake, not a wish. */
function optiestand(regime: Regime, gekozen: Readonly<Record<string, boolean>>): Record<string, boolean> {
  const stand: Record<string, boolean> = {};
  for (const { naam, standaard } of regime.opties ?? []) stand[naam] = gekozen[naam] ?? standaard;
  const vreemd = Object.keys(gekozen).find((naam) => !(naam in stand));
  if (vreemd !== undefined) throw new RangeError(`Regime ${regime.naam} kent geen keuze '${vreemd}'.`);
  return stand;
}

/** The amounts of a row, as a sentence names them. */
export const BEDRAGNAMEN = {
  afspraak: 'de afspraak',
  prognose: 'de prognose',
  garantie: 'de garantie',
  groei: 'de groei',
  realisatieVorigJaar: 'de realisatie van vorig jaar',
  afspraakVorigJaar: 'de afspraak van vorig jaar',
} as const;

/** An oormerk belongs to a ruimte that is there. */
function controleerMeerzorg(ruimte: ReadonlyMap<string, Cent>, meerzorg: ReadonlyMap<string, Cent>): void {
  for (const [regio, bedrag] of meerzorg) {
    const waar = regio === '' ? '' : ` van ${regio}`;
    if (!ruimte.has(regio)) {
      throw new RangeError(`Er is Meerzorg${waar} geoormerkt, maar er is geen ruimte${waar} opgegeven.`);
    }
    if (bedrag < 0) throw new RangeError(`De Meerzorg${waar} is negatief (${euroTekst(bedrag)}).`);
  }
}

/** Negative amounts have no meaning in a division of money: they would take from others. */
function controleer(rijen: readonly HerschikRij[], ruimte: ReadonlyMap<string, Cent>): void {
  for (const [regio, bedrag] of ruimte) {
    if (bedrag >= 0) continue;
    const waar = regio === '' ? '' : ` van ${regio}`;
    throw new RangeError(`De ruimte${waar} is negatief (${euroTekst(bedrag)}).`);
  }
  const velden = Object.keys(BEDRAGNAMEN) as (keyof typeof BEDRAGNAMEN)[];
  for (const [plaats, rij] of rijen.entries()) {
    for (const veld of velden) {
      const bedrag = rij[veld];
      if (bedrag === undefined || bedrag >= 0) continue;
      throw new RangeError(`Rij ${plaats + 1}: ${BEDRAGNAMEN[veld]} is negatief (${euroTekst(bedrag)}).`);
    }
  }
}
