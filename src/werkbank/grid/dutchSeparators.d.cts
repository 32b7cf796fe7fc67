/** A webpack loader: the source of @univerjs/sheets-formula-ui in, the same with Dutch separators out. */
declare function dutchSeparators(source: string): string;
export = dutchSeparators;
