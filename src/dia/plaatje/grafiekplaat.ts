// The chart of the slide as a picture: verwacht overschot per regio as bars around zero. A deficit differs by side, by
// hatching and by its minus, not by colour alone.
import type { Huisstijl } from '../huisstijl';
import type { Diamodel, Diastaaf } from '../model';
import { inRaam } from './raam';
import type { Plaat } from './raam';
import { breedteVan, lijn, regel, tekstvak, vlak } from './svg';
import type { Letters, Vak } from './svg';

/** One regio is no wall. */
const DIKSTE_STAAF = 44;
/** How much of its line a bar fills. */
const GEVULD = 0.62;
const NAAMDEEL = 0.32;
const LUCHT = 8;
/** Letters never get smaller than this. */
const KLEINSTE = 10;

interface Schaal {
  /** x of zero */
  nul: number;
  /** points per 1 in the unit */
  perEenheid: number;
}

/** Room on both sides for the largest bars with their amounts behind them; zero is always in it. */
function schaalVoor(staven: readonly Diastaaf[], vak: Vak, letters: Letters): Schaal {
  const kant = (teken: 1 | -1) => {
    const deze = staven.filter(({ waarde }) => waarde !== null && waarde * teken > 0);
    return {
      lengte: Math.max(0, ...deze.map(({ waarde }) => Math.abs(waarde ?? 0))),
      tekst: Math.max(0, ...deze.map(({ tekst }) => breedteVan(tekst, letters) + LUCHT)),
    };
  };
  const [links, rechts] = [kant(-1), kant(1)];
  // Amounts that aren't known, and zeroes, are written right of the line.
  const rechtertekst = Math.max(rechts.tekst, ...staven.map(({ waarde, tekst }) =>
    waarde === null || waarde === 0 ? breedteVan(tekst, letters) + LUCHT : 0,
  )); // prettier-ignore
  const vrij = vak.breedte - links.tekst - rechtertekst;
  const perEenheid = vrij / (links.lengte + rechts.lengte || 1);
  return { nul: vak.x + links.tekst + links.lengte * perEenheid, perEenheid };
}

function tekenStaaf(
  staaf: Diastaaf,
  midden: number,
  dikte: number,
  schaal: Schaal,
  letters: Letters,
  stijl: Huisstijl,
): string {
  const { waarde, tekst, soort } = staaf;
  const lengte = Math.abs(waarde ?? 0) * schaal.perEenheid;
  const tekort = soort === 'tekort';
  const vak: Vak = {
    x: tekort ? schaal.nul - lengte : schaal.nul,
    y: midden - dikte / 2,
    breedte: lengte,
    hoogte: dikte,
  };
  const { kleuren } = stijl;
  const balk = tekort ? vlak(vak, 'url(#tekort)', kleuren.tekort) : vlak(vak, kleuren.overschot);
  const basis = midden + letters.punten * 0.35;
  const bij: Letters = { ...letters, kleur: tekort ? kleuren.tekort : kleuren.tekst, vet: tekort };
  const bijschrift = tekort
    ? regel(tekst, vak.x - LUCHT, basis, bij, 'end')
    : regel(tekst === '' ? 'n.b.' : tekst, vak.x + lengte + LUCHT, basis, bij);
  return (lengte > 0 ? balk : '') + bijschrift;
}

/** Diagonal lines in the colour of a deficit. */
function arcering({ kleuren }: Huisstijl): string {
  return (
    '<defs><pattern id="tekort" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    `<rect width="6" height="6" fill="#FFFFFF"/><rect width="3" height="6" fill="${kleuren.tekort}"/></pattern></defs>`
  );
}

function legenda(model: Diamodel, stijl: Huisstijl, ruimte: Vak, letters: Letters): string {
  const y = ruimte.y + 6;
  const totaal = regel(
    model.grafiek.totaal,
    ruimte.x + ruimte.breedte,
    y + 4,
    { ...letters, vet: true },
    'end',
  );
  // A legend tells surplus from deficit: only where there are both.
  const soorten = new Set(model.grafiek.staven.map(({ soort }) => soort));
  if (!soorten.has('overschot') || !soorten.has('tekort')) return totaal;
  const blokje = (x: number, vulling: string, rand?: string) =>
    vlak({ x, y: y - 5, breedte: 14, hoogte: 10 }, vulling, rand);
  const tweede = ruimte.x + 20 + breedteVan('overschot', letters) + 24;
  return (
    blokje(ruimte.x, stijl.kleuren.overschot) +
    regel('overschot', ruimte.x + 20, y + 4, letters) +
    blokje(tweede, 'url(#tekort)', stijl.kleuren.tekort) +
    regel('tekort', tweede + 20, y + 4, letters) +
    totaal
  );
}

