import { euroVanCent } from '../domein/geld';
import {
  extrapoleer as berekenJaarbedrag,
  KOLOMMEN_PER_JAAR,
  type Extrapolatiemethode,
} from '../domein/prognose/lineair';
import { argument, breedte, hoogte, maat, optioneel, type Argument } from './cellen';
import { keuzeUit } from './keuze';
import { laatsteGevuldeMaand, maandtabel, type Maandtabel } from './maanden';
import { weiger, type Plek } from './plek';
import { leesOpRij, perRij } from './uitzenden';
import { voltooiingsgraden } from './voltooiing';
import { bedrag, geheelGetal, jaartal } from './waarden';

/**
 * Rekent gedeclareerde maanden lineair door naar een jaarbedrag per rij. Een lege maand telt niet mee, een 0 wel.
 * @customfunction EXTRAPOLEER
 * @helpurl https://localhost:3000/help.html#EXTRAPOLEER
 * @param realisatie Bedragen: per zorgaanbieder een rij, per productiemaand een kolom. Of één kolom met maanden.
 * @param totEnMet Peilmaand, 1 t/m 12 (1 t/m 13 bij "periode"). Standaard de laatste kolom met een waarde.
 * @param methode "maand" (standaard), "dag" (naar kalenderdagen) of "periode" (13 perioden van vier weken).
 * @param jaar Kalenderjaar, bijvoorbeeld 2024. Alleen nodig bij methode "dag".
 * @param voltooiing Voltooiingsgraden naar ouderdom op één rij, de jongste maand eerst, bijvoorbeeld 60% en 90%.
 */
export function extrapoleer(
  realisatie: unknown[][],
  totEnMet?: unknown[][],
  methode?: unknown[][],
  jaar?: unknown[][],
  voltooiing?: unknown[][],
): unknown[][] {
  const opties: Opties = {
    totEnMet: optioneel('totEnMet', totEnMet),
    methode: optioneel('methode', methode),
    jaar: optioneel('jaar', jaar),
    voltooiing: voltooiingsgraden(optioneel('voltooiing', voltooiing)),
  };
  const tabel = leesMaandtabel(argument('realisatie', realisatie), opties);
  const laatste = laatsteGevuldeMaand(tabel);
  return perRij(tabel.items, (item) => jaarbedrag(tabel, item, opties, laatste));
}

interface Opties {
  totEnMet: Argument | null;
  methode: Argument | null;
  jaar: Argument | null;
  voltooiing: readonly number[] | undefined;
}

const leesMethode = keuzeUit(Object.keys(KOLOMMEN_PER_JAAR) as Extrapolatiemethode[]);

/** Decides how the realisation lies, and checks that every option is one cell or has one cell per item. */
function leesMaandtabel(realisatie: Argument, opties: Opties): Maandtabel {
  const perItem = [opties.totEnMet, opties.methode, opties.jaar].filter((a) => a !== null);
  const heeftKolom = perItem.some((a) => hoogte(a) > 1);
  const peilmaand = heeftKolom ? null : leesOpRij(opties.totEnMet, 0, geheelGetal);
  const tabel = maandtabel(realisatie, peilmaand, heeftKolom);
  for (const a of perItem) {
    if (breedte(a) === 1 && (hoogte(a) === 1 || hoogte(a) === tabel.items)) continue;
    const past = `dit bereik is ${maat(a)} (rijen × kolommen) en past niet bij realisatie van ${maat(realisatie)}`;
    weiger({ argument: a.naam }, `${past}. Geef één cel, of één cel per rij.`);
  }
  return tabel;
}

/** The year amount of one item in euros, or "" when nothing is declared up to the peilmaand. */
function jaarbedrag(tabel: Maandtabel, item: number, opties: Opties, laatste: number): number | string {
  const methode = leesOpRij(opties.methode, item, leesMethode) ?? 'maand';
  const hoogste = KOLOMMEN_PER_JAAR[methode];
  if (tabel.maanden > hoogste) {
    const wat = `er zijn ${tabel.maanden} maanden en een jaar heeft er ${hoogste} bij methode "${methode}"`;
    weiger({ argument: 'realisatie' }, `${wat}. Laat namen en totalen weg.`);
  }
  const lees = (waarde: unknown, hier: Plek): number | null =>
    peilmaand(waarde, hier, hoogste, tabel.maanden);
  const totEnMet = leesOpRij(opties.totEnMet, item, lees) ?? laatste;
  const realisatie = Array.from({ length: totEnMet }, (_leeg, maand) =>
    bedrag(tabel.cel(item, maand), tabel.plek(item, maand)),
  );
  if (realisatie.every((maand) => maand === null)) return '';
  const jaar = methode === 'dag' ? jaarVoorDagen(opties.jaar, item) : undefined;
  const uitkomst = berekenJaarbedrag({ realisatie, totEnMet, methode, jaar, voltooiing: opties.voltooiing });
  return uitkomst === null ? '' : euroVanCent(uitkomst);
}

/** The peilmaand, checked against the year and against the months that are there; null for a blank cell. */
function peilmaand(waarde: unknown, hier: Plek, hoogste: number, aanwezig: number): number | null {
  const maand = geheelGetal(waarde, hier);
  if (maand === null) return null;
  if (maand < 1 || maand > hoogste) weiger(hier, `${maand} bestaat niet; kies 1 tot en met ${hoogste}.`);
  if (maand > aanwezig) {
    const maanden = aanwezig === 1 ? '1 maand' : `${aanwezig} maanden`;
    weiger(hier, `${maand} ligt voorbij realisatie; daarin staan gegevens van ${maanden}.`);
  }
  return maand;
}

function jaarVoorDagen(jaar: Argument | null, item: number): number {
  const gelezen = leesOpRij(jaar, item, jaartal);
  return (
    gelezen ?? weiger({ argument: 'jaar' }, 'vul het jaar in; methode "dag" telt de dagen van dat jaar.')
  );
}
