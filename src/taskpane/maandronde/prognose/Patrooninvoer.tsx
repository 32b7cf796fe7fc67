import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { leesGetaltekst } from '../../../domein/getaltekst';
import { MEESTE_LEEFTIJDEN } from '../../../werkmap';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  velden: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  invoer: { minWidth: 0, width: '100%' },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Graadprops {
  leeftijd: number;
  /** Percents; undefined = nothing filled in yet. */
  waarde: number | undefined;
  bij(waarde: number): void;
}

const alsTekst = (waarde: number | undefined) =>
  waarde === undefined ? '' : String(waarde).replace('.', ',');

/** The percentage of one age; counts when the field is left or Enter is pressed. */
function Graad({ leeftijd, waarde, bij }: Graadprops) {
  const stijl = useStyles();
  const [concept, zetConcept] = useState<string>();
  const getal = concept === undefined ? undefined : leesGetaltekst(concept.replace('%', ''));
  const mis = concept !== undefined && concept.trim() !== '' && (!getal || getal.lte(0) || getal.gt(150));

  function neemOver(): void {
    if (concept === undefined || mis) return;
    zetConcept(undefined);
    if (getal) bij(getal.toNumber());
  }

  return (
    <Field
      label={leeftijd === 0 ? 'Jongste maand' : `${leeftijd} mnd oud`}
      size="small"
      {...(mis && {
        validationMessage: 'Typ een percentage boven 0 en tot 150.',
        validationState: 'error' as const,
      })}
    >
      <Input
        className={stijl.invoer}
        input={{ className: stijl.getal, inputMode: 'decimal', autoComplete: 'off' }}
        size="small"
        contentAfter="%"
        value={concept ?? alsTekst(waarde)}
        onChange={(_, { value }) => zetConcept(value)}
        onBlur={neemOver}
        onKeyDown={(e) => {
          if (e.key === 'Enter') neemOver();
          if (e.key === 'Escape') zetConcept(undefined);
        }}
      />
    </Field>
  );
}

interface Props {
  /** Percents, the youngest month first. */
  patroon: readonly number[];
  bij(patroon: number[]): void;
}

/** The own pattern: a percentage per age. Older months than the last one follow that one. */
export function Patrooninvoer({ patroon, bij }: Props) {
  const stijl = useStyles();
  const velden = Math.max(1, patroon.length);
  const laatste = patroon.at(-1);
  return (
    <div className={stijl.geheel} role="group" aria-label="Eigen uitlooppatroon">
      <div className={stijl.velden}>
        {Array.from({ length: velden }, (_leeg, leeftijd) => (
          <Graad
            key={leeftijd}
            leeftijd={leeftijd}
            waarde={patroon[leeftijd]}
            bij={(waarde) => bij([...patroon.slice(0, leeftijd), waarde, ...patroon.slice(leeftijd + 1)])}
          />
        ))}
      </div>
      <div className={stijl.knoppen}>
        <Button
          size="small"
          disabled={laatste === undefined || patroon.length >= MEESTE_LEEFTIJDEN}
          onClick={() => bij([...patroon, Math.max(laatste ?? 0, 100)])}
        >
          Voeg een maand toe
        </Button>
        {patroon.length > 1 && (
          <Button size="small" onClick={() => bij(patroon.slice(0, -1))}>
            Haal de oudste weg
          </Button>
        )}
      </div>
    </div>
  );
}
