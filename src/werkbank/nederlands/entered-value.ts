/** What Dutch Excel makes of typed text. */
export interface Entry {
  /** A number (dates as day number, percentages as fraction), a boolean, an English error value or plain text. */
  value: number | boolean | string;
  /** The number format Excel gives a cell that still has format Standaard; absent = leaves it alone. */
  format?: string;
  /** True when an apostrophe forced text: store it as text whatever it looks like. */
  text?: true;
}
