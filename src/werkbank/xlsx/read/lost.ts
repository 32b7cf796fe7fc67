// What a file holds and the werkbank does not keep, in words for the user. Saving then loses it, so it is said when
// the file is opened.
import { partText, type Parts } from '../package/parts';
import type { SheetEntry } from './workbookPart';

/** Counts by what is lost: the singular, and how many. */
export class Losses {
  private readonly counts = new Map<string, number>();

  add(what: string, number = 1): void {
    if (number > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + number);
  }

  /** "2 draaitabellen", "een macroproject", … in the order they were found */
  sentences(): string[] {
    return [...this.counts].map(([what, number]) => {
      const plural = plurals[what];
      return plural === undefined ? what : `${number} ${number === 1 ? what : plural}`;
    });
  }
}

/** What can be counted; anything else is named without a number. */
const plurals: Readonly<Record<string, string>> = {
  draaitabel: 'draaitabellen',
  afbeelding: 'afbeeldingen',
  'vorm of tekstvak': 'vormen of tekstvakken',
  'grafiek van een soort die de werkbank niet tekent': 'grafieken van een soort die de werkbank niet tekent',
  grafiekblad: 'grafiekbladen',
  'regel voor voorwaardelijke opmaak': 'regels voor voorwaardelijke opmaak',
  'keuzelijst of invoercontrole': 'keuzelijsten of invoercontroles',
  'gesprek bij een cel': 'gesprekken bij cellen',
  hyperlink: 'hyperlinks',
  'koppeling met een andere werkmap': 'koppelingen met andere werkmappen',
  'slicer of tijdlijn': 'slicers of tijdlijnen',
  'groep sparklines': 'groepen sparklines',
  'besturingselement of ingesloten object': 'besturingselementen of ingesloten objecten',
  gegevensverbinding: 'gegevensverbindingen',
  'cel met opmaak binnen de tekst': 'cellen met opmaak binnen de tekst',
  'wachtwoord van een beveiligd blad': 'wachtwoorden van beveiligde bladen',
  'formule met een functie die de werkbank niet kent': 'formules met een functie die de werkbank niet kent',
};

/** Parts of the file that count as one lost thing each. */
const partsLost: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^xl\/pivotTables\/[^/]+\.xml$/, 'draaitabel'],
  [/^xl\/media\//, 'afbeelding'],
  [/^xl\/externalLinks\/[^/]+\.xml$/, 'koppeling met een andere werkmap'],
  [/^xl\/(?:slicers|timelines)\/[^/]+\.xml$/, 'slicer of tijdlijn'],
  [
    /^xl\/(?:ctrlProps|embeddings|activeX)\/[^/]+\.(?:xml|bin|xlsx|docx)$/,
    'besturingselement of ingesloten object',
  ],
  [/^xl\/queryTables\/[^/]+\.xml$/, 'gegevensverbinding'],
  [/^xl\/vbaProject\.bin$/, "macro's"],
  [/^xl\/model\/item\.data$/, 'het gegevensmodel (Power Pivot)'],
  [/^xl\/webextensions\/webextension\d*\.xml$/, 'instellingen van andere invoegtoepassingen'],
];

/** Elements of a sheet that count as one lost thing each. */
const elementsLost: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<(?:\w+:)?cfRule\b/g, 'regel voor voorwaardelijke opmaak'],
  [/<(?:\w+:)?dataValidation\b/g, 'keuzelijst of invoercontrole'],
  [/<(?:\w+:)?hyperlink\b/g, 'hyperlink'],
  [/<(?:\w+:)?sparklineGroup\b/g, 'groep sparklines'],
  [
    /<(?:\w+:)?(?:oddHeader|oddFooter)>|<(?:\w+:)?(?:rowBreaks|colBreaks)\b/g,
    'kop- en voetteksten en pagina-einden',
  ],
  [/ outlineLevel="[1-7]"/g, 'groeperingen van rijen en kolommen'],
  [/<(?:\w+:)?sheetProtection\b[^>]*\b(?:hashValue|password)="[^"]/g, 'wachtwoord van een beveiligd blad'],
];

const UNKNOWN_FUNCTION = /<(?:\w+:)?f\b[^>]*>[^<]*_xlfn\.(?:ANCHORARRAY|SINGLE|GROUPBY|PIVOTBY)\b/g;

function countIn(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Looks through the parts and the sheets of a file. */
export function findLosses(parts: Parts, sheets: readonly SheetEntry[], losses: Losses): void {
  for (const name of Object.keys(parts)) {
    for (const [pattern, what] of partsLost) if (pattern.test(name)) losses.add(what);
    if (/^xl\/threadedComments\/[^/]+\.xml$/.test(name)) {
      losses.add(
        'gesprek bij een cel',
        countIn(partText(parts, name), /<threadedComment\b(?![^>]*parentId=)/g),
      );
    }
  }
  for (const { part } of sheets) {
    const xml = partText(parts, part);
    for (const [pattern, what] of elementsLost) losses.add(what, countIn(xml, pattern));
    losses.add('formule met een functie die de werkbank niet kent', countIn(xml, UNKNOWN_FUNCTION));
    const locked = /<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/.test(xml);
    if (locked && /<(?:\w+:)?protection\b[^>]*\blocked="0"/.test(partText(parts, 'xl/styles.xml'))) {
      losses.add('cellen die op een beveiligd blad toch gewijzigd mogen worden');
    }
  }
}
