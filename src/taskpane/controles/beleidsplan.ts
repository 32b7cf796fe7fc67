// Puts a table WLZ_Beleid ready with the values of a zorgkantoor and year as they are published, to change by hand.
import type { Onderdeelnaam } from '../../beleid/onderdelen';
import { eigenRegels, eigenWaarden, landelijk } from '../../beleid/tariefbeleid';
import type { Regelbereik } from '../../beleid/tariefbeleid';
import { richtpercentage } from '../../beleid/richtpercentage';
import { leesBeleidstabel } from '../../beleid/beleidstabel';
import { SECTOREN } from '../../beleid/sector';
import { decimaal } from '../../domein/decimaal';
import { LEVERINGSVORMEN } from '../../domein/leveringsvorm';
import { ONDERDEELNAMEN, ONDERDELEN, waardeInWoorden } from '../../beleid/onderdelen';
import type { Werkmapbeeld, Wijzigingsplan } from '../../werkmap';
import { nieuwDoel } from '../../werkmap/plan/administratie';
import * as stijl from '../../werkmap/plan/stijl';
import type { Celinhoud, Wijziging } from '../../werkmap/plan/wijzigingsplan';
import { BELEIDSTABEL, KOLOMMEN, notatieVan } from './eigenbeleid';

/** One row of the template; percentages as fractions and ja or nee, as a cell holds them. */
export interface Beleidsrij {
  onderdeel: Onderdeelnaam;
  waarde: number | string;
  bron: string;
  leveringsvorm: string;
  sector: string;
  aanbieder: string;
  toelichting: string;
}

interface Regel extends Regelbereik {
  onderdeel: Onderdeelnaam;
  waarde: number | undefined;
  bron: string;
  toelichting?: string | undefined;
}

const vanJaar = ({ jaar, vanaf }: Regelbereik, gezocht: number) =>
  (jaar === undefined || jaar === gezocht) && (vanaf === undefined || vanaf <= gezocht);

/** A value of a policy file as a user types it: percents as fractions, ja or nee in words. */
function alsCel(onderdeel: Onderdeelnaam, waarde: number): number | string {
  const { soort } = ONDERDELEN[onderdeel];
  if (soort === 'procent') return decimaal(waarde).div(100).toNumber();
  return soort === 'ja of nee' ? waardeInWoorden(onderdeel, waarde) : waarde;
}

/** A rule of the policy file becomes a row per leveringsvorm and sector: a row of the table names one of each. */
function rijenVan({ onderdeel, waarde, bron, toelichting, ...bereik }: Regel): Beleidsrij[] {
  if (waarde === undefined) return [];
  const inCel = alsCel(onderdeel, waarde);
  return (bereik.leveringsvormen ?? ['']).flatMap((leveringsvorm) =>
    (bereik.sectoren ?? ['']).map((sector) => ({
      onderdeel,
      waarde: inCel,
      bron,
      leveringsvorm,
      sector,
      aanbieder: bereik.aanbieder ?? '',
      toelichting: toelichting ?? '',
    })),
  );
}

/** The own policy where it gives a value, for the rest the national one. */
function regelsVan(zorgkantoor: string, jaar: number): Regel[] {
  const percentages = (regels: ReturnType<typeof eigenRegels>) =>
    regels.map((regel): Regel => ({
      ...regel,
      onderdeel: 'richttariefpercentage',
      waarde: regel.percentage,
    }));
  const eigen = [...percentages(eigenRegels(zorgkantoor)), ...eigenWaarden(zorgkantoor)].filter((r) =>
    vanJaar(r, jaar),
  );
  const bekend = new Set(
    eigen.filter(({ waarde }) => waarde !== undefined).map(({ onderdeel }) => onderdeel),
  );
  const algemeen = [...percentages(landelijk.regels), ...(landelijk.waarden ?? [])].filter(
    (regel) => vanJaar(regel, jaar) && !bekend.has(regel.onderdeel),
  );
  return [...eigen, ...algemeen];
}

/** The rows of the template, percentages first; [] when nothing is published for that year. */
export function beleidsrijen(zorgkantoor: string, jaar: number): Beleidsrij[] {
  const plek = ({ onderdeel }: Regel) => ONDERDEELNAMEN.indexOf(onderdeel);
  return regelsVan(zorgkantoor, jaar)
    .sort((a, b) => plek(a) - plek(b))
    .flatMap(rijenVan);
}

