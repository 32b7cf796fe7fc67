import type { Opteller } from '../totalen';
import { cijferfout, vierCijfers } from './cijfers';
import type { Berichtformaat } from './formaat';
import { DETAILNUMMER, PERSOON, PRESTATIE } from './posities';
import type { Recordtelling } from './sluit';

/** Kind of record and line end as big-endian numbers of two bytes. */
const [VERZEKERDENRECORD, PRESTATIERECORD, CRLF] = [0x3032, 0x3034, 0x0d0a];
const [C, D] = [67, 68];

/** A signature: the two days, code list and prestatiecode (24 positions), tijdseenheid and uitvoerder. */
const DAGEN = PRESTATIE.begin.begin;
const DAGEN_EN_CODE = 6;
const EENHEID = PRESTATIE.tijdseenheid.begin;
const UITVOERDER = PRESTATIE.uitvoerder.begin;
/** Nine words, and the place behind them. */
const PER_VAK = 10;
const VAKBITS = 13;
/** The golden ratio of 32 bits: spreads what hardly differs. */
const MENG = 0x9e3779b1;

/**
 * Reads the records that are like one before, which nearly all are: the same prestatie, tijdseenheid and days. What
 * makes them alike (the signature) was checked when it was first seen, so that only the numbers are left to check, four
 * digits at a time. Any other record, and any that may be wrong, is left to the reader that knows what to say of it.
 *
 * Also keeps the burgerservicenummer of the verzekerde being read, as bytes in two words and a rest: only to compare.
 */
export class Reeks {
  private readonly stap: number;
  private readonly bedrag: number;
  private readonly debet: number;
  /** all ones when the uitvoerder is part of what is added up, else 0 */
  private readonly uitvoerdermasker: number;
  private readonly vakken = new Int32Array(2 ** VAKBITS * PER_VAK);
  private persoonBegin = 0;
  private persoonMidden = 0;
  private persoonEind = -1;

  constructor(
    formaat: Berichtformaat,
    uitvoerderTelt: boolean,
    private readonly opteller: Opteller,
    private readonly telling: Recordtelling,
  ) {
    this.stap = formaat.recordlengte + 2;
    this.bedrag = formaat.bedrag.begin;
    this.debet = formaat.debet.begin;
    this.uitvoerdermasker = uitvoerderTelt ? -1 : 0;
  }

  /** Reads records from `begin` on, as far as it knows them; returns where it stopped. */
  lees(view: DataView, begin: number): number {
    const { stap } = this;
    const laatste = view.byteLength - stap;
    let plek = begin;
    while (plek <= laatste && view.getUint16(plek + stap - 2) === CRLF) {
      const soort = view.getUint16(plek);
      if (soort === PRESTATIERECORD) {
        if (!this.prestatie(view, plek)) break;
      } else if (soort !== VERZEKERDENRECORD || !this.verzekerde(view, plek)) break;
      plek += stap;
    }
    return plek;
  }

  /** Keeps whose record this is; false when it isn't a number. */
  verzekerde(view: DataView, plek: number): boolean {
    const begin = view.getInt32(plek + PERSOON.begin, true);
    const midden = view.getInt32(plek + PERSOON.begin + 4, true);
    const eind = view.getUint8(plek + PERSOON.begin + 8);
    const fout = cijferfout(begin) | cijferfout(midden) | nummerfout(view, plek);
    if (fout !== 0 || eind < 48 || eind > 57) return false;
    this.persoonBegin = begin;
    this.persoonMidden = midden;
    this.persoonEind = eind;
    this.telling.verzekerden += 1;
    return true;
  }

  /** Whether a record is of the verzekerde kept last. */
  isVanVerzekerde(view: DataView, plek: number): boolean {
    return (
      view.getInt32(plek + PERSOON.begin, true) === this.persoonBegin &&
      view.getInt32(plek + PERSOON.begin + 4, true) === this.persoonMidden &&
      view.getUint8(plek + PERSOON.begin + 8) === this.persoonEind
    );
  }

