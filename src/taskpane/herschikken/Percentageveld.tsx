import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { leesGetaltekst } from '../../domein/getaltekst';
import { percentage } from './procent';

const useStyles = makeStyles({
  invoer: { width: '100%', minWidth: 0 },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
});

/** More than this is no scenario but a slip of the keyboard. */
const UITERSTE = 100;

interface Props {
  naam: string;
  /** In percents: 2,5 is 2.5. */
  waarde: number;
  bij(waarde: number): void;
}

/** A percentage to type: '2,5', '-3' or '-3%'. Counts when the field is left or Enter is pressed. */
export function Percentageveld({ naam, waarde, bij }: Props) {
  const stijl = useStyles();
  const [concept, zetConcept] = useState<string>();
  const getal =
    concept === undefined ? undefined : leesGetaltekst(concept.replace('%', '').replace(/^\+/, ''));
  const mis = getal === null || (getal !== undefined && getal.abs().gt(UITERSTE));

  function neemOver(): void {
    if (getal === undefined || getal === null || mis) return;
    zetConcept(undefined);
    bij(getal.toNumber());
  }

  return (
    <Field {...(mis && { validationMessage: 'Typ −100 tot 100.', validationState: 'error' as const })}>
      <Input
        className={stijl.invoer}
        input={{ className: stijl.getal, inputMode: 'decimal', autoComplete: 'off' }}
        size="small"
        aria-label={naam}
        contentAfter="%"
        value={concept ?? percentage(waarde)}
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
