import { FluentProvider } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Werkmapdienst } from '../werkmap';
import { Maandronde } from './maandronde/Maandronde';
import { Foutgrens } from './onderdelen/Foutgrens';
import { THEMAS, useThema } from './thema';

/** The pane: theme, safety net and the one place there is now. */
export function App({ dienst }: { dienst: Werkmapdienst }) {
  const { fluent, overschot, tekort } = THEMAS[useThema()];
  const kleuren = { '--wlz-overschot': overschot, '--wlz-tekort': tekort } as CSSProperties;
  return (
    <FluentProvider theme={fluent} style={kleuren}>
      <Foutgrens>
        <Maandronde dienst={dienst} />
      </Foutgrens>
    </FluentProvider>
  );
}
