import { useEffect, useMemo, useState } from 'react';
import {
  EERSTE_INVOERCEL,
  MAANDRONDESLEUTEL,
  UITGANGSPUNTENSLEUTEL,
  correctieplan,
  eigenCellen,
  invoerbronId,
  invoerplan,
  weergaveplan,
} from '../../werkmap';
import type {
  Celpositie,
  Correctie,
  Eenheidsfactor,
  Gebied,
  Maandrondestand,
  Ongedaan,
  Uitgangspunten,
  Weergave,
  Werkmapbeeld,
  Werkmapdienst,
  Wijzigingsplan,
} from '../../werkmap';
import { leidAf } from './afleiden';
import type { Keuzes, Maandrondebeeld, Stapnaam } from './afleiden';
import { useWerkmap } from './useWerkmap';

/** What the message bar says; with ongedaan it offers to undo, with blad to look. */
export interface Melding {
  soort: 'gelukt' | 'fout' | 'waarschuwing';
  tekst: string;
  ongedaan?: Ongedaan;
  blad?: string;
}

export interface Maandronde {
  /** undefined while the workbook is being read for the first time. */
  ronde?: Maandrondebeeld;
  beeld?: Werkmapbeeld;
  leesfout?: string;
  melding?: Melding;
  /** What is being done in Excel, for the progress bar. */
  bezig?: string;
  toestemming: boolean;
  naarStap(stap: Stapnaam): void;
  kiesUitgangspunten(uitgangspunten: Uitgangspunten): void;
  kiesBron(id: string): void;
  kiesEenheid(eenheid: Eenheidsfactor): void;
  kiesWeergave(weergave: Weergave): Promise<void>;
  geefToestemming(ja: boolean): void;
  schrijfTabel(): Promise<void>;
  startInvoer(): Promise<void>;
  neemOver(correctie: Correctie): Promise<void>;
  maakOngedaan(ongedaan: Ongedaan): Promise<void>;
  toon(blad: string, plek: Gebied | Celpositie): void;
  sluitMelding(): void;
  leesOpnieuw(): void;
}

/** What is kept in the workbook about the position in the wizard. */
function standVan(ronde: Maandrondebeeld, keuzes: Keuzes): Maandrondestand {
  const bronId = keuzes.bronId === undefined ? ronde.bewaardeBronId : (keuzes.bronId ?? undefined);
  const { eenheid } = ronde.vraag;
  return {
    versie: 1,
    stap: keuzes.stap ?? ronde.stap,
    weergave: keuzes.weergave ?? ronde.weergave,
    ...(bronId !== undefined && { bronId }),
    ...(eenheid !== undefined && { eenheid }),
  };
}

/** Keeps the position and, once past the first step, the uitgangspunten in the workbook. */
function useOnthouden(dienst: Werkmapdienst, ronde: Maandrondebeeld | undefined, keuzes: Keuzes): void {
  const gekozen = ronde !== undefined && keuzes.stap !== undefined;
  const stand = gekozen ? JSON.stringify(standVan(ronde, keuzes)) : undefined;
  const begin = gekozen && ronde.stap !== 'uitgangspunten' ? JSON.stringify(ronde.uitgangspunten) : undefined;
  useEffect(() => {
    if (stand !== undefined) void dienst.bewaar(MAANDRONDESLEUTEL, JSON.parse(stand));
  }, [dienst, stand]);
  useEffect(() => {
    if (begin !== undefined) void dienst.bewaar(UITGANGSPUNTENSLEUTEL, JSON.parse(begin));
  }, [dienst, begin]);
}

/** Writing and undoing, one at a time, with what is going on and how it ended. */
function useSchrijven(dienst: Werkmapdienst, lees: () => Promise<void>) {
  const [melding, zetMelding] = useState<Melding>();
  const [bezig, zetBezig] = useState<string>();

  async function schrijf(plan: Wijzigingsplan, gelukt: (blad: string) => string): Promise<boolean> {
    zetMelding(undefined);
    zetBezig(`${plan.titel} schrijven …`);
    const uitkomst = await dienst.schrijf(plan);
    await lees();
    zetBezig(undefined);
    if (uitkomst.gelukt) {
      const { blad, ongedaan } = uitkomst;
      zetMelding({ soort: 'gelukt', tekst: gelukt(blad), ongedaan, blad });
    } else zetMelding({ soort: 'fout', tekst: uitkomst.zin });
    return uitkomst.gelukt;
  }

  async function maakOngedaan(ongedaan: Ongedaan): Promise<void> {
    zetBezig('Ongedaan maken …');
    const uitkomst = await dienst.maakOngedaan(ongedaan);
    await lees();
    zetBezig(undefined);
    if (uitkomst.gelukt) zetMelding({ soort: 'gelukt', tekst: `${ongedaan.titel} is ongedaan gemaakt.` });
    else zetMelding({ soort: 'waarschuwing', tekst: uitkomst.zin });
  }

  return { melding, bezig, schrijf, maakOngedaan, zetMelding };
}

