// The sources an input row can have, as the pane shows and offers them.
import type { Invoerrij } from '../../domein/contracteerruimte';
import {
  celnaam,
  declaratiekolommen,
  gebiedVan,
  gebiednaam,
  heeftAlleenMaanden,
  kolomMet,
} from '../../werkmap';
import type {
  Bron,
  Celpositie,
  Eenheidsfactor,
  Gebied,
  Koppelingsvoorstel,
  Lijst,
  Rijbron,
  Rijkandidaat,
} from '../../werkmap';
import { getal } from '../getallen';

/** One source an input row can have. */
export interface Bronkeuze {
  /** Tells it from the other sources of the row. */
  sleutel: string;
  rijbron: Rijbron;
  /** 'Blad CZ, rij 5' or 'Blad Afspraken, kolom ‘Prognose 2024’'. */
  naam: string;
  /** The same without the worksheet, where that is plain: 'rij 5'. */
  kort: string;
  /** 0 to 1: how sure it is that this is what the row needs. */
  zekerheid: number;
  /** Where it stands, to select in the sheet. */
  blad: string;
  plek: Gebied;
  /** Euros per 1. */
  eenheid: Eenheidsfactor;
  /** The unit stands nowhere: it was assumed. */
  eenheidAangenomen: boolean;
  /** Per regio what stands there, as the user sees it. */
  voorbeeld: readonly { naam: string; tekst: string }[];
  /** In cents; null = nothing there, or nothing that is an amount. */
  bedragen: Rijkandidaat['bedragen'];
  /** Regio's that have an amount here. */
  gevuld: number;
}

export function sleutelVan(bron: Rijbron): string {
  switch (bron.soort) {
    case 'blok':
      return `blok ${bron.bronId}`;
    case 'lijst':
      return `lijst ${bron.lijstId} ${bron.veld} ${bron.kop ?? ''}`;
    case 'bereik':
      return `bereik ${bron.blad}!${bron.gebied}`;
    case 'geen':
      return 'geen';
  }
}

/** The smallest rectangle around some cells. */
function omheen(cellen: readonly { rij: number; kolom: number }[]): Gebied {
  const rijen = cellen.map(({ rij }) => rij);
  const kolommen = cellen.map(({ kolom }) => kolom);
  const [rij, kolom] = [Math.min(...rijen), Math.min(...kolommen)];
  return { rij, kolom, rijen: Math.max(...rijen) - rij + 1, kolommen: Math.max(...kolommen) - kolom + 1 };
}

type Plaats = Pick<Bronkeuze, 'naam' | 'kort' | 'plek' | 'eenheid' | 'eenheidAangenomen' | 'voorbeeld'>;

function uitBlok(bron: Bron, rij: Invoerrij, regios: readonly string[]): Plaats | undefined {
  const bronrij = bron.rijen[rij];
  if (!bronrij) return undefined;
  const cellen: Celpositie[] = Object.values(bronrij.cellen).map(({ cel }) => cel);
  const naastElkaar = bron.richting === 'regios naast elkaar';
  const nummer = celnaam(cellen[0] ?? bronrij.labelcel).replace(naastElkaar ? /^[A-Z]+/ : /\d+$/, '');
  const kort = bron.register === undefined ? `${naastElkaar ? 'rij' : 'kolom'} ${nummer}` : bronrij.label;
  return {
    naam: bron.register === undefined ? `Blad ${bron.blad}, ${kort}` : `Register op blad ${bron.blad}`,
    kort,
    plek: bron.register === undefined ? omheen([bronrij.labelcel, ...cellen]) : bron.gebied,
    eenheid: bron.eenheid.factor,
    eenheidAangenomen: bron.eenheid.herkomst === 'aanname',
    voorbeeld: regios.map((naam) => ({ naam, tekst: bronrij.cellen[naam]?.tekst ?? '' })),
  };
}

