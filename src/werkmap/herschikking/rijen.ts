// From the rows of a list to the rows of a herschikking: complete ones, and a problem for every other.
import { getalTekst } from '../../domein/decimaal';
import { type Cent, NUL, centVanEuro, euroTekst, euroVanCent } from '../../domein/geld';
import { BEDRAGNAMEN, type HerschikRij } from '../../domein/herschikking';
import { type Prognosevergelijking, vergelijkPrognoses } from '../../domein/prognose/aanbieder';
import { HOOGSTE_FRACTIE } from '../../domein/tarief';
import type { Celpositie } from '../beeld/adres';
import type { Probleem } from '../herkennen/probleem';
import type { AanvullendVeld } from './benodigd';
import type { Aanbiederrij, Lijst, Veld } from '../herkennen/lijst/lijst';
import type { Lijstrij } from './types';

/** A row that can be herschikt. */
export interface VolledigeRij {
  bron: Lijstrij;
  cel: Celpositie;
  rij: HerschikRij;
  prognoses: Prognosevergelijking;
}

/** What decides which rows are complete. */
export interface Rijkader {
  /** Regio's that take part. */
  regios: readonly string[];
  /** Count a blank afspraak or prognose as 0. */
  leegIsNul: boolean;
  velden: ReadonlySet<AanvullendVeld>;
}

/** Who a row is about: the name, or the AGB-code when the list gives no names. */
export function naamVan({ aanbieder, agb }: Aanbiederrij): string {
  return aanbieder !== '' ? aanbieder : (agb ?? '');
}

/** The cell of a veld in a row of the list; without such a column the first cell of the row. */
export function celVanVeld(lijst: Lijst, rij: number, veld: Veld): Celpositie {
  const kolommen = lijst.kolommen.map(({ kolom }) => kolom);
  const kolom = lijst.kolommen.find((k) => k.veld === veld)?.kolom ?? Math.min(...kolommen);
  return { blad: lijst.blad, rij, kolom };
}

/** One complaint about a row; undefined when there is none. */
type Klacht = { veld: Veld; zin: string } | undefined;

function zinLeeg(naam: string): string {
  return `${naam} ontbreekt. Vul haar in, of laat lege cellen als 0 tellen.`;
}

/** An amount beside a real agreement that can only be a percentage by mistake, as WLZ.HERSCHIK judges it. */
function lijktPercentage(bedrag: Cent, afspraak: Cent): boolean {
  return bedrag > 0 && bedrag <= centVanEuro(HOOGSTE_FRACTIE) && afspraak >= centVanEuro(100);
}

function klachtAanvulling(bron: Aanbiederrij, afspraak: Cent, velden: Rijkader['velden']): Klacht {
  for (const veld of ['garantie', 'groei'] as const) {
    const bedrag = velden.has(veld) ? bron[veld] : null;
    if (bedrag === null || !lijktPercentage(bedrag, afspraak)) continue;
    const gelezen = getalTekst(euroVanCent(bedrag));
    return {
      veld,
      zin: `${BEDRAGNAMEN[veld]} is ${gelezen}; dat lijkt een percentage. Geef een bedrag in euro’s.`,
    };
  }
  if (velden.has('garantie') && bron.garantie !== null && bron.garantie > afspraak) {
    return { veld: 'garantie', zin: 'de garantie is hoger dan de afspraak. Verlaag haar of laat haar leeg.' };
  }
  return klachtVorigJaar(bron, velden);
}

function klachtVorigJaar(bron: Aanbiederrij, velden: Rijkader['velden']): Klacht {
  if (!velden.has('realisatieVorigJaar')) return undefined;
  const { realisatieVorigJaar, afspraakVorigJaar } = bron;
  if ((realisatieVorigJaar === null) === (afspraakVorigJaar === null)) return undefined;
  const veld = realisatieVorigJaar === null ? 'realisatieVorigJaar' : 'afspraakVorigJaar';
  const zin = `${BEDRAGNAMEN[veld]} ontbreekt en het andere bedrag van vorig jaar is er wel. Vul beide in, of geen van beide.`;
  return { veld, zin };
}

function klachtNegatief(bron: Aanbiederrij, velden: Rijkader['velden'], prognose: Cent): Klacht {
  const bedragen: [keyof typeof BEDRAGNAMEN, Cent | null][] = [
    ['afspraak', bron.afspraak],
    ['prognose', prognose],
    ...[...velden].map((veld): [keyof typeof BEDRAGNAMEN, Cent | null] => [veld, bron[veld]]),
  ];
  for (const [veld, bedrag] of bedragen) {
    if (bedrag !== null && bedrag < 0) {
      return { veld, zin: `${BEDRAGNAMEN[veld]} is negatief (${euroTekst(bedrag)}).` };
    }
  }
  return undefined;
}

