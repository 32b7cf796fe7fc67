// What went wrong in Excel, as a Dutch sentence.

const zinnen: Readonly<Record<string, string>> = {
  AccessDenied:
    'Het werkblad is beveiligd. Hef de beveiliging op (tabblad Controleren) en probeer het opnieuw.',
  ItemNotFound: 'Een werkblad of bereik is er niet meer. Lees de werkmap opnieuw.',
  ItemAlreadyExists: 'Er is al een werkblad met die naam. Lees de werkmap opnieuw.',
  InvalidOperationInCellEditMode: 'U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.',
  RequestPayloadSizeLimitExceeded: 'Dit is te veel voor Excel in één keer.',
  ResponsePayloadSizeLimitExceeded: 'Deze werkmap is te groot om in één keer te lezen.',
  ApiNotFound: 'Deze versie van Excel kan dit niet. Werk Excel bij en probeer het opnieuw.',
  RichApiFailure: 'Excel antwoordde niet. Probeer het opnieuw.',
  GeneralException: 'Excel kon dit niet uitvoeren. Probeer het opnieuw.',
};

/** An error we raise ourselves; its message is a Dutch sentence for the user. */
export class Werkmapfout extends Error {
  override readonly name = 'Werkmapfout';
}

/** Code of an error that Excel gave, such as 'AccessDenied'. */
export function foutcode(fout: unknown): string | undefined {
  if (typeof fout !== 'object' || fout === null || !('code' in fout)) return undefined;
  return typeof fout.code === 'string' ? fout.code : undefined;
}

/** Any error as a Dutch sentence the user can do something with. */
export function foutzin(fout: unknown): string {
  if (fout instanceof Werkmapfout) return fout.message;
  const code = foutcode(fout);
  if (code === undefined) return 'Er ging iets mis dat we niet kennen. Probeer het opnieuw.';
  return zinnen[code] ?? `Excel kon dit niet uitvoeren (${code}). Probeer het opnieuw.`;
}
