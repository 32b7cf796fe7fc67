import { Label, Slider, makeStyles, tokens, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  rij: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  // A mark for every step would be a row of dots.
  rail: {
    '::before': { backgroundImage: 'none', '@media (forced-colors: active)': { backgroundImage: 'none' } },
  },
  schuif: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

interface Props {
  label: string;
  waarde: number;
  laagste: number;
  hoogste: number;
  stap: number;
  /** The value as it is said: 'min 2,5 procent'. */
  gezegd: string;
  uit?: boolean;
  bij(waarde: number): void;
  /** The field beside it, in which the value can be typed exactly. */
  veld: ReactNode;
}

/** A slider with the field beside it. What lies beyond the slider's ends can be typed; the thumb then stays at the end. */
export function Schuif({ label, waarde, laagste, hoogste, stap, gezegd, uit = false, bij, veld }: Props) {
  const stijl = useStyles();
  const id = useId('schuif');
  return (
    <div className={stijl.geheel}>
      <Label htmlFor={id}>{label}</Label>
      <div className={stijl.rij}>
        <Slider
          id={id}
          className={stijl.schuif}
          rail={{ className: stijl.rail }}
          disabled={uit}
          min={laagste}
          max={hoogste}
          step={stap}
          value={Math.min(hoogste, Math.max(laagste, waarde))}
          aria-valuetext={gezegd}
          onChange={(_, gekozen) => bij(gekozen.value)}
        />
        {veld}
      </div>
    </div>
  );
}
