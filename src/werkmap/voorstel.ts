// Proposes the uitgangspunten from what stands in the workbook, so that the user only has to confirm.
import { uitvoerders } from '../beleid/zorgkantoren';
import type { Uitvoerder } from '../beleid/zorgkantoren';
import type { Werkmapbeeld } from './beeld/werkmapbeeld';
import type { Bron, Vraag } from './herkennen/bron';
import { leesGeplakteTekst } from './herkennen/geplakt';
import { herken } from './herkennen/herken';
import { herkenLijsten } from './herkennen/lijst/herken';
import type { Uitgangspunten } from './instellingen';
import { laatsteMaand } from './koppeling/lijstbron';
import { onzeBladen } from './plan/administratie';
import { MAANDNAMEN } from '../domein/datum';

/** The month after 't/m' or 'tot en met', 1 to 12, in the texts of a worksheet. */
function peilmaandOp(beeld: Werkmapbeeld, naam: string): number | undefined {
  const bereik = beeld.bladen.find((blad) => blad.naam === naam)?.bereik;
  const patroon = new RegExp(`(?:t/m|t\\.m\\.|tot en met|peilmaand:?) (${MAANDNAMEN.join('|')})`, 'i');
  for (const rij of bereik?.waarden ?? []) {
    for (const waarde of rij) {
      const maand = typeof waarde === 'string' ? patroon.exec(waarde)?.[1] : undefined;
      if (maand) return MAANDNAMEN.indexOf(maand.toLowerCase()) + 1;
    }
  }
  return undefined;
}

/** The worksheets that are no source because we wrote them. */
export function eigenBladen(beeld: Werkmapbeeld): ReadonlySet<string> {
  const onze = onzeBladen(beeld).filter(({ notitie }) => notitie.soort !== 'eigen tabel');
  return new Set(onze.map(({ blad }) => blad.id));
}

/** What a workbook seems to be about. */
interface Aanwijzing {
  uitvoerder: Uitvoerder;
  score: number;
  blad: string;
  jaar?: number;
  peilmaand?: number;
}

type Zoeker = (beeld: Werkmapbeeld, vraag: Vraag, overslaan: ReadonlySet<string>) => Aanwijzing | undefined;

function uitBlok(bron: Bron | undefined, vraag: Vraag): Aanwijzing | undefined {
  if (!bron) return undefined;
  const { score, blad, jaar } = bron;
  return { uitvoerder: vraag.uitvoerder, score, blad, ...(jaar !== undefined && { jaar }) };
}

const uitTabel: Zoeker = (beeld, vraag, overslaan) => uitBlok(herken(beeld, vraag, overslaan)[0], vraag);

/** A table with one row, such as the ruimte of every regio. */
const uitLosseRij: Zoeker = (beeld, vraag, overslaan) =>
  uitBlok(herken(beeld, vraag, overslaan, { losseRijen: true })[0], vraag);

const uitLijst: Zoeker = (beeld, vraag, overslaan) => {
  const [lijst] = herkenLijsten(beeld, vraag, { overslaan });
  if (!lijst) return undefined;
  const { score, blad, jaar } = lijst;
  const peilmaand = laatsteMaand(beeld, lijst);
  return {
    uitvoerder: vraag.uitvoerder,
    score,
    blad,
    ...(jaar !== undefined && { jaar }),
    ...(peilmaand !== undefined && { peilmaand }),
  };
};

const uitGeplakt: Zoeker = (beeld, vraag, overslaan) => {
  const geplakt = leesGeplakteTekst(beeld, vraag, overslaan);
  if (geplakt?.soort !== 'gelezen') return undefined;
  const { regios, blad, jaar } = geplakt;
  return { uitvoerder: vraag.uitvoerder, score: regios.length, blad, ...(jaar !== undefined && { jaar }) };
};

/** Of the uitvoerders the one that fits best. */
function besteVan(
  beeld: Werkmapbeeld,
  jaar: number,
  overslaan: ReadonlySet<string>,
  zoek: Zoeker,
): Aanwijzing | undefined {
  let beste: Aanwijzing | undefined;
  for (const uitvoerder of uitvoerders) {
    const regios = uitvoerder.regios.map(({ naam }) => naam);
    const gevonden = zoek(beeld, { uitvoerder, jaar, regios }, overslaan);
    if (gevonden && (!beste || gevonden.score > beste.score)) beste = gevonden;
  }
  return beste;
}

/** The best of all uitvoerders; a table says more than a pasted text, that more than a list, that more than one row. */
function besteAanwijzing(beeld: Werkmapbeeld, jaar: number): Aanwijzing | undefined {
  const overslaan = eigenBladen(beeld);
  for (const zoek of [uitTabel, uitGeplakt, uitLijst, uitLosseRij]) {
    const beste = besteVan(beeld, jaar, overslaan, zoek);
    if (beste) return beste;
  }
  return undefined;
}

/** What the best list of this uitvoerder adds: the year and the last month with declarations. */
function vanLijst(
  beeld: Werkmapbeeld,
  { uitvoerder, jaar: genoemd }: Aanwijzing,
  nu: number,
): Pick<Aanwijzing, 'jaar' | 'peilmaand'> {
  const jaar = genoemd ?? nu;
  const regios = uitvoerder.regios.map(({ naam }) => naam);
  const lijst = uitLijst(beeld, { uitvoerder, jaar, regios }, eigenBladen(beeld));
  // Declarations of another year say nothing about this one.
  const zelfde = lijst?.jaar === undefined || genoemd === undefined || genoemd === lijst.jaar;
  return lijst && zelfde ? lijst : {};
}

/**
 * The uitvoerder whose regio's are best recognised (else CZ), with all its regio's; the year its table names (else
 * its list, else this year) and the peilmaand its worksheet names (else the last month with declarations, else the
 * last month that is over).
 * @param nu year, and month 1 to 12
 */
export function stelUitgangspuntenVoor(
  beeld: Werkmapbeeld,
  nu: { jaar: number; maand: number },
): Uitgangspunten {
  const beste = besteAanwijzing(beeld, nu.jaar);
  const uitvoerder = beste?.uitvoerder ?? uitvoerders[0];
  if (!uitvoerder) throw new Error('Het beleid kent geen uitvoerders.');
  const lijst = beste ? vanLijst(beeld, beste, nu.jaar) : {};
  const peilmaand = beste && (peilmaandOp(beeld, beste.blad) ?? beste.peilmaand ?? lijst.peilmaand);
  return {
    versie: 1,
    uitvoerder: uitvoerder.naam,
    jaar: beste?.jaar ?? lijst.jaar ?? (nu.maand === 1 ? nu.jaar - 1 : nu.jaar),
    peilmaand: peilmaand ?? (nu.maand === 1 ? 12 : nu.maand - 1),
    regios: uitvoerder.regios.map(({ naam }) => naam),
  };
}
