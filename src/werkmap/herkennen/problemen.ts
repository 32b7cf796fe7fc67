// What is missing or odd in a recognised block, as sentences with a cell.
import { opsomming } from '../../domein/tekst';
import { euroVanCent } from '../../domein/geld';
import type { Invoerrij } from '../../domein/contracteerruimte';
import { celnaam, kolomletters } from '../beeld/adres';
import { INVOERRIJEN, RIJNAMEN } from './bron';
import type { Bron, Broncel, Bronrij, Vraag } from './bron';
import { eenheidnaam } from './eenheid';
import { ONZEKER } from './label';
import { opErnst } from './probleem';
import type { Probleem } from './probleem';
import { lijktOp } from './spelling';
import { vergelijk } from './vergelijk';

/** A blank saldo means that nothing was transferred or reserved; every other row has to be filled in. */
export function magLeegZijn(rij: Invoerrij): boolean {
  return rij === 'saldo';
}

/** No regio has a smaller ruimte ZIN than this, in cents (€ 20 mln): below it the amounts are thousands. */
const KLEINSTE_RUIMTE = 20_000_000_00;

function celprobleem(rij: Invoerrij, regio: string, cel: Broncel, factor: number): Probleem | undefined {
  const waar = `(cel ${celnaam(cel.cel)})`;
  const naam = RIJNAMEN[rij];
  const probleem = { ernst: 'fout' as const, cel: cel.cel };
  if (cel.stand === 'leeg') {
    return magLeegZijn(rij) ? undefined : { ...probleem, zin: `${regio}: geen ${naam} ingevuld ${waar}.` };
  }
  if (cel.stand === 'fout')
    return { ...probleem, zin: `${regio}: ${naam} is een fout, ${cel.tekst} ${waar}.` };
  if (cel.stand === 'tekst') {
    return { ...probleem, zin: `${regio}: ${naam} is geen bedrag, ‘${cel.tekst}’ ${waar}.` };
  }
  if (cel.stand === 'getal als tekst' && cel.bedrag !== null) {
    const waarde = euroVanCent(cel.bedrag) / factor;
    const correctie = { cel: cel.cel, waarde, knop: 'Maak getal' };
    return { ...probleem, zin: `${regio}: ${naam} staat er als tekst, ‘${cel.tekst}’ ${waar}.`, correctie };
  }
  return undefined;
}

function rijproblemen(bronrij: Bronrij, rij: Invoerrij, vraag: Vraag, factor: number): Probleem[] {
  const aanwezig = vraag.regios.filter((regio) => bronrij.cellen[regio]);
  const leeg = aanwezig.filter((regio) => bronrij.cellen[regio]?.stand === 'leeg');
  if (!magLeegZijn(rij) && aanwezig.length > 1 && leeg.length === aanwezig.length) {
    const cel = bronrij.cellen[aanwezig[0] ?? '']?.cel ?? bronrij.labelcel;
    const zin = `Geen enkele regio heeft een ${RIJNAMEN[rij]} (bij cel ${celnaam(bronrij.labelcel)}).`;
    return [{ ernst: 'fout', zin, cel }];
  }
  return aanwezig.flatMap((regio) => {
    const cel = bronrij.cellen[regio];
    const probleem = cel && celprobleem(rij, regio, cel, factor);
    return probleem ? [probleem] : [];
  });
}

function ontbrekendeRijen(bron: Bron, rijen: readonly Invoerrij[]): Probleem[] {
  const problemen: Probleem[] = [];
  for (const rij of rijen) {
    if (bron.rijen[rij]) continue;
    const naam = RIJNAMEN[rij];
    if (magLeegZijn(rij)) problemen.push({ ernst: 'info', zin: `Geen ${naam} gevonden: gerekend met 0.` });
    else problemen.push({ ernst: 'fout', zin: `Geen rij met ${naam} gevonden op blad ${bron.blad}.` });
  }
  return problemen;
}

