import { Button, Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { LEVERINGSVORMEN } from '../../domein/leveringsvorm';
import { RICHTINGEN } from '../../domein/signaal';
import type { Regiosignaal, Signaalfilter } from '../../domein/signaal';
import { leesGegevens } from '../../werkmap/herschikking/gegevens';
import { leesSignalen, signaalplan } from '../../werkmap/herschikking/signaal';
import { leesHerschikstand } from '../../werkmap/herschikking/vraag';
import type { Plaatsprops } from '../gedeeld/plaats';
import { aantal } from '../getallen';
import { Probleemlijst } from '../onderdelen/Probleemlijst';
import { beginvraag, kaderVan } from './afleiden';
import { Keuzelijst } from '../onderdelen/Keuzelijst';
import { huidigeVraag } from './scenariostand';
import { ergsteRegio } from './signaal';
import { Signalen } from './Signalen';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
  breed: { gridColumn: '1 / -1' },
});

/** Stands for no filter. */
const ALLES = '';

/** What the user chose to look at; an empty text is no filter. */
interface Gekozen {
  regio?: string;
  leveringsvorm: string;
  richting: string;
}

/** The filter that was chosen, as the domain wants it. */
function filterVan({ leveringsvorm, richting }: Gekozen): Signaalfilter {
  const vorm = LEVERINGSVORMEN.find((naam) => naam === leveringsvorm);
  const kant = RICHTINGEN.find((naam) => naam === richting);
  return { ...(vorm && { leveringsvorm: vorm }), ...(kant && { richting: kant }) };
}

/** All signals of the workbook as it is now, and how they were read. */
function useSignalen({ werkmap: { beeld }, uitgangspunten }: Plaatsprops) {
  return useMemo(() => {
    const kader = kaderVan(uitgangspunten);
    const stand = leesHerschikstand(beeld);
    const vraag = stand.soort === 'gevonden' ? huidigeVraag(stand.waarde) : beginvraag(beeld, kader);
    const gegevens = leesGegevens(beeld, vraag, kader);
    return { kader, vraag, gegevens, ...leesSignalen(vraag, gegevens) };
  }, [beeld, uitgangspunten]);
}

interface Filterprops {
  regios: readonly Regiosignaal[];
  gekozen: Gekozen & { regio: string };
  bij(deel: Partial<Gekozen>): void;
}

function Filters({ regios, gekozen, bij }: Filterprops) {
  const stijl = useStyles();
  const vormen = new Set(regios.flatMap(({ signalen }) => signalen.map(({ rij }) => rij.leveringsvorm)));
  const aanwezig = LEVERINGSVORMEN.filter((vorm) => vormen.has(vorm));
  return (
    <div className={stijl.filters}>
      {regios.length > 1 && (
        <Field label="Regio" className={stijl.breed}>
          <Keuzelijst
            size="small"
            waarde={gekozen.regio}
            opties={regios.map(({ regio }) => ({ waarde: regio, tekst: regio }))}
            bij={(regio) => bij({ regio })}
          />
        </Field>
      )}
      <Field label="Richting">
        <Keuzelijst
          size="small"
          waarde={gekozen.richting}
          opties={[
            { waarde: ALLES, tekst: 'Alles' },
            { waarde: 'overproductie', tekst: 'Meer dan afgesproken' },
            { waarde: 'onderproductie', tekst: 'Minder dan afgesproken' },
          ]}
          bij={(richting) => bij({ richting })}
        />
      </Field>
      {aanwezig.length > 1 && (
        <Field label="Leveringsvorm">
          <Keuzelijst
            size="small"
            waarde={gekozen.leveringsvorm}
            opties={[
              { waarde: ALLES, tekst: 'Alle' },
              ...aanwezig.map((vorm) => ({ waarde: vorm, tekst: vorm })),
            ]}
            bij={(leveringsvorm) => bij({ leveringsvorm })}
          />
        </Field>
      )}
    </div>
  );
}

/**
 * Per regio the aanbieders that explain its surplus or deficit most, with their share and trend. A click selects the
 * row in the sheet; what is shown can be written as a sheet, for all regio's.
 */
export function Signaallijst(props: Plaatsprops) {
  const stijl = useStyles();
  const { dienst, werkmap, schrijven, weergave, aanleiding } = props;
  const { beeld } = werkmap;
  const { kader, vraag, gegevens, regios, problemen } = useSignalen(props);
  const [keuze, zetKeuze] = useState<Gekozen>({ leveringsvorm: ALLES, richting: ALLES });
  const gevraagd = keuze.regio ?? aanleiding?.regio;
  const regio = regios.some((signaal) => signaal.regio === gevraagd) ? gevraagd : ergsteRegio(regios);
  const gefilterd = useMemo(
    () => leesSignalen(vraag, gegevens, filterVan(keuze)).regios,
    [vraag, gegevens, keuze],
  );
  const getoond = gefilterd.find((signaal) => signaal.regio === regio);

  async function schrijf(): Promise<void> {
    const plan = signaalplan(beeld, gefilterd, kader);
    if (plan) await schrijven.schrijf(plan, (blad) => `De signaallijst staat op blad ${blad}.`);
  }

  const rijen = gefilterd.reduce((som, { signalen }) => som + signalen.length, 0);
  return (
    <div className={stijl.geheel}>
      {getoond ? (
        <>
          <Filters
            regios={regios}
            gekozen={{ ...keuze, regio: getoond.regio }}
            bij={(deel) => zetKeuze({ ...keuze, ...deel })}
          />
          <Signalen
            key={getoond.regio}
            regio={getoond}
            weergave={weergave}
            bijKies={(cel) => void dienst.toon(cel.blad, cel)}
          />
          <div>
            <Button
              size="small"
              disabledFocusable={rijen === 0 || schrijven.bezig !== undefined}
              onClick={() => void schrijf()}
            >
              Schrijf als blad ({aantal(rijen, 'rij', 'rijen')})
            </Button>
          </div>
        </>
      ) : (
        <Text>
          Er zijn nog geen aanbieders om te vergelijken. Wijs in Herschikken de lijst met afspraken en
          prognoses aan.
        </Text>
      )}
      {problemen.length > 0 && (
        <Probleemlijst
          problemen={problemen}
          bijToon={(cel) => void dienst.toon(cel.blad, cel)}
          bijNeemOver={() => undefined}
        />
      )}
    </div>
  );
}
