/**
 * The Dutch of the werkbank: formulas, typed and pasted values, shown numbers, and every text of Univer's screens.
 * Apart from `setDutchNumberFormats` everything here is a pure function or a table; nothing needs a browser.
 *
 * How the grid uses it:
 *  - `new Univer({ locale: key, locales: { [key]: locale } })`, with LocaleType.DE_DE as key: Univer derives the
 *    currency button (€) from it; before that `setDutchNumberFormats(key)`.
 *  - webpack: `number-format-menu.cjs` as loader for @univerjs/sheets-numfmt-ui (its list of formats is built in) and
 *    `hard-coded-labels.cjs` for @univerjs/{design,ui,sheets-ui} (their labels for screen readers are).
 *  - AFTER_CELL_EDIT: `formulaToEnglish(text, { table })` for a formula, otherwise `parseDutchEntry(text, { format })`;
 *    `typedFormula` tells which of the two (+A1+B1 is a formula);
 *    ask `dutchFormulaProblem` first and refuse the formula with its sentence.
 *    BEFORE_CELL_EDIT: `formulaToDutch(formula, { table })` or `entryText(value, format)`.
 *  - paste: `parsePastedText`; Univer itself reads "12,5" as 125, "95,8%" as 9.58 and "1-2-2024" as 2 January.
 *  - autocomplete searches IDescriptionService by functionName and inserts what it finds: take its descriptions,
 *    unregister them and register them again with `dutchFunctionName(functionName)`. Menus that insert a function
 *    run InsertFunctionCommand with a Dutch formula then: put it through `formulaToEnglish`. The menu
 *    `formula-ui.operation.insert-function.common` has English names built in: hide it.
 */
export type { Entry } from './entered-value';
export { parseDutchEntry, entryText, type EntryContext } from './entry';
export { dutchError, englishError } from './errors';
export {
  formulaToDutch,
  formulaToEnglish,
  dutchFormulaProblem,
  typedFormula,
  type FormulaContext,
} from './formula';
export { functionNames, dutchFunctionName, englishFunctionName } from './function-names';
export { dutchGeneral, dutchFullNumber } from './general';
export { locale } from './locale';
export { setDutchNumberFormats } from './number-formats';
export { parsePastedText, type PastedCell } from './pasted';
