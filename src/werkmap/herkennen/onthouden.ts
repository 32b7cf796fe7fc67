// Remembers what was read of a workbook: the pane asks the same things of the same picture at every render.
import type { Vraag } from './bron';

/** What was remembered about an object, and about it together with another one. */
interface Knoop {
  vragen: Map<string, unknown>;
  samenMet: WeakMap<object, Knoop>;
}

/** Gone as soon as nobody holds the picture any more. */
const wortel = new WeakMap<object, Knoop>();

/** Questions remembered per picture; the oldest makes room. */
const MEESTE_VRAGEN = 64;

function knoopVan(voorwerpen: readonly [object, ...object[]]): Knoop {
  let plek = wortel;
  let knoop: Knoop | undefined;
  for (const voorwerp of voorwerpen) {
    knoop = plek.get(voorwerp) ?? { vragen: new Map(), samenMet: new WeakMap() };
    plek.set(voorwerp, knoop);
    plek = knoop.samenMet;
  }
  return knoop ?? { vragen: new Map(), samenMet: new WeakMap() };
}

/**
 * What maak returns, computed once for the same objects and the same question. The objects must never change (a
 * picture of the workbook doesn't), and what comes back is shared: nobody may change that either.
 * @param voorwerpen all that maak looks at, but for what is in the question
 */
export function onthouden<T>(voorwerpen: readonly [object, ...object[]], vraag: string, maak: () => T): T {
  const { vragen } = knoopVan(voorwerpen);
  if (vragen.has(vraag)) return vragen.get(vraag) as T;
  const antwoord = maak();
  const [oudste] = vragen.keys();
  if (vragen.size >= MEESTE_VRAGEN && oudste !== undefined) vragen.delete(oudste);
  vragen.set(vraag, antwoord);
  return antwoord;
}

/** All of a question as one text. */
export function vraagtekst({ uitvoerder, jaar, regios, eenheid }: Vraag): string {
  return JSON.stringify([uitvoerder.naam, jaar, regios, eenheid]);
}
