// Reads the contracteerruimtetabel pasted from a PDF as text: one line per cell, with all amounts of a row in it and
// the headings broken over several lines. Such cells can't be referred to, so the reading is offered as a new table.
import { vereenvoudig } from '../../domein/tekst';
import type { Cent } from '../../domein/geld';
import type { Rij } from '../../domein/contracteerruimte';
import type { Uitvoerder } from '../../beleid/zorgkantoren';
import { celnaam } from '../beeld/adres';
import type { Celpositie, Gebied } from '../beeld/adres';
import type { Bladbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { leesBedrag } from './bedrag';
import { inCent } from './cel';
import { eenheidInTekst } from './eenheid';
import type { Eenheid } from './eenheid';
import type { Herkenopties } from './herken';
import { herkenLabel, jaarInTekst } from './label';
import { binnenGebied, rechtop } from './raster';
import type { Raster } from './raster';

/** With fewer rows it is some other text. */
const MINSTE_RIJEN = 2;
/** Lines above the first amounts that can hold the headings. */
const KOPREGELS = 30;
/** Lines above the amounts over which a label can be broken. */
const LABELREGELS = 2;

/** One row of the table in the text. */
export interface Geplakterij {
  rij: Rij;
  label: string;
  cel: Celpositie;
  /** In cents, in the order of regios; null = nothing there. */
  bedragen: readonly (Cent | null)[];
  totaal: Cent | null;
}

/** The table in a pasted text, or why it can't be read. */
export type Geplakt =
  | {
      soort: 'gelezen';
      blad: string;
      /** The cells with the text, headings included. */
      gebied: Gebied;
      /** In the order of the text; names as in the policy. */
      regios: readonly string[];
      eenheid: Eenheid;
      jaar?: number;
      rijen: readonly Geplakterij[];
    }
  | { soort: 'onleesbaar'; blad: string; cel: Celpositie; zin: string };

interface Regel {
  rij: number;
  kolom: number;
  tekst: string;
  /** Words before the amounts. */
  label: string;
  bedragen: string[];
  /** Whether two or more amounts stand in one cell. */
  samen: boolean;
}

const JAARTAL = /^20\d\d$/;

/** The amounts at the end of a text, and the words before them. */
function splits(tekst: string): { label: string; bedragen: string[] } {
  const aaneen = /\s€$/.test(tekst)
    ? tekst.replace(/\s+€/g, '€')
    : tekst.replace(/(^|\s)€\s+(?=[\d(-])/g, '$1€');
  const woorden = aaneen.split(/\s+/);
  let begin = woorden.length;
  while (begin > 0) {
    const woord = woorden[begin - 1] ?? '';
    const leeg = woord === '' || (JAARTAL.test(woord) && begin < woorden.length);
    if (leeg || leesBedrag(woord).soort !== 'getal') break;
    begin -= 1;
  }
  return { label: woorden.slice(0, begin).join(' '), bedragen: woorden.slice(begin) };
}

/** Two numbers with a space in between: only then a cell can hold several amounts. */
const MEER = /\d[^\s]*\s.*[\d-]/;

/** Whether a worksheet has cells with several amounts at all: most have none, and then there is nothing to read. */
function heeftGeplakt(blad: Bladbeeld): boolean {
  const rijen = blad.bereik?.waarden ?? [];
  const past = rijen.filter((rij) => rij.some((waarde) => typeof waarde === 'string' && MEER.test(waarde)));
  return past.length >= MINSTE_RIJEN;
}

/** The lines of a worksheet: per row the texts of its cells behind each other. */
function regelsVan(raster: Raster): Regel[] {
  const regels: Regel[] = [];
  for (let rij = 0; rij < raster.rijen; rij++) {
    const teksten: string[] = [];
    let eerste = -1;
    let samen = false;
    for (let kolom = 0; kolom < raster.kolommen; kolom++) {
      const { waarde, tekst } = raster.cel(rij, kolom);
      const cel = (typeof waarde === 'string' ? waarde : tekst).replace(/[\u00a0\u202f]/g, ' ').trim();
      if (cel === '') continue;
      if (eerste < 0) eerste = kolom;
      if (typeof waarde === 'string' && MEER.test(cel) && splits(cel).bedragen.length > 1) samen = true;
      teksten.push(cel);
    }
    if (eerste < 0) continue;
    const tekst = teksten.join(' ');
    regels.push({ rij, kolom: eerste, tekst, samen, ...splits(tekst) });
  }
  return regels;
}

/** The regio's named in a text, in the order in which they stand there. */
function regiosIn(tekst: string, uitvoerder: Uitvoerder): string[] {
  const gevouwen = vereenvoudig(tekst);
  const gevonden: { naam: string; plaats: number; lengte: number }[] = [];
  for (const { naam, synoniemen } of uitvoerder.regios) {
    for (const spelling of [naam, ...(synoniemen ?? [])].map(vereenvoudig)) {
      const plaats = /^\d+$/.test(spelling) ? -1 : gevouwen.lastIndexOf(spelling);
      if (plaats >= 0) gevonden.push({ naam, plaats, lengte: spelling.length });
    }
  }
  gevonden.sort((a, b) => b.lengte - a.lengte);
  const namen = new Map<string, number>();
  const bezet: { van: number; tot: number }[] = [];
  for (const { naam, plaats, lengte } of gevonden) {
    const overlapt = bezet.some(({ van, tot }) => plaats < tot && plaats + lengte > van);
    if (namen.has(naam) || overlapt) continue;
    bezet.push({ van: plaats, tot: plaats + lengte });
    namen.set(naam, plaats);
  }
  return [...namen].sort((a, b) => a[1] - b[1]).map(([naam]) => naam);
}

/** The row a line is about; a label may have begun on the lines before it. */
function labelVan(regels: readonly Regel[], index: number): { rij: Rij; label: string } | undefined {
  let label = regels[index]?.label ?? '';
  for (let terug = 0; terug <= LABELREGELS; terug++) {
    const vondst = herkenLabel(label);
    if (vondst) return { rij: vondst.rij, label };
    const vorige = regels[index - terug - 1];
    if (!vorige || vorige.bedragen.length > 1) return undefined;
    label = `${vorige.tekst} ${label}`;
  }
  return undefined;
}

interface Vondst {
  regel: Regel;
  rij: Rij;
  label: string;
}

/** Whether the last amount of a line is the total: the headings say so, or every line has one amount more. */
function heeftTotaal(kop: string, aantal: number, gevonden: readonly Vondst[]): boolean {
  if (/\btotaal\b/i.test(kop)) return true;
  return gevonden.every(({ regel }) => regel.bedragen.length === 1 || regel.bedragen.length === aantal + 1);
}

/** The amounts of a line over the regio's; undefined when their number doesn't fit: never shifted to a neighbour. */
function verdeel(
  bedragen: readonly string[],
  aantal: number,
  metTotaal: boolean,
  factor: number,
): Pick<Geplakterij, 'bedragen' | 'totaal'> | undefined {
  const centen = bedragen.map((tekst) => {
    const lezing = leesBedrag(tekst);
    return lezing.soort === 'getal' ? inCent(lezing.waarde, factor) : null;
  });
  if (centen.length === aantal + (metTotaal ? 1 : 0)) {
    return { bedragen: centen.slice(0, aantal), totaal: centen[aantal] ?? null };
  }
  // Of a row without amounts per regio only the total is printed.
  if (metTotaal && centen.length === 1)
    return { bedragen: Array<null>(aantal).fill(null), totaal: centen[0] ?? null };
  return undefined;
}

function gebiedVan(eerste: Regel, laatste: Regel, kolommen: number): Gebied {
  return { rij: eerste.rij, kolom: 0, rijen: laatste.rij - eerste.rij + 1, kolommen };
}

function vondsten(regels: readonly Regel[]): Vondst[] {
  const gevonden: Vondst[] = [];
  regels.forEach((regel, i) => {
    if (!regel.bedragen.length) return;
    const label = labelVan(regels, i);
    if (label && !gevonden.some(({ rij }) => rij === label.rij)) gevonden.push({ regel, ...label });
  });
  return gevonden;
}

/** The rows of the table, or the first line whose amounts don't fit the regio's. */
function verdeelRijen(
  blad: string,
  gevonden: readonly Vondst[],
  kop: string,
  regios: readonly string[],
  factor: number,
): Geplakterij[] | Geplakt {
  const metTotaal = heeftTotaal(kop, regios.length, gevonden);
  const rijen: Geplakterij[] = [];
  for (const { regel, rij, label } of gevonden) {
    const cel = { blad, rij: regel.rij, kolom: regel.kolom };
    const bedragen = verdeel(regel.bedragen, regios.length, metTotaal, factor);
    if (!bedragen) {
      const zin =
        `Cel ${celnaam(cel)}: ${regel.bedragen.length} bedragen bij ${regios.length} regio’s ` +
        `(${regios.join(', ')})${metTotaal ? ' en het totaal' : ''}. Vul aan wat ontbreekt, of plak de tabel opnieuw.`;
      return { soort: 'onleesbaar', blad, cel, zin };
    }
    rijen.push({ rij, label, cel, ...bedragen });
  }
  return rijen;
}

function leesBlad(blad: Bladbeeld, raster: Raster, uitvoerder: Uitvoerder): Geplakt | undefined {
  const regels = heeftGeplakt(blad) ? regelsVan(raster) : [];
  const gevonden = vondsten(regels);
  const [eerste] = gevonden;
  if (!eerste || gevonden.filter(({ regel }) => regel.samen).length < MINSTE_RIJEN) return undefined;
  const boven = regels.filter(({ rij }) => rij < eerste.regel.rij && rij >= eerste.regel.rij - KOPREGELS);
  const kop = boven.map(({ tekst }) => tekst).join(' ');
  const regios = regiosIn(kop, uitvoerder);
  if (!regios.length) {
    const cel = { blad: blad.naam, rij: eerste.regel.rij, kolom: eerste.regel.kolom };
    const zin = `Boven de bedragen op blad ${blad.naam} staan geen regio’s van ${uitvoerder.naam}. Plak ook de koppen.`;
    return { soort: 'onleesbaar', blad: blad.naam, cel, zin };
  }
  const factor = eenheidInTekst(`${kop} ${regels.map(({ label }) => label).join(' ')}`);
  const rijen = verdeelRijen(blad.naam, gevonden, kop, regios, factor ?? 1);
  if (!Array.isArray(rijen)) return rijen;
  const jaar = gevonden.map(({ label }) => jaarInTekst(label)).find((gelezen) => gelezen !== undefined);
  return {
    soort: 'gelezen',
    blad: blad.naam,
    gebied: gebiedVan(boven[0] ?? eerste.regel, gevonden.at(-1)?.regel ?? eerste.regel, raster.kolommen),
    regios,
    eenheid: { factor: factor ?? 1, herkomst: factor === undefined ? 'aanname' : 'gelezen' },
    ...(jaar !== undefined && { jaar }),
    rijen,
  };
}

/**
 * The contracteerruimtetabel that stands somewhere in the workbook as pasted text, with several amounts in one cell;
 * undefined when there is none. What can be read comes before what can't.
 * @param overslaan ids of worksheets that are no source
 */
export function leesGeplakteTekst(
  beeld: Werkmapbeeld,
  { uitvoerder }: { uitvoerder: Uitvoerder },
  overslaan: ReadonlySet<string> = new Set(),
  { binnen }: Pick<Herkenopties, 'binnen'> = {},
): Geplakt | undefined {
  let onleesbaar: Geplakt | undefined;
  for (const blad of beeld.bladen) {
    if (overslaan.has(blad.id) || !blad.bereik || (binnen && binnen.blad !== blad.naam)) continue;
    const raster = binnen ? binnenGebied(rechtop(blad), binnen.gebied) : rechtop(blad);
    const gelezen = leesBlad(blad, raster, uitvoerder);
    if (gelezen?.soort === 'gelezen') return gelezen;
    onleesbaar ??= gelezen;
  }
  return onleesbaar;
}
