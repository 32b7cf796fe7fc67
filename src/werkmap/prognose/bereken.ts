// The year forecast by the chosen method beside linear, per regio and per leveringsvorm, and how sure it is.
import { zoekUitvoerder } from '../../beleid/zorgkantoren';
import { cent, som, verschil } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import type { Leveringsvorm } from '../../domein/leveringsvorm';
import { band80, tekortkans } from '../../domein/naijl/band';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { RIJNAMEN } from '../herkennen/bron';
import { lijstrijen } from '../herkennen/lijst/lees';
import { heeftAlleenMaanden, heeftMaandrijen } from '../herkennen/lijst/lijst';
import type { Lijst } from '../herkennen/lijst/lijst';
import { invoerbronnen } from '../plan/contracteerruimte/invoerbronnen';
import type { Invoerbronnen } from '../plan/contracteerruimte/invoerbronnen';
import { waaromNiet } from '../plan/contracteerruimte/prognoseblad';
import { bronbedrag } from '../plan/contracteerruimte/uitkomsten';
import { invoerVan, lijstinvoerVan } from '../plan/contracteerruimte/vraag';
import type { Tabelvraag } from '../plan/contracteerruimte/vraag';
import type { Prognosekeuze } from './keuze';
import { maandtotalen } from './maandtotalen';
import { Foutenteller } from './onzekerheid';
import { toetsVan } from './toets';
import type { Toets } from './toets';
import { jaarbedrag, patroonVoor, rekenwijze, voetnoot } from './wijze';
import type { Maandrij, Rekenwijze } from './wijze';

/** A forecast beside linear per month; cents. */
export interface Bedragpaar {
  lineair: Cent;
  prognose: Cent;
  /** prognose − lineair */
  correctie: Cent;
}

/** One leveringsvorm in one regio. */
export interface Prognoseregel extends Bedragpaar {
  regio: string;
  /** Absent = the list names none we know. */
  leveringsvorm?: Leveringsvorm;
  /** On what the correction rests, or why it follows the whole; absent = none. */
  uitleg?: string;
}

/** A band in cents. */
export interface Centband {
  laag: Cent;
  hoog: Cent;
}

/** How sure a forecast is. */
export interface Zekerheid {
  standaardfout: Cent;
  /** Four out of five outcomes of the forecast fall in it. */
  band: Centband;
}

/** One regio, or all of them together. */
export interface Prognoseregio extends Bedragpaar {
  regio: string;
  zekerheid?: Zekerheid;
  /** What there is for ZIN: the whole ruimte minus the prognose PGB; absent when an amount of it is missing. */
  ruimte?: Cent;
  /** ruimte − lineair and ruimte − prognose. */
  overschotLineair?: Cent;
  overschot?: Cent;
  /** Fraction; absent without ruimte or zekerheid. */
  tekortkans?: number;
}

/** Everything the step shows. */
export interface Prognosebeeld {
  wijze: Rekenwijze;
  regels: readonly Prognoseregel[];
  regios: readonly Prognoseregio[];
  /** All regio's that have a forecast. */
  totaal?: Prognoseregio;
  /** Why there is no band; sentence. */
  geenBand?: string;
  toets?: Toets;
  voetnoot: string;
  /** Nothing to extrapolate: why; the rest is then empty. */
  nietNodig?: string;
}

interface Rij extends Maandrij {
  regio: string;
}

/** The rows of the lists whose months become the prognose ZIN. */
function maandrijen(beeld: Werkmapbeeld, vraag: Tabelvraag): { rijen: Rij[] } | { zin: string } {
  const uitvoerder = zoekUitvoerder(vraag.uitvoerder);
  const lijsten = lijstinvoerVan(vraag)
    .filter(
      ({ rij, veld, lijst }) => rij === 'prognoseZin' && veld === 'prognose' && heeftAlleenMaanden(lijst),
    )
    .map(({ lijst }) => lijst);
  if (!uitvoerder || lijsten.length === 0) return { zin: waaromGeenMaanden(vraag) };
  for (const lijst of lijsten) {
    const bezwaar = waaromNiet(beeld, lijst, uitvoerder, vraag.peilmaand);
    if (bezwaar !== undefined) return { zin: bezwaar };
  }
  const { jaar, regios } = vraag;
  const vraagVan = { uitvoerder, jaar, regios, peilmaand: vraag.peilmaand };
  const gelezen = lijsten.flatMap((lijst: Lijst): (Maandrij & { regio?: string })[] =>
    heeftMaandrijen(lijst)
      ? [...maandtotalen(beeld, lijst, vraagVan).rijen]
      : lijstrijen(beeld, lijst, vraagVan),
  );
  const rijen = gelezen.flatMap((rij) => (rij.regio === undefined ? [] : [{ ...rij, regio: rij.regio }]));
  return { rijen: rijen.filter(({ regio }) => regios.includes(regio)) };
}

