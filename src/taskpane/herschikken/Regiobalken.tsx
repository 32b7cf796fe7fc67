import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Weergave } from '../../werkmap';
import type { Regiouitkomst } from '../../werkmap/herschikking/types';
import { bedrag } from '../getallen';
import { Arcering, useArcering } from '../onderdelen/Arcering';
import { getal, kaleLijst, naam, tekort } from '../onderdelen/stijlen';

const useStyles = makeStyles({
  lijst: { ...kaleLijst, gap: tokens.spacingVerticalS },
  rij: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  kop: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  naam,
  slot: getal,
  balk: { height: '12px', width: '100%', display: 'block' },
  onder: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  tekort,
  legenda: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  teken: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  blokje: { width: '16px', height: '10px', flexShrink: 0 },
});

/** Small shares stay visible: at least this much of the bar, in percents. */
const ZICHTBAAR = 0.8;

interface Delen {
  verdeeld: number;
  rest: number;
  nietVergoed: number;
  /** Where the ruimte ends. */
  grens: number;
}

/** The parts of a bar in percents of the widest one. */
function delenVan(regio: Regiouitkomst, breedste: number): Delen {
  const deel = (bedrag: number) => (bedrag / (breedste || 1)) * 100;
  const zichtbaar = (bedrag: number) => (bedrag > 0 ? Math.max(ZICHTBAAR, deel(bedrag)) : 0);
  const nietVergoed = zichtbaar(regio.nietVergoed);
  const rest = zichtbaar(regio.rest);
  return {
    verdeeld: Math.max(0, Math.min(deel(regio.verdeeld), 100 - nietVergoed - rest)),
    rest,
    nietVergoed,
    grens: Math.min(100, deel(regio.beschikbaar)),
  };
}

function Balk({ delen, vulling }: { delen: Delen; vulling: string }) {
  const stijl = useStyles();
  const { verdeeld, rest, nietVergoed, grens } = delen;
  return (
    <svg className={stijl.balk} aria-hidden focusable="false">
      <rect x="0" y="1" width={`${verdeeld}%`} height="10" fill="var(--wlz-overschot)" />
      {rest > 0 && (
        <rect
          x={`${verdeeld}%`}
          y="1.5"
          width={`${rest}%`}
          height="9"
          fill="none"
          stroke="var(--wlz-overschot)"
          strokeDasharray="2 2"
        />
      )}
      {nietVergoed > 0 && (
        <rect
          x={`${verdeeld + rest}%`}
          y="1"
          width={`${nietVergoed}%`}
          height="10"
          fill={vulling}
          stroke="var(--wlz-tekort)"
        />
      )}
      <line x1={`${grens}%`} x2={`${grens}%`} y1="0" y2="12" stroke={tokens.colorNeutralForeground1} />
    </svg>
  );
}

function Legenda({ vulling }: { vulling: string }) {
  const stijl = useStyles();
  return (
    <div className={stijl.legenda} aria-hidden>
      <span className={stijl.teken}>
        <svg className={stijl.blokje}>
          <rect width="16" height="10" fill="var(--wlz-overschot)" />
        </svg>
        verdeeld
      </span>
      <span className={stijl.teken}>
        <svg className={stijl.blokje}>
          <rect
            x="0.5"
            y="0.5"
            width="15"
            height="9"
            fill="none"
            stroke="var(--wlz-overschot)"
            strokeDasharray="2 2"
          />
        </svg>
        rest
      </span>
      <span className={stijl.teken}>
        <svg className={stijl.blokje}>
          <rect width="16" height="10" fill={vulling} stroke="var(--wlz-tekort)" />
        </svg>
        niet vergoed
      </span>
      <span className={stijl.teken}>
        <svg className={stijl.blokje}>
          <line x1="8" x2="8" y1="0" y2="10" stroke={tokens.colorNeutralForeground1} />
        </svg>
        ruimte
      </span>
    </div>
  );
}

function Regio({
  regio,
  weergave,
  children,
}: {
  regio: Regiouitkomst;
  weergave: Weergave;
  children: ReactNode;
}) {
  const stijl = useStyles();
  const { nietVergoed, rest, overschrijding } = regio;
  const slot =
    nietVergoed > 0
      ? `niet vergoed ${bedrag(nietVergoed, weergave)}`
      : overschrijding > 0
        ? `boven de ruimte ${bedrag(overschrijding, weergave)}`
        : `rest ${bedrag(rest, weergave)}`;
  const rood = nietVergoed > 0 || overschrijding > 0;
  return (
    <li className={stijl.rij}>
      <div className={stijl.kop}>
        <Text className={stijl.naam}>{regio.regio}</Text>
        <Text className={mergeClasses(stijl.slot, rood && stijl.tekort)}>{slot}</Text>
      </div>
      {children}
      <div className={stijl.onder}>
        <span>ruimte {bedrag(regio.beschikbaar, weergave)}</span>
        <span>verdeeld {bedrag(regio.verdeeld, weergave)}</span>
        {nietVergoed > 0 && overschrijding > 0 && (
          <span>boven de ruimte {bedrag(overschrijding, weergave)}</span>
        )}
        {nietVergoed > 0 && overschrijding === 0 && <span>rest {bedrag(rest, weergave)}</span>}
      </div>
    </li>
  );
}

/**
 * Per regio what there is, what was divided, what is left and what isn't paid: one bar on a common scale with the
 * amounts beside it. Colour, pattern and a word tell the parts apart.
 */
export function Regiobalken({ regios, weergave }: { regios: readonly Regiouitkomst[]; weergave: Weergave }) {
  const stijl = useStyles();
  const arcering = useArcering();
  const breedste = Math.max(
    0,
    ...regios.map(({ beschikbaar, verdeeld, nietVergoed }) => Math.max(beschikbaar, verdeeld + nietVergoed)),
  );
  return (
    <>
      <Arcering naam={arcering} />
      <Legenda vulling={arcering.vulling} />
      <ul className={stijl.lijst} aria-label={`Uitkomst per regio in ${weergave}`}>
        {regios.map((regio) => (
          <Regio key={regio.regio} regio={regio} weergave={weergave}>
            <Balk delen={delenVan(regio, breedste)} vulling={arcering.vulling} />
          </Regio>
        ))}
      </ul>
    </>
  );
}
