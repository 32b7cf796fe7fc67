import { Button, Field, Text, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';

const useStyles = makeStyles({
  vak: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  boven: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  verborgen: { display: 'none' },
});

interface Props {
  bezig: boolean;
  bijBestanden(bestanden: readonly File[]): void;
}

/** Where files are dropped, chosen or a table is pasted. */
export function Bestandskeuze({ bezig, bijBestanden }: Props) {
  const stijl = useStyles();
  const invoer = useRef<HTMLInputElement>(null);
  const [boven, zetBoven] = useState(false);
  const [plakken, zetPlakken] = useState<string>();
  const laatLos = (gebeurtenis: DragEvent) => {
    gebeurtenis.preventDefault();
    zetBoven(false);
    if (!bezig) bijBestanden([...gebeurtenis.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(stijl.vak, boven && stijl.boven)}
      onDragOver={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        zetBoven(true);
      }}
      onDragLeave={() => zetBoven(false)}
      onDrop={laatLos}
      data-testid="bestandsvak"
    >
      <Text>Sleep AW319-, AW320- of CSV-bestanden hierheen. Persoonsgegevens worden niet gelezen.</Text>
      <div className={stijl.knoppen}>
        <Button icon={<DocumentAddRegular />} disabled={bezig} onClick={() => invoer.current?.click()}>
          Bestanden kiezen
        </Button>
        <Button
          disabled={bezig}
          onClick={() => zetPlakken((tekst) => (tekst === undefined ? '' : undefined))}
        >
          Tabel plakken
        </Button>
      </div>
      <input
        ref={invoer}
        type="file"
        multiple
        className={stijl.verborgen}
        aria-label="Declaratiebestanden"
        onChange={({ target }) => {
          bijBestanden([...(target.files ?? [])]);
          target.value = ''; // so that the same file can be chosen again
        }}
      />
      {plakken !== undefined && (
        <>
          <Field label="Plak de tabel, met de koppen erbij">
            <Textarea value={plakken} onChange={(_, { value }) => zetPlakken(value)} rows={4} />
          </Field>
          <Button
            disabled={bezig || plakken.trim() === ''}
            onClick={() => {
              bijBestanden([new File([plakken], 'Geplakte tabel')]);
              zetPlakken(undefined);
            }}
          >
            Lees de tabel
          </Button>
        </>
      )}
    </div>
  );
}
