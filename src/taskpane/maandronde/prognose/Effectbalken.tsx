import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Prognoseregio, Weergave } from '../../../werkmap';
import { bedrag } from '../../getallen';
import { Arcering, useArcering } from '../../onderdelen/Arcering';
import { nulschaal, staaf } from '../../onderdelen/nulschaal';
import type { Nulschaal } from '../../onderdelen/nulschaal';
import { getal, kaleLijst, naam, tekort } from '../../onderdelen/stijlen';
import { tekortEerst } from '../../onderdelen/tekortEerst';
import { kanszin } from './woorden';

const useStyles = makeStyles({
  lijst: { ...kaleLijst, gap: tokens.spacingVerticalS },
  rij: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  naam,
  getal,
  tekort,
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

/** The outer ends of the band count too: a whisker stays inside the picture. */
function schaalVan(regios: readonly Prognoseregio[]): Nulschaal {
  return nulschaal(
    regios.flatMap((regio) => {
      const band = overschotband(regio);
      return [regio.overschot ?? 0, regio.overschotLineair ?? 0, band?.laag ?? 0, band?.hoog ?? 0];
    }),
  );
}

interface Balkprops {
  regio: Prognoseregio;
  schaal: Nulschaal;
  vulling: string;
}

const kleurVan = (overschot: number) => (overschot < 0 ? 'var(--wlz-tekort)' : 'var(--wlz-overschot)');

/** Two bars around zero, linear above and the chosen method below, the latter with its band as a whisker. */
function Balken({ regio, schaal, vulling }: Balkprops) {
  const stijl = useStyles();
  const band = overschotband(regio);
  const plek = (punt: number) => `${schaal(punt)}%`;
  const { overschot = 0, overschotLineair: lineair = 0 } = regio;
  return (
    <svg className={stijl.balk} aria-hidden focusable="false">
      <rect
        data-soort="lineair"
        {...staaf(schaal, lineair)}
        y={1}
        height={5}
        fill="none"
        stroke={kleurVan(lineair)}
      />
      <rect
        data-soort="prognose"
        {...staaf(schaal, overschot)}
        y={9}
        height={10}
        fill={overschot < 0 ? vulling : kleurVan(overschot)}
        stroke={kleurVan(overschot)}
      />
      {band && (
        <g stroke={tokens.colorNeutralForeground1} strokeWidth="1.5" data-soort="band">
          <line x1={plek(band.laag)} x2={plek(band.hoog)} y1="14" y2="14" />
          <line x1={plek(band.laag)} x2={plek(band.laag)} y1="10" y2="18" />
          <line x1={plek(band.hoog)} x2={plek(band.hoog)} y1="10" y2="18" />
        </g>
      )}
      <line x1={plek(0)} x2={plek(0)} y1="0" y2="22" stroke={tokens.colorNeutralStrokeAccessible} />
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
  const arcering = useArcering();
  const schaal = schaalVan(regios);
  return (
    <>
      <Arcering naam={arcering} />
      <ul className={stijl.lijst} aria-label="Verwacht overschot per regio met deze rekenwijze">
        {tekortEerst(regios).map((regio) => {
          const { overschot } = regio;
          const rood = overschot !== undefined && overschot < 0;
          return (
            <li key={regio.regio} className={stijl.rij}>
              <span className={stijl.naam}>{regio.regio}</span>
              <span className={mergeClasses(stijl.getal, rood && stijl.tekort)}>
                {overschot === undefined ? '#N/B' : `${bedrag(overschot, weergave)}${rood ? ' tekort' : ''}`}
              </span>
              {overschot !== undefined && <Balken regio={regio} schaal={schaal} vulling={arcering.vulling} />}
              <span className={stijl.toelichting}>{toelichting(regio, weergave)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
