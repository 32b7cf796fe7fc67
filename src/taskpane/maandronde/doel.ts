// Where the table can be written: on a worksheet of its own, or in a table the user already has.
import {
  contracteerruimtevoorstel,
  eigenCellen,
  eigenTabelplan,
  gebiednaam,
  metTabelstand,
  metVerwachting,
  onzeBladen,
  tabelopmerkingen,
  tabelstandvoorstel,
  voorbeeldVan,
} from '../../werkmap';
import type {
  Bron,
  Celwijziging,
  Tabelstandvoorstel,
  Tabelvraag,
  Voorbeeld,
  Werkmapbeeld,
  Wijzigingsplan,
} from '../../werkmap';
import { voorafVan } from './vooraf';
import type { Vooraf } from './vooraf';

/** A worksheet of its own; every other place is the id of a block. */
export const NIEUW_BLAD = 'nieuw blad';

/** One place the table can be written. */
export interface Doelkeuze {
  id: string;
  /** 'In uw tabel op blad Overzicht, A4:H12' */
  naam: string;
}

/** The table that is about to be written. */
export interface Tabelvoorstel {
  doel: Doelkeuze;
  /** Where else it could go; the chosen place is among them. */
  doelen: readonly Doelkeuze[];
  tabelvraag: Tabelvraag;
  /** Absent when the user's own table can't be filled: vooraf says why. */
  plan?: Wijzigingsplan;
  /** What the sheet Standen keeps of it; absent when the user doesn't want that. */
  stand?: Tabelstandvoorstel;
  /** Of the table itself, without the sheet Standen. */
  voorbeeld: Voorbeeld;
  /** Cells of the user that would be overwritten. */
  eigen: readonly Celwijziging[];
  /** What can be said before writing. */
  vooraf: Vooraf;
  /** Sources that can't be used as they are: the table shows #N/B for those. */
  opmerkingen: readonly string[];
}

const LEEG: Voorbeeld = { nieuw: [], gewijzigd: [], gelijk: 0, gebieden: [] };

const aantalWijzigingen = ({ nieuw, gewijzigd }: Voorbeeld) => nieuw.length + gewijzigd.length;

/** The blocks that are a whole table with the overschot, on worksheets that aren't ours alone. */
function tabellen(beeld: Werkmapbeeld, bronnen: readonly Bron[]): Bron[] {
  const ons = onzeBladen(beeld).find(({ notitie }) => notitie.soort === 'contracteerruimte')?.blad.naam;
  return bronnen.filter(({ blad, rijen }) => blad !== ons && rijen.overschot && rijen.ruimteZin);
}

/** The table of the user's own that we filled before. */
function eerderGevuld(beeld: Werkmapbeeld, eigen: readonly Bron[]): Bron | undefined {
  const blad = onzeBladen(beeld).find(({ notitie }) => notitie.soort === 'eigen tabel')?.blad.naam;
  return eigen.find((bron) => bron.blad === blad);
}

/** Whether every amount comes from this block itself. */
function isDeBron(bron: Bron, { rijen = {} }: Tabelvraag): boolean {
  return Object.values(rijen).every((rij) => rij.soort === 'blok' && rij.bron.id === bron.id);
}

/** The table the amounts come from only needs filling when its sums are blank. */
function heeftZin(beeld: Werkmapbeeld, vraag: Tabelvraag, bron: Bron): boolean {
  const voorstel = eigenTabelplan(beeld, vraag, bron);
  if (!voorstel.gelukt) return !isDeBron(bron, vraag);
  const voorbeeld = voorbeeldVan(voorstel.plan, beeld);
  return isDeBron(bron, vraag) ? voorbeeld.nieuw.length > 0 : aantalWijzigingen(voorbeeld) > 0;
}

/**
 * The table as it would be written.
 * @param bronnen every block that was recognised
 * @param wensen.doel id of the place the user chose; else where it was written before, else a worksheet of its own
 * @param wensen.bewaarStand whether the table is kept to compare with next month
 */
export function tabelvoorstel(
  beeld: Werkmapbeeld,
  tabelvraag: Tabelvraag,
  bronnen: readonly Bron[],
  { doel: gekozen, bewaarStand }: { doel: string | undefined; bewaarStand: boolean },
): Tabelvoorstel {
  const eigentabellen = tabellen(beeld, bronnen);
  const eerder = eerderGevuld(beeld, eigentabellen);
  const zinvol = eigentabellen.filter(
    (bron) => bron === eerder || bron.id === gekozen || heeftZin(beeld, tabelvraag, bron),
  );
  const onsAlGeschreven = onzeBladen(beeld).some(({ notitie }) => notitie.soort === 'contracteerruimte');
  const nieuw: Doelkeuze = {
    id: NIEUW_BLAD,
    naam: onsAlGeschreven ? 'Op het blad van WLZ' : 'Op een nieuw blad',
  };
  const doelen = [
    nieuw,
    ...zinvol.map(({ id, blad, gebied }) => ({
      id,
      naam: `In uw tabel op blad ${blad}, ${gebiednaam(gebied)}`,
    })),
  ];
  const doel = doelen.find(({ id }) => id === (gekozen ?? eerder?.id)) ?? nieuw;
  const basis = { doel, doelen, tabelvraag, opmerkingen: tabelopmerkingen(beeld, tabelvraag) };
  const bron = zinvol.find(({ id }) => id === doel.id);
  const eigenplan = bron && eigenTabelplan(beeld, tabelvraag, bron);
  if (eigenplan && !eigenplan.gelukt) {
    return { ...basis, voorbeeld: LEEG, eigen: [], vooraf: { weigeringen: [eigenplan.zin], info: [] } };
  }
  const { plan, bedragen } = eigenplan ?? contracteerruimtevoorstel(beeld, tabelvraag);
  const stand = bewaarStand
    ? tabelstandvoorstel(beeld, plan, { ...tabelvraag, regios: bedragen })
    : undefined;
  const { weigeringen, info } = voorafVan(plan, beeld);
  const overTabel = (eigenplan?.opmerkingen ?? []).filter((zin) => !basis.opmerkingen.includes(zin));
  return {
    ...basis,
    plan: metVerwachting(stand ? metTabelstand(plan, stand) : plan, beeld),
    ...(stand && { stand }),
    voorbeeld: voorbeeldVan(plan, beeld),
    eigen: eigenCellen(beeld, plan),
    vooraf: { weigeringen, info: [...info, ...overTabel] },
  };
}

/** Whether the worksheet already holds exactly this table. */
export function staatErAl({ plan, voorbeeld }: Tabelvoorstel): boolean {
  return plan?.bladen[0]?.blad.soort === 'bestaand' && aantalWijzigingen(voorbeeld) === 0;
}
