import { getalTekst } from '../domein/decimaal';
import { centVanEuro, euroVanCent, type Cent } from '../domein/geld';
import type { HerschikRij } from '../domein/herschikking';
import {
  leveringsvorm as zoekLeveringsvorm,
  LEVERINGSVORMEN,
  type Leveringsvorm,
} from '../domein/leveringsvorm';
import { HOOGSTE_FRACTIE } from '../domein/tarief';
import { breedte, cel, hoogte, isLeeg, maat, plek, type Argument } from './cellen';
import { inWoorden, kort } from './keuze';
import { weiger, type Plek } from './plek';
import { leesOpRij } from './uitzenden';
import { positiefBedrag, tekst } from './waarden';

/** The columns of a herschikking, as the user gave them. */
export interface Kolommen {
  afspraak: Argument;
  prognose: Argument;
  leveringsvorm: Argument | null;
  garantie: Argument | null;
  groei: Argument | null;
  regio: Argument | null;
  realisatieVorigJaar: Argument | null;
  afspraakVorigJaar: Argument | null;
  aanbieder: Argument | null;
}

/** Finds the name of the ruimte that a row draws on, from the text in its regio cell; throws if there is none. */
export type ZoekRegio = (regio: string | null, hier: Plek) => string;

/**
 * Reads the rows to be herschikt; null for a row in which afspraak and prognose are both blank.
 * Throws for the first value that can't be used: rows share one ruimte, so one bad row makes every outcome wrong.
 */
export function leesRijen(kolommen: Kolommen, zoekRegio: ZoekRegio): (HerschikRij | null)[] {
  controleerMaten(kolommen);
  return Array.from({ length: hoogte(kolommen.afspraak) }, (_leeg, rij) => leesRij(kolommen, rij, zoekRegio));
}

/** False for a table that is still to be filled in: afspraak and prognose are blank in every row. */
export function heeftRijen({ afspraak, prognose }: Kolommen): boolean {
  return [...afspraak.cellen, ...prognose.cellen].some((rij) => rij.some((waarde) => !isLeeg(waarde)));
}

/** True when afspraak and prognose are both blank: the row stays blank in the outcome. */
function isLegeRij({ afspraak, prognose }: Kolommen, rij: number): boolean {
  return isLeeg(cel(afspraak, rij, 0)) && isLeeg(cel(prognose, rij, 0));
}

function leesRij(kolommen: Kolommen, rij: number, zoekRegio: ZoekRegio): HerschikRij | null {
  if (isLegeRij(kolommen, rij)) return null;
  const afspraak = vereist(kolommen.afspraak, rij, 'prognose');
  const prognose = vereist(kolommen.prognose, rij, 'afspraak');
  const garantie = aanvulling(kolommen.garantie, rij, afspraak);
  if (garantie !== null && garantie > afspraak && kolommen.garantie !== null) {
    weiger(
      plek(kolommen.garantie, rij, 0),
      'de garantie is hoger dan de afspraak. Verlaag de garantie of laat haar leeg.',
    );
  }
  const regio = zoekRegio(leesOpRij(kolommen.regio, rij, tekst), plekVanRegio(kolommen.regio, rij));
  return {
    regio,
    afspraak,
    prognose,
    leveringsvorm: leesOpRij(kolommen.leveringsvorm, rij, leesLeveringsvorm) ?? undefined,
    aanbieder: leesOpRij(kolommen.aanbieder, rij, tekst) ?? undefined,
    garantie: garantie ?? undefined,
    groei: aanvulling(kolommen.groei, rij, afspraak) ?? undefined,
    ...vorigJaar(kolommen, rij),
  };
}

/** Last year's realisation and afspraak: both or neither, because one alone says nothing. */
function vorigJaar(
  { realisatieVorigJaar, afspraakVorigJaar }: Kolommen,
  rij: number,
): Pick<HerschikRij, 'realisatieVorigJaar' | 'afspraakVorigJaar'> {
  const realisatie = leesOpRij(realisatieVorigJaar, rij, positiefBedrag);
  const afspraak = leesOpRij(afspraakVorigJaar, rij, positiefBedrag);
  if (realisatie === null && afspraak === null) return {};
  if (realisatie !== null && afspraak !== null) {
    return { realisatieVorigJaar: realisatie, afspraakVorigJaar: afspraak };
  }
  const [leeg, naam, ander] =
    realisatie === null
      ? [realisatieVorigJaar, 'realisatieVorigJaar', 'afspraakVorigJaar']
      : [afspraakVorigJaar, 'afspraakVorigJaar', 'realisatieVorigJaar'];
  if (leeg === null) return weiger({ argument: naam }, `dit argument ontbreekt en ${ander} is opgegeven.`);
  return weiger(
    plek(leeg, rij, 0),
    `deze cel is leeg en ${ander} is gevuld. Vul beide in, of geen van beide.`,
  );
}

function plekVanRegio(regio: Argument | null, rij: number): Plek {
  return regio === null ? { argument: 'regio' } : plek(regio, rij, 0);
}

/** An amount that must be there: blank beside a filled cell may be a gap in the data, so only a typed 0 is zero. */
function vereist(a: Argument, rij: number, ander: string): Cent {
  const hier = plek(a, rij, 0);
  const gelezen = positiefBedrag(cel(a, rij, 0), hier);
  return gelezen ?? weiger(hier, `deze cel is leeg en ${ander} is gevuld. Typ 0 als er geen ${a.naam} is.`);
}

const LIJKT_FRACTIE = centVanEuro(HOOGSTE_FRACTIE);
const KLEINSTE_AFSPRAAK = centVanEuro(100);

/** A garantie or groei in euros; a fraction beside a real agreement is a percentage by mistake. */
function aanvulling(a: Argument | null, rij: number, afspraak: Cent): Cent | null {
  const gelezen = leesOpRij(a, rij, positiefBedrag);
  if (a === null || gelezen === null || gelezen === 0) return gelezen;
  if (gelezen <= LIJKT_FRACTIE && afspraak >= KLEINSTE_AFSPRAAK) {
    weiger(
      plek(a, rij, 0),
      `${getalTekst(euroVanCent(gelezen))} lijkt een percentage. Geef een bedrag in euro's.`,
    );
  }
  return gelezen;
}

function leesLeveringsvorm(waarde: unknown, hier: Plek): Leveringsvorm | null {
  const gelezen = tekst(waarde, hier);
  if (gelezen === null) return null;
  const vorm = zoekLeveringsvorm(gelezen);
  const advies = `Kies uit ${inWoorden(LEVERINGSVORMEN)}.`;
  return vorm ?? weiger(hier, `"${kort(gelezen)}" is geen leveringsvorm. ${advies}`);
}

/** All columns are one wide and as high as afspraak; the optional ones may also be a single cell. */
function controleerMaten(kolommen: Kolommen): void {
  const { afspraak, prognose } = kolommen;
  const rijen = hoogte(afspraak);
  const alle: readonly (Argument | null)[] = Object.values(kolommen);
  for (const a of alle) {
    if (a === null) continue;
    if (breedte(a) !== 1)
      weiger({ argument: a.naam }, `geef één kolom; dit bereik is ${maat(a)} (rijen × kolommen).`);
    const magEnkel = a !== afspraak && a !== prognose;
    if (hoogte(a) === rijen || (magEnkel && hoogte(a) === 1)) continue;
    const aantal = hoogte(a) === 1 ? '1 rij' : `${hoogte(a)} rijen`;
    weiger({ argument: a.naam }, `deze kolom heeft ${aantal} en afspraak ${rijen}. Maak ze even hoog.`);
  }
}
