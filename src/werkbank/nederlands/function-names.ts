/**
 * Dutch and English names of Excel's functions. Source: Dutch Excel (Microsoft 365); the tables in `names/` were
 * compared with the Dutch names in LibreOffice 7.4, where the two differ Excel's name stands (see the test).
 */
import { compatibilityNames } from './names/compatibility';
import { dataNames } from './names/data';
import { dateNames } from './names/date';
import { engineeringNames } from './names/engineering';
import { financialNames } from './names/financial';
import { logicalNames } from './names/logical';
import { lookupNames } from './names/lookup';
import { mathNames } from './names/math';
import { statisticalNames } from './names/statistical';
import { textNames } from './names/text';
import { unchangedNames } from './names/unchanged';

/** English name → Dutch name, both in capitals; one entry for every function Univer knows. */
export const functionNames: Readonly<Record<string, string>> = {
  ...mathNames,
  ...statisticalNames,
  ...financialNames,
  ...lookupNames,
  ...textNames,
  ...dateNames,
  ...logicalNames,
  ...engineeringNames,
  ...dataNames,
  ...compatibilityNames,
  ...Object.fromEntries(unchangedNames.map((name) => [name, name])),
};

const englishByDutch = new Map(Object.entries(functionNames).map(([english, dutch]) => [dutch, english]));

/** The Dutch name of an English function name (any case), or undefined when it is no function we know. */
export function dutchFunctionName(english: string): string | undefined {
  const name = english.toUpperCase();
  return Object.hasOwn(functionNames, name) ? functionNames[name] : undefined;
}

/**
 * The English name of a function typed in a Dutch workbook (any case), or undefined when unknown.
 * An English name is understood too where no Dutch function has it (Excel would answer #NAAM?): `SUM` gives SUM,
 * but `GAMMA.INV` is the Dutch name of GAMMAINV.
 */
export function englishFunctionName(typed: string): string | undefined {
  const name = typed.toUpperCase();
  return englishByDutch.get(name) ?? (Object.hasOwn(functionNames, name) ? name : undefined);
}
