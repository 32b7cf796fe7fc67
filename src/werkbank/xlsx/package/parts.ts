// A workbook file as a set of parts, for what the library cannot do itself.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The parts by name, without a leading slash. */
export type Parts = Record<string, Uint8Array>;

export function openParts(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** Content types come first: some programs recognise a workbook by that. */
export function closeParts(parts: Parts): Uint8Array {
  const ordered: Zippable = {};
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'),
  );
  for (const name of names) ordered[name] = parts[name] ?? new Uint8Array();
  return zipSync(ordered, { level: 6 });
}

/** The text of a part; '' when there is none. */
export function partText(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? strFromU8(part) : '';
}

export function setPart(parts: Parts, name: string, text: string): void {
  parts[name] = strToU8(text);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels". */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A relationship's target as the name of a part: "../drawings/drawing1.xml" seen from "xl/worksheets/sheet1.xml". */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Adds a part with its content type. */
export function addPart(parts: Parts, name: string, text: string, contentType: string): void {
  setPart(parts, name, text);
  const types = partText(parts, '[Content_Types].xml');
  const override = `<Override PartName="/${name}" ContentType="${contentType}"/>`;
  setPart(parts, '[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
}

/** Adds a relationship from one part to another; the id is made unique. */
export function addRelationship(parts: Parts, from: string, type: string, target: string): void {
  const name = relationshipsOf(from);
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const rels = partText(parts, name) || empty;
  let number = 1;
  while (rels.includes(`"rId${number}"`)) number++;
  const added = `<Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
  setPart(parts, name, rels.replace('</Relationships>', `${added}</Relationships>`));
}
