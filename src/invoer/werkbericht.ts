// What goes between the pane and the worker: files in, totals and sentences out.
import type { Bestandsuitkomst, Eerder } from './bestanden';
import type { Leesopties } from './soort';
import type { Voortgang } from './voortgang';

export interface Opdracht {
  readonly bestanden: readonly File[];
  readonly opties: Leesopties;
  readonly eerder: readonly Eerder[];
}

export type Antwoord =
  | { readonly soort: 'voortgang'; readonly voortgang: Voortgang }
  | { readonly soort: 'bestand'; readonly uitkomst: Bestandsuitkomst; readonly nummer: number }
  | { readonly soort: 'klaar' }
  | { readonly soort: 'mislukt' };
