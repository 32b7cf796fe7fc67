// The published table of CZ (test/gegevens/cz-2024-01.csv), and the same table in exact euros with native formulas.
import fs from 'node:fs';
import path from 'node:path';
import { CellValueType, type ICellData } from '@univerjs/core';
import type { Celverwachting } from './verwachting';

export interface Rij {
  readonly label: string;
  /** × € 1.000; null = published blank */
  readonly bedragen: readonly (number | null)[];
}

export function leesCz(): { regios: readonly string[]; rijen: readonly Rij[] } {
  const bestand = path.join(__dirname, '..', 'gegevens', 'cz-2024-01.csv');
  const [kop = [], ...rest] = fs
    .readFileSync(bestand, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((regel) => regel.split(';'));
  const bedrag = (tekst: string) => (tekst === '' ? null : Number(tekst));
  return {
    regios: kop.slice(1),
    rijen: rest.map(([label = '', ...bedragen]) => ({ label, bedragen: bedragen.map(bedrag) })),
  };
}

/** As on the slide: 1205744 → "1.205.744€", −52494 → "52.494-€", 0 → "-€", blank → "". */
export function diatekst(duizenden: number | null): string {
  if (duizenden === null) return '';
  if (duizenden === 0) return '-€';
  const cijfers = String(Math.abs(duizenden)).replace(/\B(?=(\d{3})+$)/g, '.');
  return duizenden < 0 ? `${cijfers}-€` : `${cijfers}€`;
}

export const kolom = (nummer: number): string => String.fromCharCode(65 + nummer);

/** Row 1 is the header; table row r stands in sheet row r + 1. Rows 4, 7, 8 and the totals are formulas. */
const optellingen: Readonly<Record<number, (k: string) => string>> = {
  4: (k) => `=${k}2+${k}3+${k}4`,
  7: (k) => `=SUM(${k}6:${k}7)`,
  8: (k) => `=${k}5-${k}8`,
};

/** Exact euros shown in thousands. */
export const NOTATIE = '#,##0,"€";[Red]#,##0,"-€";"-€"';

function cel(rij: number, kolomnummer: number, duizenden: number | null, regios: number): ICellData {
  const s = { n: { pattern: NOTATIE } };
  const optelling = optellingen[rij];
  if (kolomnummer > regios) return { f: `=SUM(B${rij + 1}:${kolom(regios)}${rij + 1})`, s };
  if (optelling) return { f: optelling(kolom(kolomnummer)), s };
  return duizenden === null ? { s } : { v: duizenden * 1000, t: CellValueType.NUMBER, s };
}

/** The cells without any cached result: what LibreOffice shows, it has calculated. */
export function formuleblad(): Record<number, Record<number, ICellData>> {
  const { regios, rijen } = leesCz();
  const aantal = regios.length - 1;
  const cellen: Record<number, Record<number, ICellData>> = {
    0: Object.fromEntries(regios.map((naam, i) => [i + 1, { v: naam, t: CellValueType.STRING }])),
  };
  rijen.forEach(({ label, bedragen }, i) => {
    const inhoud = bedragen.map((bedrag, j) => [j + 1, cel(i + 1, j + 1, bedrag, aantal)] as const);
    cellen[i + 1] = { 0: { v: label, t: CellValueType.STRING }, ...Object.fromEntries(inhoud) };
  });
  return cellen;
}

/**
 * Every published amount, in euros. CZ rounded each cell on its own to € 1.000, so what is added up from rounded cells
 * may be one unit off; input cells are exact.
 */
export function formuleverwachting(): Record<string, Celverwachting> {
  const { regios, rijen } = leesCz();
  const verwacht: Record<string, Celverwachting> = {};
  rijen.forEach(({ bedragen }, i) => {
    bedragen.forEach((bedrag, j) => {
      if (bedrag === null) return;
      const isFormule = j === regios.length - 1 || optellingen[i + 1] !== undefined;
      verwacht[`${kolom(j + 1)}${i + 2}`] = isFormule
        ? { waarde: bedrag * 1000, marge: 1000, formule: true, notatie: NOTATIE_IN_CALC }
        : { waarde: bedrag * 1000, marge: 0, tekst: diatekst(bedrag) };
    });
  });
  verwacht['G9'] = { ...verwacht['G9'], tekst: '52.494-€' }; // the shortage of Zuid-Limburg
  return verwacht;
}

/** The same format as LibreOffice writes it with Dutch separators. */
export const NOTATIE_IN_CALC = '#.##0."€";[RED]#.##0."-€";"-€"';
