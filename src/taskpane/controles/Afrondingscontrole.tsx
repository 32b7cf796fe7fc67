import { Button, Field, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { celnaam, gebiednaam } from '../../werkmap';
import type { Celpositie, Gebied, Selectie, Werkmapbeeld, Wijzigingsplan } from '../../werkmap';
import { nieuwDoel } from '../../werkmap/plan/administratie';
import * as stijl from '../../werkmap/plan/stijl';
import { aantal } from '../getallen';
import type { Schrijven } from '../gedeeld/useSchrijven';
import { Keuzelijst } from '../onderdelen/Keuzelijst';
import { Probleemlijst } from '../onderdelen/Probleemlijst';
import { OPBOUWEN, beoordeelSelectie } from './afronding';
import type { Afrondingsoordeel, Anders, Opbouwkeuze } from './afronding';

const useStyles = makeStyles({
  geheel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
    minWidth: 0,
  },
  breed: { width: '100%', minWidth: 0 },
  stil: { color: tokens.colorNeutralForeground2 },
  kop: { margin: 0 },
  lijst: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  regel: { padding: `${tokens.spacingVerticalXXS} 0`, display: 'flex', flexDirection: 'column' },
  getallen: { fontVariantNumeric: 'tabular-nums' },
});

const OPBOUWNAMEN: Readonly<Record<Opbouwkeuze, string>> = {
  herkennen: 'Zelf herkennen',
  contracteerruimte: 'Contracteerruimtetabel (8 rijen)',
  totalen: 'Totaalrij en totaalkolom',
  totaalrij: 'Alleen een totaalrij',
  totaalkolom: 'Alleen een totaalkolom',
};
const KEUZES: readonly Opbouwkeuze[] = ['herkennen', ...OPBOUWEN];

interface Props {
  beeld: Werkmapbeeld;
  selectie: Selectie | undefined;
  schrijven: Schrijven;
  bijToon(cel: Celpositie): void;
}

type Oordeel = Extract<Afrondingsoordeel, { gelukt: true }>;

function oordeelzin({ bevindingen, sommen }: Oordeel): string {
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout').length;
  const verschillen = bevindingen.filter(({ ernst }) => ernst === 'info').length;
  const alles = `${aantal(sommen, 'som', 'sommen')} bekeken`;
  if (fouten) return `${alles}: ${aantal(fouten, 'fout', 'fouten')} die afronding niet verklaart.`;
  if (verschillen) {
    return `${alles}: ${aantal(verschillen, 'verschil dat', 'verschillen die')} door afronding ${verschillen === 1 ? 'komt' : 'komen'}, geen fouten.`;
  }
  return `${alles}: alles telt op.`;
}

/** The live table that closes, on a worksheet of its own. */
function sluitendplan(
  beeld: Werkmapbeeld,
  { formule, notatie }: { formule: string; notatie: string },
  { rijen, kolommen }: Gebied,
): Wijzigingsplan {
  const gebied = { rij: 0, kolom: 0, rijen: 1, kolommen: 1 };
  return {
    titel: 'Sluitend afgerond',
    bladen: [
      {
        blad: nieuwDoel(beeld, 'Sluitend afgerond'),
        wijzigingen: [
          { soort: 'cellen', gebied, inhoud: [[{ formule }]] },
          { soort: 'notatie', gebied: { ...gebied, rijen, kolommen }, notatie },
          { soort: 'kolombreedte', kolom: 0, kolommen: 1, punten: stijl.BREEDTE_LABEL },
          {
            soort: 'kolombreedte',
            kolom: 1,
            kolommen: Math.max(kolommen - 1, 1),
            punten: stijl.BREEDTE_BEDRAG,
          },
        ],
      },
    ],
    activeer: 0,
  };
}

