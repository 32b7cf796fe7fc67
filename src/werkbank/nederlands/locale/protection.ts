/** Sentences of Univer about protected cells and sheets. */

/** Why something did not happen in a protected range, in one sentence with what to do. */
export function rangeProtected(what: string): string {
  return `Dit bereik is beveiligd: u kunt ${what}. Vraag de maker van de werkmap om toestemming.`;
}

const sheetProtected = (what: string) =>
  `Dit werkblad is beveiligd: u kunt ${what}. Vraag de maker van de werkmap om toestemming.`;

/** The messages both of Univer's packages show, the core one and the one with the screens. */
export const protectionMessages = {
  autoFillErr: rangeProtected('hier niet doorvoeren'),
  editErr: rangeProtected('hier niets wijzigen'),
  formulaErr:
    'Dit bereik of het bereik waarnaar de formule verwijst, is beveiligd: u kunt hier niets wijzigen.',
  insertOrDeleteMoveRangeErr: 'Dit raakt een beveiligd bereik. Invoegen of verwijderen kan hier niet.',
  insertRowColErr: rangeProtected('hier geen rijen of kolommen invoegen'),
  moveRangeErr: rangeProtected('de selectie niet verplaatsen'),
  moveRowColErr: rangeProtected('geen rijen of kolommen verplaatsen'),
  operatorSheetErr: sheetProtected('dit werkblad niet bewerken'),
  removeRowColErr: rangeProtected('geen rijen of kolommen verwijderen'),
  setRowColStyleErr: rangeProtected('rijen en kolommen niet opmaken'),
  setStyleErr: rangeProtected('de cellen niet opmaken'),
};

const panel = {
  title: 'Rijen en kolommen beveiligen',
  name: 'Naam',
  protectedRange: 'Beveiligd bereik',
  permissionDirection: 'Omschrijving',
  permissionDirectionPlaceholder: 'Typ een omschrijving',
  editPermission: 'Wie mag wijzigen',
  onlyICanEdit: 'Alleen ik mag wijzigen',
  designedUserCanEdit: 'Aangewezen personen mogen wijzigen',
  viewPermission: 'Wie mag bekijken',
  othersCanView: 'Anderen mogen bekijken',
  noOneElseCanView: 'Niemand anders mag bekijken',
  designedPerson: 'Aangewezen personen',
  addPerson: 'Persoon toevoegen',
  canEdit: 'Mag wijzigen',
  canView: 'Mag bekijken',
  delete: 'Verwijderen',
  currentSheet: 'Dit werkblad',
  allSheet: 'Alle werkbladen',
  edit: 'Bewerken',
  Print: 'Afdrukken',
  Comment: 'Opmerking maken',
  Copy: 'Kopiëren',
  SetCellStyle: 'Cellen opmaken',
  SetCellValue: 'Waarden invullen',
  SetHyperLink: 'Hyperlink instellen',
  Sort: 'Sorteren',
  Filter: 'Filteren',
  PivotTable: 'Draaitabel',
  FloatImage: 'Zwevende afbeelding',
  RowHeightColWidth: 'Rijhoogte en kolombreedte',
  RowHeightColWidthReadonly: 'Rijhoogte en kolombreedte (alleen-lezen)',
  FilterReadonly: 'Filter (alleen-lezen)',
  nameError: 'Vul een naam in',
  created: 'Gemaakt',
  iCanEdit: 'Ik mag wijzigen',
  iCanNotEdit: 'Ik mag niet wijzigen',
  iCanView: 'Ik mag bekijken',
  iCanNotView: 'Ik mag niet bekijken',
  emptyRangeError: 'Vul een bereik in',
  rangeOverlapError: 'Bereiken mogen elkaar niet overlappen',
  rangeOverlapOverPermissionError: 'Dit bereik overlapt een bereik met dezelfde toestemming',
  InsertHyperlink: 'Hyperlink invoegen',
  SetRowStyle: 'Rijen opmaken',
  SetColumnStyle: 'Kolommen opmaken',
  InsertColumn: 'Kolom invoegen',
  InsertRow: 'Rij invoegen',
  DeleteRow: 'Rij verwijderen',
  DeleteColumn: 'Kolom verwijderen',
  EditExtraObject: 'Andere objecten wijzigen',
};

const dialog = {
  ...protectionMessages,
  allowUserToEdit: 'Gebruiker mag wijzigen',
  allowedPermissionType: 'Toegestane handelingen',
  setCellValue: 'Waarden invullen',
  setCellStyle: 'Cellen opmaken',
  copy: 'Kopiëren',
  alert: 'Let op',
  search: 'Zoeken',
  ownerInherit: 'Eigenaar van de werkmap, toestemming wordt overgenomen',
  ownerWithoutInherit: 'Eigenaar van de werkmap, toestemming wordt niet overgenomen',
  alertContent: rangeProtected('hier nu niets wijzigen'),
  userEmpty: 'Er is niemand aangewezen. Deel de koppeling om mensen uit te nodigen.',
  listEmpty: 'U hebt nog geen bereiken of werkbladen beveiligd.',
  commonErr: rangeProtected('dit hier niet doen'),
  pasteErr: rangeProtected('hier niet plakken'),
  copyErr: rangeProtected('hieruit niet kopiëren'),
  workbookCopyErr: 'Deze werkmap is beveiligd: u kunt er niet uit kopiëren. Vraag de maker om toestemming.',
  filterErr: rangeProtected('hier niet filteren'),
  printErr: sheetProtected('niet afdrukken'),
  hyperLinkErr: rangeProtected('hier geen hyperlinks maken'),
  commentErr: rangeProtected('hier geen opmerking maken'),
};

/** The part `sheets-ui.permission`. */
export const permission = {
  toolbarMenu: 'Beveiligen',
  panel,
  dialog,
  button: { confirm: 'OK', cancel: 'Annuleren', addNewPermission: 'Beveiliging toevoegen' },
};
