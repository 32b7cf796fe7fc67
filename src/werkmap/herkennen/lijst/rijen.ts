// Which rows below the headings are data, and which are totals, headings, blank or text.
import { ligtIn } from '../../beeld/adres';
import type { Bladbeeld, Celbeeld } from '../../beeld/werkmapbeeld';
import { leesBedrag } from '../bedrag';
import type { Regiozoeker } from '../kop';
import type { Raster } from '../raster';
import { isBedragveld } from './lijst';
import type { Lijstkolom, Regiogroep, Tussenrij, Veld } from './lijst';

/** More blank rows than this end a list. */
const MEESTE_LEGE_RIJEN = 3;

const TOTAAL = /^(sub|eind)?\s?-?totaal\b|^totalen\b|^(grand )?total\b|^som$/i;

/** Where a list stands: between which rows and columns. */
export interface Vak {
  kopRij: number;
  /** Last row that can be data. */
  einde: number;
  eersteKolom: number;
  laatsteKolom: number;
}

/** What the rows of a list are. */
export interface Rijindeling {
  data: readonly number[];
  tussenrijen: readonly Tussenrij[];
  totaalRij?: number;
  regiogroepen: readonly Regiogroep[];
}

/**
 * The cell of a list, looking through cells that are merged downwards: one name beside several rows counts for all.
 */
export function lijstcel(raster: Raster, blad: Bladbeeld): (rij: number, kolom: number) => Celbeeld {
  const omlaag = (blad.samengevoegd ?? []).filter(({ rijen, kolommen }) => rijen > 1 && kolommen === 1);
  if (!omlaag.length) return raster.cel;
  return (rij, kolom) => {
    const samen = omlaag.find((gebied) => ligtIn({ rij, kolom }, gebied));
    return samen ? raster.cel(samen.rij, kolom) : raster.cel(rij, kolom);
  };
}

type Rijsoort = Tussenrij['soort'] | 'data' | 'regiokop';

class Rijkeurder {
  private readonly tekstkolommen: readonly number[];
  private readonly bedragkolommen: readonly number[];
  private readonly opVeld = new Map<Veld, number>();

  constructor(
    private readonly cel: (rij: number, kolom: number) => Celbeeld,
    private readonly vak: Vak,
    kolommen: readonly Lijstkolom[],
    private readonly zoek: Regiozoeker,
    private readonly overslaan: ReadonlySet<number>,
  ) {
    this.tekstkolommen = kolommen.filter(({ veld }) => !isBedragveld(veld)).map(({ kolom }) => kolom);
    this.bedragkolommen = kolommen.filter(({ veld }) => isBedragveld(veld)).map(({ kolom }) => kolom);
    for (const { veld, kolom } of kolommen) this.opVeld.set(veld, kolom);
  }

  private gevuld(rij: number, kolom: number | undefined): boolean {
    return kolom !== undefined && String(this.cel(rij, kolom).waarde).trim() !== '';
  }

  private tekst(rij: number, kolom: number): string {
    const { waarde } = this.cel(rij, kolom);
    return typeof waarde === 'string' ? waarde.trim() : '';
  }

  private isTotaal(rij: number): boolean {
    for (let kolom = this.vak.eersteKolom; kolom <= this.vak.laatsteKolom; kolom++) {
      if (!this.overslaan.has(kolom) && TOTAAL.test(this.tekst(rij, kolom))) return true;
    }
    return false;
  }

  /** A regio alone in its row, as a heading above the rows that follow. */
  regiokop(rij: number): string | undefined {
    let gevonden: string | undefined;
    for (let kolom = this.vak.eersteKolom; kolom <= this.vak.laatsteKolom; kolom++) {
      if (this.overslaan.has(kolom) || !this.gevuld(rij, kolom)) continue;
      if (gevonden !== undefined) return undefined;
      gevonden = this.zoek(this.tekst(rij, kolom));
      if (gevonden === undefined) return undefined;
    }
    return gevonden;
  }

  private heeftBedrag(rij: number): boolean {
    return this.bedragkolommen.some((kolom) => {
      const { waarde } = this.cel(rij, kolom);
      return (
        typeof waarde === 'number' || (typeof waarde === 'string' && leesBedrag(waarde).soort === 'getal')
      );
    });
  }

