import { type Bestandsuitkomst, leesReeks, type Leeswensen } from './bestanden';
import type { Leesopties } from './soort';
import type { Antwoord, Opdracht } from './werkbericht';

/**
 * Reads files in a thread of its own, so that Excel and the pane stay usable; where that can't be had, in this one. See
 * {@link leesReeks}. Cancelling ends the thread at once.
 *
 * @throws the reason of the signal when reading was cancelled
 */
export async function leesBestanden(
  bestanden: readonly File[],
  opties: Leesopties = {},
  wensen: Leeswensen = {},
): Promise<Bestandsuitkomst[]> {
  const werker = maakWerker();
  if (werker === undefined) return leesReeks(bestanden, opties, wensen);
  try {
    return await inWerker(werker, { bestanden, opties, eerder: wensen.eerder ?? [] }, wensen);
  } finally {
    werker.terminate();
  }
}

/** A thread of our own; undefined where the browser or the organisation doesn't allow one. */
function maakWerker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url));
  } catch {
    return undefined;
  }
}

function inWerker(
  werker: Worker,
  opdracht: Opdracht,
  { bijVoortgang, bijBestand, signaal }: Leeswensen,
): Promise<Bestandsuitkomst[]> {
  return new Promise((gelukt, mislukt) => {
    const uitkomsten: Bestandsuitkomst[] = [];
    const stuk = (): void => mislukt(new Error('Het inlezen is onverwacht gestopt. Probeer het opnieuw.'));
    const stop = (): void => mislukt(signaal?.reason as Error);
    if (signaal?.aborted) return stop();
    signaal?.addEventListener('abort', stop, { once: true });
    werker.addEventListener('error', stuk);
    werker.addEventListener('message', ({ data }: MessageEvent<Antwoord>) => {
      switch (data.soort) {
        case 'voortgang':
          return bijVoortgang?.(data.voortgang);
        case 'bestand':
          uitkomsten[data.nummer] = data.uitkomst;
          return bijBestand?.(data.uitkomst, data.nummer);
        case 'klaar':
          return gelukt(uitkomsten);
        case 'mislukt':
          return stuk();
      }
    });
    werker.postMessage(opdracht);
  });
}
