// Proposes the uitgangspunten from what stands in the workbook, so that the user only has to confirm.
import { uitvoerders } from '../beleid/zorgkantoren';
import type { Uitvoerder } from '../beleid/zorgkantoren';
import type { Werkmapbeeld } from './beeld/werkmapbeeld';
import type { Bron, Vraag } from './herkennen/bron';
import { leesGeplakteTekst } from './herkennen/geplakt';
import { herken } from './herkennen/herken';
import { herkenLijsten } from './herkennen/lijst/herken';
import type { Uitgangspunten, Uitgangsvoorkeur } from './instellingen';
import { laatsteMaand } from './koppeling/lijstbron';
import { laatstePeriode } from './prognose/maandtotalen';
import { onzeBladen } from './plan/administratie';
import { standenblad } from './standen/standen';
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

/** Rows at the top of a worksheet that can be a title. */
const TITELREGELS = 6;

/**
 * The month in a title such as 'Contracteerruimte juli 2024', 1 to 12; undefined when the top of the worksheet names
 * several: then they are headings.
 */
function titelmaandOp(beeld: Werkmapbeeld, naam: string): number | undefined {
  const bereik = beeld.bladen.find((blad) => blad.naam === naam)?.bereik;
  const patroon = new RegExp(`\\b(${MAANDNAMEN.join('|')}) 20\\d\\d\\b`, 'gi');
  const regels = (bereik?.waarden ?? []).slice(0, TITELREGELS).flat();
  const maanden = regels.flatMap((waarde) =>
    typeof waarde === 'string'
      ? [...waarde.matchAll(patroon)].map(([, maand = '']) => maand.toLowerCase())
      : [],
  );
  const [enige] = new Set(maanden);
  return enige !== undefined && new Set(maanden).size === 1 ? MAANDNAMEN.indexOf(enige) + 1 : undefined;
}

/** The worksheets that are no source because we wrote them. */
export function eigenBladen(beeld: Werkmapbeeld): ReadonlySet<string> {
  const onze = onzeBladen(beeld).filter(({ notitie }) => notitie.soort !== 'eigen tabel');
  const standen = standenblad(beeld);
  return new Set([...onze.map(({ blad }) => blad.id), ...(standen === undefined ? [] : [standen])]);
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
  const { score, blad } = lijst;
  // Rows that name their own month also name its year.
  const periode = laatstePeriode(beeld, lijst, vraag);
  const jaar = lijst.jaar ?? periode?.jaar;
  const peilmaand = laatsteMaand(beeld, lijst) ?? periode?.maand;
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

/** Today, as far as a proposal needs it; month 1 to 12. */
interface Nu {
  jaar: number;
  maand: number;
}

/** The uitgangspunten to begin with. */
export interface Uitgangsvoorstel {
  uitgangspunten: Uitgangspunten;
  /** The workbook says nothing: the kantoor and the year are those chosen last on this computer. */
  uitVoorkeur: boolean;
}

/** The last month of a year that is over; in a year that hasn't begun or in January of this one: the first. */
function laatsteVolleMaand(jaar: number, nu: Nu): number {
  if (jaar < nu.jaar) return 12;
  return jaar > nu.jaar ? 1 : Math.max(1, nu.maand - 1);
}

/** The year and month before this month. */
function vorigeMaand({ jaar, maand }: Nu): Pick<Uitgangspunten, 'jaar' | 'peilmaand'> {
  return maand === 1 ? { jaar: jaar - 1, peilmaand: 12 } : { jaar, peilmaand: maand - 1 };
}

function metRegios(
  { naam, regios }: Uitvoerder,
  rest: Pick<Uitgangspunten, 'jaar' | 'peilmaand'>,
): Uitgangspunten {
  return { versie: 1, uitvoerder: naam, ...rest, regios: regios.map((regio) => regio.naam) };
}

/** A workbook that says nothing: what was chosen last on this computer, else CZ and the last month that is over. */
function zonderAanwijzing(nu: Nu, voorkeur: Uitgangsvoorkeur | undefined): Uitgangsvoorstel {
  const gekozen = uitvoerders.find(({ naam }) => naam === voorkeur?.uitvoerder);
  if (voorkeur && gekozen) {
    const { jaar } = voorkeur;
    const uitgangspunten = metRegios(gekozen, { jaar, peilmaand: laatsteVolleMaand(jaar, nu) });
    return { uitgangspunten, uitVoorkeur: true };
  }
  const [eerste] = uitvoerders;
  if (!eerste) throw new Error('Het beleid kent geen uitvoerders.');
  return { uitgangspunten: metRegios(eerste, vorigeMaand(nu)), uitVoorkeur: false };
}

/**
 * The uitvoerder whose regio's are best recognised, with all its regio's; the year its table names (else its list,
 * else this year) and the peilmaand its worksheet names (else the last month with declarations, else the month in
 * its title, else the last month that is over).
 */
export function stelUitgangspuntenVoor(
  beeld: Werkmapbeeld,
  nu: Nu,
  voorkeur?: Uitgangsvoorkeur,
): Uitgangsvoorstel {
  const beste = besteAanwijzing(beeld, nu.jaar);
  if (!beste) return zonderAanwijzing(nu, voorkeur);
  const lijst = vanLijst(beeld, beste, nu.jaar);
  const vorige = vorigeMaand(nu);
  const jaar = beste.jaar ?? lijst.jaar ?? vorige.jaar;
  const peilmaand =
    peilmaandOp(beeld, beste.blad) ??
    beste.peilmaand ??
    lijst.peilmaand ??
    titelmaandOp(beeld, beste.blad) ??
    vorige.peilmaand;
  return { uitgangspunten: metRegios(beste.uitvoerder, { jaar, peilmaand }), uitVoorkeur: false };
}
