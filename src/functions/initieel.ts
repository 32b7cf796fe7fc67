import type { Decimal } from 'decimal.js';
import { type Beleidswaarde, beleidswaarde } from '../beleid/waarden';
import { euroVanCent } from '../domein/geld';
import { initieleAfspraak, waardeVan } from '../domein/initieel';
import { leesBeleid } from './beleidstabel';
import { argument, enkeleCel, optioneel, plek, type Argument } from './cellen';
import { Invoerfout, metZin } from './fouten';
import { keuzeUit } from './keuze';
import { weiger } from './plek';
import { kolomhoogte, leesOpRij, regelPerRij, type Uitkomst } from './uitzenden';
import { getal, jaartal, nietNegatief, tekst } from './waarden';

/**
 * Berekent de initiële productieafspraak per prestatie uit het herschikte volume van vorig jaar, na correcties.
 * @customfunction INITIEEL
 * @helpurl https://localhost:3000/help.html#INITIEEL
 * @param zorgkantoor Naam van het zorgkantoor, bijvoorbeeld "CZ".
 * @param jaar Jaar van de nieuwe afspraak, bijvoorbeeld 2023.
 * @param volume Kolom met het volume van de herschikte productieafspraak van vorig jaar, één rij per prestatie.
 * @param leveringsvorm Leveringsvorm per rij: "ZZP", "VPT", "DTV" of "MPT".
 * @param kasjaar Correctie voor kasjaareffecten, in eenheden: meer is positief, minder negatief.
 * @param nietToegestaan Volume dat niet op deze prestatie gedeclareerd mocht worden. Gaat eraf; geef een positief getal.
 * @param bestuurlijk Wijziging na het bestuurlijk overleg, in eenheden: meer is positief, minder negatief.
 * @param overheid Effect van overheidsmaatregelen, in eenheden: meer is positief, minder negatief.
 * @param tarief Tarief per eenheid in euro's. Nodig voor uitvoer "waarde" en voor de bedragen bij "volledig".
 * @param sector Sector, bijvoorbeeld "VV", "GZ" of "GGZ".
 * @param uitvoer "volume" (standaard), "waarde" in euro's, of "volledig" (tabel met koprij en uitleg).
 * @param beleid Tabel WLZ_Beleid met kopregel: uw eigen waarden gaan voor het gepubliceerde beleid.
 */
export function initieel(
  zorgkantoor: unknown[][],
  jaar: unknown[][],
  volume: unknown[][],
  leveringsvorm: unknown[][],
  kasjaar?: unknown[][],
  nietToegestaan?: unknown[][],
  bestuurlijk?: unknown[][],
  overheid?: unknown[][],
  tarief?: unknown[][],
  sector?: unknown[][],
  uitvoer?: unknown[][],
  beleid?: unknown[][],
): unknown[][] {
  const a: Kolommen = {
    zorgkantoor: argument('zorgkantoor', zorgkantoor),
    jaar: argument('jaar', jaar),
    volume: argument('volume', volume),
    leveringsvorm: argument('leveringsvorm', leveringsvorm),
    kasjaar: optioneel('kasjaar', kasjaar),
    nietToegestaan: optioneel('nietToegestaan', nietToegestaan),
    bestuurlijk: optioneel('bestuurlijk', bestuurlijk),
    overheid: optioneel('overheid', overheid),
    tarief: optioneel('tarief', tarief),
    sector: optioneel('sector', sector),
  };
  const vorm = leesUitvoer(optioneel('uitvoer', uitvoer));
  const tabel = leesBeleid(beleid);
  const breed = vorm === 'volledig' ? KOP.length : 1;
  const uit = regelPerRij(kolomhoogte(Object.values(a)), breed, (rij): readonly (number | string)[] => {
    const kantoor = leesOpRij(a.zorgkantoor, rij, tekst);
    const inJaar = leesOpRij(a.jaar, rij, jaartal);
    const herschikt = leesOpRij(a.volume, rij, nietNegatief);
    if (kantoor === null || inJaar === null || herschikt === null) return [];
    const vraag = {
      onderdeel: 'initieel percentage' as const,
      zorgkantoor: kantoor,
      jaar: inJaar,
      leveringsvorm: leesOpRij(a.leveringsvorm, rij, tekst) ?? undefined,
      sector: leesOpRij(a.sector, rij, tekst) ?? undefined,
    };
    return rijUitkomst(a, rij, herschikt, beleidswaarde(vraag, tabel), vorm);
  });
  const metKop: Uitkomst[][] = vorm === 'volledig' ? [[...KOP], ...uit] : uit;
  return metKop;
}

type Kolommen = Record<'zorgkantoor' | 'jaar' | 'volume' | 'leveringsvorm', Argument> &
  Record<'kasjaar' | 'nietToegestaan' | 'bestuurlijk' | 'overheid' | 'tarief' | 'sector', Argument | null>;

const KOP = [
  'Herschikt volume',
  'Volume voor aftrek',
  'Percentage',
  'Initieel volume',
  'Waarde voor aftrek',
  'Initiële waarde',
  'Uitleg',
] as const;

const UITVOER = ['volume', 'waarde', 'volledig'] as const;
type Uitvoer = (typeof UITVOER)[number];

function leesUitvoer(uitvoer: Argument | null): Uitvoer {
  if (uitvoer === null) return 'volume';
  return keuzeUit(UITVOER)(enkeleCel(uitvoer), { argument: uitvoer.naam }) ?? 'volume';
}

function rijUitkomst(
  a: Kolommen,
  rij: number,
  herschikt: Decimal,
  percentage: Beleidswaarde,
  vorm: Uitvoer,
): readonly (number | string)[] {
  if (!percentage.gevonden) throw new Invoerfout(percentage.bekend, 'nb');
  const afspraak = metZin(() =>
    initieleAfspraak(herschikt, percentage.waarde, {
      kasjaar: leesOpRij(a.kasjaar, rij, getal) ?? undefined,
      nietToegestaan: leesOpRij(a.nietToegestaan, rij, nietNegatief) ?? undefined,
      bestuurlijk: leesOpRij(a.bestuurlijk, rij, getal) ?? undefined,
      overheid: leesOpRij(a.overheid, rij, getal) ?? undefined,
    }),
  );
  if (vorm === 'volume') return [afspraak.volume.toNumber()];
  const prijs = leesOpRij(a.tarief, rij, nietNegatief);
  const waarde = (volume: Decimal): number | string =>
    prijs === null ? '' : metZin(() => euroVanCent(waardeVan(volume, prijs)));
  if (vorm === 'waarde') {
    const hier = a.tarief === null ? { argument: 'tarief' } : plek(a.tarief, rij, 0);
    return [
      prijs === null ? weiger(hier, 'geef een tarief voor uitvoer "waarde".') : waarde(afspraak.volume),
    ];
  }
  return [
    herschikt.toNumber(),
    afspraak.voorAftrek.toNumber(),
    percentage.waarde.toNumber(),
    afspraak.volume.toNumber(),
    waarde(afspraak.voorAftrek),
    waarde(afspraak.volume),
    `${afspraak.uitleg} ${percentage.toelichting}`.trim(),
  ];
}
