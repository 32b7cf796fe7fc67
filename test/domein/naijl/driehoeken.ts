// The reference triangles (test/gegevens/BRON.md) as the tests want them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const map = join(__dirname, '../../gegevens/naijl');
const lees = (naam: string): string => readFileSync(join(map, naam), 'utf8');

const driehoek = z.object({
  cumulatief: z.array(z.array(z.number().nullable())),
  f_volume_gewogen: z.array(z.number()),
  pct_compleet: z.array(z.number()),
  sigma2_mack: z.array(z.number()),
  per_origin: z.array(z.object({ ultimate: z.number(), ibnr: z.number(), mack_se: z.number() })),
  totaal: z.object({ ultimate: z.number(), ibnr: z.number(), mack_se: z.number() }),
});

export const verificatie = z
  .object({ raa: driehoek, ukmotor: driehoek, mortgage: driehoek })
  .parse(JSON.parse(lees('chainladder_verificatie.json')));

/** 2023 and 2024 with the exact (invented) pattern 60/30/7/2/1%. */
export const synthetisch: (number | null)[][] = lees('naijl_synthetisch_driehoek.csv')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((regel) =>
    regel
      .split(',')
      .slice(1)
      .map((cel) => (cel === '' ? null : Number(cel))),
  );

export const synthetischVerwacht = z
  .object({
    cumulatief_pct: z.array(z.number()),
    ultimate_2024: z.record(z.string(), z.number()),
    jaar_naief_maanden: z.number(),
    jaar_gecorrigeerd_maanden: z.number(),
  })
  .parse(JSON.parse(lees('naijl_synthetisch_verwacht.json')));
