import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  DocumentTableRegular,
  GlobeRegular,
  ImageRegular,
  InfoRegular,
  SlideTextRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Vorm } from '../../dia/bezorgen/bestand';

const useStyles = makeStyles({
  lijst: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  knop: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  naam: { fontWeight: tokens.fontWeightSemibold },
  tekst: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  uitleg: { color: tokens.colorNeutralForeground3 },
});

interface Uitgang {
  vorm: Vorm;
  naam: string;
  uitleg: string;
  icoon: ReactElement;
}

const UITGANGEN: readonly Uitgang[] = [
  {
    vorm: 'pptx',
    naam: 'PowerPoint (.pptx)',
    uitleg: 'Vier dia’s, te bewerken',
    icoon: <SlideTextRegular />,
  },
  { vorm: 'png', naam: 'Plaatje (PNG)', uitleg: 'De dia hierboven', icoon: <ImageRegular /> },
  { vorm: 'svg', naam: 'Plaatje (SVG)', uitleg: 'Scherp op elk formaat', icoon: <ImageRegular /> },
  { vorm: 'html', naam: 'HTML', uitleg: 'Toegankelijke tabel voor uw website', icoon: <GlobeRegular /> },
  { vorm: 'csv', naam: 'CSV', uitleg: 'Open data, met ; en komma', icoon: <DocumentTableRegular /> },
  {
    vorm: 'csv-beschrijving',
    naam: 'Beschrijving bij de CSV',
    uitleg: 'Wat elke kolom betekent (JSON)',
    icoon: <InfoRegular />,
  },
];

interface Props {
  bezig: boolean;
  /** In this Excel the files are made by the browser. */
  viaBrowser: boolean;
  bijMaak(vorm: Vorm): void;
}

/** The files that can be made of the slide. */
export function Uitvoer({ bezig, viaBrowser, bijMaak }: Props) {
  const stijl = useStyles();
  return (
    <>
      <ul className={stijl.lijst} aria-label="Bestanden">
        {UITGANGEN.map(({ vorm, naam, uitleg, icoon }) => (
          <li key={vorm}>
            <Button
              appearance="subtle"
              className={stijl.knop}
              icon={icoon}
              disabledFocusable={bezig}
              onClick={() => bijMaak(vorm)}
            >
              <span className={stijl.tekst}>
                <span className={stijl.naam}>{naam}</span>
                <Text size={200} className={stijl.uitleg}>
                  {uitleg}
                </Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {viaBrowser && (
        <Text size={200}>
          Excel voor Mac bewaart zelf geen bestanden van een invoegtoepassing: uw browser maakt het bestand.
        </Text>
      )}
    </>
  );
}
