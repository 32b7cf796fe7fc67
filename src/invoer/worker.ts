// Runs in a thread of its own: reads files and sends what they add up to.
import { leesReeks } from './bestanden';
import type { Antwoord, Opdracht } from './werkbericht';

const meld = (antwoord: Antwoord): void => self.postMessage(antwoord);

self.addEventListener('message', ({ data }: MessageEvent<Opdracht>) => {
  leesReeks(data.bestanden, data.opties, {
    eerder: data.eerder,
    bijVoortgang: (voortgang) => meld({ soort: 'voortgang', voortgang }),
    bijBestand: (uitkomst, nummer) => meld({ soort: 'bestand', uitkomst, nummer }),
  }).then(
    () => meld({ soort: 'klaar' }),
    () => meld({ soort: 'mislukt' }),
  );
});
