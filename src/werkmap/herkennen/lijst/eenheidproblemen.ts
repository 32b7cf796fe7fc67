// Doubt about the unit of a list or of one of its columns: a factor of a thousand is the worst mistake there is.
import { kolomletters } from '../../beeld/adres';
import { bladMetNaam } from '../../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { eenheidnaam, weergaveschaal } from '../eenheid';
import type { Probleem } from '../probleem';
import type { Gelezenrij } from './gelezenrij';
import { eenheidVan, isBedragveld, kolomMet, MAANDVELDEN } from './lijst';
import type { Bedragveld, Lijst, Lijstkolom } from './lijst';

/** In cents: no list of agreements has a largest amount below € 20.000 or above € 5 mld. */
const KLEINSTE_GROOTSTE = 20_000_00;
const GROOTSTE = 5_000_000_000_00;
const MINSTE_RIJEN_VOOR_EENHEID = 3;

/** What a column is compared with: the first of these that the list has. */
const MAATSTAF: readonly Bedragveld[] = ['afspraak', 'prognose', 'prognoseAanbieder', 'realisatieVorigJaar'];

/**
 * How often an amount can fit in that of the maatstaf in the same row, at least and at most, for the row in the
 * middle (keuze). A unit that is a thousand off falls outside: a month is about 1/12, so 1/12.000 or 83.
 */
const JAAR = { minst: 1 / 50, meest: 50 } as const;
const MAAND = { minst: 1 / 600, meest: 10 } as const;
const ERBIJ = { minst: 0, meest: 20 } as const;

/** Rows that are enough to see a difference of a thousand times. */
const STEEKPROEF = 500;

function verhoudingen(
  velden: readonly Bedragveld[],
  maat: Bedragveld,
  rijen: readonly Gelezenrij[],
): number[] {
  const gevonden: number[] = [];
  for (const { cellen } of rijen.slice(0, STEEKPROEF)) {
    const deler = cellen[maat]?.bedrag ?? 0;
    for (const veld of velden) {
      const bedrag = cellen[veld]?.bedrag ?? 0;
      if (deler > 0 && bedrag > 0) gevonden.push(bedrag / deler);
    }
  }
  return gevonden.sort((a, b) => a - b);
}

function past(velden: readonly Bedragveld[], maat: Bedragveld, rijen: readonly Gelezenrij[]): boolean {
  const alle = verhoudingen(velden, maat, rijen);
  const midden = alle[Math.floor(alle.length / 2)];
  if (midden === undefined) return true;
  const [veld = maat] = velden;
  if (veld.startsWith('maand') || veld === 'realisatie')
    return midden >= MAAND.minst && midden <= MAAND.meest;
  if (veld === 'groei' || veld === 'garantie') return midden >= ERBIJ.minst && midden <= ERBIJ.meest;
  return midden >= JAAR.minst && midden <= JAAR.meest;
}

function noem({ kolom, kop }: Lijstkolom): string {
  return `${kolomletters(kolom)} (‘${kop}’)`;
}

function kopcel(lijst: Lijst, { kolom }: Lijstkolom) {
  return { blad: lijst.blad, rij: lijst.kopRij, kolom };
}

/** Columns whose amounts are far too large or too small beside those of another column. */
function verschillen(lijst: Lijst, rijen: readonly Gelezenrij[]): Probleem[] {
  const maat = MAATSTAF.find((veld) => kolomMet(lijst, veld));
  const maatkolom = maat && kolomMet(lijst, maat);
  if (!maat || !maatkolom) return [];
  const los = lijst.kolommen.filter(
    ({ veld }) => isBedragveld(veld) && veld !== maat && !veld.startsWith('maand'),
  );
  const maanden = MAANDVELDEN.filter((veld) => kolomMet(lijst, veld));
  const groepen = [...los.map(({ veld }) => [veld as Bedragveld]), ...(maanden.length ? [maanden] : [])];
  return groepen.flatMap((velden): Probleem[] => {
    const kolom = kolomMet(lijst, velden[0] ?? maat);
    if (!kolom || past(velden, maat, rijen)) return [];
    const gelezen = [maat, kolom.veld].map((veld) => eenheidnaam(eenheidVan(lijst, veld).factor));
    const zin =
      `Kolom ${noem(kolom)} past niet bij ${noem(maatkolom)}: de bedragen schelen ongeveer duizend keer ` +
      `(gelezen als ${gelezen[1]} en ${gelezen[0]}). Zet de eenheid in de kop, bijvoorbeeld ‘(k€)’.`;
    return [{ ernst: 'fout', zin, cel: kopcel(lijst, kolom) }];
  });
}

