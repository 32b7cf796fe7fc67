import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissRegular, ErrorCircleFilled, InfoRegular } from '@fluentui/react-icons';
import type { Bestandsuitkomst } from '../../../invoer/bestanden';
import type { Gelezen, Wijze } from './geheugen';
import { omvangtekst, uitkomsttekst } from './teksten';

const useStyles = makeStyles({
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  regel: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  tekst: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  icoon: { display: 'flex', fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  goed: { color: tokens.colorStatusSuccessForeground1 },
  fout: { color: tokens.colorStatusDangerForeground1 },
  omvang: { color: tokens.colorNeutralForeground3 },
});

/** What there is to say besides the outcome. */
function opmerkingen(uitkomst: Bestandsuitkomst, wijze: Wijze): readonly string[] {
  if (!uitkomst.gelukt) return [];
  const { eerder } = uitkomst;
  if (eerder === undefined) return uitkomst.opmerkingen;
  const telt = wijze === 'aanvullen' ? 'Het telt niet nog een keer mee.' : 'Het telt mee in het nieuwe blad.';
  return [`Dit bestand staat al op blad Declaraties (als ${eerder}). ${telt}`, ...uitkomst.opmerkingen];
}

function Icoon({ uitkomst }: { uitkomst: Bestandsuitkomst }) {
  const stijl = useStyles();
  if (uitkomst.gelukt) {
    return (
      <span className={mergeClasses(stijl.icoon, stijl.goed)}>
        <CheckmarkCircleFilled aria-label="Gelezen:" />
      </span>
    );
  }
  return uitkomst.dubbel ? (
    <span className={stijl.icoon}>
      <InfoRegular aria-label="Dubbel:" />
    </span>
  ) : (
    <span className={mergeClasses(stijl.icoon, stijl.fout)}>
      <ErrorCircleFilled aria-label="Niet gelezen:" />
    </span>
  );
}

interface Props {
  gelezen: readonly Gelezen[];
  wijze: Wijze;
  bijVerwijder(nummer: number): void;
}

/** Every file with its outcome. */
export function Bestandenlijst({ gelezen, wijze, bijVerwijder }: Props) {
  const stijl = useStyles();
  return (
    <ul className={stijl.lijst} aria-label="Ingelezen bestanden">
      {gelezen.map(({ uitkomst }, nummer) => (
        <li key={`${nummer} ${uitkomst.naam}`} className={stijl.regel}>
          <Icoon uitkomst={uitkomst} />
          <div className={stijl.tekst}>
            <Text block weight="semibold">
              {uitkomst.naam}{' '}
              <Text size={200} className={stijl.omvang}>
                {omvangtekst(uitkomst.omvang)}
              </Text>
            </Text>
            <Text block>{uitkomsttekst(uitkomst)}</Text>
            {opmerkingen(uitkomst, wijze).map((zin) => (
              <Text key={zin} block size={200}>
                {zin}
              </Text>
            ))}
          </div>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`Haal ${uitkomst.naam} weg`}
            onClick={() => bijVerwijder(nummer)}
          />
        </li>
      ))}
    </ul>
  );
}
