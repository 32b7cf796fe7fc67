import { Button, Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { opsomming } from '../../domein/tekst';
import type { Selectie, Vastzetbereik } from '../../werkmap';
import { aantal } from '../getallen';
import { herstelFormules } from '../gedeeld/herstelFormules';
import type { Plaatsprops } from '../gedeeld/plaats';
import { telFormules } from './formuletelling';

const useStyles = makeStyles({
  geheel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    marginTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  titel: { margin: 0 },
  zin: { color: tokens.colorNeutralForeground2 },
});

const BEREIKEN: readonly (readonly [Vastzetbereik, string])[] = [
  ['selectie', 'Selectie'],
  ['blad', 'Dit blad'],
  ['werkmap', 'Hele werkmap'],
];

type Vastgezet = Extract<Awaited<ReturnType<Plaatsprops['dienst']['zetWaardenVast']>>, { gelukt: true }>;

function vastgezetzin({ formules, fouten, beveiligd }: Vastgezet): string {
  const gedaan = `${aantal(formules, 'formule is', 'formules zijn')} vervangen door de waarde.`;
  const fout = fouten ? ` Met een fout en daarom gelaten: ${fouten}.` : '';
  const slot = beveiligd.length ? ` Overgeslagen, want beveiligd: ${opsomming(beveiligd)}.` : '';
  return gedaan + fout + slot;
}

/** What can be done for the formulas in the workbook: enter them again, or replace them by their values. */
export function Formulezorg({
  dienst,
  werkmap,
  schrijven,
  selectie,
}: Plaatsprops & { selectie: Selectie | undefined }) {
  const stijl = useStyles();
  const [waar, zetWaar] = useState<Vastzetbereik>('blad');
  const { beeld } = werkmap;
  const telling = useMemo(() => telFormules(beeld, selectie), [beeld, selectie]);
  const bezig = schrijven.bezig !== undefined;

  async function zetVast(): Promise<void> {
    schrijven.meld(undefined);
    const uitkomst = await schrijven.doe('Waarden vastzetten …', () => dienst.zetWaardenVast(waar));
    if (uitkomst.gelukt) {
      const soort = uitkomst.fouten || uitkomst.beveiligd.length ? 'waarschuwing' : 'gelukt';
      schrijven.meld({ soort, tekst: vastgezetzin(uitkomst), ongedaan: uitkomst.ongedaan });
    } else schrijven.meld({ soort: 'fout', tekst: uitkomst.zin });
  }

  return (
    <section className={stijl.geheel} aria-labelledby="formulezorg">
      <Text as="h2" size={400} weight="semibold" className={stijl.titel} id="formulezorg">
        Formules in deze werkmap
      </Text>
      <Text className={stijl.zin}>
        Ziet u #NAAM? in een cel met een WLZ-functie, voer de formules dan opnieuw in.
      </Text>
      <Button disabledFocusable={bezig} onClick={() => void herstelFormules(dienst, schrijven)}>
        Formules herstellen
      </Button>
      <Field label="Waarden vastzetten" hint="Voor wie de werkmap zonder deze invoegtoepassing opent.">
        <RadioGroup value={waar} onChange={(_, { value }) => zetWaar(value as Vastzetbereik)}>
          {BEREIKEN.map(([bereik, naam]) => (
            <Radio
              key={bereik}
              value={bereik}
              label={`${naam} (${aantal(telling[bereik], 'formule', 'formules')})`}
            />
          ))}
        </RadioGroup>
      </Field>
      <Button disabledFocusable={bezig || telling[waar] === 0} onClick={() => void zetVast()}>
        {telling[waar] === 0
          ? 'Geen WLZ-formules om vast te zetten'
          : `Vervang ${aantal(telling[waar], 'formule', 'formules')} door de waarde`}
      </Button>
    </section>
  );
}
