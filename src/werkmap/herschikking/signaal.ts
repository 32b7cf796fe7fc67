// The signaallijst: who explains the surplus or deficit of a regio, from the same rows as the herschikking.
import { percentageTekst } from '../../domein/decimaal';
import { euroVanCent } from '../../domein/geld';
import { signaallijst } from '../../domein/signaal';
import type { Regiosignaal, Signaal, Signaalfilter, Signaalrij, Trend } from '../../domein/signaal';
import type { Celpositie, Gebied } from '../beeld/adres';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Probleem } from '../herkennen/probleem';
import { nieuwDoel } from '../plan/administratie';
import * as stijl from '../plan/stijl';
import type { Celinhoud, Wijziging, Wijzigingsplan } from '../plan/wijzigingsplan';
import { NOTATIE_BEDRAG } from './herschikopmaak';
import { naamVan, volledigeRijen } from './rijen';
import type { VolledigeRij } from './rijen';
import { vrijeTabelnaam } from './tabelnaam';
import type { Herschikgegevens, Herschikkader } from './types';
import type { Herschikvraag } from './vraag';
import { beschikbareRuimtes } from './watals';

export const SIGNAALBLAD = 'Signaallijst';
export const SIGNAALTABEL = 'WLZ_Signaallijst';

/** A signal with the cell that holds the name of its aanbieder. */
export interface Celsignaal extends Signaal {
  readonly cel: Celpositie;
}

/** The signals of one regio, each with its cell. */
export interface Regiosignalen extends Regiosignaal {
  readonly signalen: readonly Celsignaal[];
}

/** What is read for the signaallijst; a row that isn't complete is named. */
export interface Signalen {
  regios: readonly Regiosignalen[];
  problemen: readonly Probleem[];
}

function signaalrij({ rij, bron: { rij: bron } }: VolledigeRij): Signaalrij {
  return {
    regio: rij.regio,
    aanbieder: naamVan(bron),
    ...(bron.agb === undefined ? {} : { agb: bron.agb }),
    ...(rij.leveringsvorm === undefined ? {} : { leveringsvorm: rij.leveringsvorm }),
    afspraak: rij.afspraak,
    prognose: rij.prognose,
    maanden: bron.maanden,
    ...(bron.realisatieVorigJaar === null ? {} : { realisatieVorigJaar: bron.realisatieVorigJaar }),
  };
}

/** The signals per regio, with the forecast that counts and the ruimte after the what-if. No regime is needed. */
export function leesSignalen(
  vraag: Herschikvraag,
  gegevens: Herschikgegevens,
  filter: Signaalfilter = {},
): Signalen {
  const { kader } = gegevens;
  const { ruimtes } = beschikbareRuimtes(gegevens.ruimtes, vraag.watAls, kader.jaar);
  const gelezen = volledigeRijen(gegevens.rijen, {
    regios: kader.regios,
    leegIsNul: vraag.leegIsNul,
    velden: new Set(),
  });
  const ruimte = new Map(ruimtes.map(({ regio, beschikbaar }) => [regio, beschikbaar]));
  // Two rows can say the same: the row itself tells which cell it came from.
  const cellen = new Map(gelezen.rijen.map((rij) => [signaalrij(rij), rij.cel]));
  const metCel = (signaal: Signaal): Celsignaal[] => {
    const cel = cellen.get(signaal.rij);
    return cel ? [{ ...signaal, cel }] : [];
  };
  const regios = signaallijst([...cellen.keys()], ruimte, filter);
  return {
    regios: regios.map((regio) => ({ ...regio, signalen: regio.signalen.flatMap(metCel) })),
    problemen: gelezen.problemen,
  };
}

/** 'Laatste 3 maanden gemiddeld 4,2% hoger dan de 4 ervoor' */
export function trendtekst(trend: Trend): string {
  if (trend.soort === 'onbekend') return `Onbekend. ${trend.reden}`;
  const { verandering } = trend;
  const wat = percentageTekst(Math.abs(verandering), 1);
  const hoe = verandering === 0 ? 'even hoog als' : `${wat} ${verandering > 0 ? 'hoger' : 'lager'} dan`;
  return trend.soort === 'vorig jaar'
    ? `Prognose ${hoe} de realisatie van vorig jaar`
    : `Laatste ${trend.laatste} maanden gemiddeld ${hoe} de ${trend.ervoor} ervoor`;
}

