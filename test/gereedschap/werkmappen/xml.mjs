// A workbook written out by hand, the way Excel does it: shared texts, formats by number, row spans, merged cells,
// filters, protection, comments. It owes nothing to the werkbank's own writer, so that reading it proves something.
import { strToU8, zipSync } from 'fflate';
import { formaten, formaatnummer } from './formaten.mjs';

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const veilig = (tekst) =>
  String(tekst)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** 0 → 'A', 26 → 'AA' */
export function letters(kolom) {
  const rest = Math.floor(kolom / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (kolom % 26));
}

/** The shared texts of one workbook. */
class Teksten {
  nummers = new Map();
  gebruikt = 0;

  nummer(tekst) {
    this.gebruikt++;
    if (!this.nummers.has(tekst)) this.nummers.set(tekst, this.nummers.size);
    return this.nummers.get(tekst);
  }

  xml() {
    const stukken = [...this.nummers.keys()].map((tekst) => {
      const ruimte = /^\s|\s$|\n/.test(tekst) ? ' xml:space="preserve"' : '';
      return `<si><t${ruimte}>${veilig(tekst)}</t></si>`;
    });
    const tellers = `count="${this.gebruikt}" uniqueCount="${this.nummers.size}"`;
    return `${KOP}<sst xmlns="${HOOFD}" ${tellers}>${stukken.join('')}</sst>`;
  }
}

/** A cell: blank, a value, or { v, f, s } with a formula without '=' and the name of a format. */
function celXml(cel, adres, teksten) {
  const { v = null, f, s } = cel !== null && typeof cel === 'object' ? cel : { v: cel };
  const stijl = s ? ` s="${formaatnummer(s)}"` : '';
  if (f) return `<c r="${adres}"${stijl}><f>${veilig(f)}</f><v>${v ?? 0}</v></c>`;
  if (v === null) return s ? `<c r="${adres}"${stijl}/>` : '';
  if (typeof v === 'number') return `<c r="${adres}"${stijl}><v>${v}</v></c>`;
  return `<c r="${adres}"${stijl} t="s"><v>${teksten.nummer(v)}</v></c>`;
}

function rijenXml({ rijen, verborgenRijen = [], hoogtes = {} }, teksten) {
  const breedste = Math.max(1, ...rijen.map((rij) => rij.length));
  return rijen
    .map((rij, i) => {
      const cellen = rij.map((cel, j) => celXml(cel, `${letters(j)}${i + 1}`, teksten)).join('');
      const verborgen = verborgenRijen.includes(i + 1) ? ' hidden="1"' : '';
      const hoogte = hoogtes[i + 1] ? ` ht="${hoogtes[i + 1]}" customHeight="1"` : '';
      if (!cellen && !verborgen && !hoogte) return '';
      return `<row r="${i + 1}" spans="1:${breedste}"${hoogte}${verborgen} x14ac:dyDescent="0.25">${cellen}</row>`;
    })
    .join('');
}

function kolommenXml({ breedtes = [], verborgenKolommen = [] }) {
  const kolommen = breedtes.map((breedte, i) => {
    const verborgen = verborgenKolommen.includes(letters(i)) ? ' hidden="1"' : '';
    return `<col min="${i + 1}" max="${i + 1}" width="${breedte}" customWidth="1"${verborgen}/>`;
  });
  return kolommen.length ? `<cols>${kolommen.join('')}</cols>` : '';
}

