// The page in the user's browser that makes a file, for an Excel that can't save one (Mac). It needs no Office.
import { maakBestand } from './bestand';
import { download } from './download';
import { uitFragment } from './fragment';

const GEEN_BESTELLING =
  'Deze pagina hoort te worden geopend vanuit Excel. Ga terug naar Excel en klik daar opnieuw op het bestand dat u wilt.';

/** Makes the file that the address asks for; says what happened. @param meld shows a sentence */
export async function leverAf(
  fragment: string,
  meld: (zin: string) => void,
  plek: HTMLElement,
): Promise<void> {
  const bestelling = await uitFragment(fragment);
  if (!bestelling) return meld(GEEN_BESTELLING);
  try {
    const bestand = await maakBestand(bestelling);
    download(bestand);
    const koppeling = document.createElement('a');
    koppeling.href = URL.createObjectURL(bestand.inhoud);
    koppeling.download = bestand.naam;
    koppeling.textContent = `Download ${bestand.naam}`;
    plek.replaceChildren(koppeling);
    meld(
      `${bestand.naam} staat in uw map Downloads. Niet gekomen? Gebruik de knop hieronder. U kunt deze pagina daarna sluiten.`,
    );
  } catch (fout) {
    meld(`Het bestand is niet gemaakt. ${fout instanceof Error ? fout.message : ''}`.trim());
  }
}
