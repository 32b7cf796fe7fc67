import fc from 'fast-check';
import { Aw319Lezer } from '../../src/invoer/aw319/lezer';
import { leesReeks } from '../../src/invoer/bestanden';
import { Bestandsfout } from '../../src/invoer/bestandsfout';
import { maakGroot } from './grootbestand.mjs';
import { aw319, bytes, type Regel } from './maakAw319';

describe('gegenereerde bestanden tellen op tot de cent en de eenheid', () => {
  // The generator adds up by itself (grootbestand.mjs); nothing here comes from the reader.
  test.each([1, 20])('%i MB', async (mb) => {
    const delen: Uint8Array<ArrayBuffer>[] = [];
    const verwacht = maakGroot({ omvang: mb * 1e6, zaad: mb }, (brok) => delen.push(new Uint8Array(brok)));
    const [uitkomst] = await leesReeks([new File(delen, 'groot.txt')]);
    if (!uitkomst?.gelukt) throw new Error(uitkomst?.zin);
    const gelezen = uitkomst.totalen.map(
      ({ prestatiecode, tijdseenheid, productiemaand, bedrag, aantal }) => [
        `${prestatiecode}|${tijdseenheid}|${productiemaand}`,
        { bedrag, aantal },
      ],
    );
    expect(Object.fromEntries(gelezen)).toEqual(Object.fromEntries(verwacht.totalen));
    expect([uitkomst.bedrag, uitkomst.regels]).toEqual([verwacht.bedrag, verwacht.regels]);
    expect(verwacht.bytes).toBeGreaterThan(mb * 0.99e6);
  });
});

/** What a reader says: the totals, or the sentence. */
function uitslag(inhoud: Uint8Array, stuk: number, aanbieder: 'declarant' | 'uitvoerder'): unknown {
  const lezer = new Aw319Lezer({ aanbieder });
  try {
    for (let i = 0; i < inhoud.length; i += stuk) lezer.verwerk(inhoud.subarray(i, i + stuk));
    return lezer.klaar();
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout;
    return fout.message;
  }
}

// In pieces of 100 bytes every record is read by the careful reader alone, in one piece nearly all by the fast one.
test('de snelle en de zorgvuldige lezer zeggen hetzelfde, ook van een beschadigd bestand', () => {
  const regels = Array.from({ length: 12 }, (_leeg, i): Regel => ({
    bsn: i % 4 < 2 ? '999990019' : '999990027',
    begin: i % 3 === 0 ? '20240129' : '20240101',
    eind: i % 3 === 0 ? '20240202' : '20240131',
    code: ['Z041', 'H126'][i % 2] ?? '',
    aantal: i,
    uitvoerder: ['06290011', '06290099', '00000000'][i % 3] ?? '',
    bedrag: 1000 + i,
    credit: i % 5 === 4,
  }));
  const gaaf = bytes(aw319(regels));
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          plaats: fc.nat(gaaf.length - 1),
          waarde: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 48, max: 58 })),
        }),
        { maxLength: 2 },
      ),
      fc.constantFrom('declarant' as const, 'uitvoerder' as const),
      (schades, aanbieder) => {
        const inhoud = Uint8Array.from(gaaf);
        for (const { plaats, waarde } of schades) inhoud[plaats] = waarde;
        expect(uitslag(inhoud, inhoud.length, aanbieder)).toEqual(uitslag(inhoud, 100, aanbieder));
      },
    ),
    { numRuns: 4000 },
  );
});
