import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { celnaam } from '../../werkmap';
import type { Celpositie, Correctie, Probleem } from '../../werkmap';
import { kaleLijst, naam } from './stijlen';

const useStyles = makeStyles({
  lijst: kaleLijst,
  regel: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    alignItems: 'flex-start',
  },
  icoon: {
    flexShrink: 0,
    display: 'flex',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
  },
  fout: { color: tokens.colorStatusDangerForeground1 },
  waarschuwing: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  zin: { ...naam, flexGrow: 1 },
  toon: { minWidth: 'auto', flexShrink: 0, color: tokens.colorBrandForegroundLink },
});

const ICONEN = { fout: ErrorCircleRegular, waarschuwing: WarningRegular, info: InfoRegular } as const;
const NAMEN = { fout: 'Fout:', waarschuwing: 'Let op:', info: 'Ter informatie:' } as const;

/** More than this is shown on request. */
const EERSTE = 6;

interface Props {
  problemen: readonly Probleem[];
  bijToon(cel: Celpositie): void;
  bijNeemOver(correctie: Correctie): void;
  /** All corrections in one go; absent: one by one. */
  bijNeemAllesOver?: (correcties: readonly Correctie[]) => void;
}

function Regel({
  probleem,
  bijToon,
  bijNeemOver,
}: Pick<Props, 'bijToon' | 'bijNeemOver'> & { probleem: Probleem }) {
  const stijl = useStyles();
  const Icoon = ICONEN[probleem.ernst];
  const { cel, correctie } = probleem;
  return (
    <li className={stijl.regel}>
      <span className={`${stijl.icoon} ${stijl[probleem.ernst]}`}>
        <Icoon aria-label={NAMEN[probleem.ernst]} />
      </span>
      <Text className={stijl.zin}>
        {probleem.zin}{' '}
        {correctie && (
          <Link
            inline
            as="button"
            onClick={() => bijNeemOver(correctie)}
            aria-label={`${correctie.knop}: ${probleem.zin}`}
          >
            {correctie.knop}
          </Link>
        )}
      </Text>
      {cel && (
        <Button
          size="small"
          appearance="subtle"
          className={stijl.toon}
          onClick={() => bijToon(cel)}
          aria-label={`Toon cel ${celnaam(cel)} op blad ${cel.blad}`}
        >
          Toon
        </Button>
      )}
    </li>
  );
}

/** What is wrong or odd, each one line with its severity, a sentence and a button that selects the cell. */
export function Probleemlijst({ problemen, bijNeemAllesOver, ...rest }: Props) {
  const stijl = useStyles();
  const [alles, zetAlles] = useState(false);
  const getoond = alles ? problemen : problemen.slice(0, EERSTE);
  const meer = problemen.length - getoond.length;
  const correcties = problemen.flatMap(({ correctie }) => correctie ?? []);
  return (
    <div>
      {bijNeemAllesOver && correcties.length > 1 && (
        <Button size="small" onClick={() => bijNeemAllesOver(correcties)}>
          Neem alles over ({correcties.length})
        </Button>
      )}
      <ul className={stijl.lijst} aria-label="Wat opvalt">
        {getoond.map((probleem) => (
          <Regel key={`${probleem.cel?.blad ?? ''} ${probleem.zin}`} probleem={probleem} {...rest} />
        ))}
      </ul>
      {meer > 0 && (
        <Link inline as="button" onClick={() => zetAlles(true)}>
          Nog {meer} tonen
        </Link>
      )}
    </div>
  );
}
