// The task pane. Four places (tabs) share one reading of the workbook, one way of writing and one header:
//
//   App        theme and safety net
//   Venster    header, tabs, the place in front, messages; hands every place the same Plaatsprops
//   gedeeld/   what is shared without a face: useWerkmap (reading), useSchrijven (writing, undo, progress),
//              useInstelling (a choice kept in the workbook), plaats.ts (Plaatsprops)
//   onderdelen/ the parts every place is built from: Plaats (scrolling middle, messages, foot), Stappen, Celtabel,
//              Probleemlijst, Meldingbalk …
//
// A place is a folder with one component that takes Plaatsprops and draws <Plaats voet={…}>…</Plaats>. To add one:
// its name in PLAATSEN (gedeeld/plaats.ts), its label in onderdelen/Plaatsen.tsx, its component in Venster's inhoud().
//
// A place that is not in front stays in the DOM, hidden, with its state; its effects are stopped (React's Activity),
// so following the selection in an effect stops by itself. Write only through schrijven: it shows the progress,
// reads the workbook again afterwards and offers to undo. Choices that must survive closing the pane go in
// useInstelling. uitgangspunten are those of the maandronde; a place never asks for them again.
import { FluentProvider } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Werkmapdienst } from '../werkmap';
import { Foutgrens } from './onderdelen/Foutgrens';
import { THEMAS, useThema } from './thema';
import { Venster } from './Venster';

/** The pane: theme and safety net. */
export function App({ dienst }: { dienst: Werkmapdienst }) {
  const { fluent, overschot, tekort } = THEMAS[useThema()];
  const kleuren = { '--wlz-overschot': overschot, '--wlz-tekort': tekort } as CSSProperties;
  return (
    <FluentProvider theme={fluent} style={kleuren}>
      <Foutgrens>
        <Venster dienst={dienst} />
      </Foutgrens>
    </FluentProvider>
  );
}
