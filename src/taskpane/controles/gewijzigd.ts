// What the user changed by hand on the worksheets we wrote.
import { handmatigGewijzigd, onzeBladen } from '../../werkmap';
import type { Celpositie, Werkmapbeeld } from '../../werkmap';
import { alsTitel, celnaamVan } from '../../werkmap/waarom/celnamen';
import { foutnaam, getalwoord } from '../../werkmap/waarom/getalwoord';

export interface Handwijziging {
  cel: Celpositie;
  /** Names of its row and column, '' when it has none. */
  naam: string;
  /** What WLZ wrote, and what stands there now. */
  oud: string;
  nieuw: string;
}

function inhoud(waarde: string | number | boolean): string {
  if (waarde === '') return '(leeg)';
  if (typeof waarde === 'number') return getalwoord(waarde, { schaal: 1, procent: false });
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  if (waarde.startsWith('=')) return 'formule';
  return foutnaam(waarde) ?? waarde.replace(/^'/, '');
}

/** Every cell that holds something else than what we wrote, sheet by sheet. */
export function handwijzigingen(beeld: Werkmapbeeld): Handwijziging[] {
  return onzeBladen(beeld).flatMap(({ blad, notitie }) =>
    handmatigGewijzigd(blad, notitie).map(({ cel, oud, nieuw }) => ({
      cel,
      naam: alsTitel(celnaamVan(beeld, cel)),
      oud: inhoud(oud),
      nieuw:
        typeof oud === 'string' && typeof nieuw === 'string' && oud.startsWith('=') && nieuw.startsWith('=')
          ? 'andere formule'
          : inhoud(nieuw),
    })),
  );
}
