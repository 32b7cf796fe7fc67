// The sheet Standen: how things stood each month, so that a development triangle grows by itself.
import { CONTRACTEERRUIMTERIJEN } from '../../domein/contracteerruimte';
import type { Invoerrij } from '../../domein/contracteerruimte';
import { type Cent, cent, centVanEuro, euroVanCent } from '../../domein/geld';
import { ligtIn } from '../beeld/adres';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { INVOERRIJEN, RIJNAMEN } from '../herkennen/bron';
import type { Bladplan } from '../plan/wijzigingsplan';
import { NOTATIE_AANTAL, NOTATIE_CENTEN } from './declaraties';
import type { Declaratierij } from './declaratierij';
import { leesRijen, tabelplan } from './eigentabel';
import type { Rijlezing, Tabelsoort } from './eigentabel';
import { maandcel, maandnummer, maandUitCel, NOTATIE_MAAND } from './maandcel';

export const STANDENTABEL: Tabelsoort = {
  naam: 'WLZ_Standen',
  blad: 'Standen',
  kolommen: [
    { kop: 'Stand', breedte: 64, notatie: NOTATIE_MAAND },
    { kop: 'Post', breedte: 210 },
    { kop: 'Regio', breedte: 150 },
    { kop: 'Leveringsvorm', breedte: 100 },
    { kop: 'Productiemaand', breedte: 108, notatie: NOTATIE_MAAND },
    { kop: 'Bedrag', breedte: 110, notatie: NOTATIE_CENTEN },
    { kop: 'Aantal', breedte: 84, notatie: NOTATIE_AANTAL },
  ],
};

/** What a row is about: what was declared, or a row of the contracteerruimtetabel. */
export type Post = 'declaraties' | Invoerrij;

/** Post as the sheet calls it. */
const POSTNAMEN: Readonly<Record<Post, string>> = {
  declaraties: 'Declaraties',
  ...(Object.fromEntries(INVOERRIJEN.map((rij) => [rij, hoofdletter(RIJNAMEN[rij])])) as Record<
    Invoerrij,
    string
  >),
};

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** One amount as it stood in a month. */
export interface Standrij {
  /** the month up to which was counted, `2024-02` */
  stand: string;
  post: Post;
  regio: string;
  /** '' for a row of the contracteerruimtetabel, and when it isn't known */
  leveringsvorm: string;
  /** '' for a row of the contracteerruimtetabel */
  productiemaand: string;
  bedrag: Cent;
  aantal: number;
}

/**
 * Productiemaanden that are kept per stand. Keuze: a year and a half; after that hardly anything is declared any more,
 * and the sheet stays within what is read of it for years.
 */
export const MAANDEN = 18;

/** The totals up to a month: what was booked by then, per regio, leveringsvorm and productiemaand. */
export function standVan(stand: string, rijen: readonly Declaratierij[]): Standrij[] {
  const opgeteld = new Map<string, Standrij>();
  const nu = maandnummer(stand);
  for (const { boekmaand, regio, leveringsvorm, productiemaand, bedrag, aantal } of rijen) {
    const teOud = nu - maandnummer(productiemaand) >= MAANDEN;
    if (boekmaand > stand || teOud) continue;
    const sleutel = [regio, leveringsvorm, productiemaand].join('\u0000');
    const eerder = opgeteld.get(sleutel);
    opgeteld.set(sleutel, {
      stand,
      post: 'declaraties',
      regio,
      leveringsvorm,
      productiemaand,
      bedrag: cent((eerder?.bedrag ?? 0) + bedrag),
      aantal: (Math.round((eerder?.aantal ?? 0) * 1000) + Math.round(aantal * 1000)) / 1000,
    });
  }
  return [...opgeteld].sort(([een], [ander]) => (een < ander ? -1 : 1)).map(([, rij]) => rij);
}

/** What is known of one regio's input in the contracteerruimtetabel, in cents; an amount that isn't known (#N/B) is absent. */
export interface Bekendebedragen {
  regio: string;
  bedragen: Readonly<Partial<Record<Invoerrij, Cent>>>;
}

/** The amounts of the contracteerruimtetabel as they stood in a month; no row for what wasn't known. */
export function standVanTabel(stand: string, regios: readonly Bekendebedragen[]): Standrij[] {
  return regios.flatMap(({ regio, bedragen }) =>
    INVOERRIJEN.flatMap((post): Standrij[] => {
      const bedrag = bedragen[post];
      if (bedrag === undefined) return [];
      return [{ stand, post, regio, leveringsvorm: '', productiemaand: '', bedrag, aantal: 0 }];
    }),
  );
}

