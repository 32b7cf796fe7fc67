// Hands a file to the user and says where it went.
import { maakBestand } from './bestand';
import type { Agendabestelling, Bestelling } from './bestand';
import { download } from './download';
import { LANGSTE_FRAGMENT, naarFragment } from './fragment';
import { bezorgweg, openInBrowser } from './omgeving';

export type Bezorging =
  | { readonly gelukt: true; readonly zin: string }
  | { readonly gelukt: false; readonly zin: string; readonly gestopt?: true };

export const BEZORGPAGINA = 'bezorgen.html';

function zonderLogo(bestelling: Bestelling): Bestelling {
  const huisstijl = { ...bestelling.huisstijl };
  delete huisstijl.logo;
  return { ...bestelling, huisstijl };
}

/** The order for the page, without the logo when it is too long with it. */
async function passend(
  bestelling: Bestelling | Agendabestelling,
): Promise<{ fragment: string; logoWeg: boolean } | undefined> {
  const geheel = await naarFragment(bestelling);
  if (geheel.length <= LANGSTE_FRAGMENT) return { fragment: geheel, logoWeg: false };
  if (bestelling.vorm === 'ics') return undefined;
  const kaal = await naarFragment(zonderLogo(bestelling));
  return kaal.length <= LANGSTE_FRAGMENT ? { fragment: kaal, logoWeg: true } : undefined;
}

function teGroot({ vorm }: Bestelling | Agendabestelling): string {
  const [wat, ook] = vorm === 'ics' ? ['De kalender', ''] : ['De dia', ', of kies ‘Zet op blad Dia’'];
  return (
    `${wat} is te groot om in Excel voor Mac door te geven aan uw browser. ` +
    `Open de werkmap in Excel op het web en maak het bestand daar${ook}.`
  );
}

async function viaBrowser(bestelling: Bestelling | Agendabestelling): Promise<Bezorging> {
  const bericht = await passend(bestelling);
  if (!bericht) return { gelukt: false, zin: teGroot(bestelling) };
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

const GESTOPT: Bezorging = {
  gelukt: false,
  zin: 'U bent gestopt. Er is geen bestand gemaakt.',
  gestopt: true,
};

/**
 * Makes the file and hands it over in the way that works here.
 * @param signaal the user no longer wants it: a file that is made by then isn't handed over
 */
export async function bezorg(
  bestelling: Bestelling | Agendabestelling,
  signaal?: AbortSignal,
): Promise<Bezorging> {
  try {
    if (bezorgweg() === 'browser') return await viaBrowser(bestelling);
    const bestand = await maakBestand(bestelling);
    if (signaal?.aborted) return GESTOPT;
    download(bestand);
    return { gelukt: true, zin: `${bestand.naam} staat in uw map Downloads.` };
  } catch (fout) {
    return { gelukt: false, zin: `Het bestand is niet gemaakt. ${reden(fout)}` };
  }
}
