/** The grid itself: messages, clipboard, status bar, defined names, keyboard (parts of `sheets-ui`). */
import { menus } from './menus';
import { permission } from './protection';

const info = {
  notChangeMerge: 'U kunt een samengevoegde cel niet gedeeltelijk wijzigen',
  detailUpdate: 'Opnieuw geopend',
  detailSave: 'Lokaal bewaarde werkmap hersteld',
  row: '',
  column: '',
  loading: 'Laden…',
  copy: 'Kopiëren',
  return: 'Sluiten',
  rename: 'Naam wijzigen',
  tips: 'Naam wijzigen',
  noName: 'Naamloze werkmap',
  wait: 'wacht op bijwerken',
  add: 'Toevoegen:',
  addLast: 'rijen onderaan',
  backTop: 'Naar boven',
  nextPage: 'Volgende',
  tipInputNumber: 'Vul een getal in',
  tipInputNumberLimit: 'Vul een getal van 1 tot en met 100 in',
  tipRowHeightLimit: 'Een rij is 0 tot 545 hoog',
  tipColumnWidthLimit: 'Een kolom is 0 tot 2038 breed',
  problem: 'Er ging iets mis',
  // Used by Univer, in none of its own locales.
  error: 'Fout',
  forceStringInfo: 'Getal opgeslagen als tekst',
};

const shortcut = {
  'sheet-view': 'Werkblad bekijken',
  'sheet-edit': 'Werkblad bewerken',
  sheet: {
    'zoom-in': 'Inzoomen',
    'zoom-out': 'Uitzoomen',
    'reset-zoom': 'Ware grootte',
    'select-below-cell': 'Cel eronder selecteren',
    'select-up-cell': 'Cel erboven selecteren',
    'select-left-cell': 'Cel links selecteren',
    'select-right-cell': 'Cel rechts selecteren',
    'select-next-cell': 'Volgende cel selecteren',
    'select-previous-cell': 'Vorige cel selecteren',
    'select-up-value-cell': 'Gevulde cel erboven selecteren',
    'select-below-value-cell': 'Gevulde cel eronder selecteren',
    'select-left-value-cell': 'Gevulde cel links selecteren',
    'select-right-value-cell': 'Gevulde cel rechts selecteren',
    'expand-selection-down': 'Selectie omlaag uitbreiden',
    'expand-selection-up': 'Selectie omhoog uitbreiden',
    'expand-selection-left': 'Selectie naar links uitbreiden',
    'expand-selection-right': 'Selectie naar rechts uitbreiden',
    'expand-selection-to-left-gap': 'Selectie uitbreiden tot de lege cel links',
    'expand-selection-to-below-gap': 'Selectie uitbreiden tot de lege cel eronder',
    'expand-selection-to-right-gap': 'Selectie uitbreiden tot de lege cel rechts',
    'expand-selection-to-up-gap': 'Selectie uitbreiden tot de lege cel erboven',
    'select-all': 'Alles selecteren',
    'toggle-editing': 'Bewerken beginnen of beëindigen',
    'delete-and-start-editing': 'Wissen en bewerken beginnen',
    'abort-editing': 'Bewerken afbreken',
    'break-line': 'Nieuwe regel in de cel',
    'set-bold': 'Vet aan of uit',
    'start-editing': 'Cel bewerken',
    'repeat-last-action': 'Laatste handeling herhalen',
    'set-italic': 'Cursief aan of uit',
    'set-underline': 'Onderstrepen aan of uit',
    'set-strike-through': 'Doorhalen aan of uit',
  },
};

const definedName = {
  managerTitle: 'Namen beheren',
  managerDescription: 'Selecteer cellen of typ een formule en geef er in het vak een naam aan.',
  addButton: 'Naam toevoegen',
  featureTitle: 'Gedefinieerde namen',
  ratioRange: 'Bereik',
  ratioFormula: 'Formule',
  confirm: 'OK',
  cancel: 'Annuleren',
  scopeWorkbook: 'Werkmap',
  inputNamePlaceholder: 'Typ een naam (zonder spaties)',
  inputCommentPlaceholder: 'Typ een opmerking',
  inputRangePlaceholder: 'Typ een bereik (zonder spaties)',
  inputFormulaPlaceholder: 'Typ een formule (zonder spaties)',
  formulaOrRefStringInvalid: 'Deze formule of verwijzing is ongeldig',
  defaultName: 'Naam',
  updateButton: 'Wijzigen',
  deleteButton: 'Verwijderen',
  deleteConfirmText: 'Wilt u deze naam verwijderen?',
};

export const grid = {
  'sheets-ui': {
    ...menus,
    info,
    // Used by Univer, in none of its own locales.
    filter: {
      confirm: {
        error: 'Dit kan hier niet',
        notAllowedToInsertRange: 'Op dit bereik staat een filter. Wis het filter eerst.',
      },
    },
    clipboard: {
      paste: {
        exceedMaxCells: 'U plakt meer cellen dan hier passen',
        overlappingMergedCells: 'Waar u plakt, staan samengevoegde cellen',
      },
      shortCutNotify: {
        title: 'Plak met het toetsenbord',
        useShortCutInstead: 'Dit komt uit Excel. Plak het met Ctrl+V.',
      },
    },
    statusbar: {
      sum: 'Som',
      average: 'Gemiddelde',
      min: 'Minimum',
      max: 'Maximum',
      count: 'Numeriek aantal',
      countA: 'Aantal',
      clickToCopy: 'Klik om te kopiëren',
      copied: 'Gekopieerd',
    },
    shortcut,
    definedName,
    uploadLoading: { loading: 'Laden… nog te gaan:' },
    'data-validation': {
      alert: { ok: 'OK' },
      list: { edit: 'Bewerken', dropdown: 'Kies een waarde' },
      listMultiple: { dropdown: 'Kies waarden' },
    },
    permission,
  },
};
