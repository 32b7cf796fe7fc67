// The foot of each step: where back goes, and the one button that says what will happen.
import { CONTRACTEERRUIMTERIJEN } from '../../domein/contracteerruimte';
import type { Voetknoppen } from '../onderdelen/Voet';
import type { Maandrondebeeld } from './afleiden';
import { staatErAl } from './stappen/Contracteerruimtestap';
import type { Maandronde } from './useMaandronde';

function tabelvoet(ronde: Maandrondebeeld, logica: Maandronde): Voetknoppen {
  const { tabel } = ronde;
  const bijTerug = () => logica.naarStap('gegevens');
  if (tabel && staatErAl(tabel) && ronde.uitkomst) {
    return { bijTerug, tekst: 'Bekijk het overschot', bij: () => logica.naarStap('overschot') };
  }
  const kolommen = ronde.uitgangspunten.regios.length + 1;
  return {
    bijTerug,
    tekst: `Vul ${CONTRACTEERRUIMTERIJEN.length} rijen in ${kolommen} kolommen`,
    uit: !tabel || (tabel.eigen.length > 0 && !logica.toestemming),
    bij: () => void logica.schrijfTabel(),
  };
}

/** The buttons under the step the user is at. */
export function voetVan(ronde: Maandrondebeeld, logica: Maandronde): Voetknoppen {
  switch (ronde.stap) {
    case 'uitgangspunten':
      return {
        tekst: 'Zoek de gegevens',
        uit: ronde.uitgangspunten.regios.length === 0,
        bij: () => logica.naarStap('gegevens'),
      };
    case 'gegevens': {
      const bijTerug = () => logica.naarStap('uitgangspunten');
      return ronde.bron
        ? { bijTerug, tekst: 'Bekijk de tabel', bij: () => logica.naarStap('contracteerruimte') }
        : { bijTerug, tekst: 'Start een invoertabel', bij: () => void logica.startInvoer() };
    }
    case 'contracteerruimte':
      return tabelvoet(ronde, logica);
    case 'overschot': {
      const { uitkomst } = ronde;
      return {
        bijTerug: () => logica.naarStap('contracteerruimte'),
        tekst: 'Toon in werkblad',
        uit: !uitkomst,
        bij: () => uitkomst && logica.toon(uitkomst.blad, { blad: uitkomst.blad, rij: 0, kolom: 0 }),
      };
    }
  }
}