  private heeftTekst(rij: number): boolean {
    return this.tekstkolommen.some((kolom) => this.gevuld(rij, kolom));
  }

  /** Whether the row tells whose or what it is and (perhaps unreadable) an amount; a name alone is a note. */
  private isData(rij: number): boolean {
    const naam = this.gevuld(rij, this.opVeld.get('aanbieder')) || this.gevuld(rij, this.opVeld.get('agb'));
    const vorm = this.gevuld(rij, this.opVeld.get('leveringsvorm'));
    if (naam && vorm) return true;
    return (naam || vorm) && this.bedragkolommen.some((kolom) => this.gevuld(rij, kolom));
  }

  soort(rij: number): Rijsoort {
    // An aanbieder may be called Totaal Zorg; a total has no AGB-code.
    if (this.isTotaal(rij) && !this.gevuld(rij, this.opVeld.get('agb'))) return 'totaal';
    if (this.regiokop(rij) !== undefined) return 'regiokop';
    if (this.isData(rij)) return 'data';
    const tekst = this.heeftTekst(rij);
    if (this.heeftBedrag(rij)) return tekst ? 'data' : 'totaal';
    return tekst || this.bedragkolommen.some((kolom) => this.gevuld(rij, kolom)) ? 'tekst' : 'leeg';
  }

  /** Text over several amounts: the headings of some other table. */
  isVreemdeKop(rij: number): boolean {
    const teksten = this.bedragkolommen.filter((kolom) => {
      const { waarde } = this.cel(rij, kolom);
      return typeof waarde === 'string' && leesBedrag(waarde).soort === 'tekst';
    });
    return teksten.length >= 2 && teksten.length >= this.bedragkolommen.length / 2 && !this.heeftBedrag(rij);
  }
}

function regiogroepenVan(
  koppen: readonly { rij: number; regio: string }[],
  data: readonly number[],
): Regiogroep[] {
  const groepen: Regiogroep[] = [];
  koppen.forEach(({ rij, regio }, i) => {
    const tot = koppen[i + 1]?.rij ?? Infinity;
    const rijen = data.filter((r) => r > rij && r < tot);
    const [eersteRij, laatsteRij] = [rijen[0], rijen.at(-1)];
    if (eersteRij !== undefined && laatsteRij !== undefined) groepen.push({ regio, eersteRij, laatsteRij });
  });
  return groepen;
}

/**
 * Sorts the rows below the headings. A list ends where its room ends, after four blank rows, or where after a blank
 * row the headings of another table follow.
 * @param overslaan columns with personal data, which are not looked at
 */
export function deelRijenIn(
  cel: (rij: number, kolom: number) => Celbeeld,
  vak: Vak,
  kolommen: readonly Lijstkolom[],
  zoek: Regiozoeker,
  overslaan: ReadonlySet<number>,
): Rijindeling {
  const keurder = new Rijkeurder(cel, vak, kolommen, zoek, overslaan);
  const data: number[] = [];
  const rest: Tussenrij[] = [];
  const koppen: { rij: number; regio: string }[] = [];
  let leeg = 0;
  for (let rij = vak.kopRij + 1; rij <= vak.einde && leeg <= MEESTE_LEGE_RIJEN; rij++) {
    if (leeg > 0 && keurder.isVreemdeKop(rij)) break;
    const soort = keurder.soort(rij);
    leeg = soort === 'leeg' ? leeg + 1 : 0;
    if (soort === 'data') data.push(rij);
    else if (soort === 'regiokop') {
      koppen.push({ rij, regio: keurder.regiokop(rij) ?? '' });
      rest.push({ rij, soort: 'kop' });
    } else rest.push({ rij, soort });
  }
  const laatste = data.at(-1) ?? vak.kopRij;
  const totalen = rest.filter(({ rij, soort }) => soort === 'totaal' && rij > laatste);
  return {
    data,
    tussenrijen: rest.filter(({ rij }) => rij > (data[0] ?? 0) && rij < laatste),
    regiogroepen: regiogroepenVan(koppen, data),
    ...(totalen.length && { totaalRij: totalen.at(-1)?.rij }),
  };
}
