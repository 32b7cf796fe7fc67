// The examples of the help texts, made live: on a sheet of their own, or as one formula that needs no cells.
import { leesGetaltekst } from '../../domein/getaltekst';
import { leesGebied } from '../../werkmap/beeld/adres';
import type { Gebied } from '../../werkmap/beeld/adres';
import type { Werkmapbeeld, Wijzigingsplan } from '../../werkmap';
import { nieuwDoel } from '../../werkmap/plan/administratie';
import * as stijl from '../../werkmap/plan/stijl';
import type { Celinhoud, Wijziging } from '../../werkmap/plan/wijzigingsplan';
import type { Voorbeeld } from '../../functions/helpteksten.cjs';
import { inHetEngels } from './engels';

const VERWIJZING = /"(?:[^"]|"")*"|\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?(?![\w(.])/g;

const verwijzingen = (formule: string): string[] =>
  [...formule.matchAll(VERWIJZING)].map(([deel]) => deel).filter((deel) => !deel.startsWith('"'));

/** Whether the formula of an example refers to cells. */
export function heeftCellen({ formule }: Voorbeeld): boolean {
  return verwijzingen(formule).length > 0;
}

/** What stands in a cell that is shown as this text. */
function celwaarde(getoond: string): string | number {
  return leesGetaltekst(getoond)?.toNumber() ?? getoond;
}

/** A value inside a formula. */
function alsConstante(getoond: string): string {
  const waarde = celwaarde(getoond);
  return typeof waarde === 'number' ? String(waarde) : `"${waarde.replaceAll('"', '""')}"`;
}

function alsReeks(werkblad: Voorbeeld['werkblad'], { rij, kolom, rijen, kolommen }: Gebied): string {
  const cellen = Array.from({ length: rijen }, (_rij, r) =>
    Array.from({ length: kolommen }, (_kolom, k) => alsConstante(werkblad[rij + r]?.[kolom + k] ?? '')),
  );
  const tekst = cellen.map((cel) => cel.join(',')).join(';');
  return rijen * kolommen === 1 ? tekst : `{${tekst}}`;
}

/** The example as one formula (en-US) that works in any cell: what it referred to stands in it. */
export function losseFormule({ formule, werkblad }: Voorbeeld): string {
  return inHetEngels(formule).replace(VERWIJZING, (deel) =>
    deel.startsWith('"') ? deel : alsReeks(werkblad, leesGebied(deel)),
  );
}

function notatieVan(getoond: string): string | undefined {
  if (leesGetaltekst(getoond) === null) return undefined;
  if (getoond.includes('%')) return '0.0%';
  if (getoond.includes(',')) return '#,##0.00';
  return getoond.includes('.') ? '#,##0' : undefined;
}

function notaties(cellen: Voorbeeld['werkblad'], begin: { rij: number; kolom: number }): Wijziging[] {
  return cellen.flatMap((rij, r) =>
    rij.flatMap((getoond, k): Wijziging[] => {
      const notatie = notatieVan(getoond);
      const gebied = { rij: begin.rij + r, kolom: begin.kolom + k, rijen: 1, kolommen: 1 };
      return notatie === undefined ? [] : [{ soort: 'notatie', gebied, notatie }];
    }),
  );
}

interface Indeling {
  /** The cell of the formula. */
  formule: { rij: number; kolom: number };
  /** The heading above it. */
  kop: { rij: number; kolom: number };
}

/** A column of results stands beside its rows; anything else under the cells. */
function indeling({ werkblad, uitkomst }: Voorbeeld): Indeling {
  const breedte = werkblad[0]?.length ?? 0;
  if (heeftKop(werkblad) && uitkomst.length === werkblad.length - 1) {
    return { kop: { rij: 0, kolom: breedte }, formule: { rij: 1, kolom: breedte } };
  }
  const onder = werkblad.length + 1;
  return { kop: { rij: onder, kolom: 0 }, formule: { rij: onder + 1, kolom: 0 } };
}

function heeftKop(werkblad: Voorbeeld['werkblad']): boolean {
  return werkblad.length > 1;
}

/** The plan that writes an example, live, on a new worksheet. */
export function voorbeeldplan(beeld: Werkmapbeeld, naam: string, voorbeeld: Voorbeeld): Wijzigingsplan {
  const { werkblad, formule, uitkomst } = voorbeeld;
  const plek = indeling(voorbeeld);
  const breedte = Math.max(werkblad[0]?.length ?? 0, uitkomst[0]?.length ?? 0);
  const cellen: Celinhoud[][] = werkblad.map((rij) => rij.map(celwaarde));
  const een = { rijen: 1, kolommen: 1 };
  const wijzigingen: Wijziging[] = [
    {
      soort: 'cellen',
      gebied: { rij: 0, kolom: 0, rijen: werkblad.length, kolommen: werkblad[0]?.length ?? 1 },
      inhoud: cellen,
    },
    { soort: 'cellen', gebied: { ...plek.kop, ...een }, inhoud: [['Uitkomst']] },
    { soort: 'cellen', gebied: { ...plek.formule, ...een }, inhoud: [[{ formule: inHetEngels(formule) }]] },
    ...notaties(werkblad, { rij: 0, kolom: 0 }),
    ...notaties(uitkomst, plek.formule),
    { soort: 'opmaak', gebied: { ...plek.kop, ...een }, opmaak: { vet: true } },
    ...(heeftKop(werkblad)
      ? [
          {
            soort: 'opmaak' as const,
            gebied: { rij: 0, kolom: 0, rijen: 1, kolommen: werkblad[0]?.length ?? 1 },
            opmaak: { vet: true },
          },
        ]
      : []),
    { soort: 'kolombreedte', kolom: 0, kolommen: breedte + 1, punten: stijl.BREEDTE_BEDRAG + 20 },
  ];
  return {
    titel: `Voorbeeld ${naam}`,
    bladen: [{ blad: nieuwDoel(beeld, `Voorbeeld ${naam}`), wijzigingen }],
    activeer: 0,
  };
}
