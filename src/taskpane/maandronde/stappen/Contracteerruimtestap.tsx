import {
  Button,
  Checkbox,
  Field,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CONTRACTEERRUIMTERIJEN, contracteerruimtetabel } from '../../../domein/contracteerruimte';
import type { Regiobedragen } from '../../../domein/contracteerruimte';
import type { Cent } from '../../../domein/geld';
import { RIJNAMEN } from '../../../werkmap';
import type { Celpositie, Celwijziging, Gebied, Weergave } from '../../../werkmap';
import { aantal, bedrag } from '../../getallen';
import { Celtabel } from '../../onderdelen/Celtabel';
import { Probleemlijst } from '../../onderdelen/Probleemlijst';
import { celtekst, wordtTekst } from '../celtekst';
import { NIEUW_BLAD, staatErAl } from '../doel';
import type { Tabelvoorstel } from '../doel';
import { Standkeuze } from '../vergelijking/Standkeuze';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  keuze: { overflowWrap: 'anywhere' },
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
  tekort: { color: 'var(--wlz-tekort)' },
});

interface Props {
  /** Of the regio's that are complete. */
  bedragen: readonly Regiobedragen[];
  regios: readonly string[];
  weergave: Weergave;
  tabel: Tabelvoorstel;
  toestemming: boolean;
  bijToestemming(ja: boolean): void;
  bijDoel(id: string): void;
  bijBewaarStand(ja: boolean): void;
  bijToon(blad: string, plek: Gebied | Celpositie): void;
}

/** 'Blad Contracteerruimte, 7 kolommen' */
export function tabeluitkomst(blad: string, aantalRegios: number): string {
  return `Blad ${blad}, ${aantal(aantalRegios, 'regio', 'regio’s')}`;
}

function telling({ nieuw, gewijzigd }: Tabelvoorstel['voorbeeld']): string {
  const wat = [
    ...(gewijzigd.length ? [aantal(gewijzigd.length, 'cel verandert', 'cellen veranderen')] : []),
    ...(nieuw.length ? [`${aantal(nieuw.length, 'cel komt', 'cellen komen')} erbij`] : []),
  ];
  return wat.join(', ');
}

/** What will happen, one sentence per worksheet. */
export function aankondigingen(tabel: Tabelvoorstel): string[] {
  const { plan, voorbeeld } = tabel;
  const [eerste, ...andere] = plan?.bladen ?? [];
  if (!eerste) return [];
  const { blad } = eerste;
  const zinnen =
    blad.soort === 'nieuw'
      ? [`Er komt een nieuw blad ${blad.naam}. Uw eigen bladen blijven zoals ze zijn.`]
      : [
          staatErAl(tabel)
            ? `De tabel op blad ${blad.naam} is bij.`
            : `Op blad ${blad.naam}: ${telling(voorbeeld)}.`,
        ];
  for (const { blad: ander } of andere) {
    zinnen.push(
      ander.soort === 'nieuw'
        ? `Ook komt er een blad ${ander.naam}.`
        : `Ook blad ${ander.naam} wordt bijgewerkt.`,
    );
  }
  return zinnen;
}

