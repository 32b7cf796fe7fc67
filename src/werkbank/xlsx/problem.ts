/** A file that cannot be opened or saved. The message is Dutch, says what is wrong and what to do, and is shown as it is. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}