/** The logic of the maandronde: reads, decides what to show, writes and remembers. */
export function useMaandronde(dienst: Werkmapdienst): Maandronde {
  const { beeld, leesfout, lees } = useWerkmap(dienst);
  const [keuzes, zetKeuzes] = useState<Keuzes>({});
  const [nu] = useState(() => new Date());
  const ronde = useMemo(() => (beeld ? leidAf(beeld, keuzes, nu) : undefined), [beeld, keuzes, nu]);
  const { melding, bezig, schrijf, maakOngedaan, zetMelding } = useSchrijven(dienst, lees);

  useOnthouden(dienst, ronde, keuzes);

  const kies = (nieuw: Keuzes) => zetKeuzes((eerder) => ({ ...eerder, ...nieuw }));

  function naarStap(stap: Stapnaam): void {
    zetMelding(undefined);
    kies({ stap, toestemming: false, ...(ronde && { uitgangspunten: ronde.uitgangspunten }) });
    void lees(); // for an Excel that doesn't tell what changes
  }

  async function schrijfTabel(): Promise<void> {
    if (!ronde?.tabel) return;
    const { plan, eigen } = ronde.tabel;
    if (eigen.length && !keuzes.toestemming) return;
    if (await schrijf(plan, (blad) => `De tabel staat op blad ${blad}.`))
      kies({ stap: 'overschot', toestemming: false, weergave: undefined });
  }

  async function kiesWeergave(weergave: Weergave): Promise<void> {
    kies({ weergave });
    if (!beeld || !ronde?.uitkomst || !ronde.tabel) return;
    const plan = weergaveplan(beeld, { ...ronde.tabel.tabelvraag, weergave });
    if (!plan || eigenCellen(beeld, plan).length) {
      const tekst =
        'De tabel op het blad is anders dan deze keuze. Schrijf hem opnieuw in de stap Contracteerruimte.';
      zetMelding({ soort: 'waarschuwing', tekst });
      return;
    }
    const eenheid = weergave === 'k€' ? '× € 1.000' : 'in euro’s';
    if (await schrijf(plan, (blad) => `Blad ${blad} toont de bedragen nu ${eenheid}.`))
      kies({ weergave: undefined });
  }

  async function startInvoer(): Promise<void> {
    if (!beeld || !ronde) return;
    const { uitvoerder, jaar, regios } = ronde.uitgangspunten;
    const plan = invoerplan(beeld, { uitvoerder, jaar, regios });
    if (await schrijf(plan, (blad) => `Vul blad ${blad} in; wat u invult wordt meteen herkend.`)) {
      void dienst.toon(plan.blad.naam, { blad: plan.blad.naam, ...EERSTE_INVOERCEL });
      kies({ stap: 'gegevens', bronId: invoerbronId(plan, regios.length), eenheid: null });
    }
  }

  async function neemOver(correctie: Correctie): Promise<void> {
    const plan = beeld && correctieplan(beeld, correctie);
    if (plan) await schrijf(plan, () => `${plan.titel} op blad ${correctie.cel.blad} overgenomen.`);
  }

  return {
    ...(ronde && { ronde }),
    ...(beeld && { beeld }),
    ...(leesfout && { leesfout }),
    ...(melding && { melding }),
    ...(bezig && { bezig }),
    toestemming: keuzes.toestemming ?? false,
    naarStap,
    kiesUitgangspunten: (uitgangspunten) =>
      zetKeuzes({ ...keuzes, uitgangspunten, bronId: null, eenheid: null }),
    kiesBron: (bronId) => kies({ bronId }),
    kiesEenheid: (eenheid) => kies({ eenheid }),
    kiesWeergave,
    geefToestemming: (toestemming) => kies({ toestemming }),
    schrijfTabel,
    startInvoer,
    neemOver,
    maakOngedaan,
    toon: (blad, plek) => void dienst.toon(blad, plek),
    sluitMelding: () => zetMelding(undefined),
    leesOpnieuw: () => void lees(),
  };
}