  /** Remembers where records like this one are added up; the record has been checked. */
  onthoud(view: DataView, plek: number, plaats: number): void {
    const { vakken, uitvoerdermasker } = this;
    const vak = this.vakVan(view, plek);
    for (let i = 0; i < DAGEN_EN_CODE; i += 1) vakken[vak + i] = view.getInt32(plek + DAGEN + 4 * i, true);
    vakken[vak + 6] = view.getUint16(plek + EENHEID);
    vakken[vak + 7] = view.getInt32(plek + UITVOERDER, true) & uitvoerdermasker;
    vakken[vak + 8] = view.getInt32(plek + UITVOERDER + 4, true) & uitvoerdermasker;
    vakken[vak + 9] = plaats + 1;
  }

  private prestatie(view: DataView, plek: number): boolean {
    if (!this.isVanVerzekerde(view, plek)) return false;
    const plaats = this.plaatsVan(view, plek);
    const aantal = view.getInt32(plek + PRESTATIE.aantal.begin, true);
    const hoog = view.getInt32(plek + this.bedrag, true);
    const laag = view.getInt32(plek + this.bedrag + 4, true);
    const fout =
      cijferfout(aantal) |
      cijferfout(hoog) |
      cijferfout(laag) |
      nummerfout(view, plek) |
      achtfout(view, plek + PRESTATIE.uitvoerder.begin) |
      achtfout(view, plek + PRESTATIE.berekend.begin);
    const teken = tekenVan(view.getUint8(plek + this.debet));
    const berekend = tekenVan(view.getUint8(plek + PRESTATIE.debetBerekend.begin));
    if (plaats < 0 || fout !== 0 || teken * berekend === 0) return false;
    const bedrag = teken * (vierCijfers(hoog) * 10_000 + vierCijfers(laag));
    this.telling.prestaties += 1;
    this.telling.bedrag += bedrag;
    this.opteller.telOp(plaats, bedrag, teken * vierCijfers(aantal));
    return true;
  }

  /** Where records like this one are added up, or −1 when there was none lately. */
  private plaatsVan(view: DataView, plek: number): number {
    const { vakken, uitvoerdermasker } = this;
    const vak = this.vakVan(view, plek);
    const gelijk =
      vakken[vak] === view.getInt32(plek + DAGEN, true) &&
      vakken[vak + 1] === view.getInt32(plek + DAGEN + 4, true) &&
      vakken[vak + 2] === view.getInt32(plek + DAGEN + 8, true) &&
      vakken[vak + 3] === view.getInt32(plek + DAGEN + 12, true) &&
      vakken[vak + 4] === view.getInt32(plek + DAGEN + 16, true) &&
      vakken[vak + 5] === view.getInt32(plek + DAGEN + 20, true) &&
      vakken[vak + 6] === view.getUint16(plek + EENHEID) &&
      vakken[vak + 7] === (view.getInt32(plek + UITVOERDER, true) & uitvoerdermasker) &&
      vakken[vak + 8] === (view.getInt32(plek + UITVOERDER + 4, true) & uitvoerdermasker);
    return gelijk ? (vakken[vak + 9] as number) - 1 : -1;
  }

  /** Where the signature of a record is kept, if it is: the days, the code and the uitvoerder decide. */
  private vakVan(view: DataView, plek: number): number {
    let mengsel = view.getInt32(plek + DAGEN + 4, true);
    mengsel = Math.imul(mengsel, MENG) ^ view.getInt32(plek + DAGEN + 12, true);
    mengsel = Math.imul(mengsel, MENG) ^ view.getInt32(plek + DAGEN + 16, true);
    mengsel = Math.imul(mengsel, MENG) ^ view.getInt32(plek + DAGEN + 20, true);
    mengsel = Math.imul(mengsel, MENG) ^ (view.getInt32(plek + UITVOERDER + 4, true) & this.uitvoerdermasker);
    return (Math.imul(mengsel, MENG) >>> (32 - VAKBITS)) * PER_VAK;
  }
}

/** 1 for debit, −1 for credit, 0 for anything else. */
function tekenVan(letter: number): number {
  if (letter === D) return 1;
  return letter === C ? -1 : 0;
}

function achtfout(view: DataView, plek: number): number {
  return cijferfout(view.getInt32(plek, true)) | cijferfout(view.getInt32(plek + 4, true));
}

/** Whether the twelve positions of the record's number aren't all digits. */
function nummerfout(view: DataView, plek: number): number {
  const begin = plek + DETAILNUMMER.begin;
  return achtfout(view, begin) | cijferfout(view.getInt32(begin + 8, true));
}
