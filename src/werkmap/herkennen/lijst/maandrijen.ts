// A list with a row per month, turned into a row per aanbieder and leveringsvorm with its months beside each other.
import { cent } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import { celnaam, kolomletters } from '../../beeld/adres';
import type { Vraag } from '../bron';
import type { Probleem } from '../probleem';
import type { Gelezenrij } from './gelezenrij';
import { BEDRAGVELDEN, kolomMet, MAANDVELDEN, VELDNAMEN } from './lijst';
import type { Aanbiederrij, Bedragveld, Lijst } from './lijst';
import { alsCitaat, zonderBsn } from './persoon';
import { rijsleutel } from './rijsleutel';

/** Of one kind. */
const MEESTE = 20;

/** The amounts that stand in every month of an aanbieder and mean the same there: of the whole year. */
const JAARVELDEN = BEDRAGVELDEN.filter(
  (veld): veld is Exclude<Bedragveld, 'realisatie' | `maand${number}`> =>
    veld !== 'realisatie' && !veld.startsWith('maand'),
);

/** What was declared in one month; null when nothing stands there, or something that is no amount. */
function maandbedrag(rijen: readonly Gelezenrij[]): Cent | null {
  let som: number | null = null;
  for (const { cellen } of rijen) {
    const cel = cellen.realisatie;
    if (!cel || cel.stand === 'leeg') continue;
    if (cel.bedrag === null) return null;
    som = (som ?? 0) + cel.bedrag;
  }
  return som === null || !Number.isSafeInteger(som) ? null : cent(som);
}

function opgeteld(maanden: readonly (Cent | null)[]): Cent | null {
  const gevuld = maanden.filter((bedrag) => bedrag !== null);
  if (!gevuld.length) return null;
  const som = gevuld.reduce((totaal, bedrag) => totaal + bedrag, 0);
  return Number.isSafeInteger(som) ? cent(som) : null;
}

/** An amount of the year that every row repeats; null when they differ. */
function jaarbedrag(rijen: readonly Gelezenrij[], veld: (typeof JAARVELDEN)[number]): Cent | null {
  const bedragen = new Set(rijen.map(({ rij }) => rij[veld]).filter((bedrag) => bedrag !== null));
  return bedragen.size === 1 ? ([...bedragen][0] ?? null) : null;
}

function samengevoegd(rijen: readonly Gelezenrij[], eerste: Gelezenrij): Aanbiederrij {
  const maanden = MAANDVELDEN.map((_veld, i) => maandbedrag(rijen.filter(({ maand }) => maand === i + 1)));
  const jaar = Object.fromEntries(JAARVELDEN.map((veld) => [veld, jaarbedrag(rijen, veld)]));
  return {
    ...eerste.rij,
    ...jaar,
    akkoord: rijen.some(({ rij }) => rij.akkoord),
    realisatie: opgeteld(maanden),
    maanden,
  };
}

function wie({ tekst, rij }: Gelezenrij): string {
  return `${zonderBsn(tekst.aanbieder || `AGB ${tekst.agb}`)}${rij.leveringsvorm ? ` ${rij.leveringsvorm}` : ''}`;
}

/** Rows that name no month, the same text once. */
function zonderMaand(lijst: Lijst, rijen: readonly Gelezenrij[]): Probleem[] {
  const kolom = lijst.periodekolom ?? 0;
  const opTekst = new Map<string, Gelezenrij[]>();
  for (const gelezen of rijen) {
    if (gelezen.maand !== undefined) continue;
    opTekst.set(gelezen.periode, [...(opTekst.get(gelezen.periode) ?? []), gelezen]);
  }
  return [...opTekst].slice(0, MEESTE).flatMap(([tekst, groep]): Probleem[] => {
    const [eerste] = groep;
    if (!eerste) return [];
    const cel = { blad: lijst.blad, rij: eerste.rij.rij, kolom };
    const meer = groep.length > 1 ? ` en nog ${groep.length - 1}` : '';
    const wat = tekst === '' ? 'Geen maand ingevuld' : `${alsCitaat(tekst)} is geen maand`;
    const zin = `${wat} (cel ${celnaam(cel)}${meer}); dat telt niet mee. Schrijf bijvoorbeeld 2024-01.`;
    return [{ ernst: 'fout', zin, cel }];
  });
}

function anderJaar(lijst: Lijst, rijen: readonly Gelezenrij[], vraag: Vraag): Probleem[] {
  const perJaar = new Map<number, number>();
  for (const { maand, jaar } of rijen) {
    if (maand !== undefined && jaar !== vraag.jaar) perJaar.set(jaar, (perJaar.get(jaar) ?? 0) + 1);
  }
  return [...perJaar].map(([jaar, aantal]) => {
    const over = aantal === 1 ? '1 rij gaat' : `${aantal} rijen gaan`;
    const telt = aantal === 1 ? 'die telt' : 'die tellen';
    return { ernst: 'info', zin: `${over} op blad ${lijst.blad} over ${jaar}; ${telt} niet mee.` };
  });
}

/** Amounts of the year that differ from month to month: what they mean, can't be told. */
function wisselend(lijst: Lijst, groepen: readonly (readonly Gelezenrij[])[]): Probleem[] {
  const problemen: Probleem[] = [];
  for (const veld of JAARVELDEN) {
    const kolom = kolomMet(lijst, veld)?.kolom;
    const groep = groepen.find(
      (rijen) => new Set(rijen.map(({ rij }) => rij[veld]).filter((b) => b !== null)).size > 1,
    );
    const [eerste] = groep ?? [];
    if (kolom === undefined || !eerste) continue;
    const cel = { blad: lijst.blad, rij: eerste.rij.rij, kolom };
    const zin =
      `Kolom ${kolomletters(kolom)} (${VELDNAMEN[veld]}) verschilt per maand, zoals bij ${wie(eerste)} ` +
      `vanaf rij ${eerste.rij.rij + 1}. Zet in elke rij het jaarbedrag, of zet het in een eigen lijst.`;
    problemen.push({ ernst: 'fout', zin, cel });
  }
  return problemen;
}

/**
 * The rows of the asked year as one per aanbieder, leveringsvorm and regio, in the order in which they come; rij is
 * the first row of each. Rows of the same month are added up (dubbeleRijen names them).
 */
export function perAanbieder(
  lijst: Lijst,
  gelezen: readonly Gelezenrij[],
  vraag: Vraag,
): { rijen: Aanbiederrij[]; problemen: Probleem[] } {
  const groepen = new Map<string, Gelezenrij[]>();
  for (const rij of gelezen) {
    if (rij.maand === undefined || rij.jaar !== vraag.jaar) continue;
    const sleutel = rijsleutel(rij) ?? `rij ${rij.rij.rij}`;
    const groep = groepen.get(sleutel);
    if (groep) groep.push(rij);
    else groepen.set(sleutel, [rij]);
  }
  const alle = [...groepen.values()];
  return {
    rijen: alle.flatMap((rijen) => (rijen[0] ? [samengevoegd(rijen, rijen[0])] : [])),
    problemen: [
      ...zonderMaand(lijst, gelezen),
      ...anderJaar(lijst, gelezen, vraag),
      ...wisselend(lijst, alle),
    ],
  };
}
