import { Text, makeStyles } from '@fluentui/react-components';
import { celnaam } from '../../werkmap';
import type { Celpositie } from '../../werkmap';
import { aantal } from '../getallen';
import * as vorm from './stijlen';

const useStyles = makeStyles({
  tabel: vorm.tabel,
  cel: { ...vorm.cel, verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' },
  kop: vorm.kolomkop,
});

/** Longer previews are cut off with a count. */
const MEESTE_CELLEN = 12;

export interface Celregel {
  cel: Celpositie;
  nu: string;
  wordt: string;
}

/** Cells that change: what is in them now and what will be. */
export function Celtabel({ titel, regels }: { titel: string; regels: readonly Celregel[] }) {
  const stijl = useStyles();
  const rest = regels.length - MEESTE_CELLEN;
  return (
    <div>
      <table className={stijl.tabel} aria-label={titel}>
        <thead>
          <tr>
            {['Cel', 'Nu', 'Wordt'].map((kop) => (
              <th key={kop} scope="col" className={`${stijl.cel} ${stijl.kop}`}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regels.slice(0, MEESTE_CELLEN).map(({ cel, nu, wordt }) => (
            <tr key={celnaam(cel)}>
              <td className={stijl.cel}>{celnaam(cel)}</td>
              <td className={stijl.cel}>{nu}</td>
              <td className={stijl.cel}>{wordt}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <Text size={200}>En nog {aantal(rest, 'cel', 'cellen')}.</Text>}
    </div>
  );
}
