import { Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { celnaam } from '../../werkmap';
import type { Celpositie, Werkmapbeeld } from '../../werkmap';
import { celOp } from '../../werkmap/beeld/werkmapbeeld';
import type { Plaats, Uitleg, Uitlegbeleid, Uitleginvoer } from '../../werkmap/waarom/uitleg';
import { plaatsnaam } from '../../werkmap/waarom/verwijzing';
import type { Waaromstand } from './useWaarom';

const useStyles = makeStyles({
  geheel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    minWidth: 0,
  },
  titel: { margin: 0, overflowWrap: 'anywhere' },
  stil: { color: tokens.colorNeutralForeground2 },
  waarde: { fontVariantNumeric: 'tabular-nums' },
  berekening: {
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  kop: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  lijst: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  regel: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  naam: { minWidth: 0, overflowWrap: 'anywhere' },
  rechts: { display: 'flex', gap: tokens.spacingHorizontalS, marginLeft: 'auto', maxWidth: '100%' },
  getal: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', minWidth: 0 },
  beleid: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
  },
});

interface Props {
  beeld: Werkmapbeeld;
  stand: Waaromstand;
  bijToon(plaats: Plaats): void;
}

function vriendelijk(beeld: Werkmapbeeld, positie: Celpositie | undefined): string {
  if (!positie) return 'Kies een cel in het werkblad. Hier leest u waar het getal vandaan komt.';
  const { waarde, formule } = celOp(beeld, positie);
  if (waarde === '') return 'Deze cel is leeg. Kies een cel met een uitkomst.';
  return typeof formule === 'string' && formule.startsWith('=')
    ? 'Dit is een eigen formule zonder WLZ-functie. Die leest u in de formulebalk.'
    : 'Deze cel is zelf ingevuld: er zit geen berekening achter.';
}

function Invoer({
  invoer,
  eenheid,
  blad,
  bijToon,
}: {
  invoer: readonly Uitleginvoer[];
  eenheid?: string | undefined;
  blad: string;
  bijToon(plaats: Plaats): void;
}) {
  const stijl = useStyles();
  if (invoer.length === 0) return null;
  return (
    <>
      <Text as="h3" size={200} weight="semibold" className={stijl.kop}>
        Invoer{eenheid === undefined ? '' : ` (${eenheid})`}
      </Text>
      <ul className={stijl.lijst} aria-label="Invoer">
        {invoer.map(({ naam, waarde, plaats }) => (
          <li key={`${naam} ${JSON.stringify(plaats)}`} className={stijl.regel}>
            <Text className={stijl.naam}>{naam}</Text>
            <span className={stijl.rechts}>
              <Text className={stijl.getal}>{waarde}</Text>
              {plaats && (
                <Link
                  as="button"
                  inline
                  onClick={() => bijToon(plaats)}
                  aria-label={`Toon ${naam}, ${plaatsnaam(plaats, blad)}`}
                >
                  {plaatsnaam(plaats, blad)}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Beleid({ beleid }: { beleid: readonly Uitlegbeleid[] }) {
  const stijl = useStyles();
  if (beleid.length === 0) return null;
  return (
    <>
      <Text as="h3" size={200} weight="semibold" className={stijl.kop}>
        Beleid
      </Text>
      <ul className={stijl.lijst} aria-label="Beleid">
        {beleid.map(({ naam, waarde, bron, toelichting }) => (
          <li key={naam} className={stijl.beleid}>
            <Text>
              {naam}
              {waarde !== undefined && `: ${waarde}`}
            </Text>
            <Text size={200} className={stijl.stil}>
              Bron: {bron}
            </Text>
            {toelichting !== undefined && (
              <Text size={200} className={stijl.stil}>
                {toelichting}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Uitgelegd({
  uitleg,
  blad,
  bijToon,
}: {
  uitleg: Uitleg;
  blad: string;
  bijToon(plaats: Plaats): void;
}) {
  const stijl = useStyles();
  return (
    <>
      <Text as="h3" size={400} weight="semibold" className={stijl.titel}>
        {uitleg.titel}
      </Text>
      <Text size={500} className={stijl.waarde}>
        {uitleg.waarde}
        {uitleg.eenheid !== undefined && (
          <Text size={200} className={stijl.stil}>
            {' '}
            {uitleg.eenheid}
          </Text>
        )}
      </Text>
      {uitleg.berekening !== undefined && <Text className={stijl.berekening}>{uitleg.berekening}</Text>}
      {uitleg.zinnen.map((zin) => (
        <Text key={zin}>{zin}</Text>
      ))}
      <Invoer invoer={uitleg.invoer} eenheid={uitleg.eenheid} blad={blad} bijToon={bijToon} />
      <Beleid beleid={uitleg.beleid} />
      {uitleg.herkomst.length > 0 && (
        <Text size={200} className={mergeClasses(stijl.stil, stijl.kop)}>
          {uitleg.herkomst.join(' ')}
        </Text>
      )}
    </>
  );
}

/** The explanation of the selected cell; a click on an input goes there, and there is a way back. */
export function Waarom({ beeld, stand, bijToon }: Props) {
  const stijl = useStyles();
  const [terug, zetTerug] = useState<readonly Celpositie[]>([]);
  const { positie, uitleg } = stand;
  const vorige = terug.at(-1);

  function ga(plaats: Plaats): void {
    if (positie) zetTerug([...terug, positie]);
    bijToon(plaats);
  }
  function gaTerug(): void {
    if (!vorige) return;
    zetTerug(terug.slice(0, -1));
    bijToon({ blad: vorige.blad, gebied: { rij: vorige.rij, kolom: vorige.kolom, rijen: 1, kolommen: 1 } });
  }

  return (
    <section className={stijl.geheel} aria-label="Waarom?" aria-live="polite">
      <Text as="h2" size={200} weight="semibold" className={mergeClasses(stijl.titel, stijl.stil)}>
        Waarom?{positie && ` · ${celnaam(positie)} op blad ${positie.blad}`}
      </Text>
      {uitleg && positie ? (
        <Uitgelegd uitleg={uitleg} blad={positie.blad} bijToon={ga} />
      ) : (
        <Text>{vriendelijk(beeld, positie)}</Text>
      )}
      {vorige && (
        <div>
          <Link as="button" inline onClick={gaTerug}>
            Terug naar {celnaam(vorige)}
          </Link>
        </div>
      )}
    </section>
  );
}
