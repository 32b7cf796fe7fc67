// What is refused before anything is written, with a sentence that says where and what to do.
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { metVerwachting } from '../../src/werkmap/plan/verwachting';
import type { Celinhoud, Wijziging, Wijzigingsplan } from '../../src/werkmap/plan/wijzigingsplan';
import { maakOngedaan } from '../../src/werkmap/schrijven/ongedaan';
import { schrijf } from '../../src/werkmap/schrijven/schrijf';
import { aantalSyncs, afdruk, lees, schrijfGoed, verschil } from './excel';
import { bladXml } from './opgeslagen';
import { maakWerkmap } from './werkmap';

jest.setTimeout(60_000);

const inhoud = [
  [1, 'x', '', '=A1:A3*2'],
  [2, 'y'],
  [3, 'z'],
  ['over drie kolommen', '', ''],
];

let excel: ExcelForTests;
let id = '';
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ Data: inhoud }) });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A4:C4').merge();
    await context.sync();
  });
  id = (await lees()).bladen[0]?.id ?? '';
});
afterAll(() => excel.dispose());

/** A plan that writes these rows from a cell (row and column from 0) of the sheet. */
function plan(rij: number, kolom: number, rijen: readonly (readonly Celinhoud[])[]): Wijzigingsplan {
  const gebied = { rij, kolom, rijen: rijen.length, kolommen: rijen[0]?.length ?? 0 };
  const wijzigingen: Wijziging[] = [{ soort: 'cellen', gebied, inhoud: rijen }];
  return { titel: 'Proef', bladen: [{ blad: { soort: 'bestaand', id, naam: 'Data' }, wijzigingen }] };
}

async function geweigerd(wens: Wijzigingsplan): Promise<string> {
  const voor = await afdruk();
  const uitkomst = await schrijf(wens);
  expect(uitkomst).toMatchObject({ gelukt: false, hersteld: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
  return uitkomst.gelukt ? '' : uitkomst.zin;
}

/** Writes a plan that has to succeed and undoes it: afterwards everything is as it was, in the saved file too. */
async function heenEnTerug(wens: Wijzigingsplan): Promise<void> {
  const voor = await afdruk();
  const bestand = await bladXml(excel);
  const ongedaan = await schrijfGoed(wens);
  expect(verschil(voor, await afdruk())).not.toEqual([]);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
  expect(await bladXml(excel)).toEqual(bestand);
}

test('a cell that a merged cell covers is refused; its first cell, and one left alone, are not', async () => {
  expect(await geweigerd(plan(3, 1, [[5]]))).toBe(
    'Er is niets geschreven. Cel B4 op blad Data hoort bij de samengevoegde cellen A4:C4. ' +
      'Splits die cellen (Start, Samenvoegen en centreren) en probeer het opnieuw.',
  );
  await heenEnTerug(plan(3, 0, [['nieuw', null, null]]));
});

test('a cell that another formula fills is refused', async () => {
  const zin =
    'Er is niets geschreven. Cel D2 op blad Data wordt gevuld door de formule in D1. ' +
    'Verplaats die formule, of kies een andere plek.';
  expect(await geweigerd(plan(1, 3, [[5]]))).toBe(zin);
  expect(await geweigerd(plan(1, 2, [[4, 5]]))).toBe(zin);
  await heenEnTerug(plan(1, 2, [[4, null]]));
});

test('the formula that spills may be replaced, alone or with all it fills, and spills again when undone', async () => {
  await heenEnTerug(plan(0, 3, [[{ formule: '=A1:A2+100' }]]));
  expect(excel.values('Data!D1:D3')).toEqual([[2], [4], [6]]);
  await heenEnTerug(plan(0, 3, [[10], [20], [30]]));
  expect(excel.values('Data!D1:D3')).toEqual([[2], [4], [6]]);
});

test('a cell that changed since the preview is refused; one that only is spelled otherwise is not', async () => {
  const wens = metVerwachting(plan(0, 0, [[10, 'nieuw']]), await lees());
  expect(wens.verwacht).toEqual([
    {
      bladId: id,
      bladNaam: 'Data',
      gebied: { rij: 0, kolom: 0, rijen: 1, kolommen: 2 },
      formules: [[1, 'x']],
    },
  ]);
  await excel.type('Data!B1', 'van een collega');
  expect(await geweigerd(wens)).toBe(
    'Er is niets geschreven. Cel B1 op blad Data is veranderd sinds het voorbeeld, door u of door een collega. ' +
      'Bekijk het voorbeeld opnieuw.',
  );
  await heenEnTerug(metVerwachting(plan(0, 0, [[10, 'nieuw']]), await lees()));
  const anders = { ...plan(5, 0, [[1]]), verwacht: [{ ...spil, bladId: id, formules: [['= a1:a3 * 2']] }] };
  await heenEnTerug(anders);
});
const spil = { bladNaam: 'Data', gebied: { rij: 0, kolom: 3, rijen: 1, kolommen: 1 } };

test('a sheet that is gone, and a protected one', async () => {
  const weg = plan(0, 0, [[1]]);
  const bladen = weg.bladen.map((blad) => {
    return { ...blad, blad: { soort: 'bestaand' as const, id: 'weg', naam: 'Oud' } };
  });
  expect(await geweigerd({ ...weg, bladen })).toBe('Er is niets geschreven. Het blad Oud is er niet meer.');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').protection.protect();
    await context.sync();
  });
  expect(await geweigerd(plan(0, 0, [[1]]))).toBe(
    'Er is niets geschreven. Het blad Data is beveiligd. ' +
      'Hef de beveiliging op (tabblad Controleren) en probeer het opnieuw.',
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').protection.unprotect();
    await context.sync();
  });
});

