// What is odd about a list as a whole: its columns, unit, year, hidden rows and size.
import { kolomletters } from '../../beeld/adres';
import { onleesbaarDeel } from '../../beeld/omvang';
import { bladMetNaam } from '../../beeld/werkmapbeeld';
import type { Bladbeeld, Werkmapbeeld } from '../../beeld/werkmapbeeld';
import type { Vraag } from '../bron';
import type { Probleem } from '../probleem';
import { isVerborgenRij } from '../verborgen';
import { eenheidproblemen } from './eenheidproblemen';
import type { Gelezenrij } from './gelezenrij';
import { datarijen, kolomMet, VELDNAMEN } from './lijst';
import type { Lijst } from './lijst';

function kopcel(lijst: Lijst, kolom: number) {
  return { blad: lijst.blad, rij: lijst.kopRij, kolom };
}

function kolomproblemen(lijst: Lijst): Probleem[] {
  const problemen: Probleem[] = [];
  for (const { kolom, kop } of lijst.persoonskolommen) {
    const zin = `Kolom ${kolomletters(kolom)} (‘${kop}’) lijkt persoonsgegevens te bevatten; die leest WLZ niet.`;
    problemen.push({ ernst: 'waarschuwing', zin, cel: kopcel(lijst, kolom) });
  }
  for (const { veld, kolom, kop } of lijst.dubbel) {
    const telt = kolomMet(lijst, veld);
    if (!telt) continue;
    const maand = veld.startsWith('maand');
    const zin =
      `Kolom ${kolomletters(telt.kolom)} (‘${telt.kop}’) en ${kolomletters(kolom)} (‘${kop}’) lijken allebei ` +
      `${VELDNAMEN[veld]}; ${kolomletters(telt.kolom)} telt.`;
    problemen.push({ ernst: maand ? 'waarschuwing' : 'info', zin, cel: kopcel(lijst, kolom) });
  }
  return problemen;
}

function jaarproblemen(lijst: Lijst, vraag: Vraag): Probleem[] {
  const over = (jaar: number): Probleem[] => [
    {
      ernst: 'waarschuwing',
      zin: `De lijst op blad ${lijst.blad} gaat over ${jaar}; u koos ${vraag.jaar}.`,
      cel: kopcel(lijst, lijst.kolommen[0]?.kolom ?? 0),
    },
  ];
  if (lijst.jaar !== undefined && lijst.jaar !== vraag.jaar) return over(lijst.jaar);
  const velden = lijst.kolommen.map(({ veld }) => veld);
  const dit = velden.some((veld) => veld === 'afspraak' || veld === 'prognose' || veld === 'realisatie');
  const vorig = velden.some((veld) => veld.endsWith('VorigJaar'));
  return vorig && !dit && !velden.some((veld) => veld.startsWith('maand')) ? over(vraag.jaar - 1) : [];
}

function verborgenproblemen(beeld: Werkmapbeeld, blad: Bladbeeld, lijst: Lijst): Probleem[] {
  if (blad.verborgen?.rijen === 'deels') {
    return [{ ernst: 'info', zin: `Op blad ${blad.naam} zijn rijen verborgen; die tellen mee.` }];
  }
  const verborgen = datarijen(lijst).filter((rij) => isVerborgenRij(blad, rij));
  const [eerste] = verborgen;
  if (eerste === undefined) return [];
  const tabel = beeld.tabellen.find(({ naam }) => naam === lijst.tabel);
  const gefilterd = tabel?.gefilterd ?? blad.filter !== undefined;
  const aantal = verborgen.length === 1 ? '1 rij is' : `${verborgen.length} rijen zijn`;
  const waardoor = gefilterd ? 'weggefilterd' : 'verborgen';
  const telt = verborgen.length === 1 ? 'die telt' : 'die tellen';
  const cel = { blad: blad.naam, rij: eerste, kolom: lijst.kolommen[0]?.kolom ?? 0 };
  return [{ ernst: 'info', zin: `${aantal} ${waardoor} (vanaf rij ${eerste + 1}); ${telt} mee.`, cel }];
}

function overgeslagen(lijst: Lijst): Probleem[] {
  return lijst.tussenrijen
    .filter(({ soort }) => soort === 'tekst')
    .slice(0, 10)
    .map(({ rij }) => ({
      ernst: 'info',
      zin: `Rij ${rij + 1} telt niet mee: er staat geen bedrag bij een aanbieder.`,
      cel: { blad: lijst.blad, rij, kolom: lijst.kolommen[0]?.kolom ?? 0 },
    }));
}

/** The problems of the list as a whole. */
export function opzetproblemen(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  rijen: readonly Gelezenrij[],
  vraag: Vraag,
): Probleem[] {
  const blad = bladMetNaam(beeld, lijst.blad);
  const teGroot = blad && onleesbaarDeel(blad);
  return [
    ...(teGroot ? [{ ernst: 'fout' as const, zin: teGroot }] : []),
    ...kolomproblemen(lijst),
    ...jaarproblemen(lijst, vraag),
    ...eenheidproblemen(beeld, lijst, rijen),
    ...(blad ? verborgenproblemen(beeld, blad, lijst) : []),
    ...overgeslagen(lijst),
  ];
}
