// Makes AW319 files of invented care, with totals that close. Written from the layout, apart from the reader.

export interface Regel {
  /** invented burgerservicenummer; a change makes a new verzekerdenrecord */
  bsn?: string;
  /** EEJJMMDD */
  begin: string;
  eind: string;
  code: string;
  aantal: number;
  eenheid?: string;
  uitvoerder?: string;
  /** cents, always positive */
  bedrag: number;
  credit?: boolean;
}

export interface Kop {
  uzovi?: string;
  instelling?: string;
  dagtekening?: string;
  /** last day of the declaratieperiode */
  eind?: string;
  factuur?: string;
  bericht?: string;
  versie?: string;
  soort?: string;
}

const LENGTE = 310;
export const NAAM = 'VERZONNEN-NAAM';

/** A record with texts at positions counted from 1. */
function record(...delen: [positie: number, tekst: string][]): string {
  const tekens = Array<string>(LENGTE).fill(' ');
  for (const [positie, tekst] of delen) {
    [...tekst].forEach((teken, i) => {
      tekens[positie - 1 + i] = teken;
    });
  }
  return `${tekens.join('')}\r\n`;
}

const n = (getal: number, breedte: number): string => String(getal).padStart(breedte, '0');

export function voorloop(kop: Kop = {}): string {
  return record(
    [1, '01'],
    [3, kop.bericht ?? '187'],
    [6, kop.versie ?? '0104'],
    [10, kop.soort ?? 'T'],
    [11, '000000'],
    [27, kop.uzovi ?? '5518'],
    [31, '000000000000000000000000'],
    [55, kop.instelling ?? '75750001'],
    [63, '04'],
    [65, `20240101${kop.eind ?? '20240131'}`],
    [81, kop.factuur ?? 'F2024-01'],
    [93, kop.dagtekening ?? '20240212'],
    [115, 'EUR'],
  );
}

export function verzekerde(nummer: number, bsn: string): string {
  return record(
    [1, '02'],
    [3, n(nummer, 12)],
    [15, bsn],
    [24, '5518'],
    [54, '19400101'],
    [62, '11'],
    [64, NAAM],
    [135, 'T'],
  );
}

export function prestatie(nummer: number, regel: Regel): string {
  const dc = regel.credit ? 'C' : 'D';
  return record(
    [1, '04'],
    [3, n(nummer, 12)],
    [15, regel.bsn ?? '999990019'],
    [24, '5518'],
    [58, '10000'],
    [83, '000000000000000000'],
    [101, '00753'],
    [106, regel.begin],
    [114, regel.eind],
    [122, '055'],
    [125, regel.code.padEnd(5)],
    [130, n(regel.aantal, 4)],
    [134, regel.eenheid ?? '14'],
    [136, regel.uitvoerder ?? '75750001'],
    [144, '0000000000000000'],
    [160, '00000'],
    [165, n(0, 8)],
    [173, n(regel.bedrag, 8)],
    [181, dc],
    [182, '0000'],
    [186, n(regel.bedrag, 8)],
    [194, dc],
    [195, `R-${nummer}`],
  );
}

export function sluit(verzekerden: number, prestaties: number, bedrag: number, commentaren = 0): string {
  return record(
    [1, '99'],
    [3, n(verzekerden, 6)],
    [9, '000000'],
    [15, n(prestaties, 6)],
    [21, n(commentaren, 6)],
    [27, n(verzekerden + prestaties + commentaren, 7)],
    [34, n(Math.abs(bedrag), 11)],
    [45, bedrag < 0 ? 'C' : 'D'],
  );
}

/** A whole file as text; its records and totals close. */
export function aw319(regels: readonly Regel[], kop: Kop = {}): string {
  const records = [voorloop(kop)];
  let [nummer, verzekerden, bedrag, vorige] = [0, 0, 0, ''];
  for (const regel of regels) {
    const bsn = regel.bsn ?? '999990019';
    if (bsn !== vorige) {
      records.push(verzekerde((nummer += 1), bsn));
      verzekerden += 1;
      vorige = bsn;
    }
    records.push(prestatie((nummer += 1), { ...regel, bsn }));
    bedrag += regel.credit ? -regel.bedrag : regel.bedrag;
  }
  return records.join('') + sluit(verzekerden, regels.length, bedrag);
}

/** One byte per character, as the files are. */
export function bytes(tekst: string): Uint8Array {
  return Uint8Array.from(tekst, (teken) => teken.charCodeAt(0));
}
