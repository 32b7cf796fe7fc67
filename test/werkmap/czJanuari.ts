// The published table of CZ, January 2024 (× € 1.000), from test/gegevens/cz-2024-01.csv.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zoekUitvoerder } from '../../src/beleid/zorgkantoren';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import type { Vraag } from '../../src/werkmap/herkennen/bron';

const regels = readFileSync(path.join(__dirname, '../gegevens/cz-2024-01.csv'), 'utf8')
  .split(/\r?\n/)
  .filter((regel) => regel !== '' && !regel.startsWith('#'));

/** Heading and eight rows; amounts as numbers, blanks as ''. */
export const gepubliceerd: Celwaarde[][] = regels.map((regel, r) =>
  regel.split(';').map((cel, k) => (r === 0 || k === 0 || cel === '' ? cel : Number(cel))),
);

/** As finance would keep it: title, unit, then the table. */
export const werkblad: Celwaarde[][] = [
  ['Monitoring contracteerruimte 2024'],
  ['Bedragen in € 1.000'],
  [],
  ...gepubliceerd,
];

const cz = zoekUitvoerder('CZ');
if (!cz) throw new Error('CZ staat niet in het beleid.');

export const vraagCz: Vraag = {
  uitvoerder: cz,
  jaar: 2024,
  regios: cz.regios.map(({ naam }) => naam),
};
