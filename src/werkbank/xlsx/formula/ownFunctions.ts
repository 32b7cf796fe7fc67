// How a file names the functions of an add-in: "WLZ.HERSCHIK" is stored as "_xldudf_WLZ_HERSCHIK".

const PREFIX = '_xldudf_';

export interface OwnFunctions {
  /** the name in a file, undefined for a function that is not the add-in's; capitals do not matter */
  toFile(name: string): string | undefined;
  /** the name in a formula, undefined when the file's name is not that of an add-in function */
  fromFile(name: string): string | undefined;
}

/**
 * Knows the given functions ("WLZ.HERSCHIK"). A file can name one that is not in the list (another version of the
 * add-in wrote it): then the first part up to "_" is taken to be the namespace, which cannot hold that sign here.
 */
export function ownFunctions(names: readonly string[]): OwnFunctions {
  const files = new Map<string, string>();
  const formulas = new Map<string, string>();
  for (const name of names) {
    const upper = name.toUpperCase();
    const stored = PREFIX + upper.replaceAll('.', '_');
    files.set(upper, stored);
    formulas.set(stored.toUpperCase(), upper);
  }
  return {
    toFile: (name) => files.get(name.toUpperCase()),
    fromFile(name) {
      if (!name.toLowerCase().startsWith(PREFIX)) return undefined;
      const known = formulas.get(name.toUpperCase());
      return known ?? name.slice(PREFIX.length).replace('_', '.');
    },
  };
}
