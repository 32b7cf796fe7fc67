// The notes below the table on our worksheet: up to when, from where, in what unit.
import { maandnaam } from '../../../domein/datum';
import type { Invoerrij } from '../../../domein/contracteerruimte';
import { opsomming } from '../../../domein/tekst';
import { gebiednaam } from '../../beeld/adres';
import { INVOERRIJEN, RIJNAMEN } from '../../herkennen/bron';
import { eenheidnaam } from '../../herkennen/eenheid';
import type { Cellenbron } from './cellen';
import type { Invoerbronnen } from './invoerbronnen';
import type { Sombron } from './sombron';
import type { Tabelvraag } from './vraag';

function lijstnaam({ lijst, kop, eenheid, prognose }: Sombron): string {
  const naam =
    lijst.tabel === undefined ? `blad ${lijst.blad}` : `tabel ${lijst.tabel} op blad ${lijst.blad}`;
  if (prognose) return `de maanden van ${naam}, doorgerekend op blad ${prognose.blad}`;
  return `${naam}, kolom ${kop} opgeteld per regio (${eenheidnaam(eenheid)})`;
}

function bronnaam(bron: Cellenbron): string {
  if (bron.soort === 'lijst') return opsomming(bron.sommen.map(lijstnaam));
  const { blad, gebied, eenheid, register } = bron.bron;
  if (register !== undefined) return `register ${register} op blad ${blad}`;
  return `blad ${blad}, ${gebiednaam(gebied)} (${eenheidnaam(eenheid.factor)})`;
}

/** Each source with the rows that come from it; one source for all rows needs no list of rows. */
function bronzin({ van }: Invoerbronnen): string {
  const perBron = new Map<string, Invoerrij[]>();
  for (const rij of INVOERRIJEN) {
    const bron = van[rij];
    if (!bron) continue;
    const naam = bronnaam(bron);
    perBron.set(naam, [...(perBron.get(naam) ?? []), rij]);
  }
  const delen = [...perBron].map(([naam, rijen]) =>
    perBron.size === 1 ? naam : `${opsomming(rijen.map((rij) => RIJNAMEN[rij]))} uit ${naam}`,
  );
  return `Bron van de invoer: ${delen.join('; ') || 'nog geen'}.`;
}

/** How the prognose ZIN is made, when we make it ourselves; else what the source of the slide says. */
function prognosezin({ van }: Invoerbronnen): string {
  const bron = van.prognoseZin;
  const zelf = bron?.soort === 'lijst' ? bron.sommen.find(({ prognose }) => prognose) : undefined;
  return (
    zelf?.prognose?.voetnoot ?? 'Prognose: lineaire extrapolatie van de aangeleverde declaratiegegevens.'
  );
}

/** The notes, one per line. */
export function noten({ jaar, peilmaand, weergave }: Tabelvraag, bronnen: Invoerbronnen): string[] {
  const eenheid = weergave === 'k€' ? 'weergegeven × € 1.000 en per cel afgerond' : 'weergegeven per euro';
  return [
    `Peildatum: declaraties tot en met ${maandnaam(peilmaand)} ${jaar}. ${prognosezin(bronnen)}`,
    `${bronzin(bronnen)} Een bron zonder getal geeft hier #N/B; een leeg saldo telt als 0.`,
    `De cellen bevatten euro’s, ${eenheid}. Excl. volumegroei.`,
  ];
}
