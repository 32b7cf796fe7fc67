/** A webpack loader as a function: the source of a module in, the changed source out. */
declare function hardCodedLabels(source: string): string;
export = hardCodedLabels;
