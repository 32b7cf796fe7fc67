import { Bestandsfout } from '../bestandsfout';
import { Opteller, type Declaratietotaal } from '../totalen';
import { gevouwen } from './bytes';
import { AW319, type Berichtformaat } from './formaat';
import { dagenPerMaand, maandVan, overMaanden, type Dagtal } from './maandverdeling';
import { isBlanco, weigerBegin, weigerLengte } from './oorzaak';
import { DETAILNUMMER, PERSOON, PRESTATIE } from './posities';
import { Regel } from './regel';
import { controleerSluit, type Recordtelling } from './sluit';
import { leesVoorloop, type Voorloop } from './voorloop';

/** What a file holds, once all of it has been read and its totals close. */
export interface Bestandstotaal {
  readonly bericht: string;
  readonly totalen: readonly Declaratietotaal[];
  /** prestatierecords */
  readonly regels: number;
  /** of all prestaties together, in cents */
  readonly bedrag: number;
  readonly periode: Voorloop['periode'];
  /** tells a file sent twice: who, which invoice, of when, how many lines and how much */
  readonly kenmerk: string;
  /** a test message (soort bericht T) */
  readonly test: boolean;
}

export interface Leesopties {
  readonly formaat?: Berichtformaat;
  /** whose AGB-code counts: who declares (the default; keuze: he has the agreement), or who delivered the care */
  readonly aanbieder?: 'declarant' | 'uitvoerder';
}

const [CR, LF] = [13, 10];
const soort = (cijfers: string): number => cijfers.charCodeAt(0) * 256 + cijfers.charCodeAt(1);
const [VOORLOOPRECORD, VERZEKERDENRECORD, DEBITEURRECORD] = ['01', '02', '03'].map(soort);
const [PRESTATIERECORD, COMMENTAARRECORD, SLUITRECORD] = ['04', '98', '99'].map(soort);
/** COD367 of AW319: the code lists a prestatie can be from. */
const CODELIJSTEN: ReadonlySet<number> = new Set([55, 65, 66, 68, 990]);

/**
 * Reads a declaration file of fixed-width records in pieces, byte by byte, and adds up. Of persons nothing is kept but
 * the bytes of one burgerservicenummer, to see that a prestatie follows its own verzekerde; they never become text.
 *
 * Feed it with `verwerk` and close with `klaar`; both throw {@link Bestandsfout} for the first thing that isn't as the
 * standard says, after which the reader can't be used any more.
 *
 * Source: Vektis, AW319 versie 1.4.
 */
export class Aw319Lezer {
  private readonly formaat: Berichtformaat;
  private readonly stap: number;
  private readonly opteller = new Opteller();
  private readonly regel = new Regel();
  private readonly persoon = new Uint8Array(PERSOON.lengte);
  private readonly rest: Uint8Array;
  private restlengte = 0;
  private voorloop: Voorloop | undefined;
  private gesloten = false;
  private readonly telling: Recordtelling = { verzekerden: 0, debiteuren: 0, prestaties: 0, commentaren: 0 };
  private bedrag = 0;
  // The prestatie and aanbieder seen last are likely to be seen next: this saves most of the looking up.
  private vorigeCode = -1;
  private vorigeEenheid = -1;
  private vorigePrestatie = 0;
  private vorigeAgb = -1;
  private vorigeAanbieder = 0;

  constructor(private readonly opties: Leesopties = {}) {
    this.formaat = opties.formaat ?? AW319;
    this.stap = this.formaat.recordlengte + 2;
    this.rest = new Uint8Array(this.stap);
  }

  /** Reads the next piece of the file; pieces may end anywhere. */
  verwerk(brok: Uint8Array): void {
    const { stap } = this;
    let begin = 0;
    if (this.restlengte > 0) {
      begin = Math.min(stap - this.restlengte, brok.length);
      this.rest.set(brok.subarray(0, begin), this.restlengte);
      this.restlengte += begin;
      if (this.restlengte < stap) return;
      this.record(this.rest, 0);
      this.restlengte = 0;
    }
    for (; begin + stap <= brok.length; begin += stap) this.record(brok, begin);
    this.rest.set(brok.subarray(begin));
    this.restlengte = brok.length - begin;
  }