export const SIGNAALKOLOMMEN = [
  'Regio',
  'AGB',
  'Aanbieder',
  'Leveringsvorm',
  'Afspraak',
  'Prognose',
  'Afwijking',
  'Richting',
  'Aandeel',
  'Cumulatief',
  'Aandeel in tekort',
  'Trend',
  'Toelichting trend',
] as const;

/** Title, note, blank; then the table. */
const KOPRIJ = 3;

function signaalcellen({
  rij,
  afwijking,
  richting,
  aandeel,
  cumulatief,
  aandeelTekort,
  trend,
}: Signaal): Celinhoud[] {
  return [
    rij.regio,
    rij.agb ?? '',
    rij.aanbieder,
    rij.leveringsvorm ?? '',
    euroVanCent(rij.afspraak),
    euroVanCent(rij.prognose),
    euroVanCent(afwijking),
    richting ?? 'gelijk',
    aandeel ?? '',
    cumulatief ?? '',
    aandeelTekort ?? '',
    trend.soort === 'onbekend' ? '' : trend.verandering,
    trendtekst(trend),
  ];
}

function opmaak(gebied: Gebied): Wijziging[] {
  const kolommen = (eerste: (typeof SIGNAALKOLOMMEN)[number], aantal: number): Gebied => ({
    ...gebied,
    rij: gebied.rij + 1,
    rijen: gebied.rijen - 1,
    kolom: SIGNAALKOLOMMEN.indexOf(eerste),
    kolommen: aantal,
  });
  const cel = (rij: number): Gebied => ({ rij, kolom: 0, rijen: 1, kolommen: 1 });
  return [
    { soort: 'opmaak', gebied: cel(0), opmaak: stijl.TITEL },
    { soort: 'opmaak', gebied: cel(1), opmaak: stijl.TOELICHTING },
    { soort: 'notatie', gebied: kolommen('Afspraak', 3), notatie: NOTATIE_BEDRAG },
    { soort: 'notatie', gebied: kolommen('Aandeel', 4), notatie: '0.0%' },
    { soort: 'kolombreedte', kolom: 0, kolommen: 2, punten: 92 },
    { soort: 'kolombreedte', kolom: 2, kolommen: 1, punten: 170 },
    { soort: 'kolombreedte', kolom: 3, kolommen: 9, punten: 86 },
    { soort: 'kolombreedte', kolom: 12, kolommen: 1, punten: 320 },
    { soort: 'vastzetten', rijen: KOPRIJ + 1, kolommen: 0 },
  ];
}

/**
 * The plan for a new worksheet with the signaallijst as an Excel table. A ranking is of one moment: the cells hold
 * amounts and no formulas, and the note says so. undefined when there is nothing to list.
 */
export function signaalplan(
  beeld: Werkmapbeeld,
  signalen: readonly Regiosignaal[],
  { uitvoerder, jaar }: Herschikkader,
): Wijzigingsplan | undefined {
  const rijen = signalen.flatMap((regio) => regio.signalen.map(signaalcellen));
  if (rijen.length === 0) return undefined;
  const gebied: Gebied = { rij: KOPRIJ, kolom: 0, rijen: rijen.length + 1, kolommen: SIGNAALKOLOMMEN.length };
  const noot =
    'Stand bij het maken: de volgorde rekent niet mee. Afwijking is prognose min afspraak; ' +
    'aandeel is het deel van de som van de afwijkingen in de regio. Laatste maanden zijn door na-ijl vaak onvolledig.';
  return {
    titel: `Signaallijst ${jaar}`,
    bladen: [
      {
        blad: nieuwDoel(beeld, SIGNAALBLAD),
        wijzigingen: [
          {
            soort: 'cellen',
            gebied: { rij: 0, kolom: 0, rijen: 2, kolommen: 1 },
            inhoud: [[`Signaallijst ${jaar}, ${uitvoerder.naam}`], [noot]],
          },
          { soort: 'cellen', gebied, inhoud: [[...SIGNAALKOLOMMEN], ...rijen] },
          { soort: 'tabel', naam: vrijeTabelnaam(beeld, SIGNAALTABEL), gebied, stijl: 'TableStyleMedium2' },
          ...opmaak(gebied),
        ],
      },
    ],
    activeer: 0,
  };
}