function regioproblemen(bron: Bron, vraag: Vraag): Probleem[] {
  const ontbreekt = vraag.regios.filter((regio) => !bron.koppen[regio]);
  const problemen = bron.dubbeleRegios.map(({ regio, cel }): Probleem => {
    const eerste = bron.koppen[regio];
    const telt = eerste ? ` en ${celnaam(eerste)}; ${celnaam(eerste)} telt` : '';
    return { ernst: 'fout', zin: `${regio} staat er twee keer: ${celnaam(cel)}${telt}.`, cel };
  });
  const verklaard = new Set<string>();
  for (const { tekst, cel } of bron.onbekend) {
    const bedoeld = lijktOp(tekst, ontbreekt);
    const basis = `${celnaam(cel)}: ‘${tekst}’ is geen regio van ${vraag.uitvoerder.naam}.`;
    if (!bedoeld) {
      problemen.push({ ernst: 'waarschuwing', zin: basis, cel });
      continue;
    }
    verklaard.add(bedoeld);
    const correctie = { cel, waarde: bedoeld, knop: 'Neem over' };
    problemen.push({ ernst: 'fout', zin: `${basis} Bedoelde u ${bedoeld}?`, cel, correctie });
  }
  const rest = ontbreekt.filter((regio) => !verklaard.has(regio));
  if (rest.length) {
    const werkwoord = rest.length === 1 ? 'staat' : 'staan';
    problemen.push({
      ernst: 'fout',
      zin: `${opsomming(rest)} ${werkwoord} niet in de tabel op blad ${bron.blad}.`,
    });
  }
  return problemen;
}

function grootsteRuimte(bron: Bron): number {
  const cellen = Object.values(bron.rijen.ruimteZin?.cellen ?? {});
  return Math.max(0, ...cellen.map((cel) => cel.bedrag ?? 0));
}

function algemeen(bron: Bron, vraag: Vraag): Probleem[] {
  const problemen: Probleem[] = [];
  if (bron.jaar !== undefined && bron.jaar !== vraag.jaar) {
    const zin = `De tabel op blad ${bron.blad} gaat over ${bron.jaar}; u koos ${vraag.jaar}.`;
    problemen.push({ ernst: 'waarschuwing', zin });
  }
  for (const { rij, labelcel } of bron.dubbel) {
    const zin = `De rij ${RIJNAMEN[rij]} staat er twee keer (cel ${celnaam(labelcel)}); de eerste telt.`;
    problemen.push({ ernst: 'waarschuwing', zin, cel: labelcel });
  }
  for (const rij of INVOERRIJEN) {
    const bronrij = bron.rijen[rij];
    if (!bronrij || bronrij.zekerheid > ONZEKER) continue;
    const zin = `‘${bronrij.label}’ (cel ${celnaam(bronrij.labelcel)}) is gelezen als ${RIJNAMEN[rij]}. Klopt dat?`;
    problemen.push({ ernst: 'waarschuwing', zin, cel: bronrij.labelcel });
  }
  const ruimte = grootsteRuimte(bron);
  if (ruimte > 0 && ruimte < KLEINSTE_RUIMTE && bron.eenheid.herkomst !== 'gekozen') {
    const zin = `De bedragen zijn klein voor ${eenheidnaam(bron.eenheid.factor)}. Staan ze in duizenden?`;
    problemen.push({ ernst: 'waarschuwing', zin });
  }
  return problemen;
}

/** Hidden rows and columns count along: somebody may have hidden them because they should not. */
function verborgenproblemen({ blad, verborgen }: Bron): Probleem[] {
  if (!verborgen) return [];
  const [rij] = verborgen.rijen;
  const [kolom] = verborgen.kolommen;
  const zin = (enkel: string, meer: string, namen: readonly string[]): string =>
    namen.length === 1
      ? `${enkel} ${namen[0]} op blad ${blad} is verborgen en telt mee.`
      : `${meer} ${opsomming(namen)} op blad ${blad} zijn verborgen en tellen mee.`;
  const problemen: Probleem[] = [];
  if (rij !== undefined) {
    const nummers = verborgen.rijen.map((nummer) => String(nummer + 1));
    problemen.push({
      ernst: 'info',
      zin: zin('Rij', 'Rijen', nummers),
      cel: { blad, rij, kolom: kolom ?? 0 },
    });
  }
  if (kolom !== undefined) {
    const letters = verborgen.kolommen.map(kolomletters);
    problemen.push({
      ernst: 'info',
      zin: zin('Kolom', 'Kolommen', letters),
      cel: { blad, rij: rij ?? 0, kolom },
    });
  }
  return problemen;
}

/**
 * Everything the user should know about a block before the table is made of it, the worst first.
 * @param rijen the input rows that come from this block
 */
export function problemenVan(
  bron: Bron,
  vraag: Vraag,
  rijen: readonly Invoerrij[] = INVOERRIJEN,
): Probleem[] {
  const perRij = rijen.flatMap((rij) => {
    const bronrij = bron.rijen[rij];
    return bronrij ? rijproblemen(bronrij, rij, vraag, bron.eenheid.factor) : [];
  });
  return opErnst([
    ...regioproblemen(bron, vraag),
    ...ontbrekendeRijen(bron, rijen),
    ...perRij,
    ...algemeen(bron, vraag),
    ...vergelijk(bron, vraag),
    ...verborgenproblemen(bron),
  ]);
}
