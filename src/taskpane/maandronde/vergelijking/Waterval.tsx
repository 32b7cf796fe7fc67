import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { CSSProperties } from 'react';
import { opsomming } from '../../../domein/tekst';
import type { Weergave } from '../../../werkmap';
import { bedrag } from '../../getallen';
import { Arcering, useArcering } from '../../onderdelen/Arcering';
import { nulschaal } from '../../onderdelen/nulschaal';
import type { Nulschaal } from '../../onderdelen/nulschaal';
import { getal, naam, tekort } from '../../onderdelen/stijlen';
import { getekend } from './getekend';
import { watervalVan } from './stappen';
import type { Balk, Stap } from './stappen';

const useStyles = makeStyles({
  tabel: { borderCollapse: 'collapse', width: '100%' },
  bijschrift: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  tekst: {
    ...naam,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0 0`,
    verticalAlign: 'bottom',
  },
  bedrag: {
    ...getal,
    textAlign: 'right',
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalS}`,
    verticalAlign: 'bottom',
  },
  vet: { fontWeight: tokens.fontWeightSemibold },
  tekort,
  cel: { padding: 0 },
  balk: { height: '20px', width: '100%', display: 'block', overflow: 'visible' },
  voet: { color: tokens.colorNeutralForeground2, paddingTop: tokens.spacingVerticalXS },
});

const BOVEN = 4;
const ONDER = 16;
const HOOGTE = 20;

const KLEUREN = {
  vast: tokens.colorNeutralForeground3,
  meer: 'var(--wlz-overschot)',
  minder: 'var(--wlz-tekort)',
};

/** A stand and all differences together are of another kind than the differences. */
function soortVan({ soort, bedrag: hoeveel }: Balk): keyof typeof KLEUREN {
  if (soort !== 'verschil') return 'vast';
  return hoeveel < 0 ? 'minder' : 'meer';
}

interface Balkprops {
  balk: Balk;
  plek: NonNullable<Balk['plek']>;
  schaal: Nulschaal;
  arcering: string;
  /** whether a bar comes before it, and after it */
  eerste: boolean;
  laatste: boolean;
}

/** One bar, with the zero line and short lines to where the bar above ended and where the next one begins. */
function Balkbeeld({ balk, plek: { van, tot }, schaal, arcering, eerste, laatste }: Balkprops) {
  const stijl = useStyles();
  const x = (waarde: number) => `${schaal(waarde)}%`;
  const soort = soortVan(balk);
  const [links, rechts] = [Math.min(van, tot), Math.max(van, tot)];
  const lijn = { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '2 2' };
  // A bar from zero is joined to the one above at its end.
  const boven = x(soort === 'vast' ? tot : van);
  return (
    <svg className={stijl.balk} aria-hidden focusable="false" data-soort={soort}>
      {!eerste && <line x1={boven} x2={boven} y1="0" y2={BOVEN} {...lijn} />}
      <rect
        x={x(links)}
        width={`${schaal(rechts) - schaal(links)}%`}
        y={BOVEN}
        height={ONDER - BOVEN}
        fill={soort === 'minder' ? arcering : KLEUREN[soort]}
        stroke={KLEUREN[soort]}
      />
      {!laatste && <line x1={x(tot)} x2={x(tot)} y1={ONDER} y2={HOOGTE} {...lijn} />}
      <line x1={x(0)} x2={x(0)} y1="0" y2={HOOGTE} stroke={tokens.colorNeutralStrokeAccessible} />
    </svg>
  );
}

interface Props {
  /** What the steps are about, read aloud before them. */
  titel: string;
  stappen: readonly Stap[];
  weergave: Weergave;
  /** More is neither good nor bad: one colour, and only the hatch tells less from more. */
  neutraal?: boolean;
}

/** Whether the amounts as shown don't add up, though the exact ones do. */
function verschuift(stappen: readonly Stap[], weergave: Weergave): boolean {
  const eenheid = weergave === 'k€' ? 100_000 : 100;
  const rond = (hoeveel: number) => Math.sign(hoeveel) * Math.round(Math.abs(hoeveel) / eenheid);
  const opgeteld = stappen.slice(0, -1).reduce((som, stap) => som + rond(stap.bedrag), 0);
  return opgeteld !== rond(stappen.at(-1)?.bedrag ?? 0);
}

/** What the picture doesn't show, or not as one would expect. */
function voetregels({ stappen, weergave }: Props, alleenVerschillen: boolean, gelijk: readonly string[]) {
  return [
    ...(alleenVerschillen ? ['De balken tonen alleen de verschillen; de lijn is geen verschil.'] : []),
    ...(gelijk.length > 0 ? [`Ongewijzigd: ${opsomming(gelijk)}.`] : []),
    ...(verschuift(stappen, weergave)
      ? [
          'Door het afronden tellen de getoonde bedragen niet precies op; de bedragen zelf doen dat tot op de cent.',
        ]
      : []),
  ];
}

/**
 * A waterfall: from one stand to the next, a bar per difference that begins where the last one ended. More is filled,
 * less is hatched and has a minus sign. The picture is a table whose rows have a bar beneath them: who doesn't see the
 * bars reads the same amounts.
 */
export function Waterval(props: Props) {
  const { titel, stappen, weergave, neutraal = false } = props;
  const stijl = useStyles();
  const arcering = useArcering();
  const { balken, alleenVerschillen, ongewijzigd } = watervalVan(stappen);
  const schaal = nulschaal(balken.flatMap(({ plek }) => (plek ? [plek.van, plek.tot] : [])));
  const getekende = balken.filter(({ plek }) => plek);
  const kleuren = neutraal ? ({ '--wlz-tekort': 'var(--wlz-overschot)' } as CSSProperties) : undefined;
  return (
    <div>
      <table className={stijl.tabel}>
        <caption className={stijl.bijschrift}>
          {titel} ({weergave === 'k€' ? '×\u00a0€\u00a01.000' : 'in\u00a0euro’s'})
        </caption>
        <tbody style={kleuren}>
          {balken.map((balk) => {
            const { plek, soort } = balk;
            const vet = soort !== 'verschil' && stijl.vet;
            const rood = soort === 'stand' && balk.bedrag < 0 && stijl.tekort;
            return (
              <Fragment key={balk.naam}>
                <tr>
                  <th scope="row" className={mergeClasses(stijl.tekst, vet)}>
                    {balk.naam}
                  </th>
                  <td className={mergeClasses(stijl.bedrag, vet, rood)}>
                    {soort === 'stand' ? bedrag(balk.bedrag, weergave) : getekend(balk.bedrag, weergave)}
                  </td>
                </tr>
                {plek && (
                  <tr aria-hidden>
                    <td colSpan={2} className={stijl.cel}>
                      {balk === getekende[0] && <Arcering naam={arcering} />}
                      <Balkbeeld
                        balk={balk}
                        plek={plek}
                        schaal={schaal}
                        arcering={arcering.vulling}
                        eerste={balk === getekende[0]}
                        laatste={balk === getekende.at(-1)}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {voetregels(props, alleenVerschillen, ongewijzigd).map((regel) => (
        <Text key={regel} size={200} block className={stijl.voet}>
          {regel}
        </Text>
      ))}
    </div>
  );
}
