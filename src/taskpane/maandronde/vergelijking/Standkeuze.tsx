import { Field, Switch } from '@fluentui/react-components';
import { peiltekst } from '../../../dia/wijzigingen';
import type { Tabelstandvoorstel } from '../../../werkmap';
import { aantal } from '../../getallen';

interface Props {
  /** What would be kept; absent when the user doesn't want that. */
  stand: Tabelstandvoorstel | undefined;
  tabelvraag: { jaar: number; peilmaand: number };
  bijKeuze(ja: boolean): void;
}

/** What happens on the sheet Standen, as a sentence. */
function aankondiging({ bedragen, vervangt, bladplan }: Tabelstandvoorstel, maand: string): string {
  if (!bladplan) {
    return bedragen > 0 ? `De stand ${maand} is al bewaard.` : 'Er is nog geen bedrag bekend om te bewaren.';
  }
  const { blad } = bladplan;
  const waar = `${blad.soort === 'nieuw' ? 'een nieuw blad' : 'blad'} ${blad.naam}`;
  if (bedragen === 0) return `De stand ${maand} verdwijnt van ${waar}: er is geen bedrag meer bekend.`;
  const wat = `${aantal(bedragen, 'bedrag komt', 'bedragen komen')} als stand ${maand} op ${waar}`;
  return vervangt === 0 ? `${wat}.` : `${wat}, in plaats van wat er van die maand stond.`;
}

/** Whether the table is kept to compare with next month, and what that writes. */
export function Standkeuze({ stand, tabelvraag, bijKeuze }: Props) {
  const zin = stand?.zin;
  const hint = stand && zin === undefined ? aankondiging(stand, peiltekst(tabelvraag)) : undefined;
  return (
    <Field
      {...(hint !== undefined && { hint })}
      {...(zin !== undefined && {
        validationState: 'warning' as const,
        validationMessage: `De stand wordt nu niet bewaard. ${zin}`,
      })}
    >
      <Switch
        label="Bewaar deze stand om volgende maand te vergelijken"
        checked={stand !== undefined}
        onChange={(_, { checked }) => bijKeuze(checked)}
      />
    </Field>
  );
}