  /** Closes the file: the last line may lack its line end, and the totals of the trailer must have closed. */
  klaar(): Bestandstotaal {
    this.leesSlot();
    if (this.voorloop === undefined) throw new Bestandsfout('het bestand is leeg.');
    if (!this.gesloten) {
      const gevolg = 'Het bestand is niet volledig; vraag het opnieuw op.';
      throw new Bestandsfout(`het sluitrecord (99) ontbreekt na regel ${this.regel.nummer}. ${gevolg}`);
    }
    const { uzovi, boekmaand, kenmerk, periode, test } = this.voorloop;
    return {
      bericht: this.formaat.naam,
      totalen: this.opteller.totalen(uzovi, boekmaand),
      regels: this.telling.prestaties,
      bedrag: this.bedrag,
      periode,
      kenmerk: [kenmerk, this.telling.prestaties, this.bedrag].join('/'),
      test,
    };
  }

  /** What is left after the last whole record. */
  private leesSlot(): void {
    const { recordlengte } = this.formaat;
    const slot = this.rest.subarray(0, this.restlengte);
    if (isBlanco(slot)) return;
    const zonderRegeleinde = slot.length === recordlengte;
    if (zonderRegeleinde || (slot.length === recordlengte + 1 && slot[recordlengte] === CR)) {
      this.rest[recordlengte] = CR;
      this.rest[recordlengte + 1] = LF;
      this.record(this.rest, 0);
      return;
    }
    this.regel.naar(slot, 0);
    if (this.regel.nummer === 1) weigerBegin(this.regel, slot, this.formaat);
    const wat = `de regel is afgebroken na ${slot.length} posities; verwacht zijn er ${recordlengte}`;
    this.regel.weiger(`${wat}. Vraag het bestand opnieuw op.`);
  }

  private record(bytes: Uint8Array, begin: number): void {
    const { regel } = this;
    const { recordlengte } = this.formaat;
    regel.naar(bytes, begin);
    const type = (bytes[begin] ?? 0) * 256 + (bytes[begin + 1] ?? 0);
    if (regel.nummer === 1 && type !== VOORLOOPRECORD) {
      weigerBegin(regel, bytes.subarray(begin, begin + recordlengte), this.formaat);
    }
    if (bytes[begin + recordlengte] !== CR || bytes[begin + recordlengte + 1] !== LF) {
      weigerLengte(regel, recordlengte);
    }
    if (this.gesloten) this.naSlot(bytes.subarray(begin, begin + recordlengte));
    else if (this.voorloop === undefined) this.voorloop = leesVoorloop(regel, this.formaat);
    else if (type === PRESTATIERECORD) this.prestatie(this.voorloop);
    else this.ander(type);
  }

  private naSlot(bytes: Uint8Array): void {
    if (!isBlanco(bytes)) this.regel.weiger('er staat nog iets na het sluitrecord (99).');
  }

  private ander(type: number): void {
    const { regel, telling } = this;
    if (type === VERZEKERDENRECORD) this.verzekerde();
    else if (type === COMMENTAARRECORD) telling.commentaren += 1;
    else if (type === DEBITEURRECORD) telling.debiteuren += 1;
    else if (type === SLUITRECORD) {
      controleerSluit(regel, this.formaat, telling, this.bedrag);
      this.gesloten = true;
      return;
    } else regel.weiger('onverwacht soort record; verwacht is 02, 04, 98 of 99.');
    regel.getal(DETAILNUMMER);
  }

  private verzekerde(): void {
    const { bytes, begin } = this.regel;
    this.regel.getal(PERSOON);
    for (let i = 0; i < PERSOON.lengte; i += 1) this.persoon[i] = bytes[begin + PERSOON.begin + i] ?? 0;
    this.telling.verzekerden += 1;
  }

