// All triangles of the workbook that a pattern can be made of.
import type { Leveringsvorm } from '../../domein/leveringsvorm';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { onthouden } from '../herkennen/onthouden';
import { onzeBladen } from '../plan/administratie';
import { opgeteldeDriehoek } from './driehoekbron';
import type { Driehoekset } from './driehoekbron';
import { driehoekenOp } from './herkenDriehoek';
import type { Driehoekblok } from './herkenDriehoek';
import { setUitDeclaraties, setUitStanden } from './uitStanden';

/** The triangles of leveringsvormen on a worksheet without one of the whole: their sum is the whole. */
function zonderTotaal(blad: string, delen: readonly Driehoekblok[]): Driehoekset[] {
  const bruikbaar = delen.filter(({ probleem }) => probleem === undefined);
  const vormen = new Map(bruikbaar.flatMap((deel) => (deel.vorm ? [[deel.vorm, deel] as const] : [])));
  const totaal =
    bruikbaar.length > 1 && vormen.size === bruikbaar.length ? opgeteldeDriehoek(bruikbaar) : undefined;
  if (!totaal) return delen.map((deel) => alleen(deel));
  return [
    {
      id: `driehoeken ${blad}`,
      naam: `blad ${blad}, ${bruikbaar.length} leveringsvormen samen`,
      totaal,
      vormen,
    },
  ];
}

function alleen(
  blok: Driehoekblok,
  vormen: ReadonlyMap<Leveringsvorm, Driehoekblok> = new Map(),
): Driehoekset {
  const { id, naam, probleem } = blok;
  return { id, naam, totaal: blok, vormen, ...(probleem !== undefined && { probleem }) };
}

function setsOp(blad: string, blokken: readonly Driehoekblok[]): Driehoekset[] {
  const gehelen = blokken.filter(({ vorm }) => vorm === undefined);
  const delen = blokken.filter(({ vorm }) => vorm !== undefined);
  if (gehelen.length === 0) return zonderTotaal(blad, delen);
  const goed = delen.filter(({ probleem }) => probleem === undefined);
  const vormen = new Map(goed.flatMap((deel) => (deel.vorm ? [[deel.vorm, deel] as const] : [])));
  return gehelen.map((blok) => alleen(blok, vormen));
}

/** The triangles in the workbook, those that can be used first. */
export function driehoeksets(beeld: Werkmapbeeld): readonly Driehoekset[] {
  return onthouden([beeld], 'driehoeksets', () => {
    const ons = new Set(onzeBladen(beeld).map(({ blad }) => blad.naam));
    const blokken = beeld.bladen
      .filter(({ naam, zichtbaar }) => zichtbaar && !ons.has(naam))
      .flatMap((blad) => setsOp(blad.naam, driehoekenOp(blad)));
    const sets = [...blokken, ...setUitStanden(beeld), ...setUitDeclaraties(beeld)];
    return [...sets.filter(({ probleem }) => !probleem), ...sets.filter(({ probleem }) => probleem)];
  });
}
