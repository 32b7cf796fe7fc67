// The workbook's own policy: which published values its table WLZ_Beleid overrides, and its regime in WLZ_Regime.
import { BELEIDSKOLOMMEN, leesBeleidstabel } from '../../beleid/beleidstabel';
import type { Beleidstabel } from '../../beleid/beleidstabel';
import { ONDERDELEN, waardeInWoorden } from '../../beleid/onderdelen';
import { leesRegimetabel } from '../../beleid/regimetabel';
import { richtpercentage } from '../../beleid/richtpercentage';
import { Tabelfout } from '../../beleid/tabel';
import { beleidswaarde } from '../../beleid/waarden';
import type { Regime } from '../../domein/herschikking';
import { gebiednaam } from '../../werkmap';
import type { Celpositie, Werkmapbeeld } from '../../werkmap';
import type { Celwaarde } from '../../werkmap/beeld/werkmapbeeld';
import { delen, ontleed } from '../../werkmap/waarom/ontleding';
import type { Plaats } from '../../werkmap/waarom/uitleg';
import { plaatsVan, tabelplaats, waardenIn } from '../../werkmap/waarom/verwijzing';

export const BELEIDSTABEL = 'WLZ_Beleid';
export const REGIMETABEL = 'WLZ_Regime';

/** One row of WLZ_Beleid against what is published. */
export interface Overschreven {
  cel: Celpositie;
  /** 'richttariefpercentage · CZ · 2023 · VPT' */
  naam: string;
  /** What holds without the table. */
  oud: string;
  nieuw: string;
  /** The value is the same: nothing is overridden. */
  gelijk: boolean;
  /** Source of the published value, when there is one. */
  oudeBron?: string;
  bron: string;
}

export type Tabelstand<T> =
  | { stand: 'geen' }
  | { stand: 'fout'; zin: string; cel: Celpositie }
  | { stand: 'goed'; plaats: Plaats; inhoud: T };

export interface EigenBeleid {
  beleid: Tabelstand<Overschreven[]>;
  regime: Tabelstand<Regime>;
  /** Formulas that are given the tables; without any, the tables change nothing. */
  gebruikt: { beleid: number; regime: number };
}

function foutcel(
  { blad, gebied }: Plaats,
  cellen: readonly (readonly Celwaarde[])[],
  fout: Tabelfout,
): Celpositie {
  const kolom = cellen[0]?.findIndex((kop) => String(kop).toLowerCase() === fout.kolom?.toLowerCase()) ?? -1;
  return { blad, rij: gebied.rij + (fout.rij ?? 1) - 1, kolom: gebied.kolom + Math.max(kolom, 0) };
}

function leesTabelstand<T>(
  beeld: Werkmapbeeld,
  naam: string,
  lees: (cellen: Celwaarde[][], plaats: Plaats) => T,
): Tabelstand<T> {
  const plaats = tabelplaats(beeld, naam);
  if (!plaats) return { stand: 'geen' };
  const cellen = waardenIn(beeld, plaats);
  try {
    return { stand: 'goed', plaats, inhoud: lees(cellen, plaats) };
  } catch (fout) {
    if (!(fout instanceof Tabelfout)) throw fout;
    return { stand: 'fout', zin: `${naam}, ${fout.message}`, cel: foutcel(plaats, cellen, fout) };
  }
}

interface Gepubliceerd {
  waarde: string;
  bron?: string;
}

/** What holds without the table, for the question that a row answers. */
function gepubliceerd(rij: Beleidstabel[number], jaar: number): Gepubliceerd {
  const vraag = {
    zorgkantoor: rij.zorgkantoor,
    jaar: rij.jaar ?? jaar,
    leveringsvorm: rij.leveringsvormen?.[0],
    sector: rij.sectoren?.[0],
  };
  if (rij.onderdeel === 'richttariefpercentage') {
    const antwoord = richtpercentage({ ...vraag, nieuweAanbieder: rij.aanbieder === 'nieuw' });
    if (!antwoord.gevonden) return { waarde: 'niet bekend' };
    return { waarde: waardeInWoorden(rij.onderdeel, antwoord.percentage), bron: antwoord.bron };
  }
  const antwoord = beleidswaarde({ ...vraag, onderdeel: rij.onderdeel });
  if (!antwoord.gevonden) return { waarde: 'niet bekend' };
  return { waarde: waardeInWoorden(rij.onderdeel, antwoord.waarde), bron: antwoord.bron };
}

