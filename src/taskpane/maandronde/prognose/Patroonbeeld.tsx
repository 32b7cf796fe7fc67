import { makeStyles, tokens } from '@fluentui/react-components';
import * as vorm from '../../onderdelen/stijlen';
import { procent } from './woorden';

const useStyles = makeStyles({
  beeld: { width: '100%', height: '84px', display: 'block' },
  tabelomslag: { overflowX: 'auto' },
  tabel: vorm.tabel,
  cel: {
    ...vorm.bedragcel,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
  },
  kop: { textAlign: 'left', color: tokens.colorNeutralForeground2 },
});

/** Height of the picture in which 100% fits, and where that line lies. */
const HOOGTE = 84;
const BODEM = 80;
const VOL = 8;

/** The same in numbers; scrolls when there are many ages. */
function Patroontabel({ voltooiing }: { voltooiing: readonly number[] }) {
  const stijl = useStyles();
  const regels = [
    { kop: 'Maanden oud', cellen: voltooiing.map((_graad, leeftijd) => String(leeftijd)) },
    { kop: 'Volledig', cellen: voltooiing.map(procent) },
  ];
  return (
    <div className={stijl.tabelomslag} role="region" aria-label="Uitlooppatroon" tabIndex={0}>
      <table className={stijl.tabel}>
        <tbody>
          {regels.map(({ kop, cellen }) => (
            <tr key={kop}>
              <th scope="row" className={`${stijl.cel} ${stijl.kop}`}>
                {kop}
              </th>
              {cellen.map((cel, leeftijd) => (
                <td key={leeftijd} className={stijl.cel}>
                  {cel}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How complete each age is, as columns; the missing part is dashed. The table beneath says the same in numbers. */
export function Patroonbeeld({ voltooiing, tabel }: { voltooiing: readonly number[]; tabel: boolean }) {
  const stijl = useStyles();
  const breedte = 100 / Math.max(voltooiing.length, 1);
  const y = (graad: number) => BODEM - Math.min(graad, 1) * (BODEM - VOL);
  return (
    <div>
      <svg
        className={stijl.beeld}
        aria-hidden
        focusable="false"
        viewBox={`0 0 100 ${HOOGTE}`}
        preserveAspectRatio="none"
      >
        <line
          x1="0"
          x2="100"
          y1={VOL}
          y2={VOL}
          stroke={tokens.colorNeutralStroke1}
          strokeDasharray="2 2"
          vectorEffect="non-scaling-stroke"
        />
        {voltooiing.map((graad, leeftijd) => (
          <g key={leeftijd}>
            <rect
              x={leeftijd * breedte + breedte * 0.15}
              width={breedte * 0.7}
              y={VOL}
              height={BODEM - VOL}
              fill="none"
              stroke={tokens.colorNeutralStroke1}
              strokeDasharray="2 2"
              vectorEffect="non-scaling-stroke"
            />
            <rect
              data-graad={graad}
              x={leeftijd * breedte + breedte * 0.15}
              width={breedte * 0.7}
              y={y(graad)}
              height={BODEM - y(graad)}
              fill="var(--wlz-overschot)"
            />
          </g>
        ))}
        <line
          x1="0"
          x2="100"
          y1={BODEM}
          y2={BODEM}
          stroke={tokens.colorNeutralStrokeAccessible}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {tabel && <Patroontabel voltooiing={voltooiing} />}
    </div>
  );
}
