import { tariefafspraak } from '../beleid/tariefafspraak';
import { leesBeleid } from './beleidstabel';
import { leesVraag, vraagargumenten } from './beleidsvraag';
import { enkeleCel, optioneel, type Argument } from './cellen';
import { Invoerfout, metZin } from './fouten';
import { keuzeUit } from './keuze';
import { kolomhoogte, leesOpRij, regelPerRij } from './uitzenden';
import { jaartal, percentage as leesPercentage } from './waarden';

/**
 * Bepaalt welk tariefpercentage geldt voor een zorgaanbieder: beleid, vorig jaar, eigen afspraak en sanctie.
 * @customfunction TARIEFPERCENTAGE
 * @helpurl https://localhost:3000/help.html#TARIEFPERCENTAGE
 * @param zorgkantoor Naam van het zorgkantoor, bijvoorbeeld "CZ". Een cel of een kolom.
 * @param jaar Jaar waarvoor het percentage geldt, bijvoorbeeld 2023.
 * @param leveringsvorm Leveringsvorm: "ZZP", "VPT", "MPT", "DTV" of "logeren".
 * @param nieuweAanbieder WAAR als de zorgaanbieder dit jaar nieuw is. Standaard ONWAAR.
 * @param sector Sector, bijvoorbeeld "VV", "GZ" of "GGZ".
 * @param vorigJaar Percentage dat vorig jaar met de aanbieder was afgesproken. Een lager percentage loopt door.
 * @param afgesproken Percentage dat alleen met deze aanbieder is afgesproken, zoals maatwerk of de hardheidsclausule.
 * @param sanctie Correctie in procentpunten, bijvoorbeeld 2%. Gaat er ook af bij de NHC en de NIC.
 * @param uitvoer "percentage" (standaard) of "volledig": percentage, NHC, NIC, uitleg, opmerking en bron.
 * @param beleid Tabel WLZ_Beleid met kopregel: uw eigen waarden gaan voor het gepubliceerde beleid.
 * @param grond Waarom een eigen afspraak: "maatwerk" (standaard) of "hardheidsclausule".
 * @param afgesprokenVoor Jaar waarvoor de eigen afspraak is gemaakt. Standaard hetzelfde jaar.
 */
export function tariefpercentage(
  zorgkantoor: unknown[][],
  jaar: unknown[][],
  leveringsvorm?: unknown[][],
  nieuweAanbieder?: unknown[][],
  sector?: unknown[][],
  vorigJaar?: unknown[][],
  afgesproken?: unknown[][],
  sanctie?: unknown[][],
  uitvoer?: unknown[][],
  beleid?: unknown[][],
  grond?: unknown[][],
  afgesprokenVoor?: unknown[][],
): unknown[][] {
  const a = {
    ...vraagargumenten(zorgkantoor, jaar, leveringsvorm, nieuweAanbieder, sector),
    vorigJaar: optioneel('vorigJaar', vorigJaar),
    afgesproken: optioneel('afgesproken', afgesproken),
    sanctie: optioneel('sanctie', sanctie),
    grond: optioneel('grond', grond),
    afgesprokenVoor: optioneel('afgesprokenVoor', afgesprokenVoor),
  };
  const volledig = leesUitvoer(optioneel('uitvoer', uitvoer)) === 'volledig';
  const tabel = leesBeleid(beleid);
  return regelPerRij(kolomhoogte(Object.values(a)), volledig ? 6 : 1, (rij) => {
    const gesteld = leesVraag(a, (van, lezer) => leesOpRij(van, rij, lezer));
    if (gesteld === null) return [];
    const vraag = {
      ...gesteld,
      vorigJaar: leesOpRij(a.vorigJaar, rij, leesPercentage) ?? undefined,
      afgesproken: leesOpRij(a.afgesproken, rij, leesPercentage) ?? undefined,
      sanctie: leesOpRij(a.sanctie, rij, leesPercentage) ?? undefined,
      grond: leesOpRij(a.grond, rij, leesGrond) ?? undefined,
      afgesprokenVoor: leesOpRij(a.afgesprokenVoor, rij, jaartal) ?? undefined,
    };
    const uit = metZin(() => tariefafspraak(vraag, tabel));
    if (!uit.gevonden) throw new Invoerfout(uit.bekend, 'nb');
    const { percentage, nhc, nic, uitleg, opmerking, bron } = uit;
    return [percentage.toNumber(), nhc.toNumber(), nic.toNumber(), uitleg, opmerking, bron];
  });
}

const leesGrond = keuzeUit(['maatwerk', 'hardheidsclausule'] as const);

function leesUitvoer(uitvoer: Argument | null): 'percentage' | 'volledig' {
  if (uitvoer === null) return 'percentage';
  const lees = keuzeUit(['percentage', 'volledig'] as const);
  return lees(enkeleCel(uitvoer), { argument: uitvoer.naam }) ?? 'percentage';
}
