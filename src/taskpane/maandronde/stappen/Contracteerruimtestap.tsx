import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CONTRACTEERRUIMTERIJEN, contracteerruimtetabel } from '../../../domein/contracteerruimte';
import type { Cent } from '../../../domein/geld';
import { RIJNAMEN, volledigeRegios } from '../../../werkmap';
import type { Bron, Weergave } from '../../../werkmap';
import { aantal, bedrag } from '../../getallen';
import { Celtabel } from '../../onderdelen/Celtabel';
import type { Tabelvoorstel } from '../afleiden';
import { celtekst, wordtTekst } from '../celtekst';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  tabel: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cel: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  kop: { color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  som: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tekort: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  bron: Bron;
  regios: readonly string[];
  weergave: Weergave;
  tabel: Tabelvoorstel;
  toestemming: boolean;
  bijToestemming(ja: boolean): void;
}

/** Whether the worksheet already holds exactly this table. */
export function staatErAl({ plan, voorbeeld }: Tabelvoorstel): boolean {
  return plan.blad.soort === 'bestaand' && voorbeeld.nieuw.length + voorbeeld.gewijzigd.length === 0;
}

/** 'Blad Contracteerruimte, 8 rijen, 7 kolommen' */
export function tabeluitkomst(blad: string, aantalRegios: number): string {
  return `Blad ${blad}, ${CONTRACTEERRUIMTERIJEN.length} rijen, ${aantalRegios + 1} kolommen`;
}

function aankondiging({ plan, voorbeeld }: Tabelvoorstel): string {
  if (plan.blad.soort === 'nieuw')
    return `Er komt een nieuw blad ${plan.blad.naam}. Uw eigen bladen blijven zoals ze zijn.`;
  const { nieuw, gewijzigd } = voorbeeld;
  if (nieuw.length + gewijzigd.length === 0) return `De tabel op blad ${plan.blad.naam} is bij.`;
  const wat = [
    ...(gewijzigd.length ? [`${aantal(gewijzigd.length, 'cel verandert', 'cellen veranderen')}`] : []),
    ...(nieuw.length ? [`${aantal(nieuw.length, 'cel komt', 'cellen komen')} erbij`] : []),
  ];
  return `Op blad ${plan.blad.naam}: ${wat.join(', ')}.`;
}

function Totalen({ bron, regios, weergave }: Pick<Props, 'bron' | 'regios' | 'weergave'>) {
  const stijl = useStyles();
  const volledig = volledigeRegios(bron, regios);
  const compleet = volledig.length === regios.length;
  const { cellen } = contracteerruimtetabel(volledig);
  const toon = (cent: Cent | undefined) => (compleet && cent !== undefined ? bedrag(cent, weergave) : '#N/B');
  return (
    <table className={stijl.tabel}>
      <thead>
        <tr>
          <th scope="col" className={`${stijl.cel} ${stijl.kop}`}>
            Alle regio’s samen
          </th>
          <th scope="col" className={`${stijl.cel} ${stijl.kop} ${stijl.getal}`}>
            {weergave}
          </th>
        </tr>
      </thead>
      <tbody>
        {CONTRACTEERRUIMTERIJEN.map(({ id, som }) => {
          const totaal = cellen[id].at(-1);
          const rood = compleet && totaal !== undefined && totaal < 0 ? stijl.tekort : '';
          const soms = som ? stijl.som : '';
          const naam = RIJNAMEN[id];
          return (
            <tr key={id}>
              <th scope="row" className={`${stijl.cel} ${soms}`}>
                {naam.charAt(0).toUpperCase() + naam.slice(1)}
              </th>
              <td className={`${stijl.cel} ${stijl.getal} ${soms} ${rood}`}>{toon(totaal)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Step 3: what will be written, and a yes for cells of the user that would be overwritten. */
export function Contracteerruimtestap({ bron, regios, weergave, tabel, toestemming, bijToestemming }: Props) {
  const stijl = useStyles();
  const onvolledig = regios.length - volledigeRegios(bron, regios).length;
  const { eigen, voorbeeld } = tabel;
  const regels = (cellen: typeof eigen) =>
    cellen.map(({ cel, oud, nieuw }) => ({
      cel,
      nu: celtekst(oud),
      wordt: wordtTekst(cel, nieuw, bron, regios),
    }));
  return (
    <div className={stijl.geheel}>
      <Text>{aankondiging(tabel)}</Text>
      {onvolledig > 0 && (
        <Text>
          {aantal(onvolledig, 'regio is', 'regio’s zijn')} niet compleet: daar en in het totaal staat #N/B,
          tot de gegevens zijn ingevuld.
        </Text>
      )}
      <Totalen bron={bron} regios={regios} weergave={weergave} />
      {eigen.length > 0 && (
        <>
          <Text weight="semibold">Deze cellen hebt u zelf gewijzigd</Text>
          <Celtabel titel="Cellen die u zelf hebt gewijzigd" regels={regels(eigen)} />
          <Checkbox
            label={eigen.length === 1 ? 'Overschrijf deze cel' : `Overschrijf deze ${eigen.length} cellen`}
            checked={toestemming}
            onChange={(_, { checked }) => bijToestemming(checked === true)}
          />
        </>
      )}
      {eigen.length === 0 && voorbeeld.gewijzigd.length > 0 && (
        <Celtabel titel="Cellen die veranderen" regels={regels(voorbeeld.gewijzigd)} />
      )}
    </div>
  );
}
