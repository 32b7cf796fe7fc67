import { useEffect, useMemo, useState } from 'react';
import {
  KOPPELINGSLEUTEL,
  leesUitgangsvoorkeur,
  MAANDRONDESLEUTEL,
  UITGANGSPUNTENSLEUTEL,
  uitgangsvoorkeurVan,
  UITGANGSVOORKEUR,
} from '../../werkmap';
import type { Celpositie, Gebied, Maandrondestand, Uitgangspunten, Werkmapdienst } from '../../werkmap';
import type { Invoerrij } from '../../domein/contracteerruimte';
import { leidAf } from './afleiden';
import type { Keuzes, Maandrondebeeld, Stapnaam } from './afleiden';
import { usePrognose } from './prognose/usePrognose';
import type { Prognose } from './prognose/usePrognose';
import { koppelen } from './koppelkeuzes';
import type { Koppelen } from './koppelkeuzes';
import { schrijfacties } from './schrijfacties';
import type { Schrijfacties } from './schrijfacties';
import type { Schrijven } from '../gedeeld/useSchrijven';
import type { Werkmaptoestand } from '../gedeeld/useWerkmap';

export interface Maandronde extends Schrijfacties {
  /** undefined while the workbook is being read for the first time. */
  ronde?: Maandrondebeeld;
  toestemming: boolean;
  /** How the year is reckoned from the months. */
  prognose: Prognose;
  naarStap(stap: Stapnaam): void;
  kiesUitgangspunten(uitgangspunten: Uitgangspunten): void;
  /** Where the amounts come from. */
  koppel: Koppelen;
  /** Where the table is to be written. */
  kiesDoel(id: string): void;
  geefToestemming(ja: boolean): void;
  /** Whether the table is kept to compare with next month. */
  bewaarStand(ja: boolean): void;
  toon(blad: string, plek: Gebied | Celpositie): void;
}

/** What is kept in the workbook about the position in the wizard. */
function standVan(ronde: Maandrondebeeld, keuzes: Keuzes): Maandrondestand {
  const { eenheid } = ronde.vraag;
  return {
    versie: 1,
    stap: keuzes.stap ?? ronde.stap,
    weergave: keuzes.weergave ?? ronde.weergave,
    ...(eenheid !== undefined && { eenheid }),
    bewaarStand: ronde.bewaarStand,
  };
}

/**
 * Keeps the position, the koppeling and, once past the first step, the uitgangspunten in the workbook; of those the
 * kantoor and the year on this computer too, for the next empty workbook.
 */
function useOnthouden(dienst: Werkmapdienst, ronde: Maandrondebeeld | undefined, keuzes: Keuzes): void {
  const gekozen = ronde !== undefined && keuzes.stap !== undefined;
  const stand = gekozen ? JSON.stringify(standVan(ronde, keuzes)) : undefined;
  const begin = gekozen && ronde.stap !== 'uitgangspunten' ? JSON.stringify(ronde.uitgangspunten) : undefined;
  useEffect(() => {
    if (stand !== undefined) void dienst.bewaar(MAANDRONDESLEUTEL, JSON.parse(stand));
  }, [dienst, stand]);
  useEffect(() => {
    if (begin === undefined) return;
    const uitgangspunten = JSON.parse(begin) as Uitgangspunten;
    void dienst.bewaar(UITGANGSPUNTENSLEUTEL, uitgangspunten);
    dienst.bewaarVoorkeur(UITGANGSVOORKEUR, uitgangsvoorkeurVan(uitgangspunten));
  }, [dienst, begin]);
  const koppeling = keuzes.koppeling ? JSON.stringify(keuzes.koppeling) : undefined;
  useEffect(() => {
    if (koppeling !== undefined) void dienst.bewaar(KOPPELINGSLEUTEL, JSON.parse(koppeling));
  }, [dienst, koppeling]);
}

/** The logic of the maandronde: reads, decides what to show, writes and remembers. */
export function useMaandronde(
  dienst: Werkmapdienst,
  { beeld, lees }: Werkmaptoestand,
  schrijven: Schrijven,
): Maandronde {
  const [keuzes, zetKeuzes] = useState<Keuzes>({});
  const [nu] = useState(() => new Date());
  const [voorkeur] = useState(() => leesUitgangsvoorkeur(dienst.leesVoorkeur(UITGANGSVOORKEUR)));
  const ronde = useMemo(
    () => (beeld ? leidAf(beeld, keuzes, nu, voorkeur) : undefined),
    [beeld, keuzes, nu, voorkeur],
  );

  const prognose = usePrognose(dienst, { beeld, lees }, ronde?.tabel?.tabelvraag);

  const [wijst, zetWijst] = useState<Invoerrij>();

  useOnthouden(dienst, ronde, keuzes);

  const kies = (nieuw: Keuzes) => zetKeuzes((eerder) => ({ ...eerder, ...nieuw }));

  function naarStap(stap: Stapnaam): void {
    schrijven.meld(undefined);
    // Going on from here confirms the sources as they are: next month they are looked for again.
    const verder = stap === 'contracteerruimte' || stap === 'prognose';
    const bevestigd = verder && ronde?.stap === 'gegevens';
    kies({
      stap,
      toestemming: false,
      ...(ronde && { uitgangspunten: ronde.uitgangspunten }),
      ...(ronde && bevestigd && { koppeling: ronde.koppel.voorstel.koppeling }),
    });
    zetWijst(undefined);
    void lees(); // for an Excel that doesn't tell what changes
  }

  return {
    ...(ronde && { ronde }),
    toestemming: keuzes.toestemming ?? false,
    prognose,
    naarStap,
    kiesUitgangspunten: (uitgangspunten) => {
      const ander = uitgangspunten.uitvoerder !== ronde?.uitgangspunten.uitvoerder;
      zetKeuzes({ ...keuzes, uitgangspunten, ...(ander && { koppeling: null, eenheid: null }) });
    },
    koppel: koppelen(ronde, kies, wijst, zetWijst),
    kiesDoel: (doel) => kies({ doel, toestemming: false }),
    geefToestemming: (toestemming) => kies({ toestemming }),
    bewaarStand: (bewaarStand) => kies({ bewaarStand, ...(ronde && { stap: ronde.stap }) }),
    ...schrijfacties({ dienst, beeld, ronde, keuzes, kies, schrijven }),
    toon: (blad, plek) => void dienst.toon(blad, plek),
  };
}
