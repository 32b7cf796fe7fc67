// The foot of each step: where back goes, and the one button that says what will happen.
import { CONTRACTEERRUIMTERIJEN } from '../../domein/contracteerruimte';
import { aantal } from '../getallen';
import type { Voetknoppen } from '../onderdelen/Voet';
import type { Maandrondebeeld } from './afleiden';
import { NIEUW_BLAD, staatErAl } from './doel';
import type { Maandronde } from './useMaandronde';

function vultekst(ronde: Maandrondebeeld): string {
  const { tabel, uitgangspunten } = ronde;
  if (!tabel?.plan || tabel.doel.id === NIEUW_BLAD) {
    const kolommen = uitgangspunten.regios.length + 1;
    return `Vul ${CONTRACTEERRUIMTERIJEN.length} rijen in ${kolommen} kolommen`;
  }
  const { nieuw, gewijzigd } = tabel.voorbeeld;
  return `Vul ${aantal(nieuw.length + gewijzigd.length, 'cel', 'cellen')}`;
}

function tabelvoet(ronde: Maandrondebeeld, logica: Maandronde): Voetknoppen {
  const { tabel } = ronde;
  const bijTerug = () => logica.naarStap('gegevens');
  const staatEr = tabel !== undefined && staatErAl(tabel) && ronde.uitkomst !== undefined;
  if (staatEr && !tabel.stand?.bladplan) {
    return { bijTerug, tekst: 'Bekijk het overschot', bij: () => logica.naarStap('overschot') };
  }
  const mag = tabel?.plan && tabel.vooraf.weigeringen.length === 0;
  return {
    bijTerug,
    tekst: staatEr ? 'Bewaar deze stand' : vultekst(ronde),
    uit: !mag || (tabel.eigen.length > 0 && !logica.toestemming),
    bij: () => void logica.schrijfTabel(),
  };
}

/** The buttons under the step the user is at; the slide brings its own. */
export function voetVan(ronde: Maandrondebeeld, logica: Maandronde): Voetknoppen | undefined {
  switch (ronde.stap) {
    case 'uitgangspunten':
      return {
        tekst: 'Zoek de gegevens',
        uit: ronde.uitgangspunten.regios.length === 0,
        bij: () => logica.naarStap('gegevens'),
      };
    case 'gegevens': {
      const bijTerug = () => logica.naarStap('uitgangspunten');
      return ronde.koppel.gevonden
        ? { bijTerug, tekst: 'Bekijk de tabel', bij: () => logica.naarStap('contracteerruimte') }
        : { bijTerug, tekst: 'Start een invoertabel', bij: () => void logica.startInvoer() };
    }
    case 'declaraties':
      return {
        bijTerug: () => logica.naarStap('uitgangspunten'),
        tekst: 'Zoek de gegevens',
        bij: () => logica.naarStap('gegevens'),
      };
    case 'prognose':
      return {
        bijTerug: () => logica.naarStap('gegevens'),
        tekst: 'Bekijk de tabel',
        bij: () => logica.naarStap('contracteerruimte'),
      };
    case 'contracteerruimte':
      return tabelvoet(ronde, logica);
    case 'overschot': {
      const { uitkomst } = ronde;
      return {
        bijTerug: () => logica.naarStap('contracteerruimte'),
        tekst: 'Maak de dia',
        uit: !uitkomst,
        bij: () => logica.naarStap('dia'),
      };
    }
    case 'dia':
      return undefined;
  }
}
