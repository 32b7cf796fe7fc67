import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
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
  tabs: { flexWrap: 'wrap' },
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
      <TabList
        size="small"
        className={stijl.tabs}
        selectedValue={gekozen.id}
        aria-label="Welke dia"
        onTabSelect={(_, { value }) => bijKies(String(value))}
      >
        {platen.map(({ id, naam }) => (
          <Tab key={id} value={id}>
            {eersteHoofdletter(naam)}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
