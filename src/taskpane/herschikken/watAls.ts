// What the sliders and fields do to the what-if of a vraag. Amounts in cents, percentages in percents.
import { Exact } from '../../domein/decimaal';
import { NUL, cent, som } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import type { Kavel, Plaats } from '../../domein/overheveling';
import { verdeelNaarRato } from '../../domein/verdeling';
import { aanpassingsbedrag } from '../../werkmap/herschikking/watals';
import type { Ruimteaanpassing, WatAls } from '../../werkmap/herschikking/vraag';

/** A regio and what an adjustment in percents is a percentage of. */
export interface Basis {
  regio: string;
  /** null = not known yet. */
  ruimteZin: Cent | null;
}

const zin = (regio: string): Plaats => ({ regio, kavel: 'ZIN' });
const zelfde = (a: Plaats, b: Plaats) => a.regio === b.regio && a.kavel === b.kavel;

function zonder<T>(perRegio: Readonly<Record<string, T>>, regio: string): Record<string, T> {
  return Object.fromEntries(Object.entries(perRegio).filter(([naam]) => naam !== regio));
}

function metAanpassing(watAls: WatAls, regio: string, nieuw: Ruimteaanpassing | undefined): WatAls {
  return { ...watAls, aanpassing: { ...zonder(watAls.aanpassing, regio), ...(nieuw && { [regio]: nieuw }) } };
}

/** Gives every one of these regio's so many percent more (or, negative, less) ruimte. */
export function metProcent(watAls: WatAls, regios: readonly string[], procent: number): WatAls {
  const nieuw = procent === 0 ? undefined : ({ soort: 'procent', procent } as const);
  return regios.reduce((tot, regio) => metAanpassing(tot, regio, nieuw), watAls);
}

/** Spreads an amount over these regio's in proportion to their ruimte, to the cent. */
export function metBedrag(watAls: WatAls, regios: readonly Basis[], bedrag: Cent): WatAls {
  const gewichten = regios.map(({ ruimteZin }) => ruimteZin ?? NUL);
  const delen = som(gewichten) === 0 && regios.length > 1 ? regios.map(() => NUL) : undefined;
  const verdeeld = delen ?? (regios.length === 1 ? [bedrag] : verdeelNaarRato(bedrag, gewichten));
  return regios.reduce((tot, { regio }, i) => {
    const deel = verdeeld[i] ?? NUL;
    return metAanpassing(tot, regio, deel === 0 ? undefined : { soort: 'bedrag', bedrag: deel });
  }, watAls);
}

/** What these regio's get more or less together. */
export function aanpassingVan(watAls: WatAls, regios: readonly Basis[]): Cent {
  return som(
    regios.map(({ regio, ruimteZin }) => aanpassingsbedrag(watAls.aanpassing[regio], ruimteZin ?? NUL)),
  );
}

/** The same as a percentage of their ruimte together, at one decimal; 0 when there is no ruimte. */
export function procentVan(watAls: WatAls, regios: readonly Basis[]): number {
  const soorten = regios.map(({ regio }) => watAls.aanpassing[regio]);
  const [eerste] = soorten;
  const gelijk = (a: Ruimteaanpassing | undefined) =>
    eerste?.soort === 'procent' && a?.soort === 'procent' && a.procent === eerste.procent;
  if (eerste?.soort === 'procent' && soorten.every(gelijk)) return eerste.procent;
  const geheel = som(regios.map(({ ruimteZin }) => ruimteZin ?? NUL));
  if (geheel === 0) return 0;
  return new Exact(aanpassingVan(watAls, regios)).div(geheel).times(100).toDecimalPlaces(1).toNumber();
}

/** What goes from the ZIN of one regio to that of another. */
export function overhevelingVan({ overhevelingen }: WatAls, van: string, naar: string): Cent {
  const paar = overhevelingen.find((o) => zelfde(o.van, zin(van)) && zelfde(o.naar, zin(naar)));
  return cent(paar?.bedrag ?? 0);
}

function metPaar(watAls: WatAls, van: Plaats, naar: Plaats, bedrag: Cent): WatAls {
  const anders = watAls.overhevelingen.filter((o) => !(zelfde(o.van, van) && zelfde(o.naar, naar)));
  return { ...watAls, overhevelingen: bedrag > 0 ? [...anders, { van, naar, bedrag }] : anders };
}

/** Moves an amount from the ZIN of one regio to that of another, instead of what was moved between them; 0 undoes it. */
export function metOverheveling(watAls: WatAls, van: string, naar: string, bedrag: Cent): WatAls {
  return metPaar(watAls, zin(van), zin(naar), bedrag);
}

/** What comes from pgb to ZIN within a regio, negative when it goes the other way; null = nothing chosen. */
export function uitPgb({ overhevelingen }: WatAls, regio: string): Cent | null {
  const binnen = (van: Kavel) =>
    overhevelingen.filter((o) => o.van.regio === regio && o.naar.regio === regio && o.van.kavel === van);
  const eigen = [...binnen('pgb'), ...binnen('ZIN')];
  if (eigen.length === 0) return null;
  return som(eigen.map(({ van, bedrag }) => cent(van.kavel === 'pgb' ? bedrag : -bedrag)));
}

/** Moves an amount from pgb to ZIN within a regio (negative: the other way), instead of what was moved there. */
export function metUitPgb(watAls: WatAls, regio: string, bedrag: Cent | null): WatAls {
  const pgb: Plaats = { regio, kavel: 'pgb' };
  const schoon = metPaar(metPaar(watAls, pgb, zin(regio), NUL), zin(regio), pgb, NUL);
  if (bedrag === null || bedrag === 0) return schoon;
  return bedrag > 0
    ? metPaar(schoon, pgb, zin(regio), bedrag)
    : metPaar(schoon, zin(regio), pgb, cent(-bedrag));
}

/** Sets apart an amount for Meerzorg in a regio; null = none. */
export function metMeerzorg(watAls: WatAls, regio: string, bedrag: Cent | null): WatAls {
  const meerzorg = zonder(watAls.meerzorg, regio);
  return { ...watAls, meerzorg: bedrag === null ? meerzorg : { ...meerzorg, [regio]: bedrag } };
}

/** Without the what-if of step 4: what was filled in as ruimte (Meerzorg, pgb within a regio) stays. */
export function zonderWatAls({ meerzorg, overhevelingen }: WatAls): WatAls {
  return {
    aanpassing: {},
    overhevelingen: overhevelingen.filter(({ van, naar }) => van.regio === naar.regio),
    meerzorg,
  };
}

/** Whether there is any what-if of step 4. */
export function heeftWatAls({ aanpassing, overhevelingen }: WatAls): boolean {
  return (
    Object.keys(aanpassing).length > 0 || overhevelingen.some(({ van, naar }) => van.regio !== naar.regio)
  );
}
