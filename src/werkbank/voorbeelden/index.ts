// The workbooks the werkbank can start with.
import type { OpenedWorkbook } from '../xlsx/types';
import { czJanuari2024 } from './czJanuari2024';
import { herschikking } from './herschikking';
import { leeg } from './leeg';

export interface Voorbeeld {
  readonly naam: string;
  maak(): OpenedWorkbook;
}

export const voorbeelden: readonly Voorbeeld[] = [
  { naam: 'Voorbeeld CZ januari 2024', maak: czJanuari2024 },
  { naam: 'Leeg', maak: leeg },
  { naam: 'Voorbeeld herschikking (verzonnen cijfers)', maak: herschikking },
];
