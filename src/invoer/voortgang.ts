import type { Bestand } from './brokken';

/** How far the reading is. */
export interface Voortgang {
  /** name of the file being read, and which of how many, from 0 */
  readonly naam: string;
  readonly nummer: number;
  readonly aantal: number;
  /** bytes of all files together */
  readonly gelezen: number;
  readonly totaal: number;
  /** bytes per second since the beginning; 0 until it is known */
  readonly snelheid: number;
  /** seconds still to go; undefined until the speed is known */
  readonly resterend?: number;
}

/** Milliseconds between two reports. */
const TUSSENPOOS = 100;
/** Milliseconds before a speed says something. */
const AANLOOP = 300;

/** Counts bytes and reports now and then. */
export class Voortgangmeter {
  private readonly start = performance.now();
  private readonly totaal: number;
  private gemeld = -Infinity;
  private nummer = 0;
  private gelezen = 0;
  /** what the files before this one count for, also when they were read only in part */
  private ervoor = 0;

  constructor(
    private readonly bestanden: readonly Bestand[],
    private readonly meld: ((voortgang: Voortgang) => void) | undefined,
  ) {
    this.totaal = bestanden.reduce((som, { size }) => som + size, 0);
  }

  begin(nummer: number): void {
    this.nummer = nummer;
    this.ervoor = this.bestanden.slice(0, nummer).reduce((som, { size }) => som + size, 0);
    this.gelezen = this.ervoor;
  }

  las(bytes: number): void {
    this.gelezen += bytes;
    const nu = performance.now();
    if (nu - this.gemeld < TUSSENPOOS) return;
    this.gemeld = nu;
    this.meld?.(this.stand(nu));
  }

  klaar(): void {
    this.gelezen = this.totaal;
    if (this.bestanden.length > 0) this.meld?.(this.stand(performance.now()));
  }

  private stand(nu: number): Voortgang {
    const { nummer, gelezen, totaal } = this;
    const verstreken = nu - this.start;
    const snelheid = verstreken < AANLOOP ? 0 : (gelezen / verstreken) * 1000;
    return {
      naam: this.bestanden[nummer]?.name ?? '',
      nummer,
      aantal: this.bestanden.length,
      gelezen,
      totaal,
      snelheid,
      ...(snelheid > 0 && { resterend: (totaal - gelezen) / snelheid }),
    };
  }
}