/** Everything of a sheet in the order the format wants it. */
function bladXml(blad, teksten, verwijzingen, isEerste) {
  const { samengevoegd = [], vastgezet, beveiligd, filter } = blad;
  const breedste = Math.max(1, ...blad.rijen.map((rij) => rij.length));
  const deelvenster = vastgezet
    ? `<pane ySplit="${vastgezet}" topLeftCell="A${vastgezet + 1}" activePane="bottomLeft" state="frozen"/>`
    : '';
  const delen = [
    `<dimension ref="A1:${letters(breedste - 1)}${blad.rijen.length}"/>`,
    `<sheetViews><sheetView${isEerste ? ' tabSelected="1"' : ''} workbookViewId="0">${deelvenster}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
    kolommenXml(blad),
    `<sheetData>${rijenXml(blad, teksten)}</sheetData>`,
    beveiligd ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0"/>' : '',
    filter ?? '',
    samengevoegd.length
      ? `<mergeCells count="${samengevoegd.length}">${samengevoegd.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    verwijzingen.legacy ? `<legacyDrawing r:id="${verwijzingen.legacy}"/>` : '',
    verwijzingen.tabellen.length
      ? `<tableParts count="${verwijzingen.tabellen.length}">${verwijzingen.tabellen.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`
      : '',
  ];
  return (
    `${KOP}<worksheet xmlns="${HOOFD}" xmlns:r="${OFFICE}" ` +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" ' +
    `xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${delen.join('')}</worksheet>`
  );
}

function tabelXml(tabel, nummer) {
  const { naam, ref, kolommen, totaal, filterkolommen = '' } = tabel;
  const filterRef = totaal ? ref.replace(/\d+$/, (laatste) => String(Number(laatste) - 1)) : ref;
  const velden = kolommen.map((kolom, i) => {
    const { naam: kop, totaalLabel, totaalFunctie } = typeof kolom === 'string' ? { naam: kolom } : kolom;
    const label = totaalLabel ? ` totalsRowLabel="${veilig(totaalLabel)}"` : '';
    const functie = totaalFunctie ? ` totalsRowFunction="${totaalFunctie}"` : '';
    return `<tableColumn id="${i + 1}" name="${veilig(kop)}"${label}${functie}/>`;
  });
  return (
    `${KOP}<table xmlns="${HOOFD}" id="${nummer}" name="${naam}" displayName="${naam}" ref="${ref}" ` +
    `${totaal ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}><autoFilter ref="${filterRef}">${filterkolommen}</autoFilter>` +
    `<tableColumns count="${kolommen.length}">${velden.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** @param opmerkingen list of [address, text] */
function opmerkingenXml(opmerkingen) {
  const lijst = opmerkingen.map(
    ([adres, tekst]) =>
      `<comment ref="${adres}" authorId="0" shapeId="0"><text><r><t xml:space="preserve">${veilig(tekst)}</t></r></text></comment>`,
  );
  return `${KOP}<comments xmlns="${HOOFD}"><authors><author>Verzonnen</author></authors><commentList>${lijst.join('')}</commentList></comments>`;
}

function vormenXml(opmerkingen) {
  const vormen = opmerkingen.map(([adres], i) => {
    const [, kolom = 'A', rij = '1'] = /^([A-Z]+)(\d+)$/.exec(adres) ?? [];
    return (
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>' +
      `<x:Row>${Number(rij) - 1}</x:Row><x:Column>${kolom.charCodeAt(0) - 65}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${vormen.join('')}</xml>`
  );
}

const relaties = (lijst) =>
  `${KOP}<Relationships xmlns="${PAKKET}/relationships">` +
  lijst
    .map(([soort, doel], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${soort}" Target="${doel}"/>`)
    .join('') +
  '</Relationships>';

/** The parts that hang below one sheet; gives what the sheet refers to. */
function bijBlad(blad, nummer, delen, soorten, tabellen) {
  const links = [];
  const id = (soort, doel) => `rId${links.push([soort, doel])}`;
  const verwijzingen = { tabellen: [], legacy: undefined };
  for (const tabel of blad.tabellen ?? []) {
    tabellen.aantal++;
    const naam = `xl/tables/table${tabellen.aantal}.xml`;
    delen[naam] = tabelXml(tabel, tabellen.aantal);
    soorten.push([naam, `${SOORT}.table+xml`]);
    verwijzingen.tabellen.push(id('table', `../tables/table${tabellen.aantal}.xml`));
  }
  if (blad.opmerkingen) {
    const naam = `xl/comments${nummer}.xml`;
    delen[naam] = opmerkingenXml(blad.opmerkingen);
    delen[`xl/drawings/vmlDrawing${nummer}.vml`] = vormenXml(blad.opmerkingen);
    soorten.push([naam, `${SOORT}.comments+xml`]);
    verwijzingen.legacy = id('vmlDrawing', `../drawings/vmlDrawing${nummer}.vml`);
    id('comments', `../comments${nummer}.xml`);
  }
  if (links.length) delen[`xl/worksheets/_rels/sheet${nummer}.xml.rels`] = relaties(links);
  return verwijzingen;
}

function namenXml({ namen = [], bladen }) {
  const eigen = namen.map(
    ([naam, verwijzing]) => `<definedName name="${naam}">${veilig(verwijzing)}</definedName>`,
  );
  const filters = bladen.flatMap((blad, i) => {
    const ref = /<autoFilter ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/.exec(blad.filter ?? '');
    if (!ref) return [];
    const gebied = `'${blad.naam}'!$${ref[1]}$${ref[2]}:$${ref[3]}$${ref[4]}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${veilig(gebied)}</definedName>`,
    ];
  });
  const alle = [...filters, ...eigen];
  return alle.length ? `<definedNames>${alle.join('')}</definedNames>` : '';
}

/** The bytes of an .xlsx. `werkmap` = { bladen, namen }; see werkmappen.mjs for what a sheet can hold. */
export function excelBytes(werkmap) {
  const delen = {};
  const soorten = [];
  const tabellen = { aantal: 0 };
  const teksten = new Teksten();
  const { bladen } = werkmap;
  bladen.forEach((blad, i) => {
    const verwijzingen = bijBlad(blad, i + 1, delen, soorten, tabellen);
    const naam = `xl/worksheets/sheet${i + 1}.xml`;
    delen[naam] = bladXml(blad, teksten, verwijzingen, i === 0);
    soorten.push([naam, `${SOORT}.worksheet+xml`]);
  });
  const lijst = bladen.map(
    (blad, i) => `<sheet name="${veilig(blad.naam)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  delen['xl/workbook.xml'] =
    `${KOP}<workbook xmlns="${HOOFD}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${lijst.join('')}</sheets>${namenXml(werkmap)}<calcPr calcId="191029"/></workbook>`;
  delen['xl/sharedStrings.xml'] = teksten.xml();
  delen['xl/styles.xml'] = KOP + formaten();
  delen['xl/_rels/workbook.xml.rels'] = relaties([
    ...bladen.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
  delen['_rels/.rels'] = relaties([['officeDocument', 'xl/workbook.xml']]);
  soorten.push(
    ['xl/workbook.xml', `${SOORT}.sheet.main+xml`],
    ['xl/styles.xml', `${SOORT}.styles+xml`],
    ['xl/sharedStrings.xml', `${SOORT}.sharedStrings+xml`],
  );
  const types =
    `${KOP}<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    soorten.map(([naam, soort]) => `<Override PartName="/${naam}" ContentType="${soort}"/>`).join('') +
    '</Types>';
  const alles = { '[Content_Types].xml': types, ...delen };
  const ingepakt = Object.fromEntries(Object.entries(alles).map(([naam, tekst]) => [naam, strToU8(tekst)]));
  return zipSync(ingepakt, { level: 6, mtime: new Date('2024-01-01T12:00:00Z') });
}
