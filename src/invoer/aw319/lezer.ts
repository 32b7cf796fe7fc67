import { Bestandsfout } from '../bestandsfout';
import type { Bestandstotaal, Lezer } from '../lezer';
import { Opteller } from '../totalen';
import { gevouwen } from './bytes';
import { AW319, type Berichtformaat } from './formaat';
import { dagenPerMaand, maandVan, overMaanden, type Dagtal } from './maandverdeling';
import { isBlanco, weigerBegin, weigerLengte } from './oorzaak';
import { DETAILNUMMER, PERSOON, PRESTATIE } from './posities';
import { Reeks } from './reeks';
import { Regel } from './regel';
import { controleerSluit, type Recordtelling } from './sluit';
import { leesVoorloop, type Voorloop } from './voorloop';

export interface Aw319opties {
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
export class Aw319Lezer implements Lezer {
  private readonly formaat: Berichtformaat;
  private readonly stap: number;
  private readonly opteller = new Opteller();
  private readonly regel = new Regel();
  private readonly reeks: Reeks;
  private readonly rest: Uint8Array;
  private readonly restview: DataView;
  private restlengte = 0;
  private voorloop: Voorloop | undefined;
  private gesloten = false;
  private readonly telling: Recordtelling = {
    verzekerden: 0,
    debiteuren: 0,
    prestaties: 0,
    commentaren: 0,
    bedrag: 0,
  };

  constructor(private readonly opties: Aw319opties = {}) {
    this.formaat = opties.formaat ?? AW319;
    this.stap = this.formaat.recordlengte + 2;
    this.rest = new Uint8Array(this.stap);
    this.restview = new DataView(this.rest.buffer);
    this.reeks = new Reeks(this.formaat, this.uitvoerderTelt, this.opteller, this.telling);
  }

  private get uitvoerderTelt(): boolean {
    return this.opties.aanbieder === 'uitvoerder';
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
      this.record(this.rest, this.restview, 0);
      this.restlengte = 0;
    }
    const view = new DataView(brok.buffer, brok.byteOffset, brok.byteLength);
    while (begin + stap <= brok.length) {
      const verder = this.gewoneRecords(view, begin);
      if (verder === begin) this.record(brok, view, begin);
      begin = verder === begin ? begin + stap : verder;
    }
    this.rest.set(brok.subarray(begin));
    this.restlengte = brok.length - begin;
  }

  /** Reads the records that are like ones before; returns where it stopped. */
  private gewoneRecords(view: DataView, begin: number): number {
    if (this.voorloop === undefined || this.gesloten) return begin;
    const verder = this.reeks.lees(view, begin);
    this.regel.nummer += (verder - begin) / this.stap;
    return verder;
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
      bedrag: this.telling.bedrag,
      periode,
      kenmerk: [this.formaat.naam, kenmerk, this.telling.prestaties, this.telling.bedrag].join('/'),
      test,
      opmerkingen: this.opmerkingen(test),
    };
  }

  private opmerkingen(test: boolean): string[] {
    const zinnen = test ? ['Dit is een testbericht (soort bericht T).'] : [];
    if (this.formaat.afgeleid) {
      zinnen.push('De posities van AW320 zijn afgeleid, niet uit de standaard: controleer het totaal.');
    }
    return zinnen;
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
      this.record(this.rest, this.restview, 0);
      return;
    }
    this.regel.naar(slot, this.restview, 0);
    if (this.regel.nummer === 1) weigerBegin(this.regel, slot, this.formaat);
    const wat = `de regel is afgebroken na ${slot.length} posities; verwacht zijn er ${recordlengte}`;
    this.regel.weiger(`${wat}. Vraag het bestand opnieuw op.`);
  }

  private record(bytes: Uint8Array, view: DataView, begin: number): void {
    const { regel } = this;
    const { recordlengte } = this.formaat;
    regel.naar(bytes, view, begin);
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
    if (type === SLUITRECORD) {
      controleerSluit(regel, this.formaat, telling);
      this.gesloten = true;
      return;
    }
    if (type === VERZEKERDENRECORD) {
      this.verzekerde();
      return;
    }
    if (type === COMMENTAARRECORD) telling.commentaren += 1;
    else if (type === DEBITEURRECORD) telling.debiteuren += 1;
    else regel.weiger('onverwacht soort record; verwacht is 02, 04, 98 of 99.');
    regel.getal(DETAILNUMMER);
  }

  private verzekerde(): void {
    const { regel, reeks } = this;
    regel.getal(PERSOON);
    regel.getal(DETAILNUMMER);
    reeks.verzekerde(regel.view, regel.begin);
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
    this.telling.bedrag += bedrag;
    this.telling.prestaties += 1;
    const wie = this.opteller.aanbieder(this.agb(voorloop));
    const wat = this.prestatienummer();
    if (maandVan(begin) !== maandVan(eind)) {
      this.overMaanden(wie, wat, [begin, eind], [bedrag, aantal]);
      return;
    }
    const plaats = this.opteller.plaats(wie, wat, maandVan(begin));
    this.opteller.telOp(plaats, bedrag, aantal);
    this.reeks.onthoud(regel.view, regel.begin, plaats);
  }

  /** A prestatie follows the record of its own verzekerde. */
  private controleerPersoon(): void {
    const { regel } = this;
    if (this.telling.verzekerden === 0) {
      regel.weiger('een prestatierecord (04) zonder verzekerdenrecord (02) ervoor.');
    }
    if (!this.reeks.isVanVerzekerde(regel.view, regel.begin)) {
      regel.weiger(`${PERSOON.naam} is een ander dan in het verzekerdenrecord ervoor.`, PERSOON);
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
      const plaats = this.opteller.plaats(wie, wat, maandVan(begin) + i);
      this.opteller.telOp(plaats, deel, aantallen[i] ?? 0);
    }
  }

  private agb({ agb: declarant }: Voorloop): number {
    const uitvoerder = this.regel.getal(PRESTATIE.uitvoerder);
    return this.uitvoerderTelt && uitvoerder > 0 ? uitvoerder : declarant;
  }

  private prestatienummer(): number {
    const { bytes, begin } = this.regel;
    const eenheid = this.regel.getal(PRESTATIE.tijdseenheid);
    this.controleerPrestatiecode();
    return this.opteller.prestatie(gevouwen(bytes, begin, PRESTATIE.code), eenheid);
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