function Anderslijst({ regels, bijToon }: { regels: readonly Anders[]; bijToon(cel: Celpositie): void }) {
  const stijl = useStyles();
  return (
    <ul className={stijl.lijst} aria-label="Cellen die anders worden">
      {regels.map(({ cel, naam, nu, wordt, zin }) => (
        <li key={celnaam(cel)} className={stijl.regel}>
          <span>
            <Link as="button" inline onClick={() => bijToon(cel)} aria-label={`Toon ${celnaam(cel)}`}>
              {celnaam(cel)}
            </Link>{' '}
            <Text className={stijl.getallen}>
              {nu} → {wordt}
            </Text>
          </span>
          <Text size={200} className={stijl.stil}>
            {zin ?? naam}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Alternatief({
  oordeel,
  bekeken,
  beeld,
  schrijven,
  bijToon,
}: { oordeel: Oordeel; bekeken: Selectie } & Omit<Props, 'selectie'>) {
  const stijl = useStyles();
  const { anders, exact, formule, notatie, bezwaar } = oordeel;
  if (bezwaar !== undefined) return <Text>Sluitend afronden kan niet: {bezwaar}</Text>;
  if (anders.length === 0 && formule === undefined) return null;
  const titel = exact ? 'Sluitend afgerond' : 'Totalen opnieuw opgeteld';
  return (
    <>
      <Text as="h3" weight="semibold" className={stijl.kop}>
        {titel}
      </Text>
      {anders.length > 0 ? (
        <>
          <Text>
            {exact
              ? `Met ${aantal(anders.length, 'cel', 'cellen')} anders afgerond telt alles precies op.`
              : 'De exacte bedragen staan hier niet. Wie de delen laat staan, krijgt deze totalen:'}
          </Text>
          <Anderslijst regels={anders} bijToon={bijToon} />
        </>
      ) : (
        <Text>Gewoon afgerond telt alles al precies op.</Text>
      )}
      {formule !== undefined && (
        <Button
          disabledFocusable={schrijven.bezig !== undefined}
          onClick={() =>
            void schrijven.schrijf(
              sluitendplan(beeld, { formule, notatie }, bekeken.gebied),
              (blad) => `De sluitende tabel staat op blad ${blad}.`,
            )
          }
        >
          Zet de sluitende tabel op een nieuw blad
        </Button>
      )}
    </>
  );
}

function Uitkomst({
  oordeel,
  bekeken,
  ...rest
}: { oordeel: Afrondingsoordeel; bekeken: Selectie } & Omit<Props, 'selectie'>) {
  const stijl = useStyles();
  const zin = oordeel.gelukt ? `${oordeelzin(oordeel)} ${oordeel.gelezen}` : oordeel.zin;
  return (
    <>
      <Text role="status" className={stijl.breed}>
        {bekeken.blad}, {gebiednaam(bekeken.gebied)}: {zin}
      </Text>
      {oordeel.gelukt && oordeel.bevindingen.length > 0 && (
        <div className={stijl.breed}>
          <Probleemlijst
            problemen={oordeel.bevindingen}
            bijToon={rest.bijToon}
            bijNeemOver={() => undefined}
          />
        </div>
      )}
      {oordeel.gelukt && <Alternatief oordeel={oordeel} bekeken={bekeken} {...rest} />}
    </>
  );
}

/** Judges the table that the user selects: what is rounding, what is an error, and what would close. */
export function Afrondingscontrole({ selectie, ...rest }: Props) {
  const stijl = useStyles();
  const [keuze, zetKeuze] = useState<Opbouwkeuze>('herkennen');
  // Kept while the user clicks through the findings: those select one cell each.
  const [bekeken, zetBekeken] = useState<Selectie>();
  const { rijen = 0, kolommen = 0 } = selectie?.gebied ?? {};
  const { beeld } = rest;
  const kan = selectie !== undefined && rijen * kolommen > 2;
  return (
    <div className={stijl.geheel}>
      <Text className={stijl.stil}>
        Selecteer een tabel met haar totalen. Namen boven en links mogen mee.
      </Text>
      <Field label="Hoe telt de tabel op?" className={stijl.breed}>
        <Keuzelijst
          waarde={keuze}
          opties={KEUZES.map((waarde) => ({ waarde, tekst: OPBOUWNAMEN[waarde] }))}
          bij={(gekozen) => zetKeuze(gekozen)}
        />
      </Field>
      <Button disabledFocusable={!kan} onClick={() => kan && zetBekeken(selectie)}>
        {kan ? `Controleer ${gebiednaam(selectie.gebied)}` : 'Selecteer eerst een tabel'}
      </Button>
      {bekeken && <Uitkomst oordeel={beoordeelSelectie(beeld, bekeken, keuze)} bekeken={bekeken} {...rest} />}
    </div>
  );
}
