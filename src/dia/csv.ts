// The figures of the slide as open data: one line per amount, and a description of the columns that machines read.
import { EENHEDEN } from './bedrag';
import type { Diacel, Diamodel } from './model';
import type { Diaeenheid } from './vraag';

/** One column of the file. */
interface Kolom {
  readonly naam: string;
  readonly titel: string;
  readonly soort: 'string' | 'integer' | 'decimal' | 'gYearMonth';
  readonly uitleg: string;
}

/** The columns, in order. */
export const KOLOMMEN: readonly Kolom[] = [
  { naam: 'uitvoerder', titel: 'Wlz-uitvoerder', soort: 'string', uitleg: 'Naam van de Wlz-uitvoerder.' },
  { naam: 'jaar', titel: 'Jaar', soort: 'integer', uitleg: 'Het jaar waarvoor de contracteerruimte geldt.' },
  {
    naam: 'declaraties_tot_en_met',
    titel: 'Declaraties tot en met',
    soort: 'gYearMonth',
    uitleg: 'De laatste maand waarvan de declaraties zijn meegeteld, als JJJJ-MM.',
  },
  {
    naam: 'regio',
    titel: 'Zorgkantoorregio',
    soort: 'string',
    uitleg: 'Naam van de zorgkantoorregio, of Totaal voor alle regio’s samen.',
  },
  {
    naam: 'regel',
    titel: 'Regel',
    soort: 'integer',
    uitleg: 'Volgnummer van de regel in de gepubliceerde tabel, 1 tot en met 8.',
  },
  { naam: 'omschrijving', titel: 'Omschrijving', soort: 'string', uitleg: 'Omschrijving van de regel.' },
  {
    naam: 'bedrag',
    titel: 'Bedrag',
    soort: 'decimal',
    uitleg:
      'Het gepubliceerde bedrag in de eenheid, met een komma voor decimalen; leeg als er geen bedrag is.',
  },
  {
    naam: 'eenheid',
    titel: 'Eenheid',
    soort: 'string',
    uitleg: 'Wat 1 in de kolom bedrag is: € 1.000 of € 1.000.000.',
  },
  {
    naam: 'bedrag_euro',
    titel: 'Bedrag in euro’s',
    soort: 'integer',
    uitleg:
      'Hetzelfde gepubliceerde bedrag in hele euro’s, zonder scheidingstekens; leeg als er geen bedrag is.',
  },
  {
    naam: 'status',
    titel: 'Status',
    soort: 'string',
    uitleg: 'bekend; leeg (er is geen bedrag); of niet bekend (er ontbreken gegevens).',
  },
  {
    naam: 'afronding',
    titel: 'Afronding',
    soort: 'string',
    uitleg: 'los afgerond (elk bedrag apart) of sluitend afgerond (alle sommen kloppen).',
  },
];

const EENHEIDNAAM = { 'k€': '€ 1.000', 'mln €': '€ 1.000.000' } as const;

/** A field: between quotes when it holds a separator, a quote or a line end. */
function veld(tekst: string): string {
  return /[;"\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
}

/**
 * A text that a spreadsheet would take for a formula gets a space before it, so that opening the file runs nothing.
 * Names of regio's and uitvoerders never begin so of themselves.
 */
function zonderFormule(tekst: string): string {
  return /^[=+\-@\t\r]/.test(tekst) ? ` ${tekst}` : tekst;
}

function getal(waarde: number, decimalen: number): string {
  return waarde.toFixed(decimalen).replace('.', ',');
}

/** Whole euros: the amounts shown are whole thousands or whole tenths of a million. */
function inEuro(waarde: number, eenheid: Diaeenheid): string {
  const { stap, decimalen } = EENHEDEN[eenheid];
  return String(Math.round(waarde * 10 ** decimalen) * (stap / 100));
}

function status({ waarde, exact }: Diacel): string {
  if (waarde !== null) return 'bekend';
  return exact === 'leeg' ? 'leeg' : 'niet bekend';
}

function regels(model: Diamodel): string[][] {
  const { tabel, eenheid, jaar, peilmaand } = model;
  const { decimalen } = EENHEDEN[eenheid];
  return tabel.rijen.flatMap(({ label, cellen }, r) =>
    cellen.map((cel, k) => [
      model.uitvoerder,
      String(jaar),
      `${jaar}-${String(peilmaand).padStart(2, '0')}`,
      tabel.kolommen[k] ?? '',
      String(r + 1),
      label,
      cel.waarde === null ? '' : getal(cel.waarde, decimalen),
      EENHEIDNAAM[eenheid],
      cel.waarde === null ? '' : inEuro(cel.waarde, eenheid),
      status(cel),
      model.afronding,
    ]),
  );
}

/** What tells Excel that a file is UTF-8. */
const BOM = '\uFEFF';

/**
 * The figures as CSV, for Dutch Excel and for open data: UTF-8 with a byte order mark, `;` between fields, a comma for
 * decimals, no thousands separators, and the same amount in whole euros for programs that expect a point; lines that end with CR LF. Row after row of the table, the regio's in order.
 */
export function alsCsv(model: Diamodel): string {
  const getalkolommen = KOLOMMEN.map(({ soort }) => soort === 'decimal' || soort === 'integer');
  const alles = [KOLOMMEN.map(({ naam }) => naam), ...regels(model)];
  const tekst = alles.map((velden, r) =>
    velden.map((inhoud, k) => veld(r > 0 && getalkolommen[k] ? inhoud : zonderFormule(inhoud))).join(';'),
  );
  return `${BOM}${tekst.join('\r\n')}\r\n`;
}

/**
 * The description of the columns that belongs to the file (CSV on the Web, W3C), as JSON. It is to be published
 * beside it, under the name of the file with `-metadata.json` behind it.
 * @param bestandsnaam of the CSV
 */
export function csvBeschrijving(model: Diamodel, bestandsnaam: string): string {
  return JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
      url: bestandsnaam,
      'dc:title': model.titels.tabel,
      'dc:creator': `${model.uitvoerder} zorgkantoor`,
      'dc:description': [model.tabel.hoek, ...model.tabel.voetnoten].join('. '),
      'dc:created': model.gemaakt,
      dialect: { delimiter: ';', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
      tableSchema: {
        columns: KOLOMMEN.map(({ naam, titel, soort, uitleg }) => ({
          name: naam,
          titles: [naam],
          'dc:title': titel,
          'dc:description': uitleg,
          datatype: soort === 'decimal' ? { base: 'decimal', format: { decimalChar: ',' } } : soort,
        })),
        primaryKey: ['jaar', 'declaraties_tot_en_met', 'regio', 'regel'],
      },
    },
    null,
    2,
  );
}
