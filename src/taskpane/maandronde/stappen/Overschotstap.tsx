import { Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { NUL } from '../../../domein/geld';
import { opsomming } from '../../../domein/tekst';
import type { Regiouitkomst, Uitkomst, Weergave } from '../../../werkmap';
import { aantal, bedrag, kortBedrag } from '../../getallen';
import { Overschotbalken } from '../../onderdelen/Overschotbalken';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  zinnen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  kop: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  eenheid: { display: 'flex', gap: tokens.spacingHorizontalXXS },
  knop: { minWidth: '44px' },
  totaal: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  tekort: { color: 'var(--wlz-tekort)' },
});

interface Props {
  uitkomst: Uitkomst;
  weergave: Weergave;
  bijWeergave(weergave: Weergave): void;
  bijKies(regio: Regiouitkomst): void;
}

const tekorten = ({ regios }: Uitkomst) =>
  regios.filter(({ overschot }) => overschot !== null && overschot < 0);

/** 'Zuid-Limburg komt € 52,5 mln tekort.' and what that means for all regio's together. */
export function overschotzinnen(uitkomst: Uitkomst): string[] {
  const kort = tekorten(uitkomst);
  const onbekend = uitkomst.regios.filter(({ overschot }) => overschot === null);
  const zinnen = kort.map(({ regio, overschot }) => `${regio} komt ${kortBedrag(overschot ?? NUL)} tekort.`);
  if (kort.length === 0 && onbekend.length === 0) zinnen.push('Geen enkele regio komt tekort.');
  if (onbekend.length) {
    const namen = opsomming(onbekend.map(({ regio }) => regio));
    zinnen.push(`De gegevens van ${namen} zijn niet compleet.`);
  }
  if (uitkomst.totaal !== null && uitkomst.regios.length > 1) {
    const samen = kortBedrag(uitkomst.totaal);
    zinnen.push(
      `Samen ${uitkomst.totaal < 0 ? `komen de regio’s ${samen} tekort` : `houden de regio’s ${samen} over`}.`,
    );
  }
  return zinnen;
}

/** '6 regio's, 1 met tekort' */
export function overschotuitkomst(uitkomst: Uitkomst): string {
  return `${aantal(uitkomst.regios.length, 'regio', 'regio’s')}, ${tekorten(uitkomst).length} met tekort`;
}

/** Step 4: which regio's are short, live from the worksheet. */
export function Overschotstap({ uitkomst, weergave, bijWeergave, bijKies }: Props) {
  const stijl = useStyles();
  const { totaal } = uitkomst;
  return (
    <div className={stijl.geheel}>
      <div className={stijl.zinnen} aria-live="polite">
        {overschotzinnen(uitkomst).map((zin) => (
          <Text key={zin}>{zin}</Text>
        ))}
      </div>
      <div className={stijl.kop}>
        <Text size={200}>Verwacht overschot ({weergave === 'k€' ? '× € 1.000' : 'in euro’s'})</Text>
        <div className={stijl.eenheid} role="group" aria-label="Eenheid">
          {(['k€', '€'] as const).map((keuze) => (
            <ToggleButton
              key={keuze}
              size="small"
              className={stijl.knop}
              checked={weergave === keuze}
              aria-label={keuze === 'k€' ? 'Bedragen × € 1.000' : 'Bedragen in euro’s'}
              onClick={() => weergave !== keuze && bijWeergave(keuze)}
            >
              {keuze}
            </ToggleButton>
          ))}
        </div>
      </div>
      <Overschotbalken regios={uitkomst.regios} weergave={weergave} bijKies={bijKies} />
      {uitkomst.regios.length > 1 && (
        <div className={stijl.totaal}>
          <span>Totaal</span>
          <span className={totaal !== null && totaal < 0 ? stijl.tekort : ''}>
            {totaal === null ? '#N/B' : bedrag(totaal, weergave)}
          </span>
        </div>
      )}
    </div>
  );
}
