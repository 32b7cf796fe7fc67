// What changed since the earlier stand: per regio, and in words why.
import { TOTAAL } from '../domein/contracteerruimte';
import type { Rij } from '../domein/contracteerruimte';
import { maandnaam } from '../domein/datum';
import { type Cent, cent } from '../domein/geld';
import { opsomming } from '../domein/tekst';
import { losse } from './afronden';
import { bedragInZin, diacel, EENHEDEN } from './bedrag';
import { uitkomstcellen } from './grafiek';
import type { Diacel, Diatabel, Diawijziging, Diawijzigingen } from './model';
import type { Diaeenheid, Stand, Standcel } from './vraag';

/** `t/m december 2023` */
export function peiltekst({ jaar, peilmaand }: Pick<Stand, 'jaar' | 'peilmaand'>): string {
  return `t/m ${maandnaam(peilmaand)} ${jaar}`;
}

/** The amount of a row in a column (regio or Totaal); null when it isn't known or the column isn't there. */
export function bedragVan(stand: Stand, rij: Rij, kolom: string): Cent | null {
  const plaats = kolom === TOTAAL ? stand.regios.length : stand.regios.indexOf(kolom);
  const cel: Standcel = stand.cellen[rij][plaats] ?? null;
  return cel === 'leeg' ? cent(0) : cel;
}

function verschilcel(nu: Diacel, vorige: Diacel, exact: Cent | null, eenheid: Diaeenheid): Diacel {
  if (nu.waarde === null || vorige.waarde === null) return diacel(null, null, eenheid);
  // From the amounts as shown, so that the three columns add up before the reader's eyes.
  const { stap, decimalen } = EENHEDEN[eenheid];
  const getoond = Math.round((nu.waarde - vorige.waarde) * 10 ** decimalen);
  return diacel(exact, cent(getoond * stap), eenheid);
}

function wijziging(
  regio: string,
  nu: Diacel,
  vorige: Stand,
  stand: Stand,
  eenheid: Diaeenheid,
): Diawijziging {
  const toen = bedragVan(vorige, 'overschot', regio);
  const thans = bedragVan(stand, 'overschot', regio);
  const vorigeCel = diacel(toen, losse(toen, eenheid), eenheid);
  const exact = toen === null || thans === null ? null : cent(thans - toen);
  return { regio, vorige: vorigeCel, nu, verschil: verschilcel(nu, vorigeCel, exact, eenheid) };
}

/** What a change in a row does to the outcome, as a clause: `de prognose ZIN € 8,0 mln hoger is`. */
const OORZAKEN: readonly { readonly rij: Rij; readonly naam: string }[] = [
  { rij: 'ruimteZin', naam: 'de contracteerruimte ZIN' },
  { rij: 'ruimtePgb', naam: 'de contracteerruimte PGB' },
  { rij: 'saldo', naam: 'het saldo overhevelingen en reserveringen' },
  { rij: 'prognoseZin', naam: 'de prognose ZIN' },
  { rij: 'prognosePgb', naam: 'de prognose PGB' },
];

/** The causes that matter; the rest is small beside them. */
const MEESTE_OORZAKEN = 3;

function oorzaken(stand: Stand, vorige: Stand): string | undefined {
  const delta = ({ rij, naam }: { rij: Rij; naam: string }) => {
    const [nu, toen] = [bedragVan(stand, rij, TOTAAL), bedragVan(vorige, rij, TOTAAL)];
    return nu === null || toen === null || nu === toen ? [] : [{ naam, verschil: cent(nu - toen) }];
  };
  const gevonden = OORZAKEN.flatMap(delta).sort((a, b) => Math.abs(b.verschil) - Math.abs(a.verschil));
  if (gevonden.length === 0) return undefined;
  const delen = gevonden
    .slice(0, MEESTE_OORZAKEN)
    .map(({ naam, verschil }) => `${naam} is ${bedragInZin(verschil)} ${verschil > 0 ? 'hoger' : 'lager'}`);
  return `Waardoor: ${opsomming(delen)}.`;
}

function standtekst(bedrag: Cent): string {
  if (bedrag === 0) return 'nul';
  return `${bedrag < 0 ? 'een tekort van' : 'een overschot van'} ${bedragInZin(bedrag)}`;
}

function totaalzin(stand: Stand, vorige: Stand): string {
  const [nu, toen] = [bedragVan(stand, 'overschot', TOTAAL), bedragVan(vorige, 'overschot', TOTAAL)];
  if (nu === null || toen === null) return 'Het totaal is niet te vergelijken: er ontbreken gegevens.';
  if (nu === toen) return `Het totaal bleef gelijk: ${standtekst(nu)}.`;
  const richting = nu > toen ? 'verbeterde' : 'verslechterde';
  const hoeveel = bedragInZin(cent(nu - toen));
  return `Het totaal ${richting} met ${hoeveel}: van ${standtekst(toen)} naar ${standtekst(nu)}.`;
}

/** Regio's that came into a deficit or out of it, and regio's that can't be compared. */
function overgangen(stand: Stand, vorige: Stand): string[] {
  const in_: string[] = [];
  const uit: string[] = [];
  const nieuw: string[] = [];
  for (const regio of stand.regios) {
    const [nu, toen] = [bedragVan(stand, 'overschot', regio), bedragVan(vorige, 'overschot', regio)];
    if (!vorige.regios.includes(regio)) nieuw.push(regio);
    else if (nu !== null && toen !== null && nu < 0 && toen >= 0) in_.push(regio);
    else if (nu !== null && toen !== null && nu >= 0 && toen < 0) uit.push(regio);
  }
  const zinnen: string[] = [];
  if (in_.length) zinnen.push(`Nieuw tekort: ${opsomming(in_)}.`);
  if (uit.length) zinnen.push(`Niet langer een tekort: ${opsomming(uit)}.`);
  if (nieuw.length) zinnen.push(`Zonder eerdere stand: ${opsomming(nieuw)}.`);
  return zinnen;
}

const ZONDER_VORIGE = 'Er is geen eerdere stand bewaard om mee te vergelijken.';

/** An earlier stand of another year is another ruimte: the difference would say nothing. */
function waaromNiet(stand: Stand, vorige: Stand): string {
  return `De laatst bewaarde stand gaat over ${vorige.jaar} en is niet te vergelijken met ${stand.jaar}.`;
}

export function maakWijzigingen(
  stand: Stand,
  vorige: Stand | undefined,
  tabel: Diatabel,
  eenheid: Diaeenheid,
): Diawijzigingen {
  if (vorige?.jaar !== stand.jaar) {
    const zin = vorige ? waaromNiet(stand, vorige) : ZONDER_VORIGE;
    return { titel: 'Veranderd sinds vorige maand', zinnen: [zin], rijen: [] };
  }
  const cellen = uitkomstcellen(tabel);
  const waardoor = oorzaken(stand, vorige);
  return {
    titel: `Veranderd sinds de stand ${peiltekst(vorige)}`,
    tegenover: peiltekst(vorige),
    zinnen: [totaalzin(stand, vorige), ...(waardoor ? [waardoor] : []), ...overgangen(stand, vorige)],
    rijen: tabel.kolommen.flatMap((regio, k) => {
      const nu = cellen[k];
      return nu ? [wijziging(regio, nu, vorige, stand, eenheid)] : [];
    }),
  };
}
