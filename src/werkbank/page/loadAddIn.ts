// Finds the add-in the way Excel does: manifest first, then the list of its functions.
import type { AddIn } from './manifest';
import { readManifest } from './manifest';

export interface LoadedAddIn extends AddIn {
  /** the parsed functions.json */
  readonly functions: object;
  /** the functions as formulas name them: WLZ.HERSCHIK */
  readonly functionNames: readonly string[];
}

/** The part of functions.json the page itself reads; the host checks the rest. */
interface FunctionList {
  readonly functions: readonly { readonly name: string }[];
}

function isFunctionList(content: unknown): content is FunctionList {
  return (
    typeof content === 'object' &&
    content !== null &&
    'functions' in content &&
    Array.isArray(content.functions)
  );
}

const FOLDER = '/invoegtoepassing/';
const ADVICE =
  'Bouw de invoegtoepassing met "npm run build", start de werkbank opnieuw met "npm start" en herlaad deze pagina.';

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${address} is er niet (${response.status}).`);
  return response;
}

/** @throws Error with a Dutch sentence that says what to do */
export async function loadAddIn(): Promise<LoadedAddIn> {
  try {
    const addIn = readManifest(await (await fetched(`${FOLDER}manifest.xml`)).text(), FOLDER);
    const functions: unknown = await (await fetched(addIn.metadata)).json();
    if (!isFunctionList(functions)) throw new Error('functions.json bevat geen lijst van functies.');
    const functionNames = functions.functions.map(({ name }) => `${addIn.namespace}.${name}`.toUpperCase());
    return { ...addIn, functions, functionNames };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`De invoegtoepassing kan niet worden geladen. ${reason} ${ADVICE}`, { cause: error });
  }
}
