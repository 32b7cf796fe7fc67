import { Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { NUL } from '../../domein/geld';
import type { Weergave } from '../../werkmap';
import type { WatAls } from '../../werkmap/herschikking/vraag';
import { Bedragveld } from './Bedragveld';
import { Gezet } from './Gezet';
import { Keuzelijst, alsOpties } from '../onderdelen/Keuzelijst';
import { Percentageveld } from './Percentageveld';
import { gezegdPercentage, metTeken, percentage } from './procent';
import { Schuif } from './Schuif';
import { aanpassingVan, metBedrag, metProcent, procentVan } from './watAls';
import type { Basis } from './watAls';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  euro: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px',
    columnGap: tokens.spacingHorizontalS,
  },
  bij: { alignSelf: 'center', textAlign: 'right', color: tokens.colorNeutralForeground2 },
});

/** The slider goes this far either way, in percents; more can be typed. */
const VERSTE = 10;
const ALLE = 'Alle regio’s';

interface Props {
  regios: readonly Basis[];
  watAls: WatAls;
  weergave: Weergave;
  bij(watAls: WatAls): void;
}

/** The regio's that were chosen, and what they are called. */
interface Doelprops extends Props {
  wie: string;
}

/** One slider with its fields, for the regio's that were chosen. */
function Doel({ regios, wie, watAls, weergave, bij }: Doelprops) {
  const stijl = useStyles();
  const procent = procentVan(watAls, regios);
  const zet = (waarde: number) => {
    const namen = regios.map(({ regio }) => regio);
    bij(metProcent(watAls, namen, waarde));
  };
  return (
    <>
      <Schuif
        label={`Ruimte van ${wie}`}
        waarde={procent}
        laagste={-VERSTE}
        hoogste={VERSTE}
        stap={0.5}
        gezegd={gezegdPercentage(procent)}
        bij={zet}
        veld={<Percentageveld naam={`Ruimte van ${wie}, in procenten`} waarde={procent} bij={zet} />}
      />
      <div className={stijl.euro}>
        <Text size={200} className={stijl.bij}>
          meer of minder, in {weergave}
        </Text>
        <Bedragveld
          naam={`Meer of minder ruimte voor ${wie}, in ${weergave}`}
          waarde={aanpassingVan(watAls, regios)}
          weergave={weergave}
          magNegatief
          bij={(waarde) => bij(metBedrag(watAls, regios, waarde ?? NUL))}
        />
      </div>
    </>
  );
}

/** More or less ruimte, for one regio or all of them, as a percentage or an amount. */
export function Ruimteschuif({
  regios,
  begin,
  watAls,
  weergave,
  bij,
}: Props & { begin?: string | undefined }) {
  const stijl = useStyles();
  const [gekozen, zetGekozen] = useState(begin ?? ALLE);
  const een = regios.filter(({ regio }) => regio === gekozen);
  const doel = een.length ? een : regios;
  const wie = doel.length > 1 ? 'alle regio’s' : (doel[0]?.regio ?? '');
  const soorten = new Set(regios.map(({ regio }) => JSON.stringify(watAls.aanpassing[regio])));
  // The same for all is what the slider already says.
  const anders = soorten.size === 1 ? [] : regios.filter(({ regio }) => regio in watAls.aanpassing);
  return (
    <div className={stijl.geheel}>
      {regios.length > 1 && (
        <Field label="Meer of minder ruimte voor">
          <Keuzelijst
            size="small"
            waarde={een.length ? gekozen : ALLE}
            opties={alsOpties([ALLE, ...regios.map(({ regio }) => regio)])}
            bij={zetGekozen}
          />
        </Field>
      )}
      <Doel regios={doel} wie={wie} watAls={watAls} weergave={weergave} bij={bij} />
      {regios.length > 1 && (
        <Gezet
          titel="Regio’s met meer of minder ruimte"
          regels={anders.map((basis) => ({
            naam: basis.regio,
            bedrag: `${percentage(procentVan(watAls, [basis]))}% · ${metTeken(aanpassingVan(watAls, [basis]), weergave)}`,
            weg: `Zet de ruimte van ${basis.regio} terug`,
            bijWeg: () => bij(metProcent(watAls, [basis.regio], 0)),
          }))}
        />
      )}
    </div>
  );
}
