import { Bestandsfout } from '../bestandsfout';
import type { Declaratietotaal } from '../totalen';
import { cent } from '../../domein/geld';
import { geheel, leesGetal, type Decimaalteken } from './getal';
import { type Kolomplaatsen, type Tabelveld, TABELVELDNAMEN } from './kolommen';
import { leesMaand } from './maand';

/** Decimals of a volume that are kept. */
const AANTALDECIMALEN = 3;

/**
 * Reads the rows of a table below its headings. A sentence never repeats what stands in a cell: when columns have
 * shifted that may be somebody's name.
 */
export class Rijlezer {
  private teken: Decimaalteken;
  private bewezen: boolean;
  /** the first line with 1.234 or 1,234, by its sign */
  private readonly dubbelzinnig = new Map<Decimaalteken, number>();

  /** @param boekmaand for a table that has none */
  constructor(
    private readonly kolommen: Kolomplaatsen,
    private readonly boekmaand: string | undefined,
    decimaal: Decimaalteken | undefined,
  ) {
    this.teken = decimaal ?? ',';
    this.bewezen = decimaal !== undefined;
  }

  /** @returns undefined for a row without an amount */
  lees(cellen: readonly string[], regel: number): Declaratietotaal | undefined {
    const bedrag = this.getal(cellen, 'bedrag', 2, regel);
    if (bedrag === undefined) return undefined;
    const teken = this.credit(cellen, bedrag, regel);
    const aantal = this.getal(cellen, 'aantal', AANTALDECIMALEN, regel) ?? 0;
    const tekst = (veld: Tabelveld): string => this.tekst(cellen, veld);
    return {
      uzovi: this.code(cellen, 'uzovi', 4, regel),
      agb: this.code(cellen, 'agb', 8, regel),
      prestatiecode: tekst('prestatiecode'),
      tijdseenheid: tekst('tijdseenheid').padStart(2, '0'),
      productiemaand: this.maand(cellen, 'productiemaand', regel),
      boekmaand:
        this.kolommen.boekmaand === undefined
          ? (this.boekmaand ?? '')
          : this.maand(cellen, 'boekmaand', regel),
      bedrag: cent(teken * bedrag),
      aantal: (teken * aantal) / 10 ** AANTALDECIMALEN,
      ...(tekst('regio') !== '' && { regio: tekst('regio') }),
      ...(tekst('aanbieder') !== '' && { aanbieder: tekst('aanbieder') }),
      ...(tekst('leveringsvorm') !== '' && { leveringsvorm: tekst('leveringsvorm') }),
    };
  }

  /** What was assumed of the numbers, as sentences; refuses what can be read in two ways. */
  sluit(): string[] {
    const komma = this.dubbelzinnig.get(',');
    if (!this.bewezen && komma !== undefined) this.weigerNotatie(komma);
    if (this.bewezen || !this.dubbelzinnig.has('.')) return [];
    return [
      'Een punt in een getal is gelezen als scheiding tussen duizendtallen (1.234 is duizend en iets).',
    ];
  }

  private tekst(cellen: readonly string[], veld: Tabelveld): string {
    const plaats = this.kolommen[veld];
    return plaats === undefined ? '' : (cellen[plaats] ?? '').trim();
  }

  private weiger(zin: string, veld: Tabelveld, regel: number): never {
    throw new Bestandsfout(`kolom ${TABELVELDNAMEN[veld]}: ${zin}`, regel);
  }

  private weigerNotatie(regel: number): never {
    const keus = 'Kies het decimaalteken, of schrijf alle getallen met centen.';
    throw new Bestandsfout(`een punt of komma in een getal kan duizend of een decimaal zijn. ${keus}`, regel);
  }

  /** A number in hundredths or thousandths. */
  private getal(
    cellen: readonly string[],
    veld: Tabelveld,
    decimalen: number,
    regel: number,
  ): number | undefined {
    const tekst = this.tekst(cellen, veld);
    let lezing = leesGetal(tekst, this.teken);
    if (lezing === null && !this.bewezen) {
      const anders = this.teken === ',' ? '.' : ',';
      const tweede = leesGetal(tekst, anders);
      if (tweede?.bewijs === anders) {
        for (const eerder of this.dubbelzinnig.values()) this.weigerNotatie(eerder);
        this.teken = anders;
        lezing = tweede;
      }
    }
    if (lezing === undefined) return undefined;
    if (lezing === null) return this.weiger('hier staat geen getal zoals in de regels ervoor.', veld, regel);
    if (lezing.bewijs !== undefined) this.bewezen = true;
    if (lezing.dubbelzinnig !== undefined && !this.dubbelzinnig.has(lezing.dubbelzinnig)) {
      this.dubbelzinnig.set(lezing.dubbelzinnig, regel);
    }
    const waarde = geheel(lezing.getal, decimalen);
    return waarde ?? this.weiger(`het getal heeft meer dan ${decimalen} decimalen.`, veld, regel);
  }

  /** −1 for a credit row, else 1. */
  private credit(cellen: readonly string[], bedrag: number, regel: number): 1 | -1 {
    const letter = this.tekst(cellen, 'debetcredit').toUpperCase();
    if (letter === '' || /^(D|DEBET|\+)$/.test(letter)) return 1;
    if (!/^(C|CREDIT|-)$/.test(letter)) this.weiger('verwacht is D of C.', 'debetcredit', regel);
    if (bedrag < 0) this.weiger('een negatief bedrag met C: laat een van beide weg.', 'debetcredit', regel);
    return -1;
  }

  /** A code of digits, with the zeros in front that Excel drops. */
  private code(cellen: readonly string[], veld: Tabelveld, breedte: number, regel: number): string {
    const tekst = this.tekst(cellen, veld).replace(/\s/g, '');
    if (tekst === '') return '';
    if (!/^\d+$/.test(tekst) || tekst.length > breedte) {
      this.weiger(`verwacht zijn ${breedte} cijfers.`, veld, regel);
    }
    return tekst.padStart(breedte, '0');
  }

  private maand(cellen: readonly string[], veld: 'productiemaand' | 'boekmaand', regel: number): string {
    const gelezen = leesMaand(this.tekst(cellen, veld), this.tekst(cellen, 'jaar'));
    return gelezen ?? this.weiger('verwacht is een maand, zoals 2024-01 of januari 2024.', veld, regel);
  }
}
