// How often the herschikking asks Excel: reading and writing together at most four times, however many rows. The
// functions are not loaded here: their runtime asks Excel itself.
import { leesGegevens } from '../../../src/werkmap/herschikking/gegevens';
import { herschikplan } from '../../../src/werkmap/herschikking/plan';
import { bronnenboek } from '../../../src/werkmap/koppeling/voorstel';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import type { Ongedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { aantalSyncs, afdruk, lees, schrijfGoed, verschil } from '../excel';
import { maakWerkmap } from '../werkmap';
import { KOPPEN, REGIOS, RUIMTEBLAD, kader, vraagVoor } from './verzonnen';

jest.setTimeout(120_000);

let excel: ExcelForTests;
const AANTAL = 300;
const rijen = Array.from({ length: AANTAL }, (_leeg, i) => [
  REGIOS[i % REGIOS.length] ?? '',
  String(41420000 + i),
  `Verzonnen ${i + 1}`,
  ['ZZP', 'VPT', 'MPT'][i % 3] ?? '',
  100,
  130,
]);

beforeAll(async () => {
  const werkmap = maakWerkmap({
    Tien: [KOPPEN.slice(0, 6), ...rijen.slice(0, 10)],
    Ruimte: RUIMTEBLAD,
    Driehonderd: [KOPPEN.slice(0, 6), ...rijen],
  });
  excel = await startExcel({ werkmap });
});
afterAll(() => excel.dispose());

/** Only the worksheet with this list, beside the one with the ruimte. */
async function metLijst(naam: string) {
  const beeld = await lees();
  return { ...beeld, bladen: beeld.bladen.filter((blad) => blad.naam === naam || blad.naam === 'Ruimte') };
}

test.each([
  ['Tien', 10],
  ['Driehonderd', AANTAL],
])(
  '%s: reading and writing the three sheets take at most four round trips, and all is undone',
  async (naam, aantal) => {
    const voor = await afdruk();
    const lezen = await aantalSyncs(() => metLijst(naam));
    const beeld = await metLijst(naam);
    const [bron] = bronnenboek(beeld, kader).bronnen;
    const vraag = vraagVoor({ ruimte: { soort: 'blok', bronId: bron?.id ?? '' } });
    const gegevens = leesGegevens(beeld, vraag, kader);
    expect(gegevens.rijen).toHaveLength(aantal);
    const plan = herschikplan(beeld, vraag, gegevens);
    if (!plan.gelukt) throw new Error(plan.zin);
    expect(plan.plan.bladen).toHaveLength(3);
    let ongedaan: Ongedaan | undefined;
    const schrijven = await aantalSyncs(async () => (ongedaan = await schrijfGoed(plan.plan)));
    expect(lezen + schrijven).toBeLessThanOrEqual(4);
    const { bladen } = await lees();
    expect(bladen.map((blad) => blad.naam)).toEqual(
      expect.arrayContaining(['Herschikking', 'Overhevelingen', 'Brieven']),
    );
    expect(ongedaan && (await maakOngedaan(ongedaan))).toEqual({ gelukt: true });
    expect(verschil(voor, await afdruk())).toEqual([]);
  },
);
