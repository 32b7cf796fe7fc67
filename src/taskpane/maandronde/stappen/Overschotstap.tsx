import { Link, Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NUL } from '../../../domein/geld';
import { opsomming } from '../../../domein/tekst';
import type { Regiouitkomst, Uitkomst, Weergave } from '../../../werkmap';
import { aantal, bedrag, kortBedrag } from '../../getallen';
import type { Plaatsprops } from '../../gedeeld/plaats';
import { Overschotbalken } from '../../onderdelen/Overschotbalken';
import { tekortEerst } from '../../onderdelen/tekortEerst';

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
  verder: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

interface Props {
  uitkomst: Uitkomst;
  weergave: Weergave;
  bijWeergave(weergave: Weergave): void;
  bijKies(regio: Regiouitkomst): void;
  /** To another place, with this regio (and cell). */
  naar: Plaatsprops['naar'];
  /** What comes beneath it. */
  children?: ReactNode;
}

/** More deficits than this are counted in the text; the bars show them all. */
const MEESTE_ZINNEN = 3;

/** The regio's that are short, the largest deficit first. */
const tekorten = ({ regios }: Uitkomst) =>
  tekortEerst(regios.filter(({ overschot }) => overschot !== null && overschot < 0));

const tekortzin = ({ regio, overschot }: Regiouitkomst) =>
  `${regio} komt ${kortBedrag(overschot ?? NUL)} tekort.`;

/** 'Zuid-Limburg komt € 52,5 mln tekort.' and what that means for all regio's together. */
export function overschotzinnen(uitkomst: Uitkomst): string[] {
  const kort = tekorten(uitkomst);
  const onbekend = uitkomst.regios.filter(({ overschot }) => overschot === null);
  const zinnen = kort.slice(0, MEESTE_ZINNEN).map(tekortzin);
  const meer = kort.length - MEESTE_ZINNEN;
  if (meer > 0) zinnen.push(`Nog ${aantal(meer, 'regio komt', 'regio’s komen')} tekort.`);
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

/** What can be done with one regio: why, whose amounts, and for a deficit what to do about it. */
function Regioacties({ regio, overschot, cel, naar }: Regiouitkomst & Pick<Props, 'naar'>) {
  return (
    <>
      <Link inline as="button" onClick={() => naar('controles', { regio, cel })}>
        Waarom?
      </Link>
      <Link inline as="button" onClick={() => naar('controles', { regio })}>
        Signaallijst
      </Link>
      {overschot !== null && overschot < 0 && (
        <Link inline as="button" onClick={() => naar('herschikken', { regio })}>
          Herschikken
        </Link>
      )}
    </>
  );
}

/** Step 4: which regio's are short, live from the worksheet. */
export function Overschotstap({ uitkomst, weergave, bijWeergave, bijKies, naar, children }: Props) {
  const stijl = useStyles();
  const { totaal } = uitkomst;
  const [kortste] = tekorten(uitkomst);
  const [eerste] = tekortEerst(uitkomst.regios);
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
              aria-label={keuze === 'k€' ? 'k€: bedragen × € 1.000' : '€: bedragen in euro’s'}
              onClick={() => weergave !== keuze && bijWeergave(keuze)}
            >
              {keuze}
            </ToggleButton>
          ))}
        </div>
      </div>
      <Overschotbalken
        regios={uitkomst.regios}
        weergave={weergave}
        bijKies={bijKies}
        acties={(regio) => <Regioacties {...regio} naar={naar} />}
      />
      {uitkomst.regios.length > 1 && (
        <div className={stijl.totaal}>
          <span>Totaal</span>
          <span className={totaal !== null && totaal < 0 ? stijl.tekort : ''}>
            {totaal === null ? '#N/B' : bedrag(totaal, weergave)}
          </span>
        </div>
      )}
      <div className={stijl.verder}>
        {kortste && (
          <Link inline as="button" onClick={() => naar('herschikken', { regio: kortste.regio })}>
            Herschik {kortste.regio}
          </Link>
        )}
        <Link inline as="button" onClick={() => eerste && naar('controles', { regio: eerste.regio })}>
          Welke aanbieders verklaren dit?
        </Link>
      </div>
      {children}
    </div>
  );
}
