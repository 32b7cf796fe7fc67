// The page of the benchmark: reads the chosen file in a worker, in turns with a worker that only reads the stream.
import type { Bestandsuitkomst } from '../../src/invoer/bestanden';
import { leesBestanden } from '../../src/invoer/leesBestanden';

interface Meting {
  ons: number;
  kaal: number;
  uitkomst: Bestandsuitkomst;
}

declare global {
  interface Window {
    meet: (rondes: number) => Promise<Meting[]>;
  }
}

/** Milliseconds to read a file in a worker and do nothing with it. */
function alleenLezen(bestand: File): Promise<number> {
  const werker = new Worker(new URL('./aw319leeswerker.ts', import.meta.url));
  const begin = performance.now();
  return new Promise((klaar, mis) => {
    werker.addEventListener('error', () => mis(new Error('de werker is gestopt')));
    werker.addEventListener('message', ({ data }: MessageEvent<number>) => {
      const tijd = performance.now() - begin;
      werker.terminate();
      if (data === bestand.size) klaar(tijd);
      else mis(new Error(`${data} van ${bestand.size} bytes gelezen`));
    });
    werker.postMessage(bestand);
  });
}

window.meet = async (rondes) => {
  const [bestand] = document.querySelector('input')?.files ?? [];
  if (!bestand) throw new Error('geen bestand gekozen');
  const metingen: Meting[] = [];
  await alleenLezen(bestand);
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const begin = performance.now();
    const [uitkomst] = await leesBestanden([bestand]);
    const ons = performance.now() - begin;
    if (!uitkomst) throw new Error('geen uitkomst');
    metingen.push({ ons, kaal: await alleenLezen(bestand), uitkomst });
  }
  return metingen;
};
