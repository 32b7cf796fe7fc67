// A table pasted from a PDF as text becomes a real table, and a source like any other.
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { leesGeplakteTekst } from '../../../src/werkmap/herkennen/geplakt';
import { omzetplan } from '../../../src/werkmap/plan/contracteerruimte/omzetplan';
import { bladplanVan } from '../../../src/werkmap/plan/wijzigingsplan';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { afdruk, czPlan, lees, schrijfGoed, verschil } from '../excel';
import { gepubliceerd, vraagCz } from '../czJanuari';
import { maakWerkmap } from '../werkmap';

jest.setTimeout(60_000);

/** An amount as the slide prints it: 1.205.744€, 52.494-€, -€. */
function gedrukt(bedrag: unknown): string {
  if (bedrag === '' || bedrag === 0) return '-€';
  const cijfers = String(Math.abs(Number(bedrag))).replace(/\B(?=(\d{3})+$)/g, '.');
  return Number(bedrag) < 0 ? `${cijfers}-€` : `${cijfers}€`;
}

/** The slide of CZ, January 2024, as it comes out of a PDF: one cell per line. */
const slide = [
  ['Monitoring contracteerruimte 2024 (x € 1.000)'],
  [(gepubliceerd[0] ?? []).slice(1).join(' ')],
  ...gepubliceerd.slice(1).map(([label, ...bedragen]) => [`${label} ${bedragen.map(gedrukt).join(' ')}`]),
];

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ Geplakt: slide }) });
});
afterAll(() => excel.dispose());

async function plan() {
  const beeld = await lees();
  const geplakt = leesGeplakteTekst(beeld, vraagCz);
  if (geplakt?.soort !== 'gelezen') throw new Error('tekst niet gelezen');
  return omzetplan(beeld, geplakt, { uitvoerder: 'CZ', jaar: 2023 });
}

test('all published amounts stand there as numbers, with the text as their source', async () => {
  const voor = await afdruk();
  const ongedaan = await schrijfGoed(await plan());
  const cellen = excel.values('Overgenomen tabel!A4:H12');
  expect(cellen[0]).toEqual(['Bedragen × € 1.000', ...(gepubliceerd[0] ?? []).slice(1)]);
  const alsGetal = (rij: unknown[]) => rij.slice(1).map((cel) => (cel === '' ? 0 : cel));
  expect(cellen.slice(1).map(alsGetal)).toEqual(gepubliceerd.slice(1).map(alsGetal));
  expect(excel.values('Overgenomen tabel!A2')).toEqual([
    ['Overgenomen van blad Geplakt, A1:A10. Wat u daar wijzigt, komt hier niet vanzelf.'],
  ]);
  expect(excel.values('Overgenomen tabel!A1')).toEqual([
    ['Contracteerruimte 2024 CZ, overgenomen uit tekst'],
  ]);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
});

test('it is recognised as a source, in thousands, and fills the table', async () => {
  await schrijfGoed(await plan());
  await schrijfGoed(await czPlan());
  expect(excel.values('Contracteerruimte!G12')).toEqual([[-52494000]]);
  expect(String(excel.values('Contracteerruimte!A15')[0]?.[0])).toContain('blad Overgenomen tabel');
});

test('an amount that was not in the text stays blank: nothing becomes 0', async () => {
  const beeld = await lees();
  const geplakt = leesGeplakteTekst(beeld, vraagCz);
  if (geplakt?.soort !== 'gelezen') throw new Error('tekst niet gelezen');
  const rijen = geplakt.rijen.map((rij) => ({
    ...rij,
    bedragen: rij.bedragen.map(() => null),
    totaal: null,
  }));
  const leeg = bladplanVan(omzetplan(beeld, { ...geplakt, rijen }, { uitvoerder: 'CZ', jaar: 2024 }));
  const [cellen] = leeg.wijzigingen;
  if (cellen?.soort !== 'cellen') throw new Error('geen cellen');
  expect(new Set(cellen.inhoud.slice(4).flatMap((rij) => rij.slice(1)))).toEqual(new Set(['']));
  expect(cellen.gebied.kolommen).toBe(7); // no column Totaal without totals
});
