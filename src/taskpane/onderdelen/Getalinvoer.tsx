import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  // Both must be able to shrink: an input's own minimum would push the row out of a pane of 320 px.
  veld: { minWidth: 0 },
  invoer: { width: '100%', minWidth: 0 },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
});

/** What a text means, or why it can't be: a sentence for the user. */
export type Lezing<T> = { gelukt: true; waarde: T } | { gelukt: false; zin: string };

interface Props<T> {
  /** For who sees it. */
  label?: string;
  /** The accessible name when there is no visible label. */
  naam?: string;
  hint?: string;
  /** Shown while the field is empty. */
  leeg?: string;
  /** Behind the number: '%'. */
  achter?: string;
  waarde: T;
  /** The value as it stands in the field while nobody types. */
  tekst: string;
  /** undefined: what is typed says nothing (an emptied field); the value stays as it was. */
  lees(tekst: string): Lezing<T> | undefined;
  bij(waarde: T): void;
}

/** A number to type. What is typed counts when the field is left or Enter is pressed, never halfway; Escape restores. */
export function Getalinvoer<T>({ label, naam, hint, leeg, achter, waarde, tekst, lees, bij }: Props<T>) {
  const stijl = useStyles();
  const [concept, zetConcept] = useState<string>();
  const lezing = concept === undefined ? undefined : lees(concept);
  const zin = lezing?.gelukt === false ? lezing.zin : undefined;

  function neemOver(): void {
    if (zin !== undefined) return;
    zetConcept(undefined);
    if (lezing?.gelukt && lezing.waarde !== waarde) bij(lezing.waarde);
  }

  return (
    <Field
      className={stijl.veld}
      size="small"
      {...(label !== undefined && { label })}
      {...(hint !== undefined && { hint })}
      {...(zin !== undefined && { validationMessage: zin, validationState: 'error' as const })}
    >
      <Input
        className={stijl.invoer}
        input={{ className: stijl.getal, inputMode: 'decimal', autoComplete: 'off' }}
        size="small"
        {...(naam !== undefined && { 'aria-label': naam })}
        {...(leeg !== undefined && { placeholder: leeg })}
        {...(achter !== undefined && { contentAfter: achter })}
        value={concept ?? tekst}
        onChange={(_, { value }) => zetConcept(value)}
        onBlur={neemOver}
        onKeyDown={({ key }) => {
          if (key === 'Enter') neemOver();
          if (key === 'Escape') zetConcept(undefined);
        }}
      />
    </Field>
  );
}
