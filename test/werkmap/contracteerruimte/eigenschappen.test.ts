// Whatever the layout and the amounts: the filled table is the domain's contracteerruimtetabel, to the cent.
import fc from 'fast-check';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import {
  contracteerruimtetabel,
  CONTRACTEERRUIMTERIJEN,
  TOTAAL,
} from '../../../src/domein/contracteerruimte';
import type { Invoerrij, Regiobedragen } from '../../../src/domein/contracteerruimte';
import { cent } from '../../../src/domein/geld';
import { herken } from '../../../src/werkmap/herkennen/herken';
import { herkenLijsten } from '../../../src/werkmap/herkennen/lijst/herken';
import { eigenTabelplan } from '../../../src/werkmap/plan/contracteerruimte/eigentabelplan';
import { celIn, leesTabeluitleg } from '../../../src/werkmap/plan/contracteerruimte/uitleg';
import type { Tabelvraag } from '../../../src/werkmap/plan/contracteerruimte/vraag';
import { bladplanVan } from '../../../src/werkmap/plan/wijzigingsplan';
import type { Celwaarde } from '../../../src/werkmap/beeld/werkmapbeeld';
import { lees, schrijfGoed } from '../excel';
import { vraagCz } from '../czJanuari';
import { maakWerkmap } from '../werkmap';

jest.setTimeout(240_000);

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ Leeg: [['verzonnen bedragen']] }) });
});
afterAll(() => excel.dispose());

const INVOER: readonly Invoerrij[] = ['ruimteZin', 'ruimtePgb', 'saldo', 'prognoseZin', 'prognosePgb'];
const centen = fc.integer({ min: -500_000_000_000, max: 500_000_000_000 });

const geval = fc.record({
  /** Per regio the five amounts in cents. */
  bedragen: fc.array(fc.tuple(centen, centen, centen, centen, centen), { minLength: 6, maxLength: 6 }),
  bronregios: fc.shuffledSubarray([...vraagCz.regios], { minLength: 6 }),
  doelregios: fc.shuffledSubarray([...vraagCz.regios], { minLength: 6 }),
  doelrijen: fc.shuffledSubarray([...CONTRACTEERRUIMTERIJEN], { minLength: 8 }),
  bronIn: fc.constantFrom(1, 1000),
  doelIn: fc.constantFrom(1, 1000),
  doelOnder: fc.boolean(),
  bronOnder: fc.boolean(),
  metTotaal: fc.boolean(),
  /** prognose ZIN from a list: the parts in which each amount is cut. */
  lijst: fc.option(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 })),
});
type Geval = typeof geval extends fc.Arbitrary<infer T> ? T : never;

const gekanteld = (rijen: Celwaarde[][]) => (rijen[0] ?? []).map((_, k) => rijen.map((rij) => rij[k] ?? ''));
const eenheid = (factor: number) => (factor === 1 ? 'Bedragen in euro’s' : 'Bedragen × € 1.000');

function invoerVan({ bedragen }: Geval): Regiobedragen[] {
  return vraagCz.regios.map((regio, i) => {
    const paren = INVOER.map((rij, r) => [rij, cent(bedragen[i]?.[r] ?? 0)] as const);
    return { regio, bedragen: Object.fromEntries(paren) as Regiobedragen['bedragen'] };
  });
}

function bronblad(g: Geval): Celwaarde[][] {
  const invoer = new Map(invoerVan(g).map(({ regio, bedragen }) => [regio, bedragen]));
  const rijen = CONTRACTEERRUIMTERIJEN.filter(({ som }) => !som).map(({ id, label }) => [
    label(2024),
    ...g.bronregios.map((regio) => Number(invoer.get(regio)?.[id as Invoerrij]) / 100 / g.bronIn),
  ]);
  const tabel = [['Regio', ...g.bronregios], ...rijen];
  return [[eenheid(g.bronIn)], ...(g.bronOnder ? gekanteld(tabel) : tabel)];
}

function doelblad(g: Geval): Celwaarde[][] {
  const koppen = ['Regio', ...g.doelregios, ...(g.metTotaal ? [TOTAAL] : [])];
  const tabel = [koppen, ...g.doelrijen.map(({ label }) => [label(2024), ...g.doelregios.map(() => '')])];
  return [
    [eenheid(g.doelIn)],
    ...(g.doelOnder ? gekanteld(tabel.map((rij) => [...rij, ...(g.metTotaal ? [''] : [])])) : tabel),
  ];
}

