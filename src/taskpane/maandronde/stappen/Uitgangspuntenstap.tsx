import { Checkbox, Field, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { uitvoerders } from '../../../beleid/zorgkantoren';
import type { Uitvoerder } from '../../../beleid/zorgkantoren';
import { MAANDNAMEN, maandnaam } from '../../../domein/datum';
import type { Uitgangspunten } from '../../../werkmap';
import { aantal } from '../../getallen';
import { Keuzelijst, alsOpties } from '../../onderdelen/Keuzelijst';

const useStyles = makeStyles({
  velden: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  naast: { display: 'grid', gridTemplateColumns: '1fr 1.4fr', gap: tokens.spacingHorizontalM },
  regios: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  regiokop: { display: 'flex', justifyContent: 'space-between', width: '100%', padding: 0 },
  lijst: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    alignItems: 'start',
  },
  herkomst: { color: tokens.colorNeutralForeground2 },
  fout: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  uitgangspunten: Uitgangspunten;
  uitvoerder: Uitvoerder;
  /** Stored uitgangspunten could not be used. */
  onbruikbaar: boolean;
  /** The kantoor and the year are those chosen last on this computer. */
  uitVoorkeur: boolean;
  bijKeuze(uitgangspunten: Uitgangspunten): void;
}

/** 'CZ, 2024, t/m januari, 6 regio's' */
export function uitgangspuntenuitkomst({ uitvoerder, jaar, peilmaand, regios }: Uitgangspunten): string {
  return `${uitvoerder}, ${jaar} t/m ${maandnaam(peilmaand)}, ${aantal(regios.length, 'regio', 'regio’s')}`;
}

/** The years to choose from: around the one chosen. */
function jaren(jaar: number): number[] {
  return Array.from({ length: 5 }, (_, i) => jaar - 2 + i).filter((keuze) => keuze >= 2015 && keuze <= 2099);
}

function Regios({ uitgangspunten, uitvoerder, bijKeuze }: Omit<Props, 'onbruikbaar' | 'uitVoorkeur'>) {
  const stijl = useStyles();
  const namen = uitvoerder.regios.map(({ naam }) => naam);
  const gekozen = new Set(uitgangspunten.regios);
  const alle = gekozen.size === namen.length;
  const kies = (regios: string[]) => bijKeuze({ ...uitgangspunten, regios });
  const wissel = (naam: string) => kies(namen.filter((regio) => gekozen.has(regio) !== (regio === naam)));
  return (
    <fieldset className={stijl.regios}>
      <legend className={stijl.regiokop}>
        <Text>Regio’s</Text>
        {namen.length > 1 && (
          <Link inline as="button" type="button" onClick={() => kies(alle ? [] : namen)}>
            {alle ? 'Geen' : 'Alle'}
          </Link>
        )}
      </legend>
      <div className={stijl.lijst}>
        {namen.map((naam) => (
          <Checkbox key={naam} label={naam} checked={gekozen.has(naam)} onChange={() => wissel(naam)} />
        ))}
      </div>
      {gekozen.size === 0 && (
        <Text role="alert" className={stijl.fout}>
          Kies ten minste één regio.
        </Text>
      )}
    </fieldset>
  );
}

/** Step 1: for whom, which year, up to which month, which regio's. */
export function Uitgangspuntenstap(props: Props) {
  const { uitgangspunten, uitvoerder, onbruikbaar, uitVoorkeur, bijKeuze } = props;
  const stijl = useStyles();
  function kiesUitvoerder(naam: string): void {
    const nieuw = uitvoerders.find((u) => u.naam === naam);
    if (!nieuw || nieuw.naam === uitgangspunten.uitvoerder) return;
    bijKeuze({ ...uitgangspunten, uitvoerder: nieuw.naam, regios: nieuw.regios.map((regio) => regio.naam) });
  }
  return (
    <div className={stijl.velden}>
      {onbruikbaar && (
        <Text>De bewaarde keuzes in deze werkmap waren niet bruikbaar. Dit is een nieuw voorstel.</Text>
      )}
      {uitVoorkeur && (
        <Text size={200} className={stijl.herkomst}>
          Zorgkantoor en jaar zoals u ze het laatst koos op deze computer.
        </Text>
      )}
      <Field label="Zorgkantoor">
        <Keuzelijst
          waarde={uitgangspunten.uitvoerder}
          opties={alsOpties(uitvoerders.map(({ naam }) => naam))}
          bij={kiesUitvoerder}
        />
      </Field>
      <div className={stijl.naast}>
        <Field label="Jaar">
          <Keuzelijst
            waarde={String(uitgangspunten.jaar)}
            opties={alsOpties(jaren(uitgangspunten.jaar).map(String))}
            bij={(jaar) => bijKeuze({ ...uitgangspunten, jaar: Number(jaar) })}
          />
        </Field>
        <Field label="Declaraties t/m">
          <Keuzelijst
            waarde={String(uitgangspunten.peilmaand)}
            opties={MAANDNAMEN.map((tekst, i) => ({ waarde: String(i + 1), tekst }))}
            bij={(maand) => bijKeuze({ ...uitgangspunten, peilmaand: Number(maand) })}
          />
        </Field>
      </div>
      <Regios uitgangspunten={uitgangspunten} uitvoerder={uitvoerder} bijKeuze={bijKeuze} />
    </div>
  );
}
