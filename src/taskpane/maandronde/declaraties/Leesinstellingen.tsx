import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { aw320, AW320_AFGELEID } from '../../../invoer/aw319/formaat';
import type { Aw320posities } from '../../../invoer/aw319/formaat';
import type { Leesopties } from '../../../invoer/soort';
import { TABELVELDEN, TABELVELDNAMEN } from '../../../invoer/tabel/kolommen';
import { Keuzelijst, alsOpties } from '../../onderdelen/Keuzelijst';

const useStyles = makeStyles({
  blok: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  posities: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  opties: Leesopties;
  /** headings of tables in which a column was missing; none = nothing to point out */
  koppen: readonly string[];
  /** whether there are files to read again */
  kanOpnieuw: boolean;
  bijOpties(opties: Leesopties): void;
  bijOpnieuw(): void;
}

const POSITIES: readonly (readonly [veld: keyof Aw320posities, label: string])[] = [
  ['code', 'Berichtcode'],
  ['recordlengte', 'Recordlengte'],
  ['toegekend', 'Toegekend bedrag vanaf'],
  ['debet', 'Debet/credit op'],
  ['totaalToegekend', 'Totaal toegekend vanaf'],
  ['totaalDebet', 'Debet/credit totaal op'],
];

/** Why positions can't be; undefined when they can. */
function bezwaar(posities: Aw320posities): string | undefined {
  try {
    aw320(posities);
    return undefined;
  } catch (fout) {
    return fout instanceof RangeError ? fout.message : undefined;
  }
}

function Aw320velden({ opties, bijOpties }: Pick<Props, 'opties' | 'bijOpties'>) {
  const stijl = useStyles();
  const posities = opties.aw320 ?? AW320_AFGELEID;
  const zet = (veld: keyof Aw320posities, tekst: string) =>
    bijOpties({ ...opties, aw320: { ...posities, [veld]: veld === 'code' ? tekst : Number(tekst) } });
  const zin = bezwaar(posities);
  return (
    <div className={stijl.blok} role="group" aria-label="Posities van AW320">
      <Text>
        Van AW320 is geen openbare beschrijving. Deze posities zijn afgeleid van verwante berichten; pas ze
        aan als uw beschrijving anders zegt.
      </Text>
      <div className={stijl.posities}>
        {POSITIES.map(([veld, label]) => (
          <Field key={veld} label={label}>
            <Input
              inputMode="numeric"
              value={String(posities[veld])}
              onChange={(_, { value }) => /^\d{0,4}$/.test(value) && zet(veld, value)}
            />
          </Field>
        ))}
      </div>
      {zin !== undefined && <Text role="alert">{zin}</Text>}
    </div>
  );
}

function Kolommen({ opties, koppen, bijOpties }: Pick<Props, 'opties' | 'koppen' | 'bijOpties'>) {
  const stijl = useStyles();
  const kolommen = opties.tabel?.kolommen ?? {};
  return (
    <div className={stijl.posities} role="group" aria-label="Kolommen van de tabel">
      {TABELVELDEN.map((veld) => (
        <Field key={veld} label={`Kolom met ${TABELVELDNAMEN[veld]}`}>
          <Keuzelijst
            waarde={kolommen[veld] ?? ''}
            opties={[{ waarde: '', tekst: 'zoals herkend' }, ...alsOpties(koppen)]}
            bij={(kop) => {
              const nieuw = { ...kolommen, [veld]: kop === '' ? undefined : kop };
              bijOpties({ ...opties, tabel: { ...opties.tabel, kolommen: nieuw } });
            }}
          />
        </Field>
      ))}
    </div>
  );
}

/** How files are read; closed unless there are columns to point out. */
export function Leesinstellingen({ opties, koppen, kanOpnieuw, bijOpties, bijOpnieuw }: Props) {
  const stijl = useStyles();
  return (
    <Accordion collapsible multiple defaultOpenItems={koppen.length > 0 ? ['instellingen'] : []}>
      <AccordionItem value="instellingen">
        <AccordionHeader>Hoe bestanden worden gelezen</AccordionHeader>
        <AccordionPanel className={stijl.blok}>
          {koppen.length > 0 && <Kolommen opties={opties} koppen={koppen} bijOpties={bijOpties} />}
          <Field label="Van wie is een prestatie?">
            <RadioGroup
              value={opties.aanbieder ?? 'declarant'}
              onChange={(_, { value }) =>
                bijOpties({ ...opties, aanbieder: value === 'uitvoerder' ? 'uitvoerder' : 'declarant' })
              }
            >
              <Radio value="declarant" label="Wie declareert (hij heeft de afspraak)" />
              <Radio value="uitvoerder" label="Wie de zorg levert" />
            </RadioGroup>
          </Field>
          <Field label="Decimaalteken in tabellen">
            <RadioGroup
              value={opties.tabel?.decimaal ?? ''}
              onChange={(_, { value }) => {
                const tabel = {
                  ...opties.tabel,
                  decimaal: value === ',' || value === '.' ? value : undefined,
                } as const;
                bijOpties({ ...opties, tabel });
              }}
            >
              <Radio value="" label="Zoals de getallen laten zien" />
              <Radio value="," label="Komma (1.234,56)" />
              <Radio value="." label="Punt (1,234.56)" />
            </RadioGroup>
          </Field>
          <Aw320velden opties={opties} bijOpties={bijOpties} />
          {kanOpnieuw && <Button onClick={bijOpnieuw}>Lees de bestanden opnieuw</Button>}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