  private prestatie(voorloop: Voorloop): void {
    const { regel } = this;
    this.controleerPersoon();
    const begin = regel.dag(PRESTATIE.begin);
    const eind = regel.dag(PRESTATIE.eind);
    if (eind < begin) regel.weiger('de einddatum ligt voor de begindatum.', PRESTATIE.eind);
    if (!CODELIJSTEN.has(regel.getal(PRESTATIE.codelijst))) {
      regel.weiger(
        'onbekende prestatiecodelijst; verwacht is 055, 065, 066, 068 of 990.',
        PRESTATIE.codelijst,
      );
    }
    regel.getal(DETAILNUMMER);
    regel.getal(PRESTATIE.berekend);
    regel.teken(PRESTATIE.debetBerekend);
    const teken = regel.teken(this.formaat.debet);
    const bedrag = teken * regel.getal(this.formaat.bedrag);
    const aantal = teken * regel.getal(PRESTATIE.aantal);
    this.bedrag += bedrag;
    this.telling.prestaties += 1;
    const wie = this.aanbieder(voorloop);
    const wat = this.prestatienummer();
    const maand = maandVan(begin);
    if (maand === maandVan(eind)) this.opteller.tel(wie, wat, maand, bedrag, aantal);
    else this.overMaanden(wie, wat, [begin, eind], [bedrag, aantal]);
  }

  /** A prestatie follows the record of its own verzekerde. */
  private controleerPersoon(): void {
    const { bytes, begin } = this.regel;
    if (this.telling.verzekerden === 0) {
      this.regel.weiger('een prestatierecord (04) zonder verzekerdenrecord (02) ervoor.');
    }
    for (let i = 0; i < PERSOON.lengte; i += 1) {
      if (bytes[begin + PERSOON.begin + i] === this.persoon[i]) continue;
      this.regel.weiger(`${PERSOON.naam} is een ander dan in het verzekerdenrecord ervoor.`, PERSOON);
    }
  }

  /** A prestatie that spans a month end. */
  private overMaanden(
    wie: number,
    wat: number,
    [begin, eind]: [Dagtal, Dagtal],
    [bedrag, aantal]: [number, number],
  ): void {
    const dagen = dagenPerMaand(begin, eind);
    const aantallen = overMaanden(aantal, dagen);
    for (const [i, deel] of overMaanden(bedrag, dagen).entries()) {
      this.opteller.tel(wie, wat, maandVan(begin) + i, deel, aantallen[i] ?? 0);
    }
  }

  private aanbieder({ agb: declarant }: Voorloop): number {
    const uitvoerder = this.regel.getal(PRESTATIE.uitvoerder);
    const agb = this.opties.aanbieder === 'uitvoerder' && uitvoerder > 0 ? uitvoerder : declarant;
    if (agb !== this.vorigeAgb) {
      this.vorigeAgb = agb;
      this.vorigeAanbieder = this.opteller.aanbieder(agb);
    }
    return this.vorigeAanbieder;
  }

  private prestatienummer(): number {
    const { bytes, begin } = this.regel;
    const code = gevouwen(bytes, begin, PRESTATIE.code);
    const eenheid = this.regel.getal(PRESTATIE.tijdseenheid);
    if (code === this.vorigeCode && eenheid === this.vorigeEenheid) return this.vorigePrestatie;
    this.controleerPrestatiecode();
    this.vorigeCode = code;
    this.vorigeEenheid = eenheid;
    this.vorigePrestatie = this.opteller.prestatie(code, eenheid);
    return this.vorigePrestatie;
  }

  /** Letters, digits and the like; spaces only behind them. */
  private controleerPrestatiecode(): void {
    const { bytes, begin } = this.regel;
    for (let i = 0; i < PRESTATIE.code.lengte; i += 1) {
      const byte = bytes[begin + PRESTATIE.code.begin + i] ?? 0;
      const zichtbaar = byte > 32 && byte < 127;
      if (zichtbaar || (byte === 32 && i > 0)) continue;
      this.regel.weiger('de prestatiecode bevat een teken dat niet kan.', PRESTATIE.code);
    }
  }
}
