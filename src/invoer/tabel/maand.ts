// Months as exports write them.
import { datumUitTekst, MAANDNAMEN } from '../../domein/datum';

function maand(jaar: number, nummer: number): string | undefined {
  const bestaat = jaar >= 2000 && jaar <= 2099 && nummer >= 1 && nummer <= 12;
  return bestaat ? `${jaar}-${String(nummer).padStart(2, '0')}` : undefined;
}

/** The number of a month that is named in letters, in full or by its first three (mrt for maart). */
function maandnummer(naam: string): number | undefined {
  const klein = naam.toLowerCase().replace(/\.$/, '');
  const plaats = MAANDNAMEN.findIndex(
    (voluit) => voluit === klein || voluit.slice(0, 3) === klein || (voluit === 'maart' && klein === 'mrt'),
  );
  return plaats < 0 ? undefined : plaats + 1;
}

/**
 * Reads a month: `2024-01`, `01-2024`, `202401`, `januari 2024`, `jan-24`, or a day in it (`2024-01-31`, `31-1-2024`,
 * `20240131`); with the year beside it also `1` or `januari`.
 *
 * @param jaartekst what stands in the column of the year
 * @returns `2024-01`; undefined when it is no month from 2000 to 2099
 */
export function leesMaand(tekst: string, jaartekst = ''): string | undefined {
  const kaal = tekst.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');
  const dag = datumUitTekst(/^\d{8}$/.test(kaal) ? kaal.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3') : kaal);
  if (dag !== undefined) return maand(Number(dag.slice(0, 4)), Number(dag.slice(5, 7)));
  const jaarEerst = /^(\d{4})[-/. ]?(?:m|p)?(\d{1,2})$/i.exec(kaal);
  if (jaarEerst) return maand(Number(jaarEerst[1]), Number(jaarEerst[2]));
  const maandEerst = /^(\d{1,2})[-/. ](\d{4})$/.exec(kaal);
  if (maandEerst) return maand(Number(maandEerst[2]), Number(maandEerst[1]));
  const naam = /^([a-z]+\.?)[-/ ]*(\d{4}|\d{2})?$/i.exec(kaal);
  const jaar = /^\d{4}$/.test(jaartekst.trim()) ? Number(jaartekst) : NaN;
  if (naam) return maand(eeuw(naam[2]) ?? jaar, maandnummer(naam[1] ?? '') ?? 0);
  return /^\d{1,2}$/.test(kaal) ? maand(jaar, Number(kaal)) : undefined;
}

function eeuw(jaar: string | undefined): number | undefined {
  if (jaar === undefined) return undefined;
  return jaar.length === 2 ? 2000 + Number(jaar) : Number(jaar);
}
