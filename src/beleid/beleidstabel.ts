import type { Decimal } from 'decimal.js';
import { decimaal, getalTekst, percentageTekst } from '../domein/decimaal';
import { leveringsvorm, LEVERINGSVORMEN } from '../domein/leveringsvorm';
import { opsomming } from '../domein/tekst';
import { ONDERDEELNAMEN, ONDERDELEN, type Onderdeelnaam } from './onderdelen';
import { SECTOREN, sector } from './sector';
import { type Tabelcellen, type Tabelrij, leesTabel } from './tabel';
import { type Regelbereik, type Tariefvraag, passendeRegel } from './tariefbeleid';
import { LANDELIJK, kantoornaam, kantoornamen } from './vraag';

/** The columns of a table WLZ_Beleid. One row is one value. */
export const BELEIDSKOLOMMEN = [
  'Zorgkantoor',
  'Jaar',
  'Onderdeel',
  'Waarde',
  'Bron',
  'Leveringsvorm',
  'Sector',
  'Aanbieder',
  'Toelichting',
] as const;

type Rij = Tabelrij<(typeof BELEIDSKOLOMMEN)[number]>;

/** One value that a workbook sets instead of the published policy. */
interface Overschrijving extends Regelbereik {
  readonly zorgkantoor: string;
  readonly onderdeel: Onderdeelnaam;
  /** percentages as fractions */
  readonly waarde: Decimal;
  readonly bron: string;
  /** says that this is the workbook's, and from which row */
  readonly toelichting: string;
}

/** A workbook's own policy, in the order of its rows. */
export type Beleidstabel = readonly Overschrijving[];

/**
 * Reads a table WLZ_Beleid from its cells with the header row. `Zorgkantoor`, `Onderdeel`, `Waarde` and `Bron` are
 * required; a blank `Jaar`, `Leveringsvorm` or `Sector` means any; `Aanbieder` is `nieuw`, or blank for existing ones.
 *
 * @throws Tabelfout with a Dutch sentence that names row and column.
 */
export function leesBeleidstabel(cellen: Tabelcellen): Beleidstabel {
  return leesTabel(cellen, BELEIDSKOLOMMEN, ['Zorgkantoor', 'Onderdeel', 'Waarde', 'Bron']).map(leesRij);
}

function leesRij(rij: Rij): Overschrijving {
  const gekozen = rij.verplicht('Zorgkantoor');
  const naam = kantoornaam(gekozen);
  if (naam === undefined) {
    rij.weiger('Zorgkantoor', `"${gekozen}" is onbekend. Kies uit ${opsomming(kantoornamen(), 'of')}.`);
  }
  const onderdeel = rij.keuze('Onderdeel', ONDERDEELNAMEN);
  if (onderdeel === undefined) rij.weiger('Onderdeel', 'deze cel is leeg.');
  const toelichting = rij.tekst('Toelichting');
  const herkomst = `Overschreven door de tabel in de werkmap, rij ${rij.nummer}.`;
  return {
    zorgkantoor: naam,
    onderdeel,
    waarde: leesWaarde(rij, onderdeel),
    bron: rij.verplicht('Bron'),
    toelichting: toelichting === undefined ? herkomst : `${herkomst} ${toelichting}`,
    ...leesBereik(rij),
  };
}

function leesBereik(rij: Rij): Regelbereik {
  const jaar = rij.getal('Jaar');
  if (jaar !== undefined && !(jaar.isInteger() && jaar.gte(2015) && jaar.lte(2100))) {
    rij.weiger('Jaar', `${getalTekst(jaar)} is geen jaartal. Typ bijvoorbeeld 2024.`);
  }
  const vorm = leesNaam(rij, 'Leveringsvorm', leveringsvorm, LEVERINGSVORMEN);
  const gekozenSector = leesNaam(rij, 'Sector', sector, SECTOREN);
  return {
    jaar: jaar?.toNumber(),
    leveringsvormen: vorm && [vorm],
    sectoren: gekozenSector && [gekozenSector],
    aanbieder: rij.keuze('Aanbieder', ['nieuw', 'bestaand']) === 'nieuw' ? 'nieuw' : undefined,
  };
}

function leesNaam<T extends string>(
  rij: Rij,
  kolom: 'Leveringsvorm' | 'Sector',
  lezer: (tekst: string) => T | undefined,
  namen: readonly T[],
): T | undefined {
  const tekst = rij.tekst(kolom);
  if (tekst === undefined) return undefined;
  return lezer(tekst) ?? rij.weiger(kolom, `"${tekst}" is onbekend. Kies uit ${opsomming(namen, 'of')}.`);
}

/** A value within the bounds of its onderdeel; percentages come as fractions (95,8% = 0,958). */
function leesWaarde(rij: Rij, onderdeel: Onderdeelnaam): Decimal {
  const { soort, laagste, hoogste } = ONDERDELEN[onderdeel];
  if (soort === 'ja of nee') return leesJaNee(rij);
  const waarde = rij.getal('Waarde');
  if (waarde === undefined) return rij.weiger('Waarde', 'deze cel is leeg.');
  const procent = soort === 'procent';
  const vergeleken = procent ? waarde.times(100) : waarde;
  if (vergeleken.lt(laagste) || vergeleken.gt(hoogste)) {
    const toon = (getal: Decimal.Value): string => `${getalTekst(getal)}${procent ? '%' : ''}`;
    const gelezen = procent ? percentageTekst(waarde) : getalTekst(waarde);
    const grenzen = `van ${toon(laagste)} tot en met ${toon(hoogste)}`;
    rij.weiger('Waarde', `${gelezen} kan niet bij ${onderdeel}: geef een waarde ${grenzen}.`);
  }
  if (soort === 'aantal' && !waarde.isInteger()) {
    rij.weiger('Waarde', `${getalTekst(waarde)} is geen geheel getal.`);
  }
  return waarde;
}

/** As people type it: ja, WAAR, 1; null in a cell that is blank is refused. */
function leesJaNee(rij: Rij): Decimal {
  const tekst = rij.verplicht('Waarde').toLowerCase();
  if (['ja', 'waar', 'true', '1'].includes(tekst)) return decimaal(1);
  if (['nee', 'onwaar', 'false', '0'].includes(tekst)) return decimaal(0);
  return rij.weiger('Waarde', 'typ hier ja of nee.');
}

/** What a workbook's table says, if anything: the first row that fits; rows for the zorgkantoor before `landelijk`. */
export function overschrijving(
  tabel: Beleidstabel | undefined,
  onderdeel: Onderdeelnaam,
  zorgkantoor: string,
  vraag: Tariefvraag,
): Overschrijving | undefined {
  const regels = (tabel ?? []).filter((regel) => regel.onderdeel === onderdeel);
  const van = (naam: string): Overschrijving | undefined =>
    passendeRegel(
      regels.filter((regel) => regel.zorgkantoor === naam),
      vraag,
    );
  return van(zorgkantoor) ?? van(LANDELIJK);
}
