import { type Cent, cent } from '../geld';
import { zinGesloten } from './sluiting';
import type { Plaats, Sluiting } from './types';

/** How an amount is written in a sentence. */
export type Bedragtekst = (bedrag: Cent) => string;

/** Why a transfer was made and what it does. */
export function uitlegVerplaatst(
  v: {
    readonly van: Plaats;
    readonly naar: Plaats;
    readonly bedrag: Cent;
    readonly aankomst: Cent;
    /** surplus of the sender before */
    readonly overschot: Cent;
    /** deficit of the receiver before */
    readonly tekort: Cent;
    /** deficit of the receiver after */
    readonly rest: Cent;
  },
  toon: Bedragtekst,
): string {
  const { van, naar } = v;
  const eigen = van.regio === naar.regio;
  const gever = eigen ? van.kavel : `${van.regio} (${van.kavel})`;
  const krijger = eigen ? `het tekort in ${naar.kavel}` : `het tekort van ${naar.regio} in ${naar.kavel}`;
  const zinnen = [
    `${eigen ? `${van.regio}: ` : ''}${gever} houdt ${toon(v.overschot)} over, ${krijger} is ${toon(v.tekort)}.`,
  ];
  if (v.aankomst !== v.bedrag)
    zinnen.push(`Na brutering komt ${toon(v.aankomst)} van ${toon(v.bedrag)} aan.`);
  zinnen.push(v.rest === 0 ? 'Dit tekort is gedekt.' : `Er blijft ${toon(v.rest)} tekort.`);
  return zinnen.join(' ');
}

/** What is asked of others, or what they promised. */
export function uitlegElders(
  v: {
    readonly naar: Plaats;
    readonly bedrag: Cent;
    readonly toegezegd: boolean;
    readonly gesloten: { readonly sluiting: Sluiting; readonly overschot: Cent } | undefined;
  },
  toon: Bedragtekst,
): string {
  const waar = `${v.naar.regio} in ${v.naar.kavel}`;
  const zinnen = v.toegezegd
    ? [`Van wat elders is toegezegd gaat ${toon(v.bedrag)} naar ${waar}.`]
    : [`De eigen regio's kunnen het tekort van ${waar} niet verder dekken: vraag ${toon(v.bedrag)} elders.`];
  if (v.gesloten !== undefined) {
    const { sluiting, overschot } = v.gesloten;
    zinnen.push(`${metHoofdletter(zinGesloten(sluiting))}; daardoor blijft ${toon(overschot)} ongebruikt.`);
  }
  if (!v.toegezegd) zinnen.push('Komt dat er niet, dan wordt dit deel niet betaald.');
  return zinnen.join(' ');
}

/** What remains after everything. */
export function uitlegNietBetaald(naar: Plaats, bedrag: Cent, toon: Bedragtekst): string {
  return `Voor ${toon(bedrag)} van ${naar.regio} in ${naar.kavel} is geen ruimte en geen toezegging: dit wordt niet betaald.`;
}

/** The whole proposal in one or two sentences. */
export function uitlegTotaal(
  v: {
    readonly tekort: Cent;
    readonly nietGedekt: Cent;
    /** what another order of the steps would lift more */
    readonly gemist: Cent;
    readonly bewezen: boolean;
  },
  toon: Bedragtekst,
): string {
  if (v.tekort === 0) return 'Geen regio heeft een tekort; er hoeft niets te worden overgeheveld.';
  const gedekt = toon(cent(v.tekort - v.nietGedekt));
  const zinnen = [
    v.nietGedekt === 0
      ? `De eigen regio's dekken samen het hele tekort van ${gedekt}.`
      : `De eigen regio's dekken ${gedekt} van het tekort van ${toon(v.tekort)}.`,
  ];
  if (v.gemist > 0) {
    zinnen.push(
      `Als niet de eigen regio maar de eigen kavel voorgaat, is er ${toon(v.gemist)} meer te dekken.`,
    );
  }
  if (!v.bewezen) zinnen.push(NIET_BEWEZEN);
  return zinnen.join(' ');
}

const NIET_BEWEZEN = "Bij zoveel regio's is niet bewezen dat het niet met minder overhevelingen kan.";

/** The first letter as a capital. */
function metHoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
