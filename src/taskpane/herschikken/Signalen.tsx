import { Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { percentageTekst } from '../../domein/decimaal';
import type { Cent } from '../../domein/geld';
import type { Celpositie, Weergave } from '../../werkmap';
import { trendtekst } from '../../werkmap/herschikking/signaal';
import type { Celsignaal, Regiosignalen } from '../../werkmap/herschikking/signaal';
import { Arcering, useArcering } from '../onderdelen/Arcering';
import { getal, kaleLijst, naam, rijknop, tekort } from '../onderdelen/stijlen';
import { metTeken } from './procent';
import { signaalzin } from './signaal';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  titel: { margin: 0, overflowWrap: 'anywhere' },
  lijst: kaleLijst,
  knop: { ...rijknop, rowGap: tokens.spacingVerticalXXS },
  naam,
  getal,
  over: tekort,
  balk: { gridColumn: '1 / -1', height: '8px', width: '100%', display: 'block' },
  onder: {
    gridColumn: '1 / -1',
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  trend: { minWidth: 0 },
  spark: { flexShrink: 0, width: '52px', height: '16px' },
});

/** The declared months as a line; a month that wasn't declared is left out, not drawn as 0. */
function Spark({ maanden }: { maanden: readonly (Cent | null)[] }) {
  const stijl = useStyles();
  const punten = maanden.flatMap((bedrag, maand) => (bedrag === null ? [] : [{ maand, bedrag }]));
  if (punten.length < 2) return null;
  const hoogste = Math.max(...punten.map(({ bedrag }) => bedrag), 1);
  const lijn = punten
    .map(({ maand, bedrag }) => `${2 + maand * 4.3},${14 - (12 * bedrag) / hoogste}`)
    .join(' ');
  return (
    <svg className={stijl.spark} viewBox="0 0 52 16" aria-hidden focusable="false">
      <polyline points={lijn} fill="none" stroke={tokens.colorNeutralForeground2} strokeWidth="1.5" />
    </svg>
  );
}

function Balk({ deel, over, vulling }: { deel: number; over: boolean; vulling: string }) {
  const stijl = useStyles();
  return (
    <svg className={stijl.balk} aria-hidden focusable="false">
      <rect
        x="0"
        y="1"
        width={`${Math.max(0.5, deel * 100)}%`}
        height="6"
        fill={over ? vulling : 'var(--wlz-overschot)'}
        stroke={over ? 'var(--wlz-tekort)' : 'none'}
      />
    </svg>
  );
}

interface Regelprops {
  signaal: Celsignaal;
  grootste: number;
  vulling: string;
  weergave: Weergave;
  bijKies(cel: Celpositie): void;
}

function Regel({ signaal, grootste, vulling, weergave, bijKies }: Regelprops) {
  const stijl = useStyles();
  const { rij, afwijking, aandeel, richting, trend } = signaal;
  const over = richting === 'overproductie';
  const deel =
    aandeel === null ? '' : `${percentageTekst(aandeel, 0).replace('-', '\u2212')} van het geheel. `;
  return (
    <li>
      <button type="button" className={stijl.knop} onClick={() => bijKies(signaal.cel)}>
        <span className={stijl.naam}>
          {rij.aanbieder}
          {rij.leveringsvorm !== undefined && ` · ${rij.leveringsvorm}`}
        </span>
        <span className={mergeClasses(stijl.getal, over && stijl.over)}>{metTeken(afwijking, weergave)}</span>
        <Balk deel={Math.abs(afwijking) / (grootste || 1)} over={over} vulling={vulling} />
        <span className={stijl.onder}>
          <span className={stijl.trend}>
            {deel}
            {trendtekst(trend)}
          </span>
          <Spark maanden={rij.maanden ?? []} />
        </span>
      </button>
    </li>
  );
}

const EERSTE = 8;

interface Props {
  regio: Regiosignalen;
  weergave: Weergave;
  bijKies(cel: Celpositie): void;
}

/** One regio: a sentence, and the rows that explain it most, each with its share as a bar and its trend. */
export function Signalen({ regio, weergave, bijKies }: Props) {
  const stijl = useStyles();
  const [hoeveel, zetHoeveel] = useState(EERSTE);
  const arcering = useArcering();
  const { signalen } = regio;
  const grootste = Math.abs(signalen[0]?.afwijking ?? 0);
  const rest = signalen.length - hoeveel;
  return (
    <section className={stijl.geheel} aria-label={`Signalen ${regio.regio}`}>
      <Arcering naam={arcering} />
      <Text as="h3" weight="semibold" className={stijl.titel}>
        {regio.regio}
      </Text>
      <Text>{signaalzin(regio)}</Text>
      {signalen.length === 0 && <Text size={200}>Geen rijen met deze filter.</Text>}
      <ul className={stijl.lijst} aria-label={`Prognose min afspraak, ${regio.regio}, in ${weergave}`}>
        {signalen.slice(0, hoeveel).map((signaal, i) => (
          <Regel
            key={`${signaal.rij.agb ?? signaal.rij.aanbieder} ${signaal.rij.leveringsvorm ?? ''} ${i}`}
            signaal={signaal}
            grootste={grootste}
            vulling={arcering.vulling}
            weergave={weergave}
            bijKies={bijKies}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Link as="button" type="button" onClick={() => zetHoeveel(hoeveel + 20)}>
          Nog {Math.min(20, rest)} van {rest} tonen
        </Link>
      )}
    </section>
  );
}
