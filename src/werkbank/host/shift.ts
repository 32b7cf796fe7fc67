// Where cells lie after rows or columns came or went.
import type { Area } from './area';
import type { Change } from './changes';

/** A stretch of rows or columns. */
interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** After `count` lines came in at `first`. */
function inserted(own: Stretch, { first, count }: Stretch): Stretch {
  if (first <= own.first) return { ...own, first: own.first + count };
  return first < own.first + own.count ? { ...own, count: own.count + count } : own;
}

/** After those lines went; null when nothing is left. */
function deleted(own: Stretch, { first, count }: Stretch): Stretch | null {
  const before = Math.max(0, Math.min(own.first, first + count) - first);
  const inside = Math.max(0, Math.min(own.first + own.count, first + count) - Math.max(own.first, first));
  return inside === own.count ? null : { first: own.first - before, count: own.count - inside };
}

/** The area after the change; null when all of it was deleted. Edits move nothing. */
export function shifted(own: Area, { area, type }: Change): Area | null {
  if (type === 'RangeEdited') return own;
  const shift = type.endsWith('Inserted') ? inserted : deleted;
  if (type.startsWith('Row')) {
    const rows = shift({ first: own.row, count: own.rows }, { first: area.row, count: area.rows });
    return rows && { ...own, row: rows.first, rows: rows.count };
  }
  const columns = shift(
    { first: own.column, count: own.columns },
    { first: area.column, count: area.columns },
  );
  return columns && { ...own, column: columns.first, columns: columns.count };
}