function waaromGeenMaanden(vraag: Tabelvraag): string {
  const invoer = invoerVan(vraag, 'prognoseZin');
  const blad = invoer?.soort === 'lijst' ? invoer.lijsten[0]?.blad : invoer?.bron.blad;
  if (blad === undefined)
    return `Er is nog geen bron voor ${RIJNAMEN.prognoseZin}. Kies in de stap Gegevens een lijst met maanden.`;
  return `Op blad ${blad} staat al een bedrag voor het hele jaar: er valt niets door te rekenen. Wilt u dat wel, kies dan in de stap Gegevens een lijst met maanden.`;
}

function optelling(paren: readonly Bedragpaar[]): Bedragpaar {
  const lineair = som(paren.map((paar) => paar.lineair));
  const prognose = som(paren.map((paar) => paar.prognose));
  return { lineair, prognose, correctie: verschil(prognose, lineair) };
}

/** A row with both its year amounts; undefined when nothing is declared. */
function berekend(
  rij: Rij,
  wijze: Rekenwijze,
  lineair: Rekenwijze,
  vraag: Tabelvraag,
): { rij: Rij; paar: Bedragpaar } | undefined {
  const gewoon = jaarbedrag(rij, lineair, vraag.jaar, vraag.peilmaand);
  const prognose = jaarbedrag(rij, wijze, vraag.jaar, vraag.peilmaand);
  if (gewoon === null || prognose === null) return undefined;
  return { rij, paar: { lineair: gewoon, prognose, correctie: verschil(prognose, gewoon) } };
}

type Berekenderij = NonNullable<ReturnType<typeof berekend>>;

function perVorm(regio: string, rijen: readonly Berekenderij[], wijze: Rekenwijze): Prognoseregel[] {
  const vormen = new Map<Leveringsvorm | undefined, Bedragpaar[]>();
  for (const { rij, paar } of rijen) {
    vormen.set(rij.leveringsvorm, [...(vormen.get(rij.leveringsvorm) ?? []), paar]);
  }
  return [...vormen].map(([vorm, paren]) => {
    const uitleg = (vorm && wijze.terugval.get(vorm)) ?? patroonVoor(wijze, vorm)?.uitleg;
    return {
      regio,
      ...(vorm && { leveringsvorm: vorm }),
      ...optelling(paren),
      ...(uitleg !== undefined && { uitleg }),
    };
  });
}

/** What the regio has for ZIN; undefined when one of the amounts is missing. */
function ruimteVoorZin(bronnen: Invoerbronnen, regio: string): Cent | undefined {
  const bedrag = (rij: 'ruimteZin' | 'ruimtePgb' | 'saldo' | 'prognosePgb') => {
    const bron = bronnen.van[rij];
    if (!bron) return rij === 'saldo' ? cent(0) : undefined;
    return bronbedrag(bron, rij, regio) ?? undefined;
  };
  const [zin, pgb, saldo, prognosePgb] = [
    bedrag('ruimteZin'),
    bedrag('ruimtePgb'),
    bedrag('saldo'),
    bedrag('prognosePgb'),
  ];
  if (zin === undefined || pgb === undefined || saldo === undefined || prognosePgb === undefined)
    return undefined;
  return verschil(som([zin, pgb, saldo]), prognosePgb);
}

