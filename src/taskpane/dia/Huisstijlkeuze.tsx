import { Button, Dropdown, Field, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Huisstijl } from '../../dia/huisstijl';
import { KLEURNAMEN } from '../../dia/leesbaar';
import { leesLogo, leesStijl } from './stijlbestand';

const useStyles = makeStyles({
  geheel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  kleuren: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingVerticalXS,
  },
  kleur: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  vakje: { width: '36px', height: '28px', padding: 0, flexShrink: 0 },
  keuze: { minWidth: '0' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  aanpassing: { margin: 0 },
  verborgen: { display: 'none' },
});

const KLEUREN = Object.keys(KLEURNAMEN) as (keyof Huisstijl['kleuren'])[];

/** Fonts that nearly every computer has; the style's own is offered too. */
const LETTERTYPEN = ['Arial', 'Calibri', 'Georgia', 'Segoe UI', 'Tahoma', 'Times New Roman', 'Verdana'];

interface Props {
  stijl: Huisstijl;
  eigen: boolean;
  /** the style of another workbook, to start with */
  vorige: Huisstijl | undefined;
  /** which colours are shown otherwise on the slide, because they can't be read */
  aanpassingen: readonly string[];
  /** the logo's description for who doesn't see it */
  uitvoerder: string;
  /** null: back to our own */
  bijStijl(stijl: Huisstijl | null): void;
}

function Lettertype({ stijl, bijStijl }: Pick<Props, 'stijl' | 'bijStijl'>) {
  const eigen = stijl.lettertypen.tekst;
  const namen = LETTERTYPEN.includes(eigen) ? LETTERTYPEN : [eigen, ...LETTERTYPEN];
  const klassen = useStyles();
  return (
    <Field label="Lettertype">
      <Dropdown
        className={klassen.keuze}
        value={eigen}
        selectedOptions={[eigen]}
        onOptionSelect={(_, { optionValue }) =>
          optionValue !== undefined &&
          bijStijl({ ...stijl, lettertypen: { koppen: optionValue, tekst: optionValue } })
        }
      >
        {namen.map((naam) => (
          <Option key={naam} value={naam}>
            {naam}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function Kleuren({ stijl, bijStijl }: Pick<Props, 'stijl' | 'bijStijl'>) {
  const klassen = useStyles();
  const id = useId();
  return (
    <div className={klassen.kleuren} role="group" aria-label="Kleuren">
      {KLEUREN.map((kleur) => (
        <div key={kleur} className={klassen.kleur}>
          <input
            id={`${id}${kleur}`}
            type="color"
            className={klassen.vakje}
            value={stijl.kleuren[kleur].toLowerCase()}
            onChange={({ target }) =>
              bijStijl({ ...stijl, kleuren: { ...stijl.kleuren, [kleur]: target.value.toUpperCase() } })
            }
          />
          <label htmlFor={`${id}${kleur}`}>{KLEURNAMEN[kleur]}</label>
        </div>
      ))}
    </div>
  );
}

/** The browser's own question for a file, opened by a button elsewhere. */
function Bestandkiezer({
  kiezer,
  naam,
  soorten,
  bijKies,
}: {
  kiezer: RefObject<HTMLInputElement | null>;
  naam: string;
  soorten: string;
  bijKies(bestand: File): void;
}) {
  const klassen = useStyles();
  return (
    <input
      ref={kiezer}
      type="file"
      className={klassen.verborgen}
      aria-label={naam}
      accept={soorten}
      onChange={({ target }) => {
        const bestand = target.files?.[0];
        if (bestand) bijKies(bestand);
        target.value = ''; // the same file may be chosen again
      }}
    />
  );
}

/** Told as soon as a colour is chosen that can't be read. */
function Aanpassingen({ zinnen }: { zinnen: readonly string[] }) {
  const klassen = useStyles();
  return (
    <div role="status">
      {zinnen.map((zin) => (
        <Text key={zin} as="p" block size={200} className={klassen.aanpassing}>
          {zin}
        </Text>
      ))}
    </div>
  );
}

/** Colours, font and logo of the slides; kept in the workbook, and offered in the next. */
export function Huisstijlkeuze({ stijl, eigen, vorige, aanpassingen, uitvoerder, bijStijl }: Props) {
  const klassen = useStyles();
  const kiezer = useRef<HTMLInputElement>(null);
  const presentatie = useRef<HTMLInputElement>(null);
  const [opmerkingen, zetOpmerkingen] = useState<readonly string[]>([]);
  const zelf = (nieuw: Huisstijl | null) => bijStijl(nieuw && { ...nieuw, naam: 'Eigen' });

  async function neemLogo(bestand: File): Promise<void> {
    const lezing = await leesLogo(bestand, `Logo van ${uitvoerder} zorgkantoor`);
    zetOpmerkingen(lezing.gelukt ? [] : [lezing.zin]);
    if (lezing.gelukt) zelf({ ...stijl, logo: lezing.logo });
  }

  async function neemStijl(bestand: File): Promise<void> {
    const lezing = await leesStijl(bestand);
    zetOpmerkingen(lezing.gelukt ? lezing.opmerkingen : [lezing.zin]);
    if (lezing.gelukt) bijStijl(lezing.stijl);
  }

  function zonderLogo(): void {
    const kaal = { ...stijl };
    delete kaal.logo;
    zelf(kaal);
  }

  return (
    <div className={klassen.geheel}>
      <Kleuren stijl={stijl} bijStijl={zelf} />
      <Aanpassingen zinnen={aanpassingen} />
      <Lettertype stijl={stijl} bijStijl={zelf} />
      <div className={klassen.knoppen}>
        <Button size="small" onClick={() => presentatie.current?.click()}>
          Neem over uit presentatie
        </Button>
        <Button size="small" onClick={() => kiezer.current?.click()}>
          {stijl.logo ? 'Ander logo' : 'Kies logo'}
        </Button>
        {stijl.logo && (
          <Button size="small" onClick={zonderLogo}>
            Zonder logo
          </Button>
        )}
        {/* one button for there and back, so that the focus stays on it */}
        {(eigen || vorige) && (
          <Button size="small" onClick={() => (eigen ? zelf(null) : vorige && bijStijl(vorige))}>
            {eigen ? 'Terug naar standaard' : 'Neem uw vorige huisstijl'}
          </Button>
        )}
      </div>
      <Bestandkiezer
        kiezer={kiezer}
        naam="Logobestand"
        soorten="image/png,image/jpeg,image/gif,image/svg+xml"
        bijKies={(bestand) => void neemLogo(bestand)}
      />
      <Bestandkiezer
        kiezer={presentatie}
        naam="Presentatie met uw huisstijl"
        soorten=".pptx,.potx"
        bijKies={(bestand) => void neemStijl(bestand)}
      />
      {opmerkingen.map((zin) => (
        <Text key={zin} role="alert" size={200}>
          {zin}
        </Text>
      ))}
      <Text size={200}>
        De huisstijl wordt in deze werkmap bewaard, en op deze computer om een volgende werkmap mee te
        beginnen.
      </Text>
    </div>
  );
}
