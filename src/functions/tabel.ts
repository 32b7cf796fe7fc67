import type { Cent } from '../domein/geld';
import type { Lijnnamen, Plaats } from '../domein/afronding';
import { isLeeg, maat, type Argument } from './cellen';
import { leesGetaltekst } from '../domein/getaltekst';
import { weiger, type Plek } from './plek';
import { bedrag } from './waarden';

/** A table of amounts as it stands in the sheet, with or without a header row and a column of labels. */
export interface Tabel {
  readonly argument: Argument;
  /** the amounts in cents without labels; null is a blank cell */
  readonly bedragen: readonly (readonly (Cent | null)[])[];
  /** the labels; null where the sheet has none */
  readonly rijlabels: readonly (string | null)[];
  readonly kolomlabels: readonly (string | null)[];
  /** where the amounts begin in the range */
  readonly begin: Plaats;
}

/**
 * Reads a table. The first row is a header when it holds text beside its first cell; the first column holds labels when
 * text stands in it below the header. All other cells are amounts in euros, or blank.
 * Throws for text among the amounts and for a range without amounts.
 */
export function leesTabel(argument: Argument): Tabel {
  const { cellen } = argument;
  const heeftKop = (cellen[0] ?? []).slice(1).some(isLabel);
  const heeftLabels = cellen.slice(heeftKop ? 1 : 0).some((rij) => isLabel(rij[0]));
  const begin = { rij: heeftKop ? 1 : 0, kolom: heeftLabels ? 1 : 0 };
  const bedragen = cellen
    .slice(begin.rij)
    .map((rij, r) =>
      rij.slice(begin.kolom).map((cel, k) => bedrag(cel, plekVan(argument, begin, { rij: r, kolom: k }))),
    );
  const breedte = bedragen[0]?.length ?? 0;
  if (breedte === 0 || bedragen.every((rij) => rij.every((cel) => cel === null))) {
    weiger({ argument: argument.naam }, 'in dit bereik staan geen bedragen.');
  }
  return {
    argument,
    bedragen,
    rijlabels: bedragen.map((_rij, r) => (heeftLabels ? label(cellen[r + begin.rij]?.[0]) : null)),
    kolomlabels: Array.from({ length: breedte }, (_leeg, k) =>
      heeftKop ? label(cellen[0]?.[k + begin.kolom]) : null,
    ),
    begin,
  };
}

/** The place of an amount, for sentences: row and column within the range as the user gave it. */
export function plekInTabel({ argument, begin }: Tabel, plaats: Plaats): Plek {
  return plekVan(argument, begin, plaats);
}

function plekVan({ naam }: Argument, begin: Plaats, { rij, kolom }: Plaats): Plek {
  return { argument: naam, rij: begin.rij + rij + 1, kolom: begin.kolom + kolom + 1 };
}

/** What rows and columns are called in sentences: their label, or their number in the range. */
export function lijnnamen({ rijlabels, kolomlabels, begin }: Tabel): Lijnnamen {
  return {
    rijen: rijlabels.map((naam, rij) => naam ?? `rij ${begin.rij + rij + 1}`),
    kolommen: kolomlabels.map((naam, kolom) => naam ?? `kolom ${begin.kolom + kolom + 1}`),
  };
}

/** The range as it was, with other values for the amounts; what was blank stays blank. */
export function inTabel(
  { argument, bedragen, begin }: Tabel,
  waarde: (plaats: Plaats) => number,
): (number | string)[][] {
  return argument.cellen.map((rij, r) =>
    rij.map((cel, k) => {
      const plaats = { rij: r - begin.rij, kolom: k - begin.kolom };
      const opRij = plaats.kolom < 0 ? undefined : bedragen[plaats.rij];
      if (opRij === undefined) return typeof cel === 'number' ? cel : (label(cel) ?? '');
      return opRij[plaats.kolom] === null ? '' : waarde(plaats);
    }),
  );
}

/** Throws when a table is larger than can be worked out while someone waits. */
export function weigerTeGroot(tabel: Tabel, meeste: number): void {
  const { length: rijen } = tabel.bedragen;
  const kolommen = tabel.bedragen[0]?.length ?? 0;
  if (rijen * kolommen <= meeste) return;
  const grens = `deze tabel is ${maat(tabel.argument)}; meer dan ${meeste} bedragen kan niet in één keer.`;
  weiger({ argument: tabel.argument.naam }, grens);
}

function isLabel(cel: unknown): boolean {
  return typeof cel === 'string' && !isLeeg(cel) && leesGetaltekst(cel) === null;
}

function label(cel: unknown): string | null {
  if (isLeeg(cel) || (typeof cel !== 'string' && typeof cel !== 'number')) return null;
  return String(cel).replace(/\s+/g, ' ').trim();
}
