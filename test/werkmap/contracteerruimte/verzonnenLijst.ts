// An invented list of aanbieders in the regio's of CZ, and shorthand to make the table of it.
import { herken } from '../../../src/werkmap/herkennen/herken';
import { herkenLijsten } from '../../../src/werkmap/herkennen/lijst/herken';
import type { Lijst } from '../../../src/werkmap/herkennen/lijst/lijst';
import { contracteerruimteplan } from '../../../src/werkmap/plan/contracteerruimteplan';
import type { Tabelvraag } from '../../../src/werkmap/plan/contracteerruimte/vraag';
import type { Wijzigingsplan } from '../../../src/werkmap/plan/wijzigingsplan';
import { eigenBladen } from '../../../src/werkmap/voorstel';
import { vraagCz } from '../czJanuari';
import { lees } from '../excel';
import type { Inhoud } from '../maakBeeld';

/** Two aanbieders per regio; Haaglanden in three spellings that Excel tells apart or not. */
export const verzonnenLijst: Inhoud = [
  ['Verzonnen aanbieders 2024'],
  ['Bedragen in euro’s'],
  ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm', 'Afspraak 2024', 'Prognose 2024'],
  ['Haaglanden', '06290001', 'Verzonnen Zorg A', 'ZZP', 500, 1000.25],
  ['haaglanden', '06290002', 'Verzonnen Zorg B', 'VPT', 500, 2000.5],
  ['Zorgkantoor Haaglanden', '06290003', 'Verzonnen Zorg C', 'MPT', 500, 4000],
  ['Zuid Hollandse Eilanden', '06290004', 'Verzonnen Zorg D', 'ZZP', 500, 10],
  ['Zuid-Hollandse eilanden', '06290005', 'Verzonnen Zorg E', 'ZZP', 500, 20],
  ['Zeeland', '06290006', 'Verzonnen Zorg F', 'ZZP', 500, 300],
  ['West-Brabant', '06290007', 'Verzonnen Zorg G', 'ZZP', 500, 400],
  ['Zuidoost-Brabant', '06290008', 'Verzonnen Zorg H', 'ZZP', 500, 500],
  ['Zuid-Limburg', '06290009', 'Verzonnen Zorg I', 'ZZP', 500, 600],
];

/** Sums of the column Prognose 2024, by hand, in the order of the regio's of CZ. */
export const PROGNOSES = [7000.75, 30, 300, 400, 500, 600];

/** The first list in the workbook as it is now. */
export async function eersteLijst(): Promise<Lijst> {
  const beeld = await lees();
  const [lijst] = herkenLijsten(beeld, vraagCz, { overslaan: eigenBladen(beeld) });
  if (!lijst) throw new Error('geen lijst herkend');
  return lijst;
}

/** The question with the best block for all rows but prognose ZIN, that comes from the first list. */
export async function gemengdeVraag(anders: Partial<Tabelvraag> = {}): Promise<Tabelvraag> {
  const beeld = await lees();
  const [bron] = herken(beeld, vraagCz, eigenBladen(beeld));
  return {
    ...(bron && { bron }),
    rijen: { prognoseZin: { soort: 'lijst', lijsten: [await eersteLijst()], veld: 'prognose' } },
    uitvoerder: 'CZ',
    jaar: 2024,
    peilmaand: 1,
    regios: vraagCz.regios,
    weergave: 'k€',
    ...anders,
  };
}

export async function gemengdPlan(anders: Partial<Tabelvraag> = {}): Promise<Wijzigingsplan> {
  return contracteerruimteplan(await lees(), await gemengdeVraag(anders));
}
