import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import * as vorm from '../onderdelen/stijlen';

const useStyles = makeStyles({
  lijst: vorm.kaleLijst,
  regel: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  naam: { ...vorm.naam, flexGrow: 1 },
  getal: vorm.getal,
});

export interface Gezette {
  naam: string;
  bedrag: string;
  /** What the button at the end does: 'Zet de ruimte van Zeeland terug'. */
  weg: string;
  bijWeg(): void;
}

/** What was changed so far, each with a button to take it back. */
export function Gezet({ titel, regels }: { titel: string; regels: readonly Gezette[] }) {
  const stijl = useStyles();
  if (regels.length === 0) return null;
  return (
    <ul className={stijl.lijst} aria-label={titel}>
      {regels.map(({ naam, bedrag, weg, bijWeg }) => (
        <li key={naam} className={stijl.regel}>
          <Text size={200} className={stijl.naam}>
            {naam}
          </Text>
          <Text size={200} className={stijl.getal}>
            {bedrag}
          </Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={weg}
            onClick={bijWeg}
          />
        </li>
      ))}
    </ul>
  );
}
