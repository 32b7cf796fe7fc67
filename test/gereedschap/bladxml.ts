// The XML of the sheets in an .xlsx, to compare a workbook before and after.
import './bytes';
import { strFromU8, unzipSync } from 'fflate';

const attribuut = (element: string, naam: string): string =>
  new RegExp(`\\s${naam}="([^"]*)"`).exec(element)?.[1] ?? '';

/** The targets of a relationships part: type and whole path by id. */
function relaties(xml: string, map: string): Map<string, { soort: string; doel: string }> {
  const gevonden = new Map<string, { soort: string; doel: string }>();
  for (const [element] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
    const doel = attribuut(element, 'Target');
    const pad = doel.startsWith('/') ? doel.slice(1) : new URL(doel, `file:///${map}`).pathname.slice(1);
    gevonden.set(attribuut(element, 'Id'), {
      soort: attribuut(element, 'Type').split('/').at(-1) ?? '',
      doel: decodeURI(pad),
    });
  }
  return gevonden;
}

const ontsnapt = (tekst: string): string =>
  tekst.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/**
 * Sheet name → the worksheet's XML followed by that of its tables, comments and nothing else, with every shared text and
 * format written out: the numbers of those depend on what other sheets hold.
 */
export function bladXml(bytes: Uint8Array): Map<string, string> {
  const delen = unzipSync(bytes);
  const tekst = (naam: string): string => {
    const deel = delen[naam];
    return deel ? strFromU8(deel) : '';
  };
  const werkmap = tekst('xl/workbook.xml');
  const doelen = relaties(tekst('xl/_rels/workbook.xml.rels'), 'xl/');
  const bladen = new Map<string, string>();
  for (const [element] of werkmap.matchAll(/<sheet\b[^>]*>/g)) {
    const deel = doelen.get(attribuut(element, 'r:id'))?.doel ?? '';
    const [map, naam] = [deel.slice(0, deel.lastIndexOf('/') + 1), deel.slice(deel.lastIndexOf('/') + 1)];
    const eigen = [...relaties(tekst(`${map}_rels/${naam}.rels`), map).values()]
      .filter(({ soort }) => soort === 'table' || soort === 'comments')
      .map(({ doel }) => tekst(doel));
    bladen.set(
      ontsnapt(attribuut(element, 'name')),
      [uitgeschreven(tekst(deel), tekst), ...eigen].join('\n'),
    );
  }
  return bladen;
}

const lijst = (xml: string, naam: string, deel: RegExp): string[] =>
  [...(new RegExp(`<${naam}\\b.*?</${naam}>`, 's').exec(xml)?.[0] ?? '').matchAll(deel)].map(
    ([alles]) => alles,
  );

/** The sheet with `s="…"` and shared texts replaced by what they stand for. */
function uitgeschreven(blad: string, tekst: (naam: string) => string): string {
  const stijlen = tekst('xl/styles.xml');
  const formaten = lijst(stijlen, 'cellXfs', /<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs).map((xf) =>
    format(xf, stijlen),
  );
  const teksten = [...tekst('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(
    ([, si]) => si ?? '',
  );
  return blad
    .replace(/<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v>/g, (_, voor: string, na: string, nummer: string) => {
      return `<c ${voor}t="inlineStr"${na}><is>${teksten[Number(nummer)] ?? ''}</is>`;
    })
    .replace(
      / (s|style)="(\d+)"/g,
      (_, naam: string, nummer: string) => ` ${naam}="${formaten[Number(nummer)] ?? ''}"`,
    );
}

/** One format with its font, fill, border and number format written out. */
function format(xf: string, stijlen: string): string {
  const nummer = (naam: string): number => Number(attribuut(xf, naam) || 0);
  const soort = (naam: string, deel: RegExp, plek: string): string =>
    lijst(stijlen, naam, deel)[nummer(plek)] ?? '';
  const getal = lijst(stijlen, 'numFmts', /<numFmt\b[^>]*>/g).find(
    (element) => attribuut(element, 'numFmtId') === attribuut(xf, 'numFmtId'),
  );
  const delen = [
    xf.replace(/ (?:numFmtId|fontId|fillId|borderId|xfId)="\d+"/g, ''),
    attribuut(getal ?? '', 'formatCode') || `ingebouwd ${nummer('numFmtId')}`,
    soort('fonts', /<font\b[^>]*?(?:\/>|>.*?<\/font>)/gs, 'fontId'),
    soort('fills', /<fill\b[^>]*?(?:\/>|>.*?<\/fill>)/gs, 'fillId'),
    soort('borders', /<border\b[^>]*?(?:\/>|>.*?<\/border>)/gs, 'borderId'),
  ];
  return delen.join(' ').replaceAll('"', "'");
}
