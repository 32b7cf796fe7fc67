import { Button, Skeleton, SkeletonItem, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Werkmapdienst } from '../../werkmap';
import { Kop } from '../onderdelen/Kop';
import { Bezig, Meldingbalk } from '../onderdelen/Meldingbalk';
import { ActieveStap, KlareStap, LatereStap } from '../onderdelen/Stap';
import { Voet } from '../onderdelen/Voet';
import { STAPPEN } from './afleiden';
import type { Maandrondebeeld, Stapnaam } from './afleiden';
import { useFormulesHerstellen } from './useFormulesHerstellen';
import { useMaandronde } from './useMaandronde';
import type { Maandronde as Logica } from './useMaandronde';
import { inhoudVan, NAMEN, TITELS, uitkomstVan } from './stappen';
import { voetVan } from './voetVan';

const useStyles = makeStyles({
  venster: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  midden: { flexGrow: 1, overflowY: 'auto', minHeight: 0 },
  wacht: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** Nothing to see under half a second; then placeholders. */
function Wachten({ leesfout, bijOpnieuw }: { leesfout?: string | undefined; bijOpnieuw(): void }) {
  const stijl = useStyles();
  const [lang, zetLang] = useState(false);
  useEffect(() => {
    const klok = setTimeout(() => zetLang(true), 500);
    return () => clearTimeout(klok);
  }, []);
  if (leesfout !== undefined) {
    return (
      <div className={stijl.wacht} role="alert">
        <Text>{leesfout}</Text>
        <Button onClick={bijOpnieuw}>Lees opnieuw</Button>
      </div>
    );
  }
  if (!lang) return null;
  return (
    <Skeleton className={stijl.wacht} aria-label="De werkmap wordt gelezen">
      <SkeletonItem size={24} />
      <SkeletonItem size={64} />
      <SkeletonItem size={64} />
    </Skeleton>
  );
}

function Stappen({ ronde, logica }: { ronde: Maandrondebeeld; logica: Logica }) {
  // The focus goes to the title of a step the user went to, not to the one the pane opens with.
  const [begin] = useState<Stapnaam>(ronde.stap);
  const [gelopen, zetGelopen] = useState(false);
  if (!gelopen && ronde.stap !== begin) zetGelopen(true);
  const huidige = STAPPEN.indexOf(ronde.stap);
  return STAPPEN.map((stap, i) => {
    if (i < huidige) {
      return (
        <KlareStap
          key={stap}
          naam={NAMEN[stap]}
          uitkomst={uitkomstVan(stap, ronde)}
          bijOpenen={() => logica.naarStap(stap)}
        />
      );
    }
    if (i > huidige) return <LatereStap key={stap} naam={NAMEN[stap]} />;
    return (
      <ActieveStap
        key={stap}
        nummer={i + 1}
        van={STAPPEN.length}
        naam={NAMEN[stap]}
        titel={TITELS[stap]}
        focus={gelopen}
      >
        {inhoudVan(ronde, logica)}
      </ActieveStap>
    );
  });
}

/** The maandronde: header, steps, messages and foot. */
export function Maandronde({ dienst }: { dienst: Werkmapdienst }) {
  const stijl = useStyles();
  const logica = useMaandronde(dienst);
  const herstellen = useFormulesHerstellen(dienst);
  const { ronde, melding: eigenMelding, bezig } = logica;
  const melding = eigenMelding ?? herstellen.melding;
  const voet = ronde && voetVan(ronde, logica);
  return (
    <div className={stijl.venster}>
      <Kop
        uitgangspunten={ronde?.uitgangspunten}
        weergave={ronde?.weergave ?? 'k€'}
        bezig={herstellen.bezig}
        bijWijzigen={() => logica.naarStap('uitgangspunten')}
        bijWeergave={(weergave) => void logica.kiesWeergave(weergave)}
        bijHerstellen={() => void herstellen.herstel()}
      />
      <main className={stijl.midden}>
        {ronde ? (
          <Stappen ronde={ronde} logica={logica} />
        ) : (
          <Wachten leesfout={logica.leesfout} bijOpnieuw={logica.leesOpnieuw} />
        )}
      </main>
      {bezig !== undefined && <Bezig tekst={bezig} />}
      {melding && (
        <Meldingbalk
          melding={melding}
          bijOngedaan={() => melding.ongedaan && void logica.maakOngedaan(melding.ongedaan)}
          bijBekijk={() =>
            melding.blad !== undefined && logica.toon(melding.blad, { blad: melding.blad, rij: 0, kolom: 0 })
          }
          bijSluiten={() => {
            logica.sluitMelding();
            herstellen.sluitMelding();
          }}
        />
      )}
      {voet && <Voet {...voet} uit={voet.uit === true || bezig !== undefined} />}
    </div>
  );
}
