// help.html: the page behind Excel's "Help bij deze functie". Self-contained, no scripts, one anchor per function id.
const { helpteksten } = require('./helpteksten.cjs');

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
const element = (tag, content, attributes = '') => `<${tag}${attributes}>${content}</${tag}>`;
const paragraphs = (texts) => texts.map((text) => element('p', escape(text))).join('\n');

const STYLE = `
:root { color-scheme: light dark; --lijn: #d1d1d1; --vlak: #f5f5f5; --accent: #115ea3; --fout: #b10e1c; }
@media (prefers-color-scheme: dark) { :root { --lijn: #525252; --vlak: #292929; --accent: #62abf5; --fout: #eeacb2; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--lijn); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
a { color: var(--accent); }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
code { font-family: Consolas, "Cascadia Mono", monospace; font-size: .95em; overflow-wrap: anywhere; }
.formule { background: var(--vlak); border-left: 3px solid var(--accent); padding: .5rem .75rem; margin: .5rem 0; }
.tabel { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid var(--lijn); padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--vlak); font-weight: 600; }
.cellen td { font-variant-numeric: tabular-nums; }
.getal { text-align: right; }
.uitkomst { border: 2px solid var(--accent); font-weight: 600; }
dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0 0 0 1.25rem; }
.optioneel { font-weight: 400; opacity: .8; }
.melding { color: var(--fout); }
`;

const ALGEMEEN = [
  'Typ een functie in een cel, bijvoorbeeld =WLZ.RICHTTARIEF(307,5;95,8%). Tussen de argumenten staat een puntkomma; wat tussen rechte haken staat, mag u weglaten.',
  'Voor elk argument geeft u een waarde, een cel of een bereik. Geeft u een bereik, dan loopt de uitkomst over in de cellen eronder of ernaast. Eén cel geldt voor alle rijen. Gebruik één formule voor de hele tabel: dat is veel sneller dan een formule per rij.',
  'Lege cellen blijven leeg en tellen niet als 0. Bedragen en percentages mogen ook als tekst in de cel staan: 1.205.744€, € 1.205,50, 52.494-€, (52.494) of 95,8%. Een punt is altijd een scheidingsteken voor duizendtallen.',
  'Lukt een berekening niet, dan ziet u #WAARDE! of #N/B. Ga op de cel staan en klik op het waarschuwingsteken: daar staat een zin die zegt welk argument en welke rij het is, en wat u kunt doen. Rij 1 is de eerste rij van het bereik dat u meegeeft. Staat er in een cel die u meegeeft al een fout, dan noemt de zin die rij.',
  'De bedragen in de voorbeelden zijn verzonnen.',
  'Ziet u #NAAM?, dan is de invoegtoepassing niet geladen. Open haar en voer de formule opnieuw in.',
];

/** "=WLZ.RICHTTARIEF(zorg; percentage; [nhc])" */
function signature(f) {
  const parameters = f.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name));
  return `=WLZ.${f.name}(${parameters.join('; ')})`;
}

function parameterList(f) {
  const items = f.parameters.map((p) => {
    const optional = p.optional ? element('span', ' (mag u weglaten)', ' class="optioneel"') : '';
    return element('dt', element('code', escape(p.name)) + optional) + element('dd', escape(p.description));
  });
  return element('dl', items.join('\n'));
}

const isNumber = (text) => /^[\d.,-]+[%€]?$/.test(text);

/** The cells of an example with Excel's column letters and row numbers, so that the formula can be followed. */
function sheet(rows) {
  const letters = rows[0].map((_cell, i) => element('th', String.fromCharCode(65 + i), ' scope="col"'));
  const head = element('tr', element('td', '') + letters.join(''));
  const body = rows.map((row, i) =>
    element('tr', element('th', String(i + 1), ' scope="row"') + cells(row, '')),
  );
  return element('div', element('table', head + body.join('\n'), ' class="cellen"'), ' class="tabel"');
}

function cells(row, extra) {
  return row
    .map((text) => {
      const classes = `${isNumber(text) ? 'getal' : ''} ${extra}`.trim();
      return element('td', escape(text), classes ? ` class="${classes}"` : '');
    })
    .join('');
}

function example({ werkblad, formule, uitkomst }) {
  const result = uitkomst.map((row) => element('tr', cells(row, 'uitkomst'))).join('\n');
  return [
    sheet(werkblad),
    element('p', element('code', escape(formule)), ' class="formule"'),
    element('p', 'geeft'),
    element('div', element('table', result, ' class="cellen"'), ' class="tabel"'),
  ].join('\n');
}

function errorTable(errors) {
  const rows = errors.map(({ formule, melding }) =>
    element(
      'tr',
      element('td', element('code', escape(formule))) + element('td', escape(melding), ' class="melding"'),
    ),
  );
  const head = element('tr', '<th scope="col">Formule</th><th scope="col">Melding bij #WAARDE!</th>');
  return element('div', element('table', `${head}\n${rows.join('\n')}`), ' class="tabel"');
}

function section(f) {
  const tekst = helpteksten[f.id];
  if (tekst === undefined) throw new Error(`No help text for the function ${f.id}.`);
  return `<section id="${f.id}">
${element('h2', `WLZ.${f.name}`)}
${element('p', escape(f.description))}
${element('p', element('code', escape(signature(f))), ' class="formule"')}
${element('h3', 'Argumenten')}
${parameterList(f)}
${element('h3', 'Zo rekent de functie')}
${paragraphs(tekst.uitleg)}
${element('h3', tekst.voorbeelden.length > 1 ? 'Voorbeelden' : 'Voorbeeld')}
${tekst.voorbeelden.map(example).join('\n')}
${element('h3', 'Veelvoorkomende fouten')}
${errorTable(tekst.fouten)}
</section>`;
}

/**
 * The help page: per function its signature, every parameter, examples with their results and common errors.
 *
 * @param {import('./metadata.cjs').Metadata} metadata
 * @returns {string} a complete HTML document
 * @throws Error when a function has no help text
 */
function helpPage(metadata) {
  const links = metadata.functions.map((f) => element('li', `<a href="#${f.id}">WLZ.${f.name}</a>`));
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>WLZ: hulp bij de functies</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Hulp bij de WLZ-functies</h1>
<nav aria-label="Functies">${element('ul', links.join('\n'))}</nav>
</header>
<main>
${paragraphs(ALGEMEEN)}
${metadata.functions.map(section).join('\n')}
</main>
</body>
</html>
`;
}

module.exports = { helpPage };
