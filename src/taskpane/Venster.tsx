import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useState } from 'react';
import type { ReactNode } from 'react';
import type { Werkmapdienst } from '../werkmap';
import { Controles } from './controles/Controles';
import { Functies } from './functies/Functies';
import { herstelFormules } from './gedeeld/herstelFormules';
import { BEGINVENSTER, PLAATSEN, VENSTERSLEUTEL, vensterschema } from './gedeeld/plaats';
import type { Aanleiding, Plaatsnaam, Plaatsprops } from './gedeeld/plaats';
import { useInstelling } from './gedeeld/useInstelling';
import { useSchrijven } from './gedeeld/useSchrijven';
import type { Schrijven } from './gedeeld/useSchrijven';
import { useWerkmap } from './gedeeld/useWerkmap';
import { Herschikken } from './herschikken/Herschikken';
import { Maandronde } from './maandronde/Maandronde';
import { useMaandronde } from './maandronde/useMaandronde';
import { Kop } from './onderdelen/Kop';
import { Bezig, Meldingbalk } from './onderdelen/Meldingbalk';
import { Balk } from './onderdelen/Plaats';
import { Plaatsen, paneelId, tabId } from './onderdelen/Plaatsen';
import { Wachten } from './onderdelen/Wachten';

const useStyles = makeStyles({
  venster: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  midden: { flexGrow: 1, minHeight: 0 },
  paneel: { height: '100%', outlineStyle: 'none' },
});

/** Message and progress, for the place in front. */
function Onderbalk({ dienst, schrijven }: { dienst: Werkmapdienst; schrijven: Schrijven }) {
  const { melding, bezig } = schrijven;
  const blad = melding?.blad;
  return (
    <>
      {bezig && <Bezig {...bezig} />}
      {melding && (
        <Meldingbalk
          melding={melding}
          bijOngedaan={() => melding.ongedaan && void schrijven.maakOngedaan(melding.ongedaan)}
          bijBekijk={() =>
            blad !== undefined && void dienst.toon(blad, melding.plek ?? { blad, rij: 0, kolom: 0 })
          }
          bijSluiten={() => schrijven.meld(undefined)}
        />
      )}
    </>
  );
}

/** Which place is in front, which were opened before, and what the user was sent there for. */
function usePlaats(dienst: Werkmapdienst, beeld: Plaatsprops['werkmap']['beeld'] | undefined) {
  const { waarde, zet } = useInstelling(dienst, beeld, VENSTERSLEUTEL, vensterschema, BEGINVENSTER);
  const { plaats } = waarde;
  const [geopend, zetGeopend] = useState<readonly Plaatsnaam[]>([]);
  const [gestuurd, zetGestuurd] = useState<{ plaats: Plaatsnaam; aanleiding: Aanleiding }>();
  if (beeld && !geopend.includes(plaats)) zetGeopend([...geopend, plaats]);
  const kies = (nieuw: Plaatsnaam) => zet({ versie: 1, plaats: nieuw });
  function naar(nieuw: Plaatsnaam, aanleiding?: Aanleiding): void {
    if (aanleiding) zetGestuurd({ plaats: nieuw, aanleiding });
    kies(nieuw);
    // The link that was clicked disappears; the focus goes along to the place.
    requestAnimationFrame(() => document.getElementById(paneelId(nieuw))?.focus());
  }
  return { plaats, geopend, gestuurd, kies, naar };
}

/** The pane: header, tabs, and the place in front. Every place keeps its state while another one is in front. */
export function Venster({ dienst }: { dienst: Werkmapdienst }) {
  const stijl = useStyles();
  const toestand = useWerkmap(dienst);
  const { beeld } = toestand;
  const schrijven = useSchrijven(dienst, toestand.lees);
  const logica = useMaandronde(dienst, toestand, schrijven);
  const { plaats, geopend, gestuurd, kies, naar } = usePlaats(dienst, beeld);
  const { ronde } = logica;
  const laatste = dienst.laatste();

  function inhoud(naam: Plaatsnaam): ReactNode {
    if (!beeld || !ronde) return null;
    const { uitgangspunten, weergave } = ronde;
    const werkmap = { ...toestand, beeld };
    const aanleiding = gestuurd?.plaats === naam ? gestuurd.aanleiding : undefined;
    const props: Plaatsprops = { dienst, werkmap, schrijven, uitgangspunten, weergave, aanleiding, naar };
    switch (naam) {
      case 'maandronde':
        return <Maandronde {...props} ronde={ronde} logica={logica} />;
      case 'herschikken':
        return <Herschikken {...props} />;
      case 'functies':
        return <Functies {...props} />;
      case 'controles':
        return <Controles {...props} />;
    }
  }

  const balk = <Onderbalk dienst={dienst} schrijven={schrijven} />;
  const leeg = { balk: null, bezig: false };
  return (
    <div className={stijl.venster}>
      <Kop
        uitgangspunten={ronde?.uitgangspunten}
        weergave={ronde?.weergave ?? 'k€'}
        bezig={schrijven.bezig !== undefined}
        bijWijzigen={() => {
          logica.naarStap('uitgangspunten');
          kies('maandronde');
        }}
        bijWeergave={(weergave) => void logica.kiesWeergave(weergave)}
        bijHerstellen={() => void herstelFormules(dienst, schrijven)}
        ongedaan={laatste?.titel}
        bijOngedaan={() => laatste && void schrijven.maakOngedaan(laatste)}
      />
      <Plaatsen plaats={plaats} geopend={geopend} bijKies={kies} />
      <main className={stijl.midden}>
        {!ronde && <Wachten leesfout={toestand.leesfout} bijOpnieuw={() => void toestand.lees()} />}
        {PLAATSEN.filter((naam) => geopend.includes(naam)).map((naam) => (
          <Activity key={naam} mode={naam === plaats ? 'visible' : 'hidden'}>
            <div
              role="tabpanel"
              id={paneelId(naam)}
              aria-labelledby={tabId(naam)}
              tabIndex={-1}
              className={stijl.paneel}
            >
              <Balk value={naam === plaats ? { balk, bezig: schrijven.bezig !== undefined } : leeg}>
                {inhoud(naam)}
              </Balk>
            </div>
          </Activity>
        ))}
      </main>
    </div>
  );
}
