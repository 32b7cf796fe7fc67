import {
  Field,
  Link,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { METHODEN } from '../../../werkmap';
import type { Driehoekset, Gebied, Methode, Prognosebeeld, Weergave } from '../../../werkmap';
import { kortBedrag } from '../../getallen';
import { Keuzelijst } from '../../onderdelen/Keuzelijst';
import { Effectbalken } from './Effectbalken';
import { Patroonbeeld } from './Patroonbeeld';
import { Patrooninvoer } from './Patrooninvoer';
import type { Prognose } from './usePrognose';
import { METHODETEKST } from './woorden';

/** The title of the step. */
export const PROGNOSETITEL = 'Hoe rekent u door naar een jaar?';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  deel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  zin: { color: tokens.colorNeutralForeground2 },
  lijst: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  voetnoot: { fontStyle: 'italic' },
});

interface Props {
  prognose: Prognose;
  weergave: Weergave;
  /** Selects cells in the sheet. */
  bijToon(blad: string, plek: Gebied): void;
}

function Methodekeuze({ keuze, zet, beginpatroon }: Prognose) {
  const stijl = useStyles();
  function kies(methode: Methode): void {
    const begin = methode === 'eigen' && keuze.patroon === undefined ? { patroon: [...beginpatroon] } : {};
    zet({ ...keuze, ...begin, methode });
  }
  return (
    <RadioGroup
      aria-label="Rekenwijze"
      value={keuze.methode}
      onChange={(_, { value }) => METHODEN.filter((methode) => methode === value).forEach(kies)}
    >
      {METHODEN.map((methode) => (
        <Radio
          key={methode}
          value={methode}
          label={
            <>
              {METHODETEKST[methode].naam}
              <br />
              <Text size={200} className={stijl.zin}>
                {METHODETEKST[methode].zin}
              </Text>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}

interface Driehoekprops extends Pick<Props, 'bijToon'> {
  prognose: Prognose;
  gekozen: Driehoekset | undefined;
}

/** Which triangle, when there are more, and where it stands. */
function Driehoekkeuze({ prognose, gekozen, bijToon }: Driehoekprops) {
  const { sets, keuze, zet } = prognose;
  const plek = gekozen?.totaal.plek;
  return (
    <>
      {sets.length > 1 && (
        <Field label="Driehoek">
          <Keuzelijst
            waarde={gekozen?.id ?? ''}
            opties={sets.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
            bij={(bronId) => zet({ ...keuze, bronId })}
          />
        </Field>
      )}
      {sets.length === 1 && gekozen && <Text size={200}>Driehoek: {gekozen.naam}.</Text>}
      {plek && (
        <Link as="button" onClick={() => bijToon(plek.blad, plek.gebied)}>
          Toon de driehoek in het werkblad
        </Link>
      )}
    </>
  );
}

/** The pattern as a picture, what it rests on, and which leveringsvormen have their own. */
function Patroon({ prognose, wijze }: { prognose: Prognose; wijze: Prognosebeeld['wijze'] }) {
  const stijl = useStyles();
  const { keuze, zet } = prognose;
  const eigen = keuze.methode === 'eigen';
  const vormen = [...wijze.vormen].map(([vorm, patroon]) => `${vorm}: ${patroon.uitleg}`);
  const zinnen = [...vormen, ...wijze.terugval.values()];
  return (
    <div className={stijl.deel}>
      {eigen && <Patrooninvoer patroon={keuze.patroon ?? []} bij={(patroon) => zet({ ...keuze, patroon })} />}
      {wijze.patroon && (
        <>
          <Text weight="semibold">Zo volledig is elke maand</Text>
          <Patroonbeeld voltooiing={wijze.patroon.voltooiing} tabel={!eigen} />
          <Text size={200}>{wijze.patroon.uitleg} Oudere maanden volgen de laatste.</Text>
        </>
      )}
      {zinnen.length > 0 && (
        <ul className={stijl.lijst} aria-label="Per leveringsvorm">
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** 'De prognose komt € 14,4 mln hoger uit dan lineair.' */
export function correctiezin({ totaal }: Prognosebeeld): string | undefined {
  if (!totaal) return undefined;
  const { correctie } = totaal;
  if (correctie === 0) return undefined;
  return `De prognose komt ${kortBedrag(correctie)} ${correctie > 0 ? 'hoger' : 'lager'} uit dan lineair per maand.`;
}

function Effect({ beeld, weergave }: { beeld: Prognosebeeld; weergave: Weergave }) {
  const stijl = useStyles();
  const correctie = correctiezin(beeld);
  const metBalken = beeld.regios.some(({ overschot }) => overschot !== undefined);
  const metBand = beeld.regios.some(({ zekerheid }) => zekerheid);
  return (
    <div className={stijl.deel}>
      <Text weight="semibold">Verwacht overschot ({weergave === 'k€' ? '× € 1.000' : 'in euro’s'})</Text>
      <div aria-live="polite" className={stijl.deel}>
        {correctie !== undefined && <Text>{correctie}</Text>}
      </div>
      <Effectbalken regios={beeld.regios} weergave={weergave} />
      {metBalken && (
        <Text size={200} className={stijl.zin}>
          Smalle balk: lineair per maand. Brede balk: uw keuze.
          {metBand && ' Streep: vier van de vijf uitkomsten, als alleen de na-ijl anders loopt.'}
        </Text>
      )}
      {beeld.geenBand !== undefined && <Text size={200}>{beeld.geenBand}</Text>}
      {beeld.toets && <Text>{beeld.toets.zin}</Text>}
    </div>
  );
}

/** The step Prognose: how months become a year, what that rests on and what it changes. */
export function Prognosestap({ prognose, weergave, bijToon }: Props) {
  const stijl = useStyles();
  const { beeld, keuze } = prognose;
  if (beeld?.nietNodig !== undefined) return <Text>{beeld.nietNodig}</Text>;
  const wijze = beeld?.wijze;
  return (
    <div className={stijl.geheel}>
      <Methodekeuze {...prognose} />
      {keuze.methode === 'driehoek' && (
        <Driehoekkeuze prognose={prognose} gekozen={wijze?.set} bijToon={bijToon} />
      )}
      {wijze?.weigering !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{wijze.weigering} Tot dan rekent de tabel lineair per maand.</MessageBarBody>
        </MessageBar>
      )}
      {wijze && <Patroon prognose={prognose} wijze={wijze} />}
      {beeld && <Effect beeld={beeld} weergave={weergave} />}
      {beeld && (
        <div className={stijl.deel}>
          <Text weight="semibold">Voetnoot bij tabel en dia</Text>
          <Text className={stijl.voetnoot}>{beeld.voetnoot}</Text>
        </div>
      )}
    </div>
  );
}
