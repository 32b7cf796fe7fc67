import { Dropdown, Field, Option, makeStyles } from '@fluentui/react-components';
import { eenheidnaam } from '../../../../werkmap';
import type { Eenheid, Eenheidsfactor } from '../../../../werkmap';

const useStyles = makeStyles({ keuze: { minWidth: 0, width: '100%' } });

const EENHEDEN: readonly Eenheidsfactor[] = [1, 1000, 1000000];

interface Props {
  eenheid: Eenheid;
  bijEenheid(eenheid: Eenheidsfactor): void;
}

/** In what unit the amounts of a source stand; says so when that was assumed. */
export function Eenheidskeuze({ eenheid: { factor, herkomst }, bijEenheid }: Props) {
  const stijl = useStyles();
  const naam = eenheidnaam(factor);
  return (
    <Field label="Bedragen">
      <Dropdown
        className={stijl.keuze}
        value={herkomst === 'aanname' ? `${naam} (aangenomen)` : naam}
        selectedOptions={[String(factor)]}
        onOptionSelect={(_, { optionValue }) => {
          const gekozen = EENHEDEN.find((keuze) => String(keuze) === optionValue);
          if (gekozen) bijEenheid(gekozen);
        }}
      >
        {EENHEDEN.map((keuze) => (
          <Option key={keuze} value={String(keuze)}>
            {eenheidnaam(keuze)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
