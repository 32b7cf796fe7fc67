import { KOPPELINGSLEUTEL, metKenmerken, metVeld, stelKoppelingVoor } from '../../werkmap';
import type { Koppeling, Koppelingsvoorstel, Veld } from '../../werkmap';
import type { Herschikkader } from '../../werkmap/herschikking/types';
import type { Plaatsprops } from '../gedeeld/plaats';
import { metLijst, vraagVoor } from './afleiden';

/** Choosing another list of aanbieders or another column, kept in the koppeling of the workbook. */
export function lijstkeuzes({ dienst, werkmap }: Plaatsprops, kader: Herschikkader) {
  async function zet(nieuw: (voorstel: Koppelingsvoorstel) => Koppeling): Promise<void> {
    const voorstel = stelKoppelingVoor(werkmap.beeld, vraagVoor(kader));
    const koppeling = metKenmerken(nieuw(voorstel), voorstel);
    await dienst.bewaar(KOPPELINGSLEUTEL, koppeling);
    await werkmap.lees();
  }

  return {
    kiesLijst(id: string): void {
      void zet(({ koppeling, lijsten }) => {
        const lijst = lijsten.find((keuze) => keuze.id === id);
        return lijst ? metLijst(koppeling, lijst) : koppeling;
      });
    },
    kiesKolom(veld: Veld, kop: string | undefined): void {
      void zet(({ koppeling }) => metVeld(koppeling, veld, kop));
    },
  };
}
