import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { regime } from '../../../src/beleid/regimes';
import { cent, centVanEuro } from '../../../src/domein/geld';
import { type HerschikRij, type Herschikking, type Regime, herschik } from '../../../src/domein/herschikking';

const perAanbieder = z.record(z.string(), z.number());
const zzGeval = z.object({
  regel: z.string().startsWith('ZZ'),
  ruimte: z.number(),
  comfort: perAanbieder,
  categorie2_10pct_en_gehonoreerde_groei: perAanbieder,
  categorie3_ongehonoreerd: perAanbieder,
  uitkomst: z.object({
    cat1: perAanbieder,
    cat2: perAanbieder,
    cat3: perAanbieder,
    totaal: perAanbieder,
    rest: z.number(),
  }),
});
const vgzGeval = z.object({
  regel: z.string().startsWith('VGZ'),
  ruimte: z.number(),
  budgetafspraak: perAanbieder,
  prognose: perAanbieder,
  stap1_bijgesteld: perAanbieder,
  toegekend_naar_rato: perAanbieder,
  eind: perAanbieder,
});

const { gevallen } = z
  .object({ gevallen: z.array(z.union([zzGeval, vgzGeval])) })
  .parse(JSON.parse(readFileSync(join(__dirname, '../../gegevens/herschikking_testgevallen.json'), 'utf8')));
const zzGevallen = gevallen.filter((geval) => 'comfort' in geval);
const vgzGevallen = gevallen.filter((geval) => 'budgetafspraak' in geval);

function bestaand(naam: string): Regime {
  const gevonden = regime(naam);
  if (gevonden === undefined) throw new Error(`regime ${naam} bestaat niet`);
  return gevonden;
}

/** Amounts of one layer by aanbieder, in euros. */
function laag(uitkomst: Herschikking, namen: readonly string[], naam: string): Record<string, number> {
  const plaats = uitkomst.lagen.indexOf(naam);
  return Object.fromEntries(namen.map((n, i) => [n, (uitkomst.rijen[i]?.toegekend[plaats] ?? NaN) / 100]));
}

test('alle vier de gevallen zijn er', () => {
  expect(zzGevallen).toHaveLength(3);
  expect(vgzGevallen).toHaveLength(1);
});

test.each(zzGevallen)('$regel', (geval) => {
  const namen = Object.keys(geval.comfort);
  const rijen = namen.map((naam): HerschikRij => {
    const comfort = geval.comfort[naam] ?? NaN;
    const tweede = geval.categorie2_10pct_en_gehonoreerde_groei[naam] ?? NaN;
    const derde = geval.categorie3_ongehonoreerd[naam] ?? NaN;
    // The case doesn't split category 2; all of it is put in the growth, which is the same claim.
    return {
      regio: 'Zuid-Holland Noord',
      afspraak: centVanEuro(comfort),
      garantie: centVanEuro(comfort),
      groei: centVanEuro(tweede),
      prognose: centVanEuro(comfort + tweede + derde),
    };
  });
  const uitkomst = herschik(
    rijen,
    new Map([['Zuid-Holland Noord', centVanEuro(geval.ruimte)]]),
    bestaand('ZZ'),
  );
  expect(laag(uitkomst, namen, 'Comfortbrief')).toEqual(geval.uitkomst.cat1);
  expect(laag(uitkomst, namen, 'Afspraak en gehonoreerde groei')).toEqual(geval.uitkomst.cat2);
  expect(laag(uitkomst, namen, 'Overige groei')).toEqual(geval.uitkomst.cat3);
  const totaal = Object.fromEntries(
    namen.map((n, i) => [n, (uitkomst.rijen[i]?.afspraakNieuw ?? NaN) / 100]),
  );
  expect(totaal).toEqual(geval.uitkomst.totaal);
  expect(uitkomst.ruimtes[0]?.rest).toBe(centVanEuro(geval.uitkomst.rest));
});

test.each(vgzGevallen)('$regel', (geval) => {
  const namen = Object.keys(geval.budgetafspraak);
  const rijen = namen.map((naam): HerschikRij => {
    // In whole euros as the case is: its outcome is distributed to the euro, so one cent here is one euro there.
    return {
      regio: 'Nijmegen',
      afspraak: cent(geval.budgetafspraak[naam] ?? NaN),
      prognose: cent(geval.prognose[naam] ?? NaN),
    };
  });
  const uitkomst = herschik(rijen, new Map([['Nijmegen', cent(geval.ruimte)]]), bestaand('VGZ'));
  const kolom = (naam: string): Record<string, number> =>
    Object.fromEntries(Object.entries(laag(uitkomst, namen, naam)).map(([n, bedrag]) => [n, bedrag * 100]));
  expect(kolom('Budgetafspraak')).toEqual(geval.stap1_bijgesteld);
  expect(kolom('Overproductie')).toMatchObject(geval.toegekend_naar_rato);
  expect(Object.fromEntries(namen.map((n, i) => [n, uitkomst.rijen[i]?.afspraakNieuw]))).toEqual(geval.eind);
});
