import { useId } from 'react';

/** The hatch of one drawing: its id for the definition, and what to fill a bar with. */
export interface Arceringnaam {
  id: string;
  vulling: string;
}

/** A name no other drawing in the pane has; React's own ids hold signs that url(#…) can't. */
export function useArcering(): Arceringnaam {
  const id = `arcering${useId().replace(/[^a-z0-9]/gi, '')}`;
  return { id, vulling: `url(#${id})` };
}

/** The hatch that marks a deficit for who can't tell it by its colour. Put it once beside the bars that use it. */
export function Arcering({ naam }: { naam: Arceringnaam }) {
  return (
    <svg width="0" height="0" aria-hidden focusable="false" style={{ position: 'absolute' }}>
      <pattern id={naam.id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="5" stroke="var(--wlz-tekort)" strokeWidth="5" />
      </pattern>
    </svg>
  );
}
