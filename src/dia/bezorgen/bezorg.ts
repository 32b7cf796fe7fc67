// Hands a file to the user and says where it went.
import { maakBestand } from './bestand';
import type { Bestelling } from './bestand';
import { download } from './download';
import { LANGSTE_FRAGMENT, naarFragment } from './fragment';
import { bezorgweg, openInBrowser } from './omgeving';

export type Bezorging =
  { readonly gelukt: true; readonly zin: string } | { readonly gelukt: false; readonly zin: string };

export const BEZORGPAGINA = 'bezorgen.html';

function zonderLogo(bestelling: Bestelling): Bestelling {
  const huisstijl = { ...bestelling.huisstijl };
  delete huisstijl.logo;
  return { ...bestelling, huisstijl };
}

/** The order for the page, without the logo when it is too long with it. */
async function passend(bestelling: Bestelling): Promise<{ fragment: string; logoWeg: boolean } | undefined> {
  const geheel = await naarFragment(bestelling);
  if (geheel.length <= LANGSTE_FRAGMENT) return { fragment: geheel, logoWeg: false };
  const kaal = await naarFragment(zonderLogo(bestelling));
  return kaal.length <= LANGSTE_FRAGMENT ? { fragment: kaal, logoWeg: true } : undefined;
}

const TE_GROOT =
  'De dia is te groot om in Excel voor Mac door te geven aan uw browser. ' +
  'Open de werkmap in Excel op het web en maak het bestand daar, of kies ‘Zet op blad Dia’.';

async function viaBrowser(bestelling: Bestelling): Promise<Bezorging> {
  const bericht = await passend(bestelling);
  if (!bericht) return { gelukt: false, zin: TE_GROOT };
  const pagina = new URL(BEZORGPAGINA, window.location.href);
  openInBrowser(`${pagina.origin}${pagina.pathname}#${bericht.fragment}`);
  const logo = bericht.logoWeg ? ' Het logo paste niet en is weggelaten.' : '';
  return {
    gelukt: true,
    zin: `Uw browser opent een pagina die het bestand maakt; daarna staat het in uw map Downloads.${logo}`,
  };
}

/** Our own sentences; what the browser says itself is English and helps nobody. */
function reden(fout: unknown): string {
  const vanOns = fout instanceof Error && ['Error', 'RangeError'].includes(fout.name) && fout.message !== '';
  return vanOns ? fout.message : 'De oorzaak is niet bekend. Probeer het opnieuw of kies een andere vorm.';
}

/** Makes the file and hands it over in the way that works here. */
export async function bezorg(bestelling: Bestelling): Promise<Bezorging> {
  try {
    if (bezorgweg() === 'browser') return await viaBrowser(bestelling);
    const bestand = await maakBestand(bestelling);
    download(bestand);
    return { gelukt: true, zin: `${bestand.naam} staat in uw map Downloads.` };
  } catch (fout) {
    return { gelukt: false, zin: `Het bestand is niet gemaakt. ${reden(fout)}` };
  }
}