function zekerheidVan(
  rijen: readonly Berekenderij[],
  prognose: Cent,
  wijze: Rekenwijze,
  peilmaand: number,
): Zekerheid | { zin: string } | undefined {
  if (!wijze.patroon || prognose <= 0) return undefined;
  const teller = new Foutenteller();
  for (const { rij } of rijen) {
    const patroon = patroonVoor(wijze, rij.leveringsvorm);
    if (patroon) teller.voegToe(patroon, rij.maanden, peilmaand);
  }
  const fout = teller.standaardfout();
  if (typeof fout !== 'number') return fout;
  const { laag, hoog } = band80(prognose, fout);
  return {
    standaardfout: cent(Math.round(fout)),
    band: { laag: cent(Math.round(laag)), hoog: cent(Math.round(hoog)) },
  };
}

interface Beoordeeld {
  regio: Prognoseregio;
  geenBand?: string;
}

function beoordeel(
  naam: string,
  rijen: readonly Berekenderij[],
  ruimte: Cent | undefined,
  wijze: Rekenwijze,
  peilmaand: number,
): Beoordeeld {
  const paar = optelling(rijen.map((rij) => rij.paar));
  const gevonden = zekerheidVan(rijen, paar.prognose, wijze, peilmaand);
  const zekerheid = gevonden && !('zin' in gevonden) ? gevonden : undefined;
  const regio: Prognoseregio = {
    regio: naam,
    ...paar,
    ...(zekerheid && { zekerheid }),
    ...(ruimte !== undefined && {
      ruimte,
      overschotLineair: verschil(ruimte, paar.lineair),
      overschot: verschil(ruimte, paar.prognose),
    }),
    ...(ruimte !== undefined &&
      zekerheid && { tekortkans: tekortkans(ruimte, paar.prognose, zekerheid.standaardfout) }),
  };
  return { regio, ...(gevonden && 'zin' in gevonden && { geenBand: gevonden.zin }) };
}

/** The name of all regio's together. */
export const ALLE_REGIOS = 'Totaal';

/**
 * The forecast of the prognose ZIN by the chosen method beside linear per month.
 * @param vraag the table as it will be written, with the source of every row
 */
export function berekenPrognose(beeld: Werkmapbeeld, vraag: Tabelvraag, keuze: Prognosekeuze): Prognosebeeld {
  const wijze = rekenwijze(beeld, keuze);
  const leeg = { wijze, regels: [], regios: [], voetnoot: voetnoot(wijze, vraag.peilmaand) };
  const gelezen = maandrijen(beeld, vraag);
  if ('zin' in gelezen) return { ...leeg, nietNodig: gelezen.zin };
  const lineair = rekenwijze(beeld);
  const alle = gelezen.rijen.flatMap((rij) => berekend(rij, wijze, lineair, vraag) ?? []);
  const bronnen = invoerbronnen(beeld, { ...vraag, prognose: keuze });
  const perRegio = vraag.regios.flatMap((naam) => {
    const rijen = alle.filter(({ rij }) => rij.regio === naam);
    if (rijen.length === 0) return [];
    return [
      {
        naam,
        rijen,
        beoordeeld: beoordeel(naam, rijen, ruimteVoorZin(bronnen, naam), wijze, vraag.peilmaand),
      },
    ];
  });
  const regios = perRegio.map(({ beoordeeld }) => beoordeeld.regio);
  const ruimtes = regios.flatMap(({ ruimte }) => ruimte ?? []);
  const ruimte = ruimtes.length === regios.length ? som(ruimtes) : undefined;
  const totaal = regios.length ? beoordeel(ALLE_REGIOS, alle, ruimte, wijze, vraag.peilmaand) : undefined;
  const geenBand =
    totaal?.geenBand ?? perRegio.find(({ beoordeeld }) => beoordeeld.geenBand)?.beoordeeld.geenBand;
  const toets = toetsVan(wijze, vraag.jaar, vraag.peilmaand);
  return {
    ...leeg,
    regels: perRegio.flatMap(({ naam, rijen }) => perVorm(naam, rijen, wijze)),
    regios,
    ...(totaal && { totaal: totaal.regio }),
    ...(geenBand !== undefined && { geenBand }),
    ...(toets && { toets }),
  };
}
