// Which policy a WLZ function used for a row of its outcome, with the source.
import { leesBeleidstabel } from '../../beleid/beleidstabel';
import type { Beleidstabel } from '../../beleid/beleidstabel';
import { ONDERDEELNAMEN, waardeInWoorden } from '../../beleid/onderdelen';
import type { Onderdeelnaam } from '../../beleid/onderdelen';
import { overhevelingsregels } from '../../beleid/overheveling';
import { regime as zoekRegime } from '../../beleid/regimes';
import { leesRegimetabel } from '../../beleid/regimetabel';
import { Tabelfout } from '../../beleid/tabel';
import { landelijk } from '../../beleid/tariefbeleid';
import { richtpercentage } from '../../beleid/richtpercentage';
import { beleidswaarde } from '../../beleid/waarden';
import { percentageTekst } from '../../domein/decimaal';
import { datumTekst } from '../../domein/datum';
import type { Laag, Regime } from '../../domein/herschikking';
import { vereenvoudig } from '../../domein/tekst';
import type { Celwaarde } from '../beeld/werkmapbeeld';
import { argument, waardeVoor } from './functie';
import type { Functieaanroep } from './functie';
import type { Uitlegbeleid } from './uitleg';

/** The row (from 0) of the data that a cell of the outcome belongs to, and the heading of its column, if it has one. */
export interface Uitkomstplek {
  rij: number;
  kop: string | undefined;
}

function tekstVan(aanroep: Functieaanroep, naam: string, rij: number): string | undefined {
  const waarde = waardeVoor(argument(aanroep, naam)?.waarden, rij);
  return waarde === undefined || waarde === '' ? undefined : String(waarde);
}

function jaNee(waarde: string | undefined): boolean {
  return waarde !== undefined && ['true', 'waar', 'ja', '1'].includes(waarde.toLowerCase());
}

/** What the workbook's own policy says; a table that can't be read counts as none (the cell shows the error). */
function eigenTabel(aanroep: Functieaanroep): Beleidstabel | undefined {
  const waarden = argument(aanroep, 'beleid')?.waarden;
  if (!waarden) return undefined;
  try {
    return leesBeleidstabel(waarden);
  } catch (fout) {
    if (fout instanceof Tabelfout) return undefined;
    throw fout;
  }
}

interface Beleidsvraag {
  zorgkantoor: string;
  jaar: number;
  leveringsvorm?: string | undefined;
  sector?: string | undefined;
}

function vraagVan(aanroep: Functieaanroep, rij: number): Beleidsvraag | undefined {
  const zorgkantoor = tekstVan(aanroep, 'zorgkantoor', rij);
  const jaar = Number(tekstVan(aanroep, 'jaar', rij));
  if (zorgkantoor === undefined || !Number.isInteger(jaar)) return undefined;
  return {
    zorgkantoor,
    jaar,
    leveringsvorm: tekstVan(aanroep, 'leveringsvorm', rij),
    sector: tekstVan(aanroep, 'sector', rij),
  };
}

function gevonden(naam: string, waarde: string, bron: string, toelichting: string): Uitlegbeleid {
  return { naam, waarde, bron, ...(toelichting !== '' && { toelichting }) };
}

function uitRichtpercentage(aanroep: Functieaanroep, { rij }: Uitkomstplek): Uitlegbeleid[] {
  const vraag = vraagVan(aanroep, rij);
  if (!vraag) return [];
  const nieuweAanbieder = jaNee(tekstVan(aanroep, 'nieuweAanbieder', rij));
  const antwoord = richtpercentage({ ...vraag, nieuweAanbieder }, eigenTabel(aanroep));
  if (!antwoord.gevonden) return [];
  const { percentage, bron, toelichting } = antwoord;
  return [gevonden('richttariefpercentage', percentageTekst(percentage), bron, toelichting)];
}

/** @param onderdelen the policy values that the function asks for */
function uitWaarden(onderdelen: readonly Onderdeelnaam[]) {
  return (aanroep: Functieaanroep, { rij }: Uitkomstplek): Uitlegbeleid[] => {
    const vraag = vraagVan(aanroep, rij);
    if (!vraag) return [];
    return onderdelen.flatMap((onderdeel) => {
      if (onderdeel === 'richttariefpercentage') return [];
      const antwoord = beleidswaarde({ ...vraag, onderdeel }, eigenTabel(aanroep));
      if (!antwoord.gevonden) return [];
      const { waarde, bron, toelichting } = antwoord;
      return [gevonden(onderdeel, waardeInWoorden(onderdeel, waarde), bron, toelichting)];
    });
  };
}

/** Rules that only matter where this argument is given. */
const REGEL_BIJ: readonly (readonly [argument: string, onderdeel: Onderdeelnaam])[] = [
  ['vorigJaar', 'lager percentage loopt door'],
  ['afgesproken', 'eigen afspraak hooguit een jaar'],
  ['sanctie', 'sanctie ook op NHC en NIC'],
];

