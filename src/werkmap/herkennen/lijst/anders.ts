// Lists that stand in the workbook in a way that can't be read, with how to lay them out instead.
import type { Leveringsvorm } from '../../../domein/leveringsvorm';
import { opsomming } from '../../../domein/tekst';
import { celnaam, gebiednaam } from '../../beeld/adres';
import type { Gebied } from '../../beeld/adres';
import type { Bladbeeld, Werkmapbeeld } from '../../beeld/werkmapbeeld';
import type { Vraag } from '../bron';
import { herken } from '../herken';
import type { Probleem } from '../probleem';
import { binnenGebied, gekanteld, rechtop } from '../raster';
import type { Raster } from '../raster';
import { herkenLijsten } from './herken';
import type { Lijstopties } from './herken';
import { Koplezer, zoekKoprijen } from './koprij';
import { gebiedVan, isBedragveld } from './lijst';
import type { Lijst } from './lijst';
import { vormenIn } from './vormkoppen';

/** A list on its side has no more fields than this. */
const MEESTE_VELDEN = 60;

/** The forms that stand beside each other in a row of headings that also names an aanbieder. */
function vormenInRij(lezer: Koplezer, rij: number): Leveringsvorm[] {
  if (!lezer.kanKop(rij)) return [];
  const enkel = lezer.koppen(rij, false);
  const samen = rij > 0 && lezer.kanKop(rij - 1) ? lezer.koppen(rij, true) : [];
  for (const cellen of [enkel, samen]) {
    const naam = cellen.some(({ veld }) => veld === 'aanbieder' || veld === 'agb');
    const vormen = vormenIn(cellen.filter(({ veld }) => !veld || isBedragveld(veld)));
    if (naam && vormen.length > 1) return vormen;
  }
  return [];
}

function vormenNaastElkaar(blad: Bladbeeld, raster: Raster, vraag: Vraag): Probleem | undefined {
  const lezer = new Koplezer(raster, vraag.jaar, blad.samengevoegd);
  for (let rij = 0; rij < raster.rijen; rij++) {
    const vormen = vormenInRij(lezer, rij);
    if (!vormen.length) continue;
    const zin =
      `Op blad ${blad.naam} staan de leveringsvormen naast elkaar (${opsomming(vormen)}, rij ${rij + 1}). ` +
      'Maak er een rij per aanbieder en leveringsvorm van, met de kolommen Aanbieder, Leveringsvorm en Afspraak.';
    return { ernst: 'waarschuwing', zin, cel: { blad: blad.naam, rij, kolom: 0 } };
  }
  return undefined;
}

/** Whether a row of the grid holds something to the right of a column. */
function gevuldNa(raster: Raster, rij: number, kolom: number, past: (waarde: unknown) => boolean): boolean {
  let aantal = 0;
  for (let k = kolom + 1; k < raster.kolommen; k++) if (past(raster.cel(rij, k).waarde)) aantal += 1;
  return aantal >= 2;
}

function opZijnKant(blad: Bladbeeld, raster: Raster, vraag: Vraag): Probleem | undefined {
  const hoog = { ...raster, rijen: Math.min(raster.rijen, MEESTE_VELDEN) };
  const kant = gekanteld(hoog);
  for (const { rij: kolom, cellen } of zoekKoprijen(new Koplezer(kant, vraag.jaar), kant.rijen)) {
    const namen = cellen.find(({ veld }) => veld === 'aanbieder' || veld === 'agb');
    const bedragen = cellen.filter(({ veld }) => veld && isBedragveld(veld));
    const gevuld =
      namen &&
      gevuldNa(raster, namen.kolom, kolom, (waarde) => waarde !== '') &&
      bedragen.some((cel) => gevuldNa(raster, cel.kolom, kolom, (waarde) => typeof waarde === 'number'));
    if (!namen || !gevuld) continue;
    const zin =
      `Op blad ${blad.naam} staat een lijst op haar kant: de aanbieders staan naast elkaar. Kopieer de cellen en ` +
      'plak ze op een nieuw blad met Plakken speciaal, Transponeren.';
    return { ernst: 'waarschuwing', zin, cel: { blad: blad.naam, rij: namen.kolom, kolom } };
  }
  return undefined;
}

/**
 * The lists that can't be read as they stand, with what to do about it: a warning when nothing else was found, else
 * only good to know.
 * @param lijsten what was recognised
 */
export function anderslijsten(
  beeld: Werkmapbeeld,
  vraag: Vraag,
  lijsten: readonly Lijst[],
  { overslaan }: Lijstopties = {},
): Probleem[] {
  const gevonden = new Set(lijsten.map(({ blad }) => blad));
  const ernst = lijsten.length ? 'info' : 'waarschuwing';
  return beeld.bladen.flatMap((blad): Probleem[] => {
    if (overslaan?.has(blad.id) || !blad.bereik || gevonden.has(blad.naam)) return [];
    const raster = rechtop(blad);
    const probleem = vormenNaastElkaar(blad, raster, vraag) ?? opZijnKant(blad, raster, vraag);
    return probleem ? [{ ...probleem, ernst }] : [];
  });
}

const raakt = (een: Gebied, ander: Gebied) =>
  een.rij < ander.rij + ander.rijen &&
  ander.rij < een.rij + een.rijen &&
  een.kolom < ander.kolom + ander.kolommen &&
  ander.kolom < een.kolom + een.kolommen;

function heeftGetallen(blad: Bladbeeld, gebied: Gebied): boolean {
  const raster = binnenGebied(rechtop(blad), gebied);
  for (let rij = gebied.rij; rij < raster.rijen; rij++) {
    for (let kolom = gebied.kolom; kolom < raster.kolommen; kolom++) {
      if (typeof raster.cel(rij, kolom).waarde === 'number') return true;
    }
  }
  return false;
}

/** Why the cells a user pointed at give no source, and what to point at instead; undefined when they give one. */
export function waaromNiets(
  beeld: Werkmapbeeld,
  vraag: Vraag,
  binnen: NonNullable<Lijstopties['binnen']>,
): Probleem | undefined {
  const blad = beeld.bladen.find(({ naam }) => naam === binnen.blad);
  if (!blad || herkenLijsten(beeld, vraag, { binnen }).length) return undefined;
  if (herken(beeld, vraag, new Set(), { binnen, losseRijen: true }).length) return undefined;
  const waar = `${gebiednaam(binnen.gebied)} op blad ${binnen.blad}`;
  const cel = { blad: binnen.blad, rij: binnen.gebied.rij, kolom: binnen.gebied.kolom };
  const deel = herkenLijsten(beeld, vraag).find(
    (lijst) => lijst.blad === binnen.blad && raakt(gebiedVan(lijst), binnen.gebied),
  );
  if (deel) {
    const { rij, kolom } = gebiedVan(deel);
    const zin = `${waar} is een deel van een lijst. Neem de koppen mee: begin bij ${celnaam({ rij, kolom })}.`;
    return { ernst: 'waarschuwing', zin, cel: { blad: binnen.blad, rij, kolom } };
  }
  if (!heeftGetallen(blad, binnen.gebied)) {
    return { ernst: 'waarschuwing', zin: `In ${waar} staan geen bedragen. Wijs andere cellen aan.`, cel };
  }
  const zin =
    `Boven de bedragen in ${waar} staan geen koppen die WLZ kent. Neem de koppen mee, met in elk geval ` +
    'Aanbieder (of AGB-code) en Afspraak of Prognose, of de namen van de regio’s.';
  return { ernst: 'waarschuwing', zin, cel };
}
