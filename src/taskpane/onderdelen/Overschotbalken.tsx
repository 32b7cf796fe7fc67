import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Regiouitkomst, Weergave } from '../../werkmap';
import { bedrag, kortBedrag } from '../getallen';
import { Arcering, useArcering } from './Arcering';
import { nulschaal, staaf } from './nulschaal';
import type { Nulschaal } from './nulschaal';
import { getal, kaleLijst, naam, rijknop, tekort } from './stijlen';
import { tekortEerst } from './tekortEerst';

const useStyles = makeStyles({
  lijst: kaleLijst,
  rij: { ...rijknop, position: 'relative', rowGap: tokens.spacingVerticalXXS },
  naam,
  voorlezen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  getal,
  tekort,
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

function Balk({ overschot, schaal, vulling }: { overschot: number; schaal: Nulschaal; vulling: string }) {
  const stijl = useStyles();
  const rood = overschot < 0;
  const nul = `${schaal(0)}%`;
  return (
    <svg className={stijl.balk} aria-hidden focusable="false">
      <rect
        {...staaf(schaal, overschot)}
        y="1"
        height="10"
        fill={rood ? vulling : 'var(--wlz-overschot)'}
        stroke={rood ? 'var(--wlz-tekort)' : 'none'}
      />
      <line x1={nul} x2={nul} y1="0" y2="12" stroke={tokens.colorNeutralStrokeAccessible} />
    </svg>
  );
}

/**
 * Overschot per regio as horizontal bars around zero. Surplus and deficit differ by side, colour and pattern, and by
 * a word for who hears it; a click selects the regio in the sheet.
 */
export function Overschotbalken({ regios, weergave, bijKies, acties }: Props) {
  const stijl = useStyles();
  const [gekozen, zetGekozen] = useState<string>();
  const arcering = useArcering();
  const schaal = nulschaal(regios.map(({ overschot }) => overschot ?? 0));
  return (
    <>
      <Arcering naam={arcering} />
      <ul className={stijl.lijst} aria-label={`Verwacht overschot per regio in ${weergave}`}>
        {tekortEerst(regios).map((uitkomst) => {
          const { regio, overschot } = uitkomst;
          const rood = overschot !== null && overschot < 0;
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
                <span className={mergeClasses(stijl.getal, rood && stijl.tekort)}>
                  {overschot === null ? '#N/B' : bedrag(overschot, weergave)}
                </span>
                <Balk overschot={overschot ?? 0} schaal={schaal} vulling={arcering.vulling} />
              </button>
              {gekozen === regio && acties && <div className={stijl.acties}>{acties(uitkomst)}</div>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
