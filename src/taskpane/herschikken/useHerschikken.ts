import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Werkmapbeeld } from '../../werkmap';
import { bereken } from '../../werkmap/herschikking/bereken';
import { leesGegevens } from '../../werkmap/herschikking/gegevens';
import type { Berekening, Herschikgegevens, Herschikkader } from '../../werkmap/herschikking/types';
import { GEEN_WAT_ALS, HERSCHIKSLEUTEL, standschema } from '../../werkmap/herschikking/vraag';
import type { Herschikstand, Herschikvraag, Ruimtekeuze } from '../../werkmap/herschikking/vraag';
import type { Plaatsprops } from '../gedeeld/plaats';
import { useInstelling } from '../gedeeld/useInstelling';
import {
  beginvraag,
  eigenRegime,
  kaderVan,
  lijstkeuzeVan,
  schrijfvoorstel,
  volgbareRuimte,
} from './afleiden';
import type { Schrijfvoorstel } from './afleiden';
import type { Herschikbeeld, Herschiklogica } from './herschikbeeld';
import { BEGINPOSITIE, POSITIESLEUTEL, positieschema } from './positie';
import type { Positie, Stapnaam } from './positie';
import type { BewaardScenario, Scenarionaam } from './Scenarios';
import { bewaardeNamen, bewaardeVraag, huidigeVraag, standMet } from './scenariostand';
import { handelingen } from './handelingen';
import { lijstkeuzes } from './lijstkeuzes';
import { heeftWatAls, zonderWatAls } from './watAls';

/** Reads again when the workbook, the regime or the source of the ruimte changes; not for every move of a slider. */
function useGegevens(beeld: Werkmapbeeld, kader: Herschikkader, vraag: Herschikvraag): Herschikgegevens {
  const gevraagd = JSON.stringify([vraag.regime, vraag.ruimte]);
  return useMemo(() => {
    const [regime, ruimte] = JSON.parse(gevraagd) as [string, Ruimtekeuze];
    return leesGegevens(beeld, { regime, ruimte, leegIsNul: false, watAls: GEEN_WAT_ALS }, kader);
  }, [beeld, kader, gevraagd]);
}

/** What was kept under the letters, divided with what the workbook holds now. */
function useBewaard(
  beeld: Werkmapbeeld,
  kader: Herschikkader,
  stand: Herschikstand,
  nodig: boolean,
): readonly BewaardScenario[] {
  const bewaard = bewaardeNamen(stand).map((naam) => [naam, bewaardeVraag(stand, naam)]);
  const gevraagd = JSON.stringify(nodig ? bewaard : []);
  return useMemo(() => {
    const scenarios = JSON.parse(gevraagd) as [Scenarionaam, Herschikvraag][];
    return scenarios.map(([naam, vraag]) => ({
      naam,
      uitkomst: bereken(vraag, leesGegevens(beeld, vraag, kader)).uitkomst,
    }));
  }, [beeld, kader, gevraagd]);
}

/** The vraag and the position, as the workbook keeps them. */
function useStand({ dienst, werkmap: { beeld } }: Plaatsprops, kader: Herschikkader) {
  const begin = useMemo(() => standMet(beginvraag(beeld, kader)), [beeld, kader]);
  const stand = useInstelling(dienst, beeld, HERSCHIKSLEUTEL, standschema, begin);
  const positie = useInstelling(dienst, beeld, POSITIESLEUTEL, positieschema, BEGINPOSITIE);
  return { stand, positie, vraag: huidigeVraag(stand.waarde) };
}

/** The outcome of the vraag a moment ago: a slider stays smooth while thousands of rows are divided. */
function useUitkomst(vraag: Herschikvraag, gegevens: Herschikgegevens) {
  const rustig = useDeferredValue(vraag);
  const berekening = useMemo(() => bereken(rustig, gegevens), [rustig, gegevens]);
  const zonder = JSON.stringify(heeftWatAls(rustig.watAls) ? zonderWatAls(rustig.watAls) : null);
  const { regime, ruimte, leegIsNul, overproductie } = rustig;
  const basis = useMemo(() => {
    const watAls = JSON.parse(zonder) as Herschikvraag['watAls'] | null;
    if (watAls === null) return undefined;
    return bereken({ regime, ruimte, leegIsNul, overproductie, watAls }, gegevens).uitkomst;
  }, [regime, ruimte, leegIsNul, overproductie, zonder, gegevens]);
  return { berekening, basis };
}

/** The sheets as they would be written; only looked at in the last step. */
function useVoorstel(
  beeld: Werkmapbeeld,
  vraag: Herschikvraag,
  gegevens: Herschikgegevens,
  { stap, overhevelingen, brieven }: Positie,
): Schrijfvoorstel | undefined {
  const rustig = useDeferredValue(vraag);
  return useMemo(
    () =>
      stap === 'schrijf' ? schrijfvoorstel(beeld, rustig, gegevens, { overhevelingen, brieven }) : undefined,
    [beeld, rustig, gegevens, stap, overhevelingen, brieven],
  );
}

/**
 * Who comes here for a regio wants to try out what helps it: that is the fourth step, or the step before it in which
 * something must be solved first.
 */
function useAanleiding(
  { aanleiding }: Plaatsprops,
  berekening: Berekening,
  naarStap: (stap: Stapnaam) => void,
) {
  const verwerkt = useRef<Plaatsprops['aanleiding']>(undefined);
  useEffect(() => {
    if (aanleiding?.regio === undefined || verwerkt.current === aanleiding) return;
    verwerkt.current = aanleiding;
    const eerst = berekening.problemen.find(({ ernst }) => ernst === 'fout');
    naarStap(berekening.uitkomst || !eerst ? 'watals' : eerst.stap);
  }, [aanleiding, berekening, naarStap]);
}

/** The logic of the herschikking: what to show follows from the workbook, the vraag and the position. */
export function useHerschikken(props: Plaatsprops): { toestand: Herschikbeeld; logica: Herschiklogica } {
  const { werkmap, uitgangspunten } = props;
  const { beeld } = werkmap;
  const kader = useMemo(() => kaderVan(uitgangspunten), [uitgangspunten]);
  const { stand, positie, vraag } = useStand(props, kader);
  const { stap } = positie.waarde;
  const gegevens = useGegevens(beeld, kader, vraag);
  const { berekening, basis } = useUitkomst(vraag, gegevens);
  const bewaard = useBewaard(beeld, kader, stand.waarde, stap === 'watals');
  const voorstel = useVoorstel(beeld, vraag, gegevens, positie.waarde);
  const eigen = useMemo(() => eigenRegime(beeld), [beeld]);
  const volgbaar = useMemo(
    () => (stap === 'ruimte' ? volgbareRuimte(beeld, kader) : undefined),
    [beeld, kader, stap],
  );
  const lijstkeuze = useMemo(
    () => (stap === 'aanbieders' ? lijstkeuzeVan(beeld, kader) : undefined),
    [beeld, kader, stap],
  );
  const [toestemming, geefToestemming] = useState(false);
  const toestand: Herschikbeeld = {
    positie: positie.waarde,
    kader,
    vraag,
    gegevens,
    berekening,
    eigen,
    onbruikbareStand: stand.onbruikbaar || positie.onbruikbaar,
    volgbaar,
    toestemming,
    lijstkeuze,
    basis,
    bewaard,
    voorstel,
  };
  const kiezen = lijstkeuzes(props, kader);
  const logica = {
    ...kiezen,
    geefToestemming,
    ...handelingen(props, toestand, stand, positie, geefToestemming),
  };
  useAanleiding(props, berekening, logica.naarStap);
  return { toestand, logica };
}