/** The regio of a row: its own, or the only one there is when the list has no such column. */
function regioVan({ lijst, rij: bron }: Lijstrij, { regios }: Rijkader): string | undefined {
  if (bron.regio !== undefined) return bron.regio;
  const zonderRegio =
    !lijst.kolommen.some(({ veld }) => veld === 'regio') && lijst.regiogroepen === undefined;
  return zonderRegio && regios.length === 1 ? regios[0] : undefined;
}

/** Our forecast, that of the aanbieder and which one counts; null when there is none that can count. */
function prognosesVan(bron: Aanbiederrij, leegIsNul: boolean): Prognosevergelijking | null {
  if (bron.prognose !== null) return vergelijkPrognoses(bron.prognose, bron.prognoseAanbieder, bron.akkoord);
  if (bron.prognoseAanbieder !== null && bron.akkoord) {
    const uitleg = 'Wij hebben geen eigen prognose; die van de aanbieder is akkoord en telt.';
    const { prognoseAanbieder: aanbieder } = bron;
    return { ons: NUL, aanbieder, verschil: null, gebruikt: aanbieder, uitleg };
  }
  return leegIsNul ? vergelijkPrognoses(NUL, bron.prognoseAanbieder, bron.akkoord) : null;
}

function klachtOver(
  bron: Aanbiederrij,
  afspraak: Cent | null,
  prognoses: Prognosevergelijking | null,
  kader: Rijkader,
): Klacht {
  if (afspraak === null) return { veld: 'afspraak', zin: zinLeeg('de afspraak') };
  if (prognoses === null) return { veld: 'prognose', zin: zinLeeg('de prognose') };
  return (
    klachtNegatief(bron, kader.velden, prognoses.gebruikt) ?? klachtAanvulling(bron, afspraak, kader.velden)
  );
}

function herschikrij(
  bron: Aanbiederrij,
  regio: string,
  afspraak: Cent,
  prognose: Cent,
  { velden }: Rijkader,
): HerschikRij {
  const aanvulling: Partial<Record<AanvullendVeld, Cent>> = {};
  for (const veld of velden) {
    const bedrag = bron[veld];
    if (bedrag !== null) aanvulling[veld] = bedrag;
  }
  return {
    regio,
    ...(naamVan(bron) === '' ? {} : { aanbieder: naamVan(bron) }),
    ...(bron.leveringsvorm === undefined ? {} : { leveringsvorm: bron.leveringsvorm }),
    afspraak,
    prognose,
    ...aanvulling,
  };
}

/** Rows that take part, and a problem with its cell for every row that can't. */
export function volledigeRijen(
  rijen: readonly Lijstrij[],
  kader: Rijkader,
): { rijen: VolledigeRij[]; problemen: Probleem[] } {
  const volledig: VolledigeRij[] = [];
  const problemen: Probleem[] = [];
  const elders = new Map<string, number>();
  const meld = ({ lijst, rij }: Lijstrij, veld: Veld, zin: string): void => {
    const cel = celVanVeld(lijst, rij.rij, veld);
    problemen.push({ ernst: 'fout', zin: `Rij ${rij.rij + 1}, ${naamVan(rij)}: ${zin}`, cel });
  };
  for (const lijstrij of rijen) {
    const { lijst, rij: bron } = lijstrij;
    const regio = regioVan(lijstrij, kader);
    if (regio === undefined) {
      meld(lijstrij, 'regio', 'de regio ontbreekt of is niet herkend.');
      continue;
    }
    if (!kader.regios.includes(regio)) {
      elders.set(regio, (elders.get(regio) ?? 0) + 1);
      continue;
    }
    const afspraak = bron.afspraak ?? (kader.leegIsNul ? NUL : null);
    const prognoses = prognosesVan(bron, kader.leegIsNul);
    const klacht = klachtOver(bron, afspraak, prognoses, kader);
    if (klacht !== undefined) meld(lijstrij, klacht.veld, klacht.zin);
    else if (afspraak !== null && prognoses !== null) {
      const cel = celVanVeld(lijst, bron.rij, 'aanbieder');
      volledig.push({
        bron: lijstrij,
        cel,
        rij: herschikrij(bron, regio, afspraak, prognoses.gebruikt, kader),
        prognoses,
      });
    }
  }
  for (const [regio, aantal] of elders) {
    const wat = aantal === 1 ? '1 rij doet' : `${aantal} rijen doen`;
    problemen.push({ ernst: 'info', zin: `${wat} niet mee: ${regio} is niet gekozen.` });
  }
  return { rijen: volledig, problemen };
}
