// A table without header row or without filter buttons has no filter in the file; the library always writes one, and
// Excel then "repairs" the table away.
import type { XlsxTable } from '../types';
import { escapeXml, partText, setPart, type Parts } from './parts';

export function removeUnusedFilters(parts: Parts, tables: readonly XlsxTable[]): void {
  const without = tables.filter((table) => !table.headerRow || !table.filterButtons);
  for (const part of Object.keys(parts)) {
    if (!/^xl\/tables\/table\d+\.xml$/.test(part)) continue;
    const text = partText(parts, part);
    if (!without.some(({ name }) => text.includes(` displayName="${escapeXml(name)}"`))) continue;
    setPart(parts, part, text.replace(/<autoFilter\b[^>]*?(?:\/>|>.*?<\/autoFilter>)/s, ''));
  }
}
