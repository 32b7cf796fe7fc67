import { useEffect, useMemo, useState } from 'react';
import type { Celpositie, Selectie, Werkmapbeeld } from '../../werkmap';
import { celnaam } from '../../werkmap';
import { celOp } from '../../werkmap/beeld/werkmapbeeld';
import { zoekAnker } from '../../werkmap/waarom/anker';
import type { Functiebeschrijving } from '../../werkmap/waarom/functie';
import type { Uitleg } from '../../werkmap/waarom/uitleg';
import { waarom } from '../../werkmap/waarom/waarom';

const sleutel = (cel: Celpositie) => `${cel.blad}!${celnaam(cel)}`;

/** A cell with a value and no formula may belong to a formula that spills: that is asked of Excel. */
function useAnker(beeld: Werkmapbeeld, positie: Celpositie | undefined): Celpositie | undefined {
  const [anker, zetAnker] = useState<{ voor: string; cel: Celpositie | undefined }>();
  const inhoud = positie && celOp(beeld, positie);
  const kan = inhoud !== undefined && inhoud.waarde !== '' && inhoud.formule === inhoud.waarde;
  const voor = positie && kan ? sleutel(positie) : undefined;
  useEffect(() => {
    if (voor === undefined || !positie) return undefined;
    let weg = false;
    const zet = (cel: Celpositie | undefined) => !weg && zetAnker({ voor, cel });
    zoekAnker(positie).then(zet, () => zet(undefined)); // without an answer the cell stands on its own
    return () => {
      weg = true;
    };
  }, [voor, positie]);
  return anker && anker.voor === voor ? anker.cel : undefined;
}

export interface Waaromstand {
  positie: Celpositie | undefined;
  uitleg: Uitleg | undefined;
}

/** What there is to tell of the selected cell: the first one of a selection. */
export function useWaarom(
  beeld: Werkmapbeeld,
  selectie: Selectie | undefined,
  functies: readonly Functiebeschrijving[] | undefined,
): Waaromstand {
  const { blad, gebied } = selectie ?? {};
  const [rij, kolom] = [gebied?.rij, gebied?.kolom];
  const positie = useMemo(
    () => (blad !== undefined && rij !== undefined && kolom !== undefined ? { blad, rij, kolom } : undefined),
    [blad, rij, kolom],
  );
  const anker = useAnker(beeld, positie);
  const uitleg = useMemo(
    () => (positie ? waarom(beeld, positie, { ...(functies && { functies }), anker }) : undefined),
    [beeld, positie, functies, anker],
  );
  return { positie, uitleg };
}
