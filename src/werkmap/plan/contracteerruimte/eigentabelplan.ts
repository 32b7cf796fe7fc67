// The plan that fills a contracteerruimtetabel of the user's own, where it stands.
import { CONTRACTEERRUIMTERIJEN, TOTAAL } from '../../../domein/contracteerruimte';
import type { Invoerrij, Rij } from '../../../domein/contracteerruimte';
import { NUL } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import { celnaam } from '../../beeld/adres';
import type { Gebied } from '../../beeld/adres';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { INVOERRIJEN } from '../../herkennen/bron';
import type { Bron } from '../../herkennen/bron';
import { eenheidnaam } from '../../herkennen/eenheid';
import { magLeegZijn } from '../../herkennen/problemen';
import type { Plaats } from '../../waarom/uitleg';
import { gelijkeInhoud } from '../canoniek';
import type { Bladplan, Celinhoud, Formule, Wijziging, Wijzigingsplan } from '../wijzigingsplan';
import { invoerformule, rekenformule, totaalformule } from './cellen';
import type { Cellenbron } from './cellen';
import { bedragIn, inhoudVan, leesEigentabel } from './eigentabel';
import type { Eigentabel } from './eigentabel';
import { invoerbronnen } from './invoerbronnen';
import type { Invoerbronnen } from './invoerbronnen';
import { kringcel } from './kring';
import { maakTabeluitleg } from './tabeluitleg';
import { celIn } from './uitleg';
import type { Plek } from './uitleg';
import { bekendeBedragen, bronbedrag, uitkomsten } from './uitkomsten';
import type { Tabelinhoud, Uitkomsten } from './uitkomsten';
import type { Tabelvraag } from './vraag';

/** The plan with what the user should know about it, or the reason why the table can't be filled. */
export type Eigentabelvoorstel =
  ({ gelukt: true; opmerkingen: readonly string[] } & Tabelinhoud) | { gelukt: false; zin: string };

/** A table to fill and all that is needed for it. */
interface Werk {
  vraag: Tabelvraag;
  tabel: Eigentabel;
  bronnen: Invoerbronnen;
  /** Amounts as they will be. */
  uitkomsten: Uitkomsten;
}

/** Whether the source of an input cell is that same cell: then the amount is the user's own and stays. */
function isZichzelf(tabel: Eigentabel, bron: Cellenbron | undefined, rij: Invoerrij, regio: string): boolean {
  if (bron?.soort !== 'blok') return false;
  const cel = bron.bron.rijen[rij]?.cellen[regio]?.cel;
  const doel = celIn(tabel.plaats, rij, regio);
  return cel?.blad === tabel.blad.naam && cel.rij === doel?.rij && cel.kolom === doel.kolom;
}

/** The reference for an input cell; undefined when the user's own amount stays. */
function verwijzing(
  { tabel, bronnen }: Pick<Werk, 'tabel' | 'bronnen'>,
  rij: Invoerrij,
  regio: string,
): Formule | undefined {
  const bron = bronnen.van[rij];
  if (isZichzelf(tabel, bron, rij, regio)) return undefined;
  return invoerformule(rij, regio, bron, tabel.plaats.eenheid);
}

/** An input of the computed rows, in cents: from its source, else what the user has in the table itself. */
function invoerbedrag(tabel: Eigentabel, bronnen: Invoerbronnen, rij: Invoerrij, regio: string): Cent | null {
  const bron = bronnen.van[rij];
  const vanBron = bron && bronbedrag(bron, rij, regio);
  if (vanBron !== undefined) return vanBron;
  const eigen = bedragIn(tabel, rij, regio);
  const leeg = (inhoudVan(tabel, rij, regio)?.formule ?? '') === '';
  return eigen === null && leeg && magLeegZijn(rij) ? NUL : eigen;
}

