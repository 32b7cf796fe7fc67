// The plan for the sheet Overhevelingen: on a new worksheet, or over the one we wrote earlier.
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { nieuwDoel, onsBlad } from '../plan/administratie';
import { REGISTERTABEL, overhevelingsindeling, overhevelingswijzigingen } from './overhevelingsblad';
import type { Bladuitkomst } from './bladvraag';
import type { Herschikgegevens } from './types';
import { leesHerschikuitleg } from './uitleg';
import type { Overhevelingenuitleg } from './uitleg';

export const OVERHEVELBLAD = 'Overhevelingen';

function heeftTabel({ tabellen }: Werkmapbeeld, naam: string): boolean {
  return tabellen.some((tabel) => tabel.naam.toLowerCase() === naam.toLowerCase());
}

/**
 * The plan for this sheet. The register is made once: what the user keeps in it is never written over, and neither are
 * the cells for date, brutering and reserveringen.
 */
export function overhevelingenplan(beeld: Werkmapbeeld, gegevens: Herschikgegevens): Bladuitkomst {
  const { kader, ruimtebron } = gegevens;
  const nodig = ['ruimteZin', 'ruimtePgb', 'prognoseZin', 'prognosePgb'] as const;
  if (ruimtebron === undefined || nodig.some((rij) => ruimtebron.rijen[rij] === undefined)) {
    return {
      zin: 'Het blad Overhevelingen is niet gemaakt: daarvoor is de contracteerruimtetabel nodig, met ruimte en prognose van ZIN en pgb.',
    };
  }
  const metRegister = !heeftTabel(beeld, REGISTERTABEL);
  const indeling = overhevelingsindeling({ regios: kader.regios, metRegister });
  const ons = onsBlad(beeld, 'overhevelingen');
  const uitleg = leesHerschikuitleg(ons?.notitie.uitleg);
  const oud = uitleg?.soort === 'overhevelingen' ? uitleg : undefined;
  const erover = ons !== undefined && oud?.regios.rijen === kader.regios.length;
  const nieuweUitleg: Overhevelingenuitleg = {
    versie: 1,
    soort: 'overhevelingen',
    jaar: kader.jaar,
    uitvoerder: kader.uitvoerder.naam,
    ...indeling,
    ...(erover && oud?.register ? { register: oud.register } : {}),
  };
  return {
    bladplan: {
      blad: erover
        ? { soort: 'bestaand', id: ons.blad.id, naam: ons.blad.naam }
        : nieuwDoel(beeld, OVERHEVELBLAD),
      wijzigingen: overhevelingswijzigingen({
        bron: ruimtebron,
        regios: kader.regios,
        jaar: kader.jaar,
        uitvoerder: kader.uitvoerder.naam,
        metRegister: metRegister && !erover,
        erover,
      }),
      administratie: { soort: 'overhevelingen', uitleg: nieuweUitleg },
    },
  };
}
