// A workbook with an invented table of any number of regio's, and the worksheet Dia made of it.
import { uitvoerders } from '../../../src/beleid/zorgkantoren';
import type { Uitvoerder } from '../../../src/beleid/zorgkantoren';
import { leesStand, zoekDiabron } from '../../../src/dia/blad/bron';
import { diabladplan } from '../../../src/dia/blad/bladplan';
import { STANDAARDSTIJL } from '../../../src/dia/huisstijl';
import { maakDiamodel } from '../../../src/dia/maakmodel';
import type { Diamodel } from '../../../src/dia/model';
import type { Diavraag, Stand } from '../../../src/dia/vraag';
import { CONTRACTEERRUIMTERIJEN } from '../../../src/domein/contracteerruimte';
import { datum } from '../../../src/domein/datum';
import { leesWerkmap } from '../../../src/werkmap/beeld/lees';
import type { Ongedaan } from '../../../src/werkmap';
import { schrijfGoed } from '../../werkmap/excel';
import { maakWerkmap } from '../../werkmap/werkmap';

type Werkmap = ReturnType<typeof maakWerkmap>;

/** The stand as finance would keep it: the regio's below each other, in euros. */
export function werkmapVan({ jaar, regios, cellen }: Stand): Werkmap {
  const bedragen = (k: number) =>
    CONTRACTEERRUIMTERIJEN.map(({ id }) => {
      const cel = cellen[id][k] ?? null;
      return cel === null ? 'volgt' : cel === 'leeg' ? '' : cel / 100;
    });
  return maakWerkmap({
    Ruimte: [
      [`Contracteerruimte ${jaar} (verzonnen)`],
      ['Bedragen in euro’s'],
      ['Regio', ...CONTRACTEERRUIMTERIJEN.map(({ label }) => label(jaar))],
      ...[...regios, 'Totaal'].map((naam, k) => [naam, ...bedragen(k)]),
    ],
  });
}

/** A zorgkantoor of as many regio's as the table has; no real one has 31. */
function uitvoerderVan(regios: readonly string[]): Uitvoerder {
  const alle = uitvoerders.flatMap((uitvoerder) => uitvoerder.regios);
  return {
    naam: 'CZ',
    regios: regios.map((naam) => alle.find((regio) => regio.naam === naam) ?? { naam, code: '9999' }),
  };
}

/** Reads the open workbook and puts the slide on its worksheet. */
export async function zetDiaNeer(
  stand: Pick<Stand, 'jaar' | 'peilmaand' | 'regios'>,
  anders: Partial<Diavraag> = {},
): Promise<{ model: Diamodel; ongedaan: Ongedaan }> {
  const beeld = await Excel.run(leesWerkmap);
  const { jaar, peilmaand, regios } = stand;
  const uitgangspunt = { uitvoerder: uitvoerderVan(regios), jaar, peilmaand, regios };
  const gevonden = zoekDiabron(beeld, uitgangspunt);
  if (!gevonden.gevonden) throw new Error(gevonden.zin);
  const model = maakDiamodel({
    uitvoerder: 'CZ',
    stand: leesStand(beeld, gevonden.bron),
    eenheid: 'k€',
    afronding: 'los afgerond',
    methode: 'maand',
    ontbrekendeMaanden: [],
    mijlpalen: [],
    vandaag: datum(2025, 6, 20),
    herkomst: {},
    ...anders,
  });
  const ongedaan = await schrijfGoed(diabladplan(beeld, gevonden.bron, model, STANDAARDSTIJL));
  return { model, ongedaan };
}
