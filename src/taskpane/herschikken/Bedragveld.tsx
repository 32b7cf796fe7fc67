import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { centVanEuro } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import { leesGetaltekst } from '../../domein/getaltekst';
import type { Weergave } from '../../werkmap';
import { bedrag } from '../getallen';

const useStyles = makeStyles({
  // The input must be able to shrink: its own minimum would push the row out of a pane of 320 px.
  invoer: { width: '100%', minWidth: 0 },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  veld: { minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What a text means as an amount, or why it can't be one. */
type Lezing = { gelukt: true; cent: Cent | null } | { gelukt: false; zin: string };

/** Reads an amount as it is typed in the unit of the pane: '12,5' is € 12.500 when the pane shows thousands. */
export function leesBedrag(tekst: string, weergave: Weergave, magNegatief: boolean): Lezing {
  if (tekst.trim() === '') return { gelukt: true, cent: null };
  const getal = leesGetaltekst(tekst);
  if (getal === null || tekst.includes('%')) {
    return { gelukt: false, zin: 'Dit is geen bedrag. Typ bijvoorbeeld 1.250 of 12,5.' };
  }
  if (getal.isNegative() && !getal.isZero() && !magNegatief) {
    return { gelukt: false, zin: 'Dit bedrag is negatief. Typ 0 of meer.' };
  }
  try {
    return { gelukt: true, cent: centVanEuro(getal.times(weergave === 'k€' ? 1000 : 1)) };
  } catch {
    return { gelukt: false, zin: 'Dit bedrag is te groot.' };
  }
}

interface Props {
  /** For who sees it; with `naam` only the column heading is visible. */
  label?: string;
  /** The accessible name when there is no visible label of its own. */
  naam?: string;
  waarde: Cent | null;
  weergave: Weergave;
  magNegatief?: boolean;
  /** Shown while the field is empty. */
  leeg?: string;
  hint?: string;
  bij(cent: Cent | null): void;
}

/** An amount to type. What is typed counts when the field is left or Enter is pressed, never halfway. */
export function Bedragveld(props: Props) {
  const { label, naam, waarde, weergave, magNegatief = false, leeg, hint, bij } = props;
  const stijl = useStyles();
  const [concept, zetConcept] = useState<string>();
  const lezing = concept === undefined ? undefined : leesBedrag(concept, weergave, magNegatief);
  const zin = lezing?.gelukt === false ? lezing.zin : undefined;

  function neemOver(): void {
    if (!lezing?.gelukt) return;
    zetConcept(undefined);
    if (lezing.cent !== waarde) bij(lezing.cent);
  }

  return (
    <Field
      className={stijl.veld}
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
        value={concept ?? (waarde === null ? '' : bedrag(waarde, weergave))}
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
