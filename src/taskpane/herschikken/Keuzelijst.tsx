import { Dropdown, Option, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ keuze: { minWidth: 0, width: '100%' } });

export interface Optie {
  waarde: string;
  tekst: string;
}

interface Props {
  /** The accessible name, when no Field around it names it. */
  naam?: string;
  waarde: string;
  opties: readonly Optie[];
  bij(waarde: string): void;
}

/** Texts that stand for themselves. */
export function alsOpties(teksten: readonly string[]): Optie[] {
  return teksten.map((tekst) => ({ waarde: tekst, tekst }));
}

/** One of a few, as wide as there is room for. */
export function Keuzelijst({ naam, waarde, opties, bij }: Props) {
  const stijl = useStyles();
  return (
    <Dropdown
      className={stijl.keuze}
      size="small"
      {...(naam !== undefined && { 'aria-label': naam })}
      value={opties.find((optie) => optie.waarde === waarde)?.tekst ?? ''}
      selectedOptions={[waarde]}
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && bij(optionValue)}
    >
      {opties.map((optie) => (
        <Option key={optie.waarde} value={optie.waarde}>
          {optie.tekst}
        </Option>
      ))}
    </Dropdown>
  );
}
