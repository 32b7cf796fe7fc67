import { Dia } from '../dia/Dia';
import { MAANDRONDESTAPPEN } from '../../werkmap';
import type { Plaatsprops } from '../gedeeld/plaats';
import { Plaats } from '../onderdelen/Plaats';
import { Stappen } from '../onderdelen/Stappen';
import type { Maandrondebeeld } from './afleiden';
import { inhoudVan, NAMEN, TITELS, uitkomstVan } from './stappen';
import type { Maandronde as Logica } from './useMaandronde';
import { voetVan } from './voetVan';

interface Props extends Plaatsprops {
  ronde: Maandrondebeeld;
  logica: Logica;
}

/** The place for the monthly round: from declarations and workbook to overschot and slide. */
export function Maandronde({ ronde, logica, ...props }: Props) {
  if (ronde.stap === 'dia') return <Dia {...props} bijTerug={() => logica.naarStap('overschot')} />;
  const stappen = MAANDRONDESTAPPEN.map((id) => ({
    id,
    naam: NAMEN[id],
    titel: TITELS[id],
    uitkomst: uitkomstVan(id, ronde, logica),
  }));
  return (
    <Plaats voet={logica.koppel.wijst ? undefined : voetVan(ronde, logica)}>
      <Stappen stappen={stappen} huidige={ronde.stap} bijOpenen={logica.naarStap}>
        {inhoudVan(ronde, logica, props)}
      </Stappen>
    </Plaats>
  );
}