function naamVan(rij: Beleidstabel[number]): string {
  const delen = [
    rij.onderdeel,
    rij.zorgkantoor,
    rij.jaar === undefined ? 'elk jaar' : String(rij.jaar),
    rij.leveringsvormen?.[0],
    rij.sectoren?.[0],
    rij.aanbieder === 'nieuw' ? 'nieuwe aanbieder' : undefined,
  ];
  return delen.filter((deel) => deel !== undefined).join(' · ');
}

/** Blank rows are passed over by the reader; the others keep their order. */
function gevuldeRijen(cellen: readonly (readonly Celwaarde[])[]): number[] {
  return cellen.flatMap((rij, r) => (r > 0 && rij.some((cel) => String(cel).trim() !== '') ? [r] : []));
}

function overschreven(cellen: Celwaarde[][], { blad, gebied }: Plaats, jaar: number): Overschreven[] {
  const rijen = gevuldeRijen(cellen);
  return leesBeleidstabel(cellen).map((rij, i) => {
    const oud = gepubliceerd(rij, jaar);
    const nieuw = waardeInWoorden(rij.onderdeel, rij.waarde);
    return {
      cel: { blad, rij: gebied.rij + (rijen[i] ?? 0), kolom: gebied.kolom },
      naam: naamVan(rij),
      oud: oud.waarde,
      nieuw,
      gelijk: oud.waarde === nieuw,
      ...(oud.bron !== undefined && { oudeBron: oud.bron }),
      bron: rij.bron,
    };
  });
}

interface Tabel {
  naam: string;
  plaats: Plaats | undefined;
}

/** Whether a WLZ formula is given the table: by its name, or by its cells (clicked on instead of typed). */
function geeftMee(
  beeld: Werkmapbeeld,
  formule: string,
  { naam, plaats }: Tabel,
  vanuit: Celpositie,
): boolean {
  if (formule.toLowerCase().includes(`${naam}[`.toLowerCase())) return true;
  if (!plaats || !/WLZ[._]/i.test(formule)) return false;
  const gelezen = ontleed(formule);
  if (!gelezen) return false;
  return [...delen(gelezen)].some((deel) => {
    const genoemd = plaatsVan(beeld, deel, vanuit);
    return genoemd?.blad === plaats.blad && gebiednaam(genoemd.gebied) === gebiednaam(plaats.gebied);
  });
}

/** Formulas that are given a table. */
function telGebruik(beeld: Werkmapbeeld, naam: string): number {
  const tabel = { naam, plaats: tabelplaats(beeld, naam) };
  let som = 0;
  for (const { naam: blad, bereik } of beeld.bladen) {
    bereik?.formules.forEach((regel, r) =>
      regel.forEach((formule, k) => {
        if (typeof formule !== 'string' || !formule.startsWith('=')) return;
        const cel = { blad, rij: bereik.gebied.rij + r, kolom: bereik.gebied.kolom + k };
        if (geeftMee(beeld, formule, tabel, cel)) som += 1;
      }),
    );
  }
  return som;
}

/** What the workbook decides for itself. @param jaar for rows that hold for every year */
export function leesEigenBeleid(beeld: Werkmapbeeld, jaar: number): EigenBeleid {
  return {
    beleid: leesTabelstand(beeld, BELEIDSTABEL, (cellen, plaats) => overschreven(cellen, plaats, jaar)),
    regime: leesTabelstand(beeld, REGIMETABEL, (cellen) => leesRegimetabel(cellen)),
    gebruikt: { beleid: telGebruik(beeld, BELEIDSTABEL), regime: telGebruik(beeld, REGIMETABEL) },
  };
}

/** The columns of WLZ_Beleid and how a value of an onderdeel is shown in a cell. */
export const KOLOMMEN = BELEIDSKOLOMMEN;
export function notatieVan(onderdeel: keyof typeof ONDERDELEN): string {
  const { soort } = ONDERDELEN[onderdeel];
  if (soort === 'procent') return '0.0#%';
  if (soort === 'ja of nee') return 'General';
  return soort === 'euro' ? '#,##0' : '0';
}