function nieuweInhoud(werk: Werk, rij: Rij, kolom: string): Formule | undefined {
  const { tabel, vraag } = werk;
  if (kolom === TOTAAL) return totaalformule(tabel.plaats, rij, vraag.regios, { bewaakt: true });
  const som = CONTRACTEERRUIMTERIJEN.find(({ id }) => id === rij)?.som;
  if (som) return rekenformule(tabel.plaats, rij, kolom, { bewaakt: true });
  return verwijzing(werk, rij as Invoerrij, kolom);
}

/** What a cell gets; null leaves what stands there: an own amount or formula that already gives the outcome. */
function celinhoud(werk: Werk, rij: Rij, kolom: string): Celinhoud {
  const nieuw = nieuweInhoud(werk, rij, kolom);
  if (!nieuw) return null;
  const nu = inhoudVan(werk.tabel, rij, kolom);
  if (!nu || nu.formule === '' || gelijkeInhoud(nu.formule, nieuw.formule)) return nieuw;
  const uitkomst = werk.uitkomsten[rij]?.[kolom];
  return uitkomst !== undefined && bedragIn(werk.tabel, rij, kolom) === uitkomst ? null : nieuw;
}

interface Celplan {
  rij: Rij;
  kolom: string;
  plek: Plek;
  inhoud: Celinhoud;
}

function celplannen(werk: Werk): Celplan[] {
  return werk.tabel.rijen.flatMap((rij) =>
    werk.tabel.kolommen.flatMap((kolom) => {
      const plek = celIn(werk.tabel.plaats, rij, kolom);
      return plek ? [{ rij, kolom, plek, inhoud: celinhoud(werk, rij, kolom) }] : [];
    }),
  );
}

/** One matrix over all amounts; what lies in between (other rows and columns of the user) is left alone. */
function alsWijziging(cellen: readonly Celplan[]): Wijziging {
  const rijen = cellen.map(({ plek }) => plek.rij);
  const kolommen = cellen.map(({ plek }) => plek.kolom);
  const [rij, kolom] = [Math.min(...rijen), Math.min(...kolommen)];
  const gebied: Gebied = {
    rij,
    kolom,
    rijen: Math.max(...rijen) - rij + 1,
    kolommen: Math.max(...kolommen) - kolom + 1,
  };
  const inhoud = Array.from({ length: gebied.rijen }, () => Array<Celinhoud>(gebied.kolommen).fill(null));
  for (const { plek, inhoud: wat } of cellen)
    (inhoud[plek.rij - rij] as Celinhoud[])[plek.kolom - kolom] = wat;
  return { soort: 'cellen', gebied, inhoud };
}

/** The cells that a source reads. */
function gelezen(bron: Cellenbron, rij: Invoerrij, regios: readonly string[]): Plaats[] {
  if (bron.soort === 'blok') {
    return regios.flatMap((regio) => {
      const cel = bron.bron.rijen[rij]?.cellen[regio]?.cel;
      return cel ? [{ blad: cel.blad, gebied: { ...cel, rijen: 1, kolommen: 1 } }] : [];
    });
  }
  return bron.sommen.flatMap(({ lijst: { blad }, bedragen, regios: namen }) => [
    { blad, gebied: bedragen },
    ...(namen ? [{ blad, gebied: namen }] : []),
  ]);
}

/** A cell that would be written and that its own source is made of. */
function kring(
  beeld: Werkmapbeeld,
  { vraag, tabel, bronnen }: Werk,
  cellen: readonly Celplan[],
): Plek | undefined {
  const plaatsen = INVOERRIJEN.flatMap((rij) => {
    const bron = bronnen.van[rij];
    if (!bron) return [];
    const vanElders = vraag.regios.filter((regio) => !isZichzelf(tabel, bron, rij, regio));
    return gelezen(bron, rij, vanElders);
  });
  const geschreven = cellen.filter(({ inhoud }) => inhoud !== null).map(({ plek }) => plek);
  return kringcel(beeld, plaatsen, tabel.blad.naam, geschreven);
}

