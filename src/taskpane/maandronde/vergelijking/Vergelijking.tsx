import { Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { cent } from '../../../domein/geld';
import type { Uitgangspunten, Weergave, Werkmapbeeld } from '../../../werkmap';
import type { Declaratieverschil } from '../../../werkmap/standen/vergelijk';
import { Keuzelijst } from '../../onderdelen/Keuzelijst';
import { Uitklap } from '../../onderdelen/Uitklap';
import { getekend } from './getekend';
import { vergelijk } from './vergelijken';
import type { Beweging, Gevonden } from './vergelijken';
import type { Stap } from './stappen';
import { Waterval } from './Waterval';
import {
  declaratiestappen,
  declaratietekst,
  kanttekeningen,
  maandopties,
  overschotstappen,
  overschotzin,
  regionaam,
  vergelijktitel,
} from './woorden';

const useStyles = makeStyles({
  geheel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  titel: { margin: 0 },
  stil: { color: tokens.colorNeutralForeground2 },
});

/** 'Zuid-Limburg (−1.200)': who chooses sees at once where most moved. */
function optie({ naam, overschot: { begin, eind } }: Beweging, weergave: Weergave) {
  return { waarde: naam, tekst: `${regionaam(naam)} (${getekend(cent(eind - begin), weergave)})` };
}

interface Keuzeprops {
  gevonden: Gevonden;
  weergave: Weergave;
  gekozen: Beweging;
  bijMaand(maand: string): void;
  bijRegio(naam: string): void;
}

function Keuzes({ gevonden, weergave, gekozen, bijMaand, bijRegio }: Keuzeprops) {
  const { maanden, vorige, bewegingen } = gevonden;
  return (
    <>
      {maanden.length > 1 && (
        <Field label="Vergelijk met de stand">
          <Keuzelijst waarde={vorige.stand} opties={maandopties(maanden)} bij={bijMaand} />
        </Field>
      )}
      {bewegingen.length > 1 && (
        <Field label={`Regio (verschil ${weergave === 'k€' ? '× € 1.000' : 'in euro’s'})`}>
          <Keuzelijst
            waarde={gekozen.naam}
            opties={bewegingen.map((beweging) => optie(beweging, weergave))}
            bij={bijRegio}
          />
        </Field>
      )}
    </>
  );
}

/** Without a difference there is no picture. */
const beweegt = (stappen: readonly Stap[]) =>
  stappen.some(({ soort, bedrag }) => soort === 'verschil' && bedrag !== 0);

/** What was declared, behind one line. */
function Declaraties({
  wie,
  verschil,
  ...props
}: Beeldprops & { wie: string; verschil: Declaratieverschil }) {
  const stappen = declaratiestappen(verschil, props.gevonden);
  const titel = `Declaraties: ${declaratietekst(verschil)}`;
  if (!beweegt(stappen)) return <Text>{titel}</Text>;
  return (
    <Uitklap titel={titel}>
      <Waterval
        titel={`Waardoor het gedeclareerde bedrag veranderde: ${wie}`}
        stappen={stappen}
        weergave={props.weergave}
        neutraal
      />
    </Uitklap>
  );
}

type Beeldprops = Pick<Keuzeprops, 'gevonden' | 'weergave'>;

/** The two pictures of one regio: its overschot, and behind it what was declared. */
function Beelden({ gekozen, ...props }: Beeldprops & Pick<Keuzeprops, 'gekozen'>) {
  const { overschot, declaraties } = gekozen;
  const wie = regionaam(gekozen.naam);
  const stappen = overschotstappen(overschot, props.gevonden);
  return (
    <>
      <Text aria-live="polite">{overschotzin(gekozen)}</Text>
      {beweegt(stappen) && (
        <Waterval
          titel={`Waardoor het overschot veranderde: ${wie}`}
          stappen={stappen}
          weergave={props.weergave}
        />
      )}
      {declaraties && <Declaraties {...props} wie={wie} verschil={declaraties} />}
    </>
  );
}

interface Props {
  beeld: Werkmapbeeld;
  uitgangspunten: Uitgangspunten;
  weergave: Weergave;
  /** Whether the user has each month kept. */
  bewaart: boolean;
}

/** What moved since an earlier month, and why, per regio or in total. */
export function Vergelijking({ beeld, uitgangspunten, weergave, bewaart }: Props) {
  const stijl = useStyles();
  const id = useId();
  const [maand, kiesMaand] = useState<string>();
  const [regio, kiesRegio] = useState<string>();
  const uitkomst = useMemo(
    () => vergelijk(beeld, uitgangspunten, maand, bewaart),
    [beeld, uitgangspunten, maand, bewaart],
  );
  if (uitkomst.soort === 'niets') {
    return (
      <Text size={200} className={stijl.stil}>
        {uitkomst.zin}
      </Text>
    );
  }
  const { bewegingen } = uitkomst;
  const gekozen = bewegingen.find(({ naam }) => naam === regio) ?? bewegingen[0];
  return (
    <section className={stijl.geheel} aria-labelledby={id}>
      <Text as="h3" id={id} weight="semibold" className={stijl.titel}>
        {vergelijktitel(uitkomst)}
      </Text>
      {gekozen && (
        <>
          <Keuzes
            gevonden={uitkomst}
            weergave={weergave}
            gekozen={gekozen}
            bijMaand={kiesMaand}
            bijRegio={kiesRegio}
          />
          <Beelden gevonden={uitkomst} gekozen={gekozen} weergave={weergave} />
        </>
      )}
      {kanttekeningen(uitkomst).map((zin) => (
        <Text key={zin} size={200} className={stijl.stil}>
          {zin}
        </Text>
      ))}
    </section>
  );
}
