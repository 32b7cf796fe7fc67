import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons';
import type { Datum } from '../../domein/datum';
import type { Uitgangspunten } from '../../werkmap';
import type { Schrijven } from '../gedeeld/useSchrijven';
import { bezorgAgenda } from './agenda';
import { voorAgenda } from './kalender';
import type { Kalenderstand, Termijn } from './kalender';

const useStyles = makeStyles({
  geheel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
    minWidth: 0,
  },
  kop: { margin: 0 },
  lijst: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  regel: { padding: `${tokens.spacingVerticalXS} 0`, display: 'flex', flexDirection: 'column', minWidth: 0 },
  wanneer: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  stil: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  voorbij: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  stand: Kalenderstand;
  uitgangspunten: Uitgangspunten;
  vandaag: Datum;
  schrijven: Schrijven;
}

const metHoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

function Regel({ termijn, eerste }: { termijn: Termijn; eerste: boolean }) {
  const stijl = useStyles();
  const { mijlpaal, wanneer, hoever } = termijn;
  const voorbij = hoever === 'voorbij';
  return (
    <li className={voorbij ? `${stijl.regel} ${stijl.voorbij}` : stijl.regel}>
      <span className={stijl.wanneer}>
        <Text size={200}>{metHoofdletter(wanneer)}</Text>
        {!voorbij && (
          <Text size={200} weight={eerste ? 'semibold' : 'regular'}>
            {hoever}
          </Text>
        )}
      </span>
      <Text weight={eerste ? 'semibold' : 'regular'}>{mijlpaal.wat}</Text>
      <Text size={200} className={voorbij ? '' : stijl.stil}>
        {metHoofdletter(mijlpaal.wie)} · {mijlpaal.bron}
        {mijlpaal.keuze !== undefined && ` · Keuze: ${mijlpaal.keuze}`}
      </Text>
    </li>
  );
}

function Lijst({ naam, termijnen }: { naam: string; termijnen: readonly Termijn[] }) {
  const stijl = useStyles();
  if (termijnen.length === 0) return null;
  const sleutel = ({ mijlpaal: { zorgkantoor, jaar, wat } }: Termijn) => `${zorgkantoor} ${jaar} ${wat}`;
  return (
    <>
      <Text as="h3" weight="semibold" className={stijl.kop}>
        {naam}
      </Text>
      <ul className={stijl.lijst} aria-label={naam}>
        {termijnen.map((termijn, i) => (
          <Regel key={sleutel(termijn)} termijn={termijn} eerste={i === 0 && termijn.hoever !== 'voorbij'} />
        ))}
      </ul>
    </>
  );
}

/** The terms that a source names for this zorgkantoor and year, the next one first; as a file for an agenda too. */
export function Kalender({ stand, uitgangspunten, vandaag, schrijven }: Props) {
  const stijl = useStyles();
  if (!stand.bekend) return <Text>{stand.zin}</Text>;
  const { uitvoerder, jaar } = uitgangspunten;

  async function zetInAgenda(): Promise<void> {
    schrijven.meld(undefined);
    const naam = `Kalender ${uitvoerder} ${jaar}`;
    const bezorging = await schrijven.doe('Agenda maken …', () =>
      bezorgAgenda(voorAgenda(stand), naam, vandaag),
    );
    schrijven.meld({ soort: bezorging.gelukt ? 'gelukt' : 'fout', tekst: bezorging.zin });
  }

  return (
    <div className={stijl.geheel}>
      {stand.komend.length === 0 && (
        <Text>
          Alle termijnen van {uitvoerder} {jaar} zijn voorbij.
        </Text>
      )}
      <Lijst naam="Wat komt" termijnen={stand.komend} />
      <Button
        icon={<CalendarAddRegular />}
        disabledFocusable={schrijven.bezig !== undefined}
        onClick={() => void zetInAgenda()}
      >
        Zet in mijn agenda (.ics)
      </Button>
      <Lijst naam="Voorbij" termijnen={stand.voorbij} />
    </div>
  );
}
