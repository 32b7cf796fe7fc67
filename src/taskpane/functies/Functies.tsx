import { Accordion, Button, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { z } from 'zod';
import type { Selectie } from '../../werkmap';
import type { Functiebeschrijving } from '../../werkmap/waarom/functie';
import { aantal } from '../getallen';
import type { Plaatsprops } from '../gedeeld/plaats';
import { useInstelling } from '../gedeeld/useInstelling';
import { useSelectie } from '../gedeeld/useSelectie';
import { Plaats } from '../onderdelen/Plaats';
import { Formulezorg } from './Formulezorg';
import { Functieblok } from './Functieblok';
import { zoekFuncties } from './galerij';
import { useBeschrijvingen } from './useBeschrijvingen';
import { useInvoegen } from './useInvoegen';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column' },
  zoek: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  zoekveld: { width: '100%', maxWidth: '100%' },
  onderwerp: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
    display: 'block',
  },
  melding: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
  rand: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

/** Key of the workbook setting that remembers what is unfolded. */
const FUNCTIESSLEUTEL = 'WLZ.functies';
const functiesschema = z.object({ versie: z.literal(1), open: z.array(z.string()) });

function Galerij({
  functies,
  gezocht,
  ...props
}: Plaatsprops & {
  functies: readonly Functiebeschrijving[];
  gezocht: string;
  selectie: Selectie | undefined;
}) {
  const stijl = useStyles();
  const { dienst, werkmap, schrijven, selectie } = props;
  const invoegen = useInvoegen(dienst, schrijven);
  const begin = { versie: 1 as const, open: [] };
  const { waarde, zet } = useInstelling(dienst, werkmap.beeld, FUNCTIESSLEUTEL, functiesschema, begin);
  const groepen = zoekFuncties(functies, gezocht);
  const gevonden = groepen.reduce((som, groep) => som + groep.functies.length, 0);
  return (
    <>
      <Text className={stijl.rand} size={200} role="status">
        {gezocht.trim() === ''
          ? ''
          : gevonden
            ? aantal(gevonden, 'functie', 'functies')
            : `Geen functie gevonden met ‘${gezocht}’.`}
      </Text>
      {groepen.map(({ onderwerp, functies: inGroep }) => (
        <section key={onderwerp} aria-label={onderwerp}>
          <Text as="h2" size={200} weight="semibold" className={stijl.onderwerp}>
            {onderwerp}
          </Text>
          <Accordion
            multiple
            collapsible
            openItems={[...waarde.open]}
            onToggle={(_, { openItems }) => {
              const anders = waarde.open.filter((naam) => !inGroep.some((functie) => functie.naam === naam));
              const hier = openItems.map(String).filter((naam) => inGroep.some((f) => f.naam === naam));
              zet({ versie: 1, open: [...anders, ...hier] });
            }}
          >
            {inGroep.map((functie) => (
              <Functieblok
                key={functie.naam}
                functie={functie}
                open={waarde.open.includes(functie.naam)}
                beeld={werkmap.beeld}
                schrijven={schrijven}
                selectie={selectie}
                invoegen={invoegen}
              />
            ))}
          </Accordion>
        </section>
      ))}
    </>
  );
}

/** The gallery of custom functions, and the care for the formulas that use them. */
export function Functies(props: Plaatsprops) {
  const stijl = useStyles();
  const [gezocht, zetGezocht] = useState('');
  const rustig = useDeferredValue(gezocht);
  const { functies, mislukt, opnieuw } = useBeschrijvingen();
  const selectie = useSelectie(props.dienst);
  return (
    <Plaats>
      <div className={stijl.geheel}>
        <div className={stijl.zoek}>
          <SearchBox
            className={stijl.zoekveld}
            placeholder="Zoek een functie"
            aria-label="Zoek een functie"
            value={gezocht}
            dismiss={{ 'aria-label': 'Wis zoektekst' }}
            onChange={(_, { value }) => zetGezocht(value)}
          />
        </div>
        {mislukt && (
          <div className={`${stijl.melding} ${stijl.rand}`} role="alert">
            <Text>
              De lijst met functies is niet geladen. Controleer de verbinding en probeer het opnieuw.
            </Text>
            <Button onClick={opnieuw}>Probeer opnieuw</Button>
          </div>
        )}
        {functies && <Galerij {...props} functies={functies} gezocht={rustig} selectie={selectie} />}
        <Formulezorg {...props} selectie={selectie} />
      </div>
    </Plaats>
  );
}
