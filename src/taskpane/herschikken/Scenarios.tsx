import { Button, Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Weergave } from '../../werkmap';
import type { Herschikuitkomst } from '../../werkmap/herschikking/types';
import { Keuzelijst, alsOpties } from '../onderdelen/Keuzelijst';
import { Vergelijking } from './Vergelijking';
import type { Scenario } from './Vergelijking';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  titel: { margin: 0 },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export const SCENARIONAMEN = ['A', 'B'] as const;
export type Scenarionaam = (typeof SCENARIONAMEN)[number];

/** What was kept under a letter; without an outcome it can't be divided any more. */
export interface BewaardScenario {
  naam: Scenarionaam;
  uitkomst: Herschikuitkomst | undefined;
}

interface Props {
  bewaard: readonly BewaardScenario[];
  /** The scenario at hand. */
  nu: Herschikuitkomst | undefined;
  weergave: Weergave;
  bijBewaar(naam: Scenarionaam): void;
  /** Goes on with a kept scenario. */
  bijTerugNaar(naam: Scenarionaam): void;
}

/** The pairs there are to compare, the most telling last. */
function paren(
  bewaard: readonly BewaardScenario[],
  nu: Herschikuitkomst | undefined,
): [Scenario, Scenario][] {
  const goed = bewaard.flatMap(({ naam, uitkomst }) => (uitkomst ? [{ naam, uitkomst }] : []));
  const [eerste, tweede] = goed;
  const metNu = nu ? goed.map((s): [Scenario, Scenario] => [s, { naam: 'Nu', uitkomst: nu }]) : [];
  return eerste && tweede ? [...metNu, [eerste, tweede]] : metNu;
}

const paarnaam = ([a, b]: [Scenario, Scenario]) => `${a.naam} en ${b.naam}`;

/** Keeping a scenario under a letter, and two of them side by side. */
export function Scenarios({ bewaard, nu, weergave, bijBewaar, bijTerugNaar }: Props) {
  const stijl = useStyles();
  const [gekozen, zetGekozen] = useState<string>();
  const keuzes = paren(bewaard, nu);
  const paar = keuzes.find((keuze) => paarnaam(keuze) === gekozen) ?? keuzes.at(-1);
  const kapot = bewaard.filter(({ uitkomst }) => uitkomst === undefined);
  return (
    <section className={stijl.geheel} aria-label="Scenario’s">
      <Text as="h3" weight="semibold" className={stijl.titel}>
        Scenario’s
      </Text>
      <div className={stijl.knoppen}>
        {SCENARIONAMEN.map((naam) => (
          <Button key={naam} size="small" disabledFocusable={!nu} onClick={() => bijBewaar(naam)}>
            Bewaar als {naam}
          </Button>
        ))}
        {bewaard.map(({ naam }) => (
          <Button key={naam} size="small" appearance="subtle" onClick={() => bijTerugNaar(naam)}>
            Ga verder met {naam}
          </Button>
        ))}
      </div>
      {kapot.map(({ naam }) => (
        <Text key={naam} size={200}>
          Scenario {naam} is met de gegevens van nu niet te berekenen.
        </Text>
      ))}
      {paar && keuzes.length > 1 && (
        <Field label="Vergelijk">
          <Keuzelijst
            size="small"
            waarde={paarnaam(paar)}
            opties={alsOpties(keuzes.map(paarnaam))}
            bij={zetGekozen}
          />
        </Field>
      )}
      {paar && <Vergelijking a={paar[0]} b={paar[1]} weergave={weergave} />}
    </section>
  );
}