function Totalen({ bedragen, regios, weergave }: Pick<Props, 'bedragen' | 'regios' | 'weergave'>) {
  const stijl = useStyles();
  const compleet = bedragen.length === regios.length;
  const { cellen } = contracteerruimtetabel(bedragen);
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

function Doelkeuze({ tabel, bijDoel }: Pick<Props, 'tabel' | 'bijDoel'>) {
  const stijl = useStyles();
  if (tabel.doelen.length === 1) return null;
  return (
    <Field label="Waar komt de tabel?">
      <RadioGroup value={tabel.doel.id} onChange={(_, { value }) => bijDoel(value)}>
        {tabel.doelen.map(({ id, naam }) => (
          <Radio key={id} value={id} label={naam} className={stijl.keuze} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** The rectangle around the cells that change on the first worksheet, to select there. */
function omheen(cellen: readonly Celwijziging[]): { blad: string; gebied: Gebied } | undefined {
  const blad = cellen[0]?.cel.blad;
  if (blad === undefined) return undefined;
  const daar = cellen.filter(({ cel }) => cel.blad === blad).map(({ cel }) => cel);
  const [rij, kolom] = [Math.min(...daar.map((c) => c.rij)), Math.min(...daar.map((c) => c.kolom))];
  const rijen = Math.max(...daar.map((c) => c.rij)) - rij + 1;
  const kolommen = Math.max(...daar.map((c) => c.kolom)) - kolom + 1;
  return { blad, gebied: { rij, kolom, rijen, kolommen } };
}

/** The cells that change on worksheets that are there, old → new; those of the user first and with a yes. */
function Wijzigingen({ tabel, bedragen, regios, toestemming, bijToestemming, bijToon }: Props) {
  const { plan, eigen, voorbeeld } = tabel;
  if (!plan) return null;
  const bestaand = new Set(plan.bladen.flatMap(({ blad }) => (blad.soort === 'bestaand' ? [blad.naam] : [])));
  const opBestaand = [...voorbeeld.gewijzigd, ...voorbeeld.nieuw].filter(({ cel }) => bestaand.has(cel.blad));
  const vanUzelf = new Set(eigen.map(({ cel }) => `${cel.blad} ${cel.rij} ${cel.kolom}`));
  const andere = opBestaand.filter(({ cel }) => !vanUzelf.has(`${cel.blad} ${cel.rij} ${cel.kolom}`));
  const plek = omheen([...eigen, ...andere]);
  const regels = (cellen: readonly Celwijziging[]) =>
    cellen.map(({ cel, oud, nieuw }) => ({
      cel,
      nu: celtekst(oud),
      wordt: wordtTekst(cel, nieuw, plan, bedragen, regios),
    }));
  return (
    <>
      {eigen.length > 0 && (
        <>
          <Text weight="semibold">
            {tabel.doel.id === NIEUW_BLAD
              ? 'Deze cellen hebt u zelf gewijzigd'
              : 'In deze cellen staat al iets'}
          </Text>
          <Celtabel titel="Cellen die worden overschreven" regels={regels(eigen)} />
          <Checkbox
            label={eigen.length === 1 ? 'Overschrijf deze cel' : `Overschrijf deze ${eigen.length} cellen`}
            checked={toestemming}
            onChange={(_, { checked }) => bijToestemming(checked === true)}
          />
        </>
      )}
      {andere.length > 0 && <Celtabel titel="Cellen die veranderen" regels={regels(andere)} />}
      {plek && (
        <div>
          <Button size="small" onClick={() => bijToon(plek.blad, plek.gebied)}>
            Toon in werkblad
          </Button>
        </div>
      )}
    </>
  );
}

/** Step 3: where the table goes, what will be written, and a yes for cells of the user that would be overwritten. */
export function Contracteerruimtestap(props: Props) {
  const { bedragen, regios, weergave, tabel, bijToon } = props;
  const stijl = useStyles();
  const onvolledig = regios.length - bedragen.length;
  const { weigeringen, info } = tabel.vooraf;
  const opmerkingen = [
    ...weigeringen.map((zin) => ({ ernst: 'fout' as const, zin })),
    ...tabel.opmerkingen.map((zin) => ({ ernst: 'waarschuwing' as const, zin })),
    ...info.map((zin) => ({ ernst: 'info' as const, zin })),
  ];
  return (
    <div className={stijl.geheel}>
      <Doelkeuze {...props} />
      <div aria-live="polite">
        {aankondigingen(tabel).map((zin) => (
          <Text key={zin} block>
            {zin}
          </Text>
        ))}
      </div>
      {onvolledig > 0 && (
        <Text>
          {aantal(onvolledig, 'regio is', 'regio’s zijn')} niet compleet: daar en in het totaal staat #N/B,
          tot de gegevens zijn ingevuld.
        </Text>
      )}
      {opmerkingen.length > 0 && (
        <Probleemlijst
          problemen={opmerkingen}
          bijToon={(cel) => bijToon(cel.blad, cel)}
          bijNeemOver={() => undefined}
        />
      )}
      <Totalen bedragen={bedragen} regios={regios} weergave={weergave} />
      {tabel.plan && (
        <Standkeuze stand={tabel.stand} tabelvraag={tabel.tabelvraag} bijKeuze={props.bijBewaarStand} />
      )}
      <Wijzigingen {...props} />
    </div>
  );
}
