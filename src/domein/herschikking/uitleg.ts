import { Exact, getalTekst, percentageTekst } from '../decimaal';
import { type Cent, NUL, cent, euroTekst, grootste, kleinste, verschil } from '../geld';
import { grensbedrag } from './aanspraak';
import type { HerschikRij, Regime } from './types';
import type { Laaguitkomst } from './waterval';
import { realisatiegraad } from './weging';

/**
 * One short Dutch text why a row got what it got: first what happened to the agreement, then every layer that
 * wasn't paid in full, with the reason.
 *
 * @param index the row's place in the layers' columns
 */
export function uitlegRij(
  rij: HerschikRij,
  index: number,
  lagen: readonly Laaguitkomst[],
  regime: Regime,
): string {
  const nieuw = lagen.reduce((totaal, { toegekend }) => totaal + (toegekend[index] ?? 0), 0);
  const zinnen = [zinGevolgd(rij, cent(nieuw)), ...zinGeschoven(rij, index, lagen, regime)];
  let nietBenoemd = rij.prognose;
  for (const uitkomst of lagen) {
    const aanspraak = uitkomst.aanspraak[index] ?? 0;
    const toegekend = uitkomst.toegekend[index] ?? 0;
    nietBenoemd = cent(nietBenoemd - aanspraak);
    if (toegekend < aanspraak) {
      zinnen.push(zinTekort(uitkomst, cent(aanspraak), cent(toegekend), rij));
    }
  }
  if (nietBenoemd > 0) zinnen.push(zinBuitenDeLagen(nietBenoemd, lagen, regime));
  return zinnen.join(' ');
}

/** What became of the agreement, said as the field says it. */
function zinGevolgd(rij: HerschikRij, nieuw: Cent): string {
  const { afspraak, prognose } = rij;
  if (nieuw === prognose && prognose < afspraak) {
    return `Onderproductie: de afspraak volgt de prognose, ${euroTekst(verschil(afspraak, prognose))} komt vrij.`;
  }
  if (nieuw === prognose && prognose > afspraak) {
    return `Overproductie van ${euroTekst(verschil(prognose, afspraak))} volledig toegekend.`;
  }
  if (nieuw === prognose) return 'De prognose is gelijk aan de afspraak.';
  if (nieuw === afspraak) return 'De afspraak blijft staan.';
  const richting = nieuw > afspraak ? 'omhoog' : 'omlaag';
  return `De afspraak gaat ${euroTekst(cent(Math.abs(nieuw - afspraak)))} ${richting}.`;
}

/** Said when rows under one ceiling helped each other; at most one sentence. */
function zinGeschoven(
  rij: HerschikRij,
  index: number,
  lagen: readonly Laaguitkomst[],
  regime: Regime,
): string[] {
  if (rij.aanbieder === undefined || (regime.plafond?.per ?? 'rij') === 'rij') return [];
  let eigen = NUL;
  let gekregen = 0;
  for (const { laag, buitenspel, toegekend } of lagen) {
    if (buitenspel !== undefined || laag.grens === 'prognose') continue;
    eigen = grootste(eigen, kleinste(rij.prognose, grensbedrag(rij, laag.grens, regime)));
    gekregen += toegekend[index] ?? 0;
  }
  if (gekregen <= eigen) return [];
  const waarin = regime.plafond?.per === 'aanbieder' ? '' : ` in ${rij.leveringsvorm}`;
  return [
    `${euroTekst(cent(gekregen - eigen))} komt uit wat andere rijen van ${rij.aanbieder}${waarin} overlaten.`,
  ];
}

function zinTekort(uitkomst: Laaguitkomst, aanspraak: Cent, toegekend: Cent, rij: HerschikRij): string {
  const { laag } = uitkomst;
  const aandeel = naarRato(uitkomst);
  const wat = `${laag.naam}: ${euroTekst(toegekend)} van ${euroTekst(aanspraak)} toegekend`;
  if (aandeel === NIETS) return `${wat}, er is geen ruimte meer.`;
  if (laag.verdeling === 'op volgorde') return `${wat}, op volgorde.`;
  if (laag.weging !== undefined) {
    const graad = percentageTekst(realisatiegraad(rij, laag.weging), 1);
    return `${wat}, naar rato van de aanspraak, gewogen met ${graad} realisatie vorig jaar.`;
  }
  return `${wat}, naar rato ${aandeel}.`;
}

const NIETS = '0%';

/** The part of a layer's claims that was funded, as a percentage with at most one decimal; `0%` only for nothing. */
function naarRato({ gevraagd, gekregen }: Laaguitkomst): string {
  if (gekregen === 0) return NIETS;
  const procent = new Exact(gekregen).div(gevraagd).times(100).toDecimalPlaces(1);
  return procent.isZero() ? 'minder dan 0,1%' : `${getalTekst(procent)}%`;
}

/** Production that no layer in force pays: an option that is off, or a regime that stops earlier. */
function zinBuitenDeLagen(bedrag: Cent, lagen: readonly Laaguitkomst[], regime: Regime): string {
  for (const { buitenspel } of lagen) {
    if (buitenspel === undefined || !('optie' in buitenspel)) continue;
    const optie = regime.opties?.find(({ naam }) => naam === buitenspel.optie);
    return `${euroTekst(bedrag)} wordt niet vergoed: ${optie?.omschrijving ?? buitenspel.optie} staat uit.`;
  }
  return `${euroTekst(bedrag)} wordt niet vergoed: geen laag van regime ${regime.naam} betaalt dit.`;
}

/**
 * One short Dutch text about a whole ruimte: what is left, which layer ran out, or by how much guarantees exceed.
 */
export function uitlegRuimte(ruimte: Cent, verdeeld: Cent, lagen: readonly Laaguitkomst[]): string {
  if (verdeeld > ruimte) {
    const boven = euroTekst(verschil(verdeeld, ruimte));
    return `De gegarandeerde bedragen gaan ${boven} boven de ruimte uit.`;
  }
  for (const uitkomst of lagen) {
    const tekort = verschil(uitkomst.gevraagd, uitkomst.gekregen);
    if (tekort === 0) continue;
    return `Tekort in ${uitkomst.laag.naam}: ${euroTekst(tekort)} niet toegekend (${naarRato(uitkomst)} wel).`;
  }
  return verdeeld === ruimte
    ? 'De ruimte is precies genoeg.'
    : `${euroTekst(verschil(ruimte, verdeeld))} blijft over.`;
}
