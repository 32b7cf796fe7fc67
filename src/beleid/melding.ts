import type { z } from 'zod';
import { opsomming } from '../domein/tekst';

/** What a value is, said in Dutch. */
const soorten: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een blok met velden',
  record: 'een blok met velden',
  int: 'een geheel getal',
};

/** Says in Dutch what is wrong with a value that a schema refuses; zod's own Dutch mixes in English type names. */
export function melding(fout: z.core.$ZodIssue): string {
  switch (fout.code) {
    case 'invalid_type':
      return `verwacht ${soorten[fout.expected] ?? fout.expected}, maar hier staat ${gevonden(fout.input)}`;
    case 'invalid_value':
      return `verwacht ${opsomming(fout.values.map(String), 'of')}, maar hier staat ${gevonden(fout.input)}`;
    case 'unrecognized_keys':
      return `onbekend veld ${opsomming(fout.keys.map((sleutel) => `'${sleutel}'`))}`;
    case 'too_small':
      return fout.origin === 'number' ? `moet minstens ${fout.minimum} zijn` : 'mag niet leeg zijn';
    case 'too_big':
      return `mag hooguit ${fout.maximum} zijn`;
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return fout.message;
  }
}

function gevonden(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return 'niets';
  if (Array.isArray(waarde)) return 'een lijst';
  if (typeof waarde === 'object') return 'een blok met velden';
  return `'${String(waarde)}'`;
}
