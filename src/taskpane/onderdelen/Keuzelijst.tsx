import { Dropdown, Option, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ keuze: { minWidth: 0, width: '100%' } });

export interface Optie<T extends string = string> {
  waarde: T;
  tekst: string;
}

interface Props<T extends string> {
  /** The accessible name, when no Field around it names it. */
  naam?: string;
  size?: 'small' | 'medium';
  waarde: T;
  opties: readonly Optie<T>[];
  bij(waarde: T): void;
}

/** Texts that stand for themselves. */
export function alsOpties<T extends string>(teksten: readonly T[]): Optie<T>[] {
  return teksten.map((tekst) => ({ waarde: tekst, tekst }));
}

/** One of a few, as wide as there is room for. */
export function Keuzelijst<T extends string>({ naam, size = 'medium', waarde, opties, bij }: Props<T>) {
  const stijl = useStyles();
  return (
    <Dropdown
      className={stijl.keuze}
      size={size}
      {...(naam !== undefined && { 'aria-label': naam })}
      value={opties.find((optie) => optie.waarde === waarde)?.tekst ?? ''}
      selectedOptions={[waarde]}
      onOptionSelect={(_, { optionValue }) => {
        const gekozen = opties.find((optie) => optie.waarde === optionValue);
        if (gekozen) bij(gekozen.waarde);
      }}
    >
      {opties.map((optie) => (
        <Option key={optie.waarde} value={optie.waarde}>
          {optie.tekst}
        </Option>
      ))}
    </Dropdown>
  );
}
