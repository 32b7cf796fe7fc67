// What the status bar says about the selected cells.

export interface Statistics {
  /** cells that hold something */
  readonly filled: number;
  /** cells that hold a number */
  readonly numbers: number;
  readonly sum: number;
}

export type CellValue = string | number | boolean;

/** Counts and adds; booleans, texts and errors count as filled, not as numbers. */
export function statisticsOf(values: Iterable<CellValue>): Statistics {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of values) {
    if (value === '') continue;
    filled++;
    if (typeof value !== 'number') continue;
    numbers++;
    sum += value;
  }
  // Adding 0.1 and 0.2 gives 0.30000000000000004; 15 digits is what Excel keeps.
  return { filled, numbers, sum: Number(sum.toPrecision(15)) };
}

/**
 * The parts of the status bar in Excel's order, empty for fewer than two filled cells.
 * @param format a number as the active cell would show it
 */
export function statisticsTexts(statistics: Statistics, format: (value: number) => string): string[] {
  const { filled, numbers, sum } = statistics;
  if (filled < 2) return [];
  const count = `Aantal: ${filled.toLocaleString('nl-NL')}`;
  if (numbers === 0) return [count];
  return [`Gemiddelde: ${format(sum / numbers)}`, count, `Som: ${format(sum)}`];
}
