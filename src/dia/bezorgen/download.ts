// Hands a file to the browser, which puts it where the user keeps downloads.
import type { Bestand } from './bestand';

/** Long enough for a slow computer to have taken the file (ms). */
const BEWAARTIJD = 60_000;

/** Starts the download of a file. */
export function download({ naam, inhoud }: Bestand): void {
  const adres = URL.createObjectURL(inhoud);
  const koppeling = document.createElement('a');
  koppeling.href = adres;
  koppeling.download = naam;
  koppeling.hidden = true;
  document.body.append(koppeling);
  koppeling.click();
  koppeling.remove();
  setTimeout(() => URL.revokeObjectURL(adres), BEWAARTIJD);
}
