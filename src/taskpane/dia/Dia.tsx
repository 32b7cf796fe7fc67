import {
  Field,
  Link,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Plaatsprops } from '../gedeeld/plaats';
import { bezorgweg } from '../../dia/bezorgen/omgeving';
import { Uitklap } from '../onderdelen/Uitklap';
import { Plaats } from '../onderdelen/Plaats';
import { Huisstijlkeuze } from './Huisstijlkeuze';
import { Miniatuur } from './Miniatuur';
import { Uitvoer } from './Uitvoer';
import { useDia } from './useDia';
import type { Dialogica } from './useDia';
import type { Dias } from './diavraag';

const useStyles = makeStyles({
  geheel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    minWidth: 0,
  },
  titel: { margin: 0 },
  herkomst: { color: tokens.colorNeutralForeground3 },
  meldingen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

type Props = Plaatsprops;

function Keuzes({ logica }: { logica: Dialogica }) {
  const { keuzes, kies } = logica;
  return (
    <>
      <Field label="Eenheid">
        <RadioGroup
          layout="horizontal"
          value={keuzes.eenheid}
          onChange={(_, { value }) => kies({ eenheid: value === 'mln €' ? 'mln €' : 'k€' })}
        >
          <Radio value="k€" label="k€ (× € 1.000)" />
          <Radio value="mln €" label="mln €" />
        </RadioGroup>
      </Field>
      <Field label="Afronding">
        <RadioGroup
          value={keuzes.afronding}
          onChange={(_, { value }) =>
            kies({ afronding: value === 'sluitend afgerond' ? 'sluitend afgerond' : 'los afgerond' })
          }
        >
          <Radio value="los afgerond" label="Los: elk bedrag apart afgerond" />
          <Radio value="sluitend afgerond" label="Sluitend: alle sommen kloppen" />
        </RadioGroup>
      </Field>
    </>
  );
}

function Inhoud({ dias, logica, ...props }: Props & { dias: Dias; logica: Dialogica }) {
  const stijl = useStyles();
  const [plaat, kiesPlaat] = useState<string>();
  const { model, platen, bron, meldingen } = dias;
  const gekozen = platen.find(({ id }) => id === plaat) ?? platen[0];
  if (!gekozen) return null;
  return (
    <>
      <Miniatuur platen={platen} gekozen={gekozen} bijKies={kiesPlaat} />
      <Text size={200} className={stijl.herkomst}>
        De bedragen komen van blad{' '}
        <Link
          inline
          as="button"
          onClick={() => void props.dienst.toon(bron.blad, { blad: bron.blad, rij: 0, kolom: 0 })}
        >
          {bron.blad}
        </Link>
        .
      </Text>
      {meldingen.length > 0 && (
        <div className={stijl.meldingen}>
          {meldingen.map((zin) => (
            <MessageBar key={zin} intent="warning" layout="multiline">
              <MessageBarBody>{zin}</MessageBarBody>
            </MessageBar>
          ))}
        </div>
      )}
      <Keuzes logica={logica} />
      <Uitklap titel={`Huisstijl: ${logica.huisstijl.naam.toLowerCase()}`}>
        <Huisstijlkeuze
          stijl={logica.huisstijl}
          eigen={logica.eigenStijl}
          vorige={logica.vorigeStijl}
          aanpassingen={logica.stijlopmerkingen}
          uitvoerder={model.uitvoerder}
          bijStijl={logica.kiesStijl}
        />
      </Uitklap>
      <Uitvoer
        bezig={props.schrijven.bezig !== undefined}
        viaBrowser={bezorgweg() === 'browser'}
        bijMaak={(vorm) => void logica.maak(vorm, gekozen.id)}
      />
    </>
  );
}

/** The place Dia: what will be shown and published, and every way to get it out. */
export function Dia({ bijTerug, ...props }: Props & { bijTerug(): void }) {
  const stijl = useStyles();
  const logica = useDia(props);
  const { uitkomst } = logica;
  const voet = uitkomst.gelukt
    ? { bijTerug, tekst: 'Zet op blad Dia', bij: () => void logica.zetOpBlad() }
    : { tekst: 'Naar het overschot', bij: bijTerug };
  return (
    <Plaats voet={voet}>
      <div className={stijl.geheel}>
        <Text as="h2" size={400} weight="semibold" className={stijl.titel}>
          Wat laat u deze maand zien?
        </Text>
        {uitkomst.gelukt ? (
          <Inhoud {...props} dias={uitkomst.dias} logica={logica} />
        ) : (
          <Text>{uitkomst.zin}</Text>
        )}
      </div>
    </Plaats>
  );
}
