// Opens a .pptx as a reader would: its parts, the texts of its tables, the numbers of its charts and their workbooks.
import { strFromU8, unzipSync } from 'fflate';

export type Delen = Readonly<Record<string, Uint8Array>>;

export function pakUit(bestand: Uint8Array): Delen {
  return unzipSync(bestand);
}

export function xml(delen: Delen, pad: string): Document {
  const inhoud = delen[pad];
  if (!inhoud) throw new Error(`${pad} ontbreekt.`);
  const document = new DOMParser().parseFromString(strFromU8(inhoud), 'application/xml');
  const fout = document.getElementsByTagName('parsererror')[0];
  if (fout) throw new Error(`${pad}: ${fout.textContent ?? ''}`);
  return document;
}

export function alle(in_: Document | Element, naam: string): Element[] {
  return [...in_.getElementsByTagNameNS('*', naam)];
}

const nummer = (pad: string): number => Number(/(\d+)\.\w+$/.exec(pad)?.[1] ?? 0);

/** The paths that match, by their number. */
export function paden(delen: Delen, vorm: RegExp): string[] {
  return Object.keys(delen)
    .filter((pad) => vorm.test(pad))
    .sort((a, b) => nummer(a) - nummer(b));
}

export const dias = (delen: Delen): string[] => paden(delen, /^ppt\/slides\/slide\d+\.xml$/);
export const grafieken = (delen: Delen): string[] => paden(delen, /^ppt\/charts\/chart\d+\.xml$/);

export const tekstVan = (element: Element): string =>
  alle(element, 'p')
    .map((alinea) =>
      alle(alinea, 't')
        .map((t) => t.textContent ?? '')
        .join(''),
    ) // prettier-ignore
    .join('\n');

/** The tables of a name, over all slides: rows of cell texts. */
export function tabellen(delen: Delen, naam: string): string[][][] {
  return dias(delen).flatMap((pad) =>
    alle(xml(delen, pad), 'graphicFrame')
      .filter((vak) => alle(vak, 'cNvPr')[0]?.getAttribute('name') === naam)
      .map((vak) => alle(vak, 'tr').map((rij) => alle(rij, 'tc').map(tekstVan))),
  );
}

/** What a relationships part belongs to, and the targets it names as paths in the file. */
export function verbanden(delen: Delen, rels: string): { bron: string; doelen: string[] } {
  const bron = rels.replace('_rels/', '').replace(/\.rels$/, '');
  const map = bron.slice(0, bron.lastIndexOf('/') + 1);
  const doelen = alle(xml(delen, rels), 'Relationship')
    .filter((verband) => verband.getAttribute('TargetMode') !== 'External')
    .map((verband) => new URL(verband.getAttribute('Target') ?? '', `file:///${map}`).pathname.slice(1));
  return { bron, doelen };
}

export interface Reeks {
  naam: string;
  categorieen: string[];
  /** null = no point */
  waarden: (number | null)[];
}

function punten(in_: Element | undefined): Map<number, string> {
  const gevonden = new Map<number, string>();
  for (const punt of in_ ? alle(in_, 'pt') : [])
    gevonden.set(Number(punt.getAttribute('idx')), punt.textContent ?? '');
  return gevonden;
}

/** The series of a chart, from the numbers that it keeps itself. */
export function reeksen(delen: Delen, pad: string): Reeks[] {
  return alle(xml(delen, pad), 'ser').map((ser) => {
    const [cat, val] = ['cat', 'val'].map((naam) => alle(ser, naam)[0]);
    const aantal = Number((val && alle(val, 'ptCount')[0]?.getAttribute('val')) ?? 0);
    const [namen, waarden] = [punten(cat), punten(val)];
    const reeks = Array.from({ length: aantal }, (_leeg, i) => i);
    return {
      naam: alle(ser, 'tx')[0] ? (alle(alle(ser, 'tx')[0] as Element, 'v')[0]?.textContent ?? '') : '',
      categorieen: reeks.map((i) => namen.get(i) ?? ''),
      waarden: reeks.map((i) => (waarden.has(i) ? Number(waarden.get(i)) : null)),
    };
  });
}

/** The cells of the workbook behind a chart: texts and numbers by address. */
export function cijfers(delen: Delen, grafiek: string): Record<string, string | number> {
  const rels = grafiek.replace('charts/', 'charts/_rels/') + '.rels';
  const pad = verbanden(delen, rels).doelen.find((doel) => doel.endsWith('.xlsx')) ?? '';
  const werkmap = unzipSync(delen[pad] ?? new Uint8Array());
  const cellen: Record<string, string | number> = {};
  for (const cel of alle(xml(werkmap, 'xl/worksheets/sheet1.xml'), 'c')) {
    const tekst = cel.textContent ?? '';
    cellen[cel.getAttribute('r') ?? ''] = cel.getAttribute('t') === 'inlineStr' ? tekst : Number(tekst);
  }
  return cellen;
}

/** A number as the slide writes it, read back: `52.494-€` → −52494, `1.205,7€` → 1205.7; null when blank or n.b. */
export function leesGetal(tekst: string): number | null {
  if (tekst === '' || tekst === 'n.b.') return null;
  if (tekst === '-€') return 0;
  const delen = /^([\d.]+)(?:,(\d))?(-?)€$/.exec(tekst);
  if (!delen) throw new Error(`'${tekst}' is geen bedrag van de dia.`);
  const grootte = Number(`${(delen[1] ?? '').replaceAll('.', '')}.${delen[2] ?? '0'}`);
  return delen[3] === '-' ? -grootte : grootte;
}
