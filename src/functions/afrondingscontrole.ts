import {
  afgerond,
  beoordeel,
  type Beoordeling,
  bedragTekst,
  type Lijnnamen,
  type Opbouw,
  optellingen,
  uitlegSamenhang,
  uitlegVerdacht,
  uitlegVerschil,
  type Verdacht,
  type Verschil,
} from '../domein/afronding';
import { type Cent, cent, euroVanCent } from '../domein/geld';
import { leesEenheid } from './afgerond';
import { argument, optioneel } from './cellen';
import { weiger } from './plek';
import { leesTabel, lijnnamen, plekInTabel, weigerTeGroot, type Tabel } from './tabel';
import { leesOpbouw, opbouwInWoorden } from './tabelopbouw';
import type { Uitkomst } from './uitzenden';

/**
 * Beoordeelt een gepubliceerde tabel: welke verschillen komen door afronding, en welke cellen zijn een fout.
 * @customfunction AFRONDINGSCONTROLE
 * @helpurl https://localhost:3000/help.html#AFRONDINGSCONTROLE
 * @param tabel Tabel zoals gepubliceerd, met of zonder koprij, kolom met namen, totaalrij en totaalkolom.
 * @param eenheid Bedrag waarop is afgerond. Leeg: 1000, 1, 0,1 of 0,01, het grootste waarvan alle cellen veelvouden zijn.
 * @param opbouw Hoe de tabel optelt: "contracteerruimte", "totalen", "totaalrij" of "totaalkolom". Leeg: zelf herkennen.
 */
export function afrondingscontrole(
  tabel: unknown[][],
  eenheid?: unknown[][],
  opbouw?: unknown[][],
): unknown[][] {
  const gelezen = leesTabel(argument('tabel', tabel));
  weigerTeGroot(gelezen, MEESTE_BEDRAGEN);
  const stap = leesEenheid(optioneel('eenheid', eenheid)) ?? herkendeEenheid(gelezen);
  weigerOnafgerond(gelezen, stap);
  const sommen = leesOpbouw(gelezen, optioneel('opbouw', opbouw), stap);
  const oordeel = beoordeel(gelezen.bedragen, sommen, stap);
  const namen = lijnnamen(gelezen);
  const aantal = optellingen(gelezen.bedragen, sommen).length;
  return [
    ['Oordeel', 'Rij', 'Kolom', 'Gepubliceerd', 'Som van de delen', 'Verschil', 'Uitleg'],
    ['Samenvatting', '', '', '', '', '', samenvatting(oordeel, aantal, sommen, stap)],
    ...oordeel.fouten.map((fout) => verschilregel('Fout', fout, namen)),
    ...samenhangregel(oordeel, namen),
    ...oordeel.verdacht.map((cel) => verdachtregel(cel, oordeel.verdacht.length, namen)),
    ...oordeel.afrondingsverschillen.map((v) => verschilregel('Afronding', v, namen)),
  ];
}

/** Judging tries suspects one by one; larger tables take longer than Excel's user wants to wait. */
const MEESTE_BEDRAGEN = 2_000;

/** Units that are published, in cents, largest first: thousands, euros, tenths and cents. */
const EENHEDEN = [100_000, 100, 10, 1].map(cent);

function herkendeEenheid({ bedragen }: Tabel): Cent {
  const past = (eenheid: Cent): boolean =>
    bedragen.every((rij) => rij.every((cel) => cel === null || cel % eenheid === 0));
  return EENHEDEN.find(past) ?? cent(1);
}

function weigerOnafgerond(tabel: Tabel, eenheid: Cent): void {
  for (const [rij, cellen] of tabel.bedragen.entries()) {
    for (const [kolom, cel] of cellen.entries()) {
      if (cel === null || afgerond(cel, eenheid) === cel) continue;
      const zin = `${bedragTekst(cel)} is niet afgerond op ${bedragTekst(eenheid)}. Geef bij eenheid waarop wel.`;
      weiger(plekInTabel(tabel, { rij, kolom }), zin);
    }
  }
}

function samenvatting(oordeel: Beoordeling, aantal: number, opbouw: Opbouw, eenheid: Cent): string {
  const fouten = oordeel.fouten.length + (oordeel.samenhang === null ? 0 : 1);
  const verschillen = oordeel.afrondingsverschillen.length;
  const telling = (hoeveel: number, een: string, meer: string): string =>
    hoeveel === 0 ? `geen ${meer}` : hoeveel === 1 ? `1 ${een}` : `${hoeveel} ${meer}`;
  return (
    `${telling(fouten, 'fout', 'fouten')} en ${telling(verschillen, 'afrondingsverschil', 'afrondingsverschillen')} ` +
    `in ${aantal} sommen. Gelezen als ${opbouwInWoorden(opbouw)}, afgerond op ${bedragTekst(eenheid)}.`
  ).replace(/^./, (letter) => letter.toUpperCase());
}

function verschilregel(oordeel: string, gevonden: Verschil, namen: Lijnnamen): Uitkomst[] {
  const { rij, kolom, cel, som } = gevonden;
  const bedragen = [cel, som, gevonden.verschil].map(euroVanCent);
  return [
    oordeel,
    namen.rijen[rij] ?? '',
    namen.kolommen[kolom] ?? '',
    ...bedragen,
    uitlegVerschil(gevonden, namen),
  ];
}

function samenhangregel({ samenhang }: Beoordeling, namen: Lijnnamen): Uitkomst[][] {
  if (samenhang === null) return [];
  return [['Fout', '', '', '', '', euroVanCent(samenhang.verschil), uitlegSamenhang(samenhang, namen)]];
}

function verdachtregel(verdacht: Verdacht, aantal: number, namen: Lijnnamen): Uitkomst[] {
  const { rij, kolom, gepubliceerd } = verdacht;
  const uitleg = uitlegVerdacht(verdacht, aantal, namen);
  return [
    'Verdacht',
    namen.rijen[rij] ?? '',
    namen.kolommen[kolom] ?? '',
    euroVanCent(gepubliceerd),
    '',
    '',
    uitleg,
  ];
}