function uitBereik(bron: Bron, rij: Invoerrij, regios: readonly string[]): Plaats | undefined {
  const plaats = uitBlok(bron, rij, regios);
  const kort = `cellen ${gebiednaam(bron.gebied)}`;
  return plaats && { ...plaats, kort, naam: `Blad ${bron.blad}, ${kort}`, plek: bron.gebied };
}

/** The sheet columns a list source reads: the months, or one column. */
function kolommenVan(lijst: Lijst, bron: Extract<Rijbron, { soort: 'lijst' }>): number[] {
  const { kop } = bron;
  if (kop !== undefined) {
    const alle = [...lijst.kolommen, ...lijst.dubbel, ...lijst.onbekend];
    return alle.flatMap((deel) => (deel.kop === kop ? [deel.kolom] : [])).slice(0, 1);
  }
  const kolom = kolomMet(lijst, bron.veld);
  if (kolom) return [kolom.kolom];
  return declaratiekolommen(lijst).map(({ kolom }) => kolom);
}

function uitLijst(lijst: Lijst, { bron, label, bedragen }: Rijkandidaat): Plaats | undefined {
  if (bron.soort !== 'lijst') return undefined;
  const meer = bron.ook?.length ? ` (en ${bron.ook.length} bladen meer)` : '';
  const kolommen = kolommenVan(lijst, bron);
  const alle = [...lijst.kolommen, ...lijst.dubbel, ...lijst.onbekend];
  const { factor, herkomst } = alle.find(({ kolom }) => kolom === kolommen[0])?.eenheid ?? lijst.eenheid;
  const uitMaanden = bron.kop === undefined && bron.veld === 'prognose' && heeftAlleenMaanden(lijst);
  const kort = uitMaanden ? `${label}${meer}` : `kolom ‘${label}’${meer}`;
  const hoogte = { ...gebiedVan(lijst), kolom: Math.min(...kolommen) };
  return {
    naam: `${lijst.tabel ? `Tabel ${lijst.tabel}` : `Blad ${lijst.blad}`}, ${kort}`,
    kort,
    plek: { ...hoogte, kolommen: Math.max(...kolommen) - hoogte.kolom + 1 },
    eenheid: uitMaanden ? 1 : factor,
    eenheidAangenomen: herkomst === 'aanname',
    voorbeeld: bedragen.map(({ regio, bedrag }) => ({
      naam: regio,
      tekst: bedrag === null ? '' : getal(bedrag / 100 / (uitMaanden ? 1 : factor)),
    })),
  };
}

/** A candidate as the pane shows it; none when its source is gone. */
export function keuzeVan(
  kandidaat: Rijkandidaat,
  rij: Invoerrij,
  voorstel: Koppelingsvoorstel,
  regios: readonly string[],
): Bronkeuze[] {
  const { bron } = kandidaat;
  const plaats = plaatsVan(kandidaat, rij, voorstel, regios);
  if (!plaats) return [];
  const { zekerheid, blad, bedragen } = kandidaat;
  const gevuld = bedragen.filter(({ bedrag }) => bedrag !== null).length;
  return [{ sleutel: sleutelVan(bron), rijbron: bron, zekerheid, blad, bedragen, gevuld, ...plaats }];
}

function plaatsVan(
  kandidaat: Rijkandidaat,
  rij: Invoerrij,
  voorstel: Koppelingsvoorstel,
  regios: readonly string[],
): Plaats | undefined {
  const { bron } = kandidaat;
  if (bron.soort === 'blok') {
    const blok = voorstel.bronnen.find(({ id }) => id === bron.bronId);
    return blok && uitBlok(blok, rij, regios);
  }
  if (bron.soort === 'lijst') {
    const lijst = voorstel.lijsten.find(({ id }) => id === bron.lijstId);
    return lijst && uitLijst(lijst, kandidaat);
  }
  const gevonden = voorstel.gevonden.rijen[rij];
  return gevonden?.soort === 'blok' ? uitBereik(gevonden.bron, rij, regios) : undefined;
}
