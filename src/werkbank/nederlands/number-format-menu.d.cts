/** A webpack loader as a function: the source of a module in, the changed source out. */
declare function numberFormatMenu(source: string): string;
export = numberFormatMenu;
