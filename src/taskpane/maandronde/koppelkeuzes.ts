// What the user changes about where the amounts come from.
import type { Invoerrij } from '../../domein/contracteerruimte';
import { KOLOMVELD, metKenmerken, metRijbron, metVeld } from '../../werkmap';
import type { Bron, Eenheidsfactor, Koppeling, Lijst, Veld } from '../../werkmap';
import type { Aanwijzing } from './aanwijzen';
import type { Keuzes, Maandrondebeeld } from './afleiden';
import { metBlok } from './koppelen';
import type { Bronkeuze } from './bronkeuze';

export interface Koppelen {
  /** The row whose source the user is pointing at in the sheet. */
  wijst?: Invoerrij | undefined;
  wijsAan(rij: Invoerrij | undefined): void;
  /** Takes what was pointed at. */
  neem(rij: Invoerrij, aanwijzing: Aanwijzing): void;
  kiesBron(rij: Invoerrij, keuze: Bronkeuze): void;
  /** The row has no source and is left blank. */
  kiesGeen(rij: Invoerrij): void;
  /** Takes every row that the block has from it. */
  kiesBlok(blok: Bron): void;
  /** Unit of the block. */
  kiesEenheid(eenheid: Eenheidsfactor): void;
  /** Unit of the cells that were pointed at for a row. */
  kiesBereikeenheid(rij: Invoerrij, eenheid: Eenheidsfactor): void;
  kiesLijsteenheid(eenheid: Eenheidsfactor): void;
  /** Another column of the list for a veld; undefined: none. */
  kiesVeld(veld: Veld, kop: string | undefined): void;
}

/** The koppeling in which a column of a list is the prognose, and its sum per regio the row. */
function metPrognosekolom(koppeling: Koppeling, lijst: Lijst, kop: string): Koppeling {
  const zelfde = koppeling.aanbieders?.lijstId === lijst.id;
  const velden = Object.fromEntries(lijst.kolommen.map((kolom) => [kolom.veld, kolom.kop]));
  const aanbieders = zelfde ? koppeling.aanbieders : { lijstId: lijst.id, velden };
  const gekoppeld = metVeld({ ...koppeling, ...(aanbieders && { aanbieders }) }, 'prognose', kop);
  return metRijbron(gekoppeld, 'prognoseZin', { soort: 'lijst', lijstId: lijst.id, veld: 'prognose' });
}

/** The koppeling with what was pointed at as the source of a row. */
function metAanwijzing(koppeling: Koppeling, rij: Invoerrij, aanwijzing: Aanwijzing): Koppeling {
  if (aanwijzing.soort === 'bron') return metRijbron(koppeling, rij, aanwijzing.keuze.rijbron);
  if (aanwijzing.soort === 'bereik') return metRijbron(koppeling, rij, aanwijzing.rijbron);
  const { lijst, kop } = aanwijzing;
  if (rij === 'prognoseZin') return metPrognosekolom(koppeling, lijst, kop);
  return metRijbron(koppeling, rij, { soort: 'lijst', lijstId: lijst.id, veld: KOLOMVELD, kop });
}

/** The choices of step 2; every one of them is kept in the workbook. */
export function koppelen(
  ronde: Maandrondebeeld | undefined,
  kies: (keuzes: Keuzes) => void,
  wijst: Invoerrij | undefined,
  wijsAan: (rij: Invoerrij | undefined) => void,
): Koppelen {
  function pasAan(maak: (koppeling: Koppeling) => Koppeling, meer: Keuzes = {}): void {
    if (!ronde) return;
    const { voorstel } = ronde.koppel;
    kies({ koppeling: metKenmerken(maak(voorstel.koppeling), voorstel), ...meer });
  }
  return {
    wijst,
    wijsAan,
    neem(rij, aanwijzing) {
      pasAan((koppeling) => metAanwijzing(koppeling, rij, aanwijzing));
      wijsAan(undefined);
    },
    kiesGeen: (rij) => pasAan((koppeling) => metRijbron(koppeling, rij, { soort: 'geen' })),
    kiesBron: (rij, { rijbron }) => pasAan((koppeling) => metRijbron(koppeling, rij, rijbron)),
    // The unit that was chosen belonged to the block before.
    kiesBlok: (blok) =>
      pasAan((koppeling) => metBlok(koppeling, blok, ronde?.koppel.rijen ?? []), { eenheid: null }),
    kiesEenheid: (eenheid) => kies({ eenheid }),
    kiesBereikeenheid: (rij, eenheid) =>
      pasAan((koppeling) => {
        const bron = koppeling.rijen[rij];
        return bron?.soort === 'bereik' ? metRijbron(koppeling, rij, { ...bron, eenheid }) : koppeling;
      }),
    kiesLijsteenheid: (eenheid) =>
      pasAan((koppeling) =>
        koppeling.aanbieders ? { ...koppeling, aanbieders: { ...koppeling.aanbieders, eenheid } } : koppeling,
      ),
    kiesVeld: (veld, kop) => pasAan((koppeling) => metVeld(koppeling, veld, kop)),
  };
}
