// Triangles that grow by themselves: from the sheet Standen, and from the months in which declarations were booked.
import { LEVERINGSVORMEN } from '../../domein/leveringsvorm';
import type { Leveringsvorm } from '../../domein/leveringsvorm';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { leesDeclaraties } from '../standen/declaraties';
import { driehoekUit, driehoekUitTotalen } from '../standen/driehoek';
import type { Driehoeklezing, Driehoeksfilter } from '../standen/driehoek';
import { maandnummer, maandVanNummer } from '../standen/maandcel';
import { leesStanden } from '../standen/standen';
import type { Driehoekbron, Driehoekset, Productiemaand } from './driehoekbron';

function productiemaand(naam: string): Productiemaand {
  const [jaar, maand] = naam.split('-').map(Number);
  return { jaar: jaar ?? 0, maand: maand ?? 0 };
}

/** A row for every month, also for those that were left out: then the rows tell when an amount became known. */
function aaneen({ driehoek, productiemaanden }: Driehoeklezing): Driehoekbron | undefined {
  const nummers = productiemaanden.map(maandnummer);
  const [eerste, laatste] = [nummers[0], nummers.at(-1)];
  if (eerste === undefined || laatste === undefined) return undefined;
  const breedte = driehoek[0]?.length ?? 0;
  const namen = Array.from({ length: laatste - eerste + 1 }, (_leeg, i) => maandVanNummer(eerste + i));
  return {
    maanden: namen.map(productiemaand),
    driehoek: namen.map(
      (naam) => driehoek[productiemaanden.indexOf(naam)] ?? Array<null>(breedte).fill(null),
    ),
  };
}

function setVan(
  id: string,
  naam: string,
  vormen: readonly string[],
  lees: (filter: Driehoeksfilter) => Driehoeklezing,
): Driehoekset[] {
  const totaal = aaneen(lees({}));
  if (!totaal) return [];
  const perVorm = new Map<Leveringsvorm, Driehoekbron>();
  for (const vorm of LEVERINGSVORMEN) {
    if (!vormen.includes(vorm)) continue;
    const eigen = aaneen(lees({ leveringsvorm: vorm }));
    if (eigen) perVorm.set(vorm, eigen);
  }
  return [{ id, naam, totaal, vormen: perVorm }];
}

/** The triangle of the standen that were kept. */
export function setUitStanden(beeld: Werkmapbeeld): Driehoekset[] {
  const { rijen, blad } = leesStanden(beeld);
  const declaraties = rijen.filter(({ post }) => post === 'declaraties');
  const vormen = declaraties.map(({ leveringsvorm }) => leveringsvorm);
  const naam = `de maandstanden op blad ${blad ?? 'Standen'}`;
  return setVan('standen', naam, vormen, (filter) => driehoekUit(declaraties, filter));
}

/** The triangle of the declarations that were read in, by the month they were booked. */
export function setUitDeclaraties(beeld: Werkmapbeeld): Driehoekset[] {
  const { rijen } = leesDeclaraties(beeld);
  const stand = rijen.reduce((laatste, { boekmaand }) => (boekmaand > laatste ? boekmaand : laatste), '');
  if (stand === '') return [];
  const vormen = rijen.map(({ leveringsvorm }) => leveringsvorm);
  const naam = 'de boekmaanden van de ingelezen declaraties';
  return setVan('boekmaanden', naam, vormen, (filter) => driehoekUitTotalen(rijen, stand, filter));
}
