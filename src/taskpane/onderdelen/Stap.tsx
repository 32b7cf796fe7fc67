import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  regel: {
    display: 'flex',
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderRadius: 0,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    boxSizing: 'border-box',
  },
  straks: { color: tokens.colorNeutralForeground3 },
  icoon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, display: 'flex' },
  klaar: { color: tokens.colorStatusSuccessForeground1 },
  tekst: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  naam: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  actief: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  kop: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  titel: { margin: 0, outlineStyle: 'none' },
  nummer: { color: tokens.colorNeutralForeground3 },
});

interface Regelprops {
  naam: string;
  uitkomst: string;
  bijOpenen(): void;
}

/** A step that is done: one line with its outcome, click to reopen. */
export function KlareStap({ naam, uitkomst, bijOpenen }: Regelprops) {
  const stijl = useStyles();
  return (
    <Button appearance="subtle" className={stijl.regel} onClick={bijOpenen}>
      <span className={mergeClasses(stijl.icoon, stijl.klaar)}>
        <CheckmarkCircleFilled aria-label="Klaar:" />
      </span>
      <span className={stijl.tekst} title={uitkomst}>
        <span className={stijl.naam}>{naam}</span> {uitkomst}
      </span>
    </Button>
  );
}

/** A step that is still to come. */
export function LatereStap({ naam }: { naam: string }) {
  const stijl = useStyles();
  return (
    <div className={mergeClasses(stijl.regel, stijl.straks)}>
      <span className={stijl.icoon}>
        <CircleRegular aria-hidden />
      </span>
      <Text>{naam}</Text>
    </div>
  );
}

interface Stapprops {
  nummer: number;
  van: number;
  naam: string;
  /** A question or an instruction. */
  titel: string;
  /** Move the focus to the title: the user came here from another step. */
  focus: boolean;
  children: ReactNode;
}

/** The step the user is at. */
export function ActieveStap({ nummer, van, naam, titel, focus, children }: Stapprops) {
  const stijl = useStyles();
  const titelId = useId();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus || !document.hasFocus()) return; // never take the focus from somebody typing in the sheet
    kop.current?.focus({ preventScroll: true });
    kop.current?.scrollIntoView?.({ block: 'nearest' });
  }, [focus]);
  return (
    <section className={stijl.actief} aria-labelledby={titelId} aria-current="step">
      <div className={stijl.kop}>
        <Text size={200} className={stijl.nummer}>
          Stap {nummer} van {van} · {naam}
        </Text>
        <Text
          as="h2"
          size={400}
          weight="semibold"
          className={stijl.titel}
          id={titelId}
          tabIndex={-1}
          ref={kop}
        >
          {titel}
        </Text>
      </div>
      {children}
    </section>
  );
}
