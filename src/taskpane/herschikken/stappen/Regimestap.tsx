import { Button, Radio, RadioGroup, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Regime } from '../../../domein/herschikking';
import type { Celpositie, Probleem } from '../../../werkmap';
import { Probleemlijst } from '../../onderdelen/Probleemlijst';
import { Lagen } from '../Lagen';
import { regimezin } from '../regimetekst';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  keuze: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  onder: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingLeft: '36px',
  },
  opties: {
    display: 'flex',
    flexDirection: 'column',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The user's own regime as it stands in table WLZ_Regime, if there is one. */
export interface EigenRegime {
  blad: string;
  cel: Celpositie;
  /** undefined: the table has problems. */
  regime?: Regime;
  problemen: readonly Probleem[];
}

interface Props {
  regimes: readonly Regime[];
  eigen: EigenRegime | undefined;
  /** CZ, VGZ, ZZ or eigen. */
  gekozen: string;
  opties: Readonly<Record<string, boolean>>;
  bijRegime(naam: string): void;
  bijOptie(naam: string, aan: boolean): void;
  /** Writes a sheet with table WLZ_Regime to compose. */
  bijVoorbeeld(): void;
  bijToon(cel: Celpositie): void;
}

export const EIGEN = 'eigen';

function Keuze({ waarde, label, children }: { waarde: string; label: string; children: ReactNode }) {
  const stijl = useStyles();
  return (
    <div className={stijl.keuze}>
      <Radio value={waarde} label={label} />
      <div className={stijl.onder}>{children}</div>
    </div>
  );
}

function EigenKeuze({ eigen, bijVoorbeeld, bijToon }: Pick<Props, 'eigen' | 'bijVoorbeeld' | 'bijToon'>) {
  const stijl = useStyles();
  if (!eigen) {
    return (
      <>
        <Text size={200} className={stijl.hint}>
          Stel zelf lagen samen in een tabel WLZ_Regime. In deze werkmap staat er nog geen.
        </Text>
        <Button size="small" onClick={bijVoorbeeld}>
          Zet een voorbeeld klaar
        </Button>
      </>
    );
  }
  return (
    <>
      <Text size={200} className={stijl.hint}>
        {eigen.regime ? regimezin(eigen.regime) : 'De tabel WLZ_Regime klopt nog niet.'}
      </Text>
      {eigen.problemen.length > 0 && (
        <Probleemlijst problemen={eigen.problemen} bijToon={bijToon} bijNeemOver={() => undefined} />
      )}
      {eigen.regime && <Lagen regime={eigen.regime} />}
      <Button size="small" onClick={() => bijToon(eigen.cel)}>
        Toon de tabel
      </Button>
    </>
  );
}

/** Step 1: by whose rules, and the decisions those rules leave open. */
export function Regimestap(props: Props) {
  const stijl = useStyles();
  const { regimes, eigen, gekozen, opties, bijRegime, bijOptie } = props;
  const regime = gekozen === EIGEN ? eigen?.regime : regimes.find(({ naam }) => naam === gekozen);
  return (
    <div className={stijl.geheel}>
      <RadioGroup
        aria-label="Volgens welke regels herschikt u?"
        value={gekozen}
        onChange={(_, { value }) => bijRegime(value)}
        className={stijl.geheel}
      >
        {regimes.map((keuze) => (
          <Keuze key={keuze.naam} waarde={keuze.naam} label={keuze.titel}>
            <Text size={200} className={stijl.hint}>
              {regimezin(keuze)}
            </Text>
            <Lagen regime={keuze} />
          </Keuze>
        ))}
        <Keuze waarde={EIGEN} label="Eigen regime">
          <EigenKeuze {...props} />
        </Keuze>
      </RadioGroup>
      {regime?.opties?.map(({ naam, omschrijving, standaard }) => (
        <div key={naam} className={stijl.opties}>
          <Switch
            label={omschrijving.charAt(0).toUpperCase() + omschrijving.slice(1)}
            checked={opties[naam] ?? standaard}
            onChange={(_, { checked }) => bijOptie(naam, checked)}
          />
          <Text size={200} className={stijl.hint}>
            {(opties[naam] ?? standaard)
              ? 'Wat vrijvalt gaat naar wie meer levert dan afgesproken.'
              : 'Wie meer levert dan afgesproken, krijgt het meerdere niet vergoed.'}
          </Text>
        </div>
      ))}
    </div>
  );
}
