// Univer's own toolbar, without what this page does itself or cannot do.
import type { MenuConfig } from '@univerjs/preset-sheets-core';

const hidden = { hidden: true } as const;

/** Menu items that are left out. */
export const hiddenMenus: MenuConfig = {
  'univer.command.undo': hidden,
  'univer.command.redo': hidden,
  // English function names are built in; the fx button has them all in Dutch.
  'formula-ui.operation.insert-function.common': hidden,
};