function celrij(rij: Standrij): Celwaarde[] {
  return [
    maandcel(rij.stand),
    POSTNAMEN[rij.post],
    rij.regio,
    rij.leveringsvorm,
    maandcel(rij.productiemaand),
    euroVanCent(rij.bedrag),
    rij.post === 'declaraties' ? rij.aantal : '',
  ];
}

const POSTEN: readonly Post[] = ['declaraties', ...INVOERRIJEN];

function rijUit(cellen: readonly Celwaarde[]): Standrij | string {
  const [waarStand, waarPost, regio, vorm, productie, bedrag, aantal] = cellen;
  const stand = maandUitCel(waarStand ?? '');
  const post = POSTEN.find((naam) => POSTNAMEN[naam] === waarPost);
  const productiemaand = maandUitCel(productie ?? '');
  if (stand === '') return 'heeft geen stand.';
  if (post === undefined) return 'heeft een post die WLZ niet kent.';
  if (post === 'declaraties' && productiemaand === '') return 'heeft geen productiemaand.';
  if (typeof bedrag !== 'number') return 'heeft geen bedrag.';
  return {
    stand,
    post,
    regio: String(regio ?? ''),
    leveringsvorm: String(vorm ?? ''),
    productiemaand,
    bedrag: centVanEuro(bedrag),
    aantal: typeof aantal === 'number' ? aantal : 0,
  };
}

/** Reads the table on the sheet Standen; zin: why it can't be used. */
export function leesStanden(beeld: Werkmapbeeld): Rijlezing<Standrij> {
  return leesRijen(beeld, STANDENTABEL, rijUit);
}

/** The id of the sheet with nothing on it but the standen; undefined when there is none. */
export function standenblad({ tabellen, bladen }: Werkmapbeeld): string | undefined {
  const tabel = tabellen.find(({ naam }) => naam.toLowerCase() === STANDENTABEL.naam.toLowerCase());
  const blad = bladen.find(({ naam }) => naam === tabel?.blad);
  const gebied = tabel?.gebied;
  const gelezen = blad?.bereik?.gebied;
  if (!gebied || !gelezen) return undefined;
  const laatste = { rij: gelezen.rij + gelezen.rijen - 1, kolom: gelezen.kolom + gelezen.kolommen - 1 };
  return ligtIn(gelezen, gebied) && ligtIn(laatste, gebied) ? blad.id : undefined;
}

export interface Standenvoorstel {
  /** all rows as they will stand there */
  rijen: readonly Standrij[];
  /** rows of the same month and posts that are replaced: that needs a yes */
  vervangt: number;
  /** absent when it can't be written: zin says why */
  bladplan?: Bladplan;
  zin?: string;
}

/**
 * The part of a plan that gives the sheet Standen new rows.
 * @param vervalt which of the rows that stand there the new ones take the place of
 */
export function standenMet(
  beeld: Werkmapbeeld,
  nieuw: readonly Standrij[],
  vervalt: (rij: Standrij) => boolean,
): Standenvoorstel {
  const lezing = leesStanden(beeld);
  const blijft = lezing.rijen.filter((rij) => !vervalt(rij));
  const rijen = [...blijft, ...nieuw].sort((een, ander) => een.stand.localeCompare(ander.stand, 'en'));
  const gedeeld = { rijen, vervangt: lezing.rijen.length - blijft.length };
  if (lezing.zin !== undefined) return { ...gedeeld, zin: lezing.zin };
  return { ...gedeeld, ...tabelplan(beeld, STANDENTABEL, rijen.map(celrij)) };
}

/** Adds what was declared up to a month. Declared amounts of that month that stand there already are replaced. */
export function standenvoorstel(beeld: Werkmapbeeld, nieuw: readonly Standrij[]): Standenvoorstel {
  const maanden = new Set(nieuw.map(({ stand }) => stand));
  return standenMet(beeld, nieuw, ({ stand, post }) => post === 'declaraties' && maanden.has(stand));
}

/** The months of which there is a stand, oldest first. */
export function standmaanden(rijen: readonly Standrij[], post: Post = 'declaraties'): string[] {
  return [...new Set(rijen.filter((rij) => rij.post === post).map(({ stand }) => stand))].sort();
}

/** How a row of the contracteerruimtetabel counts in the overschot: 1 or −1. */
export function tekenInOverschot(post: Invoerrij): 1 | -1 {
  const termen = (id: string) => CONTRACTEERRUIMTERIJEN.find((rij) => rij.id === id)?.som ?? [];
  for (const tussen of termen('overschot')) {
    const term = termen(tussen.id).find(({ id }) => id === post);
    if (term) return (term.teken * tussen.teken) as 1 | -1;
  }
  throw new RangeError(`${post} telt niet mee in het overschot.`);
}
