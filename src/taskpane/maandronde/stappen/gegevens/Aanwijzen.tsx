import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Invoerrij } from '../../../../domein/contracteerruimte';
import { RIJNAMEN, gebiednaam } from '../../../../werkmap';
import type { Selectie } from '../../../../werkmap';
import { aangewezen } from '../../aanwijzen';
import type { Aanwijzing } from '../../aanwijzen';
import type { Koppelbeeld } from '../../koppelen';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  titel: { margin: 0, outlineStyle: 'none' },
  vak: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  rij: Invoerrij;
  koppel: Koppelbeeld;
  regios: number;
  /** What is selected in the sheet, live. */
  selectie: Selectie | undefined;
  bijNeem(aanwijzing: Aanwijzing): void;
  bijStop(): void;
}

/** What is recognised in the selected cells, or why nothing is. */
export function herkendzin(aanwijzing: Aanwijzing | undefined, rij: Invoerrij, regios: number): string {
  const naam = RIJNAMEN[rij];
  if (!aanwijzing) {
    return (
      `Hier staat geen ${naam} per regio. Selecteer een cel in een tabel met de namen van de regio’s en een ` +
      `label als ‘${naam}’, of in een lijst met aanbieders.`
    );
  }
  if (aanwijzing.soort === 'kolom')
    return `Kolom ‘${aanwijzing.kop}’ van de lijst op blad ${aanwijzing.lijst.blad}, opgeteld per regio.`;
  const { keuze } = aanwijzing;
  return `${keuze.naam}: ${keuze.gevuld} van ${regios} regio’s hebben een bedrag.`;
}

/** The user selects cells in the sheet; the pane says what it sees there and one click takes it. */
export function Aanwijzen({ rij, koppel, regios, selectie, bijNeem, bijStop }: Props) {
  const stijl = useStyles();
  const id = useId();
  const titel = useRef<HTMLHeadingElement>(null);
  useEffect(() => titel.current?.focus(), []);
  const aanwijzing = aangewezen(koppel, rij, selectie);
  return (
    <section
      className={stijl.geheel}
      aria-labelledby={id}
      onKeyDown={({ key }) => key === 'Escape' && bijStop()}
    >
      <Text as="h3" weight="semibold" id={id} ref={titel} tabIndex={-1} className={stijl.titel}>
        Selecteer in het blad waar {RIJNAMEN[rij]} staat.
      </Text>
      <div className={stijl.vak} aria-live="polite">
        <Text weight="semibold">
          {selectie ? `Blad ${selectie.blad}, ${gebiednaam(selectie.gebied)}` : 'Nog niets geselecteerd'}
        </Text>
        {selectie && <Text>{herkendzin(aanwijzing, rij, regios)}</Text>}
      </div>
      <div className={stijl.knoppen}>
        <Button
          appearance="primary"
          disabledFocusable={!aanwijzing}
          onClick={() => aanwijzing && bijNeem(aanwijzing)}
        >
          Gebruik dit
        </Button>
        <Button onClick={bijStop}>Annuleren</Button>
      </div>
    </section>
  );
}
