// The text of the last slide, generated from the facts.
import { TOTAAL } from '../domein/contracteerruimte';
import { maandnaam } from '../domein/datum';
import { type Cent, NUL, som } from '../domein/geld';
import { decimaal, percentageTekst } from '../domein/decimaal';
import { type Mijlpaal, peildag, wanneer } from '../domein/mijlpalen';
import { opsomming } from '../domein/tekst';
import { bedragInZin } from './bedrag';
import type { Diasectie } from './model';
import type { Diavraag, Prognosemethode } from './vraag';
import { bedragVan } from './wijzigingen';

const METHODEN: Readonly<Record<Prognosemethode, string>> = {
  maand:
    'De raming is een lineaire extrapolatie van de aangeleverde declaratiegegevens: het gemiddelde per gedeclareerde maand, maal twaalf.',
  dag: 'De raming is een lineaire extrapolatie van de aangeleverde declaratiegegevens naar rato van het aantal dagen.',
  periode:
    'De raming is een lineaire extrapolatie van de aangeleverde declaratiegegevens per declaratieperiode.',
  'na-ijl':
    'De raming is een extrapolatie van de aangeleverde declaratiegegevens, verhoogd met de declaraties die naar het uitlooppatroon nog komen.',
  onbekend: 'De raming is een extrapolatie van de aangeleverde declaratiegegevens.',
  opgegeven: 'De prognoses zijn als jaarbedrag aangeleverd en hier niet herrekend.',
};

/** The heading of the section with the deficits. */
export const TEKORTKOP = 'Tekort en overschot';

/** How the year amounts were made: what we know of it, and what the table itself says about it. */
function methodezinnen({ methode, prognosenoot }: Diavraag): string[] {
  return prognosenoot === undefined ? [METHODEN[methode]] : [METHODEN[methode], prognosenoot];
}

function naIjlzinnen({ stand, methode }: Diavraag): string[] {
  if (methode === 'na-ijl')
    return [
      'Late declaraties zijn geschat; komen er meer of minder dan eerder, dan verandert de uitkomst mee.',
    ];
  if (methode === 'opgegeven') return [];
  const maand = maandnaam(stand.peilmaand);
  const volledigheid =
    stand.peilmaand === 1
      ? `De declaraties over ${maand} zijn nog zeer onvolledig.`
      : `De declaraties over de laatste maanden, vooral ${maand}, zijn nog niet volledig.`;
  // Corrected for it or not: nobody knows, so what it will do to the outcome can't be said.
  if (methode === 'onbekend') return [volledigheid];
  const totaal = bedragVan(stand, 'overschot', TOTAAL);
  const gevolg =
    totaal !== null && totaal < 0
      ? 'Door verwachte na-ijl zal het tekort de komende maanden naar verwachting nog toenemen.'
      : 'Door verwachte na-ijl zal het overschot de komende maanden naar verwachting nog dalen.';
  return [volledigheid, gevolg];
}

function ontbrekendzin({ ontbrekendeMaanden, stand }: Diavraag): string[] {
  if (ontbrekendeMaanden.length === 0) return [];
  const maanden = opsomming(ontbrekendeMaanden.map(maandnaam));
  return [
    `Over ${maanden} ${stand.jaar} zijn geen declaraties aangeleverd; die tellen niet als nul maar als ontbrekend.`,
  ];
}

/** More names than this make a list that nobody reads. */
const MEESTE_NAMEN = 4;

interface Regiobedrag {
  regio: string;
  bedrag: Cent;
}

function tekortnaam({ stand }: Diavraag, { regio, bedrag }: Regiobedrag): string {
  const ruimte = bedragVan(stand, 'ruimteTotaal', regio);
  const deel =
    ruimte === null || ruimte <= 0
      ? ''
      : ` (${percentageTekst(decimaal(-bedrag).dividedBy(ruimte), 1)} van de ruimte)`;
  return `${regio} ${bedragInZin(bedrag)}${deel}`;
}

const totaalVan = (regios: readonly Regiobedrag[]): Cent => som(regios.map(({ bedrag }) => bedrag));

function tekortzin(vraag: Diavraag, tekorten: readonly Regiobedrag[]): string {
  // One regio more than fits is still named: 'one other' says less in as many words.
  const aantal = tekorten.length === MEESTE_NAMEN + 1 ? MEESTE_NAMEN + 1 : MEESTE_NAMEN;
  const genoemd = tekorten.slice(0, aantal).map((regio) => tekortnaam(vraag, regio));
  const rest = tekorten.slice(aantal);
  if (rest.length) genoemd.push(`${rest.length} andere regio’s samen ${bedragInZin(totaalVan(rest))}`);
  return `Naar verwachting tekort: ${opsomming(genoemd)}.`;
}

function overschotzin(over: readonly Regiobedrag[], anderen: boolean): string {
  const bedrag = bedragInZin(totaalVan(over));
  if (over.length === 1) return `${over[0]?.regio ?? ''} houdt ${bedrag} over.`;
  return `${anderen ? `De andere ${over.length}` : `De ${over.length}`} regio’s houden samen ${bedrag} over.`;
}

