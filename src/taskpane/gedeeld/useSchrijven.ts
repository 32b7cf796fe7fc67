import { useState } from 'react';
import type { Celpositie, Gebied, Ongedaan, Werkmapdienst, Wijzigingsplan } from '../../werkmap';

/** What the message bar says; with ongedaan it offers to undo, with blad to look. */
export interface Melding {
  soort: 'gelukt' | 'fout' | 'waarschuwing';
  tekst: string;
  ongedaan?: Ongedaan;
  /** Worksheet for 'Bekijk'. */
  blad?: string;
  /** Where on that worksheet; its first cell when left out. */
  plek?: Gebied | Celpositie;
}

/** What is being done in Excel, for the progress bar. */
export interface Bezigheid {
  tekst: string;
  /** Absent: can't be cancelled (any more). */
  annuleer?: () => void;
}

/** Work on the workbook; signaal tells that the user wants it to stop. */
export type Werk<T> = (signaal: AbortSignal) => Promise<T>;

/** Everything the pane does to the workbook goes through this: one thing at a time, with a sentence about the end. */
export interface Schrijven {
  melding?: Melding;
  bezig?: Bezigheid;
  /** Applies a plan. @param gelukt the sentence when it worked @returns whether it did */
  schrijf(plan: Wijzigingsplan, gelukt: (blad: string) => string): Promise<boolean>;
  maakOngedaan(ongedaan: Ongedaan): Promise<void>;
  /**
   * Anything else that takes time: shows the progress bar, reads the workbook afterwards. Work that heeds its signal
   * says so with annuleerbaar.
   */
  doe<T>(tekst: string, werk: Werk<T>, opties?: { annuleerbaar: boolean }): Promise<T>;
  /** Shows a message, or takes it away. */
  meld(melding: Melding | undefined): void;
}

/** After closing and reopening the pane, what was written last can still be undone. */
function laatsteMelding(dienst: Werkmapdienst): Melding | undefined {
  const ongedaan = dienst.laatste();
  return ongedaan && { soort: 'gelukt', tekst: `Laatst geschreven: ${ongedaan.titel}.`, ongedaan };
}

/**
 * Writing and undoing, with what is going on and how it ended.
 * @param lees reads the workbook again, so that the pane shows what stands there now
 */
export function useSchrijven(dienst: Werkmapdienst, lees: () => Promise<void>): Schrijven {
  const [melding, meld] = useState(() => laatsteMelding(dienst));
  const [bezig, zetBezig] = useState<Bezigheid>();

  async function doe<T>(tekst: string, werk: Werk<T>, opties = { annuleerbaar: false }): Promise<T> {
    const afbreker = new AbortController();
    const annuleer = () => {
      afbreker.abort();
      zetBezig({ tekst: 'Annuleren …' });
    };
    zetBezig({ tekst, ...(opties.annuleerbaar && { annuleer }) });
    try {
      const uitkomst = await werk(afbreker.signal);
      await lees();
      return uitkomst;
    } finally {
      zetBezig(undefined);
    }
  }

  async function schrijf(plan: Wijzigingsplan, gelukt: (blad: string) => string): Promise<boolean> {
    meld(undefined);
    let geannuleerd = false;
    const uitkomst = await doe(
      `${plan.titel} schrijven …`,
      (signaal) => {
        signaal.addEventListener('abort', () => (geannuleerd = true));
        return dienst.schrijf(plan, { signaal });
      },
      { annuleerbaar: true },
    );
    if (uitkomst.gelukt) {
      const { blad, ongedaan } = uitkomst;
      meld({ soort: 'gelukt', tekst: gelukt(blad), ongedaan, blad });
    } else {
      const gewoon = geannuleerd && uitkomst.hersteld;
      meld({ soort: gewoon ? 'waarschuwing' : 'fout', tekst: uitkomst.zin });
    }
    return uitkomst.gelukt;
  }

  async function maakOngedaan(ongedaan: Ongedaan): Promise<void> {
    const uitkomst = await doe('Ongedaan maken …', () => dienst.maakOngedaan(ongedaan));
    if (uitkomst.gelukt) meld({ soort: 'gelukt', tekst: `${ongedaan.titel} is ongedaan gemaakt.` });
    else meld({ soort: 'waarschuwing', tekst: uitkomst.zin });
  }

  return { ...(melding && { melding }), ...(bezig && { bezig }), schrijf, maakOngedaan, doe, meld };
}