function alsCellen(
  rij: Beleidsrij,
  zorgkantoor: string,
  jaar: number,
): Record<(typeof KOLOMMEN)[number], string | number> {
  return {
    Zorgkantoor: zorgkantoor,
    Jaar: jaar,
    Onderdeel: rij.onderdeel,
    Waarde: rij.waarde,
    Bron: rij.bron,
    Leveringsvorm: rij.leveringsvorm,
    Sector: rij.sector,
    Aanbieder: rij.aanbieder,
    Toelichting: rij.toelichting,
  };
}

function tabelcellen(zorgkantoor: string, jaar: number): (string | number)[][] {
  const rijen = beleidsrijen(zorgkantoor, jaar).map((rij) => alsCellen(rij, zorgkantoor, jaar));
  return [[...KOLOMMEN], ...rijen.map((rij) => KOLOMMEN.map((kolom) => rij[kolom]))];
}

/**
 * For which leveringsvorm and sector the published policy gives no percentage although the general row of the table
 * does: the table can't say 'not known'.
 */
export function watDeTabelErbijGeeft(zorgkantoor: string, jaar: number): string[] {
  const cellen = tabelcellen(zorgkantoor, jaar);
  if (cellen.length < 2) return [];
  const tabel = leesBeleidstabel(cellen);
  return LEVERINGSVORMEN.flatMap((leveringsvorm) =>
    SECTOREN.flatMap((sector) => {
      const vraag = { zorgkantoor, jaar, leveringsvorm, sector };
      const erbij = !richtpercentage(vraag).gevonden && richtpercentage(vraag, tabel).gevonden;
      return erbij ? [`${leveringsvorm} ${sector}`] : [];
    }),
  );
}

const KOPRIJ = 3;
const BREEDTES = [90, 50, 150, 70, 330, 90, 60, 70, 330];

/** The plan that writes the template on a new worksheet, as an Excel table that formulas can use. */
export function beleidsplan(beeld: Werkmapbeeld, zorgkantoor: string, jaar: number): Wijzigingsplan {
  const cellen: Celinhoud[][] = tabelcellen(zorgkantoor, jaar);
  const rijen = beleidsrijen(zorgkantoor, jaar);
  const gebied = { rij: KOPRIJ, kolom: 0, rijen: cellen.length, kolommen: KOLOMMEN.length };
  const waardekolom = KOLOMMEN.indexOf('Waarde');
  const een = { kolom: 0, rijen: 1, kolommen: 1 };
  const notaties = rijen.map(({ onderdeel }, i): Wijziging => {
    const cel = { rij: KOPRIJ + 1 + i, kolom: waardekolom, rijen: 1, kolommen: 1 };
    return { soort: 'notatie', gebied: cel, notatie: notatieVan(onderdeel) };
  });
  const wijzigingen: Wijziging[] = [
    {
      soort: 'cellen',
      gebied: { ...een, rij: 0, rijen: 2 },
      inhoud: [
        [`Eigen beleid ${zorgkantoor} ${jaar}`],
        [
          'Wijzig hier een waarde en haar bron. Een rij zonder wijziging mag weg. Geef formules WLZ_Beleid[#Alles] mee als beleid.',
        ],
      ],
    },
    { soort: 'opmaak', gebied: { ...een, rij: 0 }, opmaak: stijl.TITEL },
    { soort: 'opmaak', gebied: { ...een, rij: 1 }, opmaak: stijl.TOELICHTING },
    { soort: 'cellen', gebied, inhoud: cellen },
    { soort: 'tabel', naam: BELEIDSTABEL, gebied, stijl: 'TableStyleMedium2' },
    ...notaties,
    ...BREEDTES.map((punten, kolom): Wijziging => ({ soort: 'kolombreedte', kolom, kolommen: 1, punten })),
  ];
  return {
    titel: `Eigen beleid ${zorgkantoor} ${jaar}`,
    bladen: [{ blad: nieuwDoel(beeld, 'Eigen beleid'), wijzigingen }],
    activeer: 0,
  };
}
