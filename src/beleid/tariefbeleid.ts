import type { Leveringsvorm } from '../domein/leveringsvorm';
import type { Tariefafronding } from '../domein/tarief';
import cz2022 from './cz-2022.yaml';
import cz2023 from './cz-2023.yaml';
import cz2024 from './cz-2024.yaml';
import landelijkInhoud from './landelijk.yaml';
import {
  type Beleidswaarderegel,
  type Tariefbeleid,
  type Tariefregel,
  lees,
  tariefbeleidschema,
} from './schema';
import type { Sector } from './sector';
import vgz2023 from './vgz-2023.yaml';
import zz2023 from './zz-2023.yaml';

/** The national policy, which holds where a zorgkantoor says nothing of its own. */
export const landelijk: Tariefbeleid = lees(tariefbeleidschema, landelijkInhoud, 'landelijk.yaml');

const eigenBeleid: readonly Tariefbeleid[] = [
  lees(tariefbeleidschema, cz2022, 'cz-2022.yaml'),
  lees(tariefbeleidschema, cz2023, 'cz-2023.yaml'),
  lees(tariefbeleidschema, cz2024, 'cz-2024.yaml'),
  lees(tariefbeleidschema, vgz2023, 'vgz-2023.yaml'),
  lees(tariefbeleidschema, zz2023, 'zz-2023.yaml'),
];

/** Where a tariff is rounded: a policy value, because the sources are silent. */
export const tariefafronding: Tariefafronding = landelijk.tarief?.afronding ?? 'totaal';

/** What a percentage is asked for. */
export interface Tariefvraag {
  readonly jaar: number;
  readonly leveringsvorm?: Leveringsvorm | undefined;
  readonly sector?: Sector | undefined;
  readonly nieuweAanbieder: boolean;
}

/** The rules of a zorgkantoor's own policy (all years), in order. */
export function eigenRegels(zorgkantoor: string): Tariefregel[] {
  return eigenBeleid.filter((beleid) => beleid.zorgkantoor === zorgkantoor).flatMap(({ regels }) => regels);
}

/** The values of a zorgkantoor's own policy besides the percentages (all years), in order. */
export function eigenWaarden(zorgkantoor: string): Beleidswaarderegel[] {
  return eigenBeleid
    .filter((beleid) => beleid.zorgkantoor === zorgkantoor)
    .flatMap(({ waarden }) => waarden ?? []);
}

/** For whom and what a rule holds. */
export interface Regelbereik {
  readonly jaar?: number | undefined;
  /** from this year on, instead of for one year */
  readonly vanaf?: number | undefined;
  readonly aanbieder?: 'nieuw' | undefined;
  readonly sectoren?: readonly Sector[] | undefined;
  readonly zonderSector?: boolean | undefined;
  readonly leveringsvormen?: readonly Leveringsvorm[] | undefined;
}

/** The first rule that fits; undefined when the policy is silent. */
export function passendeRegel<R extends Regelbereik>(
  regels: readonly R[],
  vraag: Tariefvraag,
): R | undefined {
  return regels.find((regel) => {
    if (!jaarPast(regel, vraag.jaar)) return false;
    if ((regel.aanbieder === 'nieuw') !== vraag.nieuweAanbieder) return false;
    return sectorPast(regel, vraag.sector) && leveringsvormPast(regel, vraag.leveringsvorm);
  });
}

/** A rule without a year holds for every year. */
function jaarPast({ jaar, vanaf }: Regelbereik, gevraagd: number): boolean {
  return (jaar === undefined || jaar === gevraagd) && (vanaf === undefined || vanaf <= gevraagd);
}

/** A rule for certain sectors is for those only; it says itself whether it also holds when no sector is named. */
function sectorPast({ sectoren, zonderSector }: Regelbereik, sector: Sector | undefined): boolean {
  if (sectoren === undefined) return true;
  return sector === undefined ? zonderSector === true : sectoren.includes(sector);
}

/** A rule for certain leveringsvormen is an exception: it never holds when no leveringsvorm is named. */
function leveringsvormPast({ leveringsvormen }: Regelbereik, vorm: Leveringsvorm | undefined): boolean {
  return leveringsvormen === undefined || (vorm !== undefined && leveringsvormen.includes(vorm));
}
