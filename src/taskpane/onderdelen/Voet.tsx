import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  voet: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  terug: { minWidth: '64px' },
  hoofd: { marginLeft: 'auto' },
});

export interface Voetknoppen {
  bijTerug?: (() => void) | undefined;
  /** Says what will happen. */
  tekst: string;
  uit?: boolean;
  bij(): void;
}

/** The foot of a step: back on the left, on the right the one thing to do. */
export function Voet({ bijTerug, tekst, uit = false, bij }: Voetknoppen) {
  const stijl = useStyles();
  return (
    <footer className={stijl.voet}>
      {bijTerug && (
        <Button className={stijl.terug} onClick={bijTerug}>
          Terug
        </Button>
      )}
      <Button appearance="primary" className={stijl.hoofd} disabledFocusable={uit} onClick={bij}>
        {tekst}
      </Button>
    </footer>
  );
}
