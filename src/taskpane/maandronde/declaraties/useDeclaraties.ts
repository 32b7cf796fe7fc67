import { useEffect, useMemo, useRef, useState } from 'react';
import { leesBestanden } from '../../../invoer/leesBestanden';
import type { Leesopties } from '../../../invoer/soort';
import type { Voortgang } from '../../../invoer/voortgang';
import type { Werkmapbeeld, Werkmapdienst } from '../../../werkmap';
import { DECLARATIESSLEUTEL, gelezenBestanden, registerVan } from '../../../werkmap/standen/register';
import type { Schrijven } from '../../gedeeld/useSchrijven';
import { aantal } from '../../getallen';
import { bewaarGeheugen, leesGeheugen } from './geheugen';
import type { Declaratiestand, Gelezen, Wijze } from './geheugen';
import { inleesvoorstel, metGelezen, tellendeBestanden } from './inlezen';
import type { Inleesvoorstel } from './inlezen';

export interface Declaratiewensen {
  dienst: Werkmapdienst;
  beeld: Werkmapbeeld;
  schrijven: Schrijven;
  /** the month up to which is counted, `2024-02` */
  maand: string;
  /** reads the files; another one in tests */
  lees?: typeof leesBestanden;
}

export interface Declaraties extends Declaratiestand {
  voorstel: Inleesvoorstel;
  /** present while files are being read */
  voortgang?: Voortgang;
  /** why reading stopped altogether */
  fout?: string;
  neem(bestanden: readonly File[]): void;
  annuleer(): void;
  verwijder(nummer: number): void;
  zetOpties(opties: Leesopties): void;
  /** reads all files again, after a change of the options */
  leesOpnieuw(): void;
  zetWijze(wijze: Wijze): void;
  schrijf(): Promise<void>;
}

const BEGIN: Omit<Voortgang, 'naam' | 'aantal'> = { nummer: 0, gelezen: 0, totaal: 0, snelheid: 0 };

/** Reading files, with how far it is. */
interface Inlezen {
  voortgang?: Voortgang;
  fout?: string;
  /** @param begin what was read before: the new files come behind it */
  neem(bestanden: readonly File[], begin: Declaratiestand): Promise<void>;
  annuleer(): void;
}

function useInlezen(
  { beeld, maand, lees = leesBestanden }: Declaratiewensen,
  bijGelezen: (gelezen: readonly Gelezen[]) => void,
): Inlezen {
  const [voortgang, zetVoortgang] = useState<Voortgang>();
  const [fout, zetFout] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  async function neem(bestanden: readonly File[], begin: Declaratiestand): Promise<void> {
    if (bestanden.length === 0) return;
    const afbreker = new AbortController();
    stop.current?.abort();
    stop.current = afbreker;
    zetFout(undefined);
    zetVoortgang({ ...BEGIN, naam: bestanden[0]?.name ?? '', aantal: bestanden.length });
    const opties = { ...begin.opties, tabel: { ...begin.opties.tabel, boekmaand: maand } };
    const wensen = { signaal: afbreker.signal, bijVoortgang: zetVoortgang, eerder: gelezenBestanden(beeld) };
    try {
      const uitkomsten = await lees(bestanden, opties, wensen);
      const paren = bestanden.flatMap((bestand, i) =>
        uitkomsten[i] ? [{ bestand, uitkomst: uitkomsten[i] }] : [],
      );
      bijGelezen(paren.reduce((gelezen, paar) => metGelezen(gelezen, paar, beeld), [...begin.gelezen]));
    } catch (reden) {
      // Cancelled: nothing of this batch counts, what was read before stays.
      if (!afbreker.signal.aborted)
        zetFout(reden instanceof Error ? reden.message : 'Het inlezen is gestopt.');
    } finally {
      if (stop.current === afbreker) zetVoortgang(undefined);
    }
  }

  const annuleer = () => {
    stop.current?.abort();
    zetVoortgang(undefined);
  };
  return { ...(voortgang && { voortgang }), ...(fout !== undefined && { fout }), neem, annuleer };
}

/** Reading declaration files and putting their totals on the sheets Declaraties and Standen. */
export function useDeclaraties(wensen: Declaratiewensen): Declaraties {
  const { dienst, beeld, schrijven, maand } = wensen;
  const [stand, zetStand] = useState(() => leesGeheugen(dienst));
  useEffect(() => bewaarGeheugen(dienst, stand), [dienst, stand]);
  const { neem, ...inlezen } = useInlezen(wensen, (gelezen) =>
    zetStand((vorige) => ({ ...vorige, gelezen })),
  );
  const voorstel = useMemo(() => inleesvoorstel(beeld, stand, maand), [beeld, stand, maand]);

  async function schrijf(): Promise<void> {
    const { plan, declaraties, totalen } = voorstel;
    if (!plan) return;
    const nieuw = tellendeBestanden(stand.gelezen, stand.wijze).flatMap(({ uitkomst }) =>
      uitkomst.gelukt ? [{ kenmerk: uitkomst.kenmerk, naam: uitkomst.naam }] : [],
    );
    const eerder = stand.wijze === 'aanvullen' ? gelezenBestanden(beeld) : [];
    const gelukt = await schrijven.schrijf(
      plan,
      (blad) => `${aantal(totalen, 'totaal staat', 'totalen staan')} op blad ${blad}.`,
    );
    if (!gelukt) return;
    await dienst.bewaar(DECLARATIESSLEUTEL, registerVan(declaraties.rijen, [...eerder, ...nieuw]));
    zetStand((vorige) => ({ ...vorige, gelezen: [], wijze: 'aanvullen' }));
  }

  return {
    ...stand,
    ...inlezen,
    voorstel,
    neem: (bestanden) => void neem(bestanden, stand),
    verwijder: (nummer) =>
      zetStand((vorige) => ({ ...vorige, gelezen: vorige.gelezen.filter((_, i) => i !== nummer) })),
    zetOpties: (opties) => zetStand((vorige) => ({ ...vorige, opties })),
    leesOpnieuw: () =>
      void neem(
        stand.gelezen.map(({ bestand }) => bestand),
        { ...stand, gelezen: [] },
      ),
    zetWijze: (wijze) => zetStand((vorige) => ({ ...vorige, wijze })),
    schrijf,
  };
}
