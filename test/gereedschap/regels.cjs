// `npm run regels`: makes src/beleid/REGELS.md, the page with every rule of the sources, from regels.yaml beside it.
const fs = require('node:fs');
const path = require('node:path');
const { parse } = require('yaml');

const BELEID = path.join(__dirname, '../../src/beleid');
const GEGEVENS = path.join(BELEID, 'regels.yaml');
const PAGINA = path.join(BELEID, 'REGELS.md');

const UITLEG = {
  toegepast: 'het programma rekent zo',
  gevraagd: 'mensen beslissen dit; het programma vraagt de uitkomst als gegeven',
  vermeld: 'een feit dat in geen berekening nodig is',
  'nog niet': 'nog te bouwen',
};

/** A path from the root of the project, as a link from the page. */
const link = (bestand) => {
  const van = path.posix.relative('src/beleid', bestand);
  return `[${bestand}](${van.startsWith('.') ? van : `./${van}`})`;
};

/** `=WLZ.SALDO(…)`, or a place of the pane: _Controles_. */
const ingangTekst = (ingang) =>
  ingang.startsWith('WLZ.') ? `\`=${ingang}(…)\`` : `_${ingang.charAt(0).toUpperCase()}${ingang.slice(1)}_`;

/** "CZ-I 6.2" with the document's whole name. */
function bron(plaats, documenten) {
  const [afkorting, ...waar] = plaats.split(' ');
  return `${documenten[afkorting]}, ${waar.join(' ')}`;
}

function regelTekst(regel, documenten) {
  const { id, bron: bronnen, keuze, bestanden, toetsen, ingang = [], status } = regel;
  return [
    `### ${id}`,
    '',
    regel.regel,
    '',
    `- bron: ${bronnen.map((plaats) => bron(plaats, documenten)).join('; ')}`,
    ...(keuze ? [`- keuze: ${keuze}`] : []),
    ...(bestanden.length > 0 ? [`- staat in: ${bestanden.map(link).join(', ')}`] : []),
    ...toetsen.map(([bestand, naam]) => `- bewezen door: ${link(bestand)}, "${naam}"`),
    ...(ingang.length > 0 ? [`- te gebruiken met: ${ingang.map(ingangTekst).join(', ')}`] : []),
    ...(status === 'toegepast' ? [] : [`- status: **${status}** (${UITLEG[status]})`]),
    '',
  ];
}

/**
 * The page as Markdown.
 *
 * @param {{ documenten: Record<string, string>, regels: object[] }} gegevens the content of regels.yaml
 * @returns {string}
 */
function maakPagina({ documenten, regels }) {
  const aantal = (status) => regels.filter((regel) => regel.status === status).length;
  const onderwerpen = [...new Set(regels.map(({ onderwerp }) => onderwerp))];
  return [
    '<!-- Gemaakt uit regels.yaml met `npm run regels`. Wijzig deze pagina niet zelf. -->',
    '',
    '# De regels van de bronnen',
    '',
    `Elke financiële regel uit de vijf documenten, met het bestand waar zij staat, de test die haar bewijst en waarmee u haar gebruikt (een functie, of een plaats in het taakvenster): ${regels.length} regels.`,
    '',
    ...Object.entries(UITLEG).map(([status, zin]) => `- ${status}: ${aantal(status)} (${zin})`),
    '',
    ...onderwerpen.flatMap((onderwerp) => [
      `## ${onderwerp}`,
      '',
      ...regels
        .filter((regel) => regel.onderwerp === onderwerp)
        .flatMap((regel) => regelTekst(regel, documenten)),
    ]),
  ].join('\n');
}

const leesGegevens = () => parse(fs.readFileSync(GEGEVENS, 'utf8'));

if (require.main === module) fs.writeFileSync(PAGINA, maakPagina(leesGegevens()));

module.exports = { maakPagina, leesGegevens, PAGINA };
