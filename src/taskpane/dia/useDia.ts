import { useMemo, useState } from 'react';
import { zoekUitvoerder } from '../../beleid/zorgkantoren';
import { datum } from '../../domein/datum';
import type { Datum } from '../../domein/datum';
import { bezorg } from '../../dia/bezorgen/bezorg';
import type { Vorm } from '../../dia/bezorgen/bestand';
import { diabladplan } from '../../dia/blad/bladplan';
import { STANDAARDSTIJL } from '../../dia/huisstijl';
import type { Huisstijl } from '../../dia/huisstijl';
import { metVerwachting } from '../../werkmap';
import type { Plaatsprops } from '../gedeeld/plaats';
import { useInstelling } from '../gedeeld/useInstelling';
import {
  BEGINKEUZES,
  DIASLEUTEL,
  diaschema,
  eigenstijlschema,
  HUISSTIJLSLEUTEL,
  metStand,
  STANDENSLEUTEL,
  standenschema,
} from './diastand';
import type { Diakeuzes } from './diastand';
import { leidDiasAf } from './diavraag';
import type { Diasuitkomst } from './diavraag';

export interface Dialogica {
  uitkomst: Diasuitkomst;
  keuzes: Diakeuzes;
  huisstijl: Huisstijl;
  /** the user's own style, not ours */
  eigenStijl: boolean;
  kies(keuzes: Partial<Diakeuzes>): void;
  /** null: back to our own style */
  kiesStijl(stijl: Huisstijl | null): void;
  zetOpBlad(): Promise<void>;
  maak(vorm: Vorm, plaat?: string): Promise<void>;
}

type Props = Pick<Plaatsprops, 'dienst' | 'werkmap' | 'schrijven' | 'uitgangspunten'>;

function vandaagIs(): Datum {
  const nu = new Date();
  return datum(nu.getFullYear(), nu.getMonth() + 1, nu.getDate());
}

const MAAKTEKST: Readonly<Record<Vorm, string>> = {
  pptx: 'Presentatie maken …',
  png: 'Plaatje maken …',
  svg: 'Plaatje maken …',
  html: 'Webtabel maken …',
  csv: 'CSV maken …',
  'csv-beschrijving': 'Beschrijving maken …',
};

const LEGE_STANDEN = { versie: 1 as const, standen: [] };

/** The logic of the place Dia: what the slides show, what is remembered, and the ways out. */
export function useDia({ dienst, werkmap, schrijven, uitgangspunten }: Props): Dialogica {
  const { beeld } = werkmap;
  const keuzes = useInstelling(dienst, beeld, DIASLEUTEL, diaschema, BEGINKEUZES);
  const stijl = useInstelling(dienst, beeld, HUISSTIJLSLEUTEL, eigenstijlschema, null);
  const standen = useInstelling(dienst, beeld, STANDENSLEUTEL, standenschema, LEGE_STANDEN);
  const [vandaag] = useState(vandaagIs);
  const huisstijl = stijl.waarde ?? STANDAARDSTIJL;
  const { uitvoerder: naam, jaar, peilmaand, regios } = uitgangspunten;

  const uitkomst = useMemo((): Diasuitkomst => {
    const uitvoerder = zoekUitvoerder(naam);
    if (!uitvoerder) return { gelukt: false, zin: `Het beleid kent ${naam} niet.` };
    return leidDiasAf(beeld, {
      uitgangspunt: { uitvoerder, jaar, peilmaand, regios },
      keuzes: keuzes.waarde,
      huisstijl,
      standen: standen.waarde,
      vandaag,
    });
  }, [beeld, naam, jaar, peilmaand, regios, keuzes.waarde, huisstijl, standen.waarde, vandaag]);

  /** The stand that is shown to others is what next month is compared with. */
  function onthoudStand(): void {
    if (!uitkomst.gelukt) return;
    standen.zet(metStand(standen.waarde, { ...uitkomst.dias.stand, uitvoerder: naam }));
  }

  async function zetOpBlad(): Promise<void> {
    if (!uitkomst.gelukt) return;
    const { bron, model } = uitkomst.dias;
    const plan = metVerwachting(diabladplan(beeld, bron, model, huisstijl), beeld);
    if (await schrijven.schrijf(plan, (blad) => `De dia staat op blad ${blad}.`)) onthoudStand();
  }

  async function maak(vorm: Vorm, plaat?: string): Promise<void> {
    if (!uitkomst.gelukt) return;
    schrijven.meld(undefined);
    const { model } = uitkomst.dias;
    const bestelling = { vorm, model, huisstijl, ...(plaat !== undefined && { plaat }) };
    const bezorging = await schrijven.doe(MAAKTEKST[vorm], () => bezorg(bestelling));
    schrijven.meld({ soort: bezorging.gelukt ? 'gelukt' : 'fout', tekst: bezorging.zin });
    if (bezorging.gelukt) onthoudStand();
  }

  return {
    uitkomst,
    keuzes: keuzes.waarde,
    huisstijl,
    eigenStijl: stijl.waarde !== null,
    kies: (nieuw) => keuzes.zet({ ...keuzes.waarde, ...nieuw }),
    kiesStijl: stijl.zet,
    zetOpBlad,
    maak,
  };
}