test('a table name that is taken', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').tables.add('F1:G3', true).name = 'Brieven';
    await context.sync();
  });
  const gebied = { rij: 0, kolom: 0, rijen: 2, kolommen: 1 };
  const nieuw: Wijzigingsplan = {
    titel: 'Tabel',
    bladen: [
      {
        blad: { soort: 'nieuw', naam: 'Nieuw' },
        wijzigingen: [
          { soort: 'cellen', gebied, inhoud: [['Kop'], [1]] },
          { soort: 'tabel', naam: 'brieven', gebied },
        ],
      },
    ],
  };
  expect(await geweigerd(nieuw)).toBe(
    'Er is niets geschreven. Er is al een tabel of naam brieven. Bekijk het voorbeeld opnieuw.',
  );
});

test('hidden rows are written all the same', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('2:2').rowHidden = true;
    await context.sync();
  });
  await heenEnTerug(plan(0, 1, [['a'], ['b'], ['c']]));
});

test('an older Excel that can’t tell about merged cells and spills still writes', async () => {
  const kan = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
  await heenEnTerug(plan(6, 0, [['a', 'b']]));
  kan.mockRestore();
});

test('cancelled before writing nothing is written; cancelled during, everything is put back', async () => {
  const vooraf = new AbortController();
  vooraf.abort();
  expect(await schrijf(plan(0, 0, [[9]]), { signaal: vooraf.signal })).toEqual({
    gelukt: false,
    hersteld: true,
    zin: 'Er is niets geschreven. U hebt het schrijven geannuleerd.',
  });
  expect(excel.values('Data!A1')).toEqual([[1]]);

  const onderweg = new AbortController();
  const voor = await afdruk();
  let syncs = 0;
  const sync = OfficeExtension.ClientRequestContext.prototype.sync;
  OfficeExtension.ClientRequestContext.prototype.sync = function tel(
    this: OfficeExtension.ClientRequestContext,
    ...args
  ) {
    syncs += 1;
    if (syncs === 2) onderweg.abort(); // the batch that writes is on its way
    return sync.apply(this, args) as ReturnType<typeof sync>;
  } as typeof sync;
  const uitkomst = await schrijf(plan(0, 0, [[9]]), { signaal: onderweg.signal });
  OfficeExtension.ClientRequestContext.prototype.sync = sync;
  expect(uitkomst).toEqual({
    gelukt: false,
    hersteld: true,
    zin: 'U hebt het schrijven geannuleerd. Alles is teruggezet zoals het was.',
  });
  expect(verschil(voor, await afdruk())).toEqual([]);
});

test('two round trips, guards and what was expected included', async () => {
  const wens = metVerwachting(plan(0, 0, [[10, 'nieuw']]), await lees());
  expect(await aantalSyncs(() => schrijfGoed(wens))).toBe(2);
});
