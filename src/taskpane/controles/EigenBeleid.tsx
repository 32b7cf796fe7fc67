import { Button, Field, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ONDERDEELNAMEN } from '../../beleid/onderdelen';
import { kantoornamen } from '../../beleid/vraag';
import type { Regime } from '../../domein/herschikking';
import { celnaam, gebiednaam } from '../../werkmap';
import type { Celpositie, Uitgangspunten, Werkmapbeeld } from '../../werkmap';
import { aantal } from '../getallen';
import type { Schrijven } from '../gedeeld/useSchrijven';
import { Keuzelijst, alsOpties } from '../onderdelen/Keuzelijst';
import { Probleemlijst } from '../onderdelen/Probleemlijst';
import { beleidsplan, beleidsrijen, watDeTabelErbijGeeft } from './beleidsplan';
import { BELEIDSTABEL, REGIMETABEL } from './eigenbeleid';
import type { EigenBeleid as Stand, Overschreven, Tabelstand } from './eigenbeleid';

const useStyles = makeStyles({
  geheel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
    minWidth: 0,
  },
  breed: { width: '100%', minWidth: 0 },
  kop: { margin: 0 },
  stil: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  lijst: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  regel: { padding: `${tokens.spacingVerticalXS} 0`, display: 'flex', flexDirection: 'column', minWidth: 0 },
  getallen: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

interface Props {
  beeld: Werkmapbeeld;
  stand: Stand;
  uitgangspunten: Uitgangspunten;
  schrijven: Schrijven;
  bijToon(cel: Celpositie): void;
}

function Waarden({ waarden, bijToon }: { waarden: readonly Overschreven[]; bijToon(cel: Celpositie): void }) {
  const stijl = useStyles();
  const anders = waarden.filter(({ gelijk }) => !gelijk);
  const zelfde = waarden.length - anders.length;
  return (
    <>
      <Text>
        {anders.length
          ? `${aantal(anders.length, 'waarde wijkt', 'waarden wijken')} af van het gepubliceerde beleid.`
          : 'Geen enkele waarde wijkt af van het gepubliceerde beleid.'}
        {zelfde > 0 && anders.length > 0 && ` ${aantal(zelfde, 'waarde is', 'waarden zijn')} gelijk.`}
      </Text>
      {anders.length > 0 && (
        <ul className={stijl.lijst} aria-label="Waarden die afwijken">
          {anders.map(({ cel, naam, oud, nieuw, bron, oudeBron }) => (
            <li key={celnaam(cel)} className={stijl.regel}>
              <Text>{naam}</Text>
              <span className={stijl.getallen}>
                {oud} → {nieuw}{' '}
                <Link as="button" inline onClick={() => bijToon(cel)} aria-label={`Toon ${naam}`}>
                  {celnaam(cel)}
                </Link>
              </span>
              <Text size={200} className={stijl.stil}>
                Bron: {bron}
                {oudeBron !== undefined && ` (was: ${oudeBron})`}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Fout({ zin, cel, bijToon }: { zin: string; cel: Celpositie; bijToon(cel: Celpositie): void }) {
  const stijl = useStyles();
  return (
    <div className={stijl.breed}>
      <Probleemlijst
        problemen={[{ ernst: 'fout', zin, cel }]}
        bijToon={bijToon}
        bijNeemOver={() => undefined}
      />
    </div>
  );
}

/** Whether formulas are given the table; else it changes nothing, and the user should know. */
function gebruikzin(naam: string, formules: number): string {
  return formules
    ? `${aantal(formules, 'formule gebruikt', 'formules gebruiken')} deze tabel.`
    : `Nog geen formule gebruikt deze tabel: geef ${naam}[#Alles] mee.`;
}

function Regimestand({
  stand,
  formules,
  bijToon,
}: {
  stand: Tabelstand<Regime>;
  formules: number;
  bijToon(cel: Celpositie): void;
}) {
  if (stand.stand === 'geen') return null;
  if (stand.stand === 'fout') return <Fout {...stand} bijToon={bijToon} />;
  const lagen = stand.inhoud.lagen.map(({ naam }, i) => `${i + 1}. ${naam}`).join(', ');
  return (
    <Text>
      Tabel {REGIMETABEL} ({stand.plaats.blad}, {gebiednaam(stand.plaats.gebied)}): een eigen regime met{' '}
      {aantal(stand.inhoud.lagen.length, 'laag', 'lagen')}: {lagen}. {gebruikzin(REGIMETABEL, formules)}
    </Text>
  );
}

function Klaarzetten({ beeld, uitgangspunten, schrijven }: Omit<Props, 'stand' | 'bijToon'>) {
  const stijl = useStyles();
  const [zorgkantoor, zetZorgkantoor] = useState<string>(uitgangspunten.uitvoerder);
  const [jaar, zetJaar] = useState(uitgangspunten.jaar);
  const jaren = [-2, -1, 0, 1].map((verder) => uitgangspunten.jaar + verder);
  const rijen = beleidsrijen(zorgkantoor, jaar).length;
  const erbij = watDeTabelErbijGeeft(zorgkantoor, jaar);
  return (
    <>
      <Text as="h3" weight="semibold" className={stijl.kop}>
        Zelf waarden bepalen
      </Text>
      <Field label="Zorgkantoor" className={stijl.breed}>
        <Keuzelijst waarde={zorgkantoor} opties={alsOpties(kantoornamen())} bij={zetZorgkantoor} />
      </Field>
      <Field label="Jaar" className={stijl.breed}>
        <Keuzelijst
          waarde={String(jaar)}
          opties={alsOpties(jaren.map(String))}
          bij={(gekozen) => zetJaar(Number(gekozen))}
        />
      </Field>
      {erbij.length > 0 && (
        <Text size={200} className={stijl.stil}>
          Het gepubliceerde beleid noemt geen percentage voor {erbij.join(', ')}. Met de tabel geldt daar de
          algemene rij.
        </Text>
      )}
      <Button
        disabledFocusable={rijen === 0 || schrijven.bezig !== undefined}
        onClick={() =>
          void schrijven.schrijf(
            beleidsplan(beeld, zorgkantoor, jaar),
            (blad) => `Tabel ${BELEIDSTABEL} staat op blad ${blad}.`,
          )
        }
      >
        {rijen === 0
          ? `Over ${zorgkantoor} ${jaar} is niets bekend`
          : `Zet tabel ${BELEIDSTABEL} klaar (${aantal(rijen, 'rij', 'rijen')})`}
      </Button>
    </>
  );
}

/** Six values about what others agreed, which would only lengthen the list. */
const VELD = 'veld ';

/** What the table can and can't change, so that nobody looks for it there in vain. */
function WatKan() {
  const stijl = useStyles();
  return (
    <Text size={200} className={stijl.stil}>
      In {BELEIDSTABEL} kunt u bepalen: {ONDERDEELNAMEN.filter((naam) => !naam.startsWith(VELD)).join(', ')}{' '}
      en wat in het veld is afgesproken. Hoe u herschikt, bepaalt u in een tabel {REGIMETABEL}; hoe een tarief
      wordt afgerond in WLZ.RICHTTARIEF; de brutering in WLZ.OVERHEVELING. De sluitingsdagen van
      overhevelingen en de kalender zijn die van de bronnen: u kunt ze hier niet wijzigen.
    </Text>
  );
}

/** The tables WLZ_Beleid and WLZ_Regime of the workbook: valid or not, what they override, and how to begin one. */
export function EigenBeleid(props: Props) {
  const stijl = useStyles();
  const { stand, bijToon } = props;
  const { beleid, regime, gebruikt } = stand;
  return (
    <div className={stijl.geheel}>
      {beleid.stand === 'geen' && regime.stand === 'geen' && (
        <Text>Deze werkmap heeft geen eigen beleid: overal geldt het gepubliceerde.</Text>
      )}
      {beleid.stand === 'fout' && <Fout {...beleid} bijToon={bijToon} />}
      {beleid.stand === 'goed' && (
        <>
          <Text>
            Tabel {BELEIDSTABEL} ({beleid.plaats.blad}, {gebiednaam(beleid.plaats.gebied)}).{' '}
            {gebruikzin(BELEIDSTABEL, gebruikt.beleid)}
          </Text>
          <Waarden waarden={beleid.inhoud} bijToon={bijToon} />
        </>
      )}
      <Regimestand stand={regime} formules={gebruikt.regime} bijToon={bijToon} />
      {beleid.stand === 'geen' && <Klaarzetten {...props} />}
      <WatKan />
    </div>
  );
}
