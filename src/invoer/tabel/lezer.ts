import Papa from 'papaparse';
import { opsomming } from '../../domein/tekst';
import { Bestandsfout } from '../bestandsfout';
import type { Bestandstotaal, Lezer } from '../lezer';
import { type Declaratietotaal, voegSamen } from '../totalen';
import type { Decimaalteken } from './getal';
import {
  isPersoonskolom,
  type Kolomplaatsen,
  kolommenVan,
  type Kolomwensen,
  type Tabelveld,
  TABELVELDNAMEN,
} from './kolommen';
import { Rijlezer } from './rijlezer';
import { regeleindeVan, scheidingVan, Tekstlezer } from './tekens';
import { Vingerafdruk } from './vingerafdruk';

export interface Tabelopties {
  /** per field the heading of its column, where the user pointed it out */
  readonly kolommen?: Kolomwensen;
  /** what the decimals stand behind; absent = as the numbers show */
  readonly decimaal?: Decimaalteken | undefined;
  /** `2024-02`: the month of booking of a table that has no column with it */
  readonly boekmaand?: string;
}

/** Lines in which the headings are looked for. */
const KOPREGELS = 25;
/** Characters of one row; more means a quote that isn't closed. */
const LANGSTE_RIJ = 1_000_000;
/** So many totals are added up before they are folded into one list. */
const PARTIJ = 20_000;

/**
 * Reads a table of declarations with headings in pieces: separated by semicolons, tabs, commas or bars. Of a row only the
 * columns that are recognised or pointed out are looked at, and only their totals are kept.
 */
export class Tabellezer implements Lezer {
  private readonly tekens = new Tekstlezer();
  private readonly afdruk = new Vingerafdruk();
  private parser: Papa.Parser | undefined;
  private tekst = '';
  private regel = 1;
  private rijlezer: Rijlezer | undefined;
  /** the fields of the heading that had most of them, to say what is missing */
  private besteKop: Kolomplaatsen = {};
  private bestekoppen: readonly string[] = [];
  private totalen: Declaratietotaal[] = [];
  private samengevoegd = 0;
  private regels = 0;
  private leeg = true;
  private readonly zonderBedrag: number[] = [];
  private readonly totaalrijen: number[] = [];

  constructor(private readonly opties: Tabelopties = {}) {}

  verwerk(brok: Uint8Array): void {
    this.afdruk.neem(brok);
    this.tekst += this.tekens.lees(brok, false);
    this.ontleed(false);
  }

  klaar(): Bestandstotaal {
    this.tekst += this.tekens.lees(new Uint8Array(), true);
    this.ontleed(true);
    if (this.rijlezer === undefined) this.weigerKop();
    const opmerkingen = [...this.rijlezer.sluit(), ...this.overgeslagen()];
    this.vouw();
    const bedrag = this.totalen.reduce((som, totaal) => som + totaal.bedrag, 0);
    return {
      bericht: 'tabel',
      totalen: this.totalen,
      regels: this.regels,
      bedrag,
      kenmerk: `tabel/${this.afdruk.tekst()}/${this.regels}/${bedrag}`,
      test: false,
      opmerkingen,
    };
  }

  /** Takes the whole rows off the text; the last one only at the end of the file. */
  private ontleed(laatste: boolean): void {
    if (this.tekst === '') return;
    this.parser ??= new Papa.Parser({
      delimiter: scheidingVan(this.tekst),
      newline: regeleindeVan(this.tekst),
      quoteChar: '"',
    });
    const { data, errors, meta } = this.parser.parse(this.tekst, 0, !laatste) as Papa.ParseResult<string[]>;
    const [fout] = errors;
    if (fout) {
      const plek = this.regel + (fout.row ?? 0);
      throw new Bestandsfout('een aanhalingsteken is niet gesloten of staat midden in een cel.', plek);
    }
    const gelezen = this.tekst.slice(0, meta.cursor);
    this.tekst = laatste ? '' : this.tekst.slice(meta.cursor);
    if (this.tekst.length > LANGSTE_RIJ) {
      throw new Bestandsfout(
        'de regel is te lang; misschien is een aanhalingsteken niet gesloten.',
        this.regel,
      );
    }
    const meerregelig = gelezen.includes('"');
    for (const cellen of data) {
      this.rij(cellen);
      this.regel += 1;
      if (meerregelig) for (const cel of cellen) this.regel += cel.split('\n').length - 1;
    }
  }

