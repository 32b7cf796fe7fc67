import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Prognoseregio, Weergave } from '../../../werkmap';
import { bedrag } from '../../getallen';
import { kanszin } from './woorden';

const useStyles = makeStyles({
  lijst: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  rij: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  naam: { minWidth: 0, overflowWrap: 'anywhere' },
  getal: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  tekort: { color: 'var(--wlz-tekort)', fontWeight: tokens.fontWeightSemibold },
  balk: { gridColumn: '1 / -1', height: '22px', width: '100%', display: 'block' },
  toelichting: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The overschot with its 80% band: a high forecast leaves little. */
function overschotband({ ruimte, zekerheid }: Prognoseregio): { laag: number; hoog: number } | undefined {
  if (ruimte === undefined || !zekerheid) return undefined;
  return { laag: ruimte - zekerheid.band.hoog, hoog: ruimte - zekerheid.band.laag };
}

interface Schaal {
  links: number;
  rechts: number;
}

function schaalVan(regios: readonly Prognoseregio[]): Schaal {
  const punten = regios.flatMap((regio) => {
    const band = overschotband(regio);
    return [regio.overschot ?? 0, regio.overschotLineair ?? 0, band?.laag ?? 0, band?.hoog ?? 0];
  });
  return { links: Math.max(0, ...punten.map((punt) => -punt)), rechts: Math.max(0, ...punten) };
}

interface Balkprops {
  regio: Prognoseregio;
  schaal: Schaal;
  patroon: string;
}

/** Two bars around zero, linear above and the chosen method below, the latter with its band as a whisker. */
function Balken({ regio, schaal, patroon }: Balkprops) {
  const stijl = useStyles();
  const geheel = schaal.links + schaal.rechts || 1;
  const x = (punt: number) => ((punt + schaal.links) / geheel) * 100;
  const band = overschotband(regio);
  const staaf = (overschot: number, y: number, hoogte: number, soort: 'lineair' | 'prognose') => {
    const tekort = overschot < 0;
    const kleur = tekort ? 'var(--wlz-tekort)' : 'var(--wlz-overschot)';
    const vol = tekort ? `url(#${patroon})` : kleur;
    return (
      <rect
        data-soort={soort}
        x={`${Math.min(x(0), x(overschot))}%`}
        width={`${Math.abs(x(overschot) - x(0))}%`}
        y={y}
        height={hoogte}
        fill={soort === 'lineair' ? 'none' : vol}
        stroke={kleur}
      />
    );
  };
  return (
    <svg className={stijl.balk} aria-hidden focusable="false">
      {staaf(regio.overschotLineair ?? 0, 1, 5, 'lineair')}
      {staaf(regio.overschot ?? 0, 9, 10, 'prognose')}
      {band && (
        <g stroke={tokens.colorNeutralForeground1} strokeWidth="1.5" data-soort="band">
          <line x1={`${x(band.laag)}%`} x2={`${x(band.hoog)}%`} y1="14" y2="14" />
          <line x1={`${x(band.laag)}%`} x2={`${x(band.laag)}%`} y1="10" y2="18" />
          <line x1={`${x(band.hoog)}%`} x2={`${x(band.hoog)}%`} y1="10" y2="18" />
        </g>
      )}
      <line x1={`${x(0)}%`} x2={`${x(0)}%`} y1="0" y2="22" stroke={tokens.colorNeutralStrokeAccessible} />
    </svg>
  );
}

/** 'lineair 1.200 · 80%: 900 tot 1.100 · kans op tekort klein (12%)' */
function toelichting(regio: Prognoseregio, weergave: Weergave): string {
  const { overschotLineair, ruimte, zekerheid, tekortkans } = regio;
  if (overschotLineair === undefined || ruimte === undefined)
    return `De ruimte is niet bekend. Prognose ${bedrag(regio.prognose, weergave)}, lineair ${bedrag(regio.lineair, weergave)}.`;
  const delen = [`lineair ${bedrag(overschotLineair, weergave)}`];
  const band = overschotband(regio);
  if (band && zekerheid) {
    const grens = (punt: number) => bedrag(punt as typeof regio.prognose, weergave);
    delen.push(`80%: ${grens(band.laag)} tot ${grens(band.hoog)}`);
  }
  if (tekortkans !== undefined) delen.push(kanszin(tekortkans));
  return delen.join(' · ');
}

interface Props {
  regios: readonly Prognoseregio[];
  weergave: Weergave;
}

/** The overschot per regio by the chosen method beside linear, the largest deficit first. */
export function Effectbalken({ regios, weergave }: Props) {
  const stijl = useStyles();
  const patroon = `arcering${useId().replace(/[^a-z0-9]/gi, '')}`;
  const schaal = schaalVan(regios);
  const opVolgorde = [...regios].sort((a, b) => (a.overschot ?? Infinity) - (b.overschot ?? Infinity));
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
      <ul className={stijl.lijst} aria-label="Verwacht overschot per regio met deze rekenwijze">
        {opVolgorde.map((regio) => {
          const { overschot } = regio;
          const tekort = overschot !== undefined && overschot < 0;
          return (
            <li key={regio.regio} className={stijl.rij}>
              <span className={stijl.naam}>{regio.regio}</span>
              <span className={mergeClasses(stijl.getal, tekort && stijl.tekort)}>
                {overschot === undefined
                  ? '#N/B'
                  : `${bedrag(overschot, weergave)}${tekort ? ' tekort' : ''}`}
              </span>
              {overschot !== undefined && <Balken regio={regio} schaal={schaal} patroon={patroon} />}
              <span className={stijl.toelichting}>{toelichting(regio, weergave)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
