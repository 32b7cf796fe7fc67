// Amounts of a list that are none, or that can't be.
import Decimal from 'decimal.js';
import { euroTekst } from '../../../domein/geld';
import { opsomming } from '../../../domein/tekst';
import { celnaam, kolomletters } from '../../beeld/adres';
import type { Broncel } from '../bron';
import { isSpaties } from '../cel';
import type { Celcorrectie, Probleem } from '../probleem';
import type { Gelezenrij } from './gelezenrij';
import { eenheidVan, isBedragveld, VELDNAMEN } from './lijst';
import type { Bedragveld, Lijst, Lijstkolom } from './lijst';
import { alsCitaat } from './persoon';

/** Of one kind in one column; the rest is counted in one sentence. */
const MEESTE_PER_KOLOM = 20;

/** A sum of formulas gives #N/A (in Dutch #N/B) rather than leaving such a cell out. */
const GEVOLG = 'Excel telt tekst niet mee: sommen tonen #N/B.';

/** Corrections make a declared amount negative; an agreement or forecast never is. */
const MAG_NEGATIEF = (veld: Bedragveld) => veld === 'realisatie' || veld.startsWith('maand');

/** 'getal als tekst' means an amount, 'spaties' mean nothing; both can be put right. */
type Afwijking = 'tekst' | 'fout' | 'getal als tekst' | 'spaties' | 'negatief';

function afwijkingVan(veld: Bedragveld, cel: Broncel): Afwijking | undefined {
  if (cel.stand === 'tekst' || cel.stand === 'fout' || cel.stand === 'getal als tekst') return cel.stand;
  if (cel.stand === 'leeg') return isSpaties(cel) ? 'spaties' : undefined;
  return cel.bedrag !== null && cel.bedrag < 0 && !MAG_NEGATIEF(veld) ? 'negatief' : undefined;
}

function celzin(veld: Bedragveld, afwijking: Afwijking, cel: Broncel): string {
  const begin = `Cel ${celnaam(cel.cel)}: ${VELDNAMEN[veld]}`;
  if (afwijking === 'fout') return `${begin} is een fout, ${alsCitaat(cel.tekst)}.`;
  if (afwijking === 'tekst') return `${begin} is geen bedrag, ${alsCitaat(cel.tekst)}.`;
  if (afwijking === 'spaties') return `${begin} lijkt leeg maar bevat een spatie. ${GEVOLG}`;
  if (afwijking === 'getal als tekst')
    return `${begin} staat er als tekst, ${alsCitaat(cel.tekst)}. ${GEVOLG}`;
  return `${begin} kan niet negatief zijn (${cel.bedrag === null ? '' : euroTekst(cel.bedrag)}).`;
}

const REST: Readonly<Record<'tekst' | 'fout' | 'negatief', string>> = {
  tekst: 'zijn geen bedrag',
  fout: 'zijn een fout',
  negatief: 'zijn negatief',
};

interface Kolom {
  veld: Bedragveld;
  kolom: number;
  /** Euros per unit of the column. */
  factor: number;
}

/** Each cell by itself, and the rest counted. */
function perCel(
  { veld, kolom }: Kolom,
  afwijking: keyof typeof REST,
  cellen: readonly Broncel[],
): Probleem[] {
  const problemen = cellen
    .slice(0, MEESTE_PER_KOLOM)
    .map((cel): Probleem => ({ ernst: 'fout', zin: celzin(veld, afwijking, cel), cel: cel.cel }));
  const volgende = cellen[MEESTE_PER_KOLOM];
  if (!volgende) return problemen;
  const aantal = cellen.length - MEESTE_PER_KOLOM;
  const zin = `Nog ${aantal} cellen van kolom ${kolomletters(kolom)} (${VELDNAMEN[veld]}) ${REST[afwijking]}.`;
  return [...problemen, { ernst: 'fout', zin, cel: volgende.cel }];
}

function correctieVan({ factor }: Kolom, cel: Broncel): Celcorrectie {
  const waarde = cel.bedrag === null ? '' : new Decimal(cel.bedrag).div(100).div(factor).toNumber();
  return { cel: cel.cel, waarde };
}

/** 'F4, F7 en F9', or the first three of more. */
function opgesomd(cellen: readonly Broncel[]): string {
  const namen = cellen.map(({ cel }) => celnaam(cel));
  return namen.length > 4 ? `${namen.slice(0, 3).join(', ')} …` : opsomming(namen);
}

/** Texts that mean an amount, or nothing: one problem with one correction for all of them. */
function omTeZetten(
  kolom: Kolom,
  soort: 'getal als tekst' | 'spaties',
  cellen: readonly Broncel[],
): Probleem[] {
  const [eerste, ...rest] = cellen;
  if (!eerste) return [];
  const correctie = correctieVan(kolom, eerste);
  if (!rest.length) {
    const knop = soort === 'spaties' ? 'Maak leeg' : 'Maak getal';
    const zin = celzin(kolom.veld, soort, eerste);
    return [{ ernst: 'fout', zin, cel: eerste.cel, correctie: { ...correctie, knop } }];
  }
  const aantal = cellen.length;
  const wat =
    soort === 'spaties' ? 'cellen lijken leeg maar bevatten een spatie' : 'bedragen staan er als tekst';
  const knop = soort === 'spaties' ? `Maak ${aantal} cellen leeg` : `Zet ${aantal} teksten om in getallen`;
  const zin = `Kolom ${kolomletters(kolom.kolom)} (${VELDNAMEN[kolom.veld]}): ${aantal} ${wat} (${opgesomd(cellen)}). ${GEVOLG}`;
  const meer = rest.map((cel) => correctieVan(kolom, cel));
  return [{ ernst: 'fout', zin, cel: eerste.cel, correctie: { ...correctie, meer, knop } }];
}

function inKolom({ veld, kolom }: Lijstkolom, lijst: Lijst, rijen: readonly Gelezenrij[]): Probleem[] {
  if (!isBedragveld(veld)) return [];
  const gevonden = new Map<Afwijking, Broncel[]>();
  for (const { cellen } of rijen) {
    const cel = cellen[veld];
    const afwijking = cel && afwijkingVan(veld, cel);
    if (!cel || !afwijking) continue;
    const eerder = gevonden.get(afwijking);
    if (eerder) eerder.push(cel);
    else gevonden.set(afwijking, [cel]);
  }
  const deze: Kolom = { veld, kolom, factor: eenheidVan(lijst, veld).factor };
  return [...gevonden].flatMap(([afwijking, cellen]) =>
    afwijking === 'getal als tekst' || afwijking === 'spaties'
      ? omTeZetten(deze, afwijking, cellen)
      : perCel(deze, afwijking, cellen),
  );
}

/** Cells that should hold an amount and don't, or hold one that can't be. */
export function bedragproblemen(lijst: Lijst, rijen: readonly Gelezenrij[]): Probleem[] {
  return lijst.kolommen.flatMap((kolom) => inKolom(kolom, lijst, rijen));
}
