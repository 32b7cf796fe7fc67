import { useState } from 'react';
import type { ReactNode } from 'react';
import { ActieveStap, KlareStap, LatereStap } from './Stap';

/** One step of a wizard. */
export interface Stapbeschrijving<Naam extends string> {
  id: Naam;
  /** One word. */
  naam: string;
  /** A question or an instruction. */
  titel: string;
  /** The outcome in one line, for when the step is done. */
  uitkomst: string;
}

interface Props<Naam extends string> {
  stappen: readonly Stapbeschrijving<Naam>[];
  huidige: Naam;
  bijOpenen(stap: Naam): void;
  /** The content of the step the user is at. */
  children: ReactNode;
}

/** The steps of a wizard: those done collapsed to their outcome, the one at hand open, the rest named. */
export function Stappen<Naam extends string>({ stappen, huidige, bijOpenen, children }: Props<Naam>) {
  // The focus goes to the title of a step the user went to, not to the one the pane opens with.
  const [begin] = useState(huidige);
  const [gelopen, zetGelopen] = useState(false);
  if (!gelopen && huidige !== begin) zetGelopen(true);
  const nu = stappen.findIndex(({ id }) => id === huidige);
  return stappen.map(({ id, naam, titel, uitkomst }, i) => {
    if (i < nu) return <KlareStap key={id} naam={naam} uitkomst={uitkomst} bijOpenen={() => bijOpenen(id)} />;
    if (i > nu) return <LatereStap key={id} naam={naam} />;
    return (
      <ActieveStap key={id} nummer={i + 1} van={stappen.length} naam={naam} titel={titel} focus={gelopen}>
        {children}
      </ActieveStap>
    );
  });
}
