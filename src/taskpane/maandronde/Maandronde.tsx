import type { Plaatsprops } from '../gedeeld/plaats';
import type { Werkmapdienst } from '../../werkmap';
import { Plaats } from '../onderdelen/Plaats';
import { Stappen } from '../onderdelen/Stappen';
import { STAPPEN } from './afleiden';
import type { Maandrondebeeld } from './afleiden';
import { inhoudVan, NAMEN, TITELS, uitkomstVan } from './stappen';
import type { Maandronde as Logica } from './useMaandronde';
import { voetVan } from './voetVan';

interface Props {
  dienst: Werkmapdienst;
  ronde: Maandrondebeeld;
  logica: Logica;
  naar: Plaatsprops['naar'];
}

/** The place for the monthly round: four steps from workbook to overschot. */
export function Maandronde({ dienst, ronde, logica, naar }: Props) {
  const stappen = STAPPEN.map((id) => ({
    id,
    naam: NAMEN[id],
    titel: TITELS[id],
    uitkomst: uitkomstVan(id, ronde),
  }));
  return (
    <Plaats voet={logica.koppel.wijst ? undefined : voetVan(ronde, logica)}>
      <Stappen stappen={stappen} huidige={ronde.stap} bijOpenen={logica.naarStap}>
        {inhoudVan(dienst, ronde, logica, naar)}
      </Stappen>
    </Plaats>
  );
}
