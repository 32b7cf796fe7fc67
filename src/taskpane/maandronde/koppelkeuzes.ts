// What the user changes about where the amounts come from.
import type { Invoerrij } from '../../domein/contracteerruimte';
import { metKenmerken, metRijbron, metVeld } from '../../werkmap';
import type { Bron, Eenheidsfactor, Koppeling, Lijst, Veld } from '../../werkmap';
import type { Aanwijzing } from './aanwijzen';
import type { Keuzes, Maandrondebeeld } from './afleiden';
import { metBlok } from './koppelen';
import type { Bronkeuze } from './koppelen';

export interface Koppelen {
  /** The row whose source the user is pointing at in the sheet. */
  wijst?: Invoerrij | undefined;
  wijsAan(rij: Invoerrij | undefined): void;
  /** Takes what was pointed at. */
  neem(rij: Invoerrij, aanwijzing: Aanwijzing): void;
  kiesBron(rij: Invoerrij, keuze: Bronkeuze): void;
  /** Takes every row that the block has from it. */
  kiesBlok(blok: Bron): void;
  /** Unit of the block. */
  kiesEenheid(eenheid: Eenheidsfactor): void;
  kiesLijsteenheid(eenheid: Eenheidsfactor): void;
  /** Another column of the list for a veld; undefined: none. */
  kiesVeld(veld: Veld, kop: string | undefined): void;
}

/** The koppeling in which a column of a list is the prognose, and its sum per regio the row. */
function metKolom(koppeling: Koppeling, rij: Invoerrij, lijst: Lijst, kop: string): Koppeling {
  const zelfde = koppeling.aanbieders?.lijstId === lijst.id;
  const velden = Object.fromEntries(lijst.kolommen.map((kolom) => [kolom.veld, kolom.kop]));
  const aanbieders = zelfde ? koppeling.aanbieders : { lijstId: lijst.id, velden };
  const gekoppeld = metVeld({ ...koppeling, ...(aanbieders && { aanbieders }) }, 'prognose', kop);
  return metRijbron(gekoppeld, rij, { soort: 'lijst', lijstId: lijst.id, veld: 'prognose' });
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
      if (aanwijzing.soort === 'kolom')
        pasAan((koppeling) => metKolom(koppeling, rij, aanwijzing.lijst, aanwijzing.kop));
      else pasAan((koppeling) => metRijbron(koppeling, rij, aanwijzing.keuze.rijbron));
      wijsAan(undefined);
    },
    kiesBron: (rij, { rijbron }) => pasAan((koppeling) => metRijbron(koppeling, rij, rijbron)),
    // The unit that was chosen belonged to the block before.
    kiesBlok: (blok) => pasAan((koppeling) => metBlok(koppeling, blok), { eenheid: null }),
    kiesEenheid: (eenheid) => kies({ eenheid }),
    kiesLijsteenheid: (eenheid) =>
      pasAan((koppeling) =>
        koppeling.aanbieders ? { ...koppeling, aanbieders: { ...koppeling.aanbieders, eenheid } } : koppeling,
      ),
    kiesVeld: (veld, kop) => pasAan((koppeling) => metVeld(koppeling, veld, kop)),
  };
}
