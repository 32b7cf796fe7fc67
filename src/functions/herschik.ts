import { regime as zoekRegime, regimenamen } from '../beleid/regimes';
import { euroVanCent } from '../domein/geld';
import {
  herschik as verdeelRuimte,
  type HerschiktRij,
  type HerschikRij,
  type Regime,
} from '../domein/herschikking';
import { argument, enkeleCel, optioneel, type Argument } from './cellen';
import { heeftRijen, leesRijen, type Kolommen } from './herschikrijen';
import { inWoorden, keuzeUit, kort } from './keuze';
import { weiger } from './plek';
import { GEEN_RUIMTE_NODIG, leesRuimte } from './ruimte';
import type { Uitkomst } from './uitzenden';
import { tekst } from './waarden';

/**
 * Verdeelt de ruimte over de productieafspraken volgens de regels van een zorgkantoor. Geeft één uitkomst per rij.
 * @customfunction HERSCHIK
 * @helpurl https://localhost:3000/help.html#HERSCHIK
 * @param afspraak Kolom met de huidige productieafspraken in euro's, één rij per aanbieder en leveringsvorm.
 * @param prognose Kolom met de verwachte realisatie van het jaar in euro's, even hoog als afspraak.
 * @param ruimte Ruimte voor zorg in natura in euro's: één bedrag, of twee kolommen met regio en bedrag.
 * @param regime Regels waarmee u herschikt: "CZ", "VGZ" of "ZZ" (Zorg en Zekerheid).
 * @param leveringsvorm Kolom met de leveringsvorm per rij, bijvoorbeeld "ZZP", "VPT" of "MPT".
 * @param garantie Kolom met gegarandeerde bedragen in euro's (comfortbrief). Leeg: de standaard van het regime.
 * @param groei Kolom met gehonoreerde groei in euro's. Leeg telt als 0.
 * @param regio Kolom met de regio per rij. Nodig als ruimte uit twee kolommen bestaat.
 * @param uitvoer "afspraak" (standaard), "mutatie" of "volledig" (tabel met koprij, lagen en uitleg).
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
): unknown[][] {
  const kolommen: Kolommen = {
    afspraak: argument('afspraak', afspraak),
    prognose: argument('prognose', prognose),
    leveringsvorm: optioneel('leveringsvorm', leveringsvorm),
    garantie: optioneel('garantie', garantie),
    groei: optioneel('groei', groei),
    regio: optioneel('regio', regio),
  };
  const regels = leesRegime(argument('regime', regime));
  const vorm = leesUitvoer(optioneel('uitvoer', uitvoer));
  const beschikbaar = heeftRijen(kolommen)
    ? leesRuimte(argument('ruimte', ruimte), kolommen.regio, regels)
    : GEEN_RUIMTE_NODIG;
  const rijen = leesRijen(kolommen, beschikbaar.zoekRegio);
  const gevuld = rijen.filter((rij) => rij !== null);
  const uitkomst = verdeelRuimte(gevuld, beschikbaar.bedragen, regels);
  return toon(vorm, rijen, uitkomst.lagen, uitkomst.rijen);
}

const UITVOER = ['afspraak', 'mutatie', 'volledig'] as const;
type Uitvoer = (typeof UITVOER)[number];

function leesUitvoer(uitvoer: Argument | null): Uitvoer {
  if (uitvoer === null) return 'afspraak';
  return keuzeUit(UITVOER)(enkeleCel(uitvoer), { argument: uitvoer.naam }) ?? 'afspraak';
}

function leesRegime(a: Argument): Regime {
  const hier = { argument: a.naam };
  const gelezen = tekst(enkeleCel(a), hier);
  const keuze = `Kies uit ${inWoorden(regimenamen)}.`;
  if (gelezen === null) return weiger(hier, `deze cel is leeg. ${keuze}`);
  return zoekRegime(gelezen) ?? weiger(hier, `"${kort(gelezen)}" is geen regime. ${keuze}`);
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
