import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Regiouitkomst, Weergave } from '../../werkmap';
import { bedrag, kortBedrag } from '../getallen';

const useStyles = makeStyles({
  lijst: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  rij: {
    display: 'grid',
    position: 'relative',
    gridTemplateColumns: '1fr auto',
    width: '100%',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  naam: { minWidth: 0, overflowWrap: 'anywhere' },
  voorlezen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  getal: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  tekort: { color: 'var(--wlz-tekort)', fontWeight: tokens.fontWeightSemibold },
  acties: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
  },
  balk: { gridColumn: '1 / -1', height: '12px', width: '100%', display: 'block' },
});

interface Props {
  regios: readonly Regiouitkomst[];
  weergave: Weergave;
  bijKies(regio: Regiouitkomst): void;
  /** What else can be done with the regio that was chosen last; comes under its bar. */
  acties?(regio: Regiouitkomst): ReactNode;
}

/** What the side and the colour of a bar tell who sees them. */
function omschrijving({ overschot }: Regiouitkomst): string {
  if (overschot === null) return ' niet te berekenen. Toon in werkblad ';
  return ` ${kortBedrag(overschot)} ${overschot < 0 ? 'tekort' : 'over'}. Toon in werkblad `;
}

interface Schaal {
  links: number;
  rechts: number;
}

/** Zero lies where the largest deficit needs it; without deficits at the left edge. */
function schaalVan(regios: readonly Regiouitkomst[]): Schaal {
  const bedragen = regios.map(({ overschot }) => overschot ?? 0);
  return { links: Math.max(0, ...bedragen.map((b) => -b)), rechts: Math.max(0, ...bedragen) };
}

function Balk({ overschot, schaal, patroon }: { overschot: number; schaal: Schaal; patroon: string }) {
  const stijl = useStyles();
  const breedte = schaal.links + schaal.rechts || 1;
  const nul = (schaal.links / breedte) * 100;
  const lengte = (Math.abs(overschot) / breedte) * 100;
  const tekort = overschot < 0;
  return (
    <svg className={stijl.balk} aria-hidden focusable="false">
      <rect
        x={`${tekort ? nul - lengte : nul}%`}
        y="1"
        width={`${lengte}%`}
        height="10"
        fill={tekort ? `url(#${patroon})` : 'var(--wlz-overschot)'}
        stroke={tekort ? 'var(--wlz-tekort)' : 'none'}
      />
      <line x1={`${nul}%`} x2={`${nul}%`} y1="0" y2="12" stroke={tokens.colorNeutralStrokeAccessible} />
    </svg>
  );
}

/** The largest deficit first: that is what the user came for. What can't be computed comes last. */
export function tekortEerst(regios: readonly Regiouitkomst[]): Regiouitkomst[] {
  return [...regios].sort((a, b) => (a.overschot ?? Infinity) - (b.overschot ?? Infinity));
}

/**
 * Overschot per regio as horizontal bars around zero. Surplus and deficit differ by side, colour and pattern, and by
 * a word for who hears it; a click selects the regio in the sheet.
 */
export function Overschotbalken({ regios, weergave, bijKies, acties }: Props) {
  const stijl = useStyles();
  const [gekozen, zetGekozen] = useState<string>();
  const patroon = `arcering${useId().replace(/[^a-z0-9]/gi, '')}`;
  const schaal = schaalVan(regios);
  return (
    <>
      <svg width="0" height="0" aria-hidden focusable="false" style={{ position: 'absolute' }}>
        <pattern
          id={patroon}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" x2="0" y1="0" y2="5" stroke="var(--wlz-tekort)" strokeWidth="5" />
        </pattern>
      </svg>
      <ul className={stijl.lijst} aria-label={`Verwacht overschot per regio in ${weergave}`}>
        {tekortEerst(regios).map((uitkomst) => {
          const { regio, overschot } = uitkomst;
          const tekort = overschot !== null && overschot < 0;
          return (
            <li key={regio}>
              <button
                type="button"
                className={stijl.rij}
                aria-current={gekozen === regio || undefined}
                onClick={() => {
                  zetGekozen(regio);
                  bijKies(uitkomst);
                }}
              >
                <span className={stijl.naam}>
                  {regio}
                  <span className={stijl.voorlezen}>{omschrijving(uitkomst)}</span>
                </span>
                <span className={`${stijl.getal} ${tekort ? stijl.tekort : ''}`}>
                  {overschot === null ? '#N/B' : bedrag(overschot, weergave)}
                </span>
                <Balk overschot={overschot ?? 0} schaal={schaal} patroon={patroon} />
              </button>
              {gekozen === regio && acties && <div className={stijl.acties}>{acties(uitkomst)}</div>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
