import { Button, Dropdown, Field, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular, WarningRegular } from '@fluentui/react-icons';
import { INVOERRIJEN, RIJNAMEN, eenheidnaam, gebiednaam } from '../../../werkmap';
import type { Bron, Celpositie, Correctie, Eenheidsfactor, Gebied, Probleem } from '../../../werkmap';
import { aantal } from '../../getallen';
import { Probleemlijst } from '../../onderdelen/Probleemlijst';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bron: { position: 'relative' },
  toonbron: {
    position: 'absolute',
    right: 0,
    top: '-2px',
    minWidth: 'auto',
    color: tokens.colorBrandForegroundLink,
  },
  toon: { minWidth: 'auto', color: tokens.colorBrandForegroundLink },
  keuze: { minWidth: 0, width: '100%' },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  rij: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  naam: { flexGrow: 1, minWidth: 0 },
  telling: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  icoon: { display: 'flex', flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  goed: { color: tokens.colorStatusSuccessForeground1 },
  matig: { color: tokens.colorStatusWarningForeground1 },
  mis: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  bronnen: readonly Bron[];
  bron?: Bron | undefined;
  regios: readonly string[];
  problemen: readonly Probleem[];
  bijBron(id: string): void;
  bijEenheid(eenheid: Eenheidsfactor): void;
  bijToon(blad: string, plek: Gebied | Celpositie): void;
  bijNeemOver(correctie: Correctie): void;
  bijInvoer(): void;
}

const EENHEDEN: readonly Eenheidsfactor[] = [1, 1000, 1000000];

/** 'Blad CZ, A4:H12' */
export function bronnaam({ blad, gebied }: Bron): string {
  return `Blad ${blad}, ${gebiednaam(gebied)}`;
}

/** 'Blad CZ, A4:H12, 2 fouten' */
export function gegevensuitkomst(bron: Bron | undefined, problemen: readonly Probleem[]): string {
  if (!bron) return 'Nog niet gevonden';
  const fouten = problemen.filter(({ ernst }) => ernst === 'fout').length;
  return fouten
    ? `${bronnaam(bron)}, ${aantal(fouten, 'fout', 'fouten')}`
    : `${bronnaam(bron)}, alles gevonden`;
}

function eenheidtekst({ eenheid }: Bron): string {
  const naam = eenheidnaam(eenheid.factor);
  return eenheid.herkomst === 'aanname' ? `${naam} (aangenomen)` : naam;
}

function Bronkeuze({ bron, bronnen, bijBron, bijEenheid, bijToon }: Props & { bron: Bron }) {
  const stijl = useStyles();
  return (
    <>
      <div className={stijl.bron}>
        <Button
          size="small"
          appearance="subtle"
          className={stijl.toonbron}
          onClick={() => bijToon(bron.blad, bron.gebied)}
          aria-label={`Toon ${bronnaam(bron)}`}
        >
          Toon
        </Button>
        <Field label="Gevonden op">
          <Dropdown
            className={stijl.keuze}
            value={bronnaam(bron)}
            selectedOptions={[bron.id]}
            onOptionSelect={(_, { optionValue }) => optionValue !== undefined && bijBron(optionValue)}
          >
            {bronnen.map((kandidaat) => (
              <Option key={kandidaat.id} value={kandidaat.id}>
                {bronnaam(kandidaat)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      <Field label="Bedragen">
        <Dropdown
          className={stijl.keuze}
          value={eenheidtekst(bron)}
          selectedOptions={[String(bron.eenheid.factor)]}
          onOptionSelect={(_, { optionValue }) => {
            const gekozen = EENHEDEN.find((factor) => String(factor) === optionValue);
            if (gekozen) bijEenheid(gekozen);
          }}
        >
          {EENHEDEN.map((factor) => (
            <Option key={factor} value={String(factor)}>
              {eenheidnaam(factor)}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </>
  );
}

function Rij({
  rij,
  bron,
  regios,
  bijToon,
}: { rij: (typeof INVOERRIJEN)[number] } & Omit<Props, 'bron'> & { bron: Bron }) {
  const stijl = useStyles();
  const gevonden = bron.rijen[rij];
  const gevuld = regios.filter((regio) => gevonden?.cellen[regio]?.stand === 'getal').length;
  const optioneel = rij === 'saldo';
  const volledig = gevuld === regios.length || (optioneel && gevuld === 0);
  const stand = volledig ? 'goed' : gevonden ? 'matig' : 'mis';
  const Icoon = { goed: CheckmarkRegular, matig: WarningRegular, mis: DismissRegular }[stand];
  const telling = !gevonden
    ? 'niet gevonden'
    : optioneel && gevuld === 0
      ? 'leeg: 0'
      : `${gevuld} van ${regios.length}`;
  const naam = RIJNAMEN[rij];
  return (
    <li className={stijl.rij}>
      <span className={`${stijl.icoon} ${stijl[stand]}`}>
        <Icoon aria-hidden />
      </span>
      <Text className={stijl.naam}>{naam.charAt(0).toUpperCase() + naam.slice(1)}</Text>
      <Text size={200} className={stijl.telling}>
        {optioneel && gevuld === 0 ? `${gevonden ? 'leeg' : 'geen'}: 0` : telling}
      </Text>
      {gevonden && (
        <Button
          size="small"
          appearance="subtle"
          className={stijl.toon}
          aria-label={`Toon ${naam} in het werkblad`}
          onClick={() => bijToon(bron.blad, gevonden.labelcel)}
        >
          Toon
        </Button>
      )}
    </li>
  );
}

/** Step 2: what was recognised where, what is wrong with it, or a fresh input table. */
export function Gegevensstap(props: Props) {
  const stijl = useStyles();
  const { bron, problemen, bijToon, bijNeemOver, bijInvoer } = props;
  if (!bron) {
    return (
      <div className={stijl.geheel}>
        <Text>
          In deze werkmap staat geen tabel met contracteerruimte en prognose van deze regio’s. Open het blad
          met de tabel of plak hem in een leeg blad: namen van de regio’s boven de kolommen, en links de
          rijen, zoals ‘Beschikbare contracteerruimte PGB’. Deze stap kijkt vanzelf opnieuw.
        </Text>
      </div>
    );
  }
  return (
    <div className={stijl.geheel}>
      <Bronkeuze {...props} bron={bron} />
      <ul className={stijl.lijst} aria-label="Gevonden rijen">
        {INVOERRIJEN.map((rij) => (
          <Rij key={rij} rij={rij} {...props} bron={bron} />
        ))}
      </ul>
      {problemen.length > 0 && (
        <Probleemlijst
          problemen={problemen}
          bijToon={(cel) => bijToon(cel.blad, cel)}
          bijNeemOver={bijNeemOver}
        />
      )}
      {problemen.some(({ ernst }) => ernst === 'fout') && (
        <div>
          <Button size="small" onClick={bijInvoer}>
            Start een invoertabel
          </Button>
        </div>
      )}
    </div>
  );
}
