import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Plaat } from '../../dia/plaatje/raam';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  // The slide is paper: white in the dark theme too.
  beeld: {
    display: 'block',
    width: '100%',
    height: 'auto',
    aspectRatio: '16 / 9',
    backgroundColor: '#ffffff',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
  },
  keuze: { flexWrap: 'wrap' },
});

const eersteHoofdletter = (naam: string) => naam.charAt(0).toUpperCase() + naam.slice(1);

interface Props {
  platen: readonly Plaat[];
  gekozen: Plaat;
  bijKies(id: string): void;
}

/** The slide as it will look, small. */
export function Miniatuur({ platen, gekozen, bijKies }: Props) {
  const stijl = useStyles();
  return (
    <div className={stijl.geheel}>
      <img
        className={stijl.beeld}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(gekozen.svg)}`}
        alt={gekozen.alttekst}
      />
      {platen.length > 1 && (
        <RadioGroup
          layout="horizontal"
          className={stijl.keuze}
          value={gekozen.id}
          aria-label="Welke dia"
          onChange={(_, { value }) => bijKies(value)}
        >
          {platen.map(({ id, naam }) => (
            <Radio key={id} value={id} label={eersteHoofdletter(naam)} />
          ))}
        </RadioGroup>
      )}
    </div>
  );
}
