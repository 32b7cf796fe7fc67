import { Button, Dropdown, Field, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Invoerrij } from '../../../domein/contracteerruimte';
import { INVOERRIJEN, gebiedVan, gebiednaam } from '../../../werkmap';
import type {
  Bron,
  Celpositie,
  Correctie,
  Eenheidsfactor,
  Gebied,
  Probleem,
  Veld,
  Werkmapdienst,
} from '../../../werkmap';
import { useSelectie } from '../../gedeeld/useSelectie';
import { aantal } from '../../getallen';
import { Probleemlijst } from '../../onderdelen/Probleemlijst';
import type { Aanwijzing } from '../aanwijzen';
import { zekerheidswoord } from '../koppelen';
import type { Bronkeuze, Koppelbeeld } from '../koppelen';
import { Aanwijzen } from './gegevens/Aanwijzen';
import { Eenheidskeuze } from './gegevens/Eenheidskeuze';
import { Lijstkolommen } from './gegevens/Lijstkolommen';
import { Rijbron } from './gegevens/Rijbron';

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
  keuze: { minWidth: 0, width: '100%' },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
});

export interface Gegevensprops {
  dienst: Werkmapdienst;
  koppel: Koppelbeeld;
  regios: readonly string[];
  /** The row whose source is being pointed at. */
  wijst?: Invoerrij | undefined;
  bijWijsAan(rij: Invoerrij | undefined): void;
  bijNeem(rij: Invoerrij, aanwijzing: Aanwijzing): void;
  bijKeuze(rij: Invoerrij, keuze: Bronkeuze): void;
  /** Every row that the block has comes from it. */
  bijBlok(blok: Bron): void;
  /** Unit of the block. */
  bijEenheid(eenheid: Eenheidsfactor): void;
  bijLijsteenheid(eenheid: Eenheidsfactor): void;
  bijVeld(veld: Veld, kop: string | undefined): void;
  bijToon(blad: string, plek: Gebied | Celpositie): void;
  bijNeemOver(correctie: Correctie): void;
  bijInvoer(): void;
}

/** 'Blad CZ, A4:H12' */
export function bronnaam({ blad, gebied }: Pick<Bron, 'blad' | 'gebied'>): string {
  return `Blad ${blad}, ${gebiednaam(gebied)}`;
}

/** 'Blad CZ, A4:H12, 2 fouten' */
export function gegevensuitkomst({ blok, rijen, gevonden, problemen }: Koppelbeeld): string {
  if (!gevonden) return 'Nog niet gevonden';
  const fouten = problemen.filter(({ ernst }: Probleem) => ernst === 'fout').length;
  const uitLijst = rijen.some(({ keuze }) => keuze?.rijbron.soort === 'lijst');
  const waar = blok && !uitLijst ? bronnaam(blok) : 'Uit verschillende plekken';
  return fouten ? `${waar}, ${aantal(fouten, 'fout', 'fouten')}` : `${waar}, alles gevonden`;
}