/** Each amount of prognose ZIN in parts over invented aanbieders. */
function lijstblad(g: Geval, delen: readonly number[]): Celwaarde[][] {
  const rijen = invoerVan(g).flatMap(({ regio, bedragen }) => {
    let rest: number = bedragen.prognoseZin;
    const stukken = delen.map((deel) => {
      const stuk = Math.trunc((bedragen.prognoseZin * deel) / 300);
      rest -= stuk;
      return stuk;
    });
    return [...stukken, rest].map((stuk, i) => [regio, `Verzonnen Zorg ${i + 1}`, 'ZZP', stuk / 100]);
  });
  return [['Bedragen in euro’s'], ['Regio', 'Aanbieder', 'Leveringsvorm', 'Prognose 2024'], ...rijen];
}

/** Fresh worksheets with these contents. */
const zetBladen = (bladen: Readonly<Record<string, Celwaarde[][]>>) =>
  Excel.run(async (context) => {
    for (const [naam, inhoud] of Object.entries(bladen)) {
      const blad = context.workbook.worksheets.add(naam);
      const breedte = Math.max(...inhoud.map((rij) => rij.length));
      const vol = inhoud.map((rij) => [...rij, ...Array<string>(breedte - rij.length).fill('')]);
      blad.getRangeByIndexes(0, 0, vol.length, breedte).values = vol;
    }
    await context.sync();
  });
const wisBladen = (namen: readonly string[]) =>
  Excel.run(async (context) => {
    for (const naam of namen) context.workbook.worksheets.getItem(naam).delete();
    await context.sync();
  });

async function vul(g: Geval) {
  const beeld = await lees();
  const blokken = herken(beeld, vraagCz);
  const [bron, doel] = ['Bron', 'Doel'].map((blad) => blokken.find((blok) => blok.blad === blad));
  if (!bron || !doel) throw new Error('tabel niet herkend');
  const [lijst] = g.lijst ? herkenLijsten(beeld, vraagCz) : [];
  if (g.lijst && !lijst) throw new Error('lijst niet herkend');
  const vraag: Tabelvraag = {
    bron,
    ...(lijst && { rijen: { prognoseZin: { soort: 'lijst', lijsten: [lijst], veld: 'prognose' } } }),
    uitvoerder: 'CZ',
    jaar: 2024,
    peilmaand: 1,
    regios: vraagCz.regios,
    weergave: '€',
  };
  const voorstel = eigenTabelplan(beeld, vraag, doel);
  if (!voorstel.gelukt) throw new Error(voorstel.zin);
  await schrijfGoed(voorstel.plan);
  const uitleg = leesTabeluitleg(bladplanVan(voorstel.plan).administratie?.uitleg);
  if (!uitleg) throw new Error('geen uitleg');
  return uitleg;
}

test('every cell of the user’s own table, in every layout', async () => {
  await fc.assert(
    fc.asyncProperty(geval, async (g) => {
      const bladen = {
        Bron: bronblad(g),
        Doel: doelblad(g),
        ...(g.lijst && { Lijst: lijstblad(g, g.lijst) }),
      };
      await zetBladen(bladen);
      try {
        const uitleg = await vul(g);
        const verwacht = contracteerruimtetabel(invoerVan(g));
        const cellen = excel.values('Doel!A1:J10');
        for (const { id } of CONTRACTEERRUIMTERIJEN) {
          verwacht.kolommen.forEach((kolom, i) => {
            const plek = celIn(uitleg, id, kolom);
            expect([kolom, plek !== undefined]).toEqual([kolom, kolom !== TOTAAL || g.metTotaal]);
            if (!plek) return;
            const waarde = Number(cellen[plek.rij]?.[plek.kolom]) * g.doelIn * 100;
            expect([id, kolom, Math.round(waarde)]).toEqual([id, kolom, verwacht.cellen[id][i]]);
            expect(Math.abs(waarde - Math.round(waarde))).toBeLessThan(0.01);
          });
        }
      } finally {
        await wisBladen(Object.keys(bladen));
      }
    }),
    { numRuns: 25 },
  );
});
