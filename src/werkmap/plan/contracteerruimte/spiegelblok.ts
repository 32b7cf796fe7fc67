// The block of a list with the months beside each other: its rows mirrored, with one WLZ.EXTRAPOLEER that spills.
import type { Uitvoerder } from '../../../beleid/zorgkantoren';
import { som } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import { celnaam, gebiednaam } from '../../beeld/adres';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { lijstrijen } from '../../herkennen/lijst/lees';
import { eenheidVan, kolomMet, MAANDVELDEN } from '../../herkennen/lijst/lijst';
import type { Lijst } from '../../herkennen/lijst/lijst';
import { jaarbedrag, ramingsoort, voetnoot } from '../../prognose/wijze';
import { extrapolatie, vormkolomVan } from './extrapolatie';
import type { Rekening } from './extrapolatie';
import { kolombereik, kolommenbereik } from './lijstbereik';
import { EERSTE_RIJ, eigenKolom, jaarkop, PEILMAAND } from './prognoseblok';
import type { Blokvraag, Prognoseblok } from './prognoseblok';
import { regiodeling } from './regiodelen';
import { gedeeldOpSpelling, opCellen } from './sombron';
import type { Sombron } from './sombron';

const KOPPEN = ['Regio', 'Aanbieder', 'Leveringsvorm'] as const;
/** Rows that a list may grow before the sums have to be made anew (keuze). */
const GROEIRUIMTE = 1000;

/** How many months from January on stand beside each other; 0 when the list has no January. */
export function aaneengesloten(lijst: Lijst): number {
  const eerste = kolomMet(lijst, 'maand1')?.kolom;
  if (eerste === undefined) return 0;
  const afwijkend = MAANDVELDEN.findIndex((veld, i) => kolomMet(lijst, veld)?.kolom !== eerste + i);
  return afwijkend < 0 ? MAANDVELDEN.length : afwijkend;
}

function maandenbereik(beeld: Werkmapbeeld, lijst: Lijst) {
  const eerste = kolomMet(lijst, 'maand1')?.kolom ?? 0;
  return kolommenbereik(beeld, lijst, eerste, eerste + aaneengesloten(lijst) - 1);
}

/** Three columns that say whose the amount is, and the amount. */
function delenVan({ beeld, lijst, kolom, rekening }: Blokvraag): Prognoseblok['delen'] {
  const spiegel = (['regio', 'aanbieder', 'leveringsvorm'] as const).flatMap((veld, i) => {
    const bron = kolomMet(lijst, veld);
    if (!bron) return [];
    const { verwijzing } = kolombereik(beeld, lijst, bron.kolom);
    const formule = `=IF(${verwijzing}="","",${verwijzing})`;
    return [{ plek: { rij: EERSTE_RIJ, kolom: kolom + i }, inhoud: [[{ formule }]] }];
  });
  const maanden = maandenbereik(beeld, lijst).verwijzing;
  const { factor } = eenheidVan(lijst, 'maand1');
  // Thousands become euros before the extrapolation rounds to cents; a blank month stays blank.
  const euros = factor === 1 ? maanden : `IF(${maanden}="","",${maanden}*${factor})`;
  const vormen = vormkolomVan(beeld, lijst);
  const formule = `=${extrapolatie(euros, vormen, rekening, celnaam(PEILMAAND))}`;
  const plek = { rij: EERSTE_RIJ, kolom: kolom + KOPPEN.length };
  return [...spiegel, { plek, inhoud: [[{ formule }]] }];
}

/** The year amount of the rows of a regio as the worksheet will show it; null = nothing declared. */
function huidigBedrag(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  uitvoerder: Uitvoerder,
  { wijze, jaar, peilmaand }: Rekening,
): (regio: string) => Cent | null {
  const regios = uitvoerder.regios.map(({ naam }) => naam);
  const rijen = lijstrijen(beeld, lijst, { uitvoerder, jaar: lijst.jaar ?? 0, regios });
  return (regio) => {
    const bedragen = rijen
      .filter((rij) => rij.regio === regio)
      .map((rij) => jaarbedrag(rij, wijze, jaar, peilmaand))
      .filter((bedrag) => bedrag !== null);
    return bedragen.length ? som(bedragen) : null;
  };
}

function bronVan(vraag: Blokvraag, rijen: number): Sombron | undefined {
  const { beeld, lijst, uitvoerder, bladnaam, rekening } = vraag;
  const deling = regiodeling(beeld, lijst, uitvoerder);
  if (!deling || deling.soort === 'rijen') return undefined;
  const opNaam = deling.soort === 'spelling';
  const namen = opNaam ? Object.fromEntries(deling.spellingen) : {};
  const regios = eigenKolom(vraag, 0, rijen).verwijzing;
  const { verwijzing, gebied } = eigenKolom(vraag, KOPPEN.length, rijen);
  return {
    lijst,
    veld: 'prognose',
    kop: 'maanden',
    eenheid: 1,
    bedragen: maandenbereik(beeld, lijst).gebied,
    ...(opNaam && { regios: kolombereik(beeld, lijst, deling.kolom).gebied }),
    spellingen: namen,
    regiosom: (regio) => {
      if (opNaam) return gedeeldOpSpelling(verwijzing, regios, namen[regio] ?? [], []);
      return deling.regio === regio ? opCellen([verwijzing], []) : undefined;
    },
    geheel: { som: `SUM(${verwijzing})`, teksten: `COUNTIF(${verwijzing},"?*")` },
    bedrag: huidigBedrag(beeld, lijst, uitvoerder, rekening),
    prognose: {
      blad: bladnaam,
      peilmaandcel: celnaam(PEILMAAND),
      maanden: gebiednaam(maandenbereik(beeld, lijst).gebied),
      jaarbedragen: gebiednaam(gebied),
      methode: ramingsoort(rekening.wijze),
      voetnoot: voetnoot(rekening.wijze, rekening.peilmaand),
    },
  };
}

/** The block of a list with the months beside each other. */
export function spiegelblok(vraag: Blokvraag): Prognoseblok {
  const { beeld, lijst, kolom, rekening } = vraag;
  const rijen = maandenbereik(beeld, lijst).gebied.rijen + GROEIRUIMTE;
  return {
    lijst,
    kolom,
    koppen: [...KOPPEN, jaarkop(rekening.jaar, lijst)],
    namen: KOPPEN.length,
    rijen,
    delen: delenVan(vraag),
    bron: bronVan(vraag, rijen),
  };
}
