import { Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { NUL, cent } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import type { Weergave } from '../../werkmap';
import type { Regiouitkomst } from '../../werkmap/herschikking/types';
import type { WatAls } from '../../werkmap/herschikking/vraag';
import { bedrag, kortBedrag } from '../getallen';
import { Bedragveld } from './Bedragveld';
import { Gezet } from './Gezet';
import { Keuzelijst, alsOpties } from '../onderdelen/Keuzelijst';
import { Schuif } from './Schuif';
import { metOverheveling, overhevelingVan } from './watAls';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  paar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  /** The outcome as it is now: what a regio has left can go elsewhere. */
  regios: readonly Regiouitkomst[];
  watAls: WatAls;
  weergave: Weergave;
  bij(watAls: WatAls): void;
}

/** The regio with most to spare, and the one that lacks most: what one would try first. */
export function eerstePaar(regios: readonly Regiouitkomst[]): { van: string; naar: string } | undefined {
  const [ruimst] = [...regios].sort((a, b) => b.rest - a.rest);
  const krapst = [...regios]
    .filter(({ regio }) => regio !== ruimst?.regio)
    .sort((a, b) => b.nietVergoed + b.overschrijding - a.nietVergoed - a.overschrijding)[0];
  return ruimst && krapst && { van: ruimst.regio, naar: krapst.regio };
}

/** Round steps of about a hundredth of the way: 1, 2 or 5 with noughts, in euros. */
export function schuifstap(hoogste: Cent): Cent {
  const honderdste = Math.max(1, hoogste / 100 / 100);
  const macht = 10 ** Math.floor(Math.log10(honderdste));
  const stap = [1, 2, 5, 10].map((n) => n * macht).find((n) => n >= honderdste * 0.999) ?? 10 * macht;
  return cent(Math.round(stap) * 100);
}

/** Money from the ZIN of one regio to that of another, as far as the first has something left. */
export function Overhevelschuif({ regios, watAls, weergave, bij }: Props) {
  const stijl = useStyles();
  const [gekozen, zetGekozen] = useState(() => eerstePaar(regios));
  const namen = alsOpties(regios.map(({ regio }) => regio));
  if (!gekozen) return null;
  const { van, naar } = gekozen;
  const nu = overhevelingVan(watAls, van, naar);
  const rest = regios.find(({ regio }) => regio === van)?.rest ?? NUL;
  const hoogste = cent(nu + rest);
  const stap = schuifstap(hoogste);
  const gezet = watAls.overhevelingen.filter((o) => o.van.regio !== o.naar.regio);
  const zet = (waarde: Cent) => bij(metOverheveling(watAls, van, naar, waarde));
  // Choosing the regio of the other side swaps them.
  const kies = (nieuw: { van: string; naar: string }) =>
    zetGekozen(nieuw.van === nieuw.naar ? { van: naar, naar: van } : nieuw);
  return (
    <div className={stijl.geheel}>
      <div className={stijl.paar}>
        <Field label="Overhevelen van">
          <Keuzelijst size="small" waarde={van} opties={namen} bij={(regio) => kies({ van: regio, naar })} />
        </Field>
        <Field label="naar">
          <Keuzelijst size="small" waarde={naar} opties={namen} bij={(regio) => kies({ van, naar: regio })} />
        </Field>
      </div>
      <Schuif
        label={`Van ${van} naar ${naar} (${weergave})`}
        waarde={nu}
        laagste={0}
        hoogste={Math.max(stap, Math.ceil(hoogste / stap) * stap)}
        stap={stap}
        gezegd={nu === 0 ? 'niets' : kortBedrag(nu)}
        uit={hoogste === 0}
        bij={(waarde) => zet(cent(Math.min(waarde, hoogste)))}
        veld={
          <Bedragveld
            naam={`Bedrag van ${van} naar ${naar}, in ${weergave}`}
            waarde={nu}
            weergave={weergave}
            bij={(waarde) => zet(waarde ?? NUL)}
          />
        }
      />
      <Text size={200}>
        {rest > 0
          ? `${van} houdt nog ${kortBedrag(rest)} over.`
          : `${van} houdt niets over. Typ een bedrag om toch over te hevelen.`}
      </Text>
      <Gezet
        titel="Overhevelingen in dit scenario"
        regels={gezet.map((o) => ({
          naam: `${o.van.regio} → ${o.naar.regio}`,
          bedrag: bedrag(cent(o.bedrag), weergave),
          weg: `Verwijder de overheveling van ${o.van.regio} naar ${o.naar.regio}`,
          bijWeg: () => bij(metOverheveling(watAls, o.van.regio, o.naar.regio, NUL)),
        }))}
      />
    </div>
  );
}
