import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Celwijziging } from '../../../werkmap';
import { aantal } from '../../getallen';
import { celtekst } from '../../maandronde/celtekst';
import { Celtabel } from '../../onderdelen/Celtabel';
import type { Schrijfvoorstel } from '../afleiden';
import type { Positie } from '../positie';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bladen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  blad: { display: 'flex', flexDirection: 'column' },
  uitleg: { paddingLeft: '32px', color: tokens.colorNeutralForeground2 },
  kop: { padding: 0 },
  lijst: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  voorstel: Schrijfvoorstel;
  positie: Positie;
  toestemming: boolean;
  bijPositie(deel: Partial<Positie>): void;
  bijToestemming(ja: boolean): void;
}

/** Whether the workbook already holds exactly these sheets. */
export function staatErAl({ uitkomst, voorbeeld }: Schrijfvoorstel): boolean {
  if (!uitkomst.gelukt || !voorbeeld) return false;
  const bestaand = uitkomst.plan.bladen.every(({ blad }) => blad.soort === 'bestaand');
  return bestaand && voorbeeld.nieuw.length + voorbeeld.gewijzigd.length === 0;
}

/** 'Nieuw blad Herschikking' or 'Blad Herschikking: 12 cellen veranderen, 3 komen erbij.' per sheet. */
export function bladregels({ uitkomst, voorbeeld }: Schrijfvoorstel): string[] {
  if (!uitkomst.gelukt || !voorbeeld) return [];
  return uitkomst.plan.bladen.map(({ blad }) => {
    const op = (cellen: readonly Celwijziging[]) => cellen.filter(({ cel }) => cel.blad === blad.naam).length;
    const [nieuw, gewijzigd] = [op(voorbeeld.nieuw), op(voorbeeld.gewijzigd)];
    if (blad.soort === 'nieuw') return `Nieuw blad ${blad.naam}, ${aantal(nieuw, 'cel', 'cellen')}.`;
    if (nieuw + gewijzigd === 0) return `Blad ${blad.naam} is bij.`;
    const delen = [
      ...(gewijzigd ? [`${aantal(gewijzigd, 'cel verandert', 'cellen veranderen')}`] : []),
      ...(nieuw ? [`${aantal(nieuw, 'cel komt', 'cellen komen')} erbij`] : []),
    ];
    return `Blad ${blad.naam}: ${delen.join(', ')}.`;
  });
}

const BLADEN = [
  [
    'overhevelingen',
    'Overhevelingen',
    'Het voorstel om tekorten op te lossen, en een register om bij te houden.',
  ],
  [
    'brieven',
    'Brieven',
    'Een tabel om brieven mee samen te voegen: een rij met haar zin per aanbieder en leveringsvorm.',
  ],
] as const;

function Bladen({ positie, bijPositie }: Pick<Props, 'positie' | 'bijPositie'>) {
  const stijl = useStyles();
  return (
    <fieldset className={stijl.bladen}>
      <legend className={stijl.kop}>
        <Text>Bladen</Text>
      </legend>
      <div className={stijl.blad}>
        <Checkbox label="Herschikking" checked disabled />
        <Text size={200} className={stijl.uitleg}>
          De verdeling per aanbieder met de reden van elke euro; rekent mee als er iets verandert.
        </Text>
      </div>
      {BLADEN.map(([naam, label, uitleg]) => (
        <div key={naam} className={stijl.blad}>
          <Checkbox
            label={label}
            checked={positie[naam]}
            onChange={(_, { checked }) => bijPositie({ [naam]: checked === true })}
          />
          <Text size={200} className={stijl.uitleg}>
            {uitleg}
          </Text>
        </div>
      ))}
    </fieldset>
  );
}

function regels(cellen: readonly Celwijziging[]) {
  return cellen.map(({ cel, oud, nieuw }) => ({ cel, nu: celtekst(oud), wordt: celtekst(nieuw) }));
}

function Voorbeeld({
  voorstel,
  toestemming,
  bijToestemming,
}: Pick<Props, 'voorstel' | 'toestemming' | 'bijToestemming'>) {
  const stijl = useStyles();
  const { uitkomst, voorbeeld, eigen } = voorstel;
  if (!uitkomst.gelukt) {
    return <Text role="alert">Er is nog niets te schrijven. {uitkomst.zin}</Text>;
  }
  return (
    <>
      <ul className={stijl.lijst} aria-label="Wat er gebeurt">
        {[...bladregels(voorstel), ...uitkomst.opmerkingen].map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      {eigen.length > 0 && (
        <>
          <Text weight="semibold">Deze cellen hebt u zelf gewijzigd</Text>
          <Celtabel titel="Cellen die u zelf hebt gewijzigd" regels={regels(eigen)} />
          <Checkbox
            label={eigen.length === 1 ? 'Overschrijf deze cel' : `Overschrijf deze ${eigen.length} cellen`}
            checked={toestemming}
            onChange={(_, { checked }) => bijToestemming(checked === true)}
          />
        </>
      )}
      {eigen.length === 0 && voorbeeld !== undefined && voorbeeld.gewijzigd.length > 0 && (
        <Celtabel titel="Cellen die veranderen" regels={regels(voorbeeld.gewijzigd)} />
      )}
    </>
  );
}

/** Step 5: which sheets, and what exactly will change. */
export function Schrijfstap(props: Props) {
  const stijl = useStyles();
  return (
    <div className={stijl.geheel}>
      <Bladen {...props} />
      <Voorbeeld {...props} />
    </div>
  );
}
