/** Texts that Univer asks for but has in none of its locales: without these the user reads the key itself. */

/** Progress of a calculation (part of `sheets-formula`). */
export const calculation = {
  progress: {
    analyzing: 'Voorbereiden',
    calculating: 'Berekenen',
    'array-analysis': 'Matrixformules voorbereiden',
    'array-calculation': 'Matrixformules berekenen',
    done: 'Klaar',
  },
};

export const unlisted = {
  specialPaste: {
    value: 'Waarden',
    format: 'Opmaak',
    colWidth: 'Kolombreedte',
    besidesBorder: 'Alles behalve randen',
    formula: 'Formules',
  },
  // Where a tab has no title yet, its position is looked up.
  ribbon: {
    start: 'Start',
    insert: 'Invoegen',
    formulas: 'Formules',
    data: 'Gegevens',
    view: 'Beeld',
    others: 'Overig',
  },
  formula: { operation: { pasteFormula: 'Formules plakken' } },
  // Titles of toolbar buttons that are English sentences in Univer's code; it looks them up as keys all the same.
  'Format Painter': 'Opmaak kopiëren/plakken',
  'Set bold': 'Vet',
  'Set italic': 'Cursief',
  'Set underline': 'Onderstrepen',
  'Set strike through': 'Doorhalen',
  Undo: 'Ongedaan maken',
  Redo: 'Opnieuw',
};
