import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { leesGetaltekst } from '../../domein/getaltekst';
import { kolomletters } from '../../werkmap/beeld/adres';
import { bedragcel, tabel } from '../onderdelen/stijlen';

const useStyles = makeStyles({
  kader: { overflowX: 'auto', maxWidth: '100%', border: `1px solid ${tokens.colorNeutralStroke2}` },
  tabel,
  cel: {
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    minWidth: '24px',
  },
  kop: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
  getal: bedragcel,
  tekst: { maxWidth: '220px' },
  lang: { minWidth: '180px' },
});

interface Props {
  naam: string;
  cellen: readonly (readonly string[])[];
  /** With Excel's letters and numbers, so that a formula can be followed. */
  metAdressen: boolean;
}

const LANG = 40;

/** Cells as they stand in a sheet. Wide ones scroll sideways, with the keyboard too. */
export function Voorbeeldcellen({ naam, cellen, metAdressen }: Props) {
  const stijl = useStyles();
  const klasse = (tekst: string) => {
    if (leesGetaltekst(tekst) !== null) return stijl.getal;
    return mergeClasses(stijl.tekst, tekst.length > LANG && stijl.lang);
  };
  return (
    <div className={stijl.kader} tabIndex={0} role="group" aria-label={naam}>
      <table className={stijl.tabel}>
        {metAdressen && (
          <thead>
            <tr>
              <td className={mergeClasses(stijl.cel, stijl.kop)} />
              {cellen[0]?.map((_cel, k) => (
                <th key={kolomletters(k)} scope="col" className={mergeClasses(stijl.cel, stijl.kop)}>
                  {kolomletters(k)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {cellen.map((rij, r) => (
            <tr key={`rij ${r + 1}`}>
              {metAdressen && (
                <th scope="row" className={mergeClasses(stijl.cel, stijl.kop)}>
                  {r + 1}
                </th>
              )}
              {rij.map((tekst, k) => (
                <td key={`${kolomletters(k)}${r + 1}`} className={mergeClasses(stijl.cel, klasse(tekst))}>
                  {tekst}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
