// What pptxgenjs leaves to be mended, on the finished file: PowerPoint must open it without a question, in Dutch.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Huisstijl } from '../huisstijl';
import { CIJFERBLAD, cijferwerkmap } from './cijferwerkmap';
import type { Grafiekcijfers } from './cijferwerkmap';
import { hex } from './maten';
import { xmlTekst } from './xmltekst';

/** What the mending needs to know of the deck. */
export interface Nabewerking {
  readonly stijl: Huisstijl;
  /** of the charts in the order they were added */
  readonly grafieken: readonly Grafiekcijfers[];
  /** alt text per name of a table */
  readonly altteksten: Readonly<Record<string, string>>;
}

/** Axis ids in a plot that no axis has: every bar chart of pptxgenjs names a third one. */
function zonderWeesassen(xml: string): string {
  const assen = new Set(
    [...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id),
  );
  return xml.replace(/(?<!<c:(?:cat|val|ser|date)Ax>\s*)<c:axId val="(\d+)"\/>/g, (heel, id: string) =>
    assen.has(id) ? heel : '',
  );
}

/** Deficits are hatched, so that they differ from surpluses without colour too. */
function metArcering(xml: string, { kleuren }: Huisstijl): string {
  const arcering =
    `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hex(kleuren.tekort)}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>` +
    `<a:ln w="12700"><a:solidFill><a:srgbClr val="${hex(kleuren.tekort)}"/></a:solidFill></a:ln>`;
  return xml.replace(
    /(<c:order val="1"\/>[\s\S]*?<c:spPr>)\s*<a:solidFill>[\s\S]*?<\/a:solidFill>/,
    (_heel, voor: string) => voor + arcering,
  );
}

/** One level of categories is a plain list of texts. */
function metGewoneCategorieen(xml: string): string {
  return xml
    .replaceAll('c:multiLvlStrRef>', 'c:strRef>')
    .replaceAll('c:multiLvlStrCache>', 'c:strCache>')
    .replace(/<\/?c:lvl>/g, '');
}

/** The first regio on top, as in the table; bar charts begin at the bottom. */
function vanBovenNaarBeneden(xml: string): string {
  return xml.replace(/(<c:catAx>[\s\S]*?<c:orientation val=")minMax(")/, '$1maxMin$2');
}

function grafiek(xml: string, stijl: Huisstijl): string {
  const zonderLegePunten = xml.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
  return metArcering(
    vanBovenNaarBeneden(metGewoneCategorieen(zonderWeesassen(zonderLegePunten))),
    stijl,
  ).replaceAll('Sheet1!', `${CIJFERBLAD}!`);
}

/** Shapes and tables each get a number of their own; a table its alt text and a header row. */
function dia(xml: string, altteksten: Nabewerking['altteksten']): string {
  let nummer = 1;
  return xml
    .replace(/(<p:cNvPr id=")\d+(")/g, (_heel, voor: string, na: string) => `${voor}${nummer++}${na}`)
    .replace(
      /(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")\/>/g,
      (heel, kop: string, naam: string) => {
        const tekst = altteksten[naam];
        return tekst === undefined ? heel : `${kop} descr="${xmlTekst(tekst)}"/>`;
      },
    )
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/** Every line of the notes its own paragraph. */
function notities(xml: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_heel, tekst: string) =>
      tekst
        .split(/\r?\n/)
        .map((regel) => `<a:p><a:r><a:rPr lang="nl-NL" dirty="0"/><a:t>${regel}</a:t></a:r></a:p>`)
        .join(''),
  );
}

/** The house style as the theme, so that what is added in PowerPoint matches. */
function thema(xml: string, { naam, kleuren }: Huisstijl): string {
  const { hoofd, tekst, zacht, vlak, overschot, tekort } = kleuren;
  const rollen = { dk1: tekst, lt1: '#FFFFFF', dk2: hoofd, lt2: vlak, accent1: hoofd, accent2: overschot, accent3: tekort, accent4: zacht, accent5: overschot, accent6: vlak, hlink: hoofd, folHlink: zacht }; // prettier-ignore
  const schema = Object.entries(rollen)
    .map(([rol, kleur]) => `<a:${rol}><a:srgbClr val="${hex(kleur)}"/></a:${rol}>`)
    .join('');
  return xml.replace(
    /<a:clrScheme name="[^"]*">[\s\S]*?<\/a:clrScheme>/,
    () => `<a:clrScheme name="${xmlTekst(naam)}">${schema}</a:clrScheme>`,
  );
}

/** Content types of parts that don't exist: pptxgenjs names a slide master per slide. */
function inhoudstypen(xml: string, bestaat: (pad: string) => boolean): string {
  return xml.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (heel, pad: string) =>
    bestaat(pad) ? heel : '',
  );
}

function bewerkt(pad: string, xml: string, opdracht: Nabewerking): string {
  const nederlands = xml.replaceAll('lang="en-US"', 'lang="nl-NL"');
  if (/^ppt\/charts\/chart\d+\.xml$/.test(pad)) return grafiek(nederlands, opdracht.stijl);
  if (/^ppt\/slides\/slide\d+\.xml$/.test(pad)) return dia(nederlands, opdracht.altteksten);
  if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(pad)) return notities(nederlands);
  if (pad === 'ppt/theme/theme1.xml') return thema(nederlands, opdracht.stijl);
  return nederlands;
}

const nummerVan = (pad: string): number => Number(/(\d+)\.\w+$/.exec(pad)?.[1] ?? 0);

/**
 * The deck as it may go out.
 *
 * @param bestand what pptxgenjs wrote
 * @throws Error when the number of charts isn't what was added.
 */
export function werkNa(bestand: Uint8Array, opdracht: Nabewerking): Uint8Array {
  const delen = unzipSync(bestand);
  const uit: Record<string, Uint8Array> = {};
  for (const [pad, inhoud] of Object.entries(delen)) {
    if (pad.endsWith('/')) continue;
    const isXml = pad.endsWith('.xml') || pad.endsWith('.rels');
    uit[pad] = isXml ? strToU8(bewerkt(pad, strFromU8(inhoud), opdracht)) : inhoud;
  }
  // pptxgenjs numbers its charts on from earlier decks; the order is that of adding.
  const werkmappen = Object.keys(uit)
    .filter((pad) => pad.startsWith('ppt/embeddings/'))
    .sort((a, b) => nummerVan(a) - nummerVan(b));
  if (werkmappen.length !== opdracht.grafieken.length)
    throw new Error(
      `De presentatie heeft ${werkmappen.length} grafieken; dat horen er ${opdracht.grafieken.length} te zijn.`,
    );
  opdracht.grafieken.forEach((cijfers, i) => {
    const pad = werkmappen[i];
    if (pad !== undefined) uit[pad] = cijferwerkmap(cijfers);
  });
  const typen = '[Content_Types].xml';
  uit[typen] = strToU8(inhoudstypen(strFromU8(uit[typen] ?? new Uint8Array()), (pad) => pad in uit));
  return zipSync(uit, { level: 6 });
}