  private rij(cellen: readonly string[]): void {
    if (cellen.every((cel) => cel.trim() === '')) return;
    this.leeg = false;
    if (this.rijlezer === undefined) this.kop(cellen);
    else if (/^(eind|sub)?totaal/i.test(cellen.find((cel) => cel.trim() !== '')?.trim() ?? '')) {
      this.totaalrijen.push(this.regel);
    } else this.gegevens(this.rijlezer, cellen);
  }

  private kop(cellen: readonly string[]): void {
    const { kolommen: wens, boekmaand, decimaal } = this.opties;
    const kolommen = kolommenVan(cellen, wens);
    if (Object.keys(kolommen).length > Object.keys(this.besteKop).length) {
      this.besteKop = kolommen;
      this.bestekoppen = cellen.map((cel) => cel.trim()).filter((kop) => kop !== '' && !isPersoonskolom(kop));
    }
    if (this.ontbreekt(kolommen).length === 0) this.rijlezer = new Rijlezer(kolommen, boekmaand, decimaal);
    else if (this.regel >= KOPREGELS) this.weigerKop();
  }

  /** What a table can't do without. */
  private ontbreekt(kolommen: Kolomplaatsen): string[] {
    const velden: Tabelveld[] = ['productiemaand', 'bedrag'];
    if (this.opties.boekmaand === undefined) velden.push('boekmaand');
    const zonder = velden.filter((veld) => kolommen[veld] === undefined).map((veld) => TABELVELDNAMEN[veld]);
    const zonderRegio = kolommen.regio === undefined && kolommen.uzovi === undefined;
    return zonderRegio ? ['regio (of UZOVI-nummer)', ...zonder] : zonder;
  }

  private weigerKop(): never {
    if (this.leeg) throw new Bestandsfout('het bestand is leeg.');
    if (Object.keys(this.besteKop).length < 2) {
      const bijvoorbeeld = 'Regio, AGB-code, Prestatiecode, Productiemaand en Bedrag';
      throw new Bestandsfout(
        `er is geen rij met koppen gevonden. Zet boven de tabel koppen als ${bijvoorbeeld}.`,
      );
    }
    const wat = opsomming(this.ontbreekt(this.besteKop));
    throw new Bestandsfout(
      `in de koppen ontbreekt: ${wat}. Wijs de kolom aan of pas de kop aan.`,
      undefined,
      undefined,
      this.bestekoppen,
    );
  }

  private gegevens(rijlezer: Rijlezer, cellen: readonly string[]): void {
    const totaal = rijlezer.lees(cellen, this.regel);
    if (totaal === undefined) {
      this.zonderBedrag.push(this.regel);
      return;
    }
    this.regels += 1;
    this.totalen.push(totaal);
    if (this.totalen.length - this.samengevoegd >= PARTIJ) this.vouw();
  }

  private vouw(): void {
    this.totalen = voegSamen([this.totalen]);
    this.samengevoegd = this.totalen.length;
  }

  private overgeslagen(): string[] {
    const zin = (regels: readonly number[], wat: string): string[] =>
      regels.length === 0
        ? []
        : [
            `${regels.length === 1 ? '1 regel' : `${regels.length} regels`} ${wat} (eerste: regel ${regels[0]}).`,
          ];
    return [
      ...zin(this.zonderBedrag, 'zonder bedrag telt niet mee'),
      ...zin(this.totaalrijen, 'met een totaal overgeslagen'),
    ];
  }
}
