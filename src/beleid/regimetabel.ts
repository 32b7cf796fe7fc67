import {
  GRENZEN,
  type Garantiebeleid,
  type Laag,
  PLAFONDS,
  type Regime,
  VERDELINGEN,
  VOORWAARDEN,
} from '../domein/herschikking';
import { LEVERINGSVORMEN, type Leveringsvorm, leveringsvorm } from '../domein/leveringsvorm';
import { opsomming } from '../domein/tekst';
import { type Tabelcellen, Tabelfout, type Tabelrij, leesTabel } from './tabel';

/** The columns of a table WLZ_Regime. One row is one layer, funded from top to bottom. */
export const REGIMEKOLOMMEN = [
  'Laag',
  'Grens',
  'Verdeling',
  'Leveringsvormen',
  'Alleen bij',
  'Garantie',
  'Weging',
  'Bereik',
  'Plafond',
  'Bron',
  'Toelichting',
] as const;

type Kolom = (typeof REGIMEKOLOMMEN)[number];
type Rij = Tabelrij<Kolom>;

const WERKMAP = 'tabel in de werkmap';

/**
 * A regime that someone composed in a workbook (table WLZ_Regime), from the table's cells with the header row.
 *
 * Per row a layer: `Laag` (its name), `Grens` and `Verdeling` are required; `Leveringsvormen` (`MPT, VPT`),
 * `Alleen bij` and `Weging` (the highest weight of last year's realisation, such as 150%) may be blank. `Garantie`,
 * on a row with grens garantie, is the guaranteed share of the afspraak without a comfortbrief, for the
 * leveringsvormen of that row or for all. `Bereik` (regio or kantoor) and `Plafond` hold for the whole regime: fill
 * them in once; blank = regio, and every row its own ceiling.
 *
 * @throws Tabelfout with a Dutch sentence that names row and column.
 */
export function leesRegimetabel(cellen: Tabelcellen): Regime {
  const rijen = leesTabel(cellen, REGIMEKOLOMMEN, ['Laag', 'Grens', 'Verdeling']);
  const lagen = rijen.map(leesLaag);
  weigerDubbel(rijen, lagen);
  const plafond = eenKeer(rijen, 'Plafond', PLAFONDS);
  const garantie = leesGaranties(rijen);
  return {
    naam: 'eigen',
    titel: 'Eigen regime',
    bereik: eenKeer(rijen, 'Bereik', ['regio', 'kantoor']) ?? 'regio',
    bron: WERKMAP,
    ...(plafond === undefined ? {} : { plafond: { per: plafond, bron: WERKMAP } }),
    ...(garantie === undefined ? {} : { garantie }),
    lagen,
  };
}

function leesLaag(rij: Rij): Laag {
  const verdeling = gekozen(rij, 'Verdeling', VERDELINGEN);
  const alleenBij = rij.keuze('Alleen bij', VOORWAARDEN);
  const vormen = leesLeveringsvormen(rij);
  const weging = rij.getal('Weging');
  if (weging !== undefined && verdeling !== 'naar rato') {
    rij.weiger('Weging', 'wegen kan alleen bij verdeling "naar rato".');
  }
  if (weging !== undefined && (weging.lt(1) || weging.gt(10))) {
    rij.weiger('Weging', 'geef het hoogste gewicht, van 100% tot 1000%, bijvoorbeeld 150%.');
  }
  return {
    naam: rij.verplicht('Laag'),
    grens: gekozen(rij, 'Grens', GRENZEN),
    verdeling,
    ...(weging === undefined
      ? {}
      : { weging: { naar: 'realisatie vorig jaar', hoogste: weging.toNumber() } }),
    ...(vormen === undefined ? {} : { leveringsvormen: vormen }),
    ...(alleenBij === undefined ? {} : { alleenBij }),
    bron: rij.tekst('Bron') ?? WERKMAP,
  };
}

function gekozen<T extends string>(rij: Rij, kolom: Kolom, woorden: readonly T[]): T {
  const keuzes = opsomming(
    woorden.map((woord) => `"${woord}"`),
    'of',
  );
  return rij.keuze(kolom, woorden) ?? rij.weiger(kolom, `deze cel is leeg. Kies uit ${keuzes}.`);
}

/** `MPT, VPT` or `MPT en VPT`; undefined for a blank cell, which means every leveringsvorm. */
function leesLeveringsvormen(rij: Rij): Leveringsvorm[] | undefined {
  const tekst = rij.tekst('Leveringsvormen');
  if (tekst === undefined) return undefined;
  const delen = tekst.split(/[,;/]|\ben\b/).filter((deel) => deel.trim() !== '');
  return delen.map((deel) => {
    const advies = `Kies uit ${opsomming(LEVERINGSVORMEN, 'of')}.`;
    return (
      leveringsvorm(deel) ??
      rij.weiger('Leveringsvormen', `"${deel.trim()}" is geen leveringsvorm. ${advies}`)
    );
  });
}

/** The shares of the afspraak that are guaranteed without a comfortbrief; undefined when the table names none. */
function leesGaranties(rijen: readonly Rij[]): Garantiebeleid | undefined {
  let standaard: number | undefined;
  const perLeveringsvorm: Partial<Record<Leveringsvorm, number>> = {};
  for (const rij of rijen) {
    const deel = rij.fractie('Garantie');
    if (deel === undefined) continue;
    if (rij.keuze('Grens', GRENZEN) !== 'garantie') {
      rij.weiger('Garantie', 'een garantie hoort bij een laag met grens "garantie".');
    }
    if (deel.gt(1)) rij.weiger('Garantie', 'een garantie is hooguit 100% van de afspraak.');
    const vormen = leesLeveringsvormen(rij);
    if (vormen === undefined) standaard = deel.toNumber();
    for (const vorm of vormen ?? []) perLeveringsvorm[vorm] = deel.toNumber();
  }
  if (standaard === undefined && Object.keys(perLeveringsvorm).length === 0) return undefined;
  return { standaard: standaard ?? 0, perLeveringsvorm, bron: WERKMAP };
}

/** A value that holds for the whole regime: filled in once, or the same in every row. */
function eenKeer<T extends string>(
  rijen: readonly Rij[],
  kolom: Kolom,
  woorden: readonly T[],
): T | undefined {
  let waarde: T | undefined;
  for (const rij of rijen) {
    const gelezen = rij.keuze(kolom, woorden);
    if (gelezen === undefined) continue;
    if (waarde !== undefined && gelezen !== waarde) {
      rij.weiger(kolom, `hier staat "${gelezen}" en hoger "${waarde}". Dit geldt voor het hele regime.`);
    }
    waarde = gelezen;
  }
  return waarde;
}

function weigerDubbel(rijen: readonly Rij[], lagen: readonly Laag[]): void {
  for (const [index, { naam }] of lagen.entries()) {
    const eerder = lagen.findIndex((laag) => laag.naam === naam);
    if (eerder === index) continue;
    const zin = `"${naam}" staat ook op rij ${rijen[eerder]?.nummer}. Geef elke laag een eigen naam.`;
    throw new Tabelfout(zin, rijen[index]?.nummer, 'Laag');
  }
}