/** Columns that name no unit while others name different ones. */
function onbenoemd(lijst: Lijst): Probleem[] {
  const bedragen = lijst.kolommen.filter(({ veld }) => isBedragveld(veld));
  const benoemd = bedragen.find(({ veld }) => {
    const { herkomst, factor } = eenheidVan(lijst, veld);
    return herkomst === 'gelezen' && factor !== 1;
  });
  if (!benoemd) return [];
  const zonder = bedragen.filter(({ veld }) => eenheidVan(lijst, veld).herkomst === 'aanname');
  return zonder.map((kolom) => ({
    ernst: 'fout',
    zin:
      `Kolom ${noem(kolom)} noemt geen eenheid en ${noem(benoemd)} wel; gerekend in euro’s. ` +
      'Zet de eenheid in de kop of kies haar.',
    cel: kopcel(lijst, kolom),
  }));
}

/** Rows whose number format is looked at: those of which it was read. */
function formaten(beeld: Werkmapbeeld, lijst: Lijst, kolom: number): Set<number> {
  const schalen = new Set<number>();
  const bereik = bladMetNaam(beeld, lijst.blad)?.bereik;
  if (!bereik) return schalen;
  for (let rij = lijst.eersteRij; rij <= lijst.laatsteRij; rij++) {
    const [r, k] = [rij - bereik.gebied.rij, kolom - bereik.gebied.kolom];
    const waarde = bereik.waarden[r]?.[k];
    const notatie = bereik.notaties[r]?.[k];
    if (notatie === undefined) break;
    if (typeof waarde === 'number' && waarde !== 0) schalen.add(weergaveschaal(notatie));
  }
  return schalen;
}

/** Columns named as thousands of which only some cells are shown as thousands. */
function wisselend(beeld: Werkmapbeeld, lijst: Lijst): Probleem[] {
  return lijst.kolommen.flatMap((kolom): Probleem[] => {
    const eenheid = isBedragveld(kolom.veld) ? eenheidVan(lijst, kolom.veld) : undefined;
    if (eenheid?.herkomst !== 'gelezen' || formaten(beeld, lijst, kolom.kolom).size < 2) return [];
    const zin =
      `Kolom ${noem(kolom)} toont een deel van haar cellen in duizenden en een deel niet; gerekend als ` +
      `${eenheidnaam(eenheid.factor)}. Geef de hele kolom dezelfde getalnotatie.`;
    return [{ ernst: 'fout', zin, cel: kopcel(lijst, kolom) }];
  });
}

/** Amounts that are far too large or too small for any list. */
function grootte(lijst: Lijst, rijen: readonly Gelezenrij[]): Probleem[] {
  if (lijst.eenheid.herkomst === 'gekozen' || rijen.length < MINSTE_RIJEN_VOOR_EENHEID) return [];
  let hoogste = 0;
  for (const { rij } of rijen) hoogste = Math.max(hoogste, rij.afspraak ?? 0, rij.prognose ?? 0);
  const naam = eenheidnaam(lijst.eenheid.factor);
  if (hoogste > GROOTSTE) {
    return [{ ernst: 'waarschuwing', zin: `De bedragen zijn erg groot voor ${naam}. Klopt de eenheid?` }];
  }
  if (hoogste === 0 || hoogste >= KLEINSTE_GROOTSTE || lijst.eenheid.factor !== 1) return [];
  return [{ ernst: 'waarschuwing', zin: `De bedragen zijn klein voor ${naam}. Staan ze in duizenden?` }];
}

/** Everything that makes a unit doubtful. */
export function eenheidproblemen(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  rijen: readonly Gelezenrij[],
): Probleem[] {
  return [
    ...onbenoemd(lijst),
    ...verschillen(lijst, rijen),
    ...wisselend(beeld, lijst),
    ...grootte(lijst, rijen),
  ];
}
