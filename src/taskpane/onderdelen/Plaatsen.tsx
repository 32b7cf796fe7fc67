import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { PLAATSEN } from '../gedeeld/plaats';
import type { Plaatsnaam } from '../gedeeld/plaats';

const useStyles = makeStyles({
  balk: { flexShrink: 0 },
  lijst: {
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    '& .fui-Tab__content': { fontSize: tokens.fontSizeBase200 },
    '& .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200 },
  },
});

const NAMEN: Readonly<Record<Plaatsnaam, string>> = {
  maandronde: 'Maandronde',
  herschikken: 'Herschikken',
  functies: 'Functies',
  controles: 'Controles',
};

/** Ids that tie a tab to what it shows. */
export const tabId = (plaats: Plaatsnaam) => `tab-${plaats}`;
export const paneelId = (plaats: Plaatsnaam) => `paneel-${plaats}`;

interface Props {
  plaats: Plaatsnaam;
  /** Whose panel is on the page. */
  geopend: readonly Plaatsnaam[];
  bijKies(plaats: Plaatsnaam): void;
}

/** Where an arrow key, Home or End leads from a tab; undefined for other keys. */
function buur(toets: string, nu: number): number | undefined {
  const aantal = PLAATSEN.length;
  switch (toets) {
    case 'ArrowRight':
      return (nu + 1) % aantal;
    case 'ArrowLeft':
      return (nu + aantal - 1) % aantal;
    case 'Home':
      return 0;
    case 'End':
      return aantal - 1;
    default:
      return undefined;
  }
}

/** Moves the focus along the tabs; Enter or space opens the one with the focus. */
function loopLangs(gebeurtenis: KeyboardEvent<HTMLDivElement>): void {
  const tabs = [...gebeurtenis.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const nu = tabs.findIndex((tab) => tab === document.activeElement);
  const volgende = nu < 0 ? undefined : buur(gebeurtenis.key, nu);
  if (volgende === undefined) return;
  gebeurtenis.preventDefault();
  tabs[volgende]?.focus();
}

/**
 * The four places; fits 320 px. Fluent's own arrow keys put hidden but focusable elements around the tabs, which
 * axe rightly refuses: data-tabster switches that off, and the keys are handled here.
 */
export function Plaatsen({ plaats, geopend, bijKies }: Props) {
  const stijl = useStyles();
  return (
    <nav aria-label="Onderdelen" className={stijl.balk}>
      <TabList
        size="small"
        className={stijl.lijst}
        data-tabster={undefined}
        selectedValue={plaats}
        onKeyDown={loopLangs}
        onTabSelect={(_, { value }) => {
          const gekozen = PLAATSEN.find((naam) => naam === value);
          if (gekozen) bijKies(gekozen);
        }}
      >
        {PLAATSEN.map((naam) => (
          <Tab
            key={naam}
            value={naam}
            id={tabId(naam)}
            tabIndex={naam === plaats ? 0 : -1}
            aria-controls={geopend.includes(naam) ? paneelId(naam) : undefined}
            className={stijl.tab}
          >
            {NAMEN[naam]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
