// The name in the workbook that somebody gave to the cells of a list.
import type { Naambeeld } from '../../beeld/werkmapbeeld';
import type { Lijst } from './lijst';

/** Names that Excel makes itself: print areas, filters. */
const VAN_EXCEL = /^_|^(print|afdruk)/i;

const grootte = ({ gebied }: Naambeeld) => (gebied ? gebied.rijen * gebied.kolommen : Infinity);

/** The smallest named range that holds all rows of data and all columns of a list, with or without its headings. */
export function naamVanLijst(
  namen: readonly Naambeeld[],
  lijst: Pick<Lijst, 'blad' | 'kolommen' | 'eersteRij' | 'laatsteRij'>,
): string | undefined {
  const plaatsen = lijst.kolommen.map(({ kolom }) => kolom);
  const [links, rechts] = [Math.min(...plaatsen), Math.max(...plaatsen)];
  const passend = namen.filter(({ naam, blad, gebied }) => {
    if (!gebied || blad !== lijst.blad || VAN_EXCEL.test(naam)) return false;
    const breed = gebied.kolom <= links && gebied.kolom + gebied.kolommen > rechts;
    return breed && gebied.rij <= lijst.eersteRij && gebied.rij + gebied.rijen > lijst.laatsteRij;
  });
  return passend.sort((a, b) => grootte(a) - grootte(b))[0]?.naam;
}
