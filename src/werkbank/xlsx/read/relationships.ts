import { partText, relationshipsOf, resolveTarget, type Parts } from '../package/parts';
import { attribute, childElements, type ParseXml } from './xml';

export interface Relationship {
  readonly id: string;
  /** the last word of the type: "worksheet", "table", "chart" … */
  readonly type: string;
  /** the part it points to, or an address outside the file */
  readonly target: string;
  readonly external: boolean;
}

/** What a part points to; empty when it points to nothing. */
export function relationships(parts: Parts, part: string, parse: ParseXml): Relationship[] {
  const xml = partText(parts, relationshipsOf(part));
  if (!xml) return [];
  return childElements(parse(xml).root, 'Relationship').map((element) => {
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}
