/** Univer's core: sheet names, defined names, filling, merging. */
import { protectionMessages } from './protection';

export const sheets = {
  sheets: {
    tabs: { sheetCopy: '(kopie{0})', sheet: 'Blad' },
    info: {
      overlappingSelections: 'Dit kan niet met selecties die elkaar overlappen',
      acrossMergedCell: 'De selectie loopt door een samengevoegde cel',
      partOfCell: 'Er is maar een deel van een samengevoegde cel geselecteerd',
      hideSheet: 'Er moet ten minste één werkblad zichtbaar blijven',
    },
    definedName: {
      nameEmpty: 'Vul een naam in',
      nameDuplicate: 'Deze naam bestaat al',
      nameInvalid: 'Deze naam is ongeldig',
      nameSheetConflict: 'Deze naam is al de naam van een werkblad',
      formulaOrRefStringEmpty: 'Vul een formule of verwijzing in',
      nameConflict: 'Deze naam is al de naam van een functie',
      defaultName: 'Naam',
    },
    permission: { dialog: protectionMessages },
    autoFill: {
      copy: 'Cellen kopiëren',
      series: 'Reeks doorvoeren',
      formatOnly: 'Alleen opmaak doorvoeren',
      noFormat: 'Doorvoeren zonder opmaak',
    },
    merge: {
      confirm: {
        title: 'Bij het samenvoegen blijft alleen de waarde linksboven bewaard. Wilt u doorgaan?',
        cancel: 'Annuleren',
        confirm: 'Samenvoegen',
        warning: 'Let op',
        dismantleMergeCellWarning: 'Hierdoor worden enkele samengevoegde cellen gesplitst. Wilt u doorgaan?',
      },
    },
  },
};
