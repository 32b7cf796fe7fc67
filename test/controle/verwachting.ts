// What is expected of a workbook, written beside it as <name>.verwacht.json.

export interface Celverwachting {
  /** number, text, or the text of an error ("#N/A"); absent = not checked */
  readonly waarde?: number | string;
  /** how far a number may be off; without it a number has to be right to nine digits */
  readonly marge?: number;
  /** how the cell looks with Dutch separators */
  readonly tekst?: string;
  readonly notatie?: string;
  /** true = has to be a formula; text = this very formula, as LibreOffice writes it */
  readonly formule?: true | string;
  /** filled by a formula in another cell: who opens the file gets it from there */
  readonly overloop?: true;
}

export interface Verwachting {
  /** by name of the sheet and address ("B4") */
  readonly bladen?: Readonly<Record<string, Readonly<Record<string, Celverwachting>>>>;
  /** the table's name → "Blad!A1:C3" */
  readonly tabellen?: Readonly<Record<string, string>>;
  /** the name → its formula, as LibreOffice writes it */
  readonly namen?: Readonly<Record<string, string>>;
  /** the names of the sheets, in order */
  readonly volgorde?: readonly string[];
}
