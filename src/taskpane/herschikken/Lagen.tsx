import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Regime } from '../../domein/herschikking';
import { garantiezin, laagzin } from './regimetekst';
import { Uitklap } from '../onderdelen/Uitklap';

const useStyles = makeStyles({
  lijst: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  bron: { display: 'block', color: tokens.colorNeutralForeground3 },
  garantie: { margin: 0, paddingBottom: tokens.spacingVerticalS },
});

/** The layers of a regime to unfold, in the order in which they are funded, each with its source. */
export function Lagen({ regime }: { regime: Regime }) {
  const stijl = useStyles();
  return (
    <Uitklap titel="Lagen en bronnen" naam={`Lagen en bronnen van ${regime.titel}`}>
      {regime.garantie && (
        <Text as="p" block size={200} className={stijl.garantie}>
          {garantiezin(regime.garantie)}
          <span className={stijl.bron}>Bron: {regime.garantie.bron}</span>
        </Text>
      )}
      <ol className={stijl.lijst}>
        {regime.lagen.map((laag) => (
          <li key={laag.naam}>
            <Text size={200} weight="semibold">
              {laag.naam}
            </Text>{' '}
            {laagzin(laag, regime)}
            <span className={stijl.bron}>Bron: {laag.bron}</span>
            {laag.keuze !== undefined && <span className={stijl.bron}>Keuze: {laag.keuze}</span>}
          </li>
        ))}
      </ol>
    </Uitklap>
  );
}
