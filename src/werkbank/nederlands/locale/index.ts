/** The whole nl-NL locale for Univer. Univer has none of its own; these are all texts of the packages we load. */
import type { ILanguagePack } from '@univerjs/core';
import { functionList } from '../functions/function-list';
import { design } from './design';
import { docs } from './docs';
import { drawings } from './drawings';
import { formulas } from './formulas';
import { frame } from './frame';
import { grid } from './grid';
import { numberFormats } from './number-formats';
import { sheets } from './sheets';
import { tables } from './tables';
import { calculation, unlisted } from './unlisted';

/**
 * Every text of the presets core, table and drawing (and of the packages below them) in Dutch. Univer accepts it
 * under any key of `locales`: `new Univer({ locale: key, locales: { [key]: locale } })`.
 */
export const locale: ILanguagePack = {
  ...design,
  ...docs,
  ...sheets,
  ...formulas,
  ...numberFormats,
  ...grid,
  ...frame,
  ...tables,
  ...drawings,
  ...unlisted,
  'sheets-formula': { ...calculation, functionList },
};
