import { regime as zoekRegime, regimenamen } from '../beleid/regimes';
import { leesRegimetabel } from '../beleid/regimetabel';
import { euroVanCent } from '../domein/geld';
import {
  herschik as verdeelRuimte,
  type HerschiktRij,
  type HerschikRij,
  type Regime,
} from '../domein/herschikking';
import { argument, breedte, enkeleCel, hoogte, optioneel, type Argument } from './cellen';
import { heeftRijen, leesRijen, type Kolommen } from './herschikrijen';
import { inWoorden, keuzeUit, kort } from './keuze';
import { weiger } from './plek';
import { GEEN_RUIMTE_NODIG, leesMeerzorg, leesRuimte } from './ruimte';
import { uitTabel } from './beleidstabel';
import type { Uitkomst } from './uitzenden';
import { jaNee, tekst } from './waarden';

/**
 * Verdeelt de ruimte over de productieafspraken volgens de regels van een zorgkantoor. Geeft één uitkomst per rij.
 * @customfunction HERSCHIK
 * @helpurl https://localhost:3000/help.html#HERSCHIK
 * @param afspraak Kolom met de huidige productieafspraken in euro's, één rij per aanbieder en leveringsvorm.
 * @param prognose Kolom met de verwachte realisatie van het jaar in euro's, even hoog als afspraak.
 * @param ruimte Ruimte voor zorg in natura in euro's: één bedrag, of twee kolommen met regio en bedrag.
 * @param regime "CZ", "VGZ" of "ZZ" (Zorg en Zekerheid), of een bereik met kopregel: uw eigen regime (tabel WLZ_Regime).
 * @param leveringsvorm Kolom met de leveringsvorm per rij, bijvoorbeeld "ZZP", "VPT" of "MPT".
 * @param garantie Kolom met gegarandeerde bedragen in euro's (comfortbrief). Leeg: de standaard van het regime.
 * @param groei Kolom met gehonoreerde groei in euro's. Leeg telt als 0.
 * @param regio Kolom met de regio per rij. Nodig als ruimte uit twee kolommen bestaat.
 * @param uitvoer "afspraak" (standaard), "mutatie" of "volledig" (tabel met koprij, lagen en uitleg).
 * @param realisatieVorigJaar Kolom met de realisatie van vorig jaar in euro's. Weegt mee in de overige groei van "ZZ".
 * @param afspraakVorigJaar Kolom met de herschikte afspraak van vorig jaar in euro's.
 * @param overproductie WAAR of ONWAAR: financiert u overproductie? Alleen bij "VGZ". Standaard WAAR.
 * @param aanbieder Kolom met de aanbieder per rij. Rijen van één aanbieder delen dan hun plafond ("ZZ" en "VGZ").
 * @param meerzorg Deel van de ruimte dat voor Meerzorg is geoormerkt: één bedrag, of twee kolommen met regio en bedrag.
 */
export function herschik(
  afspraak: unknown[][],
  prognose: unknown[][],
  ruimte: unknown[][],
  regime: unknown[][],
  leveringsvorm?: unknown[][],
  garantie?: unknown[][],
  groei?: unknown[][],
  regio?: unknown[][],
  uitvoer?: unknown[][],
  realisatieVorigJaar?: unknown[][],
  afspraakVorigJaar?: unknown[][],
  overproductie?: unknown[][],
  aanbieder?: unknown[][],
  meerzorg?: unknown[][],
): unknown[][] {
  const kolommen: Kolommen = {
    afspraak: argument('afspraak', afspraak),
    prognose: argument('prognose', prognose),
    leveringsvorm: optioneel('leveringsvorm', leveringsvorm),
    garantie: optioneel('garantie', garantie),
    groei: optioneel('groei', groei),
    regio: optioneel('regio', regio),
    realisatieVorigJaar: optioneel('realisatieVorigJaar', realisatieVorigJaar),
    afspraakVorigJaar: optioneel('afspraakVorigJaar', afspraakVorigJaar),
    aanbieder: optioneel('aanbieder', aanbieder),
  };
  const regels = leesRegime(argument('regime', regime));
  const vorm = leesUitvoer(optioneel('uitvoer', uitvoer));
  const opties = leesOpties(optioneel('overproductie', overproductie), regels);
  const beschikbaar = heeftRijen(kolommen)
    ? leesRuimte(argument('ruimte', ruimte), kolommen.regio, regels)
    : GEEN_RUIMTE_NODIG;
  const rijen = leesRijen(kolommen, beschikbaar.zoekRegio);
  const gevuld = rijen.filter((rij) => rij !== null);
  const oormerk = leesMeerzorg(optioneel('meerzorg', meerzorg), beschikbaar, regels);
  const uitkomst = verdeelRuimte(gevuld, beschikbaar.bedragen, regels, opties, oormerk);
  return toon(vorm, rijen, uitkomst.lagen, uitkomst.rijen);
}

