import { Link, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Celpositie, Probleem, Weergave } from '../../../werkmap';
import type { Herschikuitkomst, Regiouitkomst } from '../../../werkmap/herschikking/types';
import type { WatAls } from '../../../werkmap/herschikking/vraag';
import { aantal, kortBedrag } from '../../getallen';
import { Probleemlijst } from '../../onderdelen/Probleemlijst';
import { Geraakt } from '../Geraakt';
import { Overhevelschuif } from '../Overhevelschuif';
import { Regiobalken } from '../Regiobalken';
import { Ruimteschuif } from '../Ruimteschuif';
import { Scenarios } from '../Scenarios';
import type { BewaardScenario, Scenarionaam } from '../Scenarios';
import type { Stapnaam } from '../positie';
import { Uitklap } from '../../onderdelen/Uitklap';
import { heeftWatAls, zonderWatAls } from '../watAls';
import type { Basis } from '../watAls';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  knoppen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  uitkomst: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  zinnen: { display: 'flex', flexDirection: 'column' },
});

/** How much there is to solve in another step. */
export interface Stapproblemen {
  stap: Stapnaam;
  naam: string;
  aantal: number;
}

interface Props {
  regios: readonly Basis[];
  watAls: WatAls;
  /** Only for a regime that leaves it open. */
  overproductie: boolean | undefined;
  uitkomst: Herschikuitkomst | undefined;
  /** The outcome without what-if; absent when there is no what-if. */
  basis: Herschikuitkomst | undefined;
  /** What is wrong with the what-if. */
  problemen: readonly Probleem[];
  /** What is to be solved in the steps before. */
  elders: readonly Stapproblemen[];
  bewaard: readonly BewaardScenario[];
  weergave: Weergave;
  /** The regio the user came here for. */
  regio: string | undefined;
  bijWatAls(watAls: WatAls): void;
  bijOverproductie(aan: boolean): void;
  bijBewaar(naam: Scenarionaam): void;
  bijTerugNaar(naam: Scenarionaam): void;
  bijToon(cel: Celpositie): void;
  bijStap(stap: Stapnaam): void;
}

/** 'Van € 10,0 mln is € 9,8 mln verdeeld; € 150.000 blijft over.' and what isn't paid, against without what-if. */
export function uitkomstzinnen(totaal: Regiouitkomst, basis: Regiouitkomst | undefined): string[] {
  const { beschikbaar, verdeeld, rest, overschrijding, nietVergoed } = totaal;
  const slot =
    overschrijding > 0
      ? `dat is ${kortBedrag(overschrijding)} boven de ruimte`
      : rest > 0
        ? `${kortBedrag(rest)} blijft over`
        : 'er blijft niets over';
  const ander =
    basis && basis.nietVergoed !== nietVergoed ? ` (zonder wijziging ${kortBedrag(basis.nietVergoed)})` : '';
  const rechts =
    nietVergoed > 0 ? `${kortBedrag(nietVergoed)} wordt niet vergoed` : 'Alle prognoses worden vergoed';
  return [
    `Van ${kortBedrag(beschikbaar)} ruimte is ${kortBedrag(verdeeld)} verdeeld; ${slot}.`,
    `${rechts}${ander}.`,
  ];
}

/** More regio's than these are shown on request. */
const EERSTE_REGIOS = 8;

/** What isn't paid first; otherwise in the order they came. */
function ergsteEerst(regios: readonly Regiouitkomst[]): Regiouitkomst[] {
  const ernst = ({ nietVergoed, overschrijding }: Regiouitkomst) => nietVergoed + overschrijding;
  return [...regios].sort((a, b) => ernst(b) - ernst(a));
}

function Uitkomst({
  uitkomst,
  basis,
  weergave,
  bijToon,
}: Pick<Props, 'basis' | 'weergave' | 'bijToon'> & { uitkomst: Herschikuitkomst }) {
  const stijl = useStyles();
  const [alles, zetAlles] = useState(false);
  const regios = ergsteEerst(uitkomst.regios);
  const getoond = alles ? regios : regios.slice(0, EERSTE_REGIOS);
  return (
    <>
      <div className={stijl.zinnen} aria-live="polite">
        {uitkomstzinnen(uitkomst.totaal, basis?.totaal).map((zin) => (
          <Text key={zin}>{zin}</Text>
        ))}
        {uitkomst.regime.bereik === 'kantoor' && uitkomst.regios.length > 1 && (
          <Text size={200}>Dit regime verdeelt over het hele zorgkantoor: de regio’s vullen elkaar aan.</Text>
        )}
      </div>
      <Regiobalken regios={getoond} weergave={weergave} />
      {getoond.length < regios.length && (
        <Link as="button" type="button" onClick={() => zetAlles(true)}>
          Alle {regios.length} regio’s tonen
        </Link>
      )}
      <Geraakt uitkomst={uitkomst} basis={basis} weergave={weergave} bijToon={bijToon} />
    </>
  );
}

/** The way to the steps in which something is still to be solved. */
function Elders({ elders, bijStap }: Pick<Props, 'elders' | 'bijStap'>) {
  return elders.map(({ stap, naam, aantal: hoeveel }) => (
    <Link key={stap} as="button" type="button" onClick={() => bijStap(stap)}>
      {aantal(hoeveel, 'probleem', 'problemen')} bij stap {naam}
    </Link>
  ));
}

/** Step 4: try out other ruimte, and see at once what it does. */
export function Watalsstap(props: Props) {
  const stijl = useStyles();
  const { regios, watAls, overproductie, uitkomst, problemen, weergave, bijWatAls } = props;
  const tussen = watAls.overhevelingen.some(({ van, naar }) => van.regio !== naar.regio);
  return (
    <div className={stijl.geheel}>
      <div className={stijl.knoppen}>
        <Ruimteschuif
          key={props.regio}
          begin={props.regio}
          regios={regios}
          watAls={watAls}
          weergave={weergave}
          bij={bijWatAls}
        />
        {uitkomst && regios.length > 1 && (
          <Uitklap titel="Overhevelen tussen regio’s" open={tussen}>
            <Overhevelschuif regios={uitkomst.regios} watAls={watAls} weergave={weergave} bij={bijWatAls} />
          </Uitklap>
        )}
        {overproductie !== undefined && (
          <Switch
            label="Overproductie financieren"
            checked={overproductie}
            onChange={(_, { checked }) => props.bijOverproductie(checked)}
          />
        )}
        {heeftWatAls(watAls) && (
          <Link as="button" type="button" onClick={() => bijWatAls(zonderWatAls(watAls))}>
            Zet alles terug
          </Link>
        )}
      </div>
      {problemen.length > 0 && (
        <Probleemlijst problemen={problemen} bijToon={props.bijToon} bijNeemOver={() => undefined} />
      )}
      <Elders {...props} />
      <div className={stijl.uitkomst}>
        {uitkomst ? (
          <Uitkomst {...props} uitkomst={uitkomst} />
        ) : (
          <Text>Er valt nog niets te verdelen. Los eerst op wat hierboven staat.</Text>
        )}
        <Scenarios {...props} nu={uitkomst} />
      </div>
    </div>
  );
}
