// Types of helpteksten.cjs, which the build and the task pane read.

/** A sheet, a formula on it and what it gives; all as a Dutch user sees it. */
export interface Voorbeeld {
  readonly werkblad: readonly (readonly string[])[];
  readonly formule: string;
  readonly uitkomst: readonly (readonly string[])[];
}

export interface Helptekst {
  readonly uitleg: readonly string[];
  readonly voorbeelden: readonly Voorbeeld[];
  /** Mistakes that are often made, with what the function says. */
  readonly fouten: readonly { readonly formule: string; readonly melding: string }[];
}

/** By the id of the function. */
export const helpteksten: Readonly<Record<string, Helptekst>>;
