import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Voorbeeld } from '../../functions/helpteksten.cjs';
import { celnaam, gebiednaam } from '../../werkmap';
import type { Selectie, Werkmapbeeld } from '../../werkmap';
import { celOp } from '../../werkmap/beeld/werkmapbeeld';
import { foutnaam } from '../../werkmap/waarom/getalwoord';
import type { Schrijven } from '../gedeeld/useSchrijven';
import type { Invoegen } from './useInvoegen';
import { heeftCellen, losseFormule, voorbeeldplan } from './voorbeeld';
import { Voorbeeldcellen } from './Voorbeeldcellen';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalXS,
  },
  stil: { color: tokens.colorNeutralForeground2 },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  functie: string;
  voorbeeld: Voorbeeld;
  beeld: Werkmapbeeld;
  schrijven: Schrijven;
  selectie: Selectie | undefined;
  invoegen: Invoegen;
}

/** The question before something of the user's is overwritten. */
function Vraag({ invoegen }: { invoegen: Invoegen }) {
  const { wachtend } = invoegen;
  if (!wachtend) return null;
  const { cel, tekst } = wachtend;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        In {celnaam(cel)} op blad {cel.blad} staat al ‘{tekst}’.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void invoegen.vervang()}>
          Vervang {celnaam(cel)}
        </Button>
        <Button size="small" onClick={invoegen.laat}>
          Laat staan
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What the sheet shows where the formula was put, kept up to date. */
function Ingevoegd({ beeld, invoegen }: { beeld: Werkmapbeeld; invoegen: Invoegen }) {
  const { laatste } = invoegen;
  if (!laatste) return null;
  const { waarde, tekst, formule } = celOp(beeld, laatste.cel);
  if (typeof formule !== 'string' || !formule.startsWith('=')) return null; // undone, or typed over
  return (
    <Text role="status">
      {celnaam(laatste.cel)} toont nu <b>{foutnaam(waarde) ?? tekst}</b>.
    </Text>
  );
}

/** One example: its cells, the formula and what it gives, and the ways to have it in the workbook. */
export function Voorbeeldblok({ functie, voorbeeld, beeld, schrijven, selectie, invoegen }: Props) {
  const stijl = useStyles();
  const metCellen = heeftCellen(voorbeeld);
  const los = losseFormule(voorbeeld);
  const hier = (gegeven: { functie: string; formule: string } | undefined) =>
    gegeven?.functie === functie && gegeven.formule === los;
  const cel = selectie && gebiednaam({ ...selectie.gebied, rijen: 1, kolommen: 1 });
  const bezig = schrijven.bezig !== undefined;
  return (
    <div className={stijl.geheel}>
      <Text weight="semibold">Voorbeeld</Text>
      {metCellen && (
        <Voorbeeldcellen naam="Cellen van het voorbeeld" cellen={voorbeeld.werkblad} metAdressen />
      )}
      <code className={stijl.code}>{voorbeeld.formule}</code>
      <Text size={200} className={stijl.stil}>
        geeft
      </Text>
      <Voorbeeldcellen naam="Uitkomst van het voorbeeld" cellen={voorbeeld.uitkomst} metAdressen={false} />
      <div className={stijl.knoppen}>
        <Button disabledFocusable={bezig} onClick={() => void invoegen.voegIn(functie, los)}>
          {cel === undefined ? 'Voeg in' : `Voeg in (${cel})`}
        </Button>
        {metCellen && (
          <Button
            disabledFocusable={bezig}
            onClick={() =>
              void schrijven.schrijf(
                voorbeeldplan(beeld, functie, voorbeeld),
                (blad) => `Het voorbeeld staat op blad ${blad}.`,
              )
            }
          >
            Voorbeeld op een nieuw blad
          </Button>
        )}
      </div>
      <Text size={200} className={stijl.stil}>
        {selectie && `Voeg in zet de formule op blad ${selectie.blad}`}
        {selectie && (metCellen ? ', met de getallen van het voorbeeld erin. ' : '. ')}
        {selectie && metCellen && 'Vervang die daarna door uw eigen cellen.'}
      </Text>
      {hier(invoegen.wachtend) && <Vraag invoegen={invoegen} />}
      {hier(invoegen.laatste) && <Ingevoegd beeld={beeld} invoegen={invoegen} />}
    </div>
  );
}
