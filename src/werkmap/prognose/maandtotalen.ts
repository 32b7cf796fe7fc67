// A list with a row per month, added up to one row per regio and leveringsvorm with its months beside each other.
import { cent, NUL } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import { LEVERINGSVORMEN } from '../../domein/leveringsvorm';
import type { Leveringsvorm } from '../../domein/leveringsvorm';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Vraag } from '../herkennen/bron';
import { houdtSomTegen } from '../herkennen/cel';
import { boekvormVan, isLater } from '../herkennen/lijst/boeking';
import { gelezenRijen } from '../herkennen/lijst/lees';
import type { Gelezenrij } from '../herkennen/lijst/gelezenrij';
import { kolomMet, MAANDVELDEN } from '../herkennen/lijst/lijst';
import type { Lijst } from '../herkennen/lijst/lijst';
import { onthouden, vraagtekst } from '../herkennen/onthouden';

/** What a regio declared of one leveringsvorm. */
export interface Maandtotaal {
  regio: string;
  /** Absent: all rows that name none we know. */
  leveringsvorm?: Leveringsvorm;
  /**
   * Cents, January first, always twelve; null = the regio declared nothing at all in that month. A leveringsvorm that
   * wasn't declared in a month in which its regio was, is 0 there (keuze: an aanbieder that is late is na-ijl, and that
   * is what the uitlooppatroon corrects; per aanbieder a care that is given once would be counted twelve times).
   */
  maanden: readonly (Cent | null)[];
}

export interface Maandtelling {
  rijen: readonly Maandtotaal[];
  /** Regio's with something among their amounts that a formula can't add up. */
  onbruikbaar: ReadonlySet<string>;
}

type Maandvraag = Vraag & { peilmaand: number };

/** The rows that count: of the asked year, of a regio, and booked by the peilmaand. */
function tellend(beeld: Werkmapbeeld, lijst: Lijst, vraag: Maandvraag): Gelezenrij[] {
  const boekvorm = boekvormVan(beeld, lijst);
  return gelezenRijen(beeld, lijst, vraag).filter(({ maand, jaar, boeking }) => {
    if (maand === undefined || jaar !== vraag.jaar) return false;
    return boekvorm === undefined || !isLater(boeking, boekvorm, vraag.jaar, vraag.peilmaand);
  });
}

/** The amounts of one regio by leveringsvorm; '' = none we know. */
type Perioden = Map<Leveringsvorm | '', number[]>;

function perRegio(rijen: readonly Gelezenrij[]): { sommen: Map<string, Perioden>; onbruikbaar: Set<string> } {
  const sommen = new Map<string, Perioden>();
  const onbruikbaar = new Set<string>();
  for (const { rij, maand, cellen } of rijen) {
    const { regio, leveringsvorm = '' } = rij;
    const cel = cellen.realisatie;
    if (regio === undefined || maand === undefined || !cel) continue;
    if (houdtSomTegen(cel)) onbruikbaar.add(regio);
    if (cel.bedrag === null || cel.stand !== 'getal') continue;
    const vormen = sommen.get(regio) ?? new Map<Leveringsvorm | '', number[]>();
    const maanden = vormen.get(leveringsvorm) ?? [];
    maanden[maand - 1] = (maanden[maand - 1] ?? 0) + cel.bedrag;
    sommen.set(regio, vormen.set(leveringsvorm, maanden));
  }
  return { sommen, onbruikbaar };
}

function totalenVan(regio: string, vormen: Perioden): Maandtotaal[] {
  const gedeclareerd = MAANDVELDEN.map((_veld, m) =>
    [...vormen.values()].some((bedragen) => bedragen[m] !== undefined),
  );
  return [...LEVERINGSVORMEN, '' as const].flatMap((vorm): Maandtotaal[] => {
    const bedragen = vormen.get(vorm);
    if (!bedragen) return [];
    const maanden = gedeclareerd.map((ja, m) => (ja ? cent(bedragen[m] ?? NUL) : null));
    return [{ regio, ...(vorm !== '' && { leveringsvorm: vorm }), maanden }];
  });
}

/** The months of a list with a row per month, as the formulas on our worksheet Prognose add them up. */
export function maandtotalen(beeld: Werkmapbeeld, lijst: Lijst, vraag: Maandvraag): Maandtelling {
  const tekst = `maandtotalen ${vraagtekst(vraag)} ${vraag.peilmaand} ${JSON.stringify(lijst)}`;
  return onthouden([beeld], tekst, () => {
    const { sommen, onbruikbaar } = perRegio(tellend(beeld, lijst, vraag));
    const namen = vraag.uitvoerder.regios.map(({ naam }) => naam);
    return { rijen: namen.flatMap((naam) => totalenVan(naam, sommen.get(naam) ?? new Map())), onbruikbaar };
  });
}

/** The last month (1 to 12) with amounts in the latest year of a list with a row per month. */
export function laatstePeriode(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  vraag: Vraag,
): { jaar: number; maand: number } | undefined {
  if (lijst.periodekolom === undefined || !kolomMet(lijst, 'realisatie')) return undefined;
  let laatste: { jaar: number; maand: number } | undefined;
  for (const { maand, jaar, cellen } of gelezenRijen(beeld, lijst, vraag)) {
    if (maand === undefined || cellen.realisatie?.stand === 'leeg') continue;
    if (!laatste || jaar * 12 + maand > laatste.jaar * 12 + laatste.maand) laatste = { jaar, maand };
  }
  return laatste;
}
