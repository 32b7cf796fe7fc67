/** Argument texts: English name of the argument → [Dutch name, one sentence]. */
export type ParameterTexts = Readonly<Record<string, readonly [name: string, detail: string]>>;

/** What each function does: English function name → one Dutch sentence. */
export type FunctionTexts = Readonly<Record<string, string>>;
