import { Exact } from '../domein/decimaal';
import type { Driehoek } from '../domein/naijl/driehoek';
import { eindstanden, voltooiingsgraden, type Eindstand } from '../domein/naijl/eindstand';
import { controleerStaart, ontwikkelingen, type Ontwikkeling } from '../domein/naijl/factoren';
import { standaardfouten, type Standaardfouten } from '../domein/naijl/mack';
import { argument, enkeleCel, optioneel, plek, type Argument } from './cellen';
import { metZin } from './fouten';
import { keuzeUit } from './keuze';
import type { Uitkomst } from './uitzenden';
import { nietNegatief } from './waarden';

/**
 * Berekent uit een driehoek hoe volledig de declaraties zijn (chain ladder), met eindstand, reserve en standaardfout.
 * @customfunction NAIJL
 * @helpurl https://localhost:3000/help.html#NAIJL
 * @param driehoek Opgetelde bedragen zonder koppen: per productiemaand een rij, per leeftijd een kolom. Onbekend blijft leeg.
 * @param uitvoer "voltooiing" (standaard), "factoren", "eindstand", "reserve", "standaardfout" of "volledig".
 * @param staart Factor voor wat na de laatste kolom nog komt, bijvoorbeeld 1,01. Standaard 1: niets.
 */
export function naijl(driehoek: unknown[][], uitvoer?: unknown[][], staart?: unknown[][]): unknown[][] {
  const bedragen = leesDriehoek(argument('driehoek', driehoek));
  const vorm = leesUitvoer(optioneel('uitvoer', uitvoer));
  const factor = leesStaart(optioneel('staart', staart));
  return metZin(() => {
    const stappen = ontwikkelingen(bedragen);
    const standen = eindstanden(bedragen, stappen, factor);
    switch (vorm) {
      case 'voltooiing':
        return [voltooiingsgraden(stappen, factor)];
      case 'factoren':
        return [[...stappen.map((stap) => stap.factor), ...(factor === 1 ? [] : [factor])]];
      case 'eindstand':
        return standen.map((stand) => [stand?.eindstand ?? '']);
      case 'reserve':
        return standen.map((stand) => [stand?.reserve ?? '']);
      case 'standaardfout':
        return standaardfouten(standen, stappen, factor).perRij.map((fout) => [fout ?? '']);
      case 'volledig':
        return toonVolledig(standen, stappen, factor);
    }
  });
}

const UITVOER = ['voltooiing', 'factoren', 'eindstand', 'reserve', 'standaardfout', 'volledig'] as const;

function leesUitvoer(a: Argument | null): (typeof UITVOER)[number] {
  return (a && keuzeUit(UITVOER)(enkeleCel(a), { argument: a.naam })) ?? 'voltooiing';
}

function leesStaart(a: Argument | null): number {
  const gelezen = (a && nietNegatief(enkeleCel(a), { argument: a.naam }))?.toNumber() ?? 1;
  metZin(() => controleerStaart(gelezen));
  return gelezen;
}

function leesDriehoek(a: Argument): Driehoek {
  return a.cellen.map((rij, r) => rij.map((cel, k) => nietNegatief(cel, plek(a, r, k))?.toNumber() ?? null));
}

const KOP = ['Rij', 'Bekend', 'Voltooiing', 'Eindstand', 'Reserve', 'Standaardfout'];

/** A header, one row per origin and the total; rows of which nothing is known stay blank but for their number. */
function toonVolledig(
  standen: readonly (Eindstand | null)[],
  stappen: readonly Ontwikkeling[],
  staart: number,
): Uitkomst[][] {
  const graden = voltooiingsgraden(stappen, staart);
  const fouten = schatFouten(standen, stappen, staart);
  const rijen = standen.map((stand, i): Uitkomst[] => {
    if (stand === null) return [i + 1, '', '', '', '', ''];
    const graad = graden[stand.leeftijd] ?? '';
    return [
      i + 1,
      stand.bekend,
      graad,
      stand.eindstand,
      stand.reserve,
      fouten?.perRij[i] ?? NIET_TE_SCHATTEN,
    ];
  });
  const gevuld = standen.filter((stand) => stand !== null);
  const bekend = optelling(gevuld.map((stand) => stand.bekend));
  const eindstand = optelling(gevuld.map((stand) => stand.eindstand));
  const graad = eindstand === 0 ? '' : bekend / eindstand;
  const totaal = ['Totaal', bekend, graad, eindstand, optelling(gevuld.map((stand) => stand.reserve))];
  return [KOP, ...rijen, [...totaal, fouten?.totaal ?? NIET_TE_SCHATTEN]];
}

const NIET_TE_SCHATTEN = 'niet te schatten';

/** The standard errors, or null where the triangle is too small for them: the rest of the table still stands. */
function schatFouten(
  standen: readonly (Eindstand | null)[],
  stappen: readonly Ontwikkeling[],
  staart: number,
): Standaardfouten | null {
  try {
    return standaardfouten(standen, stappen, staart);
  } catch (fout) {
    if (fout instanceof RangeError) return null;
    throw fout;
  }
}

function optelling(bedragen: readonly number[]): number {
  return bedragen.reduce((som, bedrag) => som.plus(bedrag), new Exact(0)).toNumber();
}
