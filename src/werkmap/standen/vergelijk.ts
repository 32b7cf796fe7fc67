// What moved between two months, per regio, adding up exactly.
import type { Invoerrij } from '../../domein/contracteerruimte';
import { type Cent, cent, NUL, som } from '../../domein/geld';
import { INVOERRIJEN } from '../herkennen/bron';
import { maandnummer, maandVanNummer } from './maandcel';
import { MAANDEN, tekenInOverschot } from './standen';
import type { Standrij } from './standen';

/** Why what was declared in one regio is another amount than last month: begin + nieuw + naijl + correctie = eind. */
export interface Declaratieverschil {
  begin: Cent;
  /** of months that had not been delivered yet at the earlier stand */
  nieuweMaanden: Cent;
  /** later declarations of months before: what rose */
  naijl: Cent;
  /** what was taken back or left the file: what fell, negative */
  correcties: Cent;
  eind: Cent;
}

/** Why the overschot of one regio is another amount: begin + Σ posten = eind. */
export interface Overschotverschil {
  begin: Cent;
  /** by how much each row moved the overschot; a higher forecast lowers it */
  posten: Readonly<Record<Invoerrij, Cent>>;
  eind: Cent;
}

/** What moved, in one regio or in several together. */
export interface Verschil {
  declaraties: Declaratieverschil;
  /** absent unless both months have the amounts of the contracteerruimtetabel */
  overschot?: Overschotverschil;
}

export interface Regioverschil extends Verschil {
  regio: string;
}

/** Compares two standen, per regio in alphabetical order. Months too old for the later one count in neither. */
export function vergelijkStanden(
  standen: readonly Standrij[],
  vorige: string,
  deze: string,
): Regioverschil[] {
  const regios = new Set(
    standen.filter(({ stand }) => stand === vorige || stand === deze).map(({ regio }) => regio),
  );
  return [...regios].sort().map((regio) => {
    const oudste = maandVanNummer(maandnummer(deze) - MAANDEN + 1);
    const van = standen.filter((rij) => rij.regio === regio && rij.stand === vorige && !isOuder(rij, oudste));
    const naar = standen.filter((rij) => rij.regio === regio && rij.stand === deze);
    const overschot = overschotverschil(van, naar);
    return { regio, declaraties: declaratieverschil(van, naar, vorige), ...(overschot && { overschot }) };
  });
}

/** A row of the contracteerruimtetabel has no productiemaand. */
function isOuder({ productiemaand }: Standrij, oudste: string): boolean {
  return productiemaand !== '' && productiemaand < oudste;
}

function declaratieverschil(
  van: readonly Standrij[],
  naar: readonly Standrij[],
  vorige: string,
): Declaratieverschil {
  const [eerst, later] = [perMaand(van), perMaand(naar)];
  let [nieuweMaanden, naijl, correcties]: [Cent, Cent, Cent] = [NUL, NUL, NUL];
  for (const sleutel of new Set([...eerst.keys(), ...later.keys()])) {
    const verschil = cent((later.get(sleutel) ?? 0) - (eerst.get(sleutel) ?? 0));
    const [productiemaand = ''] = sleutel.split(' ');
    if (productiemaand > vorige) nieuweMaanden = cent(nieuweMaanden + verschil);
    else if (verschil > 0) naijl = cent(naijl + verschil);
    else correcties = cent(correcties + verschil);
  }
  return { begin: som(eerst.values()), nieuweMaanden, naijl, correcties, eind: som(later.values()) };
}

/** Amounts per productiemaand and leveringsvorm, so that a rise and a fall don't hide each other. */
function perMaand(rijen: readonly Standrij[]): Map<string, Cent> {
  const bedragen = new Map<string, Cent>();
  for (const { post, productiemaand, leveringsvorm, bedrag } of rijen) {
    if (post !== 'declaraties') continue;
    const sleutel = `${productiemaand} ${leveringsvorm}`;
    bedragen.set(sleutel, cent((bedragen.get(sleutel) ?? 0) + bedrag));
  }
  return bedragen;
}

function overschotverschil(
  van: readonly Standrij[],
  naar: readonly Standrij[],
): Overschotverschil | undefined {
  const bedrag = (rijen: readonly Standrij[], post: Invoerrij) =>
    rijen.find((rij) => rij.post === post)?.bedrag;
  let [begin, eind]: [Cent, Cent] = [NUL, NUL];
  const posten: Partial<Record<Invoerrij, Cent>> = {};
  for (const post of INVOERRIJEN) {
    const [eerst, later] = [bedrag(van, post), bedrag(naar, post)];
    if (eerst === undefined || later === undefined) return undefined;
    const teken = tekenInOverschot(post);
    begin = cent(begin + teken * eerst);
    eind = cent(eind + teken * later);
    posten[post] = cent(teken * (later - eerst));
  }
  return { begin, posten: posten as Record<Invoerrij, Cent>, eind };
}

function samen(delen: readonly Overschotverschil[]): Overschotverschil {
  const posten: Partial<Record<Invoerrij, Cent>> = {};
  for (const post of INVOERRIJEN) posten[post] = som(delen.map((deel) => deel.posten[post]));
  return {
    begin: som(delen.map(({ begin }) => begin)),
    posten: posten as Record<Invoerrij, Cent>,
    eind: som(delen.map(({ eind }) => eind)),
  };
}

/** Regio's together; no overschot unless every one of them has it: never a total of some. */
export function telVerschillenOp(regios: readonly Verschil[]): Verschil {
  const declaraties = regios.map((regio) => regio.declaraties);
  const over = regios.flatMap(({ overschot }) => (overschot ? [overschot] : []));
  const tel = (deel: keyof Declaratieverschil) => som(declaraties.map((verschil) => verschil[deel]));
  return {
    declaraties: {
      begin: tel('begin'),
      nieuweMaanden: tel('nieuweMaanden'),
      naijl: tel('naijl'),
      correcties: tel('correcties'),
      eind: tel('eind'),
    },
    ...(over.length === regios.length && over.length > 0 && { overschot: samen(over) }),
  };
}
