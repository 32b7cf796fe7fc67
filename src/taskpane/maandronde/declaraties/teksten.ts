// What the step says of sizes, speeds and files.
import { euroTekst, cent } from '../../../domein/geld';
import type { Bestandsuitkomst } from '../../../invoer/bestanden';
import type { Voortgang } from '../../../invoer/voortgang';
import { aantal } from '../../getallen';

const eenDecimaal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** '312 kB', '20,5 MB', '1,2 GB' */
export function omvangtekst(bytes: number): string {
  if (bytes >= 1e9) return `${eenDecimaal.format(bytes / 1e9)} GB`;
  if (bytes >= 1e6) return `${eenDecimaal.format(bytes / 1e6)} MB`;
  return `${heel.format(Math.ceil(bytes / 1e3))} kB`;
}

/** 'nog 40 seconden', 'nog 2 minuten' */
export function resttekst(seconden: number): string {
  if (seconden < 1.5) return 'bijna klaar';
  if (seconden < 90) return `nog ${aantal(Math.round(seconden), 'seconde', 'seconden')}`;
  return `nog ${aantal(Math.round(seconden / 60), 'minuut', 'minuten')}`;
}

/** 'februari.txt (2 van 3) · 540 MB/s · nog 3 seconden' */
export function voortgangtekst({ naam, nummer, aantal: alle, snelheid, resterend }: Voortgang): string {
  const welk = alle > 1 ? `${naam} (${nummer + 1} van ${alle})` : naam;
  const tempo = snelheid > 0 ? [`${omvangtekst(snelheid)}/s`] : [];
  const rest = resterend === undefined ? [] : [resttekst(resterend)];
  return [welk, ...tempo, ...rest].join(' · ');
}

/** 'AW319, 12.345 regels, € 1.234.567,89'; for a file that wasn't read the sentence that says why. */
export function uitkomsttekst(uitkomst: Bestandsuitkomst): string {
  if (!uitkomst.gelukt) return uitkomst.zin;
  const { bericht, regels, bedrag } = uitkomst;
  const soort = bericht === 'tabel' ? 'Tabel' : bericht;
  return `${soort}, ${aantal(regels, 'regel', 'regels')}, ${euroTekst(cent(bedrag))}`;
}
