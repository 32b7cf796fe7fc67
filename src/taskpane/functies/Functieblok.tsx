import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Selectie, Werkmapbeeld } from '../../werkmap';
import type { Schrijven } from '../gedeeld/useSchrijven';
import { schrijfwijze } from './galerij';
import type { Galerijfunctie } from './galerij';
import type { Invoegen } from './useInvoegen';
import { Voorbeeldblok } from './Voorbeeldblok';

const useStyles = makeStyles({
  kop: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  naam: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
  },
  omschrijving: { color: tokens.colorNeutralForeground2 },
  rand: { margin: `0 ${tokens.spacingHorizontalL}` },
  paneel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    minWidth: 0,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  lijst: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  term: { fontWeight: tokens.fontWeightSemibold },
  uitleg: { margin: 0, color: tokens.colorNeutralForeground2 },
  optioneel: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  alinea: { margin: `${tokens.spacingVerticalXS} 0` },
  samenvatting: { cursor: 'pointer', padding: `${tokens.spacingVerticalXXS} 0` },
});

interface Props {
  functie: Galerijfunctie;
  open: boolean;
  beeld: Werkmapbeeld;
  schrijven: Schrijven;
  selectie: Selectie | undefined;
  invoegen: Invoegen;
}

function Argumenten({ parameters }: Pick<Galerijfunctie, 'parameters'>) {
  const stijl = useStyles();
  return (
    <dl className={stijl.lijst}>
      {parameters.map(({ naam, omschrijving, optioneel }) => (
        <div key={naam}>
          <dt className={stijl.term}>
            {naam}
            {optioneel && <span className={stijl.optioneel}> (mag u weglaten)</span>}
          </dt>
          <dd className={stijl.uitleg}>{omschrijving}</dd>
        </div>
      ))}
    </dl>
  );
}

function Inhoud({ functie, ...rest }: Omit<Props, 'open'>) {
  const stijl = useStyles();
  const { hulp, parameters } = functie;
  return (
    <div className={stijl.paneel}>
      <code className={stijl.code}>{schrijfwijze(functie)}</code>
      {hulp.voorbeelden.map((voorbeeld) => (
        <Voorbeeldblok key={voorbeeld.formule} functie={functie.naam} voorbeeld={voorbeeld} {...rest} />
      ))}
      <details>
        <summary className={stijl.samenvatting}>Argumenten ({parameters.length})</summary>
        <Argumenten parameters={parameters} />
      </details>
      {hulp.uitleg.length > 0 && (
        <details>
          <summary className={stijl.samenvatting}>Zo rekent de functie</summary>
          {hulp.uitleg.map((alinea) => (
            <p key={alinea} className={stijl.alinea}>
              {alinea}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

/** One function of the gallery: its name and what it does; unfolded its examples, arguments and rules. */
export function Functieblok({ open, ...props }: Props) {
  const stijl = useStyles();
  const { naam, omschrijving } = props.functie;
  return (
    <AccordionItem value={naam}>
      <AccordionHeader as="h3" expandIconPosition="start">
        <span className={stijl.kop}>
          <span className={stijl.naam}>WLZ.{naam}</span>
          <Text size={200} className={stijl.omschrijving}>
            {omschrijving}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel className={stijl.rand}>{open && <Inhoud {...props} />}</AccordionPanel>
    </AccordionItem>
  );
}
