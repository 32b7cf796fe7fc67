// What the pane remembers on this computer, whatever workbook is open. The one place that uses
// @microsoft/office-js-helpers: its Storage keeps all of ours in one container.
import { Storage, StorageType } from '@microsoft/office-js-helpers';

let opslag: Storage<unknown> | undefined;

/** Excel on the web divides local storage between sites by a key; where storage is blocked, memory does. */
function maakOpslag(): Storage<unknown> {
  const verdeling = Office.context.partitionKey ?? '';
  try {
    return new Storage<unknown>(`${verdeling}WLZ`, StorageType.LocalStorage);
  } catch {
    return new Storage<unknown>(`${verdeling}WLZ`, StorageType.InMemoryStorage);
  }
}

/** A preference kept earlier; undefined when there is none. Unchecked: whoever reads it looks what it is. */
export function leesVoorkeur(naam: string): unknown {
  opslag ??= maakOpslag();
  try {
    return opslag.get(naam) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a preference; a failure (storage full or blocked) is ignored: it is only a preference. */
export function bewaarVoorkeur(naam: string, waarde: unknown): void {
  opslag ??= maakOpslag();
  try {
    opslag.set(naam, waarde);
  } catch {
    opslag = undefined;
  }
}
