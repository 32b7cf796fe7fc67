/** The texts of the functions in the formula bar: what a function does and what its arguments are. */
import english from '@univerjs/sheets-formula/locale/en-US';
import { dutchFunctionName } from '../function-names';
import { logicTexts } from './descriptions-logic';
import { lookupTexts } from './descriptions-lookup';
import { mathTexts } from './descriptions-math';
import { statisticalTexts } from './descriptions-statistics';
import { textTexts } from './descriptions-text';
import { generalParameters } from './parameters-general';
import { specialParameters } from './parameters-special';
import { statisticalParameters } from './parameters-statistics';
import type { FunctionTexts, ParameterTexts } from './texts';

const descriptions: FunctionTexts = {
  ...mathTexts,
  ...lookupTexts,
  ...textTexts,
  ...logicTexts,
  ...statisticalTexts,
};
const parameters: ParameterTexts = { ...generalParameters, ...specialParameters, ...statisticalParameters };

// A type and no interface: only then it fits Univer's ILanguagePack.
type FunctionEntry = {
  description: string;
  abstract: string;
  links: { title: string; url: string }[];
  functionParameter: Record<string, { name: string; detail: string }>;
};

/** Univer's keys have _ where the name of a function has a point: AVERAGE_WEIGHTED. */
function functionName(key: string): string {
  const dotted = key.replaceAll('_', '.');
  return dutchFunctionName(dotted) === undefined ? key : dotted;
}

/** A function without a sentence of its own is only named, in Dutch and as Univer and the files name it. */
function description(name: string): string {
  return descriptions[name] ?? `De functie ${dutchFunctionName(name) ?? name} (Engelse naam: ${name}).`;
}

function dutchEntry(key: string, { links, functionParameter }: FunctionEntry): FunctionEntry {
  const sentence = description(functionName(key));
  return {
    description: sentence,
    abstract: sentence,
    links: links.map(({ url }) => ({ title: 'Uitleg', url: url.replace('/en-us/', '/nl-nl/') })),
    functionParameter: Object.fromEntries(
      Object.entries(functionParameter).map(([id, { name }]) => [id, dutchParameter(name)]),
    ),
  };
}

function dutchParameter(english: string): { name: string; detail: string } {
  const [name, detail] = parameters[english] ?? ['argument', 'Een argument van de functie.'];
  return { name, detail };
}

// Univer lists LET twice and has texts for one of the two only; these are the arguments of the other.
const letArguments = {
  name1: { name: 'naam1', detail: 'De eerste naam.' },
  nameValue1: { name: 'naam_waarde1', detail: 'De waarde van de eerste naam.' },
  calculationOrName2: { name: 'berekening_of_naam2', detail: 'De uitkomst, of de volgende naam.' },
  nameValue2: { name: 'naam_waarde2', detail: 'De waarde van de volgende naam.' },
  calculationOrName3: { name: 'berekening_of_naam3', detail: 'De uitkomst, of nog een naam.' },
};

function withLet(list: Record<string, FunctionEntry>): Record<string, FunctionEntry> {
  const { LET } = list;
  return LET
    ? { ...list, LET: { ...LET, functionParameter: { ...LET.functionParameter, ...letArguments } } }
    : list;
}

/** Dutch texts for every function Univer describes, in the shape of its locale (`sheets-formula.functionList`). */
export const functionList: Record<string, FunctionEntry> = withLet(
  Object.fromEntries(
    Object.entries<FunctionEntry>(english['sheets-formula'].functionList).map(([key, entry]) => [
      key,
      dutchEntry(key, entry),
    ]),
  ),
);
