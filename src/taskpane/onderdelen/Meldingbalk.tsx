import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Bezigheid, Melding } from '../gedeeld/useSchrijven';

const useStyles = makeStyles({
  balk: { borderRadius: 0, flexShrink: 0 },
  bezig: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    flexShrink: 0,
  },
  bezigkop: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
});

const INTENTIES = { gelukt: 'success', fout: 'error', waarschuwing: 'warning' } as const;

interface Props {
  melding: Melding;
  bijOngedaan(): void;
  bijBekijk(): void;
  bijSluiten(): void;
}

/** How the last write or undo ended, with what can be done about it. */
export function Meldingbalk({ melding, bijOngedaan, bijBekijk, bijSluiten }: Props) {
  const stijl = useStyles();
  return (
    <MessageBar intent={INTENTIES[melding.soort]} layout="multiline" className={stijl.balk}>
      <MessageBarBody>{melding.tekst}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Sluit melding"
            onClick={bijSluiten}
          />
        }
      >
        {melding.blad !== undefined && (
          <Button size="small" onClick={bijBekijk}>
            Bekijk
          </Button>
        )}
        {melding.ongedaan && (
          <Button size="small" onClick={bijOngedaan}>
            Ongedaan maken
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Nothing under half a second; after that a progress bar that says what is being done, and Annuleren. */
export function Bezig({ tekst, annuleer }: Bezigheid) {
  const stijl = useStyles();
  const [zichtbaar, zetZichtbaar] = useState(false);
  useEffect(() => {
    const klok = setTimeout(() => zetZichtbaar(true), 500);
    return () => clearTimeout(klok);
  }, []);
  if (!zichtbaar) return null;
  return (
    <div className={stijl.bezig}>
      <div className={stijl.bezigkop}>
        <Text size={200} role="status">
          {tekst}
        </Text>
        {annuleer && (
          <Button size="small" onClick={annuleer}>
            Annuleren
          </Button>
        )}
      </div>
      <ProgressBar aria-label={tekst} />
    </div>
  );
}
