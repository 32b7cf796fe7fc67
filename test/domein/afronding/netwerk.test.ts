import fc from 'fast-check';
import { metTotaal, optellingen } from '../../../src/domein/afronding';
import { netwerk } from '../../../src/domein/afronding/netwerk';
import { cent } from '../../../src/domein/geld';
import { CZ_OPBOUW, op, opbouwen, proeftabel } from './tabellen';

test('een tabel van twee bij twee: vier cellen, elk totaal een knoop, en één knoop buiten', () => {
  const { knopen, cellen } = netwerk({ rijen: metTotaal(2), kolommen: metTotaal(2) });
  // the total of the column, the total of the row, the total of both, and outside
  expect(knopen).toBe(4);
  expect(cellen).toHaveLength(4);
});

test('elke cel staat er precies één keer in', () => {
  for (const opbouw of opbouwen) {
    const plaatsen = netwerk(opbouw).cellen.map(({ rij, kolom }) => `${rij} ${kolom}`);
    expect(new Set(plaatsen).size).toBe(opbouw.rijen.length * opbouw.kolommen.length);
    expect(plaatsen).toHaveLength(opbouw.rijen.length * opbouw.kolommen.length);
  }
});

test('van de contracteerruimtetabel stroomt de realisatie met omgekeerd teken', () => {
  const tekens = new Map(netwerk(CZ_OPBOUW).cellen.map(({ rij, teken }) => [rij, teken]));
  expect([...tekens.entries()]).toEqual([[0, 1], [1, 1], [2, 1], [3, 1], [4, -1], [5, -1], [6, -1], [7, 1]]); // prettier-ignore
});

test('een tabel telt op als in elke knoop evenveel binnenkomt als uitgaat, en anders niet', () => {
  fc.assert(
    fc.property(proeftabel, fc.nat(), fc.integer({ min: 0, max: 1 }), ({ tabel, opbouw }, waar, fout) => {
      const cellen = tabel.map((rij) => [...rij]);
      const rij = waar % cellen.length;
      const kolom = Math.floor(waar / cellen.length) % opbouw.kolommen.length;
      (cellen[rij] ?? [])[kolom] = cent(op(tabel, rij, kolom) + fout);
      const net = netwerk(opbouw);
      const saldo = Array.from({ length: net.knopen }, () => 0);
      for (const cel of net.cellen) {
        const stroom = cel.teken * op(cellen, cel.rij, cel.kolom);
        saldo[cel.van] = (saldo[cel.van] ?? NaN) - stroom;
        saldo[cel.naar] = (saldo[cel.naar] ?? NaN) + stroom;
      }
      const teltOp = optellingen(cellen, opbouw).every(({ verschil }) => verschil === 0);
      expect(saldo.every((hoeveel) => hoeveel === 0)).toBe(teltOp);
    }),
  );
});
