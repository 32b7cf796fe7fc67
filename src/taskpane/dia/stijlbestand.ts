// The house style from files of the user's: a logo from a picture, all of it from a presentation.
import { MEESTE_LOGOTEKENS } from '../../dia/huisstijl';
import type { Huisstijl, Logo } from '../../dia/huisstijl';

const SOORTEN: Readonly<Record<string, Logo['soort']>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

export type Logolezing = { gelukt: true; logo: Logo } | { gelukt: false; zin: string };

function alsAdres(bestand: Blob): Promise<string> {
  return new Promise((klaar, mislukt) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(String(lezer.result));
    lezer.onerror = () => mislukt(lezer.error ?? new Error('niet gelezen'));
    lezer.readAsDataURL(bestand);
  });
}

/** Width ÷ height, as the browser draws the picture. */
function verhoudingVan(adres: string): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const beeld = new Image();
    beeld.onload = () => klaar(beeld.naturalHeight > 0 ? beeld.naturalWidth / beeld.naturalHeight : 1);
    beeld.onerror = () => mislukt(new Error('geen plaatje'));
    beeld.src = adres;
  });
}

/** Reads a picture as logo. @param omschrijving for who doesn't see it */
export async function leesLogo(bestand: File, omschrijving: string): Promise<Logolezing> {
  const soort = SOORTEN[bestand.type];
  const weiger = (zin: string): Logolezing => ({ gelukt: false, zin: `${bestand.name}: ${zin}` });
  if (!soort) return weiger('dit is geen plaatje dat past. Kies een PNG, JPEG, GIF of SVG.');
  try {
    const adres = await alsAdres(bestand);
    const inhoud = adres.slice(adres.indexOf(',') + 1);
    if (inhoud.length > MEESTE_LOGOTEKENS)
      return weiger('dit plaatje is te groot om in de werkmap te bewaren. Kies er een van hooguit 256 kB.');
    const verhouding = await verhoudingVan(adres);
    return { gelukt: true, logo: { soort, inhoud, verhouding, omschrijving } };
  } catch {
    return weiger('dit plaatje kan niet worden gelezen. Is het bestand heel?');
  }
}

export type Stijllezing =
  { gelukt: true; stijl: Huisstijl; opmerkingen: readonly string[] } | { gelukt: false; zin: string };

/** Longer names of files don't fit the pane. */
const LANGSTE_NAAM = 40;

/** Takes colours, fonts and logo from a .pptx or .potx; the code for that is loaded when it is needed. */
export async function leesStijl(bestand: File): Promise<Stijllezing> {
  try {
    const { leesStijlUitPresentatie } = await import('../../dia/pptx/leesstijl');
    const bytes = new Uint8Array(await bestand.arrayBuffer());
    const naam = bestand.name.replace(/\.[a-z]+$/i, '').slice(0, LANGSTE_NAAM) || 'Eigen';
    return { gelukt: true, ...leesStijlUitPresentatie(bytes, naam) };
  } catch (fout) {
    const reden = fout instanceof Error ? fout.message : 'dit bestand kan niet worden gelezen.';
    return { gelukt: false, zin: `${bestand.name}: ${reden}` };
  }
}
