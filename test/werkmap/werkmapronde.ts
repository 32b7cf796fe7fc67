// Opens the workbooks of test/gegevens/werkmappen one after another in the headless Excel and does with them what the
// pane does: read, derive, write, undo, save.
import '../gereedschap/bytes';
import fs from 'node:fs';
import path from 'node:path';
import { metadata } from '../../src/functions/metadata.cjs';
import { leidAf } from '../../src/taskpane/maandronde/afleiden';
import type { Keuzes, Maandrondebeeld } from '../../src/taskpane/maandronde/afleiden';
import type { Werkmapbeeld } from '../../src/werkmap/beeld/werkmapbeeld';
import { excelDienst } from '../../src/werkmap/dienst';
import type { Werkmapdienst } from '../../src/werkmap/dienst';
import type { Wijzigingsplan } from '../../src/werkmap/plan/wijzigingsplan';
import { leesUitkomst } from '../../src/werkmap/uitkomst';
import { bladXml } from '../gereedschap/bladxml';
import { startExcel, type ExcelForTests } from '../gereedschap/excel';
import { openIn, type WerkmapInExcel } from '../gereedschap/werkmapInExcel';

const map = path.join(__dirname, '../gegevens/werkmappen');
/** The day on which the workbooks are opened: without a year in them it is 2024, up to May. */
const VANDAAG = new Date(2024, 5, 10);

export class Werkmapronde {
  readonly dienst: Werkmapdienst = excelDienst();
  /** the sheets as they were saved right after opening */
  voor: ReadonlyMap<string, string> = new Map();
  private werkmap: WerkmapInExcel | undefined;

  private constructor(readonly excel: ExcelForTests) {}

  /** Once per test file. */
  static async begin(): Promise<Werkmapronde> {
    const excel = await startExcel({ metadata: metadata() });
    await import('../../src/functions/functions');
    return new Werkmapronde(excel);
  }

  /** @param nummer what the file name begins with */
  async open(nummer: string): Promise<void> {
    const naam = fs.readdirSync(map).find((bestand) => bestand.startsWith(nummer));
    if (naam === undefined) throw new Error(`geen werkmap ${nummer}`);
    this.werkmap = await openIn(this.excel, fs.readFileSync(path.join(map, naam)));
    this.voor = await this.bladen();
  }

  /** The sheets as they are saved now. */
  async bladen(): Promise<ReadonlyMap<string, string>> {
    if (!this.werkmap) throw new Error('geen werkmap open');
    return bladXml(await this.werkmap.opslaan());
  }

  async lees(): Promise<Werkmapbeeld> {
    const uitkomst = await this.dienst.lees();
    if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
    return uitkomst.beeld;
  }

  async maandronde(keuzes: Keuzes = {}): Promise<Maandrondebeeld> {
    return leidAf(await this.lees(), keuzes, VANDAAG);
  }

  async schrijf(plan: Wijzigingsplan | undefined): Promise<void> {
    if (!plan) throw new Error('geen plan');
    const uitkomst = await this.dienst.schrijf(plan);
    if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
    await this.excel.engine.settle();
  }

  /** The overschot per regio and in total, in euros, as it stands in the table that was written. */
  async overschot(): Promise<(number | null)[]> {
    const { uitvoerder, uitgangspunten } = await this.maandronde();
    const uitkomst = leesUitkomst(await this.lees(), { uitvoerder, jaar: uitgangspunten.jaar });
    const centen = [...(uitkomst?.regios ?? []).map((regio) => regio.overschot), uitkomst?.totaal ?? null];
    return centen.map((bedrag) => (bedrag === null ? null : bedrag / 100));
  }

  /** Undoes all that was written, last thing first; the sentence when that is refused. */
  async maakAllesOngedaan(): Promise<string | undefined> {
    for (let laatste = this.dienst.laatste(); laatste; laatste = this.dienst.laatste()) {
      const uitkomst = await this.dienst.maakOngedaan(laatste);
      if (!uitkomst.gelukt) return JSON.stringify(uitkomst);
    }
    return undefined;
  }

  /** The choices of somebody who takes every row from the block on a sheet. */
  async allesVan(blad: string, doel?: string): Promise<Keuzes> {
    const { koppel } = await this.maandronde();
    const rijen = koppel.rijen.flatMap(({ rij, keuzes }) => {
      const keuze = keuzes.find((kandidaat) => kandidaat.blad === blad);
      return keuze ? [[rij, keuze.rijbron] as const] : [];
    });
    return { koppeling: { versie: 1, rijen: Object.fromEntries(rijen) }, ...(doel && { doel }) };
  }
}
