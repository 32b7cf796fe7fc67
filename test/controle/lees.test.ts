/**
 * @jest-environment node
 *
 * Not a test of rules: opens the workbooks as LibreOffice has saved them, and looks for the same values and formulas.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArea } from '../../src/werkbank/xlsx/address';
import { readXlsx } from '../../src/werkbank/xlsx/read';
import type { Verwachting } from './verwachting';

const map = process.env['CONTROLE_MAP'] ?? '';
const namen = fs.readdirSync(map).filter((naam) => naam.endsWith('.xlsx'));

test.each(namen)('%s, saved by LibreOffice', async (naam) => {
  const verwacht = JSON.parse(
    fs.readFileSync(path.join(map, naam.replace('.xlsx', '.verwacht.json')), 'utf8'),
  ) as Verwachting;
  const opened = await readXlsx(fs.readFileSync(path.join(map, 'uitkomsten', naam)));
  const bladen = Object.values(opened.snapshot.sheets);
  for (const [blad, cellen] of Object.entries(verwacht.bladen ?? {})) {
    const cellData = bladen.find(({ name }) => name === blad)?.cellData;
    for (const [adres, { waarde, marge, formule, overloop }] of Object.entries(cellen)) {
      if (overloop) continue;
      const plek = parseArea(adres);
      const cel = cellData?.[plek?.startRow ?? -1]?.[plek?.startColumn ?? -1];
      const gevonden = { blad, adres, waarde: cel?.v ?? null };
      if (typeof waarde === 'number') {
        expect(Math.abs(Number(gevonden.waarde) - waarde)).toBeLessThanOrEqual((marge ?? 0) + 1e-6);
      } else if (waarde !== undefined) {
        expect(gevonden).toEqual({ blad, adres, waarde });
      }
      if (formule) expect({ blad, adres, formule: Boolean(cel?.f) }).toEqual({ blad, adres, formule: true });
    }
  }
  for (const tabel of Object.keys(verwacht.tabellen ?? {})) {
    expect(opened.tables.map(({ name }) => name)).toContain(tabel);
  }
});
