// What moved since an earlier month: the table as it stands now beside the one that the sheet Standen kept.
import { zoekUitvoerder } from '../../../beleid/zorgkantoren';
import { TOTAAL } from '../../../domein/contracteerruimte';
import { som } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import { leesStand, zoekDiabron } from '../../../dia/blad/bron';
import type { Standcel } from '../../../dia/vraag';
import { maandenVan } from '../../../werkmap';
import type { Standmaand, Tabelstand, Uitgangspunten, Werkmapbeeld } from '../../../werkmap';
import { jaarEnMaand, maandVan } from '../../../werkmap/standen/maandcel';
import { leesStanden, standmaanden, standVanTabel } from '../../../werkmap/standen/standen';
import type { Standrij } from '../../../werkmap/standen/standen';
import { eerdereTabellen } from '../../../werkmap/standen/tabelstand';
import { telVerschillenOp, vergelijkStanden } from '../../../werkmap/standen/vergelijk';
import type { Overschotverschil, Verschil } from '../../../werkmap/standen/vergelijk';
import { tabelstandVan } from '../../dia/diastand';

/** One regio, or all together, with what moved. */
export interface Beweging {
  /** a regio or Totaal */
  naam: string;
  overschot: Overschotverschil;
  /** absent when not both months have declarations */
  declaraties?: Verschil['declaraties'];
}

export interface Gevonden {
  soort: 'gevonden';
  deze: Standmaand;
  vorige: Standmaand;
  /** every earlier month that was kept, the last first */
  maanden: readonly Standmaand[];
  /** Totaal first when it can be told, then the regio's in the order of the table */
  bewegingen: readonly Beweging[];
  /** regio's of the table that can't be compared */
  onbekend: readonly string[];
  /** regio's of which the table shows another overschot than its rows give: a cell was typed over, or rounded */
  wijktAf: readonly string[];
  /** declared up to now without a regio: in none of the regio's */
  zonderRegio: Cent;
}

/** zin: why there is nothing to compare. */
export type Vergelijking = Gevonden | { soort: 'niets'; zin: string };

const GEEN_TABEL = 'De tabel is niet volledig te lezen; er is niets te vergelijken.';
const NOG_GEEN = 'Er is nog geen eerdere maand bewaard. Vanaf volgende maand ziet u hier wat er veranderde.';
const BEWAART_NIET =
  'U bewaart geen standen, dus er is geen maand om mee te vergelijken. Zet dat aan in de stap Contracteerruimte.';

/** The table as it stands on the worksheet now: what the user sees, also after changing an input. */
function tabelNu(
  beeld: Werkmapbeeld,
  uitgangspunten: Uitgangspunten,
): { tabel: Tabelstand; getoond: readonly Standcel[] } | undefined {
  const uitvoerder = zoekUitvoerder(uitgangspunten.uitvoerder);
  if (!uitvoerder) return undefined;
  const gevonden = zoekDiabron(beeld, { ...uitgangspunten, uitvoerder });
  if (!gevonden.gevonden) return undefined;
  const stand = leesStand(beeld, gevonden.bron);
  return { tabel: tabelstandVan(stand, uitvoerder.naam), getoond: stand.cellen.overschot };
}

function maandUit(stand: string): Standmaand {
  return { stand, ...jaarEnMaand(stand) };
}

function bewegingenVan(
  rijen: readonly Standrij[],
  regios: readonly string[],
  vorige: string,
  deze: string,
): Pick<Gevonden, 'bewegingen' | 'onbekend'> {
  const gedeclareerd = standmaanden(rijen);
  const metDeclaraties = [vorige, deze].every((maand) => gedeclareerd.includes(maand));
  const verschillen = vergelijkStanden(rijen, vorige, deze);
  const opVolgorde = regios.flatMap(
    (regio) => verschillen.find((verschil) => verschil.regio === regio) ?? [],
  );
  const alsBeweging = (naam: string, { overschot, declaraties }: Verschil): Beweging[] =>
    overschot ? [{ naam, overschot, ...(metDeclaraties && { declaraties }) }] : [];
  const perRegio = opVolgorde.flatMap((verschil) => alsBeweging(verschil.regio, verschil));
  const compleet = perRegio.length === regios.length && regios.length > 1;
  return {
    bewegingen: [...(compleet ? alsBeweging(TOTAAL, telVerschillenOp(opVolgorde)) : []), ...perRegio],
    onbekend: regios.filter((regio) => !perRegio.some(({ naam }) => naam === regio)),
  };
}

/** Amounts declared up to a month of which the regio isn't known. */
function declaratiesZonderRegio(rijen: readonly Standrij[], stand: string): Cent {
  const zonder = rijen.filter((rij) => rij.post === 'declaraties' && rij.stand === stand && rij.regio === '');
  return som(zonder.map(({ bedrag }) => bedrag));
}

/**
 * Compares the table on the worksheet with an earlier month.
 * @param gekozen the earlier month, `2024-01`; else the last before this one
 * @param bewaart whether the user has each month kept
 */
export function vergelijk(
  beeld: Werkmapbeeld,
  uitgangspunten: Uitgangspunten,
  gekozen: string | undefined,
  bewaart: boolean,
): Vergelijking {
  const nu = tabelNu(beeld, uitgangspunten);
  if (!nu) return { soort: 'niets', zin: GEEN_TABEL };
  const { tabel, getoond } = nu;
  const { rijen, zin } = leesStanden(beeld);
  if (zin !== undefined) return { soort: 'niets', zin };
  const regios = tabel.regios.map(({ regio }) => regio);
  const eerder = eerdereTabellen(beeld, tabel).filter(({ regio }) => regios.includes(regio));
  const maanden = maandenVan(eerder);
  const vorige = maanden.find(({ stand }) => stand === gekozen) ?? maanden[0];
  if (!vorige) return { soort: 'niets', zin: bewaart ? NOG_GEEN : BEWAART_NIET };
  const deze = maandUit(maandVan(tabel.jaar, tabel.peilmaand));
  const declaraties = rijen.filter(({ post }) => post === 'declaraties');
  const alles = [...eerder, ...declaraties, ...standVanTabel(deze.stand, tabel.regios)];
  const uitkomst = bewegingenVan(alles, regios, vorige.stand, deze.stand);
  const wijktAf = uitkomst.bewegingen.filter(
    ({ naam, overschot }) => naam !== TOTAAL && overschot.eind !== getoond[regios.indexOf(naam)],
  );
  return {
    soort: 'gevonden',
    deze,
    vorige,
    maanden,
    ...uitkomst,
    wijktAf: wijktAf.map(({ naam }) => naam),
    zonderRegio: declaratiesZonderRegio(declaraties, deze.stand),
  };
}
