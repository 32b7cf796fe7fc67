// Renders a part of the pane as the pane does: inside Fluent's provider.
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';

jest.setTimeout(30_000);

/** Fluent takes its time on a busy machine. */
export function toon(deel: ReactElement) {
  return render(<FluentProvider theme={webLightTheme}>{deel}</FluentProvider>);
}
