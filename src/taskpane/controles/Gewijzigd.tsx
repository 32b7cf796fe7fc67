import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { celnaam } from '../../werkmap';
import type { Celpositie } from '../../werkmap';
import { aantal } from '../getallen';
import type { Handwijziging } from './gewijzigd';

const useStyles = makeStyles({
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  regel: { padding: `${tokens.spacingVerticalXS} 0`, display: 'flex', flexDirection: 'column', minWidth: 0 },
  getallen: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  stil: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** More than this is shown on request. */
const EERSTE = 10;

/** What was changed by hand since WLZ wrote its sheets, cell by cell. */
export function Gewijzigd({
  wijzigingen,
  bijToon,
}: {
  wijzigingen: readonly Handwijziging[];
  bijToon(cel: Celpositie): void;
}) {
  const stijl = useStyles();
  const [alles, zetAlles] = useState(false);
  if (wijzigingen.length === 0) return <Text>Op de bladen van WLZ staat nog precies wat WLZ schreef.</Text>;
  const getoond = alles ? wijzigingen : wijzigingen.slice(0, EERSTE);
  const meer = wijzigingen.length - getoond.length;
  return (
    <>
      <ul className={stijl.lijst} aria-label="Zelf gewijzigd">
        {getoond.map(({ cel, naam, oud, nieuw }) => (
          <li key={`${cel.blad}!${celnaam(cel)}`} className={stijl.regel}>
            <span className={stijl.getallen}>
              <Link
                as="button"
                inline
                onClick={() => bijToon(cel)}
                aria-label={`Toon ${celnaam(cel)} op blad ${cel.blad}`}
              >
                {celnaam(cel)}
              </Link>{' '}
              {oud} → {nieuw}
            </span>
            <Text size={200} className={stijl.stil}>
              {[cel.blad, naam].filter((deel) => deel !== '').join(': ')}
            </Text>
          </li>
        ))}
      </ul>
      {meer > 0 && (
        <Link as="button" inline onClick={() => zetAlles(true)}>
          Nog {aantal(meer, 'cel', 'cellen')} tonen
        </Link>
      )}
    </>
  );
}