/** A name on one line: what doesn't fit is left out in the middle, because names often differ at their end. */
function korteNaam(naam: string, breedte: number, letters: Letters): string {
  for (let weg = 0; weg < naam.length - 2; weg++) {
    const links = Math.ceil((naam.length - weg) * 0.6);
    const kort =
      weg === 0 ? naam : `${naam.slice(0, links).trimEnd()}…${naam.slice(links + weg).trimStart()}`;
    if (breedteVan(kort, letters) <= breedte) return kort;
  }
  return naam;
}

interface Verdeling {
  letters: Letters;
  /** height of a line with its bar */
  slot: number;
  naamruimte: number;
  tweeRegels: boolean;
}

/** The largest letters in which every name fits beside its bar, on two lines where there is room for that. */
function verdeel(staven: readonly Diastaaf[], vak: Vak, { kleuren, lettertypen }: Huisstijl): Verdeling {
  const slot = vak.hoogte / Math.max(1, staven.length);
  const letters = (punten: number): Letters => ({
    lettertype: lettertypen.tekst,
    punten,
    kleur: kleuren.tekst,
  });
  const breedste = (maat: Letters) => Math.max(0, ...staven.map(({ regio }) => breedteVan(regio, maat)));
  const meeste = vak.breedte * NAAMDEEL;
  const een = letters(Math.min(14, Math.max(KLEINSTE, Math.floor(slot * 0.72))));
  const twee = letters(Math.min(14, Math.floor(slot / 2.4)));
  const tweeRegels = breedste(een) > meeste && twee.punten >= KLEINSTE;
  const keuze = tweeRegels ? twee : een;
  return { letters: keuze, slot, naamruimte: Math.min(meeste, breedste(keuze)) + LUCHT, tweeRegels };
}

function tekenGrafiek(model: Diamodel, stijl: Huisstijl, ruimte: Vak): string {
  const { staven } = model.grafiek;
  const vak: Vak = { ...ruimte, y: ruimte.y + 26, hoogte: ruimte.hoogte - 26 };
  const { letters, slot, naamruimte, tweeRegels } = verdeel(staven, vak, stijl);
  const veld: Vak = { ...vak, x: vak.x + naamruimte + LUCHT, breedte: vak.breedte - naamruimte - LUCHT };
  const schaal = schaalVoor(staven, veld, { ...letters, vet: true });
  const delen = staven.map((staaf, i) => {
    const rij: Vak = { ...vak, y: vak.y + i * slot, hoogte: slot, breedte: naamruimte };
    const naam = tweeRegels ? staaf.regio : korteNaam(staaf.regio, naamruimte, letters);
    return (
      tekstvak(naam, rij, letters) +
      tekenStaaf(staaf, rij.y + slot / 2, Math.min(DIKSTE_STAAF, slot * GEVULD), schaal, letters, stijl)
    );
  });
  const { nul } = schaal;
  return (
    arcering(stijl) +
    legenda(model, stijl, ruimte, { ...letters, punten: 12 }) +
    delen.join('') +
    lijn({ x: nul, y: vak.y }, { x: nul, y: vak.y + slot * staven.length }, stijl.kleuren.tekst, 1)
  );
}

/** The picture of the chart. */
export function grafiekplaat(model: Diamodel, huisstijl: Huisstijl): Plaat {
  const raam = { titel: model.grafiek.titel, noten: [], alttekst: model.altteksten.grafiek };
  return {
    id: 'grafiek',
    naam: 'grafiek',
    alttekst: model.altteksten.grafiek,
    svg: inRaam(model, huisstijl, raam, (ruimte) => tekenGrafiek(model, huisstijl, ruimte)),
  };
}
