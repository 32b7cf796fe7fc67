// Invented plans that touch everything a plan can touch, small enough to let fail at every operation.
import type { Wijziging, Wijzigingsplan } from '../../src/werkmap/plan/wijzigingsplan';

const cel = (rij: number, kolom: number) => ({ rij, kolom, rijen: 1, kolommen: 1 });

const TABEL: Wijziging[] = [
  {
    soort: 'cellen',
    gebied: { rij: 0, kolom: 0, rijen: 3, kolommen: 2 },
    inhoud: [
      ['Aanbieder', 'Afspraak'],
      ['Verzonnen Noord', 100],
      ['Verzonnen Zuid', 200],
    ],
  },
  {
    soort: 'tabel',
    naam: 'VerzonnenBrieven',
    gebied: { rij: 0, kolom: 0, rijen: 3, kolommen: 2 },
    stijl: 'TableStyleMedium2',
  },
];

/** Three new worksheets: a title, a formula that spills over the source, and a table; the first names the second. */
export const DRIE_BLADEN: Wijzigingsplan = {
  titel: 'Verzonnen herschikking',
  bladen: [
    {
      blad: { soort: 'nieuw', naam: 'Verzonnen een' },
      wijzigingen: [
        {
          soort: 'cellen',
          gebied: { rij: 0, kolom: 0, rijen: 1, kolommen: 2 },
          inhoud: [['Som', { formule: "=SUM('Verzonnen twee'!A1:A3)" }]],
        },
        { soort: 'opmaak', gebied: cel(0, 0), opmaak: { vet: true, vulling: '#DDEBF7' } },
      ],
      administratie: { soort: 'overhevelingen', uitleg: { regel: 'verzonnen' } },
    },
    {
      blad: { soort: 'nieuw', naam: 'Verzonnen twee' },
      wijzigingen: [{ soort: 'cellen', gebied: cel(0, 0), inhoud: [[{ formule: '=Bron!A1:A3*10' }]] }],
      administratie: { soort: 'herschikking' },
    },
    {
      blad: { soort: 'nieuw', naam: 'Verzonnen drie' },
      wijzigingen: TABEL,
      administratie: { soort: 'brieven' },
    },
  ],
  activeer: 0,
};

/** Fills blank cells of the user's own worksheet and changes one, its formats kept; leaves the cell between alone. */
export const eigenBlad = (id: string): Wijzigingsplan => ({
  titel: 'Verzonnen vullen',
  bladen: [
    {
      blad: { soort: 'bestaand', id, naam: 'Bron' },
      wijzigingen: [
        {
          soort: 'cellen',
          gebied: { rij: 4, kolom: 1, rijen: 2, kolommen: 3 },
          inhoud: [
            [{ formule: '=A1+A2' }, null, 'tekst'],
            ['=geen formule', 7, ''],
          ],
        },
        { soort: 'notatie', gebied: cel(4, 1), notatie: '#,##0.00' },
        { soort: 'kolombreedte', kolom: 6, kolommen: 1, punten: 120 },
        { soort: 'opmaak', gebied: cel(5, 2), opmaak: { vet: true, lijnBoven: '#1F4E79', tekengrootte: 14 } },
      ],
      administratie: { soort: 'eigen tabel' },
    },
  ],
});
