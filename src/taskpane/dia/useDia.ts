import { useMemo, useState } from 'react';
import { zoekUitvoerder } from '../../beleid/zorgkantoren';
import { bezorg } from '../../dia/bezorgen/bezorg';
import type { Vorm } from '../../dia/bezorgen/bestand';
import { diabladplan } from '../../dia/blad/bladplan';
import { STANDAARDSTIJL } from '../../dia/huisstijl';
import type { Huisstijl } from '../../dia/huisstijl';
import { maakLeesbaar } from '../../dia/leesbaar';
import { metVerwachting } from '../../werkmap';
import type { Plaatsprops } from '../gedeeld/plaats';
import { useInstelling } from '../gedeeld/useInstelling';
import { vandaagIs } from '../gedeeld/vandaag';
import {
  BEGINKEUZES,
  DIASLEUTEL,
  diaschema,
  eigenstijlschema,
  HUISSTIJLSLEUTEL,
  metBewaardestand,
} from './diastand';
import type { Diakeuzes } from './diastand';
import { leidDiasAf } from './diavraag';
import type { Diasuitkomst } from './diavraag';
import { bewaarStijlvoorkeur, leesStijlvoorkeur } from './stijlvoorkeur';

export interface Dialogica {
  uitkomst: Diasuitkomst;
  keuzes: Diakeuzes;
  /** as the user chose it */
  huisstijl: Huisstijl;
  /** which colours are shown otherwise, because they can't be read */
  stijlopmerkingen: readonly string[];
  /** the user's own style, not ours */
  eigenStijl: boolean;
  /** the style of another workbook on this computer, when this one has none */
  vorigeStijl?: Huisstijl;
  kies(keuzes: Partial<Diakeuzes>): void;
  /** null: back to our own style */
  kiesStijl(stijl: Huisstijl | null): void;
  zetOpBlad(): Promise<void>;
  maak(vorm: Vorm, plaat?: string): Promise<void>;
}

type Props = Pick<Plaatsprops, 'dienst' | 'werkmap' | 'schrijven' | 'uitgangspunten'>;

const MAAKTEKST: Readonly<Record<Vorm, string>> = {
  pptx: 'Presentatie maken …',
  png: 'Plaatje maken …',
  svg: 'Plaatje maken …',
  html: 'Webtabel maken …',
  csv: 'CSV maken …',
  'csv-beschrijving': 'Beschrijving maken …',
};

/** The logic of the place Dia: what the slides show, what is remembered, and the ways out. */
export function useDia({ dienst, werkmap, schrijven, uitgangspunten }: Props): Dialogica {
  const { beeld } = werkmap;
  const keuzes = useInstelling(dienst, beeld, DIASLEUTEL, diaschema, BEGINKEUZES);
  const stijl = useInstelling(dienst, beeld, HUISSTIJLSLEUTEL, eigenstijlschema, null);
  const [vandaag] = useState(() => vandaagIs());
  const gekozenstijl = stijl.waarde ?? STANDAARDSTIJL;
  const { stijl: huisstijl, opmerkingen: stijlopmerkingen } = useMemo(
    () => maakLeesbaar(gekozenstijl),
    [gekozenstijl],
  );
  const heeftStijl = stijl.waarde !== null;
  const vorigeStijl = useMemo(
    () => (heeftStijl ? undefined : leesStijlvoorkeur(dienst)),
    [dienst, heeftStijl],
  );
  const { uitvoerder: naam, jaar, peilmaand, regios } = uitgangspunten;

  const uitkomst = useMemo((): Diasuitkomst => {
    const uitvoerder = zoekUitvoerder(naam);
    if (!uitvoerder) return { gelukt: false, zin: `Het beleid kent ${naam} niet.` };
    return leidDiasAf(beeld, {
      uitgangspunt: { uitvoerder, jaar, peilmaand, regios },
      keuzes: keuzes.waarde,
      huisstijl,
      vandaag,
    });
  }, [beeld, naam, jaar, peilmaand, regios, keuzes.waarde, huisstijl, vandaag]);

  async function zetOpBlad(): Promise<void> {
    if (!uitkomst.gelukt) return;
    const { bron, model, stand } = uitkomst.dias;
    const dia = diabladplan(beeld, bron, model, huisstijl);
    const plan = metVerwachting(metBewaardestand(dia, beeld, stand, naam), beeld);
    const erbij =
      plan.bladen.length > dia.bladen.length ? `, de stand op blad ${plan.bladen.at(-1)?.blad.naam}` : '';
    await schrijven.schrijf(plan, (blad) => `De dia staat op blad ${blad}${erbij}.`);
  }

  async function maak(vorm: Vorm, plaat?: string): Promise<void> {
    if (!uitkomst.gelukt) return;
    schrijven.meld(undefined);
    const { model } = uitkomst.dias;
    const bestelling = { vorm, model, huisstijl, ...(plaat !== undefined && { plaat }) };
    const bezorging = await schrijven.doe(MAAKTEKST[vorm], (signaal) => bezorg(bestelling, signaal), {
      annuleerbaar: true,
    });
    const soort = bezorging.gelukt ? 'gelukt' : bezorging.gestopt ? 'waarschuwing' : 'fout';
    schrijven.meld({ soort, tekst: bezorging.zin });
  }

  function kiesStijl(nieuw: Huisstijl | null): void {
    stijl.zet(nieuw);
    if (nieuw) bewaarStijlvoorkeur(dienst, nieuw);
  }

  return {
    uitkomst,
    keuzes: keuzes.waarde,
    huisstijl: gekozenstijl,
    stijlopmerkingen,
    eigenStijl: heeftStijl,
    ...(vorigeStijl && { vorigeStijl }),
    kies: (nieuw) => keuzes.zet({ ...keuzes.waarde, ...nieuw }),
    kiesStijl,
    zetOpBlad,
    maak,
  };
}
