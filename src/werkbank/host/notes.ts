// Comments (Excel: notes) at cells, as a file brought them. Univer's free packages have none: they are kept here and
// saved again.
export interface Note {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export class Notes {
  private all: readonly Note[] = [];

  list(): readonly Note[] {
    return this.all;
  }
  replace(notes: readonly Note[]): void {
    this.all = notes;
  }
}