/** The block that all rows come from, with the others to choose from, and its unit. */
function Blokkeuze({ blok, koppel, bijBlok, bijEenheid, bijToon }: Gegevensprops & { blok: Bron }) {
  const stijl = useStyles();
  const meerdereRijen = ({ rijen }: Bron) => INVOERRIJEN.filter((rij) => rijen[rij]).length > 1;
  const blokken = koppel.voorstel.bronnen.filter((bron) => bron === blok || meerdereRijen(bron));
  return (
    <>
      <div className={stijl.bron}>
        <Button
          size="small"
          appearance="subtle"
          className={stijl.toonbron}
          onClick={() => bijToon(blok.blad, blok.gebied)}
          aria-label={`Toon ${bronnaam(blok)}`}
        >
          Toon
        </Button>
        <Field label="Gevonden op">
          <Dropdown
            className={stijl.keuze}
            value={bronnaam(blok)}
            selectedOptions={[blok.id]}
            onOptionSelect={(_, { optionValue }) => {
              const gekozen = blokken.find(({ id }) => id === optionValue);
              if (gekozen) bijBlok(gekozen);
            }}
          >
            {blokken.map((kandidaat) => (
              <Option key={kandidaat.id} value={kandidaat.id}>
                {bronnaam(kandidaat)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      <Eenheidskeuze eenheid={blok.eenheid} bijEenheid={bijEenheid} />
    </>
  );
}

function Niets() {
  return (
    <Text>
      In deze werkmap staat geen tabel met contracteerruimte en prognose van deze regio’s. Open het blad met
      de tabel of plak hem in een leeg blad: namen van de regio’s boven de kolommen, en links de rijen, zoals
      ‘Beschikbare contracteerruimte PGB’. Deze stap kijkt vanzelf opnieuw.
    </Text>
  );
}

function Rijbronnen(props: Gegevensprops & { terug: Invoerrij | undefined }) {
  const { koppel, regios, terug, bijKeuze, bijToon, bijWijsAan } = props;
  const stijl = useStyles();
  const twijfel = koppel.rijen.find(
    (rij) => rij.keuzes.length > 1 && !rij.optioneel && zekerheidswoord(rij) === 'kies zelf',
  )?.rij;
  const [gekozen, zetOpen] = useState<Invoerrij | 'geen' | undefined>(terug);
  const open = gekozen ?? twijfel;
  return (
    <ul className={stijl.lijst} aria-label="Bronnen">
      {koppel.rijen.map((koppeling) => {
        const { rij } = koppeling;
        return (
          <Rijbron
            key={rij}
            koppeling={koppeling}
            blok={koppel.blok}
            regios={regios.length}
            open={open === rij}
            focus={terug === rij}
            bijOpen={(ja) => zetOpen(ja ? rij : 'geen')}
            bijKeuze={(keuze) => bijKeuze(rij, keuze)}
            bijToon={({ blad, plek }) => bijToon(blad, plek)}
            bijWijsAan={() => bijWijsAan(rij)}
          />
        );
      })}
    </ul>
  );
}

/** Follows the selection only while the user is pointing. */
function Wijzer({ rij, ...props }: Gegevensprops & { rij: Invoerrij }) {
  const selectie = useSelectie(props.dienst);
  return (
    <Aanwijzen
      rij={rij}
      koppel={props.koppel}
      regios={props.regios.length}
      selectie={selectie}
      bijNeem={(aanwijzing) => props.bijNeem(rij, aanwijzing)}
      bijStop={() => props.bijWijsAan(undefined)}
    />
  );
}

/** Step 2: per input row where it comes from and how sure that is, what is wrong there, or a fresh input table. */
export function Gegevensstap(props: Gegevensprops) {
  const stijl = useStyles();
  const { koppel, wijst, bijToon, bijNeemOver, bijInvoer } = props;
  const { blok, lijst, gevonden, problemen, voorstel } = koppel;
  const [terug, zetTerug] = useState<Invoerrij>();
  if (wijst && wijst !== terug) zetTerug(wijst);
  if (wijst) return <Wijzer {...props} rij={wijst} />;
  const fout = problemen.some(({ ernst }) => ernst === 'fout');
  return (
    <div className={stijl.geheel}>
      {!gevonden && <Niets />}
      {blok && <Blokkeuze {...props} blok={blok} />}
      <Rijbronnen {...props} terug={terug} />
      {gevonden && problemen.length > 0 && (
        <Probleemlijst
          problemen={problemen}
          bijToon={(cel) => bijToon(cel.blad, cel)}
          bijNeemOver={bijNeemOver}
        />
      )}
      {lijst && (
        <Lijstkolommen
          lijst={lijst}
          voorbeeld={voorstel.aanbieders?.voorbeeld}
          bijVeld={props.bijVeld}
          bijEenheid={props.bijLijsteenheid}
          bijToon={() => bijToon(lijst.blad, gebiedVan(lijst))}
        />
      )}
      {gevonden && fout && (
        <div>
          <Button size="small" onClick={bijInvoer}>
            Start een invoertabel
          </Button>
        </div>
      )}
    </div>
  );
}
