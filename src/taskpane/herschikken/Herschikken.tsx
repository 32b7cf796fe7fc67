import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Plaatsprops } from '../gedeeld/plaats';
import { Plaats } from '../onderdelen/Plaats';
import { Stappen } from '../onderdelen/Stappen';
import { beschrijvingen, inhoudVan } from './stappen';
import { useHerschikken } from './useHerschikken';
import { voetVan } from './voetVan';

const useStyles = makeStyles({
  melding: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
});

/** The herschikking: five steps from the rules to the sheets. */
export function Herschikken(props: Plaatsprops) {
  const stijl = useStyles();
  const { toestand, logica } = useHerschikken(props);
  return (
    <Plaats voet={voetVan(toestand, logica)}>
      {toestand.onbruikbareStand && (
        <Text as="p" block className={stijl.melding}>
          De bewaarde herschikking in deze werkmap was niet bruikbaar. Dit is een nieuw begin.
        </Text>
      )}
      <Stappen stappen={beschrijvingen(toestand)} huidige={toestand.positie.stap} bijOpenen={logica.naarStap}>
        {inhoudVan({ toestand, logica, props })}
      </Stappen>
    </Plaats>
  );
}
