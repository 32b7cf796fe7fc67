import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { RIJNAMEN, eenheidnaam, gebiednaam } from '../../../../werkmap';
import type { Gebied, Geplakt as Geplaktetekst } from '../../../../werkmap';
import { aantal, getal } from '../../../getallen';

const useStyles = makeStyles({
  vak: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  schuif: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Words stay whole: what doesn't fit is scrolled to.
  tabel: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, overflowWrap: 'normal' },
  cel: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  label: { minWidth: '104px' },
  kop: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom', textAlign: 'right' },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Gelezen = Extract<Geplaktetekst, { soort: 'gelezen' }>;

interface Props {
  geplakt: Gelezen;
  bijToon(blad: string, plek: Gebied): void;
  bijZetOm(): void;
}

/** What was read in the text, in its own unit; what isn't there stays blank. */
function Voorbeeld({ geplakt: { regios, rijen, eenheid } }: Pick<Props, 'geplakt'>) {
  const stijl = useStyles();
  const toon = (centen: number | null) => (centen === null ? '' : getal(centen / 100 / eenheid.factor));
  return (
    <div className={stijl.schuif} role="region" aria-label="Wat er in de tabel komt" tabIndex={0}>
      <table className={stijl.tabel}>
        <thead>
          <tr>
            <th scope="col" className={`${stijl.cel} ${stijl.label}`}>
              {eenheidnaam(eenheid.factor)}
            </th>
            {[...regios, 'Totaal'].map((naam) => (
              <th key={naam} scope="col" className={`${stijl.cel} ${stijl.kop}`}>
                {naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ rij, bedragen, totaal }) => (
            <tr key={rij}>
              <th scope="row" className={`${stijl.cel} ${stijl.label}`}>
                {RIJNAMEN[rij]}
              </th>
              {[...bedragen, totaal].map((bedrag, i) => (
                <td key={regios[i] ?? 'Totaal'} className={`${stijl.cel} ${stijl.getal}`}>
                  {toon(bedrag)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A table that was pasted as text: what was read, and a new worksheet with it when the user says so. */
export function Geplakt({ geplakt, bijToon, bijZetOm }: Props) {
  const stijl = useStyles();
  const [bekijkt, zetBekijkt] = useState(false);
  const { blad, gebied, regios, rijen } = geplakt;
  return (
    <section className={stijl.vak} aria-label="Geplakte tabel">
      <Text>
        Blad {blad} bevat een geplakte tabel als tekst. Formules kunnen daar niet mee rekenen; WLZ kan er een
        tabel van maken.
      </Text>
      {bekijkt && (
        <>
          <Voorbeeld geplakt={geplakt} />
          <Text>
            {aantal(rijen.length, 'rij', 'rijen')} van {aantal(regios.length, 'regio', 'regio’s')}, op een
            nieuw blad. Uw tekst blijft zoals die is.
          </Text>
        </>
      )}
      <div className={stijl.knoppen}>
        {bekijkt ? (
          <>
            <Button appearance="primary" onClick={bijZetOm}>
              Maak de tabel
            </Button>
            <Button onClick={() => zetBekijkt(false)}>Annuleren</Button>
          </>
        ) : (
          <Button onClick={() => zetBekijkt(true)}>Zet om naar een tabel</Button>
        )}
        <Button
          appearance="subtle"
          onClick={() => bijToon(blad, gebied)}
          aria-label={`Toon de tekst, ${gebiednaam(gebied)} op blad ${blad}`}
        >
          Toon
        </Button>
      </div>
    </section>
  );
}
