// The rules as an inkoper meets them: typed in the examples.
import { openWerkbank, type Werkbank } from './werkbank';

let werkbank: Werkbank | undefined;
afterEach(async () => {
  await werkbank?.close();
  werkbank = undefined;
});

test('the overhevelingsvoorstel for the CZ table lifts the deficit of Zuid-Limburg', async () => {
  werkbank = await openWerkbank();
  await werkbank.type('B16', '=WLZ.OVERHEVELING(B3:G3;B4:G4;B5:G5;B8:G8;B9:G9)');
  const [head = [], ...rows] = (await werkbank.values('B16:J20')) as (string | number)[][];
  const column = (name: string) => head.findIndex((title) => String(title).toLowerCase().startsWith(name));
  const transfers = rows.filter((row) => row[column('van')] !== '');
  // By hand: Zuid-Limburg has 163.073 − 158.725 = 4.348 pgb to spare and lacks 1.330.524 − 1.273.682 = 56.842 ZIN;
  // 56.842 − 4.348 = 52.494 comes from one other regio (Haaglanden and Zuidoost-Brabant can both give it; the largest
  // surplus in ZIN gives: Zuidoost-Brabant 1.369.322 − 1.301.381 = 67.941, Haaglanden 64.753).
  const wanted = [
    { bedrag: 4_348, van: 'Zuid-Limburg', naar: 'Zuid-Limburg' },
    { bedrag: 52_494, van: 'Zuidoost-Brabant', naar: 'Zuid-Limburg' },
  ];
  const proposed = transfers.map((row) => ({
    bedrag: row[column('bedrag')],
    van: row[column('van')],
    naar: row[column('naar')],
  }));
  expect(proposed).toEqual(wanted);
});

test.each(['CZ', 'VGZ', 'ZZ'])('the invented example is herschikt under regime %s', async (regime) => {
  werkbank = await openWerkbank('?werkmap=herschikking');
  const name = 'Herschikking';
  const count = ((await werkbank.values(`${name}!D5:D1000`)) as string[][]).filter(
    ([vorm]) => vorm !== '',
  ).length;
  expect(count).toBeGreaterThan(180);
  await werkbank.activate('Zelf proberen');
  const last = 4 + count;
  await werkbank.type(
    'H4',
    `=WLZ.HERSCHIK(Productie[Afspraak];ALS(${name}!E5:E${last}="";0;${name}!E5:E${last});` +
      `Ruimte[[Regio]:[Ruimte]];"${regime}";Productie[Leveringsvorm];;;Productie[Regio])`,
  );
  const granted = ((await werkbank.values(`K4:K${last - 1}`)) as number[][]).map(([amount]) => amount ?? NaN);
  expect(granted.every((amount) => amount >= 0)).toBe(true);
  const available = ((await werkbank.values('Ruimte!B5:B7')) as number[][]).map(([amount]) => amount ?? NaN);
  const cents = (amounts: number[]) => amounts.reduce((total, amount) => total + Math.round(amount * 100), 0);
  // Only ZZ and VGZ guarantee amounts; in the example those fit in the ruimte of the kantoor.
  expect(cents(granted)).toBeLessThanOrEqual(cents(available));
});
