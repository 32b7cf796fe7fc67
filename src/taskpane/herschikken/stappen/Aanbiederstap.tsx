import { Field, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Celpositie, Correctie, Probleem, Weergave } from '../../../werkmap';
import { VELDNAMEN } from '../../../werkmap/herkennen/lijst/lijst';
import type { Lijst, Veld } from '../../../werkmap/herkennen/lijst/lijst';
import { aantal } from '../../getallen';
import { Probleemlijst } from '../../onderdelen/Probleemlijst';
import { Aanbiedertabel } from '../Aanbiedertabel';
import type { Aanbiederregel } from '../Aanbiedertabel';
import { Keuzelijst, alsOpties } from '../../onderdelen/Keuzelijst';
import { Uitklap } from '../../onderdelen/Uitklap';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  kolommen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.2fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  veld: { minWidth: 0, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The columns the herschikking can use, in the order of the table. */
const VELDEN: readonly Veld[] = [
  'regio',
  'aanbieder',
  'agb',
  'leveringsvorm',
  'afspraak',
  'prognose',
  'prognoseAanbieder',
  'akkoord',
  'garantie',
  'groei',
  'realisatieVorigJaar',
  'afspraakVorigJaar',
];

const GEEN = '';

interface Props {
  /** The lists there are. */
  mogelijk: readonly Lijst[];
  /** Those that are herschikt: one, or one per regio. */
  gekozen: readonly Lijst[];
  rijen: readonly Aanbiederregel[];
  regios: readonly string[];
  problemen: readonly Probleem[];
  leegIsNul: boolean;
  weergave: Weergave;
  /** Who explains the surplus or deficit, to unfold. */
  signalen: ReactNode;
  bijLijst(id: string): void;
  /** kop undefined: this veld has no column. */
  bijKolom(veld: Veld, kop: string | undefined): void;
  bijLeegIsNul(aan: boolean): void;
  bijToon(cel: Celpositie): void;
  bijNeemOver(correctie: Correctie): void;
}

const rijenIn = ({ eersteRij, laatsteRij, tussenrijen }: Lijst) =>
  laatsteRij - eersteRij + 1 - tussenrijen.length;

/** 'Blad Productie, tabel Aanbieders, 352 rijen' */
export function lijstnaam(lijst: Lijst): string {
  const { blad, tabel } = lijst;
  const naam = tabel === undefined || tabel === blad ? `Blad ${blad}` : `Blad ${blad}, tabel ${tabel}`;
  return `${naam}, ${aantal(rijenIn(lijst), 'rij', 'rijen')}`;
}

/** Every heading the list has, without those of personal data. */
function koppen({ kolommen, onbekend, dubbel }: Lijst): string[] {
  return [...new Set([...kolommen, ...dubbel, ...onbekend].map(({ kop }) => kop))];
}

function Kolommen({ lijst, bijKolom }: Pick<Props, 'bijKolom'> & { lijst: Lijst }) {
  const stijl = useStyles();
  const keuzes = koppen(lijst);
  const gevonden = VELDEN.filter((veld) => lijst.kolommen.some((kolom) => kolom.veld === veld));
  return (
    <Uitklap titel={`${aantal(gevonden.length, 'kolom', 'kolommen')} herkend`}>
      <div className={stijl.kolommen}>
        {VELDEN.map((veld) => {
          const kop = lijst.kolommen.find((kolom) => kolom.veld === veld)?.kop ?? GEEN;
          const naam = VELDNAMEN[veld];
          return (
            <div key={veld} style={{ display: 'contents' }}>
              <span className={stijl.veld} aria-hidden>
                {naam.charAt(0).toUpperCase() + naam.slice(1)}
              </span>
              <Keuzelijst
                size="small"
                naam={`Kolom met ${naam}`}
                waarde={kop}
                opties={[{ waarde: GEEN, tekst: '(geen)' }, ...alsOpties(keuzes)]}
                bij={(gekozen) => bijKolom(veld, gekozen || undefined)}
              />
            </div>
          );
        })}
      </div>
    </Uitklap>
  );
}

function Lijstkeuze({ mogelijk, gekozen, bijLijst }: Pick<Props, 'mogelijk' | 'gekozen' | 'bijLijst'>) {
  const [lijst] = gekozen;
  if (!lijst) return null;
  if (gekozen.length > 1) return <Text>{gekozen.map(lijstnaam).join('; ')}</Text>;
  if (mogelijk.length < 2) return <Text>{lijstnaam(lijst)}</Text>;
  return (
    <Field label="Lijst met aanbieders">
      <Keuzelijst
        size="small"
        waarde={lijst.id}
        opties={mogelijk.map((keuze) => ({ waarde: keuze.id, tekst: lijstnaam(keuze) }))}
        bij={bijLijst}
      />
    </Field>
  );
}

/** Step 3: which list, which columns, and what its rows say. */
export function Aanbiederstap(props: Props) {
  const stijl = useStyles();
  const { gekozen, rijen, problemen, leegIsNul, bijLeegIsNul, bijToon, bijNeemOver } = props;
  const [lijst] = gekozen;
  if (!lijst) {
    // That there is no list is what the text says.
    const anders = problemen.filter(({ cel }) => cel !== undefined);
    return (
      <div className={stijl.geheel}>
        <Text>
          In deze werkmap staat geen lijst van aanbieders. Zet op een blad een rij per aanbieder en
          leveringsvorm, met koppen zoals Regio, Aanbieder, Leveringsvorm, Afspraak en Prognose. Deze stap
          kijkt vanzelf opnieuw.
        </Text>
        {anders.length > 0 && (
          <Probleemlijst problemen={anders} bijToon={bijToon} bijNeemOver={bijNeemOver} />
        )}
      </div>
    );
  }
  const leeg = rijen.filter(({ afspraak, prognose }) => (afspraak === null) !== (prognose === null)).length;
  return (
    <div className={stijl.geheel}>
      <Lijstkeuze {...props} />
      <Kolommen lijst={lijst} bijKolom={props.bijKolom} />
      {(leeg > 0 || leegIsNul) && (
        <Switch
          label="Tel een lege afspraak of prognose als 0"
          checked={leegIsNul}
          onChange={(_, { checked }) => bijLeegIsNul(checked)}
        />
      )}
      {problemen.length > 0 && (
        <Probleemlijst problemen={problemen} bijToon={bijToon} bijNeemOver={bijNeemOver} />
      )}
      <Aanbiedertabel rijen={rijen} regios={props.regios} weergave={props.weergave} bijToon={bijToon} />
      <Uitklap titel="Wie verklaart het overschot of tekort?">{props.signalen}</Uitklap>
    </div>
  );
}
