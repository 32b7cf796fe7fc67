/**
 * What is wrong with a file: on which line, from which position, and what was expected. The sentence never repeats what
 * stands there: it may be somebody's name.
 */
export class Bestandsfout extends Error {
  constructor(
    readonly zin: string,
    /** counts from 1; absent when it is about the whole file */
    readonly regel?: number,
    /** counts from 1 within the line */
    readonly positie?: number,
    /** the headings of a table in which a column is missing, so that the user can point it out */
    readonly koppen?: readonly string[],
  ) {
    const plaats = [
      regel === undefined ? '' : `regel ${regel}`,
      positie === undefined ? '' : `positie ${positie}`,
    ].filter((deel) => deel !== '');
    super(plaats.length === 0 ? zin : `${plaats.join(', ')}: ${zin}`);
    this.name = 'Bestandsfout';
  }
}
