/** What a function refuses, with the Dutch sentence the user reads; `alsExcelfout` turns it into Excel's error. */
export class Invoerfout extends Error {
  /** `waarde` becomes #WAARDE! (#VALUE!), `nb` becomes #N/B (#N/A): the only two that can carry a sentence. */
  readonly soort: 'waarde' | 'nb';

  constructor(zin: string, soort: 'waarde' | 'nb' = 'waarde') {
    super(zin);
    this.name = 'Invoerfout';
    this.soort = soort;
  }
}

/** Runs a calculation of the domein; what that refuses (a RangeError with a Dutch sentence) the user reads. */
export function metZin<T>(bereken: () => T): T {
  try {
    return bereken();
  } catch (fout) {
    throw fout instanceof RangeError ? new Invoerfout(fout.message) : fout;
  }
}

const ONVERWACHT =
  'Deze berekening is door een onverwachte fout afgebroken. Controleer de argumenten; ' +
  'blijft de fout, meld dan welke functie u gebruikt.';

/**
 * The one mapper from anything thrown to the error that Excel shows in the cell.
 * An error of ours keeps its sentence. Anything else becomes #VALUE! with a general sentence: its own message
 * may hold data from the cells, or no Dutch.
 */
export function alsExcelfout(fout: unknown): CustomFunctions.Error {
  if (fout instanceof CustomFunctions.Error) return fout;
  if (!(fout instanceof Invoerfout)) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, ONVERWACHT);
  }
  const code =
    fout.soort === 'nb' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, fout.message);
}
