import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { leesGetaltekst } from '../../../domein/getaltekst';
import { MEESTE_LEEFTIJDEN } from '../../../werkmap';
import { Getalinvoer } from '../../onderdelen/Getalinvoer';
import type { Lezing } from '../../onderdelen/Getalinvoer';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  velden: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start', // a field with a complaint is higher than the others
  },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const alsTekst = (waarde: number | undefined) =>
  waarde === undefined ? '' : String(waarde).replace('.', ',');

/** In percents. An emptied field changes nothing: a pattern has no holes. */
function leesGraad(tekst: string): Lezing<number | undefined> | undefined {
  if (tekst.trim() === '') return undefined;
  const getal = leesGetaltekst(tekst.replace('%', ''));
  if (!getal || getal.lte(0) || getal.gt(150)) {
    return { gelukt: false, zin: 'Typ een percentage boven 0 en tot 150.' };
  }
  return { gelukt: true, waarde: getal.toNumber() };
}

interface Props {
  /** Percents, the youngest month first. */
  patroon: readonly number[];
  bij(patroon: number[]): void;
}

/** The own pattern: a percentage per age. Older months than the last one follow that one. */
export function Patrooninvoer({ patroon, bij }: Props) {
  const stijl = useStyles();
  const velden = Math.max(1, patroon.length);
  const laatste = patroon.at(-1);
  return (
    <div className={stijl.geheel} role="group" aria-label="Eigen uitlooppatroon">
      <div className={stijl.velden}>
        {Array.from({ length: velden }, (_leeg, leeftijd) => (
          <Getalinvoer
            key={leeftijd}
            label={leeftijd === 0 ? 'Jongste maand' : `${leeftijd} mnd oud`}
            achter="%"
            waarde={patroon[leeftijd]}
            tekst={alsTekst(patroon[leeftijd])}
            lees={leesGraad}
            bij={(waarde) => {
              if (waarde === undefined) return;
              bij([...patroon.slice(0, leeftijd), waarde, ...patroon.slice(leeftijd + 1)]);
            }}
          />
        ))}
      </div>
      <div className={stijl.knoppen}>
        <Button
          size="small"
          disabled={laatste === undefined || patroon.length >= MEESTE_LEEFTIJDEN}
          onClick={() => bij([...patroon, Math.max(laatste ?? 0, 100)])}
        >
          Voeg een maand toe
        </Button>
        {patroon.length > 1 && (
          <Button size="small" onClick={() => bij(patroon.slice(0, -1))}>
            Haal de oudste weg
          </Button>
        )}
      </div>
    </div>
  );
}
