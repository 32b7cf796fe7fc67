// A stand-in for the service on Excel: holds a picture of a workbook and remembers what it was asked.
import type { Ongedaan, Selectie, Werkmapbeeld, Werkmapdienst, Wijzigingsplan } from '../../src/werkmap';

export interface Nepdienst extends Werkmapdienst {
  /** Every plan that was written, oldest first. */
  geschreven: Wijzigingsplan[];
  /** What was kept in the workbook, by key. */
  bewaard: Record<string, unknown>;
  /** What was kept on this computer, by name. */
  voorkeuren: Record<string, unknown>;
  /** Where the user was taken. */
  getoond: { blad: string; plek: object }[];
  /** The workbook becomes this one, as if somebody changed it; the pane is told. */
  wordt(beeld: Werkmapbeeld): void;
  /** The user selects something else; the pane is told. */
  selecteer(selectie: Selectie): void;
}

/** A token for a plan; nothing can be undone with it but the stand-in's own. */
function token({ titel }: Wijzigingsplan): Ongedaan {
  return { titel, bladen: [], administratie: { versie: 1, bladen: [] }, instelling: null };
}

/**
 * @param begin the workbook as it is at first
 * @param anders methods that do something else, such as failing
 */
export function nepdienst(begin: Werkmapbeeld, anders: Partial<Werkmapdienst> = {}): Nepdienst {
  let beeld = begin;
  let gekozen: Selectie | undefined;
  let laatste: Ongedaan | undefined;
  const luisteraars = new Set<() => void>();
  const selectieluisteraars = new Set<(selectie: Selectie) => void>();
  const dienst: Nepdienst = {
    geschreven: [],
    bewaard: {},
    voorkeuren: {},
    getoond: [],
    wordt(nieuw) {
      beeld = nieuw;
      for (const luister of luisteraars) luister();
    },
    selecteer(selectie) {
      gekozen = selectie;
      for (const luister of selectieluisteraars) luister(selectie);
    },
    lees: async () => ({
      gelukt: true,
      beeld: { ...beeld, instellingen: { ...beeld.instellingen, ...dienst.bewaard } },
    }),
    async schrijf(plan) {
      dienst.geschreven.push(plan);
      const bladen = plan.bladen.map(({ blad }) => blad.naam);
      laatste = token(plan);
      return { gelukt: true, blad: bladen[0] ?? '', bladen, ongedaan: laatste };
    },
    async maakOngedaan() {
      laatste = undefined;
      return { gelukt: true };
    },
    laatste: () => laatste,
    voegFormuleIn: async () => ({ gelukt: false, zin: 'De stand-in voegt niets in.' }),
    zetWaardenVast: async () => ({ gelukt: false, zin: 'De stand-in zet niets vast.' }),
    async toon(blad, plek) {
      dienst.getoond.push({ blad, plek });
    },
    async bewaar(sleutel, waarde) {
      dienst.bewaard[sleutel] = waarde;
    },
    leesVoorkeur: (naam) => dienst.voorkeuren[naam],
    bewaarVoorkeur(naam, waarde) {
      dienst.voorkeuren[naam] = waarde;
    },
    herstelFormules: async () => ({ gelukt: true, cellen: 0, beveiligd: [] }),
    async volg(bijWijziging) {
      luisteraars.add(bijWijziging);
      return () => void luisteraars.delete(bijWijziging);
    },
    selectie: async () => gekozen,
    async volgSelectie(bijSelectie) {
      selectieluisteraars.add(bijSelectie);
      return () => void selectieluisteraars.delete(bijSelectie);
    },
    ...anders,
  };
  return dienst;
}
