// The pane looks like the Excel it sits in: light, dark or high contrast.
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

export type Themanaam = 'licht' | 'donker' | 'hoog contrast';

/** Fluent's theme, plus the two data colours: readable as text and as bars on the pane's background. */
export const THEMAS: Readonly<Record<Themanaam, { fluent: Theme; overschot: string; tekort: string }>> = {
  licht: { fluent: webLightTheme, overschot: '#0f6cbd', tekort: '#b10e1c' },
  donker: { fluent: webDarkTheme, overschot: '#62abf5', tekort: '#f1838a' },
  // Forced colours are the user's own palette: take the data colours from it too.
  'hoog contrast': {
    fluent: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
    overschot: 'LinkText',
    tekort: 'CanvasText',
  },
};

const query = (vraag: string) => (typeof matchMedia === 'function' ? matchMedia(vraag) : undefined);
const vragen = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/** Whether a colour (#RRGGBB) is dark, by its relative luminance; undefined when it isn't such a colour. */
export function isDonker(kleur: string | undefined): boolean | undefined {
  const delen = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(kleur ?? '');
  if (!delen) return undefined;
  const [r, g, b] = delen.slice(1).map((deel) => parseInt(deel, 16) / 255);
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) < 0.4;
}

function officeAchtergrond(): string | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
}

/** What Office says goes before what the browser says; forced colours before both. */
export function themanaam(): Themanaam {
  const [hoogContrast, donkereVoorkeur] = vragen.map((vraag) => query(vraag)?.matches ?? false);
  if (hoogContrast) return 'hoog contrast';
  return (isDonker(officeAchtergrond()) ?? donkereVoorkeur) ? 'donker' : 'licht';
}

/** Excel for Windows has no event for it and answers afresh after five seconds at the earliest: look again (ms). */
const KIJK_OPNIEUW = 5000;

/** Excel on the web tells; elsewhere asking for this event is an error. */
function volgOffice(bijWijziging: () => void): void {
  try {
    Office.context.document.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      bijWijziging,
      () => undefined,
    );
  } catch {
    return;
  }
}

/** The name of the theme to use, kept up to date. */
export function useThema(): Themanaam {
  const [naam, zetNaam] = useState(themanaam);
  useEffect(() => {
    const kijk = () => zetNaam(themanaam());
    const lijsten = vragen.flatMap((vraag) => query(vraag) ?? []);
    for (const lijst of lijsten) lijst.addEventListener('change', kijk);
    window.addEventListener('focus', kijk);
    const klok = setInterval(kijk, KIJK_OPNIEUW);
    volgOffice(kijk);
    return () => {
      clearInterval(klok);
      for (const lijst of lijsten) lijst.removeEventListener('change', kijk);
      window.removeEventListener('focus', kijk);
    };
  }, []);
  return naam;
}
