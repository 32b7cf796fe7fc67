import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Invoerrij } from '../../../../domein/contracteerruimte';
import { RIJNAMEN, gebiednaam } from '../../../../werkmap';
import type { Koppelvraag, Selectie, Werkmapbeeld } from '../../../../werkmap';
import { aangewezen, waaromNietHier } from '../../aanwijzen';
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
  tabel: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cel: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  rij: Invoerrij;
  koppel: Koppelbeeld;
  waarin: { beeld: Werkmapbeeld; vraag: Koppelvraag };
  /** What is selected in the sheet, live. */
  selectie: Selectie | undefined;
  bijNeem(aanwijzing: Aanwijzing): void;
  bijStop(): void;
}

/** What is recognised in the selected cells, or why nothing is. */
export function herkendzin(aanwijzing: Aanwijzing | undefined, rij: Invoerrij, regios: number): string {
  const naam = RIJNAMEN[rij];
  if (!aanwijzing) {
    const cellen =
      regios === 1 ? 'de cel met het bedrag' : `${regios} cellen naast of onder elkaar, één per regio`;
    return `Hier staat geen ${naam} per regio. Selecteer ${cellen}, of een cel in een tabel of lijst.`;
  }
  if (aanwijzing.soort === 'kolom')
    return `Kolom ‘${aanwijzing.kop}’ van de lijst op blad ${aanwijzing.lijst.blad}, opgeteld per regio.`;
  if (aanwijzing.soort === 'bereik')
    return 'Klopt het bedrag bij elke regio? Dan kunt u deze cellen gebruiken.';
  const { keuze } = aanwijzing;
  return `${keuze.naam}: ${keuze.gevuld} van ${regios} regio’s hebben een bedrag.`;
}

/** Which regio gets which cell. */
function Bereikcellen({ cellen }: Pick<Extract<Aanwijzing, { soort: 'bereik' }>, 'cellen'>) {
  const stijl = useStyles();
  return (
    <table className={stijl.tabel} aria-label="Welke cel bij welke regio">
      <tbody>
        {cellen.map(({ regio, cel, tekst }) => (
          <tr key={regio}>
            <th scope="row" className={stijl.cel}>
              {regio}
            </th>
            <td className={stijl.cel}>{cel === '' ? 'geen cel' : cel}</td>
            <td className={`${stijl.cel} ${stijl.getal}`}>{cel !== '' && tekst === '' ? '(leeg)' : tekst}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The user selects cells in the sheet; the pane says what it sees there and one click takes it. */
export function Aanwijzen({ rij, koppel, waarin, selectie, bijNeem, bijStop }: Props) {
  const stijl = useStyles();
  const id = useId();
  const titel = useRef<HTMLHeadingElement>(null);
  useEffect(() => titel.current?.focus(), []);
  const aanwijzing = aangewezen(koppel, rij, selectie, waarin);
  const waarom = selectie && !aanwijzing ? waaromNietHier(selectie, waarin) : undefined;
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
        {selectie && <Text>{herkendzin(aanwijzing, rij, waarin.vraag.regios.length)}</Text>}
        {waarom !== undefined && <Text>{waarom}</Text>}
        {aanwijzing?.soort === 'bereik' && <Bereikcellen cellen={aanwijzing.cellen} />}
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