const UITVOER = ['afspraak', 'mutatie', 'volledig'] as const;
type Uitvoer = (typeof UITVOER)[number];

function leesUitvoer(uitvoer: Argument | null): Uitvoer {
  if (uitvoer === null) return 'afspraak';
  return keuzeUit(UITVOER)(enkeleCel(uitvoer), { argument: uitvoer.naam }) ?? 'afspraak';
}

/** One cell names a regime; more cells are a table WLZ_Regime with its header row. */
function leesRegime(a: Argument): Regime {
  if (hoogte(a) > 1 || breedte(a) > 1) return uitTabel(a, leesRegimetabel);
  const hier = { argument: a.naam };
  const gelezen = tekst(enkeleCel(a), hier);
  const keuze = `Kies uit ${inWoorden(regimenamen)}.`;
  if (gelezen === null) return weiger(hier, `deze cel is leeg. ${keuze}`);
  return zoekRegime(gelezen) ?? weiger(hier, `"${kort(gelezen)}" is geen regime. ${keuze}`);
}

const OVERPRODUCTIE = 'overproductieFinancieren';

/** The decision on overproduction, for a regime that leaves it open; blank = the regime's default. */
function leesOpties(overproductie: Argument | null, regels: Regime): Record<string, boolean> {
  if (overproductie === null) return {};
  const hier = { argument: overproductie.naam };
  const gekozen = jaNee(enkeleCel(overproductie), hier);
  if (gekozen === null) return {};
  if (regels.opties?.some(({ naam }) => naam === OVERPRODUCTIE)) return { [OVERPRODUCTIE]: gekozen };
  return weiger(hier, `regime ${regels.naam} kent deze keuze niet. Laat dit argument weg.`);
}

/** The outcome in the form that was asked for; `uitkomsten` runs along the rows that aren't null (blank). */
function toon(
  vorm: Uitvoer,
  rijen: readonly (HerschikRij | null)[],
  lagen: readonly string[],
  uitkomsten: readonly HerschiktRij[],
): Uitkomst[][] {
  const kop = ['Afspraak oud', 'Prognose', ...lagen, 'Afspraak nieuw', 'Mutatie', 'Niet vergoed', 'Uitleg'];
  const kolommen = vorm === 'volledig' ? kop.length : 1;
  let volgende = 0;
  const inhoud = rijen.map((rij): Uitkomst[] => {
    const uitkomst = rij === null ? undefined : uitkomsten[volgende++];
    if (rij === null || uitkomst === undefined) return Array.from({ length: kolommen }, () => '');
    return toonRij(vorm, rij, uitkomst);
  });
  return vorm === 'volledig' ? [kop, ...inhoud] : inhoud;
}

function toonRij(vorm: Uitvoer, rij: HerschikRij, uitkomst: HerschiktRij): Uitkomst[] {
  const { toegekend, afspraakNieuw, mutatie, nietVergoed, uitleg } = uitkomst;
  if (vorm === 'afspraak') return [euroVanCent(afspraakNieuw)];
  if (vorm === 'mutatie') return [euroVanCent(mutatie)];
  const bedragen = [rij.afspraak, rij.prognose, ...toegekend, afspraakNieuw, mutatie, nietVergoed];
  return [...bedragen.map(euroVanCent), uitleg];
}