function onbekendzin(onbekend: readonly string[]): string {
  if (onbekend.length > MEESTE_NAMEN) return `Van ${onbekend.length} regio’s is de uitkomst niet bekend.`;
  return `Van ${opsomming(onbekend)} is de uitkomst niet bekend.`;
}

function tekortzinnen(vraag: Diavraag): string[] {
  const { stand } = vraag;
  const bekend = stand.regios.flatMap((regio): Regiobedrag[] => {
    const bedrag = bedragVan(stand, 'overschot', regio);
    return bedrag === null ? [] : [{ regio, bedrag }];
  });
  const onbekend = stand.regios.filter((regio) => bedragVan(stand, 'overschot', regio) === null);
  if (bekend.length === 0) return ['Van geen enkele regio is de uitkomst bekend.'];
  const tekorten = bekend.filter(({ bedrag }) => bedrag < 0).sort((a, b) => a.bedrag - b.bedrag);
  const over = bekend.filter(({ bedrag }) => bedrag >= 0);
  const zinnen: string[] = [];
  if (tekorten.length > 0) zinnen.push(tekortzin(vraag, tekorten));
  else if (onbekend.length > 0) zinnen.push('Voor zover bekend heeft geen regio een tekort.');
  else
    zinnen.push(bekend.length === 1 ? 'De regio heeft geen tekort.' : 'Geen enkele regio heeft een tekort.');
  if (tekorten.length > 1 && tekorten.length === stand.regios.length)
    zinnen.push(`Alle regio’s komen tekort, samen ${bedragInZin(totaalVan(tekorten))}.`);
  if (totaalVan(over) !== NUL) zinnen.push(overschotzin(over, tekorten.length > 0));
  if (onbekend.length > 0) zinnen.push(onbekendzin(onbekend));
  return zinnen;
}

/** A deadline with whether it is past. */
export interface Dialijn {
  readonly mijlpaal: Mijlpaal;
  readonly voorbij: boolean;
}

/** Deadlines further away than the year after next say nothing about this month. */
const MEESTE_TERMIJNEN = 4;
const MEESTE_VOORBIJ = 2;

/**
 * The deadlines to show: the nearest that are coming, and the last that passed. A national one is left out when the
 * zorgkantoor itself names one of the same day and kind (**keuze**: it is the same obligation in other words).
 */
export function termijnen({ mijlpalen, vandaag }: Pick<Diavraag, 'mijlpalen' | 'vandaag'>): Dialijn[] {
  const eigen = mijlpalen.filter(({ zorgkantoor }) => zorgkantoor !== 'landelijk');
  const zelfde = (een: Mijlpaal) =>
    eigen.some(({ datum, termijn }) => datum === een.datum && termijn === een.termijn);
  const alle = mijlpalen
    .filter((mijlpaal) => mijlpaal.zorgkantoor !== 'landelijk' || !zelfde(mijlpaal))
    .map((mijlpaal) => ({ mijlpaal, voorbij: peildag(mijlpaal) < vandaag }))
    .sort((a, b) => peildag(a.mijlpaal).localeCompare(peildag(b.mijlpaal)));
  const voorbij = alle.filter((lijn) => lijn.voorbij).slice(-MEESTE_VOORBIJ);
  return [...voorbij, ...alle.filter((lijn) => !lijn.voorbij).slice(0, MEESTE_TERMIJNEN)];
}

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const metKleineLetter = (tekst: string): string =>
  /^[A-Z][a-z]/.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst;

function termijnzin({ mijlpaal, voorbij }: Dialijn): string {
  const dag = wanneer(mijlpaal);
  return voorbij
    ? `Voorbij (${dag}): ${metKleineLetter(mijlpaal.wat)}.`
    : `${metHoofdletter(dag)}: ${metKleineLetter(mijlpaal.wat)}.`;
}

/** The slide's sections: what the table shows, deficits, how the amounts were estimated, deadlines. */
export function maakToelichting(vraag: Diavraag): Diasectie[] {
  const { uitvoerder, stand } = vraag;
  const aantal = stand.regios.length;
  const regios = aantal === 1 ? `regio ${stand.regios[0] ?? ''}` : `de ${aantal} regio’s`;
  const lijnen = termijnen(vraag).map(termijnzin);
  const secties: Diasectie[] = [
    {
      kop: 'Wat u ziet',
      zinnen: [
        `De contracteerruimte ${stand.jaar} die de NZa afgaf voor ${regios} van ${uitvoerder} zorgkantoor, met overhevelingen en reserveringen, naast de verwachte kosten. De onderste regel is het verschil.`,
        'Reserveringen zijn voorzieningen voor tegenvallers. Binnen de segmenten is contracteerruimte geoormerkt voor Meerzorg.',
        'Er is geen rekening gehouden met volumegroei door nieuwe cliënten.',
      ],
    },
    {
      kop: TEKORTKOP,
      zinnen: [
        ...tekortzinnen(vraag),
        'Een tekort of overschot in een regio is een signaal om met zorgaanbieders in gesprek te gaan over het ontstaan ervan.',
      ],
    },
    {
      kop: 'Raming van de kosten',
      zinnen: [...methodezinnen(vraag), ...ontbrekendzin(vraag), ...naIjlzinnen(vraag)],
    },
  ];
  if (lijnen.length) secties.push({ kop: 'Termijnen', zinnen: lijnen });
  return secties;
}