/** Input rows of which no cell comes from elsewhere. */
function eigenRijen({ vraag, tabel, bronnen }: Werk): Set<Invoerrij> {
  return new Set(
    INVOERRIJEN.filter(
      (rij) =>
        tabel.rijen.includes(rij) &&
        vraag.regios.every((regio) => !verwijzing({ tabel, bronnen }, rij, regio)),
    ),
  );
}

function opmerkingen(werk: Werk, cellen: readonly Celplan[]): string[] {
  const { tabel, bronnen } = werk;
  const { eenheid } = tabel.plaats;
  const zinnen = [...bronnen.opmerkingen];
  const vast = cellen.filter(({ rij, kolom, inhoud }) => {
    const nu = inhoudVan(tabel, rij, kolom);
    return inhoud === null && typeof nu?.formule === 'number' && nieuweInhoud(werk, rij, kolom) !== undefined;
  });
  if (vast.length) {
    const wat = vast.length === 1 ? 'Eén cel heeft' : `${vast.length} cellen hebben`;
    const blijft = vast.length === 1 ? 'blijft staan; zij volgt' : 'blijven staan; zij volgen';
    zinnen.push(`${wat} al het juiste bedrag als getal en ${blijft} de bron niet.`);
  }
  if (eenheid !== 1) {
    zinnen.push(
      `De tabel staat in ${eenheidnaam(eenheid)}: de formules delen door ${eenheid.toLocaleString('nl-NL')}. ` +
        'De cellen houden hun volle precisie; de getalnotatie rondt af.',
    );
  }
  return zinnen;
}

function bladplanVoor(werk: Werk, cellen: readonly Celplan[]): Bladplan {
  const { vraag, tabel, bronnen } = werk;
  const eigen = eigenRijen(werk);
  return {
    blad: { soort: 'bestaand', id: tabel.blad.id, naam: tabel.blad.naam },
    wijzigingen: [alsWijziging(cellen)],
    administratie: {
      soort: 'eigen tabel',
      uitleg: maakTabeluitleg(vraag, tabel.plaats, bronnen, eigen),
    },
  };
}

/**
 * Fills a recognised table of the user's own: inputs that come from elsewhere become live references, computed rows
 * and Totaal live formulas, in the unit of the table and without touching its formats. Left alone: inputs without
 * another source, and cells that already give the outcome. #N/A wherever an amount is missing.
 * @param doel the block to fill, with all regio's of the question and no others
 */
export function eigenTabelplan(beeld: Werkmapbeeld, vraag: Tabelvraag, doel: Bron): Eigentabelvoorstel {
  const bronnen = invoerbronnen(beeld, vraag);
  const nodig = new Set(
    INVOERRIJEN.filter((rij) => {
      const bron = bronnen.van[rij];
      return bron && vraag.regios.some((regio) => bronbedrag(bron, rij, regio));
    }),
  );
  const tabel = leesEigentabel(beeld, doel, vraag.regios, nodig);
  if (typeof tabel === 'string') return { gelukt: false, zin: tabel };
  const invoer = (rij: Invoerrij, regio: string) => invoerbedrag(tabel, bronnen, rij, regio);
  const werk: Werk = {
    vraag,
    tabel,
    bronnen,
    uitkomsten: uitkomsten(vraag.regios, invoer),
  };
  const cellen = celplannen(werk);
  const raak = kring(beeld, werk, cellen);
  if (raak) {
    const zin =
      `Cel ${celnaam(raak)} van de tabel op blad ${doel.blad} is zelf (deel van) een bron: zij zou naar zichzelf ` +
      'verwijzen. Kies een andere bron of kies ‘op een nieuw blad’.';
    return { gelukt: false, zin };
  }
  const plan: Wijzigingsplan = {
    titel: `Tabel op blad ${doel.blad}`,
    bladen: [bladplanVoor(werk, cellen), ...bronnen.bladen],
    activeer: 0,
  };
  const bedragen = bekendeBedragen(vraag.regios, invoer);
  return { gelukt: true, plan, bedragen, opmerkingen: opmerkingen(werk, cellen) };
}