function uitTariefpercentage(aanroep: Functieaanroep, plek: Uitkomstplek): Uitlegbeleid[] {
  const gegeven = (naam: string) => tekstVan(aanroep, naam, plek.rij) !== undefined;
  const regels = REGEL_BIJ.filter(([naam]) => gegeven(naam)).map(([, onderdeel]) => onderdeel);
  if (jaNee(tekstVan(aanroep, 'nieuweAanbieder', plek.rij)) && gegeven('afgesproken'))
    regels.push('nieuwe aanbieder hooguit richttarief');
  return [
    ...uitRichtpercentage(aanroep, plek),
    ...uitWaarden(['NHC-percentage', 'NIC-percentage', ...regels])(aanroep, plek),
  ];
}

function uitUitleg(aanroep: Functieaanroep, plek: Uitkomstplek): Uitlegbeleid[] {
  const gevraagd = vereenvoudig(tekstVan(aanroep, 'onderdeel', plek.rij) ?? '');
  const onderdeel = ONDERDEELNAMEN.find((naam) => vereenvoudig(naam) === gevraagd);
  if (onderdeel === undefined) return [];
  return onderdeel === 'richttariefpercentage'
    ? uitRichtpercentage(aanroep, plek)
    : uitWaarden([onderdeel])(aanroep, plek);
}

/** The regime of a HERSCHIK: by its name, or from a table in the workbook. */
function regimeVan(waarden: Celwaarde[][] | undefined): Regime | undefined {
  if (!waarden) return undefined;
  if (waarden.length === 1 && waarden[0]?.length === 1) return zoekRegime(String(waarden[0][0]));
  try {
    return leesRegimetabel(waarden);
  } catch (fout) {
    if (fout instanceof Tabelfout) return undefined;
    throw fout;
  }
}

function laagbeleid({ naam, bron, keuze, verdeling, grens }: Laag): Uitlegbeleid {
  const toelichting = `Tot de ${grens}, ${verdeling}.${keuze === undefined ? '' : ` Keuze: ${keuze}.`}`;
  return { naam, bron, toelichting };
}

/** The layer of the column when it is one, else all layers. */
function uitHerschik(aanroep: Functieaanroep, { kop }: Uitkomstplek): Uitlegbeleid[] {
  const regime = regimeVan(argument(aanroep, 'regime')?.waarden);
  if (!regime) return [];
  const laag = regime.lagen.find(({ naam }) => naam === kop);
  const { bron, keuze, titel } = regime;
  const geheel: Uitlegbeleid = {
    naam: titel,
    bron,
    ...(keuze !== undefined && { toelichting: `Keuze: ${keuze}.` }),
  };
  return [geheel, ...(laag ? [laagbeleid(laag)] : regime.lagen.map(laagbeleid))];
}

function uitOverheveling(aanroep: Functieaanroep): Uitlegbeleid[] {
  const jaar = Number(tekstVan(aanroep, 'jaar', 0) ?? Number.NaN);
  if (!Number.isInteger(jaar)) return [];
  return overhevelingsregels(jaar).sluitingen.map(({ richting, vanaf, bron }) => ({
    naam: `Sluiting ${richting}`,
    waarde: `voor ${datumTekst(vanaf)}`,
    bron,
  }));
}

function uitRichttarief(aanroep: Functieaanroep, { rij }: Uitkomstplek): Uitlegbeleid[] {
  const eigen = tekstVan(aanroep, 'afronding', rij);
  if (eigen !== undefined)
    return [gevonden('afronding van het tarief', eigen, 'Argument afronding van deze formule', '')];
  const { tarief } = landelijk;
  if (!tarief) return [];
  const { afronding, bron, keuze } = tarief;
  return [
    gevonden('afronding van het tarief', afronding, bron, keuze === undefined ? '' : `Keuze: ${keuze}.`),
  ];
}

const EXTRAPOLATIE: Uitlegbeleid = {
  naam: 'lineaire extrapolatie',
  bron: 'CZ Monitoring contracteerruimte 2024, dia 4',
};

const PER_FUNCTIE: Readonly<Record<string, (aanroep: Functieaanroep, plek: Uitkomstplek) => Uitlegbeleid[]>> =
  {
    RICHTTARIEF: uitRichttarief,
    RICHTPERCENTAGE: uitRichtpercentage,
    TARIEFPERCENTAGE: uitTariefpercentage,
    UITLEG: uitUitleg,
    EXTRAPOLEER: () => [EXTRAPOLATIE],
    HERSCHIK: uitHerschik,
    OVERHEVELING: uitOverheveling,
    INITIEEL: uitWaarden(['initieel percentage']),
    STIMULERING: uitWaarden(['stimuleringspercentage']),
    VOORSCHOT: uitWaarden([
      'betalingsdrempel',
      'maanden achteraf',
      'eerste herschikte maand',
      'eerste definitieve maand',
      'sanctiemaanden',
    ]),
  };

/** The policy behind one cell of the outcome of a WLZ function; [] when it uses none, or none is known. */
export function functiebeleid(aanroep: Functieaanroep, plek: Uitkomstplek): Uitlegbeleid[] {
  return PER_FUNCTIE[aanroep.functie.naam]?.(aanroep, plek) ?? [];
}
