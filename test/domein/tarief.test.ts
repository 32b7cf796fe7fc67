import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { decimaal } from '../../src/domein/decimaal';
import { centVanEuro } from '../../src/domein/geld';
import { richttarief } from '../../src/domein/tarief';

const geval = z.object({
  pct_zorg: z.string(),
  pct_nhc: z.string(),
  pct_nic: z.string(),
  zorg: z.string(),
  nhc: z.string(),
  nic: z.string(),
  tarief_som_dan_afronden: z.string(),
  tarief_per_component_afronden: z.string(),
});
const valkuil = z.object({ pct_zorg: z.string(), zorg: z.string(), half_up_exact: z.string() });
const gevallen = z
  .object({
    gevallen: z.array(geval),
    volgorde_verschilt: z.array(geval),
    binaire_float_valkuilen: z.array(valkuil),
  })
  .parse(JSON.parse(readFileSync(join(__dirname, '../gegevens/richttarief_testgevallen.json'), 'utf8')));

/** As a cell holds it: 95,8% is the double 0.958. */
function fractie(procent: string): number {
  return decimaal(procent).div(100).toNumber();
}

const alle = [...gevallen.gevallen, ...gevallen.volgorde_verschilt];

test('er zijn gevallen', () => {
  expect(alle).toHaveLength(16);
  expect(gevallen.binaire_float_valkuilen).toHaveLength(8);
});

test.each(alle)('$pct_zorg% × $zorg + $pct_nhc% × $nhc + $pct_nic% × $nic', (g) => {
  const invoer = {
    zorg: Number(g.zorg),
    percentage: fractie(g.pct_zorg),
    nhc: Number(g.nhc),
    nic: Number(g.nic),
    nhcPercentage: fractie(g.pct_nhc),
    nicPercentage: fractie(g.pct_nic),
  };
  expect(richttarief(invoer)).toBe(centVanEuro(g.tarief_som_dan_afronden));
  expect(richttarief({ ...invoer, afronding: 'totaal' })).toBe(centVanEuro(g.tarief_som_dan_afronden));
  expect(richttarief({ ...invoer, afronding: 'per component' })).toBe(
    centVanEuro(g.tarief_per_component_afronden),
  );
});

test.each(gevallen.binaire_float_valkuilen)(
  '$pct_zorg% × $zorg, waar binaire breuken het mis hebben',
  (g) => {
    const zorg = Number(g.zorg);
    expect(richttarief({ zorg, percentage: fractie(g.pct_zorg) })).toBe(centVanEuro(g.half_up_exact));
  },
);

test('NHC en NIC tellen zonder opgave voor 100% mee, een opslag komt er ongekort bij', () => {
  // 0,958 × 200 = 191,60; + 30 + 5 = 226,60; + 1,25
  expect(richttarief({ zorg: 200, percentage: 0.958, nhc: 30, nic: 5 })).toBe(22660);
  expect(richttarief({ zorg: 200, percentage: 0.958, nhc: 30, nic: 5, opslag: 1.25 })).toBe(22785);
});

test('per component wordt ook de opslag op zich afgerond: 0,005 + 0,005 is samen 0,01, los 0,01 + 0,01', () => {
  const invoer = { zorg: 0.01, percentage: 0.5, opslag: 0.005 };
  expect(richttarief(invoer)).toBe(1);
  expect(richttarief({ ...invoer, afronding: 'per component' })).toBe(2);
});

test('een opslag mag negatief zijn (terugbetaling door de kassier), een component niet', () => {
  expect(richttarief({ zorg: 100, percentage: 1, opslag: -2.5 })).toBe(9750);
  expect(() => richttarief({ zorg: -1, percentage: 1 })).toThrow('zorg is negatief (-1)');
  expect(() => richttarief({ zorg: 1, percentage: 1, nhc: -2 })).toThrow('nhc is negatief (-2)');
  expect(() => richttarief({ zorg: 1, percentage: 1, nic: -0.5 })).toThrow('nic is negatief (-0,5)');
});

test('wie 95,8 typt waar 95,8% bedoeld is, leest dat', () => {
  expect(() => richttarief({ zorg: 100, percentage: 95.8 })).toThrow(
    'percentage is 95,8, dat is 9580%. Bedoelde u 95,8%? Typ dan 95,8% of 0,958.',
  );
  expect(() => richttarief({ zorg: 100, percentage: 1, nhcPercentage: 100 })).toThrow('nhcPercentage is 100');
  expect(() => richttarief({ zorg: 100, percentage: 1, nicPercentage: 1.51 })).toThrow(
    'nicPercentage is 1,51',
  );
});

test('150% mag nog', () => {
  expect(richttarief({ zorg: 100, percentage: 1.5 })).toBe(15000);
});

test('wat geen getal is wordt bij naam genoemd', () => {
  expect(() => richttarief({ zorg: 'veel', percentage: 1 })).toThrow("zorg is geen getal: 'veel'");
  expect(() => richttarief({ zorg: 1, percentage: NaN })).toThrow('percentage is geen getal');
  expect(() => richttarief({ zorg: 1, percentage: 1, opslag: 'wat' })).toThrow("opslag is geen getal: 'wat'");
});
