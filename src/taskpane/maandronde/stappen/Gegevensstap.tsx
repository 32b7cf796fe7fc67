import { Button, Dropdown, Field, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Invoerrij } from '../../../domein/contracteerruimte';
import { gebiedVan, gebiednaam } from '../../../werkmap';
import type {
  Bron,
  Celpositie,
  Correctie,
  Eenheidsfactor,
  Gebied,
  Koppelvraag,
  Probleem,
  Veld,
  Werkmapbeeld,
  Werkmapdienst,
} from '../../../werkmap';
import { useSelectie } from '../../gedeeld/useSelectie';
import { aantal } from '../../getallen';
import { Probleemlijst } from '../../onderdelen/Probleemlijst';
import type { Aanwijzing } from '../aanwijzen';
import { zekerheidswoord } from '../koppelen';
import type { Bronkeuze } from '../bronkeuze';
import type { Koppelbeeld } from '../koppelen';
import { Aanwijzen } from './gegevens/Aanwijzen';
import { Eenheidskeuze } from './gegevens/Eenheidskeuze';
import { Geplakt } from './gegevens/Geplakt';
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
  /** Where to look for what is pointed at, and for whom. */
  waarin: { beeld: Werkmapbeeld; vraag: Koppelvraag };
  regios: readonly string[];
  /** The row whose source is being pointed at. */
  wijst?: Invoerrij | undefined;
  bijWijsAan(rij: Invoerrij | undefined): void;
  bijNeem(rij: Invoerrij, aanwijzing: Aanwijzing): void;
  bijKeuze(rij: Invoerrij, keuze: Bronkeuze): void;
  /** The row has no source. */
  bijGeen(rij: Invoerrij): void;
  /** Every row that the block has comes from it. */
  bijBlok(blok: Bron): void;
  /** Unit of the block. */
  bijEenheid(eenheid: Eenheidsfactor): void;
  /** Unit of the cells that were pointed at. */
  bijBereikeenheid(rij: Invoerrij, eenheid: Eenheidsfactor): void;
  bijLijsteenheid(eenheid: Eenheidsfactor): void;
  bijVeld(veld: Veld, kop: string | undefined): void;
  bijToon(blad: string, plek: Gebied | Celpositie): void;
  bijNeemOver(correctie: Correctie): void;
  bijNeemAllesOver(correcties: readonly Correctie[]): void;
  /** Makes a table of the text that was pasted. */
  bijZetOm(): void;
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

/** The block that all rows come from, with the others to choose from, and its unit; also when they come from several. */
function Blokkeuze({ koppel, bijBlok, bijEenheid, bijToon }: Gegevensprops) {
  const stijl = useStyles();
  const { blok, blokken } = koppel;
  return (
    <>
      <div className={stijl.bron}>
        {blok && (
          <Button
            size="small"
            appearance="subtle"
            className={stijl.toonbron}
            onClick={() => bijToon(blok.blad, blok.gebied)}
            aria-label={`Toon ${bronnaam(blok)}`}
          >
            Toon
          </Button>
        )}
        <Field label="Gevonden op">
          <Dropdown
            className={stijl.keuze}
            value={blok ? bronnaam(blok) : 'Verschillende plekken'}
            selectedOptions={blok ? [blok.id] : []}
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
      {blok && <Eenheidskeuze eenheid={blok.eenheid} bijEenheid={bijEenheid} />}
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
            bijGeen={() => props.bijGeen(rij)}
            bijEenheid={(eenheid) => props.bijBereikeenheid(rij, eenheid)}
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
      waarin={props.waarin}
      selectie={selectie}
      bijNeem={(aanwijzing) => props.bijNeem(rij, aanwijzing)}
      bijStop={() => props.bijWijsAan(undefined)}
    />
  );
}

/** What comes before the rows: a table pasted as text, nothing at all, or the block they come from. */
function Begin(props: Gegevensprops) {
  const { blokken, geplakt, gevonden } = props.koppel;
  return (
    <>
      {geplakt && <Geplakt geplakt={geplakt} bijToon={props.bijToon} bijZetOm={props.bijZetOm} />}
      {!gevonden && !geplakt && <Niets />}
      {blokken.length > 0 && <Blokkeuze {...props} />}
    </>
  );
}

/** Step 2: per input row where it comes from and how sure that is, what is wrong there, or a fresh input table. */
export function Gegevensstap(props: Gegevensprops) {
  const stijl = useStyles();
  const { koppel, wijst, bijToon, bijNeemOver, bijInvoer } = props;
  const { lijst, gevonden, problemen, voorstel } = koppel;
  const [terug, zetTerug] = useState<Invoerrij>();
  if (wijst && wijst !== terug) zetTerug(wijst);
  if (wijst) return <Wijzer {...props} rij={wijst} />;
  const fout = problemen.some(({ ernst }) => ernst === 'fout');
  return (
    <div className={stijl.geheel}>
      <Begin {...props} />
      <Rijbronnen {...props} terug={terug} />
      {gevonden && problemen.length > 0 && (
        <Probleemlijst
          problemen={problemen}
          bijToon={(cel) => bijToon(cel.blad, cel)}
          bijNeemOver={bijNeemOver}
          bijNeemAllesOver={props.bijNeemAllesOver}
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
