/**
 * Just enough of Excel's custom-function runtime to call our functions in node: the global `CustomFunctions` with
 * associate, Error and ErrorCode. The real runtime is used in test/excel.
 */
const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

class ExcelError extends Error {
  readonly code: string;

  constructor(code: string, message = '') {
    super(message);
    this.code = code;
  }
}

type Functie = (...argumenten: unknown[]) => unknown;

const associated = new Map<string, Functie>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: ExcelError,
    ErrorCode,
    associate: (id: string, functie: Functie) => associated.set(id, functie),
  },
});

/** The ids that were associated so far. */
export const associatedIds = (): string[] => [...associated.keys()];

/** An error cell as it arrives when `allowErrorForDataTypeAny` is on. */
export const foutcel = (code: string): unknown => new ExcelError(code);

/** An error as a reader sees it: the code and the sentence. */
function inWoorden(waarde: unknown): unknown {
  return waarde instanceof ExcelError ? `${waarde.code} ${waarde.message}` : waarde;
}

/** An associated function itself. */
export function functie(id: string): Functie {
  const gevonden = associated.get(id);
  if (!gevonden) throw new Error(`${id} is not associated`);
  return gevonden;
}

/** Calls an associated function as Excel does, with null for what is left out; errors become their text. */
export function roep(id: string, ...argumenten: unknown[]): unknown[][] {
  try {
    const uitkomst = functie(id)(...argumenten.map((a) => (a === undefined ? null : a)));
    return (uitkomst as unknown[][]).map((rij) => rij.map(inWoorden));
  } catch (fout) {
    if (!(fout instanceof ExcelError)) throw fout;
    return [[inWoorden(fout)]];
  }
}

/** One cell, as Excel passes it to a matrix parameter. */
export const enkel = (waarde: unknown): unknown[][] => [[waarde]];

/** A column of cells. */
export const kolom = (...waarden: unknown[]): unknown[][] => waarden.map((waarde) => [waarde]);

/** A row of cells. */
export const rij = (...waarden: unknown[]): unknown[][] => [waarden];
