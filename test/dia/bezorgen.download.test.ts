/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
// Handing a file to the browser: under its name, invisibly, and without leaving anything behind.
import { bezorg } from '../../src/dia/bezorgen/bezorg';
import { download } from '../../src/dia/bezorgen/download';
import { STANDAARDSTIJL } from '../../src/dia/huisstijl';
import { czStand, model } from './cz';

const inhoud = new Blob(['verzonnen'], { type: 'text/csv' });
let gemaakt: Blob[];
let ingetrokken: string[];

beforeEach(() => {
  jest.useFakeTimers();
  gemaakt = [];
  ingetrokken = [];
  URL.createObjectURL = (blob: Blob) => `blob:https://localhost/${gemaakt.push(blob)}`;
  URL.revokeObjectURL = (adres) => void ingetrokken.push(adres);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('the link has the name and the file when it is clicked, and is gone afterwards', () => {
  const geklikt = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect([this.href, this.download]).toEqual(['blob:https://localhost/1', 'Contracteerruimte CZ.csv']);
    expect(document.body.contains(this)).toBe(true);
    expect(this.hidden).toBe(true);
  });
  download({ naam: 'Contracteerruimte CZ.csv', inhoud });
  expect(geklikt).toHaveBeenCalledTimes(1);
  expect(gemaakt).toEqual([inhoud]);
  expect(document.querySelectorAll('a')).toHaveLength(0);
});

test('the memory is given back, but not before a slow computer has taken the file', () => {
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  download({ naam: 'x.csv', inhoud });
  jest.advanceTimersByTime(59_000);
  expect(ingetrokken).toEqual([]);
  jest.advanceTimersByTime(1_000);
  expect(ingetrokken).toEqual(['blob:https://localhost/1']);
});

const bestelling = () => ({ vorm: 'csv' as const, model: model(czStand()), huisstijl: STANDAARDSTIJL });

test('it says where the file went', async () => {
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  expect(await bezorg(bestelling())).toEqual({
    gelukt: true,
    zin: 'Contracteerruimte CZ 2024-01.csv staat in uw map Downloads.',
  });
});

test('who stops gets no file, and is told so', async () => {
  const klik = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const afbreker = new AbortController();
  const bezig = bezorg(bestelling(), afbreker.signal);
  afbreker.abort();
  expect(await bezig).toEqual({
    gelukt: false,
    zin: 'U bent gestopt. Er is geen bestand gemaakt.',
    gestopt: true,
  });
  expect(klik).not.toHaveBeenCalled();
});

test('a browser that refuses: that nothing was made, and what to do instead of its English', async () => {
  URL.createObjectURL = () => {
    throw new TypeError('Failed to execute createObjectURL');
  };
  expect(await bezorg(bestelling())).toEqual({
    gelukt: false,
    zin: 'Het bestand is niet gemaakt. De oorzaak is niet bekend. Probeer het opnieuw of kies een andere vorm.',
  });
});
