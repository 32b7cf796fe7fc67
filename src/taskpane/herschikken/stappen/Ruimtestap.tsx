import { Button, Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NUL, cent, som } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import type { Celpositie, Probleem, Weergave } from '../../../werkmap';
import { bedrag } from '../../getallen';
import { Probleemlijst } from '../../onderdelen/Probleemlijst';
import { getal, kaleLijst, naam } from '../../onderdelen/stijlen';
import { Bedragveld } from '../Bedragveld';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bron: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  brontekst: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  toon: { minWidth: 'auto', flexShrink: 0, color: tokens.colorBrandForegroundLink },
  drie: {
    display: 'grid',
    gridTemplateColumns: '1.15fr 1fr 1fr',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
  kop: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    alignItems: 'end',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lijst: kaleLijst,
  regio: {
    padding: `${tokens.spacingVerticalXS} 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  naamrij: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  naam,
  getal,
  totaal: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  fout: { color: tokens.colorStatusDangerForeground1 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What a regio has to divide. Amounts in cents; null = not known, which is never the same as nothing. */
export interface Ruimteregel {
  regio: string;
  /** Ruimte for zorg in natura, Meerzorg included, before overhevelingen. */
  zin: Cent | null;
  /** Overhevelingen and reserveringen that the workbook already has (row 3 of the contracteerruimtetabel). */
  saldo: Cent;
  /** What comes from pgb to ZIN within the regio; negative when it goes the other way. */
  uitPgb: Cent | null;
  /** The part that is geoormerkt for Meerzorg. */
  meerzorg: Cent | null;
}

export type Ruimteveld = 'zin' | 'uitPgb' | 'meerzorg';

/** Where the amounts come from: cells that are followed, or typed in the pane. */
export type Ruimtebron =
  | { soort: 'werkblad'; naam: string; cel: Celpositie }
  | { soort: 'getypt'; herstelbaar: boolean }
  | { soort: 'geen' };

interface Props {
  regios: readonly Ruimteregel[];
  bron: Ruimtebron;
  problemen: readonly Probleem[];
  weergave: Weergave;
  bijWijzig(regio: string, veld: Ruimteveld, bedrag: Cent | null): void;
  /** Follows the worksheet again. */
  bijHerstel(): void;
  bijToon(cel: Celpositie): void;
}

/** ZIN with all overhevelingen; null as long as ZIN isn't known. */
export function teVerdelen({ zin, saldo, uitPgb }: Ruimteregel): Cent | null {
  return zin === null ? null : cent(zin + saldo + (uitPgb ?? NUL));
}

/** What can't be, as a sentence; undefined when the regio can be divided. */
export function ruimteprobleem(regel: Ruimteregel): string | undefined {
  const geheel = teVerdelen(regel);
  if (geheel === null) return 'Vul de ruimte ZIN in; typ 0 als er geen is.';
  if (geheel < 0) return 'Er gaat meer uit dan de ruimte ZIN. Verlaag de overheveling.';
  if ((regel.meerzorg ?? NUL) > geheel) return 'De Meerzorg is meer dan de ruimte. Verlaag de Meerzorg.';
  return undefined;
}

/** '6 regio’s, € 6,6 mld' needs this: undefined as long as one of them is not known. */
export function totaleRuimte(regels: readonly Ruimteregel[]): Cent | undefined {
  const bedragen = regels.map(teVerdelen).filter((bedrag) => bedrag !== null);
  return bedragen.length === regels.length ? som(bedragen) : undefined;
}

const VELDEN: readonly { veld: Ruimteveld; kop: string; leeg: string }[] = [
  { veld: 'zin', kop: 'Ruimte ZIN', leeg: 'vul in' },
  { veld: 'uitPgb', kop: 'Erbij uit pgb', leeg: 'geen' },
  { veld: 'meerzorg', kop: 'Voor Meerzorg', leeg: 'geen' },
];

function Regio({
  regel,
  weergave,
  bijWijzig,
}: Pick<Props, 'weergave' | 'bijWijzig'> & { regel: Ruimteregel }) {
  const stijl = useStyles();
  const geheel = teVerdelen(regel);
  const probleem = ruimteprobleem(regel);
  return (
    <li className={stijl.regio}>
      <div className={stijl.naamrij}>
        <Text className={stijl.naam}>{regel.regio}</Text>
        <Text className={stijl.getal}>{geheel === null ? '#N/B' : bedrag(geheel, weergave)}</Text>
      </div>
      <div className={stijl.drie} role="group" aria-label={regel.regio}>
        {VELDEN.map(({ veld, kop, leeg }) => (
          <Bedragveld
            key={veld}
            naam={`${kop}, ${regel.regio}`}
            waarde={regel[veld]}
            weergave={weergave}
            leeg={leeg}
            magNegatief={veld === 'uitPgb'}
            bij={(waarde) => bijWijzig(regel.regio, veld, waarde)}
          />
        ))}
      </div>
      {regel.saldo !== 0 && (
        <Text size={200} className={stijl.hint}>
          Saldo overhevelingen en reserveringen {bedrag(regel.saldo, weergave)} telt mee.
        </Text>
      )}
      {probleem !== undefined && geheel !== null && (
        <Text size={200} className={stijl.fout}>
          {probleem}
        </Text>
      )}
    </li>
  );
}

function Bronregel({ bron, bijHerstel, bijToon }: Pick<Props, 'bron' | 'bijHerstel' | 'bijToon'>) {
  const stijl = useStyles();
  if (bron.soort === 'geen') {
    return (
      <Text className={stijl.hint}>
        In deze werkmap staat nog geen contracteerruimtetabel. Vul de ruimte hier in, of loop eerst de
        maandronde.
      </Text>
    );
  }
  if (bron.soort === 'getypt') {
    return (
      <Text size={200} className={stijl.hint}>
        U hebt de ruimte zelf ingevuld.{' '}
        {bron.herstelbaar && (
          <Link as="button" type="button" onClick={bijHerstel}>
            Volg het werkblad weer
          </Link>
        )}
      </Text>
    );
  }
  return (
    <div className={stijl.bron}>
      <Text size={200} className={mergeClasses(stijl.brontekst, stijl.hint)}>
        Uit {bron.naam}. Wat daar verandert, verandert hier mee.
      </Text>
      <Button
        size="small"
        appearance="subtle"
        className={stijl.toon}
        aria-label={`Toon ${bron.naam} in het werkblad`}
        onClick={() => bijToon(bron.cel)}
      >
        Toon
      </Button>
    </div>
  );
}

/** Step 2: what there is to divide per regio, followed from the worksheet or typed. */
export function Ruimtestap({ regios, problemen, weergave, bijWijzig, ...rest }: Props) {
  const stijl = useStyles();
  const totaal = totaleRuimte(regios);
  return (
    <div className={stijl.geheel}>
      <Bronregel {...rest} />
      <div>
        <div className={mergeClasses(stijl.drie, stijl.kop)} aria-hidden>
          {VELDEN.map(({ veld, kop }) => (
            <span key={veld}>{kop}</span>
          ))}
        </div>
        <ul className={stijl.lijst} aria-label={`Ruimte per regio in ${weergave}`}>
          {regios.map((regel) => (
            <Regio key={regel.regio} regel={regel} weergave={weergave} bijWijzig={bijWijzig} />
          ))}
        </ul>
        {regios.length > 1 && (
          <div className={stijl.totaal}>
            <span>Te verdelen ({weergave})</span>
            <span className={stijl.getal}>{totaal === undefined ? '#N/B' : bedrag(totaal, weergave)}</span>
          </div>
        )}
      </div>
      {totaal === undefined && <Text>Vul bij elke regio de ruimte ZIN in; typ 0 als er geen is.</Text>}
      {problemen.length > 0 && (
        <Probleemlijst problemen={problemen} bijToon={rest.bijToon} bijNeemOver={() => undefined} />
      )}
    </div>
  );
}
